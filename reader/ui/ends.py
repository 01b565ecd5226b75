"""Moving the ends of a claim's source, cue and content in the text, by mouse or keyboard."""

from collections.abc import Callable, Mapping, Sequence
from typing import Literal, NamedTuple

from PySide6.QtCore import QEvent, QPointF, QRectF, QSizeF, Qt
from PySide6.QtGui import QColor, QFocusEvent, QKeyEvent, QMouseEvent, QPainter, QPen, QResizeEvent
from PySide6.QtWidgets import QWidget

from reader.core.spans import Span
from reader.ui.language import later, tr
from reader.ui.page import ArticleView, Mark
from reader.ui.page.selecting import step, word_at
from reader.ui.theme import sans

Part = Literal["source", "cue", "content"]
Places = dict[Part, list[Span]]
Keep = Callable[[Places], None]

WORDS: Mapping[Part, str] = {
    "source": later("who"),
    "cue": later("how"),
    "content": later("what"),
}
KEYS = later("Tab next end · ← → a word · Shift a letter · Enter keep · Escape leave")
KNOB, REACH = 5, 14
Key = Qt.Key


class End(NamedTuple):
    """The beginning or the end of a span of a part."""

    part: Part
    number: int
    at_end: bool


class Ends(QWidget):
    """Lies over the page while the ends are moved; `keep` is told the places when that is done."""

    def __init__(self, page: ArticleView, places: Places, keep: Keep) -> None:
        super().__init__(page.viewport())
        self._page, self._keep = page, keep
        self.places: Places = {part: list(spans) for part, spans in places.items()}
        self._before = {part: list(spans) for part, spans in places.items()}
        self._held = False
        self._done = False
        self.ends = [
            End(part, number, at_end)
            for part, spans in self.places.items()
            for number in range(len(spans))
            for at_end in (False, True)
        ]
        contents = [n for n, end in enumerate(self.ends) if end.part == "content"]
        self.current = contents[-1] if contents else 0
        self.setMouseTracking(True)
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.setAccessibleName(tr("Ends of the claim"))
        self.setGeometry(page.viewport().rect())
        page.viewport().installEventFilter(self)
        page.verticalScrollBar().valueChanged.connect(self.update)
        self._show_marks()
        self.show()
        self.setFocus()

    def place(self, end: End) -> int:
        """The offset that an end stands at."""
        return self.places[end.part][end.number][int(end.at_end)]

    def finish(self, *, keep: bool) -> None:
        """Leave, and keep what was moved or not."""
        if self._done:
            return
        self._done = True
        self._page.viewport().removeEventFilter(self)
        self._page.verticalScrollBar().valueChanged.disconnect(self.update)
        self._page.set_marks("found", [])
        focused = self.hasFocus()
        self.hide()
        self.deleteLater()
        if focused:
            self._page.setFocus()
        if keep and self.places != self._before:
            self._keep(self.places)

    def move_to(self, offset: int) -> None:
        """Move the current end, never over the other end of its span."""
        end = self.ends[self.current]
        start, stop = self.places[end.part][end.number]
        span = (
            Span(start, max(offset, start + 1)) if end.at_end else Span(min(offset, stop - 1), stop)
        )
        self.places[end.part][end.number] = span
        self._show_marks()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Go from end to end, move one, keep or leave."""
        key, shift = event.key(), bool(event.modifiers() & Qt.KeyboardModifier.ShiftModifier)
        if key in (Key.Key_Return, Key.Key_Enter):
            self.finish(keep=True)
        elif key == Key.Key_Escape:
            self.finish(keep=False)
        elif key in (Key.Key_Left, Key.Key_Right):
            self._step(forward=key == Key.Key_Right, words=not shift)
        elif key in (Key.Key_Up, Key.Key_Down):
            self._choose(1 if key == Key.Key_Down else -1)

    def event(self, event: QEvent) -> bool:
        """Tab is ours, and no key is a shortcut while ends are moved."""
        if event.type() == QEvent.Type.ShortcutOverride:
            event.accept()
            return True
        tabs = (Key.Key_Tab, Key.Key_Backtab)
        if event.type() == QEvent.Type.KeyPress and event.key() in tabs:
            self._choose(1 if event.key() == Key.Key_Tab else -1)
            return True
        return super().event(event)

    def mousePressEvent(self, event: QMouseEvent) -> None:
        """Take hold of an end, or leave with what was moved."""
        nearest = self._under(event.position())
        if nearest is None:
            self.finish(keep=True)
        else:
            self.current, self._held = nearest, True
            self.update()

    def mouseMoveEvent(self, event: QMouseEvent) -> None:
        """Move the end that is held to the word's edge that is nearest."""
        if self._held:
            self.move_to(self._edge(event.position()))
            return
        near = self._under(event.position()) is not None
        self.setCursor(Qt.CursorShape.SizeHorCursor if near else Qt.CursorShape.ArrowCursor)

    def mouseReleaseEvent(self, event: QMouseEvent) -> None:
        """Let go of it."""
        self._held = False

    def focusOutEvent(self, event: QFocusEvent) -> None:
        """Whoever goes elsewhere has done; nothing is lost, and undo takes it back."""
        super().focusOutEvent(event)
        if event.reason() != Qt.FocusReason.ActiveWindowFocusReason:
            self.finish(keep=True)

    def eventFilter(self, watched: QWidget, event: QEvent) -> bool:
        """Stay as large as the page."""
        if isinstance(event, QResizeEvent):
            self.resize(event.size())
        return False

    def paintEvent(self, _event: object) -> None:
        """A knob at each end, and the part's name where it begins."""
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setFont(sans(11))
        look = self._page.theme
        taken: list[QRectF] = []
        for number, end in enumerate(self.ends):
            colour = look.accent if number == self.current else look.ink
            bar = self._page.rect_of(self.place(end))
            self._draw_knob(painter, bar, colour, at_end=end.at_end)
            if not end.at_end:
                taken.append(self._draw_name(painter, bar, tr(WORDS[end.part]), colour, taken))

    def _draw_knob(self, painter: QPainter, bar: QRectF, colour: QColor, *, at_end: bool) -> None:
        painter.setPen(QPen(colour, 2))
        x = bar.center().x()
        painter.drawLine(QPointF(x, bar.top()), QPointF(x, bar.bottom()))
        painter.setBrush(colour)
        painter.drawEllipse(QPointF(x, bar.bottom() if at_end else bar.top()), KNOB, KNOB)

    def _draw_name(
        self, painter: QPainter, bar: QRectF, words: str, colour: QColor, taken: list[QRectF]
    ) -> QRectF:
        metrics = painter.fontMetrics()
        width, height = metrics.horizontalAdvance(words) + 8, metrics.height()
        box = name_place(bar, QSizeF(width, height), taken)
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(colour)
        painter.drawRoundedRect(box, 3, 3)
        painter.setPen(self._page.theme.page)
        painter.drawText(box, Qt.AlignmentFlag.AlignCenter, words)
        return box

    def _under(self, point: QPointF) -> int | None:
        def away(number: int) -> float:
            end = self.ends[number]
            bar = self._page.rect_of(self.place(end))
            knob = QPointF(bar.center().x(), bar.bottom() if end.at_end else bar.top())
            middle = QPointF(bar.center().x(), bar.center().y())
            return min((point - knob).manhattanLength(), (point - middle).manhattanLength())

        nearest = min(range(len(self.ends)), key=away)
        return nearest if away(nearest) <= REACH else None

    def _edge(self, point: QPointF) -> int:
        offset = self._page.offset_near(point)
        word = word_at(self._page.flow, offset)
        if not word.start < offset < word.end:
            return offset
        return word.start if offset - word.start < word.end - offset else word.end

    def _step(self, *, forward: bool, words: bool) -> None:
        end = self.ends[self.current]
        flow, offset = self._page.flow, self.place(end)
        target = step(flow, offset, forward=forward, words=words)
        if words and end.at_end:
            target = _after_word(self._page, offset, forward=forward)
        self.move_to(target)
        self._page.show_span(Span(self.place(end), self.place(end) + 1))

    def _choose(self, way: int) -> None:
        self.current = (self.current + way) % len(self.ends)
        offset = self.place(self.ends[self.current])
        self._page.show_span(Span(offset, offset + 1))
        self.update()

    def _show_marks(self) -> None:
        spans = [span for part in self.places.values() for span in part]
        self._page.set_marks("found", [Mark(key="", layer="found", spans=(s,)) for s in spans])
        self.update()


def name_place(bar: QRectF, size: QSizeF, taken: Sequence[QRectF]) -> QRectF:
    """Where the name of a part stands: above where it begins, right of those there already."""
    box = QRectF(QPointF(bar.center().x() + KNOB, bar.top() - size.height() - 1), size)
    for other in taken:
        if box.intersects(other.adjusted(-2, 0, 2, 0)):
            box.moveLeft(other.right() + 3)
    return box


def _after_word(page: ArticleView, offset: int, *, forward: bool) -> int:
    """Where the next word ends, or the one before: an end goes from word's end to word's end."""
    flow, at = page.flow, offset
    for _ in range(8):
        after = step(flow, at, forward=forward, words=True)
        if after == at:
            return at
        at = after
        word = word_at(flow, at if forward else max(at - 1, 0))
        end = word.end if forward else _end_before(page, at)
        if (end > offset) if forward else (end < offset):
            return end
    return offset


def _end_before(page: ArticleView, start: int) -> int:
    text = page.flow.text
    while start > 0 and text[start - 1].isspace():
        start -= 1
    return start
