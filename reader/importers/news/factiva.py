"""Factiva: web page and rich text in both of its prints, plain text, and XML.

One print gives each part a code ("HD", "PD", the same in all languages); the other gives them in
an order only. Both end with the line that has the number of the document.
"""

import re
from collections.abc import Iterator, Mapping, Sequence
from typing import Any

from reader.core.article import Imported, Origin
from reader.core.errors import BadFile
from reader.importers.decode import decoded
from reader.importers.news import markup, rich
from reader.importers.news.dates import iso_date
from reader.importers.news.labels import COPYRIGHT, LENGTH, language_of
from reader.importers.news.lines import Line, text_lines, tidy
from reader.importers.news.parts import BY, Parts, all_imported

NOUN = "an export of Factiva"
# "Document TESTFR0020111229e7ct0001r", with the word in any language and script.
NUMBER = re.compile(r"(?:AN\s+)?[^\W\d_]{2,12}\s([A-Z][A-Z0-9_]{2,9}\d{6,}[A-Za-z0-9]{5,14})")
CODES: Mapping[str, str] = {
    "HD": "title", "BY": "byline", "PD": "date", "SN": "publisher", "SE": "section",
    "LA": "language", "LP": "body", "TD": "body", "PG": "page", "ED": "", "SC": "", "WC": "",
    "ET": "", "CR": "", "CY": "", "CX": "", "CLM": "", "CT": "", "RF": "", "CO": "", "IN": "",
    "NS": "", "RE": "", "IPC": "", "IPD": "", "PUB": "", "AN": "", "VOL": "", "NGC": "", "GC": "",
    "DLN": "", "ART": "", "RBN": "", "TI": "title", "PS": "", "SU": "", "NP": "", "CN": "",
}  # fmt: skip
CODED = re.compile(rf"({'|'.join(CODES)})(?:\s+|\Z)")
SOURCE_CODE = re.compile(r"[A-Z][A-Z0-9]{1,9}")
PAGE = re.compile(r"[A-Z]?\d{1,4}[A-Z]?")
HOUR = re.compile(r"\d{1,2}:\d\d(?: ?[AP]M)?(?: [A-Z]{2,5})?", re.IGNORECASE)
HEADLINES = re.compile(r"[a-z]{2,5}Headline")
TEXTS = frozenset(("articleParagraph",))


def read_html(data: bytes, origin: Origin) -> tuple[Imported, ...]:
    """The articles of an export as a web page. Raises BadFile."""
    tree = markup.tree_of(data, origin.path)
    found = [_of_page(markup.lines_of(node)) for node in _articles(tree)]
    return all_imported(found, origin, NOUN)


def read_text(data: bytes, origin: Origin) -> tuple[Imported, ...]:
    """The articles of an export as plain text. Raises BadFile."""
    lines = text_lines(decoded(data, origin.path), labelled=CODED)
    return all_imported(list(map(_of_lines, _chunks(lines))), origin, NOUN)


def read_rtf(data: bytes, origin: Origin) -> tuple[Imported, ...]:
    """The articles of an export as a rich text. Raises BadFile."""
    lines = [_cell(line) for line in rich.lines_of(data, origin.path)]
    chunks = _chunks([line for line in lines if line.text])
    return all_imported(list(map(_of_lines, chunks)), origin, NOUN)


def _cell(line: Line) -> Line:
    """A row of a table without the bars that part its cells."""
    return Line(tidy(re.sub(r"^\|+|\|+$", "", line.text).replace("|", " ", 1)), names=line.names)


def _articles(tree: Any) -> Iterator[Any]:
    """The innermost elements of the class "article"."""
    for node in tree.iter("div", "table", "article"):
        inner = node.iterdescendants("div", "table", "article")
        if _is_article(node) and not any(map(_is_article, inner)):
            yield node


def _is_article(node: Any) -> bool:
    return "article" in (node.get("class") or "").split()


def _of_page(lines: Sequence[Line]) -> Parts:
    if any("index" in line.names and line.words in CODES for line in lines):
        return _coded(_by_code(lines))
    return _of_order(lines)


def _by_code(lines: Sequence[Line]) -> Iterator[tuple[str, Line]]:
    """Each line with the code above it, from cells."""
    code = ""
    for line in lines:
        if "index" in line.names and line.bold == line.text:
            code = line.words
        elif code:
            yield code, line


def _of_lines(lines: Sequence[Line]) -> Parts:
    codes = [line for line in lines if CODED.match(line.text)]
    named = {line.text.split()[0] for line in codes}
    return _coded(_by_first_word(lines)) if {"HD", "PD"} <= named else _of_order(lines)


def _by_first_word(lines: Sequence[Line]) -> Iterator[tuple[str, Line]]:
    code = ""
    for line in lines:
        found = CODED.match(line.text)
        if found:
            code, line = found[1], line.without(found[0])
        if code and line.text:
            yield code, line


def _coded(lines: Iterator[tuple[str, Line]]) -> Parts:
    parts = Parts()
    for code, line in lines:
        name = CODES.get(code, "")
        if name == "body":
            parts.add(line)
        elif name:
            said = getattr(parts, name)
            setattr(parts, name, f"{said} {line.words}".strip())
    return parts


