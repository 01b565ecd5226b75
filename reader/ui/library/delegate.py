"""How the table of articles is drawn: quiet rows, the unread in semibold, no grid."""

from PySide6.QtCore import QModelIndex, QRect, Qt
from PySide6.QtGui import QColor, QFontMetrics, QPainter
from PySide6.QtWidgets import (
    QHeaderView,
    QStyle,
    QStyledItemDelegate,
    QStyleOptionViewItem,
    QTableView,
)

from reader.core.listing import ListedArticle
from reader.ui.library.columns import COLUMNS, TITLE
from reader.ui.theme import Theme, sans, semibold

SIDE = 8
ROW = 30
HEADER = 30
# Python's copies of Qt's flags are slow to join and to compare: it is done once, not a cell.
SELECTED = QStyle.StateFlag.State_Selected.value
FOCUSED = QStyle.StateFlag.State_HasFocus.value
ELIDED = Qt.TextElideMode.ElideRight
WAYS = tuple(
    (Qt.AlignmentFlag.AlignRight if column.right else Qt.AlignmentFlag.AlignLeft)
    | Qt.AlignmentFlag.AlignVCenter
    for column in COLUMNS
)


class ArticleCells(QStyledItemDelegate):
    """Draws from the model's lines, without asking for a role a cell."""

    def __init__(self, table: QTableView, look: Theme) -> None:
        super().__init__(table)
        self.look = look
        self.on_page = ""
        self._plain, self._bold = sans(12), semibold(12)
        self._plain_widths, self._bold_widths = map(QFontMetrics, (self._plain, self._bold))

    def paint(self, painter: QPainter, option: QStyleOptionViewItem, index: QModelIndex) -> None:
        """Draw a cell."""
        rect, number, state = option.rect, index.column(), option.state.value
        if state & SELECTED:
            painter.fillRect(rect, self.look.chosen)
        line = index.model().line(index.row())
        if line is not None:
            if number == 0 and line.id == self.on_page:
                painter.fillRect(QRect(rect.left(), rect.top(), 3, rect.height()), self.look.accent)
            self._draw_words(painter, rect, number, line)
        painter.fillRect(rect.left(), rect.bottom(), rect.width(), 1, self.look.line)
        if number == TITLE and state & FOCUSED:
            painter.setPen(self.look.accent)
            painter.drawRect(rect.adjusted(0, 0, -1, -2))

    def _draw_words(self, painter: QPainter, rect: QRect, number: int, line: ListedArticle) -> None:
        words = COLUMNS[number].words(line)
        if not words:
            return
        bold = number == TITLE and not line.read
        inner = rect.adjusted(SIDE, 0, -SIDE, 0)
        metrics = self._bold_widths if bold else self._plain_widths
        painter.setFont(self._bold if bold else self._plain)
        painter.setPen(self._ink(number))
        painter.drawText(inner, WAYS[number], metrics.elidedText(words, ELIDED, inner.width()))

    def _ink(self, number: int) -> QColor:
        if number == TITLE:
            return self.look.ink
        return self.look.accent if number == 0 else self.look.muted


class ArticleHeader(QHeaderView):
    """The headings, with a sign for the order."""

    def __init__(self, look: Theme, parent: QTableView) -> None:
        super().__init__(Qt.Orientation.Horizontal, parent)
        self.look = look
        self.setSectionsClickable(True)
        self.setSectionsMovable(True)
        self.setHighlightSections(False)
        self.setFixedHeight(HEADER)
        self.setMinimumSectionSize(40)

    def paintSection(self, painter: QPainter, rect: QRect, logical: int) -> None:
        """Draw a heading."""
        if not rect.isValid():
            return
        painter.fillRect(rect, self.look.page)
        painter.fillRect(rect.left(), rect.bottom(), rect.width(), 1, self.look.line)
        sorts = self.sortIndicatorSection() == logical
        font = semibold(11)
        painter.setFont(font)
        painter.setPen(self.look.ink if sorts else self.look.muted)
        down = self.sortIndicatorOrder() == Qt.SortOrder.DescendingOrder
        heading = str(self.model().headerData(logical, Qt.Orientation.Horizontal))
        words = f"{heading} {'↓' if down else '↑'}" if sorts else heading
        inner = rect.adjusted(SIDE, 0, -SIDE, 0)
        words = QFontMetrics(font).elidedText(words, Qt.TextElideMode.ElideRight, inner.width())
        right = COLUMNS[logical].right
        way = Qt.AlignmentFlag.AlignRight if right else Qt.AlignmentFlag.AlignLeft
        painter.drawText(inner, way | Qt.AlignmentFlag.AlignVCenter, words)
