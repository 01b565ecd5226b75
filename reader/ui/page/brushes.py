"""Plain brushes, made without waking Qt's namespace: the first paint needs some.

PySide6 makes 150 enumerations before it can tell which of its makers `QBrush(colour)` means.
"""

from functools import cache

from PySide6.QtGui import QBrush, QColor, QPainter, QPainterPath, QPalette


def ground(colour: QColor, ink: QColor | None = None) -> QPalette:
    """A palette for a widget whose ground is erased in a colour, and written on in an ink."""
    palette = QPalette()
    palette.setColor(QPalette.ColorRole.Window, colour)
    palette.setColor(QPalette.ColorRole.WindowText, ink or colour)
    return palette


def fill(painter: QPainter, path: QPainterPath, colour: QColor) -> None:
    """Fill a shape with one colour."""
    painter.fillPath(path, _brush(colour.rgba()))


@cache
def _brush(rgba: int) -> QBrush:
    return ground(QColor.fromRgba(rgba)).window()
