"""A scroll bar as quiet as the page: only its handle is drawn."""

from PySide6.QtCore import QRectF, QSize, Qt
from PySide6.QtGui import QColor, QEnterEvent, QPainter, QPaintEvent
from PySide6.QtWidgets import QScrollBar, QStyle, QStyleOptionSlider, QWidget

from reader.ui.theme import Theme, theme

WIDTH = 10


class SlimBar(QScrollBar):
    """A scroll bar without arrows or a groove to see."""

    def __init__(self, parent: QWidget) -> None:
        super().__init__(Qt.Orientation.Vertical, parent)
        self._theme = theme("light")

    def set_theme(self, new: Theme) -> None:
        """Change the colours."""
        self._theme = new
        self.update()

    def sizeHint(self) -> QSize:
        """Narrow."""
        return QSize(WIDTH, super().sizeHint().height())

    def enterEvent(self, event: QEnterEvent) -> None:
        """The handle gets darker under the mouse."""
        super().enterEvent(event)
        self.update()

    def paintEvent(self, _event: QPaintEvent) -> None:
        """Draw the handle."""
        painter = QPainter(self)
        painter.fillRect(self.rect(), self._theme.page)
        if self.maximum() > self.minimum():
            option = QStyleOptionSlider()
            self.initStyleOption(option)
            part = QStyle.SubControl.SC_ScrollBarSlider
            kind = QStyle.ComplexControl.CC_ScrollBar
            handle = QRectF(self.style().subControlRect(kind, option, part, self))
            painter.setRenderHint(QPainter.RenderHint.Antialiasing)
            painter.setPen(Qt.PenStyle.NoPen)
            painter.setBrush(self._colour())
            painter.drawRoundedRect(handle.adjusted(2, 1, -2, -1), 3, 3)
        painter.end()

    def _colour(self) -> QColor:
        strong = self.isSliderDown() or self.underMouse()
        colour = QColor(self._theme.muted)
        colour.setAlpha(150 if strong else 70)
        return colour
