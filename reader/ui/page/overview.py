"""The strip beside the scroll bar: where in the article the claims and highlights are."""

from collections.abc import Sequence

from PySide6.QtCore import QRectF, QSize
from PySide6.QtGui import QColor, QPainter, QPainterPath, QPixmap

from reader.ui.page.brushes import fill
from reader.ui.page.flow import Flow
from reader.ui.page.marks import Mark
from reader.ui.theme import GREY, Theme

EDGE = 6
CLAIM = 7
HIGHLIGHT = 4
FOUND = 14
TICK = 4
APART = 3

Ticks = dict[tuple[int, int], tuple[QColor, int]]


class Overview:
    """The ticks, drawn once into a picture; made anew when they are told to be stale."""

    def __init__(self) -> None:
        self._picture: QPixmap | None = None

    def forget(self) -> None:
        """Draw the ticks anew next time."""
        self._picture = None

    def draw(
        self,
        painter: QPainter,
        place: QRectF,
        *,
        flow: Flow,
        theme: Theme,
        claims: Sequence[Mark],
        highlights: Sequence[Mark],
        found: Sequence[Mark] = (),
    ) -> None:
        """Draw the strip."""
        if not (claims or highlights or found):
            return
        ratio = painter.device().devicePixelRatioF()
        size = place.size().toSize() * ratio
        if self._picture is None or self._picture.size() != size:
            ticks = _ticks(flow, place.height(), theme, claims, highlights, found)
            self._picture = _picture(size, ratio, ticks)
        painter.drawPixmap(place.topLeft(), self._picture)


def y_of(flow: Flow, offset: int, height: float) -> float:
    """Where an offset stands on a strip of this height."""
    number = flow.piece_of(offset)
    span = flow.pieces[number].span
    share = (offset - span.start) / max(1, span.end - span.start)
    y = flow.heights.top(number) + min(max(share, 0.0), 1.0) * flow.heights[number]
    return EDGE + (height - 2 * EDGE) * y / max(1, flow.heights.total)


def page_y(flow: Flow, y: float, height: float) -> int:
    """The height on the page that a point of the strip stands for."""
    share = (y - EDGE) / max(1.0, height - 2 * EDGE)
    return round(min(max(share, 0.0), 1.0) * flow.heights.total)


def _ticks(
    flow: Flow,
    height: float,
    theme: Theme,
    claims: Sequence[Mark],
    highlights: Sequence[Mark],
    found: Sequence[Mark],
) -> Ticks:
    """The ticks by row and left edge, with colour and width. Claims stand at the left, highlights
    beside them, so that one on a claim is seen as well; what was looked for goes before both."""
    ticks: Ticks = {}
    known = (theme.accent, *theme.highlights)
    strong = [c.lighter(140) if theme.is_dark else c.darker(115) for c in known]
    for marks, colours, left, width in (
        (found, (theme.ink,) * (GREY + 1), 1, FOUND),
        (claims, theme.bars, 2, CLAIM),
        (highlights, strong, 2 + CLAIM + 1, HIGHLIGHT),
    ):
        for mark in marks:
            if mark.spans:
                row = int(y_of(flow, mark.spans[0].start, height)) // APART
                if (row, 1) not in ticks:
                    ticks.setdefault((row, left), (colours[mark.tint], width))
    return ticks


def _picture(size: QSize, ratio: float, ticks: Ticks) -> QPixmap:
    picture = QPixmap(size)
    picture.setDevicePixelRatio(ratio)
    picture.fill(QColor(0, 0, 0, 0))
    painter = QPainter(picture)
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    for (row, left), (colour, width) in ticks.items():
        path = QPainterPath()
        path.addRoundedRect(left, row * APART - TICK / 2, width, TICK, 2, 2)
        fill(painter, path, colour)
    painter.end()
    return picture
