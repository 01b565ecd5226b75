"""The view of the panel: keys, pointer, search by typing. It speaks of rows, not of claims."""

from PySide6.QtCore import QEvent, QModelIndex, QPointF, Qt, QTimer, Signal
from PySide6.QtGui import QHelpEvent, QKeyEvent, QMouseEvent
from PySide6.QtWidgets import QApplication, QToolTip, QWidget

from reader.ui.language import later, tr
from reader.ui.panel.dragging import ActorDrag
from reader.ui.panel.model import PanelModel
from reader.ui.panel.search import found_place
from reader.ui.panel.view import CardView
from reader.ui.theme import Theme

Key = Qt.Key
MODIFIERS = (
    Qt.KeyboardModifier.ControlModifier
    | Qt.KeyboardModifier.AltModifier
    | Qt.KeyboardModifier.MetaModifier
)
STEPS = {"n": 1, "p": -1}
AREA_TIPS = {
    "confirm": later("Confirm"),
    "reject": later("Reject"),
    "restore": later("Bring this claim back"),
}


class PanelTree(CardView):
    """The rows under the reader's hands.

    `chosen`: the reader came to a row by click or key. `entered_row`: by Enter or a double click.
    `area_pressed`: on a small button of the row. `stepped`: by n or p, +1 or -1. `dropped`: one
    actor was dragged on another.
    """

    chosen = Signal(QModelIndex)
    entered_row = Signal(QModelIndex)
    area_pressed = Signal(QModelIndex, str)
    stepped = Signal(int)
    dropped = Signal(QModelIndex, QModelIndex)

    def __init__(self, model: PanelModel, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(model, theme, parent)
        self._pressed_area: str | None = None
        self._drag = ActorDrag(self, model)
        self._typed = ""
        self._typing = QTimer(self, singleShot=True)
        self._typing.timeout.connect(self._forget_typed)
        self.setContextMenuPolicy(Qt.ContextMenuPolicy.CustomContextMenu)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Move, open, close, enter, step, search by typing; Escape lets go of what is dragged."""
        if event.key() == Key.Key_Escape and self._drag.cancel():
            return
        before = self.currentIndex()
        if not self._own_key(event, before):
            super().keyPressEvent(event)
        after = self.currentIndex()
        if after.isValid() and after != before:
            self.chosen.emit(after)

    def _own_key(self, event: QKeyEvent, index: QModelIndex) -> bool:
        key, text = event.key(), event.text()
        if event.modifiers() & MODIFIERS:
            return False
        if self._typed and key == Key.Key_Space:
            self.keyboardSearch(" ")
        elif not self._typed and text in STEPS:
            self.stepped.emit(STEPS[text])
        elif not index.isValid():
            return False
        elif key in (Key.Key_Return, Key.Key_Enter):
            self.entered_row.emit(index)
        elif key == Key.Key_Space:
            self.toggle(index)
        elif key == Key.Key_Left:
            self._close(index)
        elif key == Key.Key_Right:
            self._open(index)
        else:
            return False
        return True

    def _close(self, index: QModelIndex) -> None:
        if self.isExpanded(index) and self._model.rowCount(index):
            self.collapse(index)
        elif index.parent().isValid():
            self.select(index.parent())

    def _open(self, index: QModelIndex) -> None:
        if not self._model.rowCount(index):
            return
        if self.isExpanded(index):
            self.select(self._model.index(0, 0, index))
        else:
            self.expand(index)

    def keyboardSearch(self, search: str) -> None:
        """Go to the next actor whose name, or a word of it, begins with what is typed."""
        if not search or not search.isprintable():
            return
        self._typed += search
        self._typing.start(QApplication.keyboardInputInterval())
        current = self._model.row_of(self.currentIndex())
        place = found_place(self._model.rows, self._typed, current)
        if place is not None:
            self.select(self._model.index_at(place))

    def _forget_typed(self) -> None:
        self._typed = ""

    def event(self, event: QEvent) -> bool:
        """While a name is being typed its letters are no shortcuts."""
        if event.type() == QEvent.Type.ShortcutOverride and self._is_own(event):
            event.accept()
            return True
        return super().event(event)

    def _is_own(self, event: QKeyEvent) -> bool:
        return (bool(self._typed) and _is_letter(event)) or self._drag.wants(event)

    def mousePressEvent(self, event: QMouseEvent) -> None:
        """A press on a small button of a row does not choose the row."""
        _, area = self._area_under(event.position())
        self._pressed_area = area if event.button() == Qt.MouseButton.LeftButton else None
        if self._pressed_area is None:
            self._drag.press(event)
            super().mousePressEvent(event)

    def mouseReleaseEvent(self, event: QMouseEvent) -> None:
        """Let go on the button that was pressed, or on a row: that row is chosen."""
        index, area = self._area_under(event.position())
        pressed, self._pressed_area = self._pressed_area, None
        if pressed is not None:
            if area == pressed:
                self._press(index, area)
            return
        super().mouseReleaseEvent(event)
        if self._drag.release(event):
            return
        left = event.button() == Qt.MouseButton.LeftButton
        if left and index.isValid() and index == self.currentIndex():
            self.chosen.emit(index)

    def _press(self, index: QModelIndex, area: str) -> None:
        if area == "toggle":
            self.toggle(index)
        else:
            self.area_pressed.emit(index, area)

    def mouseDoubleClickEvent(self, event: QMouseEvent) -> None:
        """Enter a claim, open or close an actor; a small button is just clicked again."""
        index, area = self._area_under(event.position())
        if area is not None:
            self.mousePressEvent(event)
        elif index.isValid() and event.button() == Qt.MouseButton.LeftButton:
            self._enter(index)

    def _enter(self, index: QModelIndex) -> None:
        row = self._model.row_of(index)
        if row.claims or row.mention:
            self.entered_row.emit(index)
        else:
            self.toggle(index)

    def scrollContentsBy(self, dx: int, dy: int) -> None:
        """The row that was under the pointer is there no longer."""
        super().scrollContentsBy(dx, dy)
        self._hover(None, None)

    def mouseMoveEvent(self, event: QMouseEvent) -> None:
        """Show the buttons of the row under the pointer, or drag an actor."""
        if self._drag.move(event):
            return
        super().mouseMoveEvent(event)
        index, area = self._area_under(event.position())
        row = self._model.row_of(index)
        self._hover(row.key if row else None, area)

    def leaveEvent(self, event: QEvent) -> None:
        """Nothing is under the pointer."""
        super().leaveEvent(event)
        self._hover(None, None)

    def _hover(self, key: str | None, area: str | None) -> None:
        before = self.cards.hovered
        if (key, area) == (before, self.cards.hovered_area):
            return
        self.cards.hovered, self.cards.hovered_area = key, area
        shape = Qt.CursorShape.PointingHandCursor if area else Qt.CursorShape.ArrowCursor
        self.viewport().setCursor(shape)
        for changed in {before, key} - {None}:
            self.viewport().update(self.visualRect(self._model.index_of(changed)))

    def _area_under(self, place: QPointF) -> tuple[QModelIndex, str | None]:
        index = self.indexAt(place.toPoint())
        if not index.isValid():
            return index, None
        inside = place - QPointF(self.visualRect(index).topLeft())
        return index, self.cards.area_at(index, inside)

    def viewportEvent(self, event: QEvent) -> bool:
        """A tooltip only where it says more than the row."""
        if event.type() == QEvent.Type.ToolTip:
            return self._tell(event)
        return super().viewportEvent(event)

    def _tell(self, event: QHelpEvent) -> bool:
        index, area = self._area_under(QPointF(event.pos()))
        text = tr(AREA_TIPS[area]) if area in AREA_TIPS else ""
        if not text and index.isValid() and self.cards.has_more(index):
            text = index.data(Qt.ItemDataRole.ToolTipRole)
        QToolTip.showText(event.globalPos(), text, self.viewport())
        return True


def _is_letter(event: QKeyEvent) -> bool:
    text = event.text()
    return bool(text) and text.isprintable() and not event.modifiers() & MODIFIERS
