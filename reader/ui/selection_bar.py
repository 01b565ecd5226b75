"""The little bar beside a selection or a highlight: five colours, a note, and away with it."""

from collections.abc import Sequence

from PySide6.QtCore import QPoint, QRect, QSize, Qt, Signal
from PySide6.QtGui import QColor, QPainter, QPaintEvent, QPen
from PySide6.QtWidgets import QAbstractButton, QFrame, QHBoxLayout, QToolButton, QWidget

from reader.core.annotations import COLOURS
from reader.ui.colours import PLAIN
from reader.ui.floating import paint_card
from reader.ui.keyboard import Keyboard
from reader.ui.language import tr
from reader.ui.theme import Theme, sans

GAP = 8


class Dot(QAbstractButton):
    """A round button in one highlight colour, with its digit, so that colour is not all."""

    def __init__(self, number: int, parent: QWidget) -> None:
        super().__init__(parent)
        self.number, self.key = number, ""
        self.colour, self.ink, self.ring = QColor(), QColor(), QColor()
        self.setFixedSize(24, 24)
        self.setFont(sans(10))
        self.setCursor(Qt.CursorShape.PointingHandCursor)
        self.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self.name(tr(PLAIN[number - 1]))

    def name(self, colour: str) -> None:
        """The colour is called so."""
        self.called = colour
        self.setAccessibleName(tr("Highlight in {colour}", colour=colour))
        self.setToolTip(f"{self.accessibleName()} ({self.key})" if self.key else colour)

    def paintEvent(self, event: QPaintEvent) -> None:
        """Draw the dot with its digit, with a ring when the mouse is on it."""
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setPen(QPen(self.ring, 1.5) if self.underMouse() else Qt.PenStyle.NoPen)
        painter.setBrush(self.colour)
        painter.drawEllipse(self.rect().adjusted(2, 2, -2, -2))
        painter.setPen(self.ink)
        painter.drawText(self.rect(), Qt.AlignmentFlag.AlignCenter, str(self.number))

    def enterEvent(self, event: object) -> None:
        """Show the ring."""
        self.update()

    def leaveEvent(self, event: object) -> None:
        """Take the ring away."""
        self.update()


class SelectionBar(QFrame):
    """Floats over the page. It takes no focus, so that the keys stay with the page."""

    colour_chosen = Signal(int)
    underline_asked = Signal()
    note_asked = Signal()
    code_asked = Signal()
    delete_asked = Signal()

    def __init__(self, page: QWidget, look: Theme) -> None:
        super().__init__(page)
        self.setAccessibleName(tr("Highlight, note, code or remove"))
        self.dots = [Dot(number, self) for number in COLOURS]
        self.line = self._button(tr("Line"), tr("Underline in the last colour"))
        self.note = self._button(tr("Note"), tr("Write a note"))
        self.code = self._button(tr("Code"), tr("Code it"))
        self.remove = self._button(tr("Remove"), tr("Remove the mark"))
        layout = QHBoxLayout(self)
        layout.setContentsMargins(8, 4, 8, 4)
        layout.setSpacing(4)
        for part in (*self.dots, self.line, self.note, self.code, self.remove):
            layout.addWidget(part)
        for dot in self.dots:
            dot.clicked.connect(lambda _=False, number=dot.number: self.colour_chosen.emit(number))
        self.line.clicked.connect(self.underline_asked)
        self.note.clicked.connect(self.note_asked)
        self.code.clicked.connect(self.code_asked)
        self.remove.clicked.connect(self.delete_asked)
        self.set_theme(look)
        self.hide()

    def show_at(self, place: QRect, *, removable: bool) -> None:
        """Appear above a place of the page, below it where there is no room above."""
        self.remove.setVisible(removable)
        size: QSize = self.sizeHint()
        room = self.parentWidget().rect()
        left = min(max(place.center().x() - size.width() // 2, GAP), room.width() - size.width())
        above = place.top() - size.height() - GAP
        self.setGeometry(QRect(QPoint(left, above if above >= 0 else place.bottom() + GAP), size))
        self.show()
        self.raise_()

    def name(self, colours: Sequence[str]) -> None:
        """The colours are called so."""
        for dot, colour in zip(self.dots, colours, strict=True):
            dot.name(colour)

    def show_keys(self, keyboard: Keyboard) -> None:
        """Name the keys of the actions."""
        for dot in self.dots:
            dot.key = keyboard.word(f"highlight{dot.number}")
            dot.name(dot.called)
        buttons = {"underline": self.line, "note": self.note, "delete": self.remove}
        for name, button in buttons.items():
            button.setToolTip(keyboard.hinted(button.accessibleName(), name))
        ways = [(tr("Code it"), "code"), (tr("Code in its own words"), "code_in_vivo")]
        self.code.setToolTip("\n".join(keyboard.hinted(*way) for way in ways))

    def set_theme(self, look: Theme) -> None:
        """Take the colours of another theme."""
        self._look = look
        for dot in self.dots:
            dot.colour, dot.ink = look.highlights[dot.number - 1], look.highlight_ink
            dot.ring = look.accent
        self.update()

    def paintEvent(self, event: QPaintEvent) -> None:
        """A rounded sheet with a hair line."""
        paint_card(self, self._look, radius=7)

    def _button(self, text: str, tip: str) -> QToolButton:
        button = QToolButton(self)
        button.setText(text)
        button.setToolTip(tip)
        button.setAccessibleName(tip)
        button.setFont(sans(12))
        button.setAutoRaise(True)
        button.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        return button
