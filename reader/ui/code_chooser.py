"""Choosing a code by a few letters, or typing a new one; it floats over the page for a moment."""

from collections.abc import Mapping
from dataclasses import dataclass

from PySide6.QtCore import QEvent, QObject, QRect, QSize, Qt, Signal
from PySide6.QtGui import QColor, QIcon, QKeyEvent, QPainter, QPaintEvent, QPen, QPixmap
from PySide6.QtWidgets import (
    QFrame,
    QLabel,
    QLineEdit,
    QTreeWidget,
    QTreeWidgetItem,
    QVBoxLayout,
    QWidget,
)

from reader.core.annotations import Qualifier
from reader.core.codes import COLOURS, INSIDE, Code, in_order, path_of
from reader.ui.language import later, tr
from reader.ui.theme import Theme, sans
from reader.ui.widgets import QuietScrollBar

WIDTH, ROW, MOST_ROWS, GAP = 330, 26, 9, 8
CHOICE = Qt.ItemDataRole.UserRole
HINT = later("A code, or a new one: risk > crane")
QUALIFIERS: Mapping[Qualifier | None, str] = {
    None: later("Tab: it agrees or disagrees"),
    "agree": later("It agrees · Tab changes it"),
    "disagree": later("It disagrees · Tab changes it"),
}
NEW = later("New code “{name}”")


@dataclass(frozen=True)
class Choice:
    """What was chosen: the id of a code, or the names of a new one with those it stands in."""

    code: str = ""
    names: tuple[str, ...] = ()


