"""Everything that can be done, with its key: found by a few letters, done by Enter."""

from collections.abc import Mapping

from PySide6.QtCore import QEvent, QObject, QSize, Qt
from PySide6.QtGui import QAction, QKeyEvent, QPainter, QPaintEvent, QPen
from PySide6.QtWidgets import (
    QFrame,
    QLineEdit,
    QTreeWidget,
    QTreeWidgetItem,
    QVBoxLayout,
    QWidget,
)

from reader.ui.language import key_text, tr
from reader.ui.theme import Theme, sans
from reader.ui.widgets import QuietScrollBar

WIDTH, HEIGHT, FROM_TOP, ROW = 520, 440, 70, 27
ACTION = Qt.ItemDataRole.UserRole


class CommandPalette(QFrame):
    """Floats over the window while it has the focus. The words may come in any order."""

    def __init__(self, window: QWidget, look: Theme, made: Mapping[str, QAction]) -> None:
        super().__init__(window)
        self._made = made
        self.box = QLineEdit(placeholderText=tr("What do you want to do?"))
        self.box.setAccessibleName(tr("Find an action"))
        self.list = QTreeWidget(columnCount=2, rootIsDecorated=False, headerHidden=True)
        self.list.setAccessibleName(tr("Actions"))
        self._bar = QuietScrollBar(look, self.list)
        self.list.setVerticalScrollBar(self._bar)
        self.list.setFrameShape(QFrame.Shape.NoFrame)
        self.list.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self.list.itemClicked.connect(lambda item: self._do(item))
        self.box.textChanged.connect(self._filter)
        self.box.installEventFilter(self)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(12, 12, 12, 8)
        layout.addWidget(self.box)
        layout.addWidget(self.list)
        self.set_theme(look)
        self.hide()

    def open(self) -> None:
        """Show all actions that can be done now, and wait for letters."""
        self.setGeometry((self.parentWidget().width() - WIDTH) // 2, FROM_TOP, WIDTH, HEIGHT)
        self._before = self.window().focusWidget()
        self.box.clear()
        self._filter("")
        self.show()
        self.raise_()
        self.box.setFocus()

    def leave(self) -> None:
        """Hide, and give the focus back to where it was."""
        self.hide()
        if self._before is not None:
            self._before.setFocus()

    def set_theme(self, look: Theme) -> None:
        """Take the colours of another theme."""
        self._look = look
        self._bar.set_theme(look)
        self.box.setFont(sans(14))
        self.list.setFont(sans(13))
        self.update()

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Up and Down choose, Enter does, Escape and leaving hide."""
        if event.type() == QEvent.Type.FocusOut and self.isVisible():
            self.hide()
        if event.type() == QEvent.Type.ShortcutOverride and event.key() == Qt.Key.Key_Escape:
            event.accept()
        if event.type() == QEvent.Type.KeyPress and self._pressed(event):
            return True
        return super().eventFilter(watched, event)

    def paintEvent(self, event: QPaintEvent) -> None:
        """A rounded sheet with a hair line."""
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setPen(QPen(self._look.line, 1))
        painter.setBrush(self._look.panel)
        painter.drawRoundedRect(self.rect().adjusted(0, 0, -1, -1), 9, 9)

    def _pressed(self, event: QKeyEvent) -> bool:
        way = {Qt.Key.Key_Up: -1, Qt.Key.Key_Down: 1}.get(event.key())
        if way is not None:
            at = self.list.indexOfTopLevelItem(self.list.currentItem())
            count = self.list.topLevelItemCount()
            self.list.setCurrentItem(self.list.topLevelItem((at + way) % max(count, 1)))
        elif event.key() == Qt.Key.Key_Escape:
            self.leave()
        elif event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter):
            self._do(self.list.currentItem())
        else:
            return False
        return True

    def _filter(self, typed: str) -> None:
        words = typed.casefold().split()
        self.list.clear()
        for action in self._made.values():
            name = action.text().casefold()
            if action.isEnabled() and all(word in name for word in words):
                keys = "   ".join(key_text(key) for key in action.shortcuts())
                item = QTreeWidgetItem([action.text(), keys])
                item.setTextAlignment(1, Qt.AlignmentFlag.AlignRight)
                item.setData(0, ACTION, action)
                heard = Qt.ItemDataRole.AccessibleTextRole
                item.setData(1, heard, keys or tr("without a key"))
                item.setSizeHint(0, QSize(0, ROW))
                self.list.addTopLevelItem(item)
        self.list.setColumnWidth(0, WIDTH - 190)
        self.list.setCurrentItem(self.list.topLevelItem(0))

    def _do(self, item: QTreeWidgetItem | None) -> None:
        if item is not None:
            action = item.data(0, ACTION)
            self.leave()
            action.trigger()
