"""The text for screen readers.

Qt tells a screen reader about text through an interface that PySide6 binds only in part (the
methods with out parameters are missing), so the page cannot speak for itself. While a screen
reader runs, an unseen plain text edit carries the same words, and its caret and selection follow
the page's; Qt does the rest. Without a screen reader it is never made.
"""

from PySide6.QtCore import QEvent, QObject, Qt
from PySide6.QtGui import QAccessible, QTextCursor
from PySide6.QtWidgets import QPlainTextEdit, QWidget

from reader.core.spans import Span
from reader.ui.page.mapping import ScreenText, screen_text


class Mirror(QPlainTextEdit):
    """The words of the page, unseen. It takes the focus for the page and hands every key on."""

    def __init__(self, page: QWidget, text: str) -> None:
        super().__init__(page)
        self._page = page
        self._text = text
        self._screen: ScreenText = screen_text(text, 0, len(text))
        self.setReadOnly(True)
        self.setTextInteractionFlags(Qt.TextInteractionFlag.TextSelectableByKeyboard)
        self.setAttribute(Qt.WidgetAttribute.WA_TransparentForMouseEvents)
        self.setContextMenuPolicy(Qt.ContextMenuPolicy.NoContextMenu)
        self.setAccessibleName(page.accessibleName())
        self.setPlainText(self._shown(text))
        self.setGeometry(0, 0, 1, 1)
        self.lower()
        self.installEventFilter(self)
        self.show()

    def shows(self, text: str) -> bool:
        """Whether these are the words it carries."""
        return self._text is text or self._text == text

    def follow(self, caret: int | None, span: Span | None) -> None:
        """Put the caret and the selection where the page has them."""
        cursor = QTextCursor(self.document())
        at = caret or 0
        anchor = at if span is None else span.start + span.end - at
        cursor.setPosition(self._screen.position(anchor))
        cursor.setPosition(self._screen.position(at), QTextCursor.MoveMode.KeepAnchor)
        self.setTextCursor(cursor)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Keys are the page's business."""
        if event.type() in (QEvent.Type.KeyPress, QEvent.Type.KeyRelease):
            self._page.event(event)
            return True
        return super().eventFilter(watched, event)

    def _shown(self, text: str) -> str:
        """The screen's words, with the line ends back in, as a screen reader wants them."""
        shown = self._screen.text
        return "".join("\n" if a == "\n" else b for a, b in zip(text, shown, strict=True))


def wanted() -> bool:
    """Whether a screen reader is running."""
    return QAccessible.isActive()
