"""The order in which the rows of a page are read: columns, and what spans them.

A flow is rows that follow each other in one column. A page is cut at a gutter that enough rows
stand beside and few cross; what crosses it parts the page into bands, each read column by column.
"""

from collections.abc import Iterator, Sequence, Set
from itertools import pairwise
from statistics import median

from reader.importers.pdf.rows import Row

Flow = list[Row]

# A column has at least so many rows, of so many characters each: else it is a table or a list.
ROWS, CHARACTERS = 3, 14
# Where the lines are long, fewer of them are enough.
FEWEST, MANY = 2, 30
# How much of the text may cross a gutter, and how empty the shorter side may be beside the other.
CROSSING = 0.65
SPARSE = 0.45
DEEPEST = 6
# Beyond these a page is no page of print.
MOST_ROWS, CANDIDATES = 3_000, 40
SAME_LINE, ON_A_LINE = 0.45, 40


def flows(rows: Sequence[Row], depth: int = 0, known: float | None = None) -> list[Flow]:
    """The rows of a page as flows, in the order of reading.

    `known` is the gutter of the page around them, for bands too low to show one by themselves.
    """
    gutter = _gutter(rows) if depth < DEEPEST else None
    if gutter is None and known is not None and _parts(rows, known):
        gutter = known
    if gutter is None:
        lines = list(_lines(rows))
        return [lines] if lines else []
    alone = {row for row in rows if _side(row, gutter) == 0 and _is_alone(row, rows)}
    if alone and depth < DEEPEST:
        return [flow for part in _cut(rows, alone) for flow in flows(part, depth + 1, gutter)]
    found: list[Flow] = []
    for left, right, across in _bands(rows, gutter):
        for part in (left, right):
            found += flows(part, depth + 1)
        found += [list(_lines(across))] if across else []
    return found


def _cut(rows: Sequence[Row], alone: Set[Row]) -> Iterator[Flow]:
    """The page cut above and below rows that have their line to themselves: each part, in order."""
    part: Flow = []
    for row in sorted(rows, key=lambda row: -row.middle):
        if part and (row in alone) != (part[-1] in alone):
            yield part
            part = []
        part.append(row)
    yield part


def _is_alone(row: Row, rows: Sequence[Row]) -> bool:
    """Whether nothing stands beside a row at its height."""
    beside = (other for other in rows if other is not row)
    return not any(row.bottom < other.middle < row.top for other in beside)


def _parts(rows: Sequence[Row], gutter: float) -> bool:
    """Whether rows stand on both sides of a gutter, and none across."""
    return {_side(row, gutter) for row in rows} == {-1, 1}


def _bands(rows: Sequence[Row], gutter: float) -> Iterator[tuple[Flow, Flow, Flow]]:
    """From the top: what stands left and right of the gutter, then what crosses it below that."""
    left: Flow = []
    right: Flow = []
    across: Flow = []
    for row in sorted(rows, key=lambda row: -row.middle):
        side = _side(row, gutter)
        if side == 0:
            across.append(row)
            continue
        if across:
            yield left, right, across
            left, right, across = [], [], []
        (left if side < 0 else right).append(row)
    yield left, right, across


def _side(row: Row, gutter: float) -> int:
    """-1 left of the gutter, 1 right of it, 0 across."""
    slack = 0.2 * row.size
    if row.right <= gutter + slack:
        return -1
    return 1 if row.left >= gutter - slack else 0


def _gutter(rows: Sequence[Row]) -> float | None:
    """Where a gutter stands, if there is one: just left of where a column begins."""
    if not 2 * FEWEST <= len(rows) <= MOST_ROWS:
        return None
    starts: dict[int, int] = {}
    for row in rows:
        starts[round(row.left)] = starts.get(round(row.left), 0) + 1
    candidates = [x for x in starts if sum(starts.get(x + d, 0) for d in (-1, 0, 1)) >= FEWEST]
    candidates = sorted(candidates, key=lambda x: -starts[x])[:CANDIDATES]
    judged = ((_crossing(rows, x - 1.5), x - 1.5) for x in candidates)
    return min(((much, x) for much, x in judged if much is not None), default=(0, None))[1]


