"""The rows of a document as blocks: paragraphs over columns and pages, headings, lists, notes."""

import re
from collections import Counter
from collections.abc import Iterator, Sequence
from dataclasses import dataclass, field
from itertools import pairwise
from statistics import median

from reader.core.article import BlockKind
from reader.importers.pdf.flows import Flow
from reader.importers.pdf.rows import Row

# In heights of the type: a gap between lines, an indent, the room that is left on a line.
GAP, INDENT, ROOM = 1.35, 0.8, 0.6
LOOSE = 1.7
# How much larger a heading is, and how much smaller a note, than the body.
LARGER, SMALLER, DIFFERENT = 1.12, 0.93, 0.08
HEADING_CHARACTERS = 200
BULLET = re.compile(r"[•▪◦‣●○■□–—*·\uf0b7\uf0a7-][ \t]+(?=\S)")
NUMBERED = re.compile(r"\(?(?:\d{1,3}|[a-z]|[ivx]{1,4})[.)] +\S")
CAPTION = re.compile(
    r"(?:fig(?:ure|\.)?|table|chart|photo|abb(?:ildung|\.)|tab(?:elle|\.)|tableau|figura|tabla)"
    r"\s+\d+(?:\.\d+)*\s?[.:|–—]",
    re.IGNORECASE,
)
ENDED = re.compile(r"[.!?:;…][\"'”’»)\]\d]*\Z")


@dataclass
class Lines:
    """A block while it is put together: rows, each with its page, and what kind it is."""

    rows: list[Row]
    pages: list[int]
    column: tuple[float, float]
    kind: BlockKind = "paragraph"
    size: float = field(init=False)

    def __post_init__(self) -> None:
        self.size = self.rows[0].size

    @property
    def text(self) -> str:
        """Its words, line ends as blanks; for judging only."""
        return " ".join(row.text for row in self.rows)


def blocks_of(pages: Sequence[Sequence[Flow]]) -> list[Lines]:
    """The flows of all pages as blocks in the order of reading."""
    body = body_size(row for page in pages for flow in page for row in flow)
    found: list[Lines] = []
    for number, page in enumerate(pages):
        for flow in page:
            blocks = [_judged(block, body) for block in _parted(flow, number, body)]
            _append(found, blocks, body)
    _name_title(found, body)
    return found


def body_size(rows: Iterator[Row]) -> tuple[float, bool]:
    """The size that most characters are set in, and whether they are bold."""
    sizes: Counter[tuple[float, bool]] = Counter()
    for row in rows:
        sizes[row.size, row.bold] += len(row.text)
    return max(sizes, key=lambda key: sizes[key], default=(1.0, False))


def _parted(flow: Flow, page: int, body: tuple[float, bool]) -> Iterator[Lines]:
    """The rows of a flow, parted where a paragraph ends."""
    column = _column(flow)
    leading = _leading(flow)
    block: list[Row] = []
    for row in flow:
        if block and _begins(block, row, column, leading, body):
            yield Lines(block, [page] * len(block), column)
            block = []
        block.append(row)
    if block:
        yield Lines(block, [page] * len(block), column)


