"""Everything that can be done, with its key: found by a few letters, done by Enter."""

from collections.abc import Mapping

from PySide6.QtGui import QAction
from PySide6.QtWidgets import QWidget

from reader.ui.floating import AskingCard
from reader.ui.keyboard import Keyboard
from reader.ui.language import tr
from reader.ui.theme import Theme


class CommandPalette(AskingCard):
    """Floats over the window while it has the focus. The words may come in any order."""

    width_wanted, most_rows = 520, 14

    def __init__(
        self, window: QWidget, look: Theme, made: Mapping[str, QAction], keyboard: Keyboard
    ) -> None:
        super().__init__(window, look)
        self._made, self._keyboard = made, keyboard
        self.box.setPlaceholderText(tr("What do you want to do?"))
        self.box.setAccessibleName(tr("Find an action"))
        self.list.setAccessibleName(tr("Actions"))
        self.set_theme(look)

    def open(self) -> None:
        """Show all actions that can be done now, and wait for letters."""
        self.appear()

    def fill(self, typed: str) -> None:
        """The actions whose names hold every word."""
        words = typed.casefold().split()
        for key, action in self._made.items():
            name = action.text().casefold()
            if action.isEnabled() and all(word in name for word in words):
                keys = self._keyboard.words(key)
                self.add_row(action, action.text(), keys, heard=keys or tr("without a key"))

    def take(self, value: object) -> None:
        """Do the action."""
        assert isinstance(value, QAction)
        value.trigger()
