"""Spans: half-open ranges of Unicode code points in the text of an edition."""

from collections.abc import Iterable
from functools import lru_cache
from typing import NamedTuple


class Span(NamedTuple):
    """The code points `[start, end)` of a text."""

    start: int
    end: int


def overlap(one: Span, other: Span) -> int:
    """How many code points two spans share."""
    return max(0, min(one.end, other.end) - max(one.start, other.start))


def merged(spans: Iterable[Span]) -> tuple[Span, ...]:
    """The same code points as sorted spans that neither touch nor overlap; empty spans go."""
    out: list[Span] = []
    for span in sorted(s for s in spans if s.end > s.start):
        if out and span.start <= out[-1].end:
            out[-1] = Span(out[-1].start, max(out[-1].end, span.end))
        else:
            out.append(span)
    return tuple(out)


def length(spans: Iterable[Span]) -> int:
    """How many code points the spans cover, each counted once."""
    return sum(span.end - span.start for span in merged(spans))


def shared(some: Iterable[Span], others: Iterable[Span]) -> int:
    """How many code points two sets of spans share. Takes time in proportion to their number."""
    left, right = merged(some), merged(others)
    count = i = j = 0
    while i < len(left) and j < len(right):
        count += overlap(left[i], right[j])
        if left[i].end <= right[j].end:
            i += 1
        else:
            j += 1
    return count


def dice(some: Iterable[Span], others: Iterable[Span]) -> float:
    """Dice's coefficient of two sets of spans, over code points; 1.0 when both are empty."""
    left, right = merged(some), merged(others)
    total = length(left) + length(right)
    return 2 * shared(left, right) / total if total else 1.0


def covers(outer: Iterable[Span], inner: Iterable[Span]) -> bool:
    """Whether every code point of `inner` lies in `outer`."""
    inside = merged(inner)
    return shared(outer, inside) == length(inside)


def words_of(text: str, spans: Iterable[Span]) -> str:
    """The words under the spans on one line, gaps that hold words shown by an ellipsis."""
    return _words_of(text, tuple(spans))


@lru_cache(maxsize=16_384)
def _words_of(text: str, spans: tuple[Span, ...]) -> str:
    """Asked again for every claim of an article whenever the reader judges one of them."""
    line, end = "", 0
    for span in merged(spans):
        words = " ".join(text[span.start : span.end].split())
        if words and line:
            line += " … " if text[end : span.start].strip() else " "
        if words:
            line, end = line + words, span.end
    return line
