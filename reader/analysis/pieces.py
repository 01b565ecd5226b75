"""An edition cut into pieces that spaCy can bear: same code points, bounded tokens.

It is cut before titles and headings, so that an article in a book is read as it is read alone;
where none is near, between paragraphs, and each piece also holds some of what stands around it.

Line breaks become blanks, one for one, and runs without a blank that no language has are blanked
out before the tokenizer can choke on them: offsets never move.
"""

import re
from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass

from reader.core.article import Block, Edition
from reader.core.spans import Span

PIECE = 20_000
"""Code points of a piece: at some 20 KB a token in flight, about 100 MB."""

CONTEXT = 3_000
"""Code points beside a piece that are read with it: more than the model's windows reach."""

OPENINGS = {"title", "heading"}

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

    `blocks` are spans of the piece's own text, `openings` the places in them of titles and
    headings. What is found in `core` counts; the rest is what stands around it.
    """

    text: str
    offset: int
    blocks: tuple[Span, ...]
    core: Span
    openings: tuple[int, ...] = ()


@dataclass(frozen=True)
class _Part:
    """A block, or a part of a giant one; `opens` when a title or heading begins a section."""

    span: Span
    opens: bool


def readable(text: str) -> str:
    """The text with line breaks as blanks and unreadable runs blanked: as long as before."""
    return _RUN.sub(lambda run: " " * len(run[0]), text.translate(_BREAKS))


def pieces(edition: Edition) -> Iterator[Piece]:
    """The edition in pieces whose cores have at most `PIECE` code points."""
    text = readable(edition.text)
    parts = list(_parts(text, edition.blocks))
    start = 0
    while start < len(parts):
        end = _end(parts, start)
        yield _piece(text, parts, start, end)
        start = end


def _end(parts: Sequence[_Part], start: int) -> int:
    """Where a core that starts there ends: before the last opening that fits, else at the full."""
    end = start + 1
    while end < len(parts) and parts[end].span.end - parts[start].span.start <= PIECE:
        end += 1
    if end == len(parts):
        return end
    openings = (at for at in range(end, start, -1) if parts[at].opens)
    return next(openings, end)


def _piece(text: str, parts: Sequence[_Part], start: int, end: int) -> Piece:
    first, last = _before(parts, start), _after(parts, end)
    offset = parts[first].span.start
    inner = tuple(_moved(part.span, -offset) for part in parts[first:last])
    core = Span(parts[start].span.start - offset, parts[end - 1].span.end - offset)
    openings = tuple(at for at, part in enumerate(parts[first:last]) if part.opens)
    return Piece(text[offset : parts[last - 1].span.end], offset, inner, core, openings)


def _before(parts: Sequence[_Part], start: int) -> int:
    """The first of the parts before a core that are read with it: none before an opening."""
    first = start
    while first > 0 and not parts[first].opens:
        if parts[start].span.start - parts[first - 1].span.start > CONTEXT:
            break
        first -= 1
    return first


def _after(parts: Sequence[_Part], end: int) -> int:
    """The end of the parts behind a core that are read with it, up to the next opening."""
    last = end
    while last < len(parts) and not parts[last].opens:
        if parts[last].span.end - parts[end - 1].span.end > CONTEXT:
            break
        last += 1
    return last


def _parts(text: str, blocks: Iterable[Block]) -> Iterator[_Part]:
    """The blocks without blank edges, giants cut at the last sentence end, else blank, that fits.

    Of several titles and headings in a row the first opens.
    """
    before = False
    for block in blocks:
        heading = block.kind in OPENINGS
        for at, span in enumerate(_cut_up(text, block.span)):
            yield _Part(span, heading and not before and at == 0)
        before = heading


def _cut_up(text: str, span: Span) -> Iterator[Span]:
    start, end = span
    while end - start > PIECE:
        cut = _cut(text, start)
        yield from _stripped(text, start, cut)
        start = cut
    yield from _stripped(text, start, end)


def _moved(span: Span, by: int) -> Span:
    return Span(span.start + by, span.end + by)


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
