"""A scroll bar as quiet as the page: a handle, and nothing else.

It draws and moves its handle itself; the style's geometry (arrows, groove) is not asked.
"""

from PySide6.QtCore import QEvent, QRectF, QSize
from PySide6.QtGui import QColor, QEnterEvent, QMouseEvent, QPainter, QPainterPath, QPaintEvent
from PySide6.QtWidgets import QScrollBar

from reader.ui.page.brushes import fill, ground
from reader.ui.theme import Theme, theme

WIDTH = 10
EDGE = 2
SHORTEST = 28


class SlimBar(QScrollBar):
    """A vertical scroll bar. A press beside the handle brings the handle there."""

    def __init__(self) -> None:
        super().__init__()
        self._theme = theme("light")
        self._grip: float | None = None
        self._over = False
        self.set_theme(self._theme)

    def set_theme(self, new: Theme) -> None:
        """Change the colours."""
        self._theme = new
        self.setPalette(ground(new.page))
        self.update()

    def handle(self) -> QRectF:
        """The handle, in pixels of the bar."""
        track, values = self.height() - 2 * EDGE, self.maximum() - self.minimum()
        length = max(SHORTEST, track * self.pageStep() / max(1, values + self.pageStep()))
        free = max(0.0, track - length)
        top = EDGE + free * (self.sliderPosition() - self.minimum()) / max(1, values)
        return QRectF(EDGE, top, self.width() - 2 * EDGE, length)

    def sizeHint(self) -> QSize:
        """Narrow."""
        return QSize(WIDTH, 2 * SHORTEST)

    def mousePressEvent(self, event: QMouseEvent) -> None:
        """Take hold of the handle."""
        from PySide6.QtCore import Qt

        if event.button() != Qt.MouseButton.LeftButton:
            return
        handle, y = self.handle(), event.position().y()
        inside = handle.top() <= y < handle.bottom()
        self._grip = y - handle.top() if inside else handle.height() / 2
        self.setSliderDown(True)
        self._drag(y)

    def mouseMoveEvent(self, event: QMouseEvent) -> None:
        """Drag the handle."""
        if self._grip is not None:
            self._drag(event.position().y())

    def mouseReleaseEvent(self, _event: QMouseEvent) -> None:
        """Let go of the handle."""
        self._grip = None
        self.setSliderDown(False)
        self.update()

    def enterEvent(self, event: QEnterEvent) -> None:
        """The handle gets darker under the mouse."""
        super().enterEvent(event)
        self._over = True
        self.update()

    def leaveEvent(self, event: QEvent) -> None:
        """The handle gets quiet again."""
        super().leaveEvent(event)
        self._over = False
        self.update()

    def paintEvent(self, _event: QPaintEvent) -> None:
        """Draw the handle."""
        painter = QPainter(self)
        painter.eraseRect(self.rect())
        if self.maximum() > self.minimum():
            red, green, blue, _ = self._theme.muted.getRgb()
            alpha = 150 if self._over or self.isSliderDown() else 70
            painter.setRenderHint(QPainter.RenderHint.Antialiasing)
            path = QPainterPath()
            path.addRoundedRect(self.handle(), 3, 3)
            fill(painter, path, QColor.fromRgb(red, green, blue, alpha))
        painter.end()

    def _drag(self, y: float) -> None:
        handle = self.handle()
        free = self.height() - 2 * EDGE - handle.height()
        share = (y - (self._grip or 0.0) - EDGE) / max(1.0, free)
        values = self.maximum() - self.minimum()
        self.setSliderPosition(self.minimum() + round(min(max(share, 0.0), 1.0) * values))
