"""New editions, families and backups, as a person at the command line sees them."""

import json
from pathlib import Path

import pytest
from typer.testing import CliRunner, Result

from reader.cli import cli
from reader.core.annotations import Annotation, anchor_at
from reader.core.history import Change, Command
from reader.core.spans import Span
from reader.library import Library, backups
from tests.library.samples import one_day

FIRST = (
    "The mayor said on Monday that the harbour would open in May, after two years in which no ship "
    "had called there.\n\nThe union warned of a strike at the ferry if wages did not rise.\n"
)
LATER = FIRST.replace("The union warned of a strike at the ferry", "A band played all day")


@pytest.fixture
def library(tmp_path: Path) -> Path:
    return tmp_path / "library"


def typed(*arguments: object, library: Path) -> Result:
    return CliRunner().invoke(cli, [*map(str, arguments), "--library", str(library)])


def objects(result: Result) -> list[dict]:
    return [json.loads(line) for line in result.stdout.splitlines()]


def test_a_changed_file_is_an_edition_and_what_is_lost_is_named(
    library: Path, tmp_path: Path
) -> None:
    paper = tmp_path / "port.txt"
    paper.write_text(FIRST)
    (added,) = objects(typed("add", paper, "--no-analyze", "--format", "jsonl", library=library))
    key = added["id"]
    with Library.open(library) as opened:
        for name, words, body in (("n1", "harbour", ""), ("n2", "strike at the ferry", "When?")):
            start = FIRST.index(words)
            anchor = anchor_at(FIRST, Span(start, start + len(words)))
            note = Annotation(name, key, "note", anchor, body=body, created="2026-01-02")
            opened.do(Command("note", key, (Change(None, note),)))
    paper.write_text(LATER)
    again = typed("add", paper, "--no-analyze", library=library)
    assert again.exit_code == 0
    assert again.stdout.startswith(f"edition  {key[:8]}  ")
    assert "1 moved along · 1 without a place" in again.stdout
    shown = typed("show", key, library=library).stdout
    assert "Without a place\n  “strike at the ferry” — When?" in shown
    assert objects(typed("show", key, "--format", "jsonl", library=library))[0]["lost"]
    checked = typed("check", library=library)
    assert checked.exit_code == 2
    assert "has lost its place: “strike at the ferry” (When?)" in checked.stderr
    assert len(objects(typed("list", "--format", "jsonl", library=library))) == 1
    paper.write_text(FIRST)
    back = typed("add", paper, "--no-analyze", library=library)
    assert "2 moved along" in back.stdout
    assert typed("check", library=library).exit_code == 0


def test_articles_that_are_nearly_the_same_are_listed_together(
    library: Path, tmp_path: Path
) -> None:
    papers = tmp_path / "papers"
    papers.mkdir()
    for name in ("coast", "quay", "ferry"):
        (papers / f"{name}.txt").write_text(f"{name.title()} News\n\n{FIRST}")
    (papers / "other.txt").write_text("A crane fell on Sunday. Nobody was hurt, said the police.\n")
    typed("add", papers, "--no-analyze", library=library)
    (family,) = objects(typed("list", "--families", "--format", "jsonl", library=library))
    assert len(family["articles"]) == 3
    text = typed("list", "--families", library=library).stdout
    assert text.startswith("3 articles are nearly the same\n  ")
    listed = typed("list", library=library).stdout
    assert listed.count("one of the family") == 3
    shown = objects(
        typed("show", family["articles"][0]["id"], "--format", "jsonl", library=library)
    )
    assert len(shown[0]["family"]) == 3


def test_adding_leaves_a_backup_once_a_day(library: Path, tmp_path: Path) -> None:
    with one_day():
        for number in range(3):
            (tmp_path / f"{number}.txt").write_text(f"Report {number}: the crane fell.\n")
            typed("add", tmp_path / f"{number}.txt", "--no-analyze", library=library)
    (backup,) = backups.backups(library)
    assert backups.restore(library, backup) is not None
    assert len(objects(typed("list", "--format", "jsonl", library=library))) == 1