def _column(flow: Flow) -> tuple[float, float]:
    """Where most rows of a flow begin, and how far they go."""
    lefts = Counter(round(row.left) for row in flow for _ in range(1 + len(row.text) // 20))
    common = [left for left, times in lefts.items() if times >= 0.15 * lefts.total()]
    rights = sorted(row.right for row in flow)
    return float(min(common or lefts)), rights[min(len(rights) - 1, int(0.95 * len(rights)))]


def _leading(flow: Flow) -> float:
    """How far apart the lines of a flow stand."""
    steps = [one.middle - other.middle for one, other in pairwise(flow)]
    usual = min(flow, key=lambda row: row.size).size
    near = [step for step, row in zip(steps, flow, strict=False) if 0 < step < LOOSE * row.size]
    return median(near) if near else 1.2 * usual


def _begins(
    block: list[Row],
    row: Row,
    column: tuple[float, float],
    leading: float,
    body: tuple[float, bool],
) -> bool:
    """Whether a paragraph begins with the row."""
    last = block[-1]
    size = max(row.size, 1.0)
    if abs(row.size - last.size) > DIFFERENT * size + 0.3:
        return True
    if last.middle - row.middle > GAP * max(leading, size) or last.middle < row.middle:
        return True
    if last.broken:
        return False
    if row.bold != last.bold and (_whole(block) or row.bold) and not body[1]:
        return ENDED.search(last.text) is not None or _has_room(last, row, column)
    if row.size > LARGER * body[0]:
        return False
    if BULLET.match(row.text) or (NUMBERED.match(row.text) and _is_item(block)):
        return True
    return _is_indented(block, row, column, size) or _is_after_short(last, row, column)


def _whole(block: list[Row]) -> bool:
    return all(row.bold for row in block)


def _is_item(block: list[Row]) -> bool:
    """Whether a row that begins with a number is an item: the one before it was one, or ended."""
    return bool(NUMBERED.match(block[0].text) or ENDED.search(block[-1].text))


def _is_indented(block: list[Row], row: Row, column: tuple[float, float], size: float) -> bool:
    """Whether a row begins a paragraph by its indent, or, where the others are, by having none."""
    step = row.left - block[-1].left
    if step > INDENT * size:
        return len(block) > 1 or block[0].left - column[0] < INDENT * size / 2
    return len(block) > 1 and -step > INDENT * size


def _is_after_short(last: Row, row: Row, column: tuple[float, float]) -> bool:
    """Whether the line before ended early, so that the paragraph did."""
    if not _has_room(last, row, column):
        return False
    begins = row.text[:1]
    return bool(ENDED.search(last.text)) or (
        not begins.islower() and column[1] - last.right > 0.25 * (column[1] - column[0])
    )


def _has_room(last: Row, row: Row, column: tuple[float, float]) -> bool:
    """Whether the first word of the row would have stood on the line before."""
    word = row.text.split(" ", 1)[0]
    width = (row.right - row.left) * len(word) / max(1, len(row.text))
    return last.right + width + ROOM * row.size < column[1]


def _judged(block: Lines, body: tuple[float, bool]) -> Lines:
    """The block with its kind."""
    text, size = block.text, block.size
    short = len(text) <= HEADING_CHARACTERS
    bold = _whole(block.rows) and not body[1] and len(block.rows) <= 2
    if CAPTION.match(text) and size <= body[0] * LARGER:
        block.kind = "caption"
    elif short and (size > LARGER * body[0] or (bold and not text.endswith((".", ",")))):
        block.kind = "heading"
    elif BULLET.match(text):
        block.kind = "list item"
        block.rows[0] = block.rows[0]._replace(text=BULLET.sub("", block.rows[0].text, count=1))
    elif NUMBERED.match(text) and block.rows[0].left - block.column[0] > 0.3 * size:
        block.kind = "list item"
    elif _is_inset(block):
        block.kind = "quotation"
    return block


def _is_inset(block: Lines) -> bool:
    """Whether all of several rows stand in from both sides of their column.

    Of two rows the first may just be short: there the second's first word must have had room.
    """
    left, right = block.column
    inset = 1.2 * block.size
    if not all(row.left - left > inset and right - row.right > inset for row in block.rows):
        return False
    pair = len(block.rows) == 2 and _has_room(block.rows[0], block.rows[1], block.column)
    return len(block.rows) > 2 or pair


def _append(found: list[Lines], blocks: list[Lines], body: tuple[float, bool]) -> None:
    """Add a flow's blocks; its first paragraph may go on from the last one of the flow before."""
    first = next((b for b in blocks if not _is_aside(b, body)), None)
    open_one = next((b for b in reversed(found) if not _is_aside(b, body)), None)
    if first is not None and open_one is not None and _goes_on(open_one, first):
        open_one.rows += first.rows
        open_one.pages += first.pages
        blocks = [block for block in blocks if block is not first]
    found += blocks


def _is_aside(block: Lines, body: tuple[float, bool]) -> bool:
    """Whether text goes around a block: a note at the foot, a caption."""
    return block.kind == "caption" or block.size < SMALLER * body[0]


def _goes_on(block: Lines, then: Lines) -> bool:
    """Whether a block is the rest of the one in the flow before."""
    last, row = block.rows[-1], then.rows[0]
    if {block.kind, then.kind} & {"heading", "title"} or abs(block.size - then.size) > 0.6:
        return False
    if last.broken:
        return True
    if then.kind == "list item" or _is_set_in(then):
        return False
    ended = ENDED.search(last.text) is not None
    full = not _has_room(last, row, block.column) and (len(block.rows) > 1 or not ended)
    return full or (row.text[:1].islower() and not ended)


def _is_set_in(block: Lines) -> bool:
    """Whether a block's first line is indented."""
    return block.rows[0].left - block.column[0] > INDENT * block.size


def _name_title(found: list[Lines], body: tuple[float, bool]) -> None:
    """The largest heading above the text of the first page is the title."""
    first = [block for block in found[:8] if block.kind == "heading" and block.pages[0] == 0]
    largest = max(first, key=lambda block: block.size, default=None)
    others = [block.size for block in found if block.kind == "heading" and block is not largest]
    if (
        largest
        and largest.size > LARGER * body[0]
        and largest.size > max(others, default=0.0) + 0.2
    ):
        largest.kind = "title"
