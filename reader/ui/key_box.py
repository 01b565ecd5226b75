"""A box that waits for a key, and tells which one was pressed."""

from PySide6.QtCore import QEvent, Signal
from PySide6.QtGui import QFocusEvent, QKeyEvent
from PySide6.QtWidgets import QLineEdit, QWidget

from reader.ui.key_rules import pressed_key
from reader.ui.language import tr
from reader.ui.theme import sans


class KeyBox(QLineEdit):
    """`pressed` carries the next key ("Esc" too), `left` says that the focus went without one."""

    pressed = Signal(str)
    left = Signal()

    def __init__(self, parent: QWidget) -> None:
        super().__init__(parent, readOnly=True)
        self._waits = True
        self.setPlaceholderText(tr("Press the key …"))
        self.setAccessibleName(tr("Press the key …"))
        self.setFont(sans(12))

    def event(self, event: QEvent) -> bool:
        """Every key is this box's while it waits: none is a shortcut, and none moves the focus."""
        if event.type() == QEvent.Type.ShortcutOverride:
            event.accept()
            return True
        if event.type() == QEvent.Type.KeyPress and isinstance(event, QKeyEvent):
            self._hear(event)
            return True
        return super().event(event)

    def focusOutEvent(self, event: QFocusEvent) -> None:
        """Something else is done."""
        super().focusOutEvent(event)
        self._end(self.left.emit)

    def _hear(self, event: QKeyEvent) -> None:
        if key := pressed_key(event):
            self._end(lambda: self.pressed.emit(key))

    def _end(self, tell: object) -> None:
        """Tell it once."""
        if self._waits:
            self._waits = False
            tell()
