"""The rows of one actor while they are made: where they stand in the list of all rows is known."""

from reader.ui.panel.row import TOP, Row


class Block:
    """A row of the top, and all that stands under it. Places are those in the list of all rows."""

    def __init__(self, first: int, number: int) -> None:
        self._first, self._number = first, number
        self._rows: list[Row] = []
        self._children: dict[int, list[int]] = {}

    def __getitem__(self, place: int) -> Row:
        return self._rows[place - self._first]

    def add(self, row: Row) -> int:
        """Append a row under its parent; returns its place."""
        place = self._first + len(self._rows)
        under = self._children.setdefault(row.parent, [])
        number = self._number if row.parent == TOP else len(under)
        under.append(place)
        self._rows.append(row if number == row.number else row._replace(number=number))
        return place

    def rows(self) -> tuple[Row, ...]:
        """All rows, each with the places of its children."""
        for place, children in self._children.items():
            if place != TOP:
                at = place - self._first
                self._rows[at] = self._rows[at]._replace(children=tuple(children))
        return tuple(self._rows)


def moved(rows: tuple[Row, ...], by: int, number: int) -> tuple[Row, ...]:
    """The rows of a block that stands elsewhere in the list, as the top's row of this number."""
    if not by and rows[0].number == number:
        return rows
    first, *others = (
        row._replace(
            parent=row.parent if row.parent == TOP else row.parent + by,
            children=tuple(place + by for place in row.children),
        )
        for row in rows
    )
    return (first._replace(number=number), *others)
