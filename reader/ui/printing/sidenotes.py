"""Notes beside their passages: pushed down by those before them, up by the page's end, and parted
where a page does not take them all."""

from collections.abc import Sequence
from typing import NamedTuple

from reader.ui.printing.notes import Box

APART, CHIPS_APART = 8, 2
PAD = 7


class PlacedBox(NamedTuple):
    """Rows `[first, last)` of a note, `y` pixels below the top of the page's text."""

    box: Box
    first: int
    last: int
    y: float

    @property
    def pad(self) -> int:
        """The room above and below the rows."""
        return PAD if self.box.is_card else 0

    @property
    def height(self) -> float:
        """With the room above and below."""
        return (self.last - self.first) * self.box.rows.leading + 2 * self.pad


def beside(anchored: Sequence[Sequence[tuple[float, Box]]], room: int) -> list[list[PlacedBox]]:
    """The notes of each page where they stand; at the end may be pages with notes alone.

    `anchored` are the notes of each page with the tops of the lines that their passages begin in.
    """
    pages: list[list[PlacedBox]] = []
    carried: list[PlacedBox] = []
    waiting = list(anchored)
    while waiting or carried:
        own = waiting.pop(0) if waiting else ()
        wished = carried + [PlacedBox(box, 0, box.rows.count, y) for y, box in own]
        placed, carried = _placed(wished, room)
        pages.append(placed)
    return pages


def _placed(wished: list[PlacedBox], room: int) -> tuple[list[PlacedBox], list[PlacedBox]]:
    """What stands on a page, and what is carried to the next one."""
    down = _pushed_down(wished)
    if not down or down[-1].y + down[-1].height <= room:
        return down, []
    up = _pushed_up(down, room)
    if up[0].y >= 0:
        return up, []
    return _stacked(wished, room)


def _pushed_down(wished: list[PlacedBox]) -> list[PlacedBox]:
    free, made = 0.0, []
    for each in wished:
        made.append(each._replace(y=max(each.y - each.pad, free)))
        free = made[-1].y + each.height + _apart(each)
    return made


def _pushed_up(placed: list[PlacedBox], room: int) -> list[PlacedBox]:
    free, made = float(room), []
    for each in reversed(placed):
        made.append(each._replace(y=min(each.y, free - each.height)))
        free = made[-1].y - _apart(each)
    return made[::-1]


def _stacked(wished: list[PlacedBox], room: int) -> tuple[list[PlacedBox], list[PlacedBox]]:
    """From the top on, parted where the page ends."""
    y, made, left = 0.0, [], []
    for each in wished:
        rows = int((room - y - 2 * each.pad) // each.box.rows.leading)
        take = min(rows, each.last - each.first)
        if left or take < min(2, each.last - each.first):
            left.append(each._replace(y=0))
            continue
        made.append(each._replace(last=each.first + take, y=y))
        y += made[-1].height + _apart(each)
        if each.first + take < each.last:
            left.append(each._replace(first=each.first + take, y=0))
    return made, left


def _apart(placed: PlacedBox) -> int:
    return APART if placed.box.is_card else CHIPS_APART
