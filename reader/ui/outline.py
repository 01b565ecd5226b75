"""The outline of an article: its headings, found by a few letters, gone to by Enter."""

from bisect import bisect_right

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QWidget

from reader.core.article import Edition
from reader.core.spans import Span
from reader.ui.floating import AskingCard
from reader.ui.language import tr
from reader.ui.theme import Theme

HEADINGS = ("heading", "title")


class Outline(AskingCard):
    """Floats over the window like the list of actions. `asked` carries a heading's place."""

    width_wanted, most_rows = 520, 14
    asked = Signal(object)

    def __init__(self, window: QWidget, look: Theme) -> None:
        super().__init__(window, look)
        self._headings: list[tuple[str, Span]] = []
        self.list.setColumnCount(1)
        self.box.setPlaceholderText(tr("Go to a heading"))
        self.box.setAccessibleName(tr("Find a heading"))
        self.list.setAccessibleName(tr("Headings"))
        self.set_theme(look)

    def open_on(self, edition: Edition, *, near: int) -> bool:
        """Show the headings, that of the offset `near` chosen; False where there are none."""
        self._headings = headings_of(edition)
        if not self._headings:
            return False
        here = max(0, bisect_right([span.start for _, span in self._headings], near) - 1)
        self.appear()
        self.list.setCurrentItem(self.list.topLevelItem(here))
        return True

    def fill(self, typed: str) -> None:
        """The headings that hold every word."""
        words = typed.casefold().split()
        for title, span in self._headings:
            if all(word in title.casefold() for word in words):
                self.add_row(span, title)

    def take(self, value: object) -> None:
        """Ask for the heading."""
        self.asked.emit(value)


def headings_of(edition: Edition) -> list[tuple[str, Span]]:
    """The headings of an edition on one line each, with their places."""
    blocks = (block for block in edition.blocks if block.kind in HEADINGS)
    return [
        (" ".join(edition.text[block.span.start : block.span.end].split()), block.span)
        for block in blocks
    ]
