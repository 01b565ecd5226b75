"""A card that asks one thing: a few letters, the rows that fit them, Enter takes the first."""

from collections.abc import Callable, Sequence
from typing import NamedTuple

from PySide6.QtCore import QEvent, QObject, QPoint, QRect, QSize, Qt
from PySide6.QtGui import QKeyEvent, QPainter, QPaintEvent, QPen
from PySide6.QtWidgets import (
    QFrame,
    QHeaderView,
    QLabel,
    QLineEdit,
    QTreeWidget,
    QTreeWidgetItem,
    QVBoxLayout,
    QWidget,
)

from reader.ui.theme import Theme, sans, semibold
from reader.ui.widgets import QuietScrollBar

WIDTH, ROW, MOST_ROWS, GAP = 400, 27, 9, 10
VALUE = Qt.ItemDataRole.UserRole


class Choice(NamedTuple):
    """A row: `value` is what is taken, `small` stands at its right."""

    value: object
    words: str
    small: str = ""


Rows = Callable[[str], Sequence[Choice]]
Take = Callable[[object], None]


class ChoiceCard(QFrame):
    """Floats over the window while it has the focus; one is enough, it is asked again and again."""

    def __init__(self, window: QWidget, look: Theme) -> None:
        super().__init__(window)
        self._rows: Rows = lambda _: ()
        self._take: Take = lambda _: None
        self._before: QWidget | None = None
        self._place = QRect()
        self.title = QLabel(textFormat=Qt.TextFormat.PlainText, wordWrap=True)
        self.box = QLineEdit()
        self.box.textChanged.connect(self._filter)
        self.box.installEventFilter(self)
        self.list = QTreeWidget(columnCount=2, rootIsDecorated=False, headerHidden=True)
        self._dress_list(look)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(12, 10, 12, 8)
        for part in (self.title, self.box, self.list):
            layout.addWidget(part)
        self.set_theme(look)
        self.hide()

    def ask(
        self, title: str, rows: Rows, take: Take, *, place: QRect | None = None, typed: str = ""
    ) -> None:
        """Ask for one of the rows, which are made anew for what is typed.

        The card stands below `place` (in pixels of the window) where there is room, else in the
        middle. What is `typed` is selected, so that the first letter replaces it.
        """
        if not self.isVisible():
            self._before = self.window().focusWidget()
        self._rows, self._take, self._place = rows, take, place or QRect()
        self.title.setText(title)
        self.box.setAccessibleName(title)
        self.box.setText(typed)
        self.box.selectAll()
        self._filter(typed)
        self.show()
        self.raise_()
        self.box.setFocus()

    def leave(self) -> None:
        """Hide, and give the focus back to where it was."""
        self.hide()
        if self._before is not None:
            self._before.setFocus()

    def set_theme(self, look: Theme) -> None:
        """Take the colours of another theme."""
        self._look = look
        self._bar.set_theme(look)
        self.title.setFont(semibold(13))
        self.box.setFont(sans(14))
        self.list.setFont(sans(13))
        if self.isVisible():
            self._filter(self.box.text())
        self.update()

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Up and Down choose, Enter takes, Escape and leaving hide."""
        if event.type() == QEvent.Type.FocusOut and self.isVisible():
            self.hide()
        if event.type() == QEvent.Type.ShortcutOverride and event.key() == Qt.Key.Key_Escape:
            event.accept()
        if event.type() == QEvent.Type.KeyPress and self._pressed(event):
            return True
        return super().eventFilter(watched, event)

    def paintEvent(self, event: QPaintEvent) -> None:
        """A rounded sheet with a hair line."""
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setPen(QPen(self._look.line, 1))
        painter.setBrush(self._look.panel)
        painter.drawRoundedRect(self.rect().adjusted(0, 0, -1, -1), 9, 9)

    def _dress_list(self, look: Theme) -> None:
        self._bar = QuietScrollBar(look, self.list)
        self.list.setVerticalScrollBar(self._bar)
        self.list.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.list.setFrameShape(QFrame.Shape.NoFrame)
        self.list.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self.list.setTextElideMode(Qt.TextElideMode.ElideRight)
        header = self.list.header()
        header.setStretchLastSection(False)
        header.setSectionResizeMode(0, QHeaderView.ResizeMode.Stretch)
        header.setSectionResizeMode(1, QHeaderView.ResizeMode.ResizeToContents)
        self.list.itemClicked.connect(lambda item: self._do(item))

    def _pressed(self, event: QKeyEvent) -> bool:
        way = {Qt.Key.Key_Up: -1, Qt.Key.Key_Down: 1}.get(event.key())
        if way is not None:
            at = self.list.indexOfTopLevelItem(self.list.currentItem())
            count = self.list.topLevelItemCount()
            self.list.setCurrentItem(self.list.topLevelItem((at + way) % max(count, 1)))
        elif event.key() == Qt.Key.Key_Escape:
            self.leave()
        elif event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter):
            self._do(self.list.currentItem())
        else:
            return False
        return True

    def _filter(self, typed: str) -> None:
        self.list.clear()
        for choice in self._rows(typed):
            item = QTreeWidgetItem([choice.words, choice.small])
            item.setToolTip(0, choice.words)
            item.setData(0, VALUE, (choice.value,))
            item.setForeground(1, self._look.muted)
            item.setSizeHint(0, QSize(0, ROW))
            self.list.addTopLevelItem(item)
        self.list.setCurrentItem(self.list.topLevelItem(0))
        self._fit()

    def _fit(self) -> None:
        """As high as the rows need, beside the place that the question is about."""
        rows = min(max(self.list.topLevelItemCount(), 1), MOST_ROWS)
        self.list.setFixedHeight(rows * ROW + 4)
        room = self.parentWidget().rect()
        width = min(WIDTH, room.width() - 2 * GAP)
        layout = self.layout()
        size = QSize(width, layout.totalHeightForWidth(width))
        middle = QPoint((room.width() - size.width()) // 2, 70)
        self.setGeometry(QRect(self._beside(size, room) if self._place.isValid() else middle, size))

    def _beside(self, size: QSize, room: QRect) -> QPoint:
        left = min(max(self._place.left(), GAP), room.width() - size.width() - GAP)
        below, above = self._place.bottom() + GAP, self._place.top() - size.height() - GAP
        fits = below + size.height() <= room.height() - GAP
        top = below if fits else max(above, GAP)
        return QPoint(left, min(top, room.height() - size.height() - GAP))

    def _do(self, item: QTreeWidgetItem | None) -> None:
        if item is not None:
            (value,) = item.data(0, VALUE)
            take = self._take
            self.leave()
            take(value)


def fitting(choices: Sequence[Choice], typed: str) -> list[Choice]:
    """The choices that hold every word that is typed; those that begin so come first."""
    words = typed.casefold().split()
    known = [c for c in choices if all(word in c.words.casefold() for word in words)]
    return sorted(known, key=lambda c: not c.words.casefold().startswith(typed.casefold()))
