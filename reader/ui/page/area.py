"""The scrolling sheet under the article view: which part of the flow is in sight, and where."""

from collections.abc import Sequence
from typing import TYPE_CHECKING

from PySide6.QtCore import QPointF, QRectF, QTimer
from PySide6.QtGui import QResizeEvent, QShowEvent
from PySide6.QtWidgets import QAbstractScrollArea, QFrame, QWidget

from reader.core.spans import Span
from reader.ui.page.bar import WIDTH, SlimBar
from reader.ui.page.flow import BOTTOM, Flow
from reader.ui.page.overview import page_y
from reader.ui.page.pieces import Piece
from reader.ui.page.scroller import bring_in_sight, measure_some
from reader.ui.page.styles import Sheet, sheet, styles
from reader.ui.page.typesetting import Typesetting

if TYPE_CHECKING:
    from reader.ui.page.glide import Glide

CALM_MS = 250
SLICE_APART_MS = 15
COMFORT = 0.12
"""Part of the height at top and bottom where a passage is in sight, but not comfortably."""


class PageArea(QAbstractScrollArea):
    """Lays out what is in sight, keeps the place when the width or the zoom changes."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        # PySide6 makes every widget class it knows when Qt hands it a widget of Qt's own making,
        # and 150 enumerations when Qt's namespace is named: 8 and 11 ms, once. Neither happens
        # before the first paint, thanks to our own viewport and bar, and to imports further down.
        self.setViewport(QWidget())
        self.bar = SlimBar()
        self.setVerticalScrollBar(self.bar)
        self.setFrameShape(QFrame.Shape.NoFrame)
        self._typesetting = Typesetting()
        self._language = ""
        self._text, self._pieces = "", [Piece("paragraph", Span(0, 0))]
        self._facts = ""
        self._settling = False
        self._place: tuple[int, int] | None = None
        self._measured = 0
        self._calm = QTimer(self)
        self._calm.setSingleShot(True)
        self._calm.timeout.connect(self._measure_on)
        self._glide: Glide | None = None
        self.sheet: Sheet = self._new_sheet()
        self.flow = self._new_flow()

    @property
    def top(self) -> int:
        """The height on the page that is at the viewport's top, in pixels."""
        return self.bar.value()

    def zoom(self) -> int:
        """The zoom in per cent."""
        return self._typesetting.zoom

    def typesetting(self) -> Typesetting:
        """How the page is set."""
        return self._typesetting

    def line_step(self) -> int:
        """A line's height in pixels."""
        return styles(self._typesetting)["paragraph"].leading

    def page_step(self) -> int:
        """A screenful less two lines, in pixels."""
        return max(self.line_step(), self.viewport().height() - 2 * self.line_step())

    def page_point(self, point: QPointF) -> tuple[float, float]:
        """A point of the viewport on the page: x from the column's left edge, y from the top."""
        return point.x() - self.sheet.left, point.y() + self.top

    def offset_near(self, point: QPointF) -> int:
        """The offset between characters that is nearest to a point of the viewport."""
        return self.flow.offset_near(*self.page_point(point))

    def offset_under(self, point: QPointF) -> int | None:
        """The character under a point of the viewport; None beside the text."""
        return self.flow.offset_under(*self.page_point(point))

    def on_strip(self, point: QPointF) -> bool:
        """Whether a point of the viewport lies on the strip."""
        return point.x() >= self.sheet.strip

    def scroll_to(self, top: int) -> None:
        """Scroll at once."""
        self.stand_still()
        self.bar.setValue(top)

    def scroll_by(self, pixels: int) -> None:
        """Scroll a little, at once."""
        self.bar.setValue(self.top + pixels)

    def scroll_to_end(self) -> None:
        """Show the end of the article."""
        self.scroll_to(self.bar.maximum())

    def scroll_smoothly(self, pixels: int) -> None:
        """Scroll over a moment, unless the system or the reader wants no motion."""
        from reader.ui.motion import may_move

        if self.isVisible() and may_move(self):
            from reader.ui.page.glide import Glide

            self._glide = self._glide or Glide(self, self.scroll_by)
            self._glide.add(pixels)
        else:
            self.scroll_by(pixels)

    def stand_still(self) -> None:
        """Stop scrolling."""
        if self._glide:
            self._glide.stop()

    def show_strip_point(self, y: float) -> None:
        """Go where a point of the strip points."""
        height = self.viewport().height()
        self.scroll_to(page_y(self.flow, y, height) - height // 3)

    def show_span(self, span: Span) -> None:
        """Scroll so that a span is comfortably in sight; do nothing when it already is."""
        height = self.viewport().height()
        for attempt in range(6):
            begin = self.flow.place(span.start)
            end = self.flow.place(max(span.start, span.end - 1))
            upper, lower = begin.top - self.top, end.top + end.leading - self.top
            room = height * (COMFORT if attempt == 0 else 0)
            fits = lower - upper < height - 2 * room
            if upper >= room and (lower <= height - room or not fits) and upper < height - room:
                return
            self.scroll_to(round(begin.top - height * (0.3 if fits else COMFORT)))

    def has_in_sight(self, span: Span, *, below: int = 0) -> bool:
        """Whether all of a span is seen, with so many pixels below it."""
        begin, end = self.flow.place(span.start), self.flow.place(max(span.start, span.end - 1))
        lower = end.top + end.leading - self.top
        return begin.top >= self.top and lower + below <= self.viewport().height()

    def offset_at_top(self) -> int:
        """The offset at which the topmost line begins; 0 at the very top."""
        return self.flow.line_start(self.top)[0] if self.top > 0 else 0

    def offset_at_bottom(self) -> int:
        """The offset up to which the page was seen: where the line after the last one begins."""
        bottom = self.top + self.viewport().height()
        if bottom >= self.flow.heights.total - BOTTOM:
            return len(self.flow.text)
        return self.flow.line_start(bottom)[0]

    def show_offset(self, offset: int) -> None:
        """Put the line of an offset at the top, as far as the page's end allows."""
        self._return_to(offset, 0)

    def settle(self) -> None:
        """Lay out what is in sight, and make the scroll bar true."""
        top, most = self.bar.value(), self.bar.maximum()
        self._bring(top, at_end=most > 0 and top >= most)
        self.settled()

    def settled(self) -> None:
        """What must follow the page when it has moved."""
        self.viewport().update()

    def scrollContentsBy(self, _dx: int, _dy: int) -> None:
        """Qt says that the scroll bar has moved."""
        if not self._settling:
            self._place = None
            self.settle()
            self._wait()

    def resizeEvent(self, event: QResizeEvent) -> None:
        """The columns are made anew; the text at the top stays there."""
        super().resizeEvent(event)
        self.relayout()

    def showEvent(self, event: QShowEvent) -> None:
        """From now on heights are measured in quiet moments."""
        super().showEvent(event)
        self._wait()

    def set_pieces(
        self, text: str, pieces: Sequence[Piece], facts: str, *, language: str = ""
    ) -> None:
        """Show other words, from their top."""
        self.stand_still()
        self._text, self._pieces, self._facts = text, list(pieces), facts
        self._place, self._language = None, language
        self.flow = self._new_flow()
        self._set_top(0)
        self.settle()
        self._wait()

    def say_facts(self, facts: str) -> None:
        """Change the line of facts."""
        self._facts = facts
        self.flow.say_facts(facts)
        self.viewport().update()

    def relayout(self) -> None:
        """Set everything again for the viewport's width and the zoom, the top line kept."""
        new = self._new_sheet()
        same = self._typesetting == self.flow.typesetting
        if new.measure == self.flow.measure and same:
            self.sheet = new
            self.settle()
            return
        if self._place is None and self.top > 0:
            offset, line = self.flow.line_start(self.top)
            self._place = (offset, line - self.top)
        self.sheet = new
        self.flow = self._new_flow()
        place = self._place
        self._return_to(*(place or (0, 0)))
        self._place = place
        self._wait()

    def _return_to(self, offset: int, below: int) -> None:
        """Put the line of an offset so many pixels below the viewport's top."""
        for _ in range(4):
            line = 0 if offset <= self.flow.edges[0] else self.flow.place(offset).top
            if line == 0:
                below = 0
            before = self.top
            self._set_top(line - below)
            self._bring(self.top)
            if self.top == before:
                break
        self.settled()

    def _bring(self, top: int, *, at_end: bool = False) -> None:
        self._settling = True
        height = self.viewport().height()
        self._set_top(bring_in_sight(self.flow, top, height, at_end=at_end))

    def _height_changed(self, number: int, change: int) -> None:
        """What was laid out above the viewport, for whatever reason, moves nothing in it."""
        bottom = self.flow.heights.top(number) + self.flow.heights[number] - change
        if not self._settling and bottom <= self.top:
            self._set_top(self.top + change)

    def _new_sheet(self) -> Sheet:
        """The columns, which leave room for the scroll bar whether it is there or not."""
        return sheet(self.width() - WIDTH, self._typesetting)

    def _new_flow(self) -> Flow:
        self._measured = 0
        flow = Flow(
            self._text,
            self._pieces,
            typesetting=self._typesetting,
            measure=self.sheet.measure,
            language=self._language_now(),
        )
        flow.facts = self._facts
        flow.height_changed = self._height_changed
        return flow

    def _language_now(self) -> str:
        """The language in which words are parted; asked only where they are."""
        if not self._typesetting.has_hyphens:
            return ""
        from reader.ui.page.hyphens import language_of

        return language_of(self._text, self._language)

    def _set_top(self, top: int) -> None:
        self._settling = True
        height = self.viewport().height()
        self.bar.setRange(0, max(0, self.flow.heights.total - height))
        self.bar.setPageStep(height)
        self.bar.setSingleStep(self.line_step())
        self.bar.setValue(top)
        self._settling = False

    def _wait(self) -> None:
        """Measure on when the reader has held still for a moment."""
        if self._measured < len(self._pieces):
            self._calm.start(CALM_MS)

    def _measure_on(self) -> None:
        if not self.isVisible() or self.bar.isSliderDown():
            self._calm.start(CALM_MS)
            return
        self._measured = measure_some(self.flow, self._measured)
        self._set_top(self.top)
        if self._measured < len(self._pieces):
            self._calm.start(SLICE_APART_MS)
        else:
            self.measured()

    def measured(self) -> None:
        """What may follow when every height is known."""

    def rect_of(self, offset: int) -> QRectF:
        """Where the caret stands at an offset, in pixels of the viewport."""
        place = self.flow.place(offset)
        left, top = place.x + self.sheet.left, place.top - self.top
        return QRectF(left - 1, top + place.leading * 0.12, 2, place.leading * 0.76)
