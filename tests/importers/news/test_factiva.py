"""Factiva: both prints in a page, a rich text and a plain text, and XML."""

from pathlib import Path

import pytest

from reader import importers
from reader.core.article import Imported
from reader.core.errors import BadFile

CODES = (
    ("SE", "News"),
    ("HD", "Ferry runs again"),
    ("BY", "By Ann Miller"),
    ("WC", "24 mots"),
    ("PD", "29 décembre 2011"),
    ("ET", "15:32"),
    ("SN", "Morning Ledger"),
    ("SC", "MORLED"),
    ("PG", "4"),
    ("LA", "Anglais"),
    ("CY", "(c) 2011 Morning Ledger."),
    ("LP", "The ferry runs again, the harbour said."),
    ("TD", "Tickets cost what they did in spring."),
    ("NS", "gtrans : Transport | gcat : General"),
    ("AN", "Document MORLED0020111229e7ct0001r"),
)
LINES = (
    "News",
    "Ferry runs again",
    "By Ann Miller",
    "1,024 words",
    "29 December 2011",
    "15:32",
    "Morning Ledger",
    "MORLED",
    "4",
    "English",
    "(c) 2011 Morning Ledger.",
    "The ferry runs again, the harbour said.",
    "Tickets cost what they did in spring.",
    "Document MORLED0020111229e7ct0001r",
)
SECOND = ("Quiet day", "12 words", "30 December 2011", "Evening Post", "EVPOST", "English")
SECOND += ("Copyright 2011 Evening Post", "Nothing happened at all.")
SECOND += ("Document EVPOST0020111230e7ct0002s",)
GERMAN = (
    "Fähre fährt wieder",
    "24 Wörter",
    "29. Dezember 2011",
    "Morgenblatt",
    "MOBLAT",
    "Deutsch",
)
GERMAN += ("© 2011 Morgenblatt", "Die Fähre fährt wieder, sagte der Hafen.")
GERMAN += ("Dokument MOBLAT0020111229e7ct0001r",)


def read(tmp_path: Path, name: str, data: str) -> tuple[Imported, ...]:
    path = tmp_path / name
    path.write_bytes(data.encode())
    return importers.read(path)


def blocks(article: Imported) -> tuple[str, ...]:
    text = article.edition.text
    return tuple(text[block.span.start : block.span.end] for block in article.edition.blocks)


def check(article: Imported) -> None:
    known = article.metadata
    assert (known.title, known.byline) == ("Ferry runs again", "Ann Miller")
    assert (known.publisher, known.published) == ("Morning Ledger", "2011-12-29")
    assert (known.section, known.language) == ("News, p. 4", "en")
    assert blocks(article) == ("Ferry runs again", LINES[-3], LINES[-2])


def test_a_page_with_codes(tmp_path: Path) -> None:
    rows = "".join(
        f'<tr><td class="index"><b>{code}</b>&nbsp;</td><td>'
        + (f'<p class="articleParagraph">{said}</p>' if code in ("LP", "TD") else said)
        + "</td></tr>"
        for code, said in CODES
    ).replace("ferry", "<b>ferry</b>")
    page = f'<html><title>Factiva</title><div class="article frArticle"><table>{rows}</table></div>'
    articles = read(tmp_path, "factiva.html", page + "<span>© 2011 Factiva, Inc.</span></html>")
    assert len(articles) == 1
    check(articles[0])


def test_a_page_in_order(tmp_path: Path) -> None:
    head = "".join(f"<div>{said}</div>" for said in LINES[2:11])
    page = (
        '<html><title>Factiva</title><div id="article-1" class="article"><div class="article x">'
        f'<div>News</div><div id="hd"><span class="enHeadline">{LINES[1]}</span></div>{head}'
        f'<p class="articleParagraph">{LINES[-3]}</p><p class="articleParagraph">{LINES[-2]}</p>'
        f"<p>Morning Ledger Limited</p><p>{LINES[-1]}</p></div></div></html>"
    )
    articles = read(tmp_path, "factiva.html", page)
    assert len(articles) == 1
    check(articles[0])


