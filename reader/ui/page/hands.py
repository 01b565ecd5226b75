"""The mouse on the page: selecting, clicking marks, hovering, scrolling at the edges."""

from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, QPoint, QPointF, Qt, QTimer
from PySide6.QtGui import QGuiApplication, QMouseEvent

from reader.core.spans import Span
from reader.ui.page.selecting import block_at, snapped, word_at

if TYPE_CHECKING:
    from reader.ui.page.view import ArticleView

EDGE_MS = 30


class Hands(QObject):
    """What a press of the mouse has begun, until it is let go."""

    def __init__(self, view: "ArticleView") -> None:
        super().__init__(view)
        self._view = view
        self._pressed: QPoint | None = None
        self._grain: Span | None = None
        self._by = "character"
        self._from, self._letters = 0, False
        self._dragged = False
        self._lifted = False
        self._strip = False
        self._last_double = QPoint(-99, -99)
        self._since_double = 0
        self._edge = QTimer(self)
        self._edge.setInterval(EDGE_MS)
        self._edge.timeout.connect(self._pull)

    def press(self, event: QMouseEvent) -> None:
        """Begin a selection, or go where the strip points."""
        view, point = self._view, event.position()
        if event.button() != Qt.MouseButton.LeftButton:
            return
        self._strip = view.on_strip(point)
        if self._strip:
            view.leaving.emit()
            view.show_strip_point(point.y())
            return
        if view.ends.press(point) or view.margin.press(point):
            return
        self._pressed, self._dragged, self._grain = point.toPoint(), False, None
        if self._is_third(event):
            self._select_grain(block_at(view.flow, view.offset_near(point)), "block")
            return
        self._by = "character"
        self._lifted = self._on_selection(point) and not event.modifiers()
        if self._lifted:
            return  # the caret goes there when the mouse is let go without a way
        shift = bool(event.modifiers() & Qt.KeyboardModifier.ShiftModifier)
        view.put_caret(view.offset_near(point), keep_anchor=shift)
        self._from = view.anchor() or 0

    def double_click(self, event: QMouseEvent) -> None:
        """Select a word."""
        view, point = self._view, event.position()
        if event.button() != Qt.MouseButton.LeftButton or view.on_strip(point):
            return
        offset = view.offset_under(point)
        self._pressed, self._dragged = point.toPoint(), True
        self._last_double, self._since_double = point.toPoint(), event.timestamp()
        if offset is not None:
            self._select_grain(word_at(view.flow, offset), "word")

    def move(self, event: QMouseEvent) -> None:
        """Extend the selection, or show what is under the mouse."""
        view, point = self._view, event.position()
        held = event.buttons() & Qt.MouseButton.LeftButton
        if self._strip and held:
            view.show_strip_point(point.y())
        elif held and view.ends.drag(point):
            return
        elif self._pressed is not None and held:
            self._letters = bool(event.modifiers() & Qt.KeyboardModifier.AltModifier)
            self._drag(point)
        else:
            view.viewport().setCursor(self._shape(point))

    def release(self, event: QMouseEvent) -> None:
        """End a selection; a click without a way is a click on a mark."""
        view = self._view
        self._edge.stop()
        if view.ends.release():
            return
        pressed, self._pressed = self._pressed, None
        self._strip = False
        if event.button() != Qt.MouseButton.LeftButton or pressed is None:
            return
        if self._lifted:
            self._lifted = False
            view.put_caret(view.offset_near(event.position()), keep_anchor=False)
        if self._dragged:
            view.offer_selection()
        elif view.selection() is None:
            view.click(event.position())

    def _drag(self, point: QPointF) -> None:
        view = self._view
        way = (point.toPoint() - self._pressed).manhattanLength()
        if not self._dragged and way < QGuiApplication.styleHints().startDragDistance() // 2:
            return
        if self._lifted:
            self._lifted, self._pressed = False, None
            view.drag_begun.emit()
            return
        self._dragged = True
        self._extend(point)
        outside = point.y() < 0 or point.y() > view.viewport().height()
        if outside and not self._edge.isActive():
            self._edge.start()
        elif not outside:
            self._edge.stop()

    def _extend(self, point: QPointF) -> None:
        view = self._view
        offset = view.offset_near(point)
        if self._grain is None:
            whole = view.whole_words and not self._letters
            ends = snapped(view.flow, self._from, offset) if whole else (self._from, offset)
            view.select_between(*ends)
            return
        find = word_at if self._by == "word" else block_at
        other = find(view.flow, offset)
        start, end = min(self._grain.start, other.start), max(self._grain.end, other.end)
        if other.start < self._grain.start:
            start, end = end, start
        view.select_between(start, end)

    def _select_grain(self, span: Span, by: str) -> None:
        self._grain, self._by, self._dragged = span, by, True
        self._view.select_between(span.start, span.end)

    def _is_third(self, event: QMouseEvent) -> bool:
        near = (event.position().toPoint() - self._last_double).manhattanLength() < 6
        interval = QGuiApplication.styleHints().mouseDoubleClickInterval()
        return near and event.timestamp() - self._since_double <= interval

    def _pull(self) -> None:
        """Scroll while the mouse is held above or below the page."""
        view = self._view
        point = QPointF(view.viewport().mapFromGlobal(view.cursor().pos()))
        beyond = min(point.y(), 0) or max(point.y() - view.viewport().height(), 0)
        view.scroll_by(round(beyond / 2))
        self._extend(point)

    def _on_selection(self, point: QPointF) -> bool:
        view, span = self._view, self._view.selection()
        offset = view.offset_under(point)
        return span is not None and offset is not None and span.start <= offset < span.end

    def _shape(self, point: QPointF) -> Qt.CursorShape:
        view = self._view
        if view.ends.hit(point):
            return Qt.CursorShape.SizeHorCursor
        if view.on_strip(point) or view.margin.hit(point):
            return Qt.CursorShape.PointingHandCursor
        marks = view.marks_under(point)
        if not marks and view.offset_under(point) is None:
            return Qt.CursorShape.ArrowCursor
        return Qt.CursorShape.PointingHandCursor if marks else Qt.CursorShape.IBeamCursor
