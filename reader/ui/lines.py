"""The hair lines that part the areas of the window."""

from PySide6.QtGui import QPainter, QPaintEvent, QPalette
from PySide6.QtWidgets import QSplitter, QWidget

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


def draw_lines(splitter: QSplitter, look: Theme) -> None:
    """Make the handles of a splitter hair lines."""
    for index in range(splitter.count()):
        handle = splitter.handle(index)
        palette = handle.palette()
        palette.setColor(QPalette.ColorRole.Window, look.line)
        handle.setPalette(palette)
        handle.setAutoFillBackground(True)
