"""The outline of an article: its headings, found by a few letters, gone to by Enter."""

from bisect import bisect_right

from PySide6.QtCore import QSize, Signal
from PySide6.QtWidgets import QTreeWidgetItem, QWidget

from reader.core.article import Edition
from reader.core.spans import Span
from reader.ui.language import tr
from reader.ui.palette import ACTION, ROW, CommandPalette
from reader.ui.theme import Theme

HEADINGS = ("heading", "title")


class Outline(CommandPalette):
    """Floats over the window like the list of actions. `asked` carries a heading's place."""

    asked = Signal(object)

    def __init__(self, window: QWidget, look: Theme) -> None:
        self._headings: list[tuple[str, Span]] = []
        self._here = 0
        super().__init__(window, look, {})
        self.box.setPlaceholderText(tr("Go to a heading"))
        self.box.setAccessibleName(tr("Find a heading"))
        self.list.setAccessibleName(tr("Headings"))

    def open_on(self, edition: Edition, *, near: int) -> bool:
        """Show the headings, that of the offset `near` chosen; False where there are none."""
        self._headings = headings_of(edition)
        if not self._headings:
            return False
        self._here = max(0, bisect_right([span.start for _, span in self._headings], near) - 1)
        self.open()
        self.list.setCurrentItem(self.list.topLevelItem(self._here))
        return True

    def _filter(self, typed: str) -> None:
        words = typed.casefold().split()
        self.list.clear()
        for title, span in self._headings:
            if all(word in title.casefold() for word in words):
                item = QTreeWidgetItem([title])
                item.setData(0, ACTION, span)
                item.setSizeHint(0, QSize(0, ROW))
                item.setToolTip(0, title)
                self.list.addTopLevelItem(item)
        self.list.setColumnCount(1)
        self.list.setCurrentItem(self.list.topLevelItem(0))

    def _do(self, item: QTreeWidgetItem | None) -> None:
        if item is not None:
            self.leave()
            self.asked.emit(item.data(0, ACTION))


def headings_of(edition: Edition) -> list[tuple[str, Span]]:
    """The headings of an edition on one line each, with their places."""
    blocks = (block for block in edition.blocks if block.kind in HEADINGS)
    return [
        (" ".join(edition.text[block.span.start : block.span.end].split()), block.span)
        for block in blocks
    ]