def _chunks(lines: Sequence[Line]) -> Iterator[list[Line]]:
    """The lines of each article: up to the line with its number."""
    chunk: list[Line] = []
    for line in lines:
        if NUMBER.fullmatch(line.words):
            yield chunk
            chunk = []
        else:
            chunk.append(line)


def _of_order(lines: Sequence[Line]) -> Parts:
    """Title and byline above the number of words; date, publication and owner under it."""
    parts = Parts()
    counted = next((n for n in range(min(len(lines), 12)) if _is_count(lines, n)), None)
    dated = _dated(lines, counted)
    if dated is None:
        return parts
    _top(parts, lines[: dated if counted is None else counted])
    parts.date = lines[dated].words
    owned = _owned(lines, dated)
    _under(parts, lines[dated + 1 : owned])
    for line in lines[owned:]:
        if not COPYRIGHT.match(line.text) and not NUMBER.fullmatch(line.words):
            parts.add(line)
    _only_text(parts, lines)
    return parts


def _is_count(lines: Sequence[Line], number: int) -> bool:
    """Whether a line says how many words there are: the date stands under it, unlike a title."""
    below = [line.words for line in lines[number + 1 : number + 3]]
    dated = any(len(words) < 60 and iso_date(words) for words in below)
    return dated and LENGTH.fullmatch(lines[number].words) is not None


def _only_text(parts: Parts, lines: Sequence[Line]) -> None:
    """In a page the paragraphs of the text have a class; nothing else is of it."""
    marked = [line for line in lines if TEXTS & line.names]
    if marked:
        parts.body = [("paragraph", line.text) for line in marked]


def _dated(lines: Sequence[Line], counted: int | None) -> int | None:
    start = 1 if counted is None else counted + 1
    near = range(start, min(len(lines), start + 8))
    return next((n for n in near if len(lines[n].text) < 60 and iso_date(lines[n].words)), None)


def _owned(lines: Sequence[Line], dated: int) -> int:
    """Where the text begins: under the line that says who owns it, else under the language."""
    near = range(dated + 1, min(len(lines), dated + 14))
    marked = next((n for n in range(len(lines)) if TEXTS & lines[n].names), None)
    owned = next((n for n in near if COPYRIGHT.match(lines[n].text)), None)
    spoken = next((n for n in near if language_of(lines[n].words)), None)
    if marked is not None:
        return marked
    found = owned if owned is not None else spoken
    return found + 1 if found is not None else min(len(lines), dated + 3)


def _top(parts: Parts, above: Sequence[Line]) -> None:
    """Section, title and byline, which nothing tells apart but a class of the page."""
    if not above:
        return
    titles = [n for n, line in enumerate(above) if any(map(HEADLINES.fullmatch, line.names))]
    number = titles[0] if titles else len(above) - 1
    if not titles and number and (_is_byline(above[number]) or number > 1):
        number -= 1
    parts.title = above[number].text
    parts.section = " ".join(line.words for line in above[max(0, number - 1) : number])
    parts.byline = " ".join(line.words for line in above[number + 1 : number + 2])


def _is_byline(line: Line) -> bool:
    return bool(BY.match(line.words)) and len(line.words.split()) < 14


def _under(parts: Parts, under: Sequence[Line]) -> None:
    """Publication, its code, section and page, language and owner, in this order."""
    lines = [line for line in under if not HOUR.fullmatch(line.words)]
    lines = [line for line in lines if not COPYRIGHT.match(line.text)]
    if not lines:
        return
    parts.publisher = lines[0].text
    spoken = next((n for n, line in enumerate(lines[1:], 1) if language_of(line.words)), None)
    if spoken is not None:
        parts.language = lines[spoken].words
    between = [line.words for line in lines[1 : len(lines) if spoken is None else spoken]]
    between = [words for words in between if not SOURCE_CODE.fullmatch(words)]
    parts.page = next((words for words in between if PAGE.fullmatch(words)), "")
    parts.section = next((words for words in between if words != parts.page), parts.section)


def read_xml(data: bytes, origin: Origin) -> tuple[Imported, ...]:
    """The articles of an export as XML. Raises BadFile."""
    from lxml import etree

    parser = etree.XMLParser(resolve_entities=False, no_network=True, huge_tree=False)
    try:
        tree = etree.fromstring(data.lstrip(b"\xef\xbb\xbf \r\n\t"), parser)
    except (etree.LxmlError, ValueError) as error:
        raise BadFile(origin.path, "a damaged XML file") from error
    found = [_of_xml(node) for node in tree.iter("{*}article")]
    return all_imported(found, origin, NOUN)


def _of_xml(node: Any) -> Parts:
    def said(name: str) -> str:
        found = node.find(f"{{*}}{name}")
        return " ".join("".join(found.itertext()).split()) if found is not None else ""

    paragraphs = (
        " ".join("".join(paragraph.itertext()).split())
        for name in ("leadParagraph", "tailParagraphs")
        for found in node.iter(f"{{*}}{name}")
        for paragraph in found.iter("{*}paragraph")
    )
    return Parts(
        title=said("headline"),
        byline=said("byline"),
        publisher=said("sourceName") or said("publisherName"),
        date=said("publicationDate"),
        section=said("sectionName") or said("columnName"),
        page=said("pages"),
        language=said("baseLanguage"),
        body=[("paragraph", text) for text in paragraphs if text],
    )
