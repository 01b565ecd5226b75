"""Drawing the page: what is in sight, and nothing else."""

from PySide6.QtCore import QPointF, QRectF
from PySide6.QtGui import QColor, QPainter, QPainterPath

from reader.core.spans import Span
from reader.ui.page.brushes import fill
from reader.ui.page.flow import Flow
from reader.ui.page.markup import Markup
from reader.ui.page.pieces import Piece
from reader.ui.page.setting import SetPiece
from reader.ui.theme import Theme

MUTED = 0.68
"""The ink's share in the muted colour. (To set a pen wakes Qt's namespace: see `brushes`.)"""


def draw_page(
    painter: QPainter,
    *,
    flow: Flow,
    markup: Markup,
    theme: Theme,
    origin: QPointF,
    top: int,
    height: int,
    selection: Span | None,
) -> None:
    """Draw the pieces between `top` and `top + height`; `origin` is the column's corner.

    The painter's pen is the ink.
    """
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    for number, y in flow.visible(top, height):
        laid = flow.lay(number)
        painter.translate(origin.x(), origin.y() + y - top)
        decor = None if flow.pieces[number].own else markup.decor(flow, number, theme)
        if decor:
            decor.draw_below(painter)
        if selection:
            _draw_selection(painter, theme, flow, number, selection)
        painter.setOpacity(MUTED if laid.style.muted else 1)
        laid.layout.draw(painter, QPointF(0, 0), decor.inks if decor else [])
        painter.setOpacity(1)
        if decor:
            decor.draw_lines(painter)
        draw_sign(painter, theme, flow.pieces[number], laid)
        painter.resetTransform()


def _draw_selection(
    painter: QPainter, theme: Theme, flow: Flow, number: int, selection: Span
) -> None:
    colour = QColor(theme.accent)
    colour.setAlpha(90 if theme.is_dark else 64)
    for rect in flow.rects(number, selection):
        painter.fillRect(rect, colour)


def draw_sign(painter: QPainter, theme: Theme, piece: Piece, laid: SetPiece) -> None:
    """Draw the rule of a quotation, or the bullet of a list item."""
    if piece.kind == "quotation":
        _rule(painter, theme, laid)
    elif piece.kind == "list item" and piece.first:
        _bullet(painter, theme, laid)


def draw_caret(painter: QPainter, theme: Theme, rect: QRectF) -> None:
    """Draw the caret of the keyboard's selection."""
    painter.fillRect(rect, theme.accent)


def _bullet(painter: QPainter, theme: Theme, laid: SetPiece) -> None:
    style = laid.style
    y = laid.line_top(0) + laid.baseline - style.leading * 0.16
    edge = laid.lines[0].naturalTextRect().right() if laid.backward else 0
    path = QPainterPath()
    path.addEllipse(QPointF(edge + style.left * 0.5, y), style.leading / 13, style.leading / 13)
    fill(painter, path, theme.muted)


def _rule(painter: QPainter, theme: Theme, laid: SetPiece) -> None:
    path = QPainterPath()
    height = len(laid.lines) * laid.style.leading - 8
    edge = laid.lines[0].naturalTextRect().right() + laid.style.right // 2
    x = edge if laid.backward else laid.style.left // 2
    path.addRect(x, laid.above + 4, 1, height)
    fill(painter, path, theme.line)
