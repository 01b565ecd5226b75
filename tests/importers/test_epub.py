"""EPUB books: one article, its chapters in their order."""

import pytest

from reader.core.errors import BadFile
from reader.importers import read
from tests.importers.building import blocks, epub_parts, zipped

ABOUT = (
    '<dc:title>The long winter</dc:title><dc:creator id="a">Ann Lee</dc:creator>'
    '<dc:creator id="b">Bo Chen</dc:creator><dc:creator opf:role="trl">Cy Dee</dc:creator>'
    '<meta refines="#b" property="role">ill</meta><dc:publisher>Island Books</dc:publisher>'
    '<dc:date opf:event="creation">2020-01-01</dc:date><dc:date>2024-05</dc:date>'
    "<dc:language>en</dc:language><dc:identifier>https://island.example/winter</dc:identifier>"
)
CHAPTERS = (
    "<h1>The long winter</h1><p>Ann&#160;Lee</p>",
    "<section><h2>One</h2><p>It was cold, <i>very</i> cold.<br/>She said so.</p>"
    '<span epub:type="x" xmlns:epub="urn:e"/>'
    "<blockquote><p>Nobody asked us.</p></blockquote></section>",
    "<h2>Two</h2><ul><li><p>A first point</p></li></ul><p>Over&hellip; <a href='#n'>↩︎</a></p>"
    "<nav><ol><li>One</li></ol></nav><figure><figcaption>The house</figcaption></figure>",
)


@pytest.fixture
def book(tmp_path):
    def _book(parts):
        path = tmp_path / "a.epub"
        path.write_bytes(parts if isinstance(parts, bytes) else zipped(parts))
        (found,) = read(path)
        return found

    return _book


def test_a_book_is_one_article_with_its_headings(book):
    found = book(epub_parts(CHAPTERS, about=ABOUT))
    assert blocks(found) == [
        ("title", "The long winter"),
        ("heading", "One"),
        ("paragraph", "It was cold, very cold.\nShe said so."),
        ("quotation", "Nobody asked us."),
        ("heading", "Two"),
        ("list item", "A first point"),
        ("paragraph", "Over…"),
        ("caption", "The house"),
    ]


def test_what_a_book_says_of_itself(book):
    known = book(epub_parts(CHAPTERS, about=ABOUT)).metadata
    assert (known.title, known.byline) == ("The long winter", "Ann Lee")
    assert (known.publisher, known.published) == ("Island Books", "2024-05")
    assert (known.language, known.url) == ("en", "https://island.example/winter")


def test_a_book_knows_the_pages_of_its_printed_edition(book):
    chapters = [
        '<p role="doc-pagebreak" aria-label="iv"/><p>It was cold.</p>'
        '<p>And long <span epub:type="pagebreak" xmlns:epub="urn:e" title="5"/>it was, as a win'
        '<a epub:type="pagebreak" xmlns:epub="urn:e" id="page_6">6</a>ter is.</p>',
        '<div epub:type="pagebreak" xmlns:epub="urn:e" title="7">7</div><p>Over.</p>'
        '<div epub:type="pagebreak" xmlns:epub="urn:e" title="8"/>',
    ]
    edition = book(epub_parts(chapters)).edition
    assert (
        edition.text
        == "The long winter\n\nIt was cold.\n\nAnd long it was, as a winter is.\n\nOver."
    )
    begun = [(page.label, edition.text[page.start :][:5]) for page in edition.pages]
    assert begun == [("iv", "It wa"), ("5", "it wa"), ("6", "ter i"), ("7", "Over.")]


def test_the_table_of_contents_and_parts_outside_are_left_out(book):
    items = (
        '<item id="n" properties="nav" href="c1.xhtml" media-type="application/xhtml+xml"/>'
        '<item id="o" href="../../../../etc/passwd" media-type="application/xhtml+xml"/>'
        '<item id="p" href="file:///etc/passwd"/>'
    )
    spine = "".join(f'<itemref idref="{key}"/>' for key in ("n", "o", "p", "gone", "c0"))
    parts = epub_parts(["<p>It was cold.</p>"], items=items, spine=spine)
    parts["OEBPS/c1.xhtml"] = "<html><body><p>Contents</p></body></html>"
    assert [words for _, words in blocks(book(parts))] == ["The long winter", "It was cold."]


def test_a_crooked_page_is_read_as_a_page_of_the_web(book):
    parts = epub_parts(["<p>It was cold.<p>And long <br> it was."])
    assert [words for _, words in blocks(book(parts))][1:] == ["It was cold.", "And long\nit was."]


def test_entities_of_a_pages_own_are_never_put_in(book):
    parts = epub_parts([""])
    parts["OEBPS/c0.xhtml"] = (
        '<!DOCTYPE html [<!ENTITY e SYSTEM "file:///etc/passwd"><!ENTITY f "ffff">]>'
        "<html><body><p>It was &e;&f; cold.</p></body></html>"
    )
    text = book(parts).edition.text
    assert "root:" not in text
    assert "ffff" not in text
    assert "cold" in text


LOCK = '<encryption><x><CipherReference xmlns="urn:x" URI="{}"/></x></encryption>'


def test_a_book_that_is_locked_says_so_and_scrambled_fonts_lock_nothing(book):
    parts = epub_parts(CHAPTERS)
    fonts = {"META-INF/encryption.xml": LOCK.format("OEBPS/a.otf")}
    assert book(parts | fonts).edition.text
    with pytest.raises(BadFile, match=r"locked by its seller \(DRM\)"):
        book(parts | {"META-INF/encryption.xml": LOCK.format("OEBPS/c1.xhtml")})


@pytest.mark.parametrize(
    ("parts", "reason"),
    [
        (b"no archive", "an EPUB book that is damaged"),
        (zipped({"mimetype": "application/epub+zip"}), "an EPUB book without a list of its parts"),
        (zipped(epub_parts(["<div/>"])), "an EPUB book without text in it"),
        (zipped(epub_parts(["<p>x</p>"]) | {"OEBPS/book.opf": "<"}), "an EPUB book that cannot be"),
        (
            zipped(
                epub_parts(["x"]) | {"OEBPS/book.opf": '<!DOCTYPE a [<!ENTITY b "c">]><a>&b;</a>'}
            ),
            "an EPUB book that declares entities",
        ),
    ],
)
def test_a_book_that_is_none_says_so(book, parts, reason):
    with pytest.raises(BadFile) as caught:
        book(parts)
    assert caught.value.reason.startswith(reason)
