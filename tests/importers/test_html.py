"""Web pages, good and hostile."""

import time

import pytest

from reader.core.errors import BadFile
from reader.importers import read

HEAD = """<!DOCTYPE html><html lang="en-GB"><head><meta charset="utf-8">
<title>Harbour plan divides the council | The Evening Ledger</title>
<meta property="og:title" content="Harbour plan divides the council">
<meta name="author" content="Ann Lee"><meta property="og:site_name" content="The Evening Ledger">
<meta property="article:published_time" content="2024-05-03T10:11:12+02:00">
<link rel="canonical" href="https://ledger.example/harbour"></head>"""
PAGE = f"""{HEAD}<body><nav><ul><li><a href="/">Home</a></li><li><a href="/x">Sport</a></li></ul>
</nav><article><h1>Harbour plan divides the council</h1><p class="byline">By Ann Lee</p>
<p>The council said on Monday that the harbour would be rebuilt by next spring, though nobody
had asked for it.</p><h2>What the mayor says</h2>
<p>Mayor <b>Jo Reed</b> denied the charge.<br>She said it was <i>nonsense</i>.</p>
<blockquote><p>We have nothing to hide &ndash; nothing at all, and I want the city to know.</p>
</blockquote><ul><li>First of the points that the report makes about the harbour</li>
<li>Second point, with <ul><li>an inner one</li></ul></li></ul>
<table><tr><th>Year</th><th>Cost</th></tr><tr><td>2024</td><td>3 million</td></tr></table>
<p>The work will begin in June, the council said, and end before the winter storms.</p></article>
<footer>© Ledger</footer></body></html>"""
SENTENCE = "The council said so, once more, and on Monday. "


@pytest.fixture
def page(tmp_path):
    def _page(html):
        path = tmp_path / "page.html"
        path.write_bytes(html if isinstance(html, bytes) else html.encode())
        (article,) = read(path)
        return article

    return _page


def blocks(article):
    text = article.edition.text
    return [(b.kind, text[b.span.start : b.span.end]) for b in article.edition.blocks]


def test_a_page_becomes_an_article_with_its_metadata(page):
    known = page(PAGE).metadata
    assert known.title == "Harbour plan divides the council"
    assert known.byline == "Ann Lee"
    assert known.publisher == "The Evening Ledger"
    assert known.published == "2024-05-03"
    assert known.url == "https://ledger.example/harbour"
    assert known.language == "en-GB"


def test_its_blocks_keep_their_kinds_and_the_head_is_said_once(page):
    article = page(PAGE)
    assert blocks(article) == [
        ("title", "Harbour plan divides the council"),
        (
            "paragraph",
            "The council said on Monday that the harbour would be rebuilt by next spring, though "
            "nobody had asked for it.",
        ),
        ("heading", "What the mayor says"),
        ("paragraph", "Mayor Jo Reed denied the charge.\nShe said it was nonsense."),
        ("quotation", "We have nothing to hide – nothing at all, and I want the city to know."),
        ("list item", "First of the points that the report makes about the harbour"),
        ("list item", "Second point, with"),
        ("list item", "an inner one"),
        ("paragraph", "Year | Cost"),
        ("paragraph", "2024 | 3 million"),
        (
            "paragraph",
            "The work will begin in June, the council said, and end before the winter storms.",
        ),
    ]
    assert article.edition.text == "\n\n".join(words for _, words in blocks(article))
    assert article.origin.format == "html"


def test_two_line_breaks_begin_a_paragraph(page):
    found = blocks(
        page(f"<html><body><div>{SENTENCE * 3}<br>\n&nbsp;<br />{SENTENCE}</div></html>")
    )
    assert found[0] == ("paragraph", (SENTENCE * 3).strip())
    assert found[1] == ("paragraph", SENTENCE.strip())


def test_the_declared_encoding_holds_where_it_is_not_utf8(page):
    html = '<html><head><meta charset="iso-8859-2"></head><body><p>Zażółć gęślą jaźń, mówi on.'
    assert "Zażółć gęślą" in page(html.encode("iso-8859-2")).edition.text


def test_a_date_among_the_words_is_not_the_articles(page):
    html = f"<html><body><p>On 3 May 1999 it began. {SENTENCE * 5}</p></body></html>"
    assert page(html).metadata.published is None


@pytest.mark.parametrize("url", ["javascript:alert(1)", "file:///etc/passwd", "//host/x"])
def test_an_address_that_is_none_is_left_out(page, url):
    html = f'<html><head><link rel="canonical" href="{url}"></head><body><p>{SENTENCE * 5}</p>'
    assert not (page(html).metadata.url or "https").startswith(url[:2])


