"""The claims of an article as a table: one row a claim."""

from collections.abc import Callable, Mapping
from typing import Any, NamedTuple

from PySide6.QtCore import QAbstractTableModel, QModelIndex, QObject, QPersistentModelIndex, Qt

from reader.core.analysis import Actor
from reader.core.reading import ReadClaim, Reading
from reader.core.spans import words_of
from reader.core.words import chain_of, shown
from reader.ui.language import later, tr
from reader.ui.panel.words import SIGNS
from reader.ui.saying import heading_of
from reader.ui.theme import GREY

Index = QModelIndex | QPersistentModelIndex
NOWHERE = QModelIndex()
COLUMNS = (
    later("Actor"),
    later("Stance"),
    later("Content"),
    later("About"),
    later("Chain"),
    later("Certainty"),
    later("Review"),
)
ACTOR, STANCE, CONTENT, ABOUT, CHAIN, CERTAINTY, REVIEW = range(len(COLUMNS))
Role = Qt.ItemDataRole
RIGHT = int(Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter)


class Line(NamedTuple):
    """A row: the claim, its cells in words, its place in the text, the number of its colour."""

    read: ReadClaim
    cells: tuple[str, ...]
    place: int
    colour: int = GREY

    @property
    def key(self) -> str:
        """The id of the claim."""
        return self.read.claim.id


def lines_of(reading: Reading, text: str, colours: Mapping[str, int]) -> tuple[Line, ...]:
    """The rows of a reading, in the text's order."""
    actors = {actor.id: actor for actor in reading.actors}
    return tuple(
        Line(read, _cells(read, actors, text), place, colours.get(read.claim.actor or "", GREY))
        for place, read in enumerate(reading.claims)
    )


def _cells(read: ReadClaim, actors: Mapping[str, Actor], text: str) -> tuple[str, ...]:
    claim = read.claim
    return (
        heading_of(actors.get(claim.actor or "")),
        tr(claim.stance),
        shown(words_of(text, claim.content)),
        ", ".join(
            shown(actors[t.actor].name) + SIGNS[t.attitude]
            for t in claim.targets
            if t.actor in actors
        ),
        chain_of(actors[key] for key in claim.chain if key in actors),
        f"{claim.confidence:.0%}",
        tr(read.state),
    )


def _key(column: int) -> Callable[[Line], Any]:
    """What a column is sorted by; equals stay in the text's order."""
    if column == CERTAINTY:
        return lambda line: line.read.claim.confidence
    return lambda line: (not line.cells[column], line.cells[column].casefold())


class ClaimsModel(QAbstractTableModel):
    """Sorts by itself: a proxy would ask Python for each comparison."""

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._lines: tuple[Line, ...] = ()
        self._order: tuple[int, Qt.SortOrder] = (-1, Qt.SortOrder.AscendingOrder)

    @property
    def lines(self) -> tuple[Line, ...]:
        """The rows as they stand."""
        return self._lines

    def set_lines(self, lines: tuple[Line, ...]) -> None:
        """Show these, in the order that holds; rows with other words alone stay where they are."""
        before = [line.key for line in self._lines]
        by_key = {line.key: line for line in lines}
        if len(by_key) == len(before) and all(key in by_key for key in before):
            self._renew(tuple(by_key[key] for key in before))
            return
        self.beginResetModel()
        self._lines = self._sorted(lines)
        self.endResetModel()

    def row_of(self, key: str) -> int | None:
        """Where a claim stands."""
        return next((n for n, line in enumerate(self._lines) if line.key == key), None)

    def rowCount(self, parent: Index = NOWHERE) -> int:
        """One row a claim."""
        return 0 if parent.isValid() else len(self._lines)

    def columnCount(self, parent: Index = NOWHERE) -> int:
        """The columns of `COLUMNS`."""
        return 0 if parent.isValid() else len(COLUMNS)

    def data(self, index: Index, role: int = Role.DisplayRole) -> Any:
        """The words of a cell; the whole words as a tooltip."""
        if not index.isValid():
            return None
        line, column = self._lines[index.row()], index.column()
        if role == Role.DisplayRole:
            return line.cells[column]
        if role == Role.TextAlignmentRole and column == CERTAINTY:
            return RIGHT
        if role == Role.ToolTipRole and column in (CONTENT, ABOUT, CHAIN):
            return line.cells[column]
        return None

    def headerData(
        self, section: int, orientation: Qt.Orientation, role: int = Role.DisplayRole
    ) -> Any:
        """The names of the columns."""
        if orientation == Qt.Orientation.Horizontal and role == Role.DisplayRole:
            return tr(COLUMNS[section]) if 0 <= section < len(COLUMNS) else None
        return None

    def sort(self, column: int, order: Qt.SortOrder = Qt.SortOrder.AscendingOrder) -> None:
        """Sort by a column; -1 is the text's order. What is chosen stays chosen."""
        self._order = (column, order)
        self.layoutAboutToBeChanged.emit()
        before = self.persistentIndexList()
        held = [(self._lines[index.row()].key, index.column()) for index in before]
        self._lines = self._sorted(self._lines)
        rows = {line.key: row for row, line in enumerate(self._lines)}
        after = [self.index(rows[key], at) for key, at in held]
        self.changePersistentIndexList(before, after)
        self.layoutChanged.emit()

    def _sorted(self, lines: tuple[Line, ...]) -> tuple[Line, ...]:
        column, order = self._order
        found = sorted(lines, key=lambda line: line.place)
        if column >= 0:
            found.sort(key=_key(column), reverse=order == Qt.SortOrder.DescendingOrder)
        return tuple(found)

    def _renew(self, lines: tuple[Line, ...]) -> None:
        before, self._lines = self._lines, lines
        for row, (old, new) in enumerate(zip(before, lines, strict=True)):
            if old != new:
                self.dataChanged.emit(self.index(row, 0), self.index(row, len(COLUMNS) - 1))
