"""Cards that float over the window, and their rows: found by what is typed, taken by Enter."""

from PySide6.QtCore import QEvent, QObject, QPoint, QRect, QRectF, QSize, Qt
from PySide6.QtGui import QKeyEvent, QPainter, QPaintEvent, QPen
from PySide6.QtWidgets import (
    QFrame,
    QHeaderView,
    QLineEdit,
    QTreeWidget,
    QTreeWidgetItem,
    QVBoxLayout,
    QWidget,
)

from reader.ui.focus import FocusBefore
from reader.ui.theme import Theme, sans
from reader.ui.widgets import QuietScrollBar

ROW, MOST_ROWS, GAP, FROM_TOP = 27, 9, 10, 70
VALUE = Qt.ItemDataRole.UserRole


class RowsCard(QFrame):
    """Rows of two columns that hear the keys of `asker`, the widget in which letters are typed.

    A kind of card says with `fill` which rows fit what was typed, and with `take` what is done
    with the value of the one that is taken, after the card was put away. It goes when the asker
    loses the focus.
    """

    width_wanted, most_rows = 400, MOST_ROWS

    def __init__(self, parent: QWidget, look: Theme, asker: QWidget) -> None:
        super().__init__(parent)
        self._look, self._asker, self._place = look, asker, QRect()
        self.list = QTreeWidget(columnCount=2, rootIsDecorated=False, headerHidden=True)
        self._bar = QuietScrollBar(look, self.list)
        self._dress_list()
        asker.installEventFilter(self)
        self.hide()

    def fill(self, typed: str) -> None:
        """Add the rows that fit what was typed, with `add_row`."""
        raise NotImplementedError

    def take(self, value: object) -> None:
        """Do what the row that was taken is for."""
        raise NotImplementedError

    def leave(self) -> None:
        """Put the card away."""
        self.hide()

    def set_theme(self, look: Theme) -> None:
        """Take the colours of another theme."""
        self._look = look
        self._bar.set_theme(look)
        self.list.setFont(sans(13))
        self.update()

    def add_row(
        self, value: object, words: str, small: str = "", *, heard: str = "", tip: str = ""
    ) -> QTreeWidgetItem:
        """Add a row; `heard` is read out in place of the small words at its right."""
        item = QTreeWidgetItem([words, small])
        item.setData(0, VALUE, (value,))
        item.setToolTip(0, tip or words)
        item.setData(1, Qt.ItemDataRole.AccessibleTextRole, heard or small)
        item.setTextAlignment(1, Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter)
        item.setForeground(1, self._look.muted)
        item.setSizeHint(0, QSize(0, ROW))
        self.list.addTopLevelItem(item)
        return item

    def show_rows(self, typed: str) -> None:
        """Make the rows anew, with the first one chosen."""
        self.list.clear()
        self.fill(typed)
        self.list.setCurrentItem(self.list.topLevelItem(0))
        self.fit()

    def fit(self) -> None:
        """As high as the rows need, beside the place that the card is about."""
        rows = min(max(self.list.topLevelItemCount(), 1), self.most_rows)
        self.list.setFixedHeight(rows * ROW + 4)
        room, layout = self.parentWidget().rect(), self.layout()
        width = min(self.width_wanted, room.width() - 2 * GAP)
        layout.invalidate()
        needed = layout.totalHeightForWidth(width) if layout.hasHeightForWidth() else -1
        size = QSize(width, max(needed, layout.totalSizeHint().height()))
        middle = QPoint((room.width() - width) // 2, FROM_TOP)
        at = beside(self._place, size, room) if self._place.isValid() else middle
        self.setGeometry(QRect(at, size))

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Up and Down choose, Enter takes, Escape and leaving hide."""
        if not self.isVisible():
            return super().eventFilter(watched, event)
        if event.type() == QEvent.Type.FocusOut:
            self.hide()
        if event.type() == QEvent.Type.ShortcutOverride and event.key() == Qt.Key.Key_Escape:
            event.accept()
        if event.type() == QEvent.Type.KeyPress and self.pressed(event):
            return True
        return super().eventFilter(watched, event)

    def pressed(self, event: QKeyEvent) -> bool:
        """What a key does with the rows; False for one that is the asker's own."""
        way = {Qt.Key.Key_Up: -1, Qt.Key.Key_Down: 1}.get(event.key())
        if way is not None:
            at = self.list.indexOfTopLevelItem(self.list.currentItem())
            count = self.list.topLevelItemCount()
            self.list.setCurrentItem(self.list.topLevelItem((at + way) % max(count, 1)))
        elif event.key() == Qt.Key.Key_Escape:
            self.leave()
        elif event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter):
            self._take(self.list.currentItem())
        else:
            return False
        return True

    def paintEvent(self, event: QPaintEvent) -> None:
        """A rounded sheet with a hair line."""
        paint_card(self, self._look)

    def _take(self, item: QTreeWidgetItem | None) -> None:
        if item is not None:
            (value,) = item.data(0, VALUE)
            self.leave()
            self.take(value)

    def _dress_list(self) -> None:
        self.list.setVerticalScrollBar(self._bar)
        self.list.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.list.setFrameShape(QFrame.Shape.NoFrame)
        self.list.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self.list.setIndentation(0)
        header = self.list.header()
        header.setStretchLastSection(False)
        header.setSectionResizeMode(0, QHeaderView.ResizeMode.Stretch)
        header.setSectionResizeMode(1, QHeaderView.ResizeMode.ResizeToContents)
        self.list.itemClicked.connect(lambda item: self._take(item))


