"""Arrow, tick and cross, drawn as lines: no font has to have them."""

from collections.abc import Iterable

from PySide6.QtCore import QPointF, QRectF, Qt
from PySide6.QtGui import QColor, QPainter, QPen, QPolygonF

from reader.ui.panel.sections import Strip
from reader.ui.theme import Theme


def draw_arrow(
    painter: QPainter, middle: QPointF, unit: float, colour: QColor, opened: bool
) -> None:
    """An arrow that points down when what it stands for is open, else to the right."""
    points = [(-3, -1.5), (0, 1.5), (3, -1.5)] if opened else [(-1.5, -3), (1.5, 0), (-1.5, 3)]
    _stroke(painter, middle, unit, colour, points)


def draw_tick(painter: QPainter, middle: QPointF, unit: float, colour: QColor) -> None:
    """A tick."""
    _stroke(painter, middle, unit, colour, [(-4, 0.5), (-1.5, 3), (4, -3)])


def draw_cross(painter: QPainter, middle: QPointF, unit: float, colour: QColor) -> None:
    """A cross."""
    _stroke(painter, middle, unit, colour, [(-3, -3), (3, 3)])
    _stroke(painter, middle, unit, colour, [(-3, 3), (3, -3)])


def draw_strip(
    painter: QPainter, place: QRectF, strip: Strip, theme: Theme, colour: QColor
) -> None:
    """Where in the article an actor speaks, above a line in its colour, and is spoken of, below."""
    unit = place.height() / 13
    y = place.top() + 6 * unit
    painter.fillRect(QRectF(place.left(), y, place.width(), max(1.0, unit)), theme.line)
    wide, room = 2 * unit, place.width() - 2 * unit
    for x in _columns(strip.spoken, room, wide):
        painter.fillRect(QRectF(place.left() + x, y + unit, wide, 3 * unit), theme.muted)
    for x in _columns(strip.speaks, room, wide):
        painter.fillRect(QRectF(place.left() + x, y - 5 * unit, wide, 6 * unit), colour)


def _columns(shares: Iterable[float], room: float, wide: float) -> list[float]:
    """Where ticks stand, those on the same spot once."""
    return [x * wide for x in sorted({round(share * room / wide) for share in shares})]


def _stroke(
    painter: QPainter,
    middle: QPointF,
    unit: float,
    colour: QColor,
    points: list[tuple[float, float]],
) -> None:
    pen = QPen(colour, 1.4 * unit)
    pen.setCapStyle(Qt.PenCapStyle.RoundCap)
    pen.setJoinStyle(Qt.PenJoinStyle.RoundJoin)
    painter.setPen(pen)
    painter.setBrush(Qt.BrushStyle.NoBrush)
    painter.drawPolyline(QPolygonF([middle + QPointF(x, y) * unit for x, y in points]))