def _crossing(rows: Sequence[Row], gutter: float) -> float | None:
    """How much of the text crosses a gutter; None where it is none."""
    sides: dict[int, Flow] = {-1: [], 0: [], 1: []}
    for row in rows:
        sides[_side(row, gutter)].append(row)
    left, right = _beside(sides[-1], sides[1]), _beside(sides[1], sides[-1])
    lines = _heights(left), _heights(right)
    wide = min(_letters(left) / lines[0], _letters(right) / lines[1]) if all(lines) else 0.0
    if wide < CHARACTERS or min(lines) < (FEWEST if wide >= MANY else ROWS):
        return None
    covered = _covered(left), _covered(right)
    if min(covered) < SPARSE * max(covered):
        return None
    width = gutter - max(row.right for row in left)
    if width < 0.3 * median(row.size for row in left):
        return None
    much = _letters(sides[0]) / (_letters(rows) or 1)
    return much if much <= CROSSING else None


def _beside(rows: Flow, others: Flow) -> Flow:
    """Those of the rows that have some of the others at their height."""
    if not others:
        return []
    low, high = min(row.bottom for row in others), max(row.top for row in others)
    return [row for row in rows if low <= row.middle <= high]


def _heights(rows: Sequence[Row]) -> int:
    """How many lines the rows stand on; a line set wide may be several rows."""
    return len({round(row.middle) for row in rows})


def _covered(rows: Sequence[Row]) -> float:
    """How much of the height is covered by rows, in points."""
    total, top = 0.0, float("-inf")
    for row in sorted(rows, key=lambda row: row.bottom):
        total += max(0.0, row.top - max(row.bottom, top))
        top = max(top, row.top)
    return total


def _letters(rows: Sequence[Row]) -> int:
    return sum(len(row.text) for row in rows)


def _lines(rows: Sequence[Row]) -> Iterator[Row]:
    """The rows from the top, those on one line put together."""
    line: Flow = []
    for row in sorted(rows, key=lambda row: (-row.middle, row.left)):
        if line and not any(_same_line(other, row) for other in line[-ON_A_LINE:]):
            yield _joined(line)
            line = []
        line.append(row)
    if line:
        yield _joined(line)


def _same_line(one: Row, other: Row) -> bool:
    """Whether two rows stand beside each other on a line, one of them raised perhaps."""
    if min(one.right, other.right) - max(one.left, other.left) > 0.2 * min(one.size, other.size):
        return False
    if abs(one.middle - other.middle) <= SAME_LINE * min(one.size, other.size):
        return True
    near = max(other.left - one.right, one.left - other.right) < 0.5 * max(one.size, other.size)
    within = one.bottom <= other.middle <= one.top or other.bottom <= one.middle <= other.top
    return within and near and _raised(one, other)


def _raised(one: Row, other: Row) -> bool:
    """Whether one of two rows is the number of a note beside the other."""
    less = min(one, other, key=lambda row: row.size)
    return len(less.text) <= 3 and less.size < 0.85 * max(one.size, other.size)


def _joined(line: Flow) -> Row:
    """Rows on one line as one, from left to right."""
    if len(line) == 1:
        return line[0]
    line = sorted(line, key=lambda row: row.left)
    widest = max(line, key=lambda row: len(row.text))
    text = line[0].text
    for before, row in pairwise(line):
        touching = row.left - before.right < 0.12 * row.size
        text += row.text if touching else f" {row.text}"
    return widest._replace(
        text=text,
        left=line[0].left,
        right=max(row.right for row in line),
        bold=all(row.bold for row in line),
        broken=line[-1].broken,
    )
