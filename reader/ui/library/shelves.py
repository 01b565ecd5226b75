"""The shelves beside the table: places, collections inside each other, kept searches, tags."""

from collections.abc import Sequence

from PySide6.QtCore import QMimeData, QModelIndex, QPoint, Qt, Signal
from PySide6.QtGui import (
    QDragEnterEvent,
    QDragMoveEvent,
    QDropEvent,
    QPalette,
)
from PySide6.QtWidgets import (
    QAbstractItemView,
    QMenu,
    QStyledItemDelegate,
    QTreeWidget,
    QTreeWidgetItem,
)

from reader.core.listing import Shelves
from reader.ui.language import tr
from reader.ui.library.model import MIME, dropped
from reader.ui.library.shelf import COLLECTIONS, NEW, SHELF, Shelf, fill, row_in, takes_articles
from reader.ui.library.shelf_rows import ShelfRows
from reader.ui.theme import Theme
from reader.ui.widgets.scroll_bar import QuietScrollBar


class ShelvesTree(QTreeWidget):
    """`chosen` carries the shelf to be shown. What is asked for carries the ids and names that it
    takes; `articles_dropped` the articles and the shelf that they fell on.
    """

    chosen = Signal(object)
    articles_dropped = Signal(list, object)
    collection_asked = Signal(str, object)
    rename_asked = Signal(str, str)
    move_asked = Signal(str, object)
    drop_asked = Signal(str)
    unwatch_asked = Signal(str)

    def __init__(self, look: Theme) -> None:
        super().__init__()
        self._look = look
        self._bar = QuietScrollBar(look, self)
        self.setVerticalScrollBar(self._bar)
        self.rows = ShelfRows(self, look)
        self.setItemDelegate(self.rows)
        self._shown: Shelves | None = None
        self._unnamed: QTreeWidgetItem | None = None
        self._set_up()
        self.currentItemChanged.connect(self._chose)
        self.itemChanged.connect(self._renamed)
        self.rows.closeEditor.connect(self._named)
        self.set_theme(look)

    def show_shelves(self, shelves: Shelves) -> None:
        """Show what the library holds; the chosen shelf stays chosen if it is still there."""
        if shelves == self._shown or self._unnamed is not None:
            return
        self._shown = shelves
        before, folded = self.shelf(), self._folded()
        self.blockSignals(True)
        self.clear()
        fill(self, shelves)
        self._fold(folded)
        kept = before is not None and self._go_to(before)
        if not kept:
            self._go_to(Shelf("place", "all", ""))
        self.blockSignals(False)
        if before is not None and not kept:
            self._chose(self.currentItem())

    def shelf(self) -> Shelf | None:
        """The chosen shelf."""
        item = self.currentItem()
        return item.data(0, SHELF) if item else None

    def ask_for_collection(self, parent: str | None = None) -> None:
        """Let a new collection be named where it will stand; one name at a time."""
        if self._is_naming():
            return
        above = self._item_of(Shelf("collection", parent, "")) if parent else None
        above = above or self._item_of(Shelf("heading", COLLECTIONS, ""))
        if above is None:
            return
        self.blockSignals(True)
        self._unnamed = row_in(above, Shelf("collection", NEW, "", parent or ""), None)
        self._unnamed.setText(0, tr("New collection"))
        self._unnamed.setFlags(self._unnamed.flags() | Qt.ItemFlag.ItemIsEditable)
        above.setExpanded(True)
        self.blockSignals(False)
        self.setFocus()
        self.editItem(self._unnamed, 0)

    def _is_naming(self) -> bool:
        """Whether a name is being written, to which the focus then goes back."""
        if self._unnamed is None:
            return False
        editor = self.indexWidget(self.indexFromItem(self._unnamed))
        if editor is not None:
            editor.setFocus()
            return True
        self._unnamed.parent().removeChild(self._unnamed)
        self._unnamed = None
        return False

    def set_theme(self, look: Theme) -> None:
        """Take the colours of another theme."""
        self._look = self.rows.look = look
        self._bar.set_theme(look)
        palette = self.palette()
        palette.setColor(QPalette.ColorRole.Base, look.panel)
        self.setPalette(palette)
        self.viewport().update()

    def mimeTypes(self) -> list[str]:
        """Articles may be dropped."""
        return [MIME]

    def mimeData(self, items: Sequence[QTreeWidgetItem]) -> QMimeData:
        """Collections are dragged within the tree only."""
        data = QMimeData()
        shelf = items[0].data(0, SHELF) if items else None
        if shelf is not None and shelf.kind in ("collection", "search"):
            data.setText(shelf.name)
        return data

    def dragEnterEvent(self, event: QDragEnterEvent) -> None:
        """Articles from the table, and collections of the tree."""
        if event.mimeData().hasFormat(MIME) or event.source() is self:
            event.acceptProposedAction()

    def dragMoveEvent(self, event: QDragMoveEvent) -> None:
        """Say where it may fall."""
        shelf = self._shelf_at(event.position().toPoint())
        own = event.source() is self
        fits = (own and self._may_stand_in(shelf)) or (not own and takes_articles(shelf))
        self.rows.under = self.indexAt(event.position().toPoint()) if fits else QModelIndex()
        self.viewport().update()
        event.setAccepted(fits)

    def dragLeaveEvent(self, event: object) -> None:
        """Nothing is under it any more."""
        self.rows.under = QModelIndex()
        self.viewport().update()

    def dropEvent(self, event: QDropEvent) -> None:
        """Put articles where they fell, or a collection into another one."""
        shelf, dragged = self._shelf_at(event.position().toPoint()), self.shelf()
        numbers = dropped(event.mimeData())
        self.dragLeaveEvent(event)
        event.setDropAction(Qt.DropAction.IgnoreAction)  # else the tree moves its own row
        event.accept()
        if numbers and takes_articles(shelf):
            self.articles_dropped.emit(numbers, shelf)
        elif event.source() is self and dragged is not None and self._may_stand_in(shelf):
            inside = shelf.key if shelf is not None and shelf.kind == "collection" else None
            self.move_asked.emit(dragged.key, inside)

    def contextMenuEvent(self, event: object) -> None:
        """What can be done to a collection."""
        shelf = self._shelf_at(self.viewport().mapFromGlobal(event.globalPos()))
        menu = self.menu_for(shelf)
        if menu.actions():
            menu.popup(event.globalPos())

    def menu_for(self, shelf: Shelf | None) -> QMenu:
        """The menu of a row."""
        menu = QMenu(self)
        menu.aboutToHide.connect(menu.deleteLater)
        inside = shelf.key if shelf is not None and shelf.kind == "collection" else None
        menu.addAction(tr("New collection…"), lambda: self.ask_for_collection(inside))
        if shelf is not None and shelf.kind in ("collection", "search"):
            menu.addAction(tr("Rename"), lambda: self.editItem(self._item_of(shelf), 0))
            menu.addAction(
                tr("Remove, without its articles"), lambda: self.drop_asked.emit(shelf.key)
            )
        if shelf is not None and shelf.kind == "folder":
            menu.addAction(tr("Watch it no more"), lambda: self.unwatch_asked.emit(shelf.key))
        return menu

    def _chose(self, item: QTreeWidgetItem | None, _: object = None) -> None:
        shelf = item.data(0, SHELF) if item else None
        if shelf is not None and shelf.kind != "heading":
            self.chosen.emit(shelf)

    def _renamed(self, item: QTreeWidgetItem) -> None:
        shelf, name = item.data(0, SHELF), " ".join(item.text(0).split())
        if shelf.key == NEW:
            return
        if name and name != shelf.name:
            self.rename_asked.emit(shelf.key, name)

    def _named(self, _editor: object, hint: QStyledItemDelegate.EndEditHint) -> None:
        """The new collection has its name, or was thought better of."""
        item, self._unnamed = self._unnamed, None
        if item is None:
            return
        name, parent = " ".join(item.text(0).split()), item.data(0, SHELF).query or None
        item.parent().removeChild(item)
        if name and hint != QStyledItemDelegate.EndEditHint.RevertModelCache:
            self.collection_asked.emit(name, parent)

    def _items(self) -> list[QTreeWidgetItem]:
        found = [self.topLevelItem(n) for n in range(self.topLevelItemCount())]
        for item in found:
            found += [item.child(n) for n in range(item.childCount())]
        return found

    def _item_of(self, shelf: Shelf) -> QTreeWidgetItem | None:
        known = ((item, item.data(0, SHELF)) for item in self._items())
        same = (item for item, s in known if (s.kind, s.key) == (shelf.kind, shelf.key))
        return next(same, None)

    def _go_to(self, shelf: Shelf) -> bool:
        item = self._item_of(shelf)
        if item is not None:
            self.setCurrentItem(item)
        return item is not None

    def _folded(self) -> set[tuple[str, str]]:
        every = ((item, item.data(0, SHELF)) for item in self._items() if item.childCount())
        return {(shelf.kind, shelf.key) for item, shelf in every if not item.isExpanded()}

    def _fold(self, folded: set[tuple[str, str]]) -> None:
        for item in self._items():
            shelf = item.data(0, SHELF)
            item.setExpanded((shelf.kind, shelf.key) not in folded)

    def _shelf_at(self, point: QPoint) -> Shelf | None:
        item = self.itemAt(point)
        return item.data(0, SHELF) if item else None

    def _may_stand_in(self, shelf: Shelf | None) -> bool:
        return shelf is not None and (shelf.kind == "collection" or shelf.key == COLLECTIONS)

    def _set_up(self) -> None:
        self.setAccessibleName(tr("Shelves"))
        self.setHeaderHidden(True)
        self.setFrameShape(QTreeWidget.Shape.NoFrame)
        self.setIndentation(14)
        self.setRootIsDecorated(False)
        self.setMouseTracking(True)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setVerticalScrollMode(QAbstractItemView.ScrollMode.ScrollPerPixel)
        edits = QAbstractItemView.EditTrigger
        self.setEditTriggers(edits.EditKeyPressed | edits.SelectedClicked)
        self.setDragEnabled(True)
        self.setAcceptDrops(True)
        self.setDropIndicatorShown(False)
        self.setMinimumWidth(170)
