"""The strip beside the scroll bar: where in the article the claims and highlights are."""

from collections.abc import Sequence

from PySide6.QtCore import QRectF, QSize
from PySide6.QtGui import QColor, QPainter, QPainterPath, QPixmap

from reader.ui.page.brushes import fill
from reader.ui.page.flow import Flow
from reader.ui.page.marks import Mark
from reader.ui.theme import GREY, Theme

EDGE = 6
CLAIM = 9
HIGHLIGHT = 5
FOUND = 13
TICK = 4
APART = 3


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
) -> dict[int, tuple[QColor, int]]:
    """Rows of the strip with colour and width; what was looked for goes before a claim, and a
    claim before a highlight."""
    rows: dict[int, tuple[QColor, int]] = {}
    known = (theme.accent, *theme.highlights)
    strong = [c.lighter(140) if theme.is_dark else c.darker(115) for c in known]
    for marks, colours, width in (
        (found, (theme.ink,) * (GREY + 1), FOUND),
        (claims, theme.bars, CLAIM),
        (highlights, strong, HIGHLIGHT),
    ):
        for mark in marks:
            if mark.spans:
                row = int(y_of(flow, mark.spans[0].start, height)) // APART
                rows.setdefault(row, (colours[mark.tint], width))
    return rows


def _picture(size: QSize, ratio: float, ticks: dict[int, tuple[QColor, int]]) -> QPixmap:
    picture = QPixmap(size)
    picture.setDevicePixelRatio(ratio)
    picture.fill(QColor(0, 0, 0, 0))
    painter = QPainter(picture)
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    middle = size.width() / ratio / 2
    for row, (colour, width) in ticks.items():
        path = QPainterPath()
        path.addRoundedRect(middle - width / 2, row * APART - TICK / 2, width, TICK, 2, 2)
        fill(painter, path, colour)
    painter.end()
    return picture
