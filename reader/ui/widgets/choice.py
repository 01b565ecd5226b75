"""A list of choices that may be made narrower than its words."""

from collections.abc import Sequence

from PySide6.QtCore import QSize
from PySide6.QtWidgets import QComboBox

from reader.ui.language import tr

LEAST = 58


class Choice(QComboBox):
    """Rows of a value and its words; some letters wide where there is no room for more."""

    def __init__(self, rows: Sequence[tuple[str, str]], name: str) -> None:
        super().__init__()
        for value, words in rows:
            self.addItem(tr(words), value)
        self.setAccessibleName(name)

    def minimumSizeHint(self) -> QSize:
        """Some letters."""
        hint = super().minimumSizeHint()
        return QSize(min(hint.width(), LEAST), hint.height())
