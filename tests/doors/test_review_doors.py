"""`reportedly review` and `reportedly export corrections`, as a person types them."""

import json
from pathlib import Path

import pytest
from typer.testing import CliRunner, Result

from reader.cli import cli
from reader.core.analysis import Analysis
from reader.core.contract import analysis_from
from reader.core.history import Change, Command
from reader.core.taught import TaughtName
from reader.desk import actor_commands, claiming, commands
from reader.desk.shelving import stored
from reader.desk.sitting import Sitting
from reader.library import Library

TEXT = (
    "The harbour board said on Monday that the old crane would be taken down.\n\n"
    "The dockers' union denied that anybody had been hurt, and the mayor warned of delays.\n"
)


def run(*arguments: object) -> Result:
    return CliRunner().invoke(cli, list(map(str, arguments)))


@pytest.fixture
def folder(tmp_path: Path) -> Path:
    (tmp_path / "crane.txt").write_text(TEXT)
    (tmp_path / "quiet.txt").write_text("The ferry stays in the harbour until the spring.\n")
    done = run("add", tmp_path / "crane.txt", tmp_path / "quiet.txt", "--library", tmp_path / "lib")
    assert done.exit_code == 0
    return tmp_path


def correct(folder: Path) -> tuple[str, Analysis]:
    """Stance, actor and name put right by hand; returns the article's id and the machine's word."""
    with Library.open(folder / "lib") as library:
        (article,) = (a.id for a in library.articles() if "board" in a.title)
        digest = library.article(article).edition.digest
        found = library.notebook.analysis(digest)
        sitting = Sitting(stored(library, article), article=article)
        sitting.analysed(found)

        def do(command: Command) -> None:
            sitting.apply(command)
            library.do(command)

        denial = next(r for r in sitting.reading.claims if r.claim.stance == "denies")
        pen = claiming.ClaimPen(lambda: sitting, do)
        pen.set_chain(denial.claim.id, [sitting.reading.actors[0].id])
        said = next(r for r in sitting.reading.claims if r.claim.stance != "denies")
        do(commands.judge(sitting, [said], "rejected"))
        board = next(a for a in sitting.reading.actors if "board" in a.name)
        do(actor_commands.rename(sitting, board, "Harbour Board"))
        name = TaughtName("k", "the mayor", "Mayor", "person", "2026")
        library.do(Command("teach name", "", (Change(None, name),)))
    return article, found


def test_machine_and_reader_are_written_side_by_side(folder: Path) -> None:
    article, machine = correct(folder)
    done = run("export", "corrections", "--format", "jsonl", "--library", folder / "lib")
    assert done.exit_code == 0
    (line,) = map(json.loads, done.stdout.splitlines())
    assert line["id"] == article
    assert analysis_from(line["machine"]) == machine
    kinds = [(made["subject"], made["verdict"]) for made in line["corrections"]]
    assert sorted(kinds) == [("actor", "corrected"), ("claim", "corrected"), ("claim", "rejected")]
    assert all(made["placed"] for made in line["corrections"])
    claim = next(m for m in line["corrections"] if m["verdict"] == "corrected" and "moved" not in m)
    assert (claim["machine"]["chain"], len(claim["reader"]["chain"])) == ([], 1)
    start, end = claim["reader"]["content"][0]
    assert line["text"][start:end] == claim["reader"]["words"]
    (named,) = (m for m in line["corrections"] if m["subject"] == "actor")
    assert named["reader"]["name"] == "Harbour Board"
    states = [c["state"] for c in line["reader"]["claims"]]
    assert {"corrected", "rejected"} <= set(states)
    assert "Harbour Board" in [a["name"] for a in line["reader"]["actors"]]
    assert [t["actor"] for t in line["taught_names"]] == ["Mayor"]


def test_corrections_as_text_and_of_an_article_that_is_not_there(folder: Path) -> None:
    article, _ = correct(folder)
    library = ("--library", folder / "lib")
    done = run("export", "corrections", article[:8], "--format", "text", *library)
    assert "rejected: " in done.stdout
    assert "→ Harbour Board" in done.stdout
    missing = run("export", "corrections", "ffffffff", *library)
    assert missing.exit_code == 2
    assert "no such article" in missing.stderr
    assert run("export", "corrections", *library, "--format", "jsonl").exit_code == 0


def test_a_library_without_corrections_writes_nothing(folder: Path) -> None:
    done = run("export", "corrections", "--library", folder / "lib")
    assert (done.exit_code, done.stdout) == (0, "")


def test_what_is_doubtful_comes_least_certain_first(folder: Path) -> None:
    done = run("review", folder / "crane.txt", "--below", 101, "--format", "jsonl")
    assert done.exit_code == 0
    lines = list(map(json.loads, done.stdout.splitlines()))
    sure = [line["claim"]["confidence"] for line in lines]
    assert len(sure) > 1
    assert sure == sorted(sure)
    few = run("review", folder / "crane.txt", "--below", round(100 * sure[-1]), "--format", "jsonl")
    assert len(few.stdout.splitlines()) < len(lines)
    text = run("review", folder / "crane.txt", "--below", 101).stdout.splitlines()
    assert [line.split(" %")[0].strip() for line in text] == [str(round(100 * s)) for s in sure]


def test_what_the_reader_has_judged_is_not_doubtful(folder: Path) -> None:
    article, _ = correct(folder)
    library = ("--library", folder / "lib", "--below", 101, "--format", "jsonl")
    words = [
        json.loads(line)["words"] for line in run("review", article, *library).stdout.splitlines()
    ]
    assert words
    assert not any("hurt" in word for each in words for word in each)
    assert run("review", folder / "nothing.txt", *library).exit_code == 2
