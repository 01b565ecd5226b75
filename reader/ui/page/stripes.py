"""Bars beside the text: one for each coded passage, in lanes where they stand beside each other."""

from typing import TYPE_CHECKING

from PySide6.QtCore import QPointF, QRectF
from PySide6.QtGui import QColor, QPainter, QPainterPath

from reader.core.spans import Span
from reader.ui.page.brushes import fill
from reader.ui.page.marks import Mark

if TYPE_CHECKING:
    from reader.ui.page.view import ArticleView

BAR = 3
LANE = 6
FROM_TEXT = 6
MOST = 4
REACH = 3


def bars(view: "ArticleView") -> list[tuple[Mark, QRectF]]:
    """The bars in sight, in pixels of the viewport; what goes on beyond it is cut there."""
    flow, height = view.flow, view.viewport().height()
    first, last = flow.heights.at(view.top), flow.heights.at(view.top + height)
    seen = Span(flow.span_of(first).start, flow.span_of(last).end)
    marked = sorted(view.coded_in(seen), key=lambda pair: (pair[0].start, -pair[0].end))
    ends: list[float] = []
    found = []
    for span, mark in marked:
        top = _top(view, span, first)
        bottom = _bottom(view, span, last)
        lane = next((n for n, end in enumerate(ends) if end <= top), len(ends))
        ends[lane : lane + 1] = [bottom]
        found.append((mark, QRectF(_x(view, lane), top, BAR, bottom - top)))
    return found


def draw(painter: QPainter, view: "ArticleView", picked: str) -> None:
    """Draw the bars; that of the chosen code is wider."""
    for mark, place in bars(view):
        path = QPainterPath()
        grown = 1 if mark.key == picked else 0
        path.addRoundedRect(place.adjusted(-grown, 0, grown, 0), 1.5, 1.5)
        fill(painter, path, QColor(mark.colour))


def hit(view: "ArticleView", point: QPointF) -> Mark | None:
    """The code whose bar is under a point."""
    near = (
        mark for mark, place in bars(view) if place.adjusted(-REACH, 0, REACH, 0).contains(point)
    )
    return next(near, None)


def _x(view: "ArticleView", lane: int) -> float:
    sheet = view.sheet
    first, apart, most = (FROM_TEXT, LANE, MOST) if sheet.notes else (1, BAR + 1, 2)
    return sheet.left + sheet.measure + first + apart * (lane % most)


def _top(view: "ArticleView", span: Span, first: int) -> float:
    if view.flow.piece_of(span.start) < first:
        return -BAR * 2
    place = view.flow.place(span.start)
    return place.top - view.top + place.leading * 0.12


def _bottom(view: "ArticleView", span: Span, last: int) -> float:
    end = max(span.start, span.end - 1)
    if view.flow.piece_of(end) > last:
        return view.viewport().height() + BAR * 2
    place = view.flow.place(end)
    return place.top - view.top + place.leading * 0.88
