"""A scroll bar that is only there when there is something to scroll."""

from PySide6.QtCore import QRectF, QSize, Qt
from PySide6.QtGui import QColor, QPainter, QPaintEvent
from PySide6.QtWidgets import QScrollBar, QStyle, QStyleOptionSlider, QWidget

from reader.ui.theme import Theme

WIDTH = 10


class QuietScrollBar(QScrollBar):
    """A vertical scroll bar without a groove or buttons: a rounded handle, nothing else.

    It takes its room even when nothing can be scrolled, so that lines never wrap anew.
    """

    def __init__(self, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(Qt.Orientation.Vertical, parent)
        self._theme = theme

    def set_theme(self, theme: Theme) -> None:
        """Paint in the colours of a theme."""
        self._theme = theme
        self.update()

    def sizeHint(self) -> QSize:
        """Slim."""
        return QSize(WIDTH, super().sizeHint().height())

    def paintEvent(self, _event: QPaintEvent) -> None:
        """Paint the handle where the style has it."""
        if self.maximum() <= self.minimum():
            return
        option = QStyleOptionSlider()
        self.initStyleOption(option)
        place = self.style().subControlRect(
            QStyle.ComplexControl.CC_ScrollBar, option, QStyle.SubControl.SC_ScrollBarSlider, self
        )
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(self._colour())
        handle = QRectF(place).adjusted(2, 1, -3, -1)
        painter.drawRoundedRect(handle, handle.width() / 2, handle.width() / 2)

    def _colour(self) -> QColor:
        colour = QColor(self._theme.muted)
        colour.setAlphaF(0.75 if self.underMouse() or self.isSliderDown() else 0.45)
        return colour
