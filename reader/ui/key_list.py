"""All actions with their keys, and the ones they have at first; a key is changed by pressing it."""

from collections.abc import Sequence

from PySide6.QtCore import QSize, Qt, Signal
from PySide6.QtGui import QFontMetrics, QKeyEvent
from PySide6.QtWidgets import QFrame, QHeaderView, QTreeWidget, QTreeWidgetItem

from reader.ui import actions, key_rules
from reader.ui.key_box import KeyBox
from reader.ui.keyboard import Keyboard, Wish, printed
from reader.ui.language import tr
from reader.ui.theme import Theme, sans, semibold

ROW, HEAD = 26, 34
NAME = Qt.ItemDataRole.UserRole
LEAST, AROUND = (0, 140, 110), 24
ENTER = (Qt.Key.Key_Return, Qt.Key.Key_Enter, Qt.Key.Key_F2)
MORE = (Qt.Key.Key_Insert, Qt.Key.Key_Plus)


class KeyList(QTreeWidget):
    """Enter waits for another key, + for one more, Delete takes the last one away, Backspace
    brings the first ones back. `asked` carries a wish that needs a decision, `said` a sentence."""

    asked = Signal(object)
    said = Signal(str)
    chosen = Signal(str)

    def __init__(self, keyboard: Keyboard, look: Theme) -> None:
        super().__init__(columnCount=3, rootIsDecorated=False)
        self._keyboard, self._look = keyboard, look
        self._rows: dict[str, QTreeWidgetItem] = {}
        self._heads: list[tuple[QTreeWidgetItem, list[str]]] = []
        self.setHeaderLabels([tr("Action"), tr("Keys"), tr("At first")])
        self.setAccessibleName(tr("Actions and keys"))
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setIndentation(0)
        for off in (self.setVerticalScrollBarPolicy, self.setHorizontalScrollBarPolicy):
            off(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self._dress_header()
        self._fill()
        self.set_theme(look)
        self.show_keys()
        keyboard.changed.connect(self.show_keys)
        self.itemDoubleClicked.connect(lambda *_: self.listen())
        self.currentItemChanged.connect(lambda *_: self.chosen.emit(self.current()))

    def current(self) -> str:
        """The action that is chosen; "" for none."""
        item = self.currentItem()
        return (item.data(0, NAME) or "") if item and not item.isHidden() else ""

    def listen(self, *, more: bool = False) -> None:
        """Wait for a key of the chosen action, or for one more."""
        name, item = self.current(), self.currentItem()
        if not name:
            return
        box = KeyBox(self)
        self.setItemWidget(item, 1, box)
        box.pressed.connect(lambda key: self._heard(name, key, more=more))
        box.left.connect(lambda: self._stop(name))
        box.setFocus()

    def narrow(self, words: Sequence[str], key: str = "") -> bool:
        """Show the actions that hold all words, or have a key; whether there are any."""
        for name, item in self._rows.items():
            line = " ".join(item.text(column) for column in range(3)).casefold()
            known = key in self._keyboard.keys(name) if key else all(w in line for w in words)
            item.setHidden(not known)
        for head, names in self._heads:
            head.setHidden(all(self._rows[name].isHidden() for name in names))
        self._fit()
        return any(not item.isHidden() for item in self._rows.values())

    def choose_first(self) -> None:
        """Choose the first action that is shown."""
        item = next((item for item in self._rows.values() if not item.isHidden()), None)
        self.setCurrentItem(item)

    def show_keys(self) -> None:
        """Show the keys as they are; those that are not the first ones are bold, with the first
        ones beside them."""
        for name, item in self._rows.items():
            first = "   ".join(map(printed, key_rules.first_keys(name)))
            now = self._keyboard.words(name)
            item.setText(0, self._keyboard.name(name))
            item.setText(1, now)
            item.setText(2, first if now != first else "")
            item.setFont(1, sans(12) if now == first else semibold(12))
            heard = Qt.ItemDataRole.AccessibleTextRole
            item.setData(1, heard, now or tr("without a key"))
            item.setData(2, heard, first or tr("without a key"))
        self._fit_columns()

    def set_theme(self, look: Theme) -> None:
        """Take the colours of another theme."""
        self._look = look
        self.setFont(sans(12))
        self.header().setFont(sans(11))
        for head, _ in self._heads:
            head.setFont(0, semibold(12))
        for item in self._rows.values():
            item.setForeground(2, look.muted)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """The keys of the list."""
        name, key = self.current(), event.key()
        if key in ENTER:
            self.listen()
        elif key in MORE:
            self.listen(more=True)
        elif key == Qt.Key.Key_Delete and name and self._keyboard.keys(name):
            self._keyboard.take_away(name, self._keyboard.keys(name)[-1])
            self.chosen.emit(name)
        elif key == Qt.Key.Key_Backspace and name:
            self._keyboard.reset(name)
            self.chosen.emit(name)
        else:
            super().keyPressEvent(event)

    def _heard(self, name: str, key: str, *, more: bool) -> None:
        self._stop(name)
        self.setFocus()
        if key == "Esc" and "Esc" not in key_rules.first_keys(name):
            return
        wish = self._keyboard.wish(name, key, more=more)
        if isinstance(wish, str):
            self.said.emit(wish)
        elif wish.holders:
            self.asked.emit(wish)
        else:
            self._fulfil(wish)

    def _fulfil(self, wish: Wish) -> None:
        self._keyboard.fulfil(wish)
        self.chosen.emit(wish.action)

    def _stop(self, name: str) -> None:
        if box := self.itemWidget(self._rows[name], 1):
            box.hide()
        self.removeItemWidget(self._rows[name], 1)

    def _fill(self) -> None:
        for menu, title in actions.MENUS.items():
            head = QTreeWidgetItem([tr(title)])
            head.setFlags(Qt.ItemFlag.ItemIsEnabled)
            head.setSizeHint(0, QSize(0, HEAD))
            self.addTopLevelItem(head)
            head.setFirstColumnSpanned(True)
            names = [name for name, _ in actions.rows(menu)]
            self._heads.append((head, names))
            for name in names:
                self._rows[name] = item = QTreeWidgetItem()
                item.setData(0, NAME, name)
                item.setSizeHint(0, QSize(0, ROW))
                self.addTopLevelItem(item)

    def _fit(self) -> None:
        """As high as all that is shown: the page around it scrolls."""
        rows = sum(ROW for item in self._rows.values() if not item.isHidden())
        heads = sum(HEAD for head, _ in self._heads if not head.isHidden())
        self.setFixedHeight(rows + heads + self.header().sizeHint().height() + 4)

    def _fit_columns(self) -> None:
        """Every key in full: their names are long in some languages."""
        metrics = QFontMetrics(semibold(12))
        for column in (1, 2):
            words = (item.text(column) for item in self._rows.values())
            widest = max(map(metrics.horizontalAdvance, words), default=0) + AROUND
            self.header().resizeSection(column, max(LEAST[column], widest))

    def _dress_header(self) -> None:
        header = self.header()
        header.setStretchLastSection(False)
        header.setSectionsClickable(False)
        header.setSectionResizeMode(0, QHeaderView.ResizeMode.Stretch)
        for column in (1, 2):
            header.setSectionResizeMode(column, QHeaderView.ResizeMode.Fixed)
            header.resizeSection(column, LEAST[column])
