"""The picture of the chains: Financial Times ← memo ← Department of Defense → Alibaba."""

from collections.abc import Mapping

from PySide6.QtCore import QPointF, QSize, Qt, Signal
from PySide6.QtGui import (
    QFontMetricsF,
    QKeyEvent,
    QMouseEvent,
    QPainter,
    QPainterPath,
    QPaintEvent,
    QPen,
    QPolygonF,
)
from PySide6.QtWidgets import QFrame, QScrollArea, QWidget

from reader.core.reading import Reading
from reader.core.trails import branches, trails
from reader.ui.language import tr
from reader.ui.lower.drawing import PAD, Drawing, Edge, Node, lay_out
from reader.ui.theme import Theme, sans
from reader.ui.widgets import QuietScrollBar

EMPTY = Drawing((), (), 0.0, 0.0)
HEAD = 4.0


class ChainsPicture(QWidget):
    """`claim_chosen` carries the first claim of the speaker that the reader came to, `entered` the
    same to go to; `actor_chosen` the id of a carrier or target."""

    claim_chosen = Signal(str)
    actor_chosen = Signal(str)
    entered = Signal(str)

    def __init__(self, look: Theme, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._look = look
        self._claims: frozenset[str] = frozenset()
        self.drawing = EMPTY
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.setFont(sans(12))
        self.setMouseTracking(True)
        self.setAccessibleName(tr("Chains"))

    def set_reading(self, reading: Reading, colours: Mapping[str, int]) -> None:
        """Draw the chains of a reading."""
        tree = branches(trails(reading))
        self.drawing = lay_out(tree, colours, QFontMetricsF(self.font()))
        self.setMinimumSize(QSize(round(self.drawing.width), round(self.drawing.height)))
        self.setAccessibleDescription(sentences(self.drawing))
        self.update()

    def choose(self, key: str) -> None:
        """Show where a claim stands, in silence."""
        self._claims = frozenset((key,))
        self.update()

    def set_theme(self, look: Theme) -> None:
        """Take the colours of another theme."""
        self._look = look
        self.update()

    def node_at(self, point: QPointF) -> Node | None:
        """The box under a point."""
        return next((node for node in self.drawing.nodes if node.place.contains(point)), None)

    def mousePressEvent(self, event: QMouseEvent) -> None:
        """Choose what is under the mouse."""
        node = self.node_at(event.position())
        if node is not None:
            self._tell(node)

    def mouseDoubleClickEvent(self, event: QMouseEvent) -> None:
        """Go to the claim of a speaker."""
        node = self.node_at(event.position())
        if node is not None and node.claims:
            self.entered.emit(node.claims[0])

    def mouseMoveEvent(self, event: QMouseEvent) -> None:
        """Say the whole name."""
        node = self.node_at(event.position())
        shape = Qt.CursorShape.PointingHandCursor if node else Qt.CursorShape.ArrowCursor
        self.setCursor(shape)
        self.setToolTip(node.words if node else "")

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Up and Down go from speaker to speaker, Enter goes to the claim."""
        way = {Qt.Key.Key_Up: -1, Qt.Key.Key_Down: 1}.get(event.key())
        speakers = [node for node in self.drawing.nodes if node.claims]
        at = next((n for n, node in enumerate(speakers) if self._claims & {*node.claims}), -1)
        if way and speakers:
            self._tell(speakers[max(0, at + way) % len(speakers)])
        elif event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter) and at >= 0:
            self.entered.emit(speakers[at].claims[0])
        else:
            super().keyPressEvent(event)

    def paintEvent(self, _event: QPaintEvent) -> None:
        """Lines first, boxes over them."""
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setFont(self.font())
        for edge in self.drawing.edges:
            self._draw_edge(painter, edge)
        for node in self.drawing.nodes:
            self._draw_node(painter, node)
        if not self.drawing.nodes:
            painter.setPen(self._look.muted)
            words = tr("No claim of this article came through somebody, or is about somebody.")
            painter.drawText(self.rect(), Qt.AlignmentFlag.AlignCenter, words)

    def _tell(self, node: Node) -> None:
        if node.claims:
            self._claims = frozenset(node.claims)
            self.claim_chosen.emit(node.claims[0])
            area = self.parentWidget().parentWidget()
            if isinstance(area, QScrollArea):
                middle = node.place.center().toPoint()
                area.ensureVisible(middle.x(), middle.y(), 40, 40)
        elif node.actor:
            self.actor_chosen.emit(node.actor)
        self.update()

    def _draw_node(self, painter: QPainter, node: Node) -> None:
        look, chosen = self._look, bool(self._claims & {*node.claims})
        painter.setPen(QPen(look.bars[node.colour], 2 if chosen else 1))
        painter.setBrush(look.chosen if chosen else look.washes[node.colour])
        if node.target:
            painter.setBrush(look.page)
        painter.drawRoundedRect(node.place.adjusted(0.5, 0.5, -0.5, -0.5), 5, 5)
        painter.setPen(look.ink)
        inner = node.place.adjusted(PAD, 0, -PAD + 1, 0)
        words = QFontMetricsF(self.font()).elidedText(
            node.words, Qt.TextElideMode.ElideRight, inner.width()
        )
        painter.drawText(inner, Qt.AlignmentFlag.AlignVCenter, words)

    def _draw_edge(self, painter: QPainter, edge: Edge) -> None:
        start, end = edge
        middle = (start.x() + end.x()) / 2
        path = QPainterPath(start)
        path.cubicTo(QPointF(middle, start.y()), QPointF(middle, end.y()), end)
        painter.setPen(QPen(self._look.muted, 1.2))
        painter.setBrush(Qt.BrushStyle.NoBrush)
        painter.drawPath(path)
        back = HEAD if end.x() < start.x() else -HEAD
        head = [end, end + QPointF(back * 1.6, -HEAD), end + QPointF(back * 1.6, HEAD)]
        painter.setBrush(self._look.muted)
        painter.setPen(Qt.PenStyle.NoPen)
        painter.drawPolygon(QPolygonF(head))


def sentences(drawing: Drawing) -> str:
    """The names in the order of the picture, for readers who hear it."""
    return ", ".join(node.words for node in drawing.nodes)


def scrolled(picture: ChainsPicture, look: Theme) -> QScrollArea:
    """The picture where it may be larger than its place."""
    area = QScrollArea()
    area.setFrameShape(QFrame.Shape.NoFrame)
    area.setWidgetResizable(True)
    area.setVerticalScrollBar(QuietScrollBar(look, area))
    area.setWidget(picture)
    area.setFocusProxy(picture)
    return area
