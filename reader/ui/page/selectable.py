"""The page with a selection and a caret on it, by mouse, keyboard and for screen readers."""

from typing import TYPE_CHECKING

from PySide6.QtCore import QTimer, Signal
from PySide6.QtGui import QClipboard, QFocusEvent, QGuiApplication
from PySide6.QtWidgets import QWidget

from reader.core.spans import Span
from reader.ui.page.area import PageArea
from reader.ui.page.selecting import Selection

if TYPE_CHECKING:
    from reader.ui.page.mirror import Mirror


MIRROR_MS = 300


class SelectablePage(PageArea):
    """A page on which words can be selected; offsets are code points of the edition's text."""

    selection_changed = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.whole_words = True  # whether a drag of the mouse takes them
        self._selection = Selection()
        self._caret_shown = False
        self._mirror: Mirror | None = None

    def begin_selecting(self) -> None:
        """Nothing is selected in the words that are shown now."""
        self._selection = Selection()
        self._caret_shown = False
        QTimer.singleShot(MIRROR_MS, self, self.renew_mirror)
        self._changed_selection()

    def selection(self) -> Span | None:
        """The selected code points; None when there are none."""
        return self._selection.span

    def select(self, span: Span | None) -> None:
        """Select a span, or nothing."""
        self._selection.set(span)
        self._changed_selection()

    def select_between(self, anchor: int, caret: int) -> None:
        """Select from `anchor` to `caret`, which may come first."""
        self._selection.anchor, self._selection.caret = anchor, caret
        self._changed_selection()

    def select_all(self) -> None:
        """Select the whole text."""
        self.select(self.whole())

    def whole(self) -> Span:
        """Everything that can be selected."""
        return Span(0, len(self.flow.text))

    def selected_text(self) -> str:
        """The selected part of the edition's text, as it was imported."""
        span = self.selection()
        return self.flow.text[span.start : span.end] if span else ""

    def copy(self) -> None:
        """Put the selected text on the clipboard."""
        if self.selection():
            QGuiApplication.clipboard().setText(self.selected_text())

    def offer_selection(self) -> None:
        """Let the middle mouse button paste the selection elsewhere, where the desktop can."""
        clipboard = QGuiApplication.clipboard()
        if self.selection() and clipboard.supportsSelection():
            clipboard.setText(self.selected_text(), QClipboard.Mode.Selection)

    def caret(self) -> int | None:
        """The offset of the caret; None before the page was touched."""
        return self._selection.caret

    def anchor(self) -> int | None:
        """The offset where the selection began; that of the caret where nothing is selected."""
        return self._selection.anchor

    def caret_shown(self) -> int | None:
        """The caret, when it is to be drawn: moved by the keyboard, and the page has the focus."""
        return self._selection.caret if self._caret_shown and self.hasFocus() else None

    def show_caret(self) -> None:
        """Show the caret, in sight: the keyboard has come to the page."""
        if self._selection.caret is None:
            self._selection.move(self.caret_in_sight(), keep_anchor=False)
        self._caret_shown = True
        self.viewport().update()

    def caret_in_sight(self) -> int:
        """The caret, or the first line's beginning when there is none in sight."""
        caret = self._selection.caret
        if caret is not None:
            rect = self.rect_of(caret)
            if self.selection() or 0 <= rect.top() < self.viewport().height():
                return caret
        return self.flow.line_start(self.top + self.line_step() // 2)[0]

    def goal_x(self, caret: int) -> float:
        """The x that the caret holds on to from line to line."""
        goal = self._selection.goal
        return self.flow.place(caret).x if goal is None else goal

    def put_caret(self, caret: int, *, keep_anchor: bool) -> None:
        """Put the caret where the mouse is."""
        self._selection.move(caret, keep_anchor=keep_anchor)
        self._caret_shown = False
        self._changed_selection()

    def move_caret(self, caret: int, *, keep_anchor: bool, goal: float | None) -> None:
        """Move the caret by the keyboard, and keep it in sight."""
        if keep_anchor and self._selection.caret is None:
            self._selection.anchor = self._selection.caret = self.caret_in_sight()
        self._selection.move(caret, keep_anchor=keep_anchor, goal=goal)
        self._caret_shown = True
        self._keep_in_sight(caret)
        self._changed_selection()

    def focusInEvent(self, event: QFocusEvent) -> None:
        """A screen reader that has come since finds the text."""
        super().focusInEvent(event)
        QTimer.singleShot(MIRROR_MS, self, self.renew_mirror)
        self.viewport().update()

    def focusOutEvent(self, event: QFocusEvent) -> None:
        """The caret is hidden."""
        super().focusOutEvent(event)
        self.viewport().update()

    def _keep_in_sight(self, caret: int) -> None:
        rect = self.rect_of(caret)
        if rect.top() < 0:
            self.scroll_by(round(rect.top()) - self.line_step())
        elif rect.bottom() > self.viewport().height():
            self.scroll_by(round(rect.bottom()) - self.viewport().height() + self.line_step())

    def _changed_selection(self) -> None:
        if self._mirror and self._mirror.shows(self.flow.text):
            self._mirror.follow(self._selection.caret, self.selection())
        self.viewport().update()
        self.selection_changed.emit()

    def renew_mirror(self) -> None:
        """See `Mirror`: made when a screen reader runs, never before the first paint."""
        from reader.ui.page.mirror import Mirror, wanted

        if not wanted() or (self._mirror and self._mirror.shows(self.flow.text)):
            return
        if self._mirror:
            self._mirror.deleteLater()
        self._mirror = Mirror(self, self.flow.text)
        self.setFocusProxy(self._mirror)
        self._mirror.follow(self._selection.caret, self.selection())
