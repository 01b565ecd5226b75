"""How the table of claims is drawn: quiet rows, a dot in the colour of the actor, no grid."""

from PySide6.QtCore import QModelIndex, QPointF, QRect, Qt
from PySide6.QtGui import QFontMetrics, QPainter
from PySide6.QtWidgets import (
    QHeaderView,
    QStyle,
    QStyledItemDelegate,
    QStyleOptionViewItem,
    QWidget,
)

from reader.ui.lower.model import ACTOR, CERTAINTY, REVIEW
from reader.ui.theme import Theme, semibold

SIDE, HEADER, DOT, FIRST, BAR = 8, 28, 4.5, 16, 3
SELECTED = QStyle.StateFlag.State_Selected.value
ELIDED = Qt.TextElideMode.ElideRight
MIDDLE = Qt.AlignmentFlag.AlignVCenter
WAYS = (MIDDLE | Qt.AlignmentFlag.AlignLeft, MIDDLE | Qt.AlignmentFlag.AlignRight)


class ClaimCells(QStyledItemDelegate):
    """Paints the cells; the model's lines are read without asking for each role. `at_row` is the
    row where the keyboard is, -1 while it is elsewhere."""

    def __init__(self, look: Theme, parent: QWidget) -> None:
        super().__init__(parent)
        self.look = look
        self.at_row = -1

    def paint(self, painter: QPainter, option: QStyleOptionViewItem, index: QModelIndex) -> None:
        """Ground, dot and words; a frame around the row where the keyboard is."""
        line, column, look = index.model().lines[index.row()], index.column(), self.look
        place, state = option.rect, option.state.value
        if state & SELECTED:
            painter.fillRect(place, look.chosen)
        inner = _inner(place, column)
        if column == ACTOR:
            painter.setRenderHint(QPainter.RenderHint.Antialiasing)
            painter.setPen(Qt.PenStyle.NoPen)
            painter.setBrush(look.bars[line.colour])
            painter.drawEllipse(QPointF(inner.left() + DOT, place.center().y() + 0.5), DOT, DOT)
            inner.adjust(16, 0, 0, 0)
        painter.setFont(option.font)
        painter.setPen(look.muted if column >= CERTAINTY else look.ink)
        words = option.fontMetrics.elidedText(line.cells[column], ELIDED, inner.width())
        painter.drawText(inner, WAYS[column == CERTAINTY], words)
        self._draw_edges(painter, option, index.row(), column)

    def _draw_edges(
        self, painter: QPainter, option: QStyleOptionViewItem, row: int, column: int
    ) -> None:
        """The bar of a chosen row, and this cell's part of the frame around the row."""
        place, accent = option.rect, self.look.accent
        turned = option.direction == Qt.LayoutDirection.RightToLeft
        at_left = column == (REVIEW if turned else ACTOR)
        at_right = column == (ACTOR if turned else REVIEW)
        if column == ACTOR and option.state.value & SELECTED:
            left = place.right() + 1 - BAR if turned else place.left()
            painter.fillRect(left, place.top(), BAR, place.height(), accent)
        if row != self.at_row:
            return
        for top in (place.top(), place.bottom()):
            painter.fillRect(place.left(), top, place.width(), 1, accent)
        for left in (place.left(),) * at_left + (place.right(),) * at_right:
            painter.fillRect(left, place.top(), 1, place.height(), accent)


class ClaimHeader(QHeaderView):
    """The headings, with a sign for the order."""

    def __init__(self, look: Theme, parent: QWidget) -> None:
        super().__init__(Qt.Orientation.Horizontal, parent)
        self.look = look
        self.setSectionsClickable(True)
        self.setFixedHeight(HEADER)
        self.setMinimumSectionSize(40)

    def paintSection(self, painter: QPainter, rect: QRect, logical: int) -> None:
        """Draw a heading."""
        painter.fillRect(rect, self.look.page)
        painter.fillRect(rect.left(), rect.bottom(), rect.width(), 1, self.look.line)
        sorts = self.sortIndicatorSection() == logical
        font = semibold(11)
        painter.setFont(font)
        painter.setPen(self.look.ink if sorts else self.look.muted)
        down = self.sortIndicatorOrder() == Qt.SortOrder.DescendingOrder
        heading = str(self.model().headerData(logical, Qt.Orientation.Horizontal))
        words = f"{heading} {'↓' if down else '↑'}" if sorts else heading
        inner = _inner(rect, logical)
        words = QFontMetrics(font).elidedText(words, ELIDED, inner.width())
        painter.drawText(inner, WAYS[logical == CERTAINTY], words)


def _inner(place: QRect, column: int) -> QRect:
    """Where the words of a cell stand; the outer columns keep away from the window's edge."""
    left = FIRST if column == ACTOR else SIDE
    return place.adjusted(left, 0, -SIDE if column != REVIEW else -FIRST, 0)
