"""Plain text: decoded, its line ends LF, its paragraphs found, a title if it surely has one."""

import re
from itertools import islice

from reader.core.article import Block, Edition, Imported, Metadata, Origin
from reader.core.errors import BadFile
from reader.core.spans import Span
from reader.importers.blocks import lines, paragraphs
from reader.importers.decode import checked, decoded

TITLE = re.compile(r"""["'“‘«(¿¡]?[A-Z0-9À-Þ].{8,118}[^\s.!?:;,…”"]\Z""")
TITLE_WORDS = range(3, 21)
BODY = 60
NAME = r"[A-ZÀ-Þ][\w.'’-]*(?: (?:(?:de|van|von|der|la|al|bin|den) )*[A-ZÀ-Þ][\w.'’-]*){1,3}"
BYLINE = re.compile(rf"(?:[Bb]y|BY) ({NAME}(?:(?:, | and | & |, and ){NAME}){{0,4}})")


def read(data: bytes, origin: Origin) -> tuple[Imported, ...]:
    """The article in the bytes of a plain text file. Raises BadFile."""
    return (imported(decoded(data, origin.path), origin),)


def imported(text: str, origin: Origin) -> Imported:
    """A text as an article; changed only in its line ends. Raises BadFile."""
    path = origin.path or "the pasted text"
    text = checked(text, path).replace("\r\n", "\n").replace("\r", "\n")
    spans = list(paragraphs(text))
    if not spans:
        raise BadFile(path, "empty")
    title, byline = _head(text, spans)
    blocks = [Block("paragraph", span) for span in spans]
    if title:
        blocks[:1] = [Block("title", title), *_rest(text, spans[0], title)]
    metadata = Metadata(title=text[title.start : title.end] if title else None, byline=byline)
    return Imported(metadata, Edition(text, tuple(blocks)), origin)


def _rest(text: str, first: Span, title: Span) -> list[Block]:
    """What stands under the title in the first paragraph: its byline, or nothing."""
    return [Block("paragraph", line) for line in lines(text, Span(title.end, first.end))]


def _head(text: str, spans: list[Span]) -> tuple[Span | None, str | None]:
    """The title's span and the byline, where the first lines of the text surely are such.

    A title stands alone above the blank line, or with only the byline under it, and above a body.
    """
    first = lines(text, spans[0])
    below = [*first[1:], *(line for span in spans[1:2] for line in lines(text, span)[:1])]
    byline = _byline(text, below[0]) if below else None
    parted = len(spans) > 1 and text.count("\n", spans[0].end, spans[1].start) > 1
    alone = len(first) == 1 or (len(first) == 2 and byline is not None)
    body = any(_is_body(text, span) for span in islice(spans, 1, 4))
    if parted and alone and body and _is_title(text[first[0].start : first[0].end]):
        return first[0], byline
    return None, None


def _is_title(line: str) -> bool:
    letters = sum(letter.isalpha() for letter in line)
    fits = TITLE.match(line) and len(line.split()) in TITLE_WORDS and letters > 0.6 * len(line)
    return bool(fits) and not BYLINE.match(line) and "://" not in line


def _is_body(text: str, span: Span) -> bool:
    """Whether a paragraph reads like running text: long enough, and ended like a sentence."""
    return span.end - span.start >= BODY and text[span.start : span.end].rstrip("”’\"')")[-1:] in (
        ".",
        "!",
        "?",
    )


def _byline(text: str, line: Span) -> str | None:
    found = BYLINE.fullmatch(text[line.start : line.end])
    return found[1] if found else None
