"""Three small switches for the layers of marks on the page."""

from PySide6.QtCore import QPointF, QRectF, QSize, Qt, Signal
from PySide6.QtGui import QFontMetrics, QPainter, QPaintEvent, QPen
from PySide6.QtWidgets import QHBoxLayout, QPushButton, QWidget

from reader.ui.language import later, tr
from reader.ui.theme import Theme, theme

LAYERS = {
    "entities": (later("Entities"), later("Show or hide the names in the text")),
    "claims": (later("Claims"), later("Show or hide the claims in the text")),
    "highlights": (later("Highlights"), later("Show or hide the highlights in the text")),
}
GAP = 6


class LayerToggle(QPushButton):
    """A word with a dot: full when the layer is shown, a ring when it is not."""

    def __init__(self, word: str, tip: str, look: Theme, parent: QWidget) -> None:
        super().__init__(tr(word), parent)
        self.look = look
        self.setCheckable(True)
        self.setChecked(True)
        self.setAccessibleDescription(tr(tip))
        self.setToolTip(tr(tip))
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)

    def sizeHint(self) -> QSize:
        """The word, the dot and some air."""
        metrics = QFontMetrics(self.font())
        width = metrics.horizontalAdvance(self.text()) + self._dot() + GAP
        return QSize(width + 16, metrics.height() + 12)

    def minimumSizeHint(self) -> QSize:
        """Never cut the word."""
        return self.sizeHint()

    def paintEvent(self, _event: QPaintEvent) -> None:
        """Paint word, dot, and an outline where the focus is."""
        look, shown = self.look, self.isChecked()
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        self._paint_ground(painter)
        painter.setPen(look.ink if shown else look.muted)
        place = self.rect().adjusted(8, 0, -8, 0)
        painter.drawText(place, Qt.AlignmentFlag.AlignVCenter, self.text())
        radius = self._dot() / 2
        turned = self.layoutDirection() == Qt.LayoutDirection.RightToLeft
        middle = QPointF(
            8 + radius if turned else self.width() - 8 - radius, self.height() / 2 + 0.5
        )
        painter.setPen(QPen(look.ink if shown else look.muted, 1.5))
        painter.setBrush(look.ink if shown else Qt.BrushStyle.NoBrush)
        painter.drawEllipse(middle, radius - 0.75, radius - 0.75)

    def _dot(self) -> int:
        return max(8, round(QFontMetrics(self.font()).height() * 0.58))

    def _paint_ground(self, painter: QPainter) -> None:
        place = QRectF(self.rect()).adjusted(1, 1, -1, -1)
        focus = self.hasFocus()
        if not (focus or self.underMouse()):
            return
        painter.setPen(QPen(self.look.accent, 1.5) if focus else Qt.PenStyle.NoPen)
        painter.setBrush(self.look.washes[-1] if self.underMouse() else Qt.BrushStyle.NoBrush)
        painter.drawRoundedRect(place, 5, 5)


class LayerToggles(QWidget):
    """The switches "entities", "claims" and "highlights"; `toggled` tells the layer and its state.

    Only the reader's switching is told, not `set_shown`.
    """

    toggled = Signal(str, bool)

    def __init__(self, look: Theme | None = None, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        box = QHBoxLayout(self)
        box.setContentsMargins(0, 0, 0, 0)
        box.setSpacing(0)
        self._switches: dict[str, LayerToggle] = {}
        for layer, (word, tip) in LAYERS.items():
            switch = LayerToggle(word, tip, look or theme("light"), self)
            switch.clicked.connect(lambda on, layer=layer: self.toggled.emit(layer, on))
            self._switches[layer] = switch
            box.addWidget(switch)
        self.setAccessibleName(tr("Layers of marks"))

    def shown(self, layer: str) -> bool:
        """Whether a layer is switched on."""
        return self._switches[layer].isChecked()

    def set_shown(self, layer: str, on: bool) -> None:
        """Switch a layer, in silence."""
        self._switches[layer].setChecked(on)

    def set_theme(self, look: Theme) -> None:
        """Paint in the colours of a theme."""
        for switch in self._switches.values():
            switch.look = look
            switch.update()
