"""Arrow, tick and cross, drawn as lines: no font has to have them."""

from PySide6.QtCore import QPointF, Qt
from PySide6.QtGui import QColor, QPainter, QPen, QPolygonF


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
