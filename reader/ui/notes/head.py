"""What narrows the notes, above them: in one row, or in two where one has no room for the words."""

from collections.abc import Sequence

from PySide6.QtCore import QSize
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QGridLayout, QHBoxLayout, QLabel, QLineEdit, QWidget

from reader.ui.widgets.choice import Choice

BOX = 180  # pixels in which words can be written
GAP = 8


class Head(QWidget):
    """The box for words, the lists of choices, and how many notes there are."""

    def __init__(self, box: QLineEdit, choices: Sequence[Choice], count: QLabel) -> None:
        super().__init__()
        self._box, self._count, self._choices = box, count, QWidget()
        row = QHBoxLayout(self._choices)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(GAP)
        for choice in choices:
            row.addWidget(choice)
        self._grid = QGridLayout(self)
        self._grid.setContentsMargins(14, 10, 14, 10)
        self._grid.setSpacing(GAP)
        self._grid.setColumnStretch(0, 1)
        self.in_two_rows = False
        self._stand()

    def minimumSizeHint(self) -> QSize:
        """As narrow as the letters of its lists."""
        hint = super().minimumSizeHint()
        least = self._choices.minimumSizeHint().width() + 28
        return QSize(min(hint.width(), least), hint.height())

    def resizeEvent(self, event: QResizeEvent) -> None:
        """One row or two."""
        super().resizeEvent(event)
        least = self._choices.sizeHint().width() + self._count.sizeHint().width()
        narrow = event.size().width() < least + BOX + 28 + 2 * GAP
        if narrow != self.in_two_rows:
            self.in_two_rows = narrow
            self._stand()

    def _stand(self) -> None:
        for part in (self._box, self._choices, self._count):
            self._grid.removeWidget(part)
        self._grid.addWidget(self._box, 0, 0)
        self._grid.addWidget(self._count, 0, 2)
        if self.in_two_rows:
            self._grid.addWidget(self._choices, 1, 0, 1, 3)
        else:
            self._grid.addWidget(self._choices, 0, 1)
