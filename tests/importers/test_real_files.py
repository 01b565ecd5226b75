"""One short report of our own, saved by different programs: the same words, in the same blocks.

`source.md` is what was put in; pandoc, LibreOffice, AbiWord, calibre, LaTeX and Chromium made the
others of it. How well a program keeps kinds (LibreOffice's books have no headings) is its affair;
that no word is lost, doubled or moved is ours.
"""

from pathlib import Path

import pytest

from reader.importers import read
from tests.importers.building import blocks

FILES = Path(__file__).with_name("files")
PROGRAMS = sorted(path.name for path in FILES.iterdir() if path.name != "source.md")
# What these programs do not write into the file, or not as such.
WITHOUT_TITLE = {"abiword.docx", "abiword.pdf", "pandoc.rtf"}
WITHOUT_BYLINE = WITHOUT_TITLE | {"chromium.pdf"}
KINDS_LOST = {
    *("libreoffice.epub", "calibre.epub", "libreoffice.pdf", "chromium.pdf", "abiword.pdf"),
    *("abiword.docx", "abiword.html", "abiword.rtf", "pandoc.rtf"),
}


def plain(words):
    return " ".join(words.replace("“", '"').replace("”", '"').replace("’", "'").split())


def told(name):
    """The texts of a file's blocks, without the title, and without the lines under it."""
    (article,) = read(FILES / name)
    found = [(kind, plain(words)) for kind, words in blocks(article)]
    above = {"Ferry strike enters its third week", "Ann Lee", "2024-05-03", "3 May 2024", "1"}
    return article, [(kind, words) for kind, words in found if words not in above]


SOURCE = told("source.md")


def unnumbered(words):
    return words.removeprefix("0.1 ").removeprefix("0.2 ")


@pytest.mark.parametrize("name", PROGRAMS)
def test_every_program_says_what_was_put_in(name):
    _, found = told(name)
    assert [unnumbered(words) for _, words in found] == [words for _, words in SOURCE[1]]


@pytest.mark.parametrize("name", PROGRAMS)
def test_kinds_are_kept_where_the_program_keeps_them(name):
    _, found = told(name)
    kinds = [kind for kind, _ in found]
    wanted = [kind for kind, _ in SOURCE[1]]
    same = sum(one == other for one, other in zip(kinds, wanted, strict=True))
    assert same == len(wanted) if name not in KINDS_LOST else same >= 3


@pytest.mark.parametrize("name", PROGRAMS)
def test_title_and_byline_are_found(name):
    known = told(name)[0].metadata
    if name not in WITHOUT_TITLE:
        assert known.title == "Ferry strike enters its third week"
    if name not in WITHOUT_BYLINE:
        assert known.byline == "Ann Lee"


@pytest.mark.parametrize("name", [name for name in PROGRAMS if name.startswith("pandoc")])
def test_the_language_is_found(name):
    assert told(name)[0].metadata.language == ("en-GB" if name != "pandoc.rtf" else None)


def test_a_printed_page_knows_its_address_and_a_journal_its_pages():
    assert told("chromium.pdf")[0].metadata.url == "http://localhost:8765/ferry.html"
    edition = told("latex.pdf")[0].edition
    assert [page.label for page in edition.pages] == ["117", "118"]
    assert edition.pages[0].start == 0 < edition.pages[1].start
    assert "The Island Review" not in edition.text


def test_a_saved_page_is_the_article_alone():
    article = told("chromium.mhtml")[0]
    assert article.metadata.publisher == "The Island Review"
    assert article.metadata.published == "2024-05-03"
    assert article.metadata.url == "http://localhost:8765/page.html"
    assert "lighthouse" not in article.edition.text
