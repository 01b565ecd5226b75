"""A tour of four steps, which can be left at any of them."""

from typing import TYPE_CHECKING, NamedTuple

from PySide6.QtCore import QEvent, QObject, QPoint, QRect, QSize, Qt
from PySide6.QtGui import QKeyEvent, QPainter, QPaintEvent, QPen
from PySide6.QtWidgets import QFrame, QHBoxLayout, QLabel, QPushButton, QVBoxLayout, QWidget

from reader.ui.focus import FocusBefore
from reader.ui.language import later, tr
from reader.ui.theme import Theme, sans, semibold

if TYPE_CHECKING:
    from reader.ui.fittings import Fittings

WIDTH, GAP = 330, 14


class Step(NamedTuple):
    """A part of the window by its name among the fittings, and what there is to say of it."""

    part: str
    title: str
    words: str


STEPS = (
    Step(
        "page",
        later("The article"),
        later(
            "What somebody claims is washed in the colour of who claims it; names are underlined. "
            "Point at a claim to see who says it, and on whose word."
        ),
    ),
    Step(
        "panel",
        later("The actors"),
        later(
            "Each actor stands here with the positions it takes. A click goes to the words. What "
            "the machine found is a suggestion: confirm it, reject it, or press E to correct it."
        ),
    ),
    Step(
        "page",
        later("Your own marks"),
        later(
            "Select words with the mouse, or with Shift and the arrow keys. 1 to 5 highlight them, "
            "Enter writes a note in the margin. Ctrl+Z takes back anything, even another day."
        ),
    ),
    Step(
        "articles",
        later("Your library"),
        later(
            "All that you open is kept, and found again here. Ctrl+Shift+F searches it, Ctrl+K "
            "finds every action by a few letters, F1 opens the manual."
        ),
    ),
)


