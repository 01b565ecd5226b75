"""Rich texts: striprtf takes the words out; styles and properties are read beside it."""

import re
from collections import Counter
from collections.abc import Iterator
from itertools import islice
from typing import Any

from reader.core.article import BlockKind, Imported, Metadata, Origin
from reader.core.errors import BadFile
from reader.importers import dates, pieces
from reader.importers.pieces import Piece, line

NOUN = "a rich text"
EMPTY = "a rich text without words in it"
# Pictures are long rows of hexadecimal digits, which striprtf would walk through one by one.
PICTURE = re.compile(r"[0-9a-fA-F\s]{1000,}")
# striprtf looks for links from each field to the end of its line, and writes the address behind
# the words; the words are enough. A blank that means nothing hides the fields from it.
FIELD, HIDDEN_FIELD = "{\\field{", "{\\field {"
PROPERTY = r"\{{\\{}\b ?((?:[^{{}}\\]|\\[^{{}}]|\\[{{}}])*)\}}"
CREATED = re.compile(r"\{\\creatim\\yr(\d{4})\\mo(\d\d?)\\dy(\d\d?)")
STYLE = re.compile(r"\{\\s(\d{1,4})(?!\d)((?:[^{};]|\{[^{}]*\})*);?\}")
CONTROL = re.compile(r"\{[^{}]*\}|\\[a-z]+-?\d* ?")
STYLED = re.compile(r"\\s(\d{1,4})(?![\da-z])")
OUTLINE = re.compile(r"\\outlinelevel([0-8])(?!\d)")
LANGUAGE, DEFAULT = re.compile(r"\\lang(\d{3,5})"), re.compile(r"\\deflang(\d{3,5})")
BRACE = re.compile(r"\\[{}\\]|[{}]")
CODEPAGE = re.compile(r"\\ansicpg(\d{3,5})")
NAMES: tuple[tuple[re.Pattern[str], BlockKind], ...] = (
    (re.compile(r"title|titel|titre", re.IGNORECASE), "title"),
    (re.compile(r"(heading|überschrift|titre|titolo|título) ?\d", re.IGNORECASE), "heading"),
    (
        re.compile(r"(block )?quot(e|ation|ations)|intense quote|block text", re.IGNORECASE),
        "quotation",
    ),
    (re.compile(r"caption|beschriftung|légende", re.IGNORECASE), "caption"),
)
# Marks of our own in the text: private characters, one for each kind.
MARKS: dict[str, BlockKind] = {
    "\ue0f1": "title",
    "\ue0f2": "heading",
    "\ue0f3": "quotation",
    "\ue0f4": "caption",
}
NOTE = re.compile(r"\{(?:\\\*)?\\footnote(?:\\ftnalt)?\b")
NOTED, MOST_NOTES = "\ue0f5", 1_000
BULLET = re.compile(r"(?:[•·▪◦‣o–*\u00b7\uf0b7-]|\d{1,3}[.)]|[a-z][.)])[ \t]*\t[ \t]*")


def read(data: bytes, origin: Origin) -> tuple[Imported, ...]:
    """The text as one article, its notes after the paragraphs that have them. Raises BadFile."""
    source = data.decode("latin-1")
    body, notes = _without_notes(_marked(PICTURE.sub("", source)))
    head = _head(source)
    said = (line(words(f"{head}{note}}}", origin.path)) for note in notes)
    found = list(_pieces(words(body, origin.path), said))
    return (pieces.document_of(found, _metadata(source), origin, empty=EMPTY),)


def words(source: str, path: str) -> str:
    """The words of an RTF source, a line a paragraph. Raises BadFile."""
    from striprtf import striprtf

    convert: Any = striprtf.rtf_to_text
    source = PICTURE.sub("", source).replace(FIELD, HIDDEN_FIELD)
    try:
        return pieces.written(pieces.whole(convert(source, errors="replace")))
    except Exception as error:  # whatever the file does to the parser is the file's fault
        raise BadFile(path, f"{NOUN} that cannot be taken apart ({error})") from error


