"""The rows as an item model: actors, under them positions, under them claims."""

from typing import Any

from PySide6.QtCore import QAbstractItemModel, QModelIndex, QObject, QPersistentModelIndex, Qt

from reader.ui.language import tr
from reader.ui.panel.row import CLAIMS, TOP, Row

Index = QModelIndex | QPersistentModelIndex
NOWHERE = QModelIndex()
ONE_COLUMN = 1


class PanelModel(QAbstractItemModel):
    """Rows by index; an index carries the row's place in the list of all rows."""

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._rows: tuple[Row, ...] = ()
        self._top: tuple[int, ...] = ()
        self._places: dict[str, int] = {}

    @property
    def rows(self) -> tuple[Row, ...]:
        """All rows, parents before their children."""
        return self._rows

    def set_rows(self, rows: tuple[Row, ...]) -> bool:
        """Show these rows; returns whether the model was reset.

        When the same rows stand in the same places and only their words changed, views keep
        their selection and what is open.
        """
        if len(rows) == len(self._rows) and all(map(_in_place, rows, self._rows)):
            self._renew(rows)
            return False
        self.beginResetModel()
        self._rows = rows
        self._top = tuple(i for i, row in enumerate(rows) if row.parent == TOP)
        self._places = {row.key: place for place, row in enumerate(rows)}
        self.endResetModel()
        return True

    def _renew(self, rows: tuple[Row, ...]) -> None:
        before, self._rows = self._rows, rows
        for place, (old, new) in enumerate(zip(before, rows, strict=True)):
            if old is not new and old != new:
                index = self.index_at(place)
                self.dataChanged.emit(index, index)

    def row_of(self, index: Index) -> Row | None:
        """The row of an index; None for the root."""
        return self._rows[index.internalId()] if index.isValid() else None

    def index_at(self, place: int) -> QModelIndex:
        """The index of a row by its place in the list."""
        return self.createIndex(self._rows[place].number, 0, place)

    def index_of(self, key: str) -> QModelIndex:
        """The index of a row by its key; invalid when there is none."""
        place = self._places.get(key)
        return QModelIndex() if place is None else self.index_at(place)

    def index(self, row: int, column: int, parent: Index = NOWHERE) -> QModelIndex:
        """The index of a child."""
        children = self._children(parent)
        if column != 0 or not 0 <= row < len(children):
            return QModelIndex()
        return self.createIndex(row, 0, children[row])

    def parent(self, index: Index | None = None) -> Any:
        """The index a row stands under; without an argument the parent of the model itself."""
        if index is None:
            return QObject.parent(self)
        row = self.row_of(index)
        return QModelIndex() if row is None or row.parent == TOP else self.index_at(row.parent)

    def rowCount(self, parent: Index = NOWHERE) -> int:
        """How many rows stand under an index."""
        return len(self._children(parent))

    def columnCount(self, _parent: Index = NOWHERE) -> int:
        """There is one column."""
        return ONE_COLUMN

    def data(self, index: Index, role: int = Qt.ItemDataRole.DisplayRole) -> Any:
        """Title, sentence and tooltip of a row."""
        row = self.row_of(index)
        if row is None:
            return None
        if role == Qt.ItemDataRole.DisplayRole:
            return row.title
        if role == Qt.ItemDataRole.AccessibleTextRole:
            return row.sentence
        if role == Qt.ItemDataRole.ToolTipRole:
            return tooltip(row)
        return None

    def _children(self, parent: Index) -> tuple[int, ...]:
        if not parent.isValid():
            return self._top
        if parent.column() != 0:
            return ()
        return self._rows[parent.internalId()].children


def _in_place(one: Row, other: Row) -> bool:
    return one is other or (one.key == other.key and one.parent == other.parent)


def tooltip(row: Row) -> str:
    """The full words of a row as rich text that wraps, everything foreign escaped."""
    from html import escape

    if row.kind not in (*CLAIMS, "rejected"):
        return f"<p>{escape(row.sentence)}</p>"
    detail = f"<br><small>{escape(row.detail)}</small>" if row.detail else ""
    return f"<p><b>{escape(tr(row.stance))}</b> {escape(row.title)}{detail}</p>"
