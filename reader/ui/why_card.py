"""The card that says why a claim is read as it is."""

from collections.abc import Sequence

from PySide6.QtCore import QEvent, QRect, Qt
from PySide6.QtGui import QFocusEvent, QKeyEvent, QPaintEvent
from PySide6.QtWidgets import QFrame, QGridLayout, QLabel, QVBoxLayout, QWidget

from reader.ui.floating import paint_card
from reader.ui.focus import FocusBefore
from reader.ui.theme import Theme, sans, semibold

WIDTH, PAD, GAP = 400, 16, 8


class WhyCard(QFrame):
    """Floats over the window while it has the focus; any key that it does not know hides it."""

    def __init__(self, window: QWidget, look: Theme) -> None:
        super().__init__(window)
        self.setFixedWidth(WIDTH)
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self._before = FocusBefore()
        self._excerpt = ""
        self.title = QLabel(textFormat=Qt.TextFormat.PlainText, wordWrap=True)
        self.excerpt = QLabel(textFormat=Qt.TextFormat.RichText, wordWrap=True)
        self.rows: list[QLabel] = []
        self._grid = QGridLayout()
        self._grid.setHorizontalSpacing(12)
        self._grid.setVerticalSpacing(4)
        self._grid.setColumnStretch(1, 1)
        self._column = QVBoxLayout(self)
        self._column.setContentsMargins(PAD, 12, PAD, 12)
        self._column.setSpacing(8)
        self._column.addWidget(self.title)
        self._column.addWidget(self.excerpt)
        self._column.addLayout(self._grid)
        self.set_theme(look)
        self.hide()

    def explain(
        self, title: str, excerpt: str, rows: Sequence[tuple[str, str]], place: QRect
    ) -> None:
        """Appear below a place of the window; `excerpt` is HTML, all else plain text."""
        if not self.isVisible():
            self._before.keep(self)
        self.title.setText(title)
        self._excerpt = excerpt
        self._fill(rows)
        self.set_theme(self._look)
        told = "; ".join(f"{name}: {words}" for name, words in rows)
        self.setAccessibleName(title)
        self.setAccessibleDescription(told)
        self._stand(place)
        self.show()
        self.raise_()
        self.setFocus()

    def leave(self) -> None:
        """Hide, and give the focus back to where it was."""
        self.hide()
        self._before.give_back()

    def set_theme(self, look: Theme) -> None:
        """Take the colours of another theme."""
        self._look = look
        self.title.setFont(semibold(13))
        self.excerpt.setFont(sans(12))
        mark = f'style="background:{look.washes[1].name()}; color:{look.ink.name()}"'
        marked = self._excerpt.replace("<mark>", f"<span {mark}>").replace("</mark>", "</span>")
        self.excerpt.setText(marked)
        for number, label in enumerate(self.rows):
            label.setFont(sans(12))
            palette = label.palette()
            palette.setColor(label.foregroundRole(), look.ink if number % 2 else look.muted)
            label.setPalette(palette)
        self.update()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Escape, Enter and Y again leave."""
        self.leave()
        event.accept()

    def event(self, event: QEvent) -> bool:
        """All keys without Ctrl are the card's: they put it away."""
        if event.type() == QEvent.Type.ShortcutOverride and not event.modifiers():
            event.accept()
            return True
        return super().event(event)

    def focusOutEvent(self, event: QFocusEvent) -> None:
        """Something else is done now."""
        super().focusOutEvent(event)
        self.hide()

    def paintEvent(self, _event: QPaintEvent) -> None:
        """A rounded sheet with a hair line."""
        paint_card(self, self._look, radius=8)

    def _fill(self, rows: Sequence[tuple[str, str]]) -> None:
        for label in self.rows:
            self._grid.removeWidget(label)
            label.hide()
            label.deleteLater()
        self.rows = []
        for number, row in enumerate(rows):
            for column, words in enumerate(row):
                label = QLabel(words, textFormat=Qt.TextFormat.PlainText, wordWrap=column == 1)
                self._grid.addWidget(label, number, column, Qt.AlignmentFlag.AlignTop)
                label.show()
                self.rows.append(label)

    def _stand(self, place: QRect) -> None:
        """Below the place, above it where there is no room below, always inside the window."""
        self._column.invalidate()
        height = self._column.totalHeightForWidth(WIDTH)
        room = self.parentWidget().rect()
        left = min(max(GAP, place.left()), room.width() - WIDTH - GAP)
        top = place.bottom() + GAP
        if top + height > room.height() - GAP:
            top = max(GAP, min(place.top() - GAP - height, room.height() - GAP - height))
        self.setGeometry(left, top, WIDTH, height)
