"""One actor of the panel dragged on another: they are the same."""

from typing import TYPE_CHECKING

from PySide6.QtCore import QEvent, QModelIndex, QPersistentModelIndex, QPoint, Qt
from PySide6.QtGui import QMouseEvent
from PySide6.QtWidgets import QApplication, QLabel

from reader.core.words import shown
from reader.ui.language import tr
from reader.ui.panel.model import PanelModel

if TYPE_CHECKING:
    from reader.ui.panel.tree import PanelTree

EDGE, STEP = 24, 12
AWAY = QPoint(14, 10)


class ActorDrag:
    """What a press on an actor has begun, until it is let go; `Escape` lets go of it too.

    The rows are not Qt's to drag: a drag of Qt's waits in a loop of its own, and tells the system.
    """

    def __init__(self, tree: "PanelTree", model: PanelModel) -> None:
        self._tree, self._model = tree, model
        self._from = QPersistentModelIndex()
        self._pressed = QPoint()
        self._tag: QLabel | None = None

    def press(self, event: QMouseEvent) -> None:
        """Remember the actor under a press."""
        index = self._tree.indexAt(event.position().toPoint())
        left = event.button() == Qt.MouseButton.LeftButton
        grabbed = index if left and self._is_actor(index) else QModelIndex()
        self._from, self._pressed = QPersistentModelIndex(grabbed), event.position().toPoint()

    def move(self, event: QMouseEvent) -> bool:
        """Drag; False where nothing is dragged."""
        place = event.position().toPoint()
        if not self._from.isValid() or not event.buttons() & Qt.MouseButton.LeftButton:
            return False
        far = (place - self._pressed).manhattanLength() >= QApplication.startDragDistance()
        if self._tag is None and not far:
            return True
        self._scroll(place)
        self._show(place, self._target(place))
        return True

    def release(self, event: QMouseEvent) -> bool:
        """Drop what is dragged; False where nothing was."""
        if self._tag is None:
            self._from = QPersistentModelIndex()
            return False
        dragged, on = QModelIndex(self._from), self._target(event.position().toPoint())
        self.cancel()
        if on.isValid():
            self._tree.dropped.emit(dragged, on)
        return True

    def wants(self, event: QEvent) -> bool:
        """Whether a key is this drag's before it is a shortcut's."""
        return self._tag is not None and event.key() == Qt.Key.Key_Escape

    def cancel(self) -> bool:
        """Let go; False where nothing is dragged."""
        self._from = QPersistentModelIndex()
        if self._tag is None:
            return False
        self._tag.deleteLater()
        self._tag = None
        self._frame(None)
        self._tree.viewport().unsetCursor()
        return True

    def _is_actor(self, index: QModelIndex) -> bool:
        row = self._model.row_of(index)
        return row is not None and row.kind == "actor" and row.actor is not None

    def _target(self, place: QPoint) -> QModelIndex:
        """The actor that would be dropped on: the one whose row, or whose claim, is under it."""
        index = self._tree.indexAt(place)
        while index.parent().isValid():
            index = index.parent()
        good = self._is_actor(index) and index != QModelIndex(self._from)
        return index if good else QModelIndex()

    def _show(self, place: QPoint, on: QModelIndex) -> None:
        if self._tag is None:
            self._tag = _tag(self._tree)
        name = shown(self._model.row_of(QModelIndex(self._from)).title)
        other = self._model.row_of(on)
        self._tag.setText(tr("{name} = {other}", name=name, other=other.title) if other else name)
        self._tag.adjustSize()
        view = self._tree.viewport()
        room = view.width() - self._tag.width() - 6
        corner = place + AWAY
        self._tag.move(max(6, min(corner.x(), room)), corner.y())
        self._tag.show()
        shape = Qt.CursorShape.DragLinkCursor if other else Qt.CursorShape.ClosedHandCursor
        view.setCursor(shape)
        self._frame(other.key if other else None)

    def _frame(self, key: str | None) -> None:
        if self._tree.cards.dropping != key:
            self._tree.cards.dropping = key
            self._tree.viewport().update()

    def _scroll(self, place: QPoint) -> None:
        bar, height = self._tree.verticalScrollBar(), self._tree.viewport().height()
        if place.y() < EDGE:
            bar.setValue(bar.value() - STEP)
        elif place.y() > height - EDGE:
            bar.setValue(bar.value() + STEP)


def _tag(tree: "PanelTree") -> QLabel:
    """The words beside the pointer."""
    tag = QLabel(tree.viewport())
    tag.setTextFormat(Qt.TextFormat.PlainText)
    tag.setAttribute(Qt.WidgetAttribute.WA_TransparentForMouseEvents)
    tag.setAutoFillBackground(True)
    tag.setContentsMargins(8, 4, 8, 4)
    palette = tag.palette()
    palette.setColor(tag.backgroundRole(), tree.cards.theme.ink)
    palette.setColor(tag.foregroundRole(), tree.cards.theme.page)
    tag.setPalette(palette)
    tag.setMaximumWidth(max(tree.viewport().width() - 12, 40))
    return tag
