"""Where a memo is written: a sheet over the window, with room for long ones."""

from collections.abc import Callable

from PySide6.QtCore import QEvent, QObject, Qt
from PySide6.QtGui import QPaintEvent, QPalette
from PySide6.QtWidgets import QFrame, QLabel, QPlainTextEdit, QVBoxLayout, QWidget

from reader.ui.floating import paint_card
from reader.ui.focus import FocusBefore
from reader.ui.language import tr
from reader.ui.theme import Theme, sans, semibold
from reader.ui.widgets import QuietScrollBar
from reader.ui.widgets.elided import ElidedLabel

WIDTH, HEIGHT, FROM_TOP = 560, 380, 80


class MemoSheet(QFrame):
    """Writes one memo at a time. Ctrl+Enter, Escape and leaving all keep what is written."""

    def __init__(self, window: QWidget, look: Theme) -> None:
        super().__init__(window)
        self._keep: Callable[[str], None] | None = None
        self._before = FocusBefore()
        self.title, self._foot = ElidedLabel(), QLabel(tr("Markdown · Ctrl+Enter keeps it"))
        self.editor = QPlainTextEdit()
        self._bar = QuietScrollBar(look, self.editor)
        self.editor.setVerticalScrollBar(self._bar)
        self.editor.setFrameShape(QFrame.Shape.NoFrame)
        self.editor.setTabChangesFocus(True)
        self.editor.installEventFilter(self)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(22, 18, 22, 14)
        layout.setSpacing(10)
        for part in (self.title, self.editor, self._foot):
            layout.addWidget(part)
        self.set_theme(look)
        self.hide()

    def open(self, title: str, body: str, hint: str, keep: Callable[[str], None]) -> None:
        """Write the memo of this title; `hint` says what belongs there, `keep` is told its words
        at the end."""
        self.finish()
        self._before.keep(self)
        self.title.setText(title)
        self.editor.setAccessibleName(title)
        self.editor.setPlaceholderText(hint)
        self.editor.setPlainText(body)
        self.editor.moveCursor(self.editor.textCursor().MoveOperation.End)
        self._keep = keep
        room = self.parentWidget().size()
        width, height = min(WIDTH, room.width() - 40), min(HEIGHT, room.height() - 120)
        self.setGeometry((room.width() - width) // 2, FROM_TOP, width, height)
        self.show()
        self.raise_()
        self.editor.setFocus()

    def finish(self) -> None:
        """Keep the memo that is being written, if there is one."""
        keep, self._keep = self._keep, None
        if keep is not None:
            self.hide()
            keep(self.editor.toPlainText())

    def set_theme(self, look: Theme) -> None:
        """Take the colours of another theme."""
        self._look = look
        self._bar.set_theme(look)
        self.title.setFont(semibold(14))
        self.editor.setFont(sans(14))
        self._foot.setFont(sans(11))
        colours = self.editor.palette()
        colours.setColor(QPalette.ColorRole.Base, look.page)
        colours.setColor(QPalette.ColorRole.Text, look.ink)
        colours.setColor(QPalette.ColorRole.PlaceholderText, look.muted)
        self.editor.setPalette(colours)
        palette = self._foot.palette()
        palette.setColor(self._foot.foregroundRole(), look.muted)
        self._foot.setPalette(palette)
        self.update()

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Ctrl+Enter and Escape end the writing; a menu or another window is no leaving."""
        kind = event.type()
        if kind in (QEvent.Type.ShortcutOverride, QEvent.Type.KeyPress) and _ends(event):
            event.accept()
            if kind == QEvent.Type.KeyPress:
                self.finish()
                self._before.give_back()
            return True
        passing = (Qt.FocusReason.PopupFocusReason, Qt.FocusReason.ActiveWindowFocusReason)
        if kind == QEvent.Type.FocusOut and event.reason() not in passing:
            self.finish()
        return super().eventFilter(watched, event)

    def paintEvent(self, event: QPaintEvent) -> None:
        """A rounded sheet with a hair line."""
        paint_card(self, self._look, on_page=True)


def _ends(event: QEvent) -> bool:
    enter = event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter)
    control = bool(event.modifiers() & Qt.KeyboardModifier.ControlModifier)
    return event.key() == Qt.Key.Key_Escape or (enter and control)
