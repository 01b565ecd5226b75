"""The lines of a rich text (RTF)."""

import re

from reader.core.errors import BadFile
from reader.importers.decode import checked
from reader.importers.news.lines import Line, tidy

# Names of places that Nexis gives to the parts of an article; striprtf leaves them out.
BOOKMARK = re.compile(r"\{\\\*\\bkmkstart (Body|Classification|Bookmark)(?:_\d+)?\}")
# Where a link leads: words that nobody printed.
LEADS = re.compile(r"\{\\\*\\fldinst\b(?:[^{}]|\{[^{}]*\}){0,4000}\}")
PLACE = re.compile(r"\ue000(\w+)\ue001")
# Pictures: their bytes may look like anything.
BINARY = re.compile(rb"\\bin(\d{1,9}) ?")


def lines_of(data: bytes, path: str) -> list[Line]:
    """The paragraphs of a rich text that are not empty. Raises BadFile."""
    found: list[Line] = []
    apart, names = True, set[str]()
    for paragraph in text_of(data, path).split("\n"):
        names.update(PLACE.findall(paragraph))
        text = tidy(PLACE.sub("", paragraph).replace("\f", " "))
        if text:
            found.append(Line(text, names=frozenset(names), apart=apart))
            names.clear()
        apart = not text or "\f" in paragraph
    return found


def text_of(data: bytes, path: str) -> str:
    """The words of a rich text. Raises BadFile."""
    from striprtf.striprtf import rtf_to_text

    source = LEADS.sub("", without_binary(data).decode("latin-1"))
    source = BOOKMARK.sub(r"{\\uc1\\u57344?\1\\u57345?}", source)
    try:
        text: str = rtf_to_text(source, encoding="cp1252", errors="replace")  # type: ignore[no-untyped-call]
    except Exception as error:  # it has no errors of its own: whatever a foreign file brings up
        raise BadFile(path, "a rich text that cannot be taken apart") from error
    return checked(text.replace("\0", "").replace("\x0b", "\n"), path)


def without_binary(data: bytes) -> bytes:
    """The source without the bytes of its pictures, which say themselves how long they are."""
    parts, place = [], 0
    for found in BINARY.finditer(data):
        if found.start() >= place:
            parts.append(data[place : found.start()])
            place = found.end() + int(found[1])
    return b"".join((*parts, data[place:]))