@pytest.mark.parametrize("apart", ["\n", "\n\n"])
def test_a_text_in_order(tmp_path: Path, apart: str) -> None:
    articles = read(tmp_path, "factiva.txt", apart.join((*LINES, *SECOND)) + "\n")
    check(articles[0])
    assert blocks(articles[1]) == ("Quiet day", "Nothing happened at all.")
    assert [a.metadata.published for a in articles] == ["2011-12-29", "2011-12-30"]
    assert [a.metadata.title for a in articles] == ["Ferry runs again", "Quiet day"]


def test_a_text_of_a_german_interface(tmp_path: Path) -> None:
    article = read(tmp_path, "factiva.txt", "\n\n".join(GERMAN))[0]
    assert article.metadata.title == "Fähre fährt wieder"
    assert article.metadata.publisher == "Morgenblatt"
    assert (article.metadata.published, article.metadata.language) == ("2011-12-29", "de")
    assert blocks(article)[1:] == ("Die Fähre fährt wieder, sagte der Hafen.",)


def test_a_title_that_looks_like_a_count_of_words(tmp_path: Path) -> None:
    lines = ("Arts", "10 reasons", *LINES[2:])
    article = read(tmp_path, "factiva.txt", "\n".join(lines))[0]
    assert (article.metadata.title, article.metadata.section) == ("10 reasons", "Arts, p. 4")


def test_an_interface_in_japanese(tmp_path: Path) -> None:
    lines = ("港の船", "808文字", "2011年12月29日", "朝の新聞", "ASAHIS", "日本語", "(c) 2011")
    lines += ("船がまた走る。", "ドキュメント ASAHIS0020111229e7ct0001r")
    article = read(tmp_path, "factiva.txt", "\n".join(lines))[0]
    assert (article.metadata.title, article.metadata.published) == ("港の船", "2011-12-29")
    assert blocks(article)[1:] == ("船がまた走る。",)


def test_a_text_with_codes(tmp_path: Path) -> None:
    text = "\n\n".join(f"{code}    {said}" for code, said in CODES)
    article = read(tmp_path, "factiva.txt", text)[0]
    check(article)


def test_a_rich_text_in_order(tmp_path: Path) -> None:
    body = "\\par\n".join((*LINES, "", *SECOND, "", "Search Summary", "Factiva, all sources"))
    articles = read(
        tmp_path, "factiva.rtf", "{\\rtf1\\ansi {\\info{\\author Factiva}}" + body + "}"
    )
    check(articles[0])
    assert len(articles) == 2


def test_a_rich_text_with_codes(tmp_path: Path) -> None:
    rows = "".join(
        f"\\trowd\\cellx1000\\cellx9000 {{\\b {code}}}\\cell {said}\\cell\\row\n"
        for code, said in CODES
    ).replace("é", "\\'e9")
    articles = read(
        tmp_path, "factiva.rtf", "{\\rtf1\\ansi {\\info{\\author Factiva}}" + rows + "}"
    )
    check(articles[0])


def test_xml(tmp_path: Path) -> None:
    page = (
        '<?xml version="1.0"?><R xmlns="http://global.factiva.com/pps/2.0"><article>'
        "<baseLanguage>EN</baseLanguage><byline>By Ann Miller</byline><headline><paragraph>"
        "<hlt>Ferry</hlt> runs\n again</paragraph></headline><leadParagraph><paragraph>"
        f"{LINES[-3]}</paragraph></leadParagraph><pages><page>4</page></pages>"
        "<publicationDate><dateTime>2011-12-29T01:35:58Z</dateTime></publicationDate>"
        "<sectionName>News</sectionName><sourceName>Morning Ledger</sourceName><tailParagraphs>"
        f"<paragraph>{LINES[-2]}</paragraph></tailParagraphs></article></R>"
    )
    check(read(tmp_path, "factiva.xml", page)[0])


@pytest.mark.parametrize(
    "data",
    [
        "<a/>",
        "<a>",
        '<!DOCTYPE a [<!ENTITY x "' + "x" * 100 + '">]><a>&x;</a>',
        "<article><headline/></article>",
    ],
)
def test_other_xml_is_refused_in_a_sentence(tmp_path: Path, data: str) -> None:
    with pytest.raises(BadFile, match=r"XML|Factiva"):
        read(tmp_path, "other.xml", data)
