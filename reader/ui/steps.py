"""What undo and redo would do is said in their names, where the reader is."""

from collections.abc import Mapping

from PySide6.QtGui import QAction

from reader.ui.language import tr
from reader.ui.sentences import told


class Steps:
    """Names the actions `undo` and `redo`; keeps what they would do in the article."""

    def __init__(self, made: Mapping[str, QAction]) -> None:
        self._made = made
        self._article: tuple[str | None, str | None] = (None, None)

    def note(self, undo: str | None, redo: str | None) -> None:
        """Keep what they would do in the article on the page."""
        self._article = (undo, redo)

    def show_article(self) -> None:
        """Name what they would do in the article on the page."""
        self.show(*self._article)

    def show(self, undo: str | None, redo: str | None) -> None:
        """Name what they would do; None: nothing, so that they cannot be chosen."""
        back = tr("Undo: {what}", what=told(undo)) if undo else tr("Undo")
        again = tr("Redo: {what}", what=told(redo)) if redo else tr("Redo")
        for name, label, words in (("undo", undo, back), ("redo", redo, again)):
            self._made[name].setEnabled(label is not None)
            self._made[name].setText(words)
