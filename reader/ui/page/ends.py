"""The two ends of the chosen mark, which can be dragged to other words."""

from typing import TYPE_CHECKING

from PySide6.QtCore import QPointF, QRectF
from PySide6.QtGui import QColor, QPainter, QPainterPath

from reader.core.spans import Span
from reader.ui.page.brushes import fill

if TYPE_CHECKING:
    from reader.ui.page.view import ArticleView

DOT = 4.5
LINE = 2
REACH = 9
PREVIEW = 60


class Ends:
    """Where the chosen mark begins and ends; `span` is None when none is chosen."""

    def __init__(self, view: "ArticleView") -> None:
        self._view = view
        self.key = ""
        self.span: Span | None = None
        self._fixed: int | None = None
        self._wanted: Span | None = None

    def choose(self, key: str, span: Span | None) -> None:
        """Take the ends of another mark."""
        self.key, self.span = key, span
        self._fixed = self._wanted = None

    def draw(self, painter: QPainter) -> None:
        """Draw a handle at each end, and what would be marked while one is dragged."""
        if self._wanted is not None:
            self._draw_wanted(painter, self._wanted)
        for place, above in self._handles():
            path = QPainterPath()
            path.addRect(place.x() - LINE / 2, place.y(), LINE, place.height())
            centre = QPointF(place.x(), place.top() if above else place.bottom())
            path.addEllipse(centre, DOT, DOT)
            fill(painter, path, self._view.theme.accent)

    def hit(self, point: QPointF) -> bool:
        """Whether a point is at one of the handles."""
        return self._end_at(point) is not None

    def press(self, point: QPointF) -> bool:
        """Take hold of a handle; False where there is none."""
        end = self._end_at(point)
        if end is None or self.span is None:
            return False
        self._fixed = self.span.end if end == 0 else self.span.start
        self._wanted = self.span
        return True

    def drag(self, point: QPointF) -> bool:
        """Drag the handle that is held; False when none is."""
        if self._fixed is None:
            return False
        offset = self._view.offset_near(point)
        if offset != self._fixed:
            self._wanted = Span(min(offset, self._fixed), max(offset, self._fixed))
            self._view.viewport().update()
        return True

    def release(self) -> bool:
        """Let go, and tell where the mark is to be; False when nothing was held."""
        if self._fixed is None:
            return False
        wanted, self._fixed, self._wanted = self._wanted, None, None
        self._view.viewport().update()
        if wanted is not None and wanted != self.span:
            self._view.mark_resized.emit(self.key, wanted)
        return True

    def _end_at(self, point: QPointF) -> int | None:
        near = (
            number
            for number, (place, _) in enumerate(self._handles())
            if place.adjusted(-REACH, -REACH, REACH, REACH).contains(point)
        )
        return next(near, None)

    def _handles(self) -> list[tuple[QRectF, bool]]:
        """The two lines of the handles, and whether the dot is above."""
        span = self._wanted or self.span
        if span is None or span.end <= span.start:
            return []
        first, last = self._band(span.start, span), self._band(span.end - 1, span, last=True)
        if first is None or last is None:
            return []
        left, right = QRectF(first), QRectF(last)
        left.setWidth(0)
        right.setLeft(last.right())
        right.setWidth(0)
        return [(left, True), (right, False)]

    def _band(self, offset: int, span: Span, *, last: bool = False) -> QRectF | None:
        view = self._view
        number = view.flow.piece_of(offset)
        bands = list(view.flow.rects(number, span))
        if not bands:
            return None
        band = bands[-1 if last else 0]
        y = view.flow.heights.top(number) + band.top() - view.top
        height = band.height()
        return QRectF(band.left() + view.sheet.left, y + height * 0.15, band.width(), height * 0.7)

    def _draw_wanted(self, painter: QPainter, span: Span) -> None:
        view, colour = self._view, QColor(self._view.theme.accent)
        colour.setAlpha(PREVIEW)
        first = view.flow.piece_of(span.start)
        last = view.flow.piece_of(max(span.start, span.end - 1))
        low = view.flow.heights.at(view.top)
        high = view.flow.heights.at(view.top + view.viewport().height())
        for number in range(max(first, low), min(last, high) + 1):
            top = view.flow.heights.top(number) - view.top
            for band in view.flow.rects(number, span):
                painter.fillRect(band.translated(view.sheet.left, top), colour)
