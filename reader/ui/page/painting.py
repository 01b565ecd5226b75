"""Drawing the page: what is in sight, and nothing else."""

from PySide6.QtCore import QPointF, QRectF, Qt
from PySide6.QtGui import QColor, QPainter

from reader.core.spans import Span
from reader.ui.page.decor import draw_below, draw_lines
from reader.ui.page.flow import Flow
from reader.ui.page.markup import Markup
from reader.ui.page.setting import SetPiece
from reader.ui.theme import Theme


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
    """Draw the pieces between `top` and `top + height`; `origin` is the column's corner."""
    chosen_text = QColor(theme.accent)
    chosen_text.setAlpha(64 if theme.name == "light" else 90)
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    for number, y in flow.visible(top, height):
        piece, laid = flow.pieces[number], flow.lay(number)
        painter.translate(origin.x(), origin.y() + y - top)
        inks = []
        if piece.own is None:
            decor = markup.decor(flow, number, theme)
            inks = decor.inks
            draw_below(painter, decor)
            if selection:
                for rect in flow.rects(number, selection):
                    painter.fillRect(rect, chosen_text)
        painter.setPen(getattr(theme, laid.style.role))
        laid.layout.draw(painter, QPointF(0, 0), inks)
        if piece.own is None:
            draw_lines(painter, decor)
            if piece.first and piece.kind in _SIGNS:
                _SIGNS[piece.kind](painter, theme, laid)
        if piece.kind == "quotation":
            _rule(painter, theme, laid)
        painter.resetTransform()


def draw_caret(painter: QPainter, theme: Theme, rect: QRectF) -> None:
    """Draw the caret of the keyboard's selection."""
    painter.fillRect(rect, theme.accent)


def _bullet(painter: QPainter, theme: Theme, laid: SetPiece) -> None:
    style = laid.style
    y = laid.line_top(0) + laid.baseline - style.leading * 0.16
    edge = laid.lines[0].naturalTextRect().right() if laid.backward else 0
    painter.setBrush(theme.muted)
    painter.setPen(Qt.PenStyle.NoPen)
    painter.drawEllipse(QPointF(edge + style.left * 0.5, y), style.leading / 13, style.leading / 13)


def _rule(painter: QPainter, theme: Theme, laid: SetPiece) -> None:
    height = len(laid.lines) * laid.style.leading - 8
    painter.fillRect(QRectF(laid.style.left / 2, laid.above + 4, 1, height), theme.line)


_SIGNS = {"list item": _bullet}
