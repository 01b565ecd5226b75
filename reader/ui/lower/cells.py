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

SIDE, HEADER, DOT, FIRST = 8, 28, 4.5, 16
SELECTED = QStyle.StateFlag.State_Selected.value
FOCUSED = QStyle.StateFlag.State_HasFocus.value
ELIDED = Qt.TextElideMode.ElideRight
MIDDLE = Qt.AlignmentFlag.AlignVCenter
WAYS = (MIDDLE | Qt.AlignmentFlag.AlignLeft, MIDDLE | Qt.AlignmentFlag.AlignRight)


class ClaimCells(QStyledItemDelegate):
    """Paints the cells; the model's lines are read without asking for each role."""

    def __init__(self, look: Theme, parent: QWidget) -> None:
        super().__init__(parent)
        self.look = look

    def paint(self, painter: QPainter, option: QStyleOptionViewItem, index: QModelIndex) -> None:
        """Ground, dot and words; a frame where the keyboard is."""
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
        if state & FOCUSED:
            painter.setPen(look.accent)
            painter.setBrush(Qt.BrushStyle.NoBrush)
            painter.drawRect(place.adjusted(0, 0, -1, -1))


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
