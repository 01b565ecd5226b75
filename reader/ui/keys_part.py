"""The keys on the page of settings: the list of all actions, and what is done with the chosen."""

from collections.abc import Callable, Sequence

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QHBoxLayout, QLabel, QPushButton, QSizePolicy, QVBoxLayout, QWidget

from reader.ui.key_box import KeyBox
from reader.ui.key_list import KeyList
from reader.ui.keyboard import Keyboard, Wish, printed
from reader.ui.language import later, tr
from reader.ui.lines import Lined
from reader.ui.settings_rows import mute
from reader.ui.theme import Theme, sans

HELP = later(
    "Enter waits for another key, + for one more; Delete takes the last one away, and Backspace "
    "brings back what was at first."
)


class KeysPart(QWidget):
    """`narrowed` asks the page to look again which actions it shows."""

    narrowed = Signal()

    def __init__(self, keyboard: Keyboard, look: Theme) -> None:
        super().__init__()
        self._keyboard, self._key = keyboard, ""
        self.list = KeyList(keyboard, look)
        self.bar = KeyBar(look)
        self._help = QLabel(tr(HELP), wordWrap=True)
        self.find = _button(tr("Find by a key…"), self._find)
        self.all = _button(tr("All keys as at first"), self._reset_all)
        self._lay_out()
        self.list.chosen.connect(self._offer)
        self.list.said.connect(self._say)
        self.list.asked.connect(self._ask)
        self.set_theme(look)

    def narrow(self, words: Sequence[str]) -> bool:
        """Show the actions that hold all words; a key that was pressed narrows instead."""
        return self.list.narrow(words, self._key)

    def forget_key(self) -> None:
        """Words are typed: they narrow, and no key."""
        self._key = ""
        self.find.setText(tr("Find by a key…"))

    def set_theme(self, look: Theme) -> None:
        """Take the colours of another theme."""
        self.list.set_theme(look)
        self.bar.set_theme(look)
        mute(self._help, look)

    def _find(self) -> None:
        """Wait for a key, and show the actions that have it; or show all again."""
        if self._key:
            self.forget_key()
            self.narrowed.emit()
            return
        box = KeyBox(self.find)
        box.setGeometry(self.find.rect())
        box.pressed.connect(lambda key: self._found(box, key))
        box.left.connect(box.deleteLater)
        box.show()
        box.setFocus()

    def _found(self, box: KeyBox, key: str) -> None:
        self._key = key
        self.find.setText(tr("With {key} ×", key=printed(key)))
        self.narrowed.emit()
        self.list.choose_first()
        self.list.setFocus()
        box.deleteLater()

    def _reset_all(self) -> None:
        self._keyboard.take_in({})
        self.bar.show_state(tr("Every key is as it was at first."))

    def _say(self, sentence: str) -> None:
        self.bar.show_state(sentence)

    def _offer(self, name: str) -> None:
        """What can be done with the keys of an action."""
        if not name:
            self.bar.hide()
            return
        keys = self._keyboard.keys(name)
        buttons = [
            (tr("Another key"), self.list.listen),
            (tr("One more"), lambda: self.list.listen(more=True)),
        ]
        if keys:
            away = tr("Without {key}", key=printed(keys[-1]))
            buttons.append((away, lambda: self._take_away(name, keys[-1])))
        if name in self._keyboard.own():
            buttons.append((tr("As at first"), lambda: self._reset(name)))
        self.bar.show_state(self._keyboard.name(name), buttons)

    def _ask(self, wish: Wish) -> None:
        """Somebody has the key: who, and what shall be done."""
        sentence = self._keyboard.told(wish.key, wish.holders)
        buttons = [(tr("Take it"), lambda: self._fulfil(wish))]
        if wish.can_swap:
            buttons.append((tr("Swap"), lambda: self._fulfil(wish, swap=True)))
        buttons.append((tr("Leave it"), lambda: self._back_to(wish.action)))
        self.bar.show_state(sentence, buttons, focus=True)

    def _fulfil(self, wish: Wish, *, swap: bool = False) -> None:
        self._keyboard.fulfil(wish, swap=swap)
        self._back_to(wish.action)

    def _take_away(self, name: str, key: str) -> None:
        self._keyboard.take_away(name, key)
        self._back_to(name)

    def _reset(self, name: str) -> None:
        self._keyboard.reset(name)
        self._back_to(name)

    def _back_to(self, name: str) -> None:
        self.list.setFocus()
        self._offer(name)

    def _lay_out(self) -> None:
        top = QHBoxLayout()
        self._help.setFont(sans(12))
        top.addWidget(self._help, 1)
        top.addWidget(self.find)
        top.addWidget(self.all)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 4, 0, 0)
        layout.addLayout(top)
        layout.addWidget(self.list)


class KeyBar(Lined):
    """Stands at the foot of the page: a sentence, and what can be done."""

    def __init__(self, look: Theme) -> None:
        super().__init__(look, at_top=True)
        self.said = QLabel(wordWrap=True)
        self.said.setFont(sans(13))
        self.said.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Preferred)
        self.buttons: list[QPushButton] = []
        self._asks = False
        self._row = QHBoxLayout(self)
        self._row.setContentsMargins(24, 8, 24, 8)
        self._row.addWidget(self.said, 1)
        self.hide()

    def show_state(
        self,
        sentence: str,
        buttons: Sequence[tuple[str, Callable[[], None]]] = (),
        *,
        focus: bool = False,
    ) -> None:
        """Show a sentence with its buttons; with the focus on the first, if it is a question."""
        for button in self.buttons:
            self._row.removeWidget(button)
            button.hide()
            button.deleteLater()
        self.said.setText(sentence)
        self.buttons = [_button(text, act) for text, act in buttons]
        for button in self.buttons:
            self._row.addWidget(button)
            button.show()
        self.show()
        self._asks = focus
        if focus:
            self.buttons[0].setFocus()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Enter presses the button that has the focus; Escape leaves a question as it was."""
        enter = event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter)
        if enter and isinstance(button := self.focusWidget(), QPushButton):
            button.click()
        elif event.key() == Qt.Key.Key_Escape and self._asks:
            self.buttons[-1].click()
        else:
            super().keyPressEvent(event)


def _button(text: str, act: Callable[[], None]) -> QPushButton:
    button = QPushButton(text, autoDefault=False)
    button.setFont(sans(12))
    button.clicked.connect(lambda _=False: act())
    return button
