"""Large letters that begin a paragraph and stand beside its first lines."""

from collections.abc import Sequence

from reader.importers.pdf.rows import Row

# How much larger such a letter is than the lines, and how near they stand, in heights of theirs.
LARGER, NEAR = 1.8, 1.2
MOST = 50


def with_initials(rows: Sequence[Row]) -> list[Row]:
    """The rows with large initials in their words, and the lines beside them out at the margin."""
    initials = [row for row in rows if len(row.text) == 1 and row.text.isalpha()]
    found = list(rows)
    for initial in initials[:MOST]:
        beside = [row for row in found if _stands_beside(row, initial)]
        if beside:
            first = max(beside, key=lambda row: row.middle)
            found.remove(initial)
            found = [_moved(row, initial, row == first) if row in beside else row for row in found]
    return found


def _stands_beside(row: Row, initial: Row) -> bool:
    near = -0.3 * row.size <= row.left - initial.right <= NEAR * row.size
    large = initial.size > LARGER * row.size
    return large and near and initial.bottom - 0.3 * row.size <= row.middle <= initial.top


def _moved(row: Row, initial: Row, is_first: bool) -> Row:
    text = initial.text + row.text if is_first else row.text
    return row._replace(text=text, left=initial.left)
