"""Shapes of one piece, made once and drawn as often as needed, and where marks stand in it."""

from collections.abc import Sequence

from PySide6.QtCore import QRectF
from PySide6.QtGui import QColor, QPainter, QPainterPath, QPen, QTextLayout

from reader.core.spans import Span
from reader.ui.page.brushes import fill
from reader.ui.page.marks import Mark
from reader.ui.page.setting import Run, SetPiece

Marked = Sequence[tuple[Span, Mark]]

SOLID = 0.66


class Decor:
    """Shapes in pixels of the piece, in the order in which they are drawn."""

    def __init__(self) -> None:
        self.fills: list[tuple[QColor, QPainterPath]] = []
        self.strokes: list[tuple[QPen, QPainterPath]] = []
        self.lines: list[tuple[QPen, QPainterPath]] = []
        self.inks: list[QTextLayout.FormatRange] = []

    def draw_below(self, painter: QPainter) -> None:
        """Draw what stands behind the words; the painter's origin is the piece's corner."""
        for colour, path in self.fills:
            fill(painter, path, colour)
        for pen, path in self.strokes:
            painter.strokePath(path, pen)

    def draw_lines(self, painter: QPainter) -> None:
        """Draw the lines under the words."""
        for pen, path in self.lines:
            painter.strokePath(path, pen)


def band(laid: SetPiece, run: Run, share: float) -> QRectF:
    """The part of a line's height that a mark takes, centred on the small letters."""
    leading = laid.style.leading
    height = round(leading * share)
    top = laid.line_top(run.line) + round((leading - height) / 2)
    return QRectF(run.left, top, run.right - run.left, height)


def with_depth(marked: Marked) -> list[tuple[Span, Mark, int]]:
    """Each mark with the number of marks that it stands in; outer ones come first."""
    found: list[tuple[Span, Mark, int]] = []
    open_until: list[int] = []
    for span, mark in sorted(marked, key=lambda pair: (pair[0].start, -pair[0].end)):
        depth = next((d for d, end in enumerate(open_until) if end <= span.start), len(open_until))
        open_until[depth : depth + 1] = [span.end]
        found.append((span, mark, depth))
    return sorted(found, key=lambda claim: claim[2])
