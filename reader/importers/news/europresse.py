"""Europresse: web page, in the older print of its pages and in the newer one, and plain text."""

import re
from collections.abc import Iterator, Sequence
from itertools import pairwise
from typing import Any

from reader.core.article import Imported, Origin
from reader.importers.decode import decoded
from reader.importers.news import markup
from reader.importers.news.dates import iso_date
from reader.importers.news.labels import COPYRIGHT, LABELLED
from reader.importers.news.lines import Line, text_lines
from reader.importers.news.parts import Parts, all_imported

NOUN = "an export of Europresse"
PUBLICATION = "DocPublicationName"
TITLES = frozenset(("TitreArticleVisu", "titreArticleVisu", "titreArticle", "rdp__articletitle"))
# The title itself, where the element of the titles holds what stands above and below it as well.
TITLE = TITLES - {"titreArticle"}
SUBTITLES = frozenset(("rdp__subtitle",))
HEADERS = frozenset(("DocHeader", "DocTitreSousSection"))
AUTHORS = frozenset(("sm-margin-bottomNews", "docAuthors"))
BESIDE = frozenset(("aside", "footer", "small"))
TEXTS = frozenset(("docOcurrContainer", "DocText"))
# What ends an article: "news·20121004·PO·2040056000", with its label before it or not.
NUMBER = re.compile(r"\b[a-z]{3,9}[·.•]\d{8}[·.•][\w-]{1,12}[·.•][\w.-]+")
DAYS = (
    r"(?:(?:lun|mar|mercre|jeu|vendre|same)di|dimanche|(?:mon|tues|wednes|thurs|fri|satur|sun)day|"
    r"(?:lunes|martes|miércoles|jueves|viernes|sábado|domingo)|(?:lune|marte|mercole|giove|vener)dì|"
    r"sabato|domenica|montag|dienstag|mittwoch|donnerstag|freitag|samstag|sonntag)"
)
DATED = re.compile(
    rf"\b{DAYS}\b|\b\d{{1,2}}(?:er)?\s[^\W\d]{{3,9}}\.?\s\d{{4}}|\b\d{{4}}-\d\d-\d\d", re.I
)
PAGE = re.compile(r"\bpp?\.\s?(\w[\w\s,-]{0,20})\s*\Z")
WORDS = re.compile(r"^\s*\d+\s(?:mots|words|palabras|parole)\b", re.I)


def read_html(data: bytes, origin: Origin) -> tuple[Imported, ...]:
    """The articles of an export as a web page. Raises BadFile."""
    tree = markup.tree_of(data, origin.path)
    newer = [node for node in tree.iter("article") if _has(node, PUBLICATION)]
    found = list(map(_newer, newer)) if newer else list(_older(tree))
    return all_imported(found, origin, NOUN)


def read_text(data: bytes, origin: Origin) -> tuple[Imported, ...]:
    """The articles of an export as plain text. Raises BadFile."""
    lines = text_lines(decoded(data, origin.path), labelled=LABELLED)
    return all_imported([_of_text(chunk) for chunk in _chunks(lines)], origin, NOUN)


def _has(node: Any, name: str) -> bool:
    return any(name in (inner.get("class") or "").split() for inner in node.iter())


def _newer(node: Any) -> Parts:
    """An article that has an element of its own."""
    parts, header = Parts(), []
    lines = markup.lines_of(node, apart=TITLES | {PUBLICATION} | HEADERS, unseen=BESIDE)
    inside = any(TEXTS & line.names for line in lines)
    title = TITLE if any(TITLE & line.names for line in lines) else TITLES
    for line in lines:
        if PUBLICATION in line.names:
            parts.publisher = parts.publisher or line.text
        elif HEADERS & line.names:
            header.append(line.words)
        elif title & line.names and not SUBTITLES & line.names:
            parts.title = f"{parts.title} {line.words}".strip()
        elif (TITLES | SUBTITLES) & line.names:
            parts.body.append(("heading", line.text))
        elif inside and not TEXTS & line.names:
            if AUTHORS & line.names and not parts.byline:
                parts.byline = line.text
        elif not _is_end(line):
            parts.add(line)
    _place(parts, " ".join(header))
    return parts


def _older(tree: Any) -> Iterator[Parts]:
    """The articles of a page whose parts only have classes."""
    lines = markup.lines_of(tree, apart=TITLES | {PUBLICATION})
    starts = [number for number, line in enumerate(lines) if PUBLICATION in line.names]
    for start, end in pairwise((*starts, len(lines))):
        yield _of_page(lines[start:end])


def _of_page(lines: Sequence[Line]) -> Parts:
    parts = Parts(publisher=lines[0].text)
    title = next((n for n, line in enumerate(lines) if TITLES & line.names), None)
    above = lines[1 : title or 1]
    _place(parts, " ".join(line.words for line in above if HEADERS & line.names))
    for line in above:
        if not HEADERS & line.names:
            parts.body.append(("heading", line.text))
    start = (title or 0) + 1
    parts.title = lines[title].text if title else ""
    if start < len(lines) - 1 and "br" in lines[start].names and _is_author(lines[start]):
        parts.byline = lines[start].text
        start += 1
    _until_end(parts, lines[start:])
    return parts


def _until_end(parts: Parts, lines: Sequence[Line]) -> None:
    for line in lines:
        if _is_end(line):
            return
        parts.add(line)


def _is_author(line: Line) -> bool:
    return len(line.text) < 120 and not line.text.rstrip().endswith((".", "!", "?", "…", ":"))


def _is_end(line: Line) -> bool:
    return bool(COPYRIGHT.match(line.text) or NUMBER.search(line.text))


def _place(parts: Parts, header: str) -> None:
    """Section, date and page, as the line under the publication has them."""
    parts.date = header
    dated = DATED.search(header)
    before = header[: dated.start()] if dated else ""
    page = PAGE.search(header)
    parts.section = WORDS.sub("", before).strip(" ,;-")
    parts.page = page[1] if page else ""


def _chunks(lines: Sequence[Line]) -> Iterator[list[Line]]:
    """The lines of each article in a text: up to the line with its number."""
    chunk: list[Line] = []
    for line in lines:
        chunk.append(line)
        if NUMBER.search(line.text):
            if len(chunk) > 2:
                yield chunk
            chunk = []


def _of_text(lines: Sequence[Line]) -> Parts:
    """Publication, then section and date, title and author, then the text."""
    dated = next((n for n, line in enumerate(lines[:6]) if iso_date(line.words)), 0)
    parts = Parts(publisher=lines[max(0, dated - 1)].text)
    _place(parts, lines[dated].words)
    rest = list(lines[dated + 1 :])
    if rest and not _is_end(rest[0]):
        parts.title = rest.pop(0).text
    if len(rest) > 1 and len(rest[0].words.split()) < 8 and _is_author(rest[0]):
        parts.byline = rest.pop(0).text
    _until_end(parts, rest)
    return parts
