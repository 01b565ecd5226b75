"""The library's commands, as a person types them."""

import json
import subprocess
import sys
from collections.abc import Callable
from pathlib import Path

import pytest
from typer.testing import CliRunner, Result

from reader.cli import cli
from reader.library import Library
from tests.doors.test_cli import reportedly

FERRY = "The union denied that the ferry was late.\n"
CRANE = "The crane by the harbour fell. Nobody was hurt, and the mayor said nothing.\n"
Typed = Callable[..., Result]


@pytest.fixture
def typed(tmp_path: Path) -> Typed:
    """Runs a command on the test's own library, without a new process."""
    folder = str(tmp_path / "library")

    def run(*arguments: object, library: str = folder) -> Result:
        where = [] if arguments[0] == "extract" else ["--library", library]
        return CliRunner().invoke(cli, [*map(str, arguments), *where])

    return run


@pytest.fixture
def files(tmp_path: Path) -> Path:
    folder = tmp_path / "files"
    folder.mkdir()
    (folder / "ferry.txt").write_text(FERRY)
    (folder / "crane.txt").write_text(CRANE)
    page = f"<html><head><title>Cranes</title></head><body><article><p>{CRANE * 4}</p>"
    (folder / "page.html").write_text(page + "</article></body></html>")
    return folder


def objects(result: Result) -> list[dict]:
    return [json.loads(line) for line in result.stdout.splitlines()]


def test_a_folder_is_added_and_found(typed: Typed, files: Path) -> None:
    added = typed("add", files, "--no-analyze")
    assert (added.exit_code, added.stderr) == (0, "")
    assert [line.split("  ")[0] for line in added.stdout.splitlines()] == ["added"] * 3
    again = objects(typed("add", files, "--no-analyze", "--format", "jsonl"))
    assert [one["known"] for one in again] == [True] * 3
    assert {Path(one["path"]).name for one in again} == {"ferry.txt", "crane.txt", "page.html"}
    listed = objects(typed("list", "--format", "jsonl"))
    assert {one["id"] for one in listed} == {one["id"] for one in again}
    found = objects(typed("search", "ferries", "-harbour", "--format", "jsonl"))
    (hit,) = found
    (snippet,) = hit["snippets"]
    (start, end), *_ = snippet["marks"]
    assert snippet["words"][start:end] == "ferry"
    assert "1 article" in typed("search", '"was hurt, and the mayor" title:cranes').stdout


def test_the_claims_are_found_as_well(typed: Typed, files: Path) -> None:
    assert typed("add", files / "ferry.txt").exit_code == 0
    (claim,) = objects(typed("search", "stance:denies", "ferry", "--claims", "--format", "jsonl"))
    assert claim["stance"] == "denies"
    assert "union" in claim["actor"].lower()
    assert "denies: that the *ferry* was late" in typed("search", "stance:denies ferry").stdout
    shown = objects(typed("show", claim["article"], "--format", "jsonl"))[0]
    assert shown["text"] == FERRY
    assert [known["stance"] for known in shown["claims"]] == ["denies"]
    assert "denies: that the ferry was late" in typed("show", claim["article"][:8]).stdout


def test_what_cannot_be_added_is_a_sentence_and_the_rest_goes_on(typed: Typed, files: Path) -> None:
    (files / "empty.txt").touch()
    (files / "broken.html").write_text("<html><<<")
    result = typed("add", files, files / "none.txt", "--no-analyze")
    assert result.exit_code == 2
    assert len(result.stdout.splitlines()) == 3
    names = [line.split(": ")[1].rsplit("/")[-1] for line in result.stderr.splitlines()]
    assert names == ["broken.html", "empty.txt", "none.txt"]


def test_into_the_trash_and_out_of_it(typed: Typed, files: Path) -> None:
    typed("add", files / "ferry.txt", "--no-analyze")
    (one,) = objects(typed("list", "--format", "jsonl"))
    assert typed("remove", one["id"][:8], "beef0000").exit_code == 2
    assert typed("list").stdout == ""
    assert one["id"][:8] in typed("list", "--trash").stdout
    assert typed("search", "ferry").stdout == "0 articles\n"
    assert typed("remove", one["id"][:8], "--undo").exit_code == 0
    assert "1 article" in typed("search", "ferry").stdout


def test_an_article_that_is_not_there_is_a_sentence(typed: Typed, files: Path) -> None:
    typed("add", files / "ferry.txt", "--no-analyze")
    for name in ("beef0000", "x", ""):
        result = typed("show", name)
        assert (result.exit_code, result.stdout) == (2, "")
        assert "no such article" in result.stderr