def _marked(source: str) -> str:
    """The source with a mark in each paragraph whose style says what it is."""
    start = source.find("{\\stylesheet")
    end = _end(source, start) if start >= 0 else 0
    kinds = {}
    for found in STYLE.finditer(source, max(start, 0), end):
        style = CONTROL.sub("", found[2]).strip()
        kind = next((kind for name, kind in NAMES if name.fullmatch(style)), None)
        if kind:
            kinds[found[1]] = kind
    marks = {kind: rf"\u{ord(mark) - 0x10000} ?" for mark, kind in MARKS.items()}
    body = STYLED.sub(
        lambda found: found[0] + (marks[kinds[found[1]]] if found[1] in kinds else ""), source[end:]
    )
    return source[:end] + OUTLINE.sub(lambda found: found[0] + marks["heading"], body)


def _without_notes(source: str) -> tuple[str, list[str]]:
    """The source with a mark where each note stood, and the notes, in their order."""
    parts: list[str] = []
    notes: list[str] = []
    place = 0
    for found in NOTE.finditer(source):
        end = _end(source, found.start())
        if found.start() >= place and end > found.end() and len(notes) < MOST_NOTES:
            parts += [source[place : found.start()], rf"\u{ord(NOTED) - 0x10000} ?"]
            notes.append(source[found.end() : end - 1])
            place = end
    return "".join([*parts, source[place:]]), notes


def _head(source: str) -> str:
    """The beginning of a text in the same encoding, with the same fonts."""
    page = CODEPAGE.search(source[:1000])
    start = source.find("{\\fonttbl")
    fonts = source[start : _end(source, start)] if start >= 0 else ""
    return f"{{\\rtf1\\ansi{page[0] if page else ''}{fonts} "


def _end(source: str, start: int) -> int:
    """Where the group that starts there ends."""
    depth = 0
    for brace in BRACE.finditer(source, start):
        depth += {"{": 1, "}": -1}.get(brace[0], 0)
        if depth == 0 and brace[0] == "}":
            return brace.end()
    return start


def _pieces(text: str, notes: Iterator[str | None]) -> Iterator[Piece]:
    for row in text.split("\n"):
        kind: BlockKind = next((k for mark, k in MARKS.items() if mark in row), "paragraph")
        plain = row.translate(dict.fromkeys(map(ord, (*MARKS, NOTED)))).strip(" |")
        item = BULLET.match(plain)
        found = line(plain[item.end() :] if item else plain)
        if found:
            yield ("list item" if item and kind == "paragraph" else kind), found
        for note in islice(notes, row.count(NOTED)):
            if note:
                yield "paragraph", note


def _metadata(source: str) -> Metadata:
    start = source.find("{\\info")
    info = source[start : _end(source, start)] if start >= 0 else ""
    head = _head(source)
    created = CREATED.search(info)
    return Metadata(
        title=_property(info, "title", head),
        byline=_property(info, "author", head),
        publisher=_property(info, "company", head),
        published=dates.iso("{}-{:0>2}-{:0>2}".format(*created.groups())) if created else None,
        language=_language(source),
    )


def _language(source: str) -> str | None:
    """The language that most runs say they are in, else the one of the whole, by its number."""
    from locale import windows_locale

    runs = Counter(map(int, LANGUAGE.findall(source))) or Counter(map(int, DEFAULT.findall(source)))
    known = (windows_locale[number] for number, _ in runs.most_common() if number in windows_locale)
    return pieces.language(next(known, None))


def _property(info: str, name: str, head: str) -> str | None:
    """A property's words; one that cannot be decoded is left out: it is not the text."""
    found = re.search(PROPERTY.format(name), info)
    try:
        return line(words(f"{head}{found[1]}}}", "")) if found else None
    except BadFile:
        return None
