"""A card that lies over the side panel, flush with the window's edge, until it is left."""

from PySide6.QtCore import QEvent, QObject, QPoint, QRectF, Qt, Signal
from PySide6.QtGui import QKeyEvent, QPainter, QPaintEvent, QPen
from PySide6.QtWidgets import QFrame, QWidget

from reader.ui.theme import Theme

RADIUS = 9


class SideCard(QFrame):
    """As wide as the panel at least, so that nothing of that looks out beside it, and between the
    tool bar and the foot of the window. A kind of card says with `wanted` how large it would be.
    `closed` gives the focus back."""

    closed = Signal()

    def __init__(self, window: QWidget, panel: QWidget, look: Theme) -> None:
        super().__init__(window)
        self._panel, self._look = panel, look
        panel.parentWidget().installEventFilter(self)
        self.hide()

    def wanted(self) -> tuple[int, int]:
        """The width and the height that all of it needs, in pixels."""
        raise NotImplementedError

    def appear(self) -> None:
        """Lie over the panel, or where that would be."""
        self._place()
        self.show()
        self.raise_()

    def leave(self) -> None:
        """Hide."""
        self.hide()
        self.closed.emit()

    def set_theme(self, look: Theme) -> None:
        """Take the colours of another theme."""
        self._look = look
        self.update()

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Stay at the edge of a window that changes its size."""
        resized = event.type() == QEvent.Type.Resize and watched is self._panel.parentWidget()
        if resized and self.isVisible():
            self._place()
        return super().eventFilter(watched, event)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Escape leaves."""
        if event.key() == Qt.Key.Key_Escape:
            self.leave()
        else:
            super().keyPressEvent(event)

    def paintEvent(self, event: QPaintEvent) -> None:
        """A sheet with a hair line, rounded where it does not end with the window."""
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setPen(QPen(self._look.line, 1))
        painter.setBrush(self._look.panel)
        before, behind = (RADIUS, 0) if self.isRightToLeft() else (0, RADIUS)
        sheet = QRectF(self.rect()).adjusted(0.5 - before, 0.5, behind - 0.5, -0.5)
        painter.drawRoundedRect(sheet, RADIUS, RADIUS)

    def _place(self) -> None:
        window, panel, middle = self.parentWidget(), self._panel, self._panel.parentWidget()
        wide, high = self.wanted()
        wide = min(max(wide, panel.width() if panel.isVisible() else 0), window.width())
        left = 0 if self.isRightToLeft() else window.width() - wide
        top = middle.mapTo(window, QPoint(0, 0)).y()
        self.setGeometry(left, top, wide, min(high, middle.height()))
