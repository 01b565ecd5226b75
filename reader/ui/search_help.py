"""What can be looked for: a menu of the fields with what each asks, and of the kept searches."""

from collections.abc import Callable, Sequence

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QLineEdit, QMenu, QToolButton, QWidget

from reader.core.listing import Collection
from reader.core.words import shown
from reader.ui.language import later, tr

# What is put into the box, an example, and what it asks.
FIELDS: tuple[tuple[str, str, str], ...] = (
    ("actor:", "actor:Alibaba", later("an actor, by any of its names")),
    ("stance:", "stance:denies", later("what somebody does with a content")),
    ("says:", "says:data", later("words of what is said")),
    ("target:", "target:ministry", later("whom a claim is about")),
    ("about:", "about:harbour", later("whom it is about, or words of what is said")),
    ("title:", "title:crane", later("words of the title")),
    ("publisher:", "publisher:gazette", later("the publisher")),
    ("date:", "date:2024..2025", later("published between, to a day if you like")),
    ("tag:", "tag:port", later("one of your tags")),
    ("code:", "code:blame", later("a code of yours on a passage")),
    ("note:", "note:why", later("words of your notes")),
    ("collection:", "collection:ports", later("a collection by its name")),
    ("is:unread", "is:unread", later("not read yet")),
)
OPERATORS: tuple[tuple[str, str, str], ...] = (
    ('"', '"harbour board"', later("just these words, as they are written")),
    ("*", "harb*", later("words that begin so")),
    (" OR ", "ferry OR boat", later("one of them")),
    (" -", "ferry -boat", later("without the word")),
    ("NEAR(", "NEAR(crane harbour, 5)", later("no more than five words apart")),
)


class HelpButton(QToolButton):
    """A question mark beside a box for searches; `kept` gives the searches that are kept.

    `keep_asked` carries a search that is to be kept.
    """

    keep_asked = Signal(str)

    def __init__(self, box: QLineEdit, kept: Callable[[], Sequence[Collection]]) -> None:
        super().__init__()
        self._box, self._kept = box, kept
        self.setText("?")
        self.setAutoRaise(True)
        self.setAccessibleName(tr("What can be searched for"))
        self.setToolTip(tr("What can be searched for"))
        self.clicked.connect(self.open_menu)

    def open_menu(self) -> None:
        """Show the fields below the button."""
        menu = self.menu_of(self)
        menu.popup(self.mapToGlobal(self.rect().bottomLeft()))

    def menu_of(self, parent: QWidget) -> QMenu:
        """The fields, and the searches that are kept."""
        menu = QMenu(parent)
        menu.aboutToHide.connect(menu.deleteLater)
        for piece, example, meaning in FIELDS:
            menu.addAction(f"{example}\t{tr(meaning)}", lambda piece=piece: self.insert(piece))
        menu.addSeparator()
        for piece, example, meaning in OPERATORS:
            menu.addAction(f"{example}\t{tr(meaning)}", lambda piece=piece: self.insert(piece))
        kept = [each for each in self._kept() if each.query]
        if kept:
            menu.addSection(tr("Kept searches"))
        for each in kept:
            menu.addAction(shown(each.name), lambda query=each.query: self.look_for(query))
        if typed := self._box.text().strip():
            menu.addSeparator()
            menu.addAction(tr("Keep this search"), lambda: self.keep_asked.emit(typed))
        return menu

    def insert(self, piece: str) -> None:
        """Put a field where the caret is, apart from the word before it."""
        before = self._box.text()[: self._box.cursorPosition()]
        apart = " " if before and not before.endswith((" ", "(")) and piece[-1] == ":" else ""
        self._box.insert(apart + piece)
        self._box.setFocus()

    def look_for(self, query: str) -> None:
        """Look for what a kept search asks."""
        self._box.setText(query)
        self._box.setFocus()