def test_check_backup_and_restore(typed: Typed, files: Path, tmp_path: Path) -> None:
    typed("add", files / "ferry.txt", "--no-analyze")
    assert "is sound" in typed("check").stdout
    backup = Path(typed("backup").stdout.strip())
    assert backup.is_file()
    typed("add", files / "crane.txt", "--no-analyze")
    restored = typed("restore")
    assert (restored.exit_code, restored.stderr) == (0, "")
    assert str(backup) in restored.stdout
    assert "set aside" in restored.stdout
    assert len(typed("list").stdout.splitlines()) == 1
    with Library.open(tmp_path / "library") as library:
        library._db.execute("UPDATE editions SET text = 'Other words.'")
    result = typed("check")
    assert (result.exit_code, result.stdout) == (2, "")
    assert "The text of “The union denied" in result.stderr


def test_without_a_backup_or_a_library_there_is_a_sentence(typed: Typed) -> None:
    for command in (["list"], ["search", "x"], ["show", "beef"], ["check"], ["restore"]):
        result = typed(*command)
        assert (result.exit_code, result.stdout) == (2, "")
        assert len(result.stderr.splitlines()) == 1


def test_a_held_library_says_so(typed: Typed, files: Path, tmp_path: Path) -> None:
    Library.open(tmp_path / "library").close()
    commands = (["add", files], ["list"], ["search", "x"], ["check"], ["backup"], ["restore"])
    with Library.open(tmp_path / "library") as library:
        library.back_up()
        for command in commands:
            result = typed(*command)
            assert (result.exit_code, result.stdout) == (2, "")
            assert "is held by another Reportedly" in result.stderr


def test_the_work_of_another_program_comes_in(typed: Typed, files: Path) -> None:
    (files / "refs.bib").write_text(
        "@article{crane, title = {Cranes fall}, keywords = {port}, file = {crane.txt}}\n"
        "@article{gull, title = {Gulls stay}}\n"
    )
    result = typed("add", files / "refs.bib", "--no-analyze", "--format", "jsonl")
    assert [one["title"] for one in objects(result)] == ["Cranes fall"]
    assert "Gulls stay" in result.stderr
    assert "1 article" in typed("search", "tag:port nobody").stdout


def test_extract_shows_the_article_as_it_is_imported(typed: Typed, files: Path) -> None:
    first, _, page = objects(typed("extract", files, "--format", "jsonl"))
    assert first["text"] == CRANE
    assert first["blocks"][0]["kind"] == "paragraph"
    assert (page["format"], page["article"]["title"]) == ("html", "Cranes")
    shown = typed("extract", files / "page.html", files / "none.txt")
    assert shown.exit_code == 2
    assert shown.stdout.startswith("Cranes\n")


def test_lines_are_printed_when_their_articles_are_safe(files: Path, tmp_path: Path) -> None:
    """Killed while the others are still to come, the library has all that was told of."""
    for number in range(3000):
        (files / f"{number}.txt").write_text(f"Report number {number} about the harbour.\n")
    library = tmp_path / "library"
    arguments = [sys.executable, "-m", "reader", "add", str(files), "--library", str(library)]
    command = [*arguments, "--no-analyze", "--format", "jsonl"]
    with subprocess.Popen(command, stdout=subprocess.PIPE, text=True) as process:
        assert process.stdout is not None
        told = [json.loads(process.stdout.readline())["id"] for _ in range(150)]
        process.kill()
        told += [json.loads(line)["id"] for line in process.stdout if line.endswith("}\n")]
    with Library.open(library) as opened:
        assert {article.id for article in opened.articles()} >= set(told)
        assert opened.complaints() == ()


def test_a_new_process_knows_the_commands(files: Path, tmp_path: Path) -> None:
    environment = {"REPORTEDLY_LIBRARY": str(tmp_path / "library")}
    added = reportedly("add", files / "ferry.txt", "--no-analyze", **environment)
    assert (added.returncode, added.stderr) == (0, "")
    found = reportedly("search", "ferry", **environment)
    assert "*ferry* was late" in found.stdout


@pytest.mark.parametrize(
    "command", [("backup",), ("remove", "a"), ("list",), ("check",), ("restore",), ("show", "a")]
)
def test_no_library_is_made_by_a_folder_that_was_mistyped(typed: Typed, command, tmp_path) -> None:
    told = typed(*command)
    assert told.exit_code == 2
    assert told.stderr.startswith("reportedly: There is no ")
    assert not (tmp_path / "library" / "library.db").exists()
