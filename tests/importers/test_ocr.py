"""Scanned pages: said to be such, and read where a program that recognises text is installed."""

import shutil
import sys

import pytest

from reader.core.errors import BadFile
from reader.importers import read, recognise, scans
from reader.importers.scans import NeedsOcr
from tests.importers.building import blocks, pdf

WORDS = "The council said on Monday that the harbour would be rebuilt by next spring."
GREY = "q 400 0 0 560 10 10 cm BI /W 1 /H 1 /CS /G /BPC 8 ID \x80 EI Q"
SCRIPT = """#!{python}
import pathlib, sys
pathlib.Path("seen").write_text(" ".join(sys.argv[1:]))
assert pathlib.Path("page.pgm").read_bytes().startswith(b"P5 ")
pathlib.Path("page.pdf").write_bytes(pathlib.Path({answer!r}).read_bytes())
"""


@pytest.fixture
def scan(tmp_path):
    path = tmp_path / "scan.pdf"
    path.write_bytes(pdf([GREY, GREY]))
    return path


@pytest.fixture
def tools(tmp_path, monkeypatch):
    """A folder that is all of PATH: what is in it is installed."""
    folder = tmp_path / "tools"
    folder.mkdir()
    monkeypatch.setenv("PATH", str(folder))
    return folder


def installed(folder, name, script):
    tool = folder / name
    tool.write_text(script)
    tool.chmod(0o755)


@pytest.mark.usefixtures("tools")
def test_without_a_program_the_reader_is_told_which_would_help(scan):
    for attempt in (lambda: read(scan), lambda: recognise(scan, lambda _: None)):
        with pytest.raises(NeedsOcr, match="install ocrmypdf or tesseract") as caught:
            attempt()
        assert isinstance(caught.value, BadFile)


@pytest.mark.skipif(sys.platform == "win32", reason="the stand-in is a script of Unix")
def test_the_words_that_a_program_found_become_the_article(scan, tools, tmp_path):
    answer = tmp_path / "answer.pdf"
    answer.write_bytes(pdf([[(40, 500, 10, WORDS)]]))
    installed(tools, "tesseract", SCRIPT.format(python=sys.executable, answer=str(answer)))
    with pytest.raises(NeedsOcr) as caught:
        read(scan)
    assert "install" not in caught.value.reason
    told = []
    (article,) = recognise(scan, told.append)
    assert blocks(article) == [("paragraph", WORDS), ("paragraph", WORDS)]
    assert [page.label for page in article.edition.pages] == ["1", "2"]
    assert told == [0.0, 0.5]
    assert sorted(path.name for path in tmp_path.iterdir()) == ["answer.pdf", "scan.pdf", "tools"]


@pytest.mark.skipif(sys.platform == "win32", reason="the stand-in is a script of Unix")
def test_a_program_that_fails_is_quoted(scan, tools):
    installed(tools, "ocrmypdf", f"#!{sys.executable}\nimport sys\nsys.exit('no such language')")
    with pytest.raises(BadFile, match=r"recognition \(OCR\) failed \(no such language\)"):
        recognise(scan, lambda _: None)


def test_pages_without_words_among_others_are_named(tmp_path):
    path = tmp_path / "half.pdf"
    path.write_bytes(pdf([[(40, 500, 10, WORDS)], GREY]))
    (article,) = read(path)
    assert article.troubles == ("1 of 2 pages are pictures without text (2)",)


@pytest.mark.skipif(not shutil.which("tesseract"), reason="tesseract is not installed")
def test_tesseract_reads_a_page(tmp_path, monkeypatch):
    import pypdfium2

    monkeypatch.setattr(scans, "TOOLS", ("tesseract",))
    source, target = pypdfium2.PdfDocument(pdf([[(40, 500, 14, WORDS[:46])]])), tmp_path / "s.pdf"
    scanned = pypdfium2.PdfDocument.new()
    page = scanned.new_page(420, 595)
    picture = pypdfium2.PdfImage.new(scanned)
    picture.set_bitmap(source[0].render(scale=3))
    picture.set_matrix(pypdfium2.PdfMatrix().scale(420, 595))
    page.insert_obj(picture)
    page.gen_content()
    scanned.save(str(target))
    (article,) = recognise(target, lambda _: None)
    assert article.edition.text == WORDS[:46].strip()