@pytest.mark.parametrize(
    "html",
    [
        "<html><body></body></html>",
        "<html><body><script>alert(1)</script></body></html>",
        "only words, and no tag",
        "<",
        "<html><body>" + "<div>" * 50_000 + SENTENCE + "</div>" * 50_000,
        "<html><body>" + "<table><tr><td>" * 3_000 + SENTENCE,
    ],
)
def test_a_page_without_an_article_is_refused(page, html):
    with pytest.raises(BadFile, match="a web page without an article in it"):
        page(html)


def test_a_page_that_hides_markup_in_odd_places_is_read(page):
    html = (
        f"<html><body><p>{SENTENCE}<!-- c --> &#xD800;&#0;&lt;b&gt; <?pi x?>{SENTENCE}</p></html>"
    )
    text = page(html).edition.text
    assert "<b>" in text
    assert "c -->" not in text
    assert "\0" not in text


@pytest.mark.parametrize(
    "html",
    [
        "<html><body>" + f"<p>{SENTENCE}</p>" * 5_000,
        "<html><body>" + "<div>" * 200 + SENTENCE * 20,
        "<html><body>" + "<table><tr><td>" * 20 + SENTENCE * 20,
        "<html><body>" + f"<p>{SENTENCE}<b><i>{SENTENCE}</p>" * 500,
        "<html><body><p>" + SENTENCE * 5 + "<br>" * 20_000,
    ],
)
def test_large_and_crooked_pages_are_read_in_bounded_time(page, html):
    begun = time.process_time()
    assert "The council said so" in page(html).edition.text
    assert time.process_time() - begun < 30


def test_a_parser_that_gives_up_is_the_pages_fault(page, monkeypatch):
    import trafilatura

    def fails(*_, **__):
        raise RecursionError("too deep")

    monkeypatch.setattr(trafilatura, "bare_extraction", fails)
    with pytest.raises(BadFile, match=r"cannot be taken apart \(too deep\)"):
        page(PAGE)


def test_nothing_is_fetched_and_nothing_is_said(page, monkeypatch, capfd):
    import socket

    def no_network(*_, **__):
        raise AssertionError("the network was asked for")

    monkeypatch.setattr(socket, "getaddrinfo", no_network)
    monkeypatch.setattr(socket.socket, "connect", no_network)
    extra = '<link rel="stylesheet" href="http://h.example/a.css"><iframe src="//h.example/b">'
    page(PAGE.replace("<nav>", f'{extra}<img src="http://h.example/c.png"><nav>'))
    with pytest.raises(BadFile):
        page("<html></html>")
    assert capfd.readouterr() == ("", "")


@pytest.mark.parametrize(
    ("title", "heading", "smaller", "found"),
    [
        ("Ferries sold | Quay Gazette", "Ferries sold", "", ("Ferries sold", "Quay Gazette")),
        ("Quay Gazette - Ferries sold", "Ferries sold", "", ("Ferries sold", "Quay Gazette")),
        ("Ferries sold « Quay notes", "Quay notes", "Ferries sold", ("Ferries sold", "Quay notes")),
        ("Ferries – what comes next", "Ferries", "", ("Ferries", None)),
        ("Ferries sold", "Ferries sold", "", ("Ferries sold", None)),
    ],
)
def test_title_and_site_are_told_apart(page, title, heading, smaller, found):
    text = "<p>The council of the island has bought both of the ferries, and will run them.</p>" * 4
    second = f"<h2>{smaller}</h2>" if smaller else ""
    top = f"<html><head><title>{title}</title></head><body><nav>x</nav><h1>{heading}</h1>"
    known = page(f"{top}{second}<article>{text}</article></body></html>").metadata
    assert (known.title, known.publisher) == found


def test_a_sentence_about_an_author_is_no_byline(page):
    text = "<p>The council of the island has bought both of the ferries, and will run them.</p>" * 4
    box = '<div class="author-box"><p>Ann writes about boats, and sometimes about birds.</p></div>'
    body = f"<nav>x</nav><article><h1>Boats</h1>{text}</article>{box}"
    assert page(f"<html><body>{body}</body></html>").metadata.byline is None


def test_a_document_saved_as_html_says_its_day_and_language(page):
    text = "<p>The council has bought both of the ferries, and will run them itself.</p>" * 4
    head = (
        '<title>Abiword HTML Document</title><meta name="created" content="2026-11-24T10:00:00Z">'
    )
    head += '<meta name="date" content="2024-05-03">'
    note = '<p><sup><a href="#1">1</a></sup>Never printed, CO<sup>2</sup>x.</p>'
    found = page(f'<html><head>{head}</head><body lang="en-GB">{text}{note}</body></html>')
    known = found.metadata
    assert (known.title, known.published, known.language) == (None, "2024-05-03", "en-GB")
    assert found.edition.text.endswith("1 Never printed, CO2x.")
