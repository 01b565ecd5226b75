"""A list of choices that may be made narrower than its words."""

from collections.abc import Sequence

from PySide6.QtCore import QSize, Qt
from PySide6.QtWidgets import QComboBox, QStyleOptionComboBox

from reader.ui.language import tr

LEAST, AROUND = 58, 50
ELIDE = Qt.TextElideMode.ElideRight


class Choice(QComboBox):
    """Rows of a value and its words; some letters wide where there is no room for more."""

    def __init__(self, rows: Sequence[tuple[str, str]], name: str) -> None:
        super().__init__()
        for value, words in rows:
            self.addItem(tr(words), value)
        self.setAccessibleName(name)

    def initStyleOption(self, option: QStyleOptionComboBox) -> None:
        """Words that do not fit end in an ellipsis."""
        super().initStyleOption(option)
        room = max(self.width() - AROUND, 0)
        words = option.currentText
        option.currentText = self.fontMetrics().elidedText(words, ELIDE, room)
        tip = words if option.currentText != words else ""
        if tip != self.toolTip():
            self.setToolTip(tip)

    def minimumSizeHint(self) -> QSize:
        """Some letters."""
        hint = super().minimumSizeHint()
        return QSize(min(hint.width(), LEAST), hint.height())
