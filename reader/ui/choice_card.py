"""A card that asks one thing: a few letters, the rows that fit them, Enter takes the first."""

from collections.abc import Callable, Sequence
from typing import NamedTuple

from PySide6.QtCore import QRect, Qt
from PySide6.QtWidgets import QLabel, QWidget

from reader.core.words import cut
from reader.ui.floating import AskingCard
from reader.ui.theme import Theme, semibold

LONGEST = 30
"""Letters of another name that leave room for the words at its left."""


class Choice(NamedTuple):
    """A row: `value` is what is taken, `small` stands at its right; it is found by `also` too."""

    value: object
    words: str
    small: str = ""
    also: tuple[str, ...] = ()


Rows = Callable[[str], Sequence[Choice]]
Take = Callable[[object], None]


class ChoiceCard(AskingCard):
    """One is enough: it is asked again and again."""

    def __init__(self, window: QWidget, look: Theme) -> None:
        super().__init__(window, look)
        self._rows: Rows = lambda _: ()
        self._then: Take = lambda _: None
        self.title = QLabel(textFormat=Qt.TextFormat.PlainText, wordWrap=True)
        self.layout().insertWidget(0, self.title)
        self.set_theme(look)

    def ask(
        self, title: str, rows: Rows, take: Take, *, place: QRect | None = None, typed: str = ""
    ) -> None:
        """Ask for one of the rows, which are made anew for what is typed.

        The card stands below `place` (in pixels of the window) where there is room, else in the
        middle. What is `typed` is selected, so that the first letter replaces it.
        """
        self._rows, self._then = rows, take
        self.title.setText(title)
        self.box.setAccessibleName(title)
        self.appear(typed, place)

    def set_theme(self, look: Theme) -> None:
        """Take the colours of another theme."""
        self.title.setFont(semibold(13))
        super().set_theme(look)

    def fill(self, typed: str) -> None:
        """The rows that whoever asks has for it."""
        for choice in self._rows(typed):
            self.add_row(choice.value, choice.words, choice.small)

    def take(self, value: object) -> None:
        """Tell whoever asked."""
        self._then(value)


def fitting(choices: Sequence[Choice], typed: str) -> list[Choice]:
    """The choices that hold every word that is typed; those that begin so come first.

    One that is found by something else that it is called says so at its right.
    """
    words, start = typed.casefold().split(), typed.casefold()
    found = [known for choice in choices if (known := _found(choice, words))]
    return sorted(
        found, key=lambda c: not any(w.casefold().startswith(start) for w in (c.words, *c.also))
    )


def _found(choice: Choice, words: Sequence[str]) -> Choice | None:
    left = [word for word in words if word not in choice.words.casefold()]
    if not left:
        return choice
    also = (name for name in choice.also if all(word in name.casefold() for word in left))
    name = next(also, None)
    return choice._replace(small=cut(name, LONGEST)) if name else None
