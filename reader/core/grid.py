"""Which of many places share code points with one, without looking at all of them."""

from collections import defaultdict
from collections.abc import Iterable, Sequence

from reader.core.spans import Span, merged

CELL = 1024
NOWHERE = -1


class Grid:
    """Places of a text, each of some spans, known by their numbers."""

    def __init__(self, places: Iterable[Sequence[Span]]) -> None:
        self._cells: defaultdict[int, list[int]] = defaultdict(list)
        for number, spans in enumerate(places):
            for cell in _cells(spans):
                self._cells[cell].append(number)

    def near(self, spans: Sequence[Span]) -> list[int]:
        """The numbers, rising, of all that share a code point with these spans, and of some that
        do not; of empty spans all that are empty."""
        return sorted({n for cell in _cells(spans) for n in self._cells.get(cell, ())})


def _cells(spans: Sequence[Span]) -> set[int]:
    cells = {
        cell
        for span in merged(spans)
        for cell in range(span.start // CELL, (span.end - 1) // CELL + 1)
    }
    return cells or {NOWHERE}
