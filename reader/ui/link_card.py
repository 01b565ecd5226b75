"""What a note can link to, offered while [[ and some words are written in it."""

from collections.abc import Callable, Iterable

from PySide6.QtCore import QPoint, QRect, Qt
from PySide6.QtGui import QKeyEvent, QTextCursor
from PySide6.QtWidgets import QPlainTextEdit, QVBoxLayout, QWidget

from reader.core.linking import Linkable, LinkKind, in_markdown
from reader.ui.floating import RowsCard
from reader.ui.language import later, tr
from reader.ui.theme import Theme

OPENED, CLOSED = "[[", "]]"
LONGEST = 60
KINDS: dict[LinkKind, str] = {
    "claim": later("claim", about="a kind of link"),
    "note": later("note", about="a kind of link"),
    "article": later("article", about="a kind of link"),
    "code": later("code", about="a kind of link"),
}

Then = Callable[[Iterable[Linkable]], None]
Ask = Callable[[str, Then], None]


class LinkCard(RowsCard):
    """Belongs to one editor. `ask` is asked for what holds the words, and may answer twice: at
    once with what is at hand, and again when the library has answered."""

    width_wanted = 440

    def __init__(self, window: QWidget, look: Theme, editor: QPlainTextEdit, ask: Ask) -> None:
        super().__init__(window, look, editor)
        self._editor, self._ask = editor, ask
        self._found: list[Linkable] = []
        self._typed, self._left = "", ""
        self.setAccessibleName(tr("What to link to"))
        self.list.setAccessibleName(tr("What to link to"))
        layout = QVBoxLayout(self)
        layout.setContentsMargins(10, 8, 10, 8)
        layout.addWidget(self.list)
        self.set_theme(look)
        editor.cursorPositionChanged.connect(self.follow)
        editor.destroyed.connect(self.deleteLater)

    def follow(self) -> None:
        """Offer what fits the words behind [[, or nothing where there is no [[."""
        typed = typed_before(self._editor)
        if typed is None or typed == self._left:
            self._typed = ""
            self._left = self._left if typed is not None else ""
            self.hide()
            return
        if typed == self._typed and self.isVisible():
            return
        self._typed, self._left, self._found = typed, "", []
        self._ask(typed[len(OPENED) :], lambda found: self._came(typed, found))

    def fill(self, typed: str) -> None:
        """All that was found."""
        for found in self._found:
            small = tr(KINDS[found.to.kind], about="a kind of link")
            self.add_row(
                found, found.words, small, tip="\n".join(filter(None, (found.words, found.title)))
            )

    def take(self, value: object) -> None:
        """Write the link in place of [[ and the words."""
        assert isinstance(value, Linkable)
        cursor = self._editor.textCursor()
        typed = typed_before(self._editor) or ""
        cursor.movePosition(
            QTextCursor.MoveOperation.Left, QTextCursor.MoveMode.KeepAnchor, units(typed)
        )
        cursor.insertText(in_markdown(value.words, value.to))
        self._editor.setTextCursor(cursor)

    def leave(self) -> None:
        """Put the card away; it comes again when other words are typed."""
        self._left = typed_before(self._editor) or ""
        super().leave()

    def pressed(self, event: QKeyEvent) -> bool:
        """Tab takes as Enter does; Ctrl+Enter ends the note."""
        if event.modifiers() & Qt.KeyboardModifier.ControlModifier:
            return False
        if event.key() == Qt.Key.Key_Tab:
            self._take(self.list.currentItem())
            return True
        return super().pressed(event)

    def _came(self, typed: str, found: Iterable[Linkable]) -> None:
        if typed != self._typed or not self._editor.hasFocus():
            return
        known = {each.to for each in self._found}
        self._found += [each for each in found if each.to not in known]
        if not self._found:
            self.hide()
            return
        chosen = self.list.indexOfTopLevelItem(self.list.currentItem()) if self.isVisible() else 0
        self._place = self._at()
        self.show_rows(typed)
        self.list.setCurrentItem(self.list.topLevelItem(max(chosen, 0)))
        self.show()
        self.raise_()

    def _at(self) -> QRect:
        """Where the line is written, in pixels of the window."""
        rect = self._editor.cursorRect()
        corner = self._editor.viewport().mapTo(self.parentWidget(), rect.topLeft())
        return QRect(corner - QPoint(12, 0), rect.size())


def typed_before(editor: QPlainTextEdit) -> str | None:
    """The last [[ of the line before the cursor, with the words behind it; None where there is
    none, or it is closed, or long ago."""
    cursor = editor.textCursor()
    if cursor.hasSelection():
        return None
    line = cursor.block().text()
    before = _cut(line, cursor.positionInBlock())
    at = before.rfind(OPENED)
    typed = before[at:]
    return None if at < 0 or CLOSED in typed or len(typed) > LONGEST else typed


def units(text: str) -> int:
    """How many UTF-16 units a text has: Qt counts in them."""
    return len(text.encode("utf-16-le", "surrogatepass")) // 2


def _cut(line: str, length: int) -> str:
    raw = line.encode("utf-16-le", "surrogatepass")
    return raw[: 2 * length].decode("utf-16-le", "surrogatepass")