class Tour(QFrame):
    """A card beside the part that it speaks of, which wears a ring meanwhile."""

    def __init__(self, fittings: "Fittings", look: Theme) -> None:
        super().__init__(fittings.window)
        self._fittings = fittings
        self._at = 0
        self._before = FocusBefore()
        self.ring = _Ring(fittings.window)
        self.count, self.title, self.words = QLabel(), QLabel(), QLabel()
        self.back, self.next = QPushButton(tr("Back")), QPushButton()
        self.leave_it = QPushButton(tr("Leave the tour"))
        self._lay_out()
        self.back.clicked.connect(lambda: self._go(-1))
        self.next.clicked.connect(lambda: self._go(1))
        self.leave_it.clicked.connect(self.leave)
        fittings.window.installEventFilter(self)
        self.set_theme(look)
        self.hide()

    def begin(self) -> None:
        """Show the first step."""
        self._at = 0
        self._before.keep(self)
        self.show()
        self._step()
        self.next.setFocus()

    def leave(self) -> None:
        """Hide, and give the focus back to where it was."""
        self.hide()
        self.ring.hide()
        if not self._before.give_back():
            self._fittings.page.setFocus()

    def set_theme(self, look: Theme) -> None:
        """Take the colours of another theme."""
        self._look = look
        self.ring.set_theme(look)
        self.title.setFont(semibold(15))
        for part in (self.words, self.back, self.next, self.leave_it):
            part.setFont(sans(13))
        self.count.setFont(sans(11))
        quiet = self.count.palette()
        quiet.setColor(self.count.foregroundRole(), look.muted)
        self.count.setPalette(quiet)
        self.update()

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Stay beside the part when the window changes."""
        if event.type() == QEvent.Type.Resize and self.isVisible():
            self._place()
        return super().eventFilter(watched, event)

    def event(self, event: QEvent) -> bool:
        """Escape belongs to the tour while it is there."""
        if event.type() == QEvent.Type.ShortcutOverride and event.key() == Qt.Key.Key_Escape:
            event.accept()
            return True
        return super().event(event)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Escape leaves, Enter presses the button that has the focus."""
        button = self.focusWidget()
        if event.key() == Qt.Key.Key_Escape:
            self.leave()
        elif event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter) and button:
            button.click()
        else:
            super().keyPressEvent(event)

    def paintEvent(self, event: QPaintEvent) -> None:
        """A rounded sheet with an edge in the accent."""
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setPen(QPen(self._look.accent, 1.5))
        painter.setBrush(self._look.panel)
        painter.drawRoundedRect(self.rect().adjusted(1, 1, -2, -2), 9, 9)

    def _go(self, way: int) -> None:
        self._at = max(self._at + way, 0)
        if self._at == len(STEPS):
            self.leave()
        else:
            self._step()

    def _step(self) -> None:
        step, last = STEPS[self._at], self._at == len(STEPS) - 1
        self.title.setText(tr(step.title))
        self.words.setText(tr(step.words))
        self.count.setText(tr("{number} of {count}", number=self._at + 1, count=len(STEPS)))
        self.back.setEnabled(self._at > 0)
        self.next.setText(tr("Begin to read") if last else tr("Next"))
        self.setAccessibleName(f"{tr(step.title)}. {tr(step.words)}")
        if step.part == "articles":
            self._fittings.actions["show_articles"].setChecked(True)
        self._place()

    def _place(self) -> None:
        """Inside the page, near the part; the ring goes around the part."""
        window = self.window()
        part: QWidget = getattr(self._fittings, STEPS[self._at].part)
        if not part.isVisible():  # a narrow window has no room for it: the tool bar leads there
            part = self._fittings.toolbar
        around = QRect(part.mapTo(window, QPoint(0, 0)), part.size())
        self.ring.setGeometry(around)
        self.ring.show()
        self.ring.raise_()
        for button in (self.leave_it, self.back, self.next):
            button.ensurePolished()  # what it wears counts for how wide it must be
        self.layout().invalidate()
        self.layout().activate()
        wide = max(WIDTH, self.layout().minimumSize().width())
        self.setFixedWidth(wide)
        size = QSize(wide, self.layout().totalHeightForWidth(wide))
        room = window.rect().adjusted(GAP, GAP, -GAP, -GAP)
        self.setGeometry(QRect(beside(around, size, room), size))
        self.raise_()

    def _lay_out(self) -> None:
        self.words.setWordWrap(True)
        row = QHBoxLayout()
        row.addWidget(self.leave_it)
        row.addStretch(1)
        row.addWidget(self.back)
        row.addWidget(self.next)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(18, 14, 18, 14)
        layout.setSpacing(8)
        for part in (self.count, self.title, self.words):
            layout.addWidget(part)
        layout.addSpacing(4)
        layout.addLayout(row)


def beside(part: QRect, size: QSize, room: QRect) -> QPoint:
    """Where a card stands: left or right of a narrow part, in the lower middle of a wide one."""
    if part.width() > room.width() // 2:
        left = part.center().x() - size.width() // 2
        inside = part.height() > size.height()
        top = part.bottom() - size.height() - 4 * GAP if inside else part.bottom() + GAP
    else:
        right = part.center().x() > room.center().x()
        left = part.left() - size.width() - GAP if right else part.right() + GAP
        top = part.top() + 5 * GAP
    left = min(max(left, room.left()), room.right() - size.width())
    return QPoint(left, min(max(top, room.top()), room.bottom() - size.height()))


class _Ring(QWidget):
    """An outline that lets everything through."""

    def __init__(self, window: QWidget) -> None:
        super().__init__(window)
        self.setAttribute(Qt.WidgetAttribute.WA_TransparentForMouseEvents)
        self.hide()

    def set_theme(self, look: Theme) -> None:
        """Take the colours of another theme."""
        self._look = look
        self.update()

    def paintEvent(self, event: QPaintEvent) -> None:
        """Draw the outline."""
        painter = QPainter(self)
        painter.setPen(QPen(self._look.accent, 3))
        painter.drawRect(self.rect().adjusted(1, 1, -2, -2))
