"""How the rows of the shelves are drawn."""

from PySide6.QtCore import QModelIndex, QRect, QSize, Qt
from PySide6.QtGui import QFontMetrics, QPainter
from PySide6.QtWidgets import QStyle, QStyledItemDelegate, QStyleOptionViewItem, QTreeWidget

from reader.ui.library.shelf import COUNT, SHELF
from reader.ui.theme import Theme, sans, semibold

ROW, HEADING, SIDE = 28, 38, 14


class ShelfRows(QStyledItemDelegate):
    """Draws a row: its name, and at the right how many articles stand there."""

    def __init__(self, tree: QTreeWidget, look: Theme) -> None:
        super().__init__(tree)
        self.look = look
        self.under: QModelIndex = QModelIndex()
        self._plain, self._heading = sans(12), semibold(10)

    def sizeHint(self, option: QStyleOptionViewItem, index: QModelIndex) -> QSize:
        """Headings have room above them."""
        heading = not index.parent().isValid()
        return QSize(0, HEADING if heading else ROW)

    def paint(self, painter: QPainter, option: QStyleOptionViewItem, index: QModelIndex) -> None:
        """Draw a row over the whole width."""
        shelf, whole = index.data(SHELF), QRect(option.rect)
        whole.setLeft(0)
        heading = shelf.kind == "heading" and not index.parent().isValid()
        if not heading:
            self._ground(painter, option, index, whole)
        inner = whole.adjusted(SIDE + (0 if heading else option.rect.left() - 14), 0, -SIDE, 0)
        if heading:
            inner.setTop(inner.top() + 12)
        count = index.data(COUNT)
        room = self._draw_count(painter, inner, count) if count else 0
        painter.setFont(self._heading if heading else self._plain)
        quiet = shelf.kind == "heading"
        painter.setPen(self.look.muted if quiet else self.look.ink)
        sign = {"search": "⌕ ", "tag": "# "}.get(shelf.kind, "")
        words = QFontMetrics(painter.font()).elidedText(
            sign + index.data(), Qt.TextElideMode.ElideRight, inner.width() - room
        )
        painter.drawText(inner, Qt.AlignmentFlag.AlignVCenter, words)

    def _ground(
        self, painter: QPainter, option: QStyleOptionViewItem, index: QModelIndex, whole: QRect
    ) -> None:
        chosen = option.state & QStyle.StateFlag.State_Selected
        if chosen or option.state & QStyle.StateFlag.State_MouseOver:
            painter.fillRect(whole, self.look.chosen)
        if chosen:
            painter.fillRect(QRect(0, whole.top(), 3, whole.height()), self.look.accent)
        focused = chosen and option.state & QStyle.StateFlag.State_HasFocus
        if focused or self.under == index:
            painter.setPen(self.look.accent)
            painter.drawRect(whole.adjusted(0, 0, -1, -1))

    def _draw_count(self, painter: QPainter, inner: QRect, count: int) -> int:
        words = f"{count:,}"
        painter.setFont(self._plain)
        painter.setPen(self.look.muted)
        way = Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter
        painter.drawText(inner, way, words)
        return QFontMetrics(self._plain).horizontalAdvance(words) + 10