class AskingCard(RowsCard):
    """A card with a line of its own for the letters."""

    def __init__(self, parent: QWidget, look: Theme) -> None:
        self.box = QLineEdit()
        self._before = FocusBefore()
        super().__init__(parent, look, self.box)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(12, 12, 12, 8)
        layout.setSpacing(6)
        layout.addWidget(self.box)
        layout.addWidget(self.list)
        self.box.textChanged.connect(self.show_rows)

    def appear(self, typed: str = "", place: QRect | None = None) -> None:
        """Wait for letters below a place of the parent, or in its middle.

        What is `typed` already is selected, so that the first letter replaces it.
        """
        if not self.isVisible():
            self._before.keep(self)
        self._place = place or QRect()
        self.box.blockSignals(True)
        self.box.setText(typed)
        self.box.blockSignals(False)
        self.box.selectAll()
        self.show_rows(typed)
        self.show()
        self.raise_()
        self.box.setFocus()

    def leave(self) -> None:
        """Put the card away, and give the focus back to where it was."""
        super().leave()
        self._before.give_back()

    def set_theme(self, look: Theme) -> None:
        """Take the colours of another theme."""
        super().set_theme(look)
        self.box.setFont(sans(14))
        if self.isVisible():
            self.show_rows(self.box.text())


def paint_card(card: QWidget, look: Theme, *, on_page: bool = False, radius: int = 9) -> None:
    """Paint a rounded sheet with a hair line, in the colour of the panel or of the page."""
    painter = QPainter(card)
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    painter.setPen(QPen(look.line, 1))
    painter.setBrush(look.page if on_page else look.panel)
    painter.drawRoundedRect(QRectF(card.rect()).adjusted(0.5, 0.5, -0.5, -0.5), radius, radius)


def beside(place: QRect, size: QSize, room: QRect) -> QPoint:
    """Where a card stands: below a place, above it where there is no room, always inside."""
    left = min(max(place.left(), GAP), max(GAP, room.width() - size.width() - GAP))
    below, above = place.bottom() + GAP, place.top() - size.height() - GAP
    fits = below + size.height() <= room.height() - GAP
    top = below if fits else max(above, GAP)
    return QPoint(left, min(top, max(GAP, room.height() - size.height() - GAP)))
