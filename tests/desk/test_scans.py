"""Documents of pictures go through text recognition, if a program for it is installed."""

import sys
import zipfile
from pathlib import Path

import pytest

from reader.core.errors import BadFile
from reader.desk import batch, events
from tests.importers.building import pdf

GREY = "q 400 0 0 560 10 10 cm BI /W 1 /H 1 /CS /G /BPC 8 ID \x80 EI Q"
WORDS = "The council said on Monday that the harbour would be rebuilt."
SCRIPT = """#!{python}
import pathlib
pathlib.Path("page.pdf").write_bytes(pathlib.Path({answer!r}).read_bytes())
"""


@pytest.fixture
def scan(tmp_path: Path) -> Path:
    path = tmp_path / "scan.pdf"
    path.write_bytes(pdf([GREY]))
    return path


@pytest.fixture
def tesseract(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    """A stand-in: it finds the same words on every page."""
    if sys.platform == "win32":
        pytest.skip("the stand-in is a script of Unix")
    (tmp_path / "answer.pdf").write_bytes(pdf([[(40, 500, 10, WORDS)]]))
    tool = tmp_path / "tools" / "tesseract"
    tool.parent.mkdir()
    tool.write_text(SCRIPT.format(python=sys.executable, answer=str(tmp_path / "answer.pdf")))
    tool.chmod(0o755)
    monkeypatch.setenv("PATH", str(tool.parent))


@pytest.mark.usefixtures("tesseract")
def test_the_command_line_reads_a_scan(scan: Path) -> None:
    (article,) = batch.read_file(scan)
    assert article.edition.text == WORDS


@pytest.mark.usefixtures("tesseract")
def test_the_window_reads_a_scan_and_says_what_it_does(make_seat, scan: Path) -> None:
    seat = make_seat()
    seat.desk.start()
    seat.desk.open_path(scan)
    seat.until(lambda: seat.sitting)
    assert seat.sitting.imported.edition.text == WORDS
    told = [event.text for event in seat.heard(events.Progress)]
    assert "Recognising the text of scan.pdf …" in told


def test_without_a_program_a_sentence_says_what_is_missing(
    scan: Path, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setenv("PATH", str(tmp_path / "nothing"))
    with pytest.raises(BadFile, match="install ocrmypdf or tesseract"):
        batch.read_file(scan)


def test_what_of_an_archive_could_not_be_read_is_told_beside_the_rest(tmp_path: Path) -> None:
    path = tmp_path / "a.zip"
    with zipfile.ZipFile(path, "w") as file:
        file.writestr("a.txt", WORDS)
        file.writestr("b.pdf", b"%PDF-1.7 nothing")
    trouble, analysed = batch.analyse_files([path])
    assert str(trouble) == f"{path}: b.pdf: a PDF file that is damaged"
    assert isinstance(analysed, batch.Analysed)
    assert analysed.imported.edition.text == WORDS
