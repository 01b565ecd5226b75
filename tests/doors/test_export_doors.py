"""`reportedly export`, as a person types it."""

import csv
import io
import json
from pathlib import Path

import pypdfium2
import pytest
from typer.testing import CliRunner, Result

from reader.cli import cli
from reader.cli_export import Form
from reader.exporters.table import TABLE
from reader.library import Library
from reader.settings_file import load, save

FERRY = "The union denied that the ferry was late.\n"
CRANE = "The mayor said that the crane by the harbour was safe.\n"


@pytest.fixture
def folder(tmp_path: Path) -> Path:
    (tmp_path / "ferry.txt").write_text(FERRY)
    (tmp_path / "crane.txt").write_text(CRANE)
    run("add", tmp_path / "ferry.txt", tmp_path / "crane.txt", "--library", tmp_path / "library")
    return tmp_path


def run(*arguments: object) -> Result:
    return CliRunner().invoke(cli, list(map(str, arguments)))


def ids(folder: Path) -> list[str]:
    with Library.open_to_read(folder / "library") as library:
        return [article.id for article in library.articles()]


def export(folder: Path, *arguments: object) -> Result:
    return run("export", "article", *arguments, "--library", folder / "library")


def test_the_command_knows_every_format_of_the_table() -> None:
    assert [form.value for form in Form] == [*(row.name for row in TABLE), "pdf"]


@pytest.mark.parametrize("row", TABLE, ids=lambda row: row.name)
def test_an_article_of_the_library_is_written_in_each_format(folder: Path, row) -> None:
    key = ids(folder)[0]
    result = export(folder, key[:8], "--format", row.name)
    assert (result.exit_code, result.stderr) == (0, "")
    assert result.stdout
    path = folder / f"out{row.ending}"
    assert export(folder, key, "--format", row.name, "-o", path).exit_code == 0
    # the terminal's width is not that of a file, and the mark of spreadsheets is not printed
    assert path.read_bytes().decode(row.encoding).split() == result.stdout.split()


def test_tables_of_several_articles_are_one_table(folder: Path) -> None:
    result = export(folder, *ids(folder), folder / "ferry.txt", "--format", "claims")
    rows = list(csv.DictReader(io.StringIO(result.stdout)))
    assert len({row["article"] for row in rows}) == 3
    assert {row["stance"] for row in rows} == {"denies", "states"}


def test_a_folder_takes_a_file_each_and_none_is_overwritten(folder: Path) -> None:
    twice = [*ids(folder), folder / "ferry.txt"]
    result = export(folder, *twice, "--format", "html", "--output", folder / "pages")
    assert result.exit_code == 0
    files = sorted(path.name for path in (folder / "pages").iterdir())
    assert len(files) == 3
    assert sum("ferry" in name for name in files) == 2


def test_two_articles_do_not_go_into_one_page(folder: Path) -> None:
    result = export(folder, *ids(folder), "--format", "html", "-o", folder / "one.html")
    assert result.exit_code == 2
    assert "holds one article" in result.stderr


def test_what_is_not_there_is_said_and_the_rest_is_written(folder: Path) -> None:
    result = export(folder, "ffffffff", ids(folder)[0], "--format", "jsonl")
    assert result.exit_code == 2
    assert "there is no such article" in result.stderr
    assert json.loads(result.stdout)["claims"]


@pytest.mark.usefixtures("qapp")
def test_an_article_is_set_on_paper(folder: Path) -> None:
    save(folder / "library", {**load(folder / "library"), "print_paper": "letter"})
    made = export(folder, ids(folder)[0], "--format", "pdf", "-o", folder / "a.pdf")
    assert (made.exit_code, made.stderr) == (0, "")
    document = pypdfium2.PdfDocument(folder / "a.pdf")
    assert document[0].get_size() == (612, 792)
    assert " was " in document[0].get_textpage().get_text_bounded()
    printed = export(folder, ids(folder)[0], "--format", "pdf")
    assert printed.stdout_bytes.startswith(b"%PDF")


def test_files_need_no_library(folder: Path) -> None:
    made = ["export", "article", folder / "ferry.txt", "--format", "markdown"]
    result = run(*made, "--library", folder / "none")
    assert result.exit_code == 0
    assert "- **denies** that the ferry was late" in result.stdout
    assert not (folder / "none").exists()


@pytest.mark.parametrize("name", ["Con", "nul", "COM1", "lpt²"])
def test_no_file_is_named_as_windows_names_a_device(name: str, tmp_path: Path) -> None:
    (tmp_path / "in.md").write_text(f"# {name}\n\n{FERRY}")
    out = tmp_path / "out"
    out.mkdir()
    result = run("export", "article", tmp_path / "in.md", "--format", "html", "--output", out)
    assert result.exit_code == 0, result.stderr
    assert [path.name for path in out.iterdir()] == [f"{name}_.html"]
