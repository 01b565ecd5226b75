"""What is chosen, open and in sight, kept while the rows under it are made anew."""

from collections.abc import Iterator
from contextlib import contextmanager

from PySide6.QtCore import QModelIndex, QSignalBlocker

from reader.ui.panel.model import PanelModel
from reader.ui.panel.row import Row
from reader.ui.panel.tree import PanelTree

CARDS = ("position", "claim")
MOST_OPEN = 300  # rows under actors that nobody has opened


class Memory:
    """Remembers by actors and claims, not by rows: rows come and go.

    Actors that hold positions are open until the reader closes them, as many as a reader may look
    through; those of a book that come after them, and all else, are closed until the reader opens
    them.
    """

    def __init__(self, tree: PanelTree, model: PanelModel) -> None:
        self._tree = tree
        self._model = model
        self._closed: set[str] = set()
        self._opened: set[str] = set()
        tree.expanded.connect(self._note_open)
        tree.collapsed.connect(self._note_closed)

    def forget(self) -> None:
        """Another article: everything as it is at first."""
        self._closed.clear()
        self._opened.clear()
        self._tree.selectionModel().clear()
        self._tree.verticalScrollBar().setValue(0)

    @contextmanager
    def kept(self) -> Iterator[None]:
        """Keep it all over a change of the rows."""
        current = self._tree.currentIndex()
        place = current.internalId() if current.isValid() else None
        selected = self._tree.selectionModel().isSelected(current)
        height = self._tree.verticalScrollBar().value()
        seen = self._is_in_sight(current)
        before = self._model.rows
        yield
        with QSignalBlocker(self._tree):
            self._open_rows()
        if place is not None and not self._tree.currentIndex().isValid():
            self._choose_again(before, place, selected=selected)
        self._tree.executeDelayedItemsLayout()
        self._tree.verticalScrollBar().setValue(height)
        if seen and not self._is_in_sight(self._tree.currentIndex()):
            self._tree.scrollTo(self._tree.currentIndex())

    def _is_in_sight(self, index: QModelIndex) -> bool:
        view = self._tree.viewport().rect()
        return index.isValid() and view.intersects(self._tree.visualRect(index))

    def row_for(self, claim_id: str) -> Row | None:
        """The row that shows a claim: its own where its position is open, else the position's."""
        shown = [
            row
            for row in self._model.rows
            if row.kind in ("position", "claim")
            and any(read.claim.id == claim_id for read in row.claims)
        ]
        if len(shown) < 2:
            return shown[0] if shown else None
        position, own = shown
        opened = self._tree.isExpanded(self._model.index_of(position.key))
        return own if opened or position.claim != claim_id else position

    def _open_rows(self) -> None:
        shown = 0
        for place, row in enumerate(self._model.rows):
            if row.children and self._is_open(row, room=shown < MOST_OPEN):
                shown += len(row.children) if row.speaks else 0
                index = self._model.index_at(place)
                if not self._tree.isExpanded(index):
                    self._tree.expand(index)

    def _is_open(self, row: Row, *, room: bool) -> bool:
        if row.speaks and room:
            return row.key not in self._closed
        return not self._opened.isdisjoint(_names(row))

    def _note_open(self, index: QModelIndex) -> None:
        row = self._model.row_of(index)
        self._closed.discard(row.key)
        self._opened.update(_names(row))

    def _note_closed(self, index: QModelIndex) -> None:
        row = self._model.row_of(index)
        self._opened.difference_update(_names(row))
        if row.kind == "actor":
            self._closed.add(row.key)

    def _choose_again(self, before: tuple[Row, ...], place: int, *, selected: bool) -> None:
        """The same row; else one with the same claim; else the one that came next, or before."""
        chosen = before[place]
        after = (row for row in before[place + 1 :] if _alike(row, chosen))
        earlier = (row for row in reversed(before[:place]) if _alike(row, chosen))
        for row in (chosen, *after, *earlier):
            index = self._found(row)
            if index.isValid():
                self._tree.set_current(index, selected=selected)
                return

    def _found(self, wanted: Row) -> QModelIndex:
        """Where a row of before stands now: by its key, else by its claims."""
        index = self._model.index_of(wanted.key)
        if index.isValid() or not wanted.claims:
            return index
        names = set(_names(wanted))
        for row in self._model.rows:
            if row.kind in CARDS and not names.isdisjoint(_names(row)):
                return self._model.index_of(row.key)
        return QModelIndex()


def _alike(one: Row, other: Row) -> bool:
    return one.kind == other.kind or (one.kind in CARDS and other.kind in CARDS)


def _names(row: Row) -> list[str]:
    """What a row is remembered by."""
    return [read.claim.id for read in row.claims] if row.claims else [row.key]
