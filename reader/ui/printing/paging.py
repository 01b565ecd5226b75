"""Blocks parted into pages: no heading alone at the end, no single line of a paragraph alone."""

from collections.abc import Sequence
from typing import NamedTuple

from reader.ui.printing.blocks import Block

FEWEST = 2
"""Lines of a paragraph that stand together at least, where it is parted."""


class Slice(NamedTuple):
    """Lines `[first, last)` of a block, `y` pixels below the top of the page's text."""

    block: Block
    first: int
    last: int
    y: int

    @property
    def bottom(self) -> int:
        """Where the last line ends."""
        return self.y + (self.last - self.first) * self.block.leading


Page = list[Slice]


def paged(blocks: Sequence[Block], height: int) -> list[Page]:
    """The blocks on pages of a height; at least one page."""
    pages: list[Page] = [[]]
    y = 0
    for number, block in enumerate(blocks):
        first = 0
        while first < block.count:
            above = block.above if pages[-1] and first == 0 else 0
            room = height - y - above
            take = _fitting(block, first, room)
            if first == 0 and take == block.count and not _follows(blocks, number, room):
                take = 0
            if take == 0 and not pages[-1]:
                take = max(1, min(room // block.leading, block.count - first))
            if take:
                pages[-1].append(Slice(block, first, first + take, y + above))
                y += above + take * block.leading
                first += take
            if first < block.count:
                pages.append([])
                y = 0
        y += block.below
    return pages


def _fitting(block: Block, first: int, room: int) -> int:
    """How many of the lines that are left stand on this page."""
    left, take = block.count - first, max(0, room // block.leading)
    if take >= left:
        return left
    if block.keep:
        return 0
    take = min(take, left - FEWEST)
    return take if take >= FEWEST or (first and take > 0) else 0


def _follows(blocks: Sequence[Block], number: int, room: int) -> bool:
    """Whether what must not be parted from what follows has it below itself."""
    block = blocks[number]
    if not block.keep:
        return True
    room -= block.count * block.leading + block.below
    if number + 1 == len(blocks):
        return True
    after = blocks[number + 1]
    if after.keep:
        return _follows(blocks, number + 1, room - after.above)
    return room - after.above >= min(FEWEST, after.count) * after.leading