class CodeChooser(QFrame):
    """`chosen` carries the choice, and whether the words agree with it. Escape chooses nothing."""

    chosen = Signal(object, object)

    def __init__(self, parent: QWidget, look: Theme) -> None:
        super().__init__(parent)
        self._codes: dict[str, Code] = {}
        self._counts: Mapping[str, int] = {}
        self._before: QWidget | None = None
        self.qualifier: Qualifier | None = None
        self.setAccessibleName(tr("Choose a code"))
        self.box = QLineEdit(placeholderText=tr(HINT), clearButtonEnabled=True)
        self.box.setAccessibleName(tr("Name of a code"))
        self.list = QTreeWidget(columnCount=2, rootIsDecorated=False, headerHidden=True)
        self.list.setAccessibleName(tr("Codes"))
        self._foot = QLabel()
        self._bar = QuietScrollBar(look, self.list)
        self._lay_out()
        self.box.textChanged.connect(self._filter)
        self.box.installEventFilter(self)
        self.list.itemClicked.connect(self._take)
        self.set_theme(look)
        self.hide()

    def open(
        self,
        codes: dict[str, Code],
        counts: Mapping[str, int],
        place: QRect,
        qualifier: Qualifier | None = None,
    ) -> None:
        """Wait for letters beside a place of the parent."""
        self._codes, self._counts, self.qualifier = codes, counts, qualifier
        self._before = self.window().focusWidget()
        self.box.clear()
        self._filter("")
        self._show_qualifier()
        self._put(place)
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
        self.box.setFont(sans(13))
        self.list.setFont(sans(12))
        self._foot.setFont(sans(11))
        palette = self._foot.palette()
        palette.setColor(self._foot.foregroundRole(), look.muted)
        self._foot.setPalette(palette)
        self.update()

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Up and Down choose, Enter takes, Tab says agree or disagree, Escape leaves."""
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

    def _pressed(self, event: QKeyEvent) -> bool:
        way = {Qt.Key.Key_Up: -1, Qt.Key.Key_Down: 1}.get(event.key())
        if way is not None:
            at = self.list.indexOfTopLevelItem(self.list.currentItem())
            count = self.list.topLevelItemCount()
            self.list.setCurrentItem(self.list.topLevelItem((at + way) % max(count, 1)))
        elif event.key() in (Qt.Key.Key_Tab, Qt.Key.Key_Backtab):
            order = list(QUALIFIERS)
            step = 1 if event.key() == Qt.Key.Key_Tab else -1
            self.qualifier = order[(order.index(self.qualifier) + step) % len(order)]
            self._show_qualifier()
        elif event.key() == Qt.Key.Key_Escape:
            self.leave()
        elif event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter):
            self._take(self.list.currentItem())
        else:
            return False
        return True

    def _filter(self, typed: str) -> None:
        names = tuple(" ".join(part.split()) for part in typed.replace("›", ">").split(">"))
        words = typed.replace(">", " ").replace("›", " ").casefold().split()
        self.list.clear()
        exact = False
        for code, depth in in_order(self._codes):
            path = path_of(code, self._codes)
            exact = exact or path.casefold() == INSIDE.join(names).casefold()
            if all(word in path.casefold() for word in words):
                self.list.addTopLevelItem(self._item(code, depth if not words else 0, path))
        if any(names) and all(names) and not exact:
            item = QTreeWidgetItem([tr(NEW, name=INSIDE.join(names)), ""])
            item.setData(0, CHOICE, Choice(names=names))
            item.setData(1, Qt.ItemDataRole.AccessibleTextRole, tr("new"))
            item.setSizeHint(0, QSize(0, ROW))
            self.list.addTopLevelItem(item)
        self.list.setColumnWidth(0, WIDTH - 90)
        self.list.setCurrentItem(self.list.topLevelItem(0))
        self._fit()

    def _item(self, code: Code, depth: int, path: str) -> QTreeWidgetItem:
        shown = "    " * depth + code.name if self.box.text() == "" else path
        right = code.shortcut or str(self._counts.get(code.id, "") or "")
        item = QTreeWidgetItem([shown, right])
        item.setData(1, Qt.ItemDataRole.AccessibleTextRole, right or tr("on nothing yet"))
        item.setIcon(0, swatch(code.colour or COLOURS[0]))
        item.setTextAlignment(1, Qt.AlignmentFlag.AlignRight)
        item.setForeground(1, self._look.muted)
        item.setToolTip(0, code.memo or path)
        item.setData(0, CHOICE, Choice(code.id))
        item.setSizeHint(0, QSize(0, ROW))
        return item

    def _take(self, item: QTreeWidgetItem | None) -> None:
        if item is not None:
            choice = item.data(0, CHOICE)
            self.leave()
            self.chosen.emit(choice, self.qualifier)

    def _show_qualifier(self) -> None:
        self._foot.setText(tr(QUALIFIERS[self.qualifier]))

    def _fit(self) -> None:
        rows = min(max(self.list.topLevelItemCount(), 1), MOST_ROWS)
        self.list.setFixedHeight(rows * ROW + 4)
        self.setFixedSize(WIDTH, self.sizeHint().height())

    def _put(self, place: QRect) -> None:
        room, size = self.parentWidget().rect(), self.size()
        left = min(max(place.left(), GAP), max(GAP, room.width() - size.width() - GAP))
        below = place.bottom() + GAP
        tallest = self.sizeHint().height() - self.list.height() + MOST_ROWS * ROW
        if below + tallest > room.height():
            below = max(GAP, min(place.top() - size.height() - GAP, room.height() - tallest))
        self.move(left, below)

    def _lay_out(self) -> None:
        self.list.setVerticalScrollBar(self._bar)
        self.list.setFrameShape(QFrame.Shape.NoFrame)
        self.list.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self.list.setIndentation(0)
        self.list.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(10, 10, 10, 8)
        layout.setSpacing(6)
        for part in (self.box, self.list, self._foot):
            layout.addWidget(part)


def swatch(colour: str, size: int = 11) -> QIcon:
    """A small square in the colour of a code."""
    picture = QPixmap(size * 2, size * 2)
    picture.setDevicePixelRatio(2)
    picture.fill(QColor(0, 0, 0, 0))
    painter = QPainter(picture)
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    painter.setPen(Qt.PenStyle.NoPen)
    painter.setBrush(QColor(colour))
    painter.drawRoundedRect(1, 1, size - 2, size - 2, 3, 3)
    painter.end()
    return QIcon(picture)
