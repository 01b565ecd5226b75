"""The hair lines that part the areas of the window."""

from PySide6.QtGui import QPainter, QPaintEvent
from PySide6.QtWidgets import QSplitter, QSplitterHandle, QWidget

from reader.ui.theme import Theme


class Lined(QWidget):
    """A strip of the window with a hair line along its upper or lower edge."""

    def __init__(self, look: Theme, *, at_top: bool) -> None:
        super().__init__()
        self._look, self._at_top = look, at_top

    def set_theme(self, look: Theme) -> None:
        """Take the colours of another theme."""
        self._look = look
        self.update()

    def paintEvent(self, event: QPaintEvent) -> None:
        """Draw the line."""
        painter = QPainter(self)
        at = 0 if self._at_top else self.height() - 1
        painter.fillRect(0, at, self.width(), 1, self._look.line)


class LinedSplitter(QSplitter):
    """Areas side by side, parted by hair lines that can be dragged."""

    def __init__(self, look: Theme) -> None:
        super().__init__()
        self.look = look
        self.setHandleWidth(1)
        self.setChildrenCollapsible(False)

    def set_theme(self, look: Theme) -> None:
        """Take the colours of another theme."""
        self.look = look
        for index in range(self.count()):
            self.handle(index).update()

    def createHandle(self) -> QSplitterHandle:
        """A handle that is a line."""
        return _Handle(self.orientation(), self)


class _Handle(QSplitterHandle):
    def paintEvent(self, event: QPaintEvent) -> None:
        QPainter(self).fillRect(self.rect(), self.splitter().look.line)
