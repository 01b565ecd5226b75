"""Two texts held against each other: what each has that the other has not, by words."""

import re
from collections.abc import Hashable, Iterator, Sequence
from dataclasses import dataclass

from rapidfuzz.distance import Indel

from reader.core.spans import Span

LINE = re.compile(r"[^\n]+")
WORD = re.compile(r"\w+|[^\w\s]")
LARGEST = 1_000_000_000  # pairs of words: beyond, a whole stretch counts as changed


@dataclass(frozen=True)
class Comparison:
    """The stretches of two texts that the other has not, in order and apart from each other.

    `shared` is the share of words that both have, from 0 to 1.
    """

    one: tuple[Span, ...]
    other: tuple[Span, ...]
    shared: float


def compare(one: str, other: str) -> Comparison:
    """Compare two texts, paragraph by paragraph first and then word by word.

    Blanks and line breaks count for nothing.
    """
    changed: tuple[list[Span], list[Span]] = ([], [])
    for left, right in _parted(one, other):
        for side, spans in enumerate(_differing(one, other, left, right)):
            changed[side].extend(spans)
    first, second = _joined(changed[0], one), _joined(changed[1], other)
    every = len(WORD.findall(one)) + len(WORD.findall(other))
    apart = _counted(one, first) + _counted(other, second)
    return Comparison(first, second, 1 - apart / every if every else 1.0)


def _counted(text: str, spans: Sequence[Span]) -> int:
    return sum(len(_words(text, span)) for span in spans)


def _parted(one: str, other: str) -> Iterator[tuple[Span, Span]]:
    """The stretches between paragraphs that both texts have."""
    lines = [[Span(*found.span()) for found in LINE.finditer(text)] for text in (one, other)]
    keys = [
        [" ".join(text[span.start : span.end].split()) for span in spans]
        for text, spans in zip((one, other), lines, strict=True)
    ]
    for left, right in _changes(*keys):
        yield _hull(lines[0][left[0] : left[1]]), _hull(lines[1][right[0] : right[1]])


def _differing(one: str, other: str, left: Span, right: Span) -> tuple[list[Span], list[Span]]:
    """The words of two stretches that the other one has not."""
    spans = [_words(text, at) for text, at in ((one, left), (other, right))]
    if len(spans[0]) * len(spans[1]) > LARGEST:
        return [left], [right]
    keys = [
        [text[span.start : span.end] for span in found]
        for text, found in zip((one, other), spans, strict=True)
    ]
    changed: tuple[list[Span], list[Span]] = ([], [])
    for places in _changes(*keys):
        for side, (start, end) in enumerate(places):
            if start < end:
                changed[side].append(_hull(spans[side][start:end]))
    return changed


def _changes(
    one: Sequence[Hashable], other: Sequence[Hashable]
) -> Iterator[tuple[tuple[int, int], tuple[int, int]]]:
    """Where two sequences differ: from and to in each."""
    at, to = 0, 0
    for left, right, size in Indel.opcodes(one, other).as_matching_blocks():
        if at < left or to < right:
            yield (at, left), (to, right)
        at, to = left + size, right + size


def _words(text: str, at: Span | None = None) -> list[Span]:
    start, end = at or (0, len(text))
    return [Span(*found.span()) for found in WORD.finditer(text, start, end)]


def _hull(spans: Sequence[Span]) -> Span:
    return Span(spans[0].start, spans[-1].end) if spans else Span(0, 0)


def _joined(spans: Sequence[Span], text: str) -> tuple[Span, ...]:
    """Stretches with nothing but blanks between them are one."""
    joined: list[Span] = []
    for span in spans:
        if joined and not text[joined[-1].end : span.start].strip():
            joined[-1] = Span(joined[-1].start, span.end)
        else:
            joined.append(span)
    return tuple(joined)
