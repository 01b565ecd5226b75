"""Where a note is written: a small frame in the margin, beside its passage."""

from PySide6.QtCore import QEvent, Qt, Signal
from PySide6.QtGui import QColor, QFocusEvent, QKeyEvent, QPalette
from PySide6.QtWidgets import QFrame, QPlainTextEdit, QWidget

from reader.ui.language import tr
from reader.ui.page.styles import note_font
from reader.ui.theme import Theme

PADDING = 8
LINES = 3


class NoteEditor(QPlainTextEdit):
    """A note being written. `ended` is sent once: by Ctrl+Enter, Escape, or when the focus goes.

    It is told whether the focus should return to the page.
    """

    ended = Signal(bool)
    grown = Signal()

    def __init__(self, parent: QWidget, body: str, *, zoom: int) -> None:
        super().__init__(parent)
        self._over = False
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setFont(note_font(zoom))
        self.setAccessibleName(tr("Note"))
        self.setPlaceholderText(tr("A note. Ctrl+Enter keeps it"))
        self.setTabChangesFocus(True)
        self.setVerticalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setViewportMargins(PADDING, PADDING - 2, PADDING - 2, PADDING - 2)
        self.document().setDocumentMargin(0)
        self.setPlainText(body)
        self.moveCursor(self.textCursor().MoveOperation.End)
        self.textChanged.connect(self.grown)

    def set_colours(self, theme: Theme, ground: QColor) -> None:
        """Take the page's colours, on a ground of the note's own."""
        self.setPalette(_palette(theme, ground))

    def wanted_height(self) -> int:
        """The height that shows all that is written, three lines at least."""
        lines = max(LINES, round(self.document().size().height()))
        return lines * self.fontMetrics().lineSpacing() + 2 * PADDING + 2

    def end(self, *, back: bool) -> None:
        """Stop writing; only the first call counts."""
        if not self._over:
            self._over = True
            self.ended.emit(back)

    def event(self, event: QEvent) -> bool:
        """Ctrl+Enter and Escape are this editor's while it is written in, no action's."""
        if event.type() == QEvent.Type.ShortcutOverride and _ends(event):
            event.accept()
        return super().event(event)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Ctrl+Enter and Escape end the note, both keep what is written."""
        if _ends(event):
            self.end(back=True)
        else:
            super().keyPressEvent(event)

    def focusOutEvent(self, event: QFocusEvent) -> None:
        """Leaving keeps the note, but a menu or another window is no leaving."""
        super().focusOutEvent(event)
        passing = (Qt.FocusReason.PopupFocusReason, Qt.FocusReason.ActiveWindowFocusReason)
        if event.reason() not in passing:
            self.end(back=False)


def _ends(event: QKeyEvent) -> bool:
    enter = event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter)
    control = bool(event.modifiers() & Qt.KeyboardModifier.ControlModifier)
    return event.key() == Qt.Key.Key_Escape or (enter and control)


def _palette(theme: Theme, ground: QColor) -> QPalette:
    palette = QPalette()
    palette.setColor(QPalette.ColorRole.Base, ground)
    palette.setColor(QPalette.ColorRole.Window, ground)
    palette.setColor(QPalette.ColorRole.Text, theme.ink)
    palette.setColor(QPalette.ColorRole.PlaceholderText, theme.muted)
    palette.setColor(QPalette.ColorRole.Highlight, theme.accent)
    palette.setColor(QPalette.ColorRole.HighlightedText, theme.page)
    return palette
