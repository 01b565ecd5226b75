"""A line of words that ends in an ellipsis where its room ends."""

from PySide6.QtCore import QEvent, QSize, Qt
from PySide6.QtGui import QPainter, QPaintEvent
from PySide6.QtWidgets import QLabel, QToolTip

LEAST = 24


class ElidedLabel(QLabel):
    """It may be made narrower than its words; whoever points at it then reads them all."""

    def minimumSizeHint(self) -> QSize:
        """A letter and the ellipsis."""
        hint = super().minimumSizeHint()
        return QSize(min(hint.width(), LEAST), hint.height())

    def paintEvent(self, _event: QPaintEvent) -> None:
        """Draw what there is room for."""
        painter = QPainter(self)
        painter.setFont(self.font())
        painter.setPen(self.palette().color(self.foregroundRole()))
        flags = self.alignment() | Qt.TextFlag.TextSingleLine
        painter.drawText(self.contentsRect(), flags, self._fitting())

    def event(self, event: QEvent) -> bool:
        """Its own tool tip comes first, else all its words where some are left out."""
        if event.type() == QEvent.Type.ToolTip and not self.toolTip():
            words = self.text()
            QToolTip.showText(event.globalPos(), words if self._fitting() != words else "", self)
            return True
        return super().event(event)

    def _fitting(self) -> str:
        room = self.contentsRect().width()
        return self.fontMetrics().elidedText(self.text(), Qt.TextElideMode.ElideRight, room)
