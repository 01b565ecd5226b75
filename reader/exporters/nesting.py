"""Marks that overlap, as elements that nest."""

from bisect import bisect_left
from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from heapq import heapify, heappop, heappush
from typing import Generic, TypeVar

from reader.core.spans import Span, overlap

T = TypeVar("T")

DEEPEST = 40
"""Marks under more marks than this are left out: no page needs them, and recursion has an end."""


@dataclass(frozen=True)
class Piece(Generic[T]):
    """A part of a text: under a mark (`of` is its index), with what lies inside, or under none.

    A mark that begins in one piece of the tree and ends in another is cut: it has several pieces.
    """

    span: Span
    of: int | None = None
    inside: tuple["Piece[T]", ...] = ()


class Layer(Generic[T]):
    """Marks of one kind, found by where they stand. `values` are kept beside the spans."""

    def __init__(self, marks: Iterable[tuple[Span, T]]) -> None:
        found = sorted((m for m in marks if m[0].end > m[0].start), key=lambda m: m[0])
        self.spans = [span for span, _ in found]
        self.values = [value for _, value in found]
        self._longest = max((span.end - span.start for span in self.spans), default=0)

    def pieces(self, within: Span) -> Iterator[Piece[T]]:
        """The span as a forest of pieces that follow each other without gaps."""
        return _nest(within, [(self.spans[i], i) for i in self._touching(within)])

    def _touching(self, within: Span) -> Iterator[int]:
        first = bisect_left(self.spans, Span(within.start - self._longest, 0))
        last = bisect_left(self.spans, Span(within.end, 0))
        return (i for i in range(first, last) if overlap(self.spans[i], within))


def _nest(within: Span, marks: list[tuple[Span, int]], depth: int = 1) -> Iterator[Piece[T]]:
    """The outermost marks first: of two that begin together the longer one, then the earlier."""
    clipped = (Span(max(s.start, within.start), min(s.end, within.end)) for s, _ in marks)
    todo = [(s.start, -s.end, i) for s, (_, i) in zip(clipped, marks, strict=True)]
    heapify(todo)
    place = within.start
    while todo:
        start, minus_end, index = heappop(todo)
        span = Span(start, -minus_end)
        if start > place:
            yield Piece(Span(place, start))
        inner = []
        while todo and todo[0][0] < span.end:
            inner.append(heappop(todo))
        for _, other_minus_end, other in inner:
            if -other_minus_end > span.end:
                heappush(todo, (span.end, other_minus_end, other))
        inside = [(Span(s, -minus), i) for s, minus, i in inner if depth < DEEPEST]
        yield Piece(span, index, tuple(_nest(span, inside, depth + 1)))
        place = span.end
    if within.end > place:
        yield Piece(Span(place, within.end))
