"""What stands one below the other on paper: blocks of lines that are equally high.

A page takes as many lines of a block as fit. Pixels count from the left edge of the text's column.
"""

from collections.abc import Callable, Sequence
from dataclasses import dataclass, field
from typing import NamedTuple, Protocol

from PySide6.QtCore import QPointF, QRectF
from PySide6.QtGui import QPainter

from reader.core.spans import Span
from reader.ui.page.painting import draw_sign
from reader.ui.page.pieces import Piece
from reader.ui.page.setting import SetPiece
from reader.ui.page.shapes import Decor
from reader.ui.theme import Theme

BEYOND = 2000
DrawRow = Callable[[QPainter], None]


class Block(Protocol):
    """Lines of one height; `keep` says that it must not stand alone at a page's end."""

    count: int
    leading: int
    above: int
    below: int
    keep: bool

    def draw(self, painter: QPainter, first: int, last: int) -> None:
        """Draw lines `[first, last)`; the painter's origin is the first one's corner."""


class Figure(NamedTuple):
    """The number of a note, behind the passage that ends at an offset; `turned` where that is read
    right to left."""

    end: int
    words: str
    turned: bool


@dataclass
class BodyBlock:
    """A piece of the article with its marks; `figures` are drawn where passages end."""

    piece: Piece
    span: Span
    laid: SetPiece
    theme: Theme
    decor: Decor | None = None
    figures: Sequence[Figure] = ()
    draw_figure: "Callable[[QPainter, BodyBlock, Figure], None] | None" = None
    below: int = 0

    def __post_init__(self) -> None:
        self.count, self.leading = len(self.laid.lines), self.laid.style.leading
        self.above = self.laid.above
        self.keep = self.piece.kind in ("title", "byline", "facts", "heading")

    def line_of(self, offset: int) -> int:
        """The line that an offset of the text stands in."""
        return self.laid.line_of(self.laid.screen.position(offset))

    def draw(self, painter: QPainter, first: int, last: int) -> None:
        """Marks, words and signs, as on the page."""
        laid = self.laid
        painter.translate(0, -laid.line_top(first))
        top, height = laid.line_top(first), (last - first) * self.leading
        with_clip = QRectF(-BEYOND, top, 2 * BEYOND, height)
        self._clipped(painter, with_clip, self.decor and self.decor.draw_below)
        painter.setPen(self.theme.muted if laid.style.muted else self.theme.ink)
        for line in laid.lines[first:last]:
            line.draw(painter, QPointF(0, 0))
        self._clipped(painter, with_clip, self.decor and self.decor.draw_lines)
        self._clipped(painter, with_clip, lambda p: draw_sign(p, self.theme, self.piece, laid))
        for figure in self.figures:
            if first <= self.line_of(figure.end - 1) < last and self.draw_figure:
                self.draw_figure(painter, self, figure)

    def _clipped(self, painter: QPainter, place: QRectF, draw: DrawRow | None) -> None:
        if draw:
            painter.save()
            painter.setClipRect(place)
            draw(painter)
            painter.restore()


@dataclass
class RowsBlock:
    """Rows that draw themselves, each at its own corner."""

    rows: list[DrawRow] = field(default_factory=list)
    leading: int = 20
    above: int = 0
    below: int = 0
    keep: bool = False

    @property
    def count(self) -> int:
        """How many rows."""
        return len(self.rows)

    def draw(self, painter: QPainter, first: int, last: int) -> None:
        """Draw some of the rows."""
        for row in self.rows[first:last]:
            painter.save()
            row(painter)
            painter.restore()
            painter.translate(0, self.leading)
