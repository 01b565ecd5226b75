"""An edition cut into pieces that spaCy can bear: same code points, bounded tokens.

Line breaks become blanks, one for one, and runs without a blank that no language has are blanked
out before the tokenizer can choke on them: offsets never move.
"""

import re
from collections.abc import Iterable, Iterator
from dataclasses import dataclass

from reader.core.article import Edition
from reader.core.spans import Span

PIECE = 20_000
"""Code points of a piece: at some 20 KB a token in flight, about 100 MB."""

LONGEST_RUN = 300
"""Code points without a blank that are still read: longer is data, not words."""

PUNCTUATION_RUN = 40
"""The same for signs that are neither letters nor digits."""

_BREAKS = {ord(c): " " for c in "\n\r\t\v\f\x1c\x1d\x1e\x1f\x85\xa0\u2028\u2029\u202f\ufeff\u200e"}
_RUN = re.compile(rf"\S{{{LONGEST_RUN},}}|[^\w\s]{{{PUNCTUATION_RUN},}}")
_CUT = re.compile(r"[.!?][\"'”’)]*\s")


@dataclass(frozen=True)
class Piece:
    """A part of an edition: its text as spaCy shall read it, and where the text starts.

    `blocks` are spans of the piece's own text.
    """

    text: str
    offset: int
    blocks: tuple[Span, ...]


def readable(text: str) -> str:
    """The text with line breaks as blanks and unreadable runs blanked: as long as before."""
    return _RUN.sub(lambda run: " " * len(run[0]), text.translate(_BREAKS))


def pieces(edition: Edition) -> Iterator[Piece]:
    """The edition in pieces of at most `PIECE` code points, cut at block ends where it can be."""
    text = readable(edition.text)
    gathered: list[Span] = []
    for span in _parts(text, (block.span for block in edition.blocks)):
        if gathered and span.end - gathered[0].start > PIECE:
            yield _piece(text, gathered)
            gathered = []
        gathered.append(span)
    if gathered:
        yield _piece(text, gathered)


def _piece(text: str, spans: list[Span]) -> Piece:
    start = spans[0].start
    inner = tuple(Span(s.start - start, s.end - start) for s in spans)
    return Piece(text[start : spans[-1].end], start, inner)


def _parts(text: str, spans: Iterable[Span]) -> Iterator[Span]:
    """The spans without blank edges, giants cut at the last sentence end, else blank, that fits."""
    for start, end in spans:
        while end - start > PIECE:
            cut = _cut(text, start)
            yield from _stripped(text, start, cut)
            start = cut
        yield from _stripped(text, start, end)


def _cut(text: str, start: int) -> int:
    end = start + PIECE
    ends = [match.end() for match in _CUT.finditer(text, start, end)]
    if ends:
        return ends[-1]
    blank = text.rfind(" ", start, end)
    return blank + 1 if blank > start else end


def _stripped(text: str, start: int, end: int) -> Iterator[Span]:
    part = text[start:end]
    inner = part.strip()
    if inner:
        lead = len(part) - len(part.lstrip())
        yield Span(start + lead, start + lead + len(inner))
