"""The bar above the page: one quiet line for news, never a box in the way."""

from collections.abc import Callable
from typing import Literal, NamedTuple

from PySide6.QtCore import QEvent, QPointF, QRectF, QSize, Qt
from PySide6.QtGui import (
    QAccessible,
    QAccessibleAnnouncementEvent,
    QAccessibleEvent,
    QFont,
    QFontMetrics,
    QKeyEvent,
    QPainter,
    QPaintEvent,
    QPalette,
    QPen,
)
from PySide6.QtWidgets import QApplication, QHBoxLayout, QLabel, QPushButton, QSizePolicy, QWidget

from reader.ui.language import tr, trn
from reader.ui.theme import Theme, theme

MessageKind = Literal["note", "trouble"]
Action = tuple[str, Callable[[], object]]
SIDE = 14
TROUBLE_COLOUR = 4


class Message(NamedTuple):
    """One piece of news; `action` is a word and what it does."""

    text: str
    kind: MessageKind
    action: Action | None


class MessageBar(QWidget):
    """Shows one message at a time and is hidden when there is none.

    A note takes the place of an earlier note: only the last is news. Troubles wait in line, the
    latest in sight, and come before notes; the same text never waits twice. Escape, the cross and
    the action take the message in sight away.
    """

    def __init__(self, look: Theme | None = None, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._look = look or theme("light")
        self._waiting: list[Message] = []
        self._label = QLabel("", self)
        self._more = QLabel("", self)
        self._action = BarButton("", self)
        self._close = BarButton("", self)
        self._build()
        self.set_theme(self._look)
        self.hide()

    def _build(self) -> None:
        self._label.setWordWrap(True)
        self._label.setTextFormat(Qt.TextFormat.PlainText)
        self._label.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Minimum)
        self._close.setAccessibleName(tr("Close this message"))
        self._close.setToolTip(tr("Close (Esc)"))
        self._close.clicked.connect(self._drop)
        self._action.clicked.connect(self._act)
        box = QHBoxLayout(self)
        box.setSpacing(8)
        self._make_room()
        box.addWidget(self._label, 1)
        for part in (self._more, self._action, self._close):
            box.addWidget(part, 0, Qt.AlignmentFlag.AlignVCenter)

    def _make_room(self) -> None:
        self.layout().setContentsMargins(SIDE + _sign_side(self) + 8, 5, SIDE - 6, 5)

    def changeEvent(self, event: QEvent) -> None:
        """The sign grows with the font."""
        super().changeEvent(event)
        if event.type() == QEvent.Type.FontChange and self.layout():
            self._make_room()

    def show_message(
        self, text: str, *, kind: MessageKind = "note", action: Action | None = None
    ) -> None:
        """Show one sentence, with a button that does something about it if there is one."""
        message = Message(text, kind, action)
        self._waiting = [
            other
            for other in self._waiting
            if other.text != text and not (kind == other.kind == "note")
        ]
        if kind == "note":
            self._waiting.insert(0, message)
        else:
            self._waiting.append(message)
        self._show()

    def clear(self) -> None:
        """Take every message away."""
        self._waiting.clear()
        self._show()

    def take_back(self, text: str) -> None:
        """Take a message away that is no longer true."""
        self._waiting = [message for message in self._waiting if message.text != text]
        self._show()

    def text(self) -> str:
        """The message in sight, "" when there is none."""
        return self._waiting[-1].text if self._waiting else ""

    def set_theme(self, look: Theme) -> None:
        """Paint in the colours of a theme."""
        self._look = look
        colours = ((self._label, look.ink), (self._more, look.muted))
        for label, colour in colours:
            palette = QPalette(label.palette())
            palette.setColor(QPalette.ColorRole.WindowText, colour)
            label.setPalette(palette)
        for button in (self._action, self._close):
            button.look = look
        self.update()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Escape closes."""
        if event.key() == Qt.Key.Key_Escape:
            self._drop()
        else:
            super().keyPressEvent(event)

    def paintEvent(self, _event: QPaintEvent) -> None:
        """Paint the ground, the line under it, and the sign of the kind."""
        if not self._waiting:
            return
        look, trouble = self._look, self._waiting[-1].kind == "trouble"
        painter = QPainter(self)
        painter.fillRect(self.rect(), look.washes[TROUBLE_COLOUR] if trouble else look.chosen)
        painter.fillRect(0, self.height() - 1, self.width(), 1, look.line)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        colour = look.bars[TROUBLE_COLOUR] if trouble else look.accent
        side = _sign_side(self)
        place = QRectF(SIDE, (self.height() - side) / 2, side, side)
        painter.setPen(QPen(colour, 1.4))
        painter.drawEllipse(place.adjusted(0.7, 0.7, -0.7, -0.7))
        painter.setFont(_sign_font(self.font(), side))
        painter.drawText(place, Qt.AlignmentFlag.AlignCenter, "!" if trouble else "i")

    def _show(self) -> None:
        if not self._waiting:
            self._leave()
            return
        self.show()
        message = self._waiting[-1]
        waiting = len(self._waiting) - 1
        self._label.setText(message.text)
        self._more.setText(trn("{n} more", "{n} more", waiting))
        self._more.setVisible(bool(waiting))
        self._action.setText(message.action[0] if message.action else "")
        self._action.setVisible(message.action is not None)
        self.update()
        self._announce(message)

    def _leave(self) -> None:
        """Hide; a focus that stood here goes on to the next widget, not into nothing."""
        if self.isAncestorOf(QApplication.focusWidget()):
            self.focusNextChild()
        self.hide()

    def _announce(self, message: Message) -> None:
        """Tell screen readers, at once when it is trouble."""
        trouble = message.kind == "trouble"
        said = tr("Trouble: {text}", text=message.text) if trouble else message.text
        self.setAccessibleName(said)
        event = QAccessibleAnnouncementEvent(self, said)
        politeness = QAccessible.AnnouncementPoliteness
        assertive = message.kind == "trouble"
        event.setPoliteness(politeness.Assertive if assertive else politeness.Polite)
        QAccessible.updateAccessibility(event)
        QAccessible.updateAccessibility(QAccessibleEvent(self, QAccessible.Event.Alert))

    def _drop(self) -> None:
        if self._waiting:
            self._waiting.pop()
            self._show()

    def _act(self) -> None:
        action = self._waiting[-1].action if self._waiting else None
        self._drop()
        if action:
            action[1]()


class BarButton(QPushButton):
    """A word in the accent, or a cross when it has no word."""

    look: Theme = None

    def sizeHint(self) -> QSize:
        """As wide as its word."""
        metrics = QFontMetrics(self.font())
        height = metrics.height() + 8
        return QSize(metrics.horizontalAdvance(self.text()) + 20 if self.text() else height, height)

    def minimumSizeHint(self) -> QSize:
        """Never cut the word."""
        return self.sizeHint()

    def paintEvent(self, _event: QPaintEvent) -> None:
        """Paint word or cross; a ground under the pointer, an outline where the focus is."""
        look = self.look
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        place = QRectF(self.rect()).adjusted(1, 1, -1, -1)
        focus, under = self.hasFocus(), self.underMouse()
        if focus or under or self.text():
            edge = look.accent if focus or under else look.line
            painter.setPen(QPen(edge, 1.5 if focus else 1))
            painter.setBrush(look.page if under or self.text() else Qt.BrushStyle.NoBrush)
            painter.drawRoundedRect(place, 4, 4)
        if self.text():
            painter.setPen(look.accent)
            painter.drawText(self.rect(), Qt.AlignmentFlag.AlignCenter, self.text())
        else:
            _cross(painter, place.center(), place.height() / 7, look)


def _cross(painter: QPainter, middle: QPointF, arm: float, look: Theme) -> None:
    pen = QPen(look.muted, max(1.5, arm / 2.5))
    pen.setCapStyle(Qt.PenCapStyle.RoundCap)
    painter.setPen(pen)
    painter.drawLine(middle + QPointF(-arm, -arm), middle + QPointF(arm, arm))
    painter.drawLine(middle + QPointF(-arm, arm), middle + QPointF(arm, -arm))


def _sign_side(bar: QWidget) -> int:
    return QFontMetrics(bar.font()).height()


def _sign_font(base: QFont, side: int) -> QFont:
    font = QFont(base)
    font.setPixelSize(max(1, round(side * 0.68)))
    font.setWeight(QFont.Weight.DemiBold)
    return font
