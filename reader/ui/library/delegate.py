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

from reader.ui.library.columns import COLUMNS, LIKE, TITLE
from reader.ui.theme import Theme, sans, semibold

SIDE = 8
ROW = 30
HEADER = 30
INDENT, INSIDE = 20, 8
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
        self._plain, self._bold, self._small = sans(12), semibold(12), sans(11)
        self._small_widths = QFontMetrics(self._small)
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
            words = COLUMNS[number].words(line)
            if number == TITLE and line.family:
                rect, words = self._draw_family(painter, rect, index, words)
            self._draw_words(painter, rect, number, words, bold=not line.read)
            rect = option.rect
        painter.fillRect(rect.left(), rect.bottom(), rect.width(), 1, self.look.line)
        if number == TITLE and state & FOCUSED:
            painter.setPen(self.look.accent)
            painter.drawRect(rect.adjusted(0, 0, -1, -2))

    def sign_of(self, index: QModelIndex, rect: QRect) -> QRect:
        """Where a cell has the sign that unfolds and folds a family; nowhere in other cells."""
        others = index.model().folds.likes(index.row()) if index.column() == TITLE else 0
        if not others:
            return QRect()
        width = self._small_widths.horizontalAdvance(_sign(others, is_open=True)) + 2 * INSIDE
        sign = QRect(rect.right() - SIDE - width, rect.top() + 6, width, rect.height() - 13)
        return QStyle.visualRect(self.parent().layoutDirection(), rect, sign)

    def _draw_family(
        self, painter: QPainter, rect: QRect, index: QModelIndex, words: str
    ) -> tuple[QRect, str]:
        """Draw the sign of a family; the room that is left for the title, and its words."""
        folds, row = index.model().folds, index.row()
        if folds.is_inside(row):
            return _without(self.parent(), rect, left=INDENT), words.removeprefix(f"{LIKE} ")
        sign = self.sign_of(index, rect)
        if sign.isEmpty():
            return rect, words  # its likes are not in this list
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(self.look.line)
        painter.drawRoundedRect(sign, sign.height() / 2, sign.height() / 2)
        painter.setFont(self._small)
        painter.setPen(self.look.ink)
        said = _sign(folds.likes(row), is_open=folds.is_open(row))
        painter.drawText(sign, Qt.AlignmentFlag.AlignCenter, said)
        room = _without(self.parent(), rect, right=sign.width() + SIDE)
        return room, words.removeprefix(f"{LIKE} ")

    def _draw_words(
        self, painter: QPainter, rect: QRect, number: int, words: str, *, bold: bool
    ) -> None:
        if not words:
            return
        bold = bold and number == TITLE
        inner = rect.adjusted(SIDE, 0, -SIDE, 0)
        metrics = self._bold_widths if bold else self._plain_widths
        painter.setFont(self._bold if bold else self._plain)
        painter.setPen(self._ink(number))
        painter.drawText(inner, WAYS[number], metrics.elidedText(words, ELIDED, inner.width()))

    def _ink(self, number: int) -> QColor:
        if number == TITLE:
            return self.look.ink
        return self.look.accent if number == 0 else self.look.muted


def _sign(others: int, *, is_open: bool) -> str:
    """How many are nearly the same, and whether they are unfolded below."""
    return f"{LIKE} {others + 1} {'▾' if is_open else '▸'}"


def _without(table: QTableView, rect: QRect, *, left: int = 0, right: int = 0) -> QRect:
    """A cell without some room at its beginning or its end."""
    inner = rect.adjusted(left, 0, -right, 0)
    return QStyle.visualRect(table.layoutDirection(), rect, inner)


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
