"""The line over what a search has found: by articles or by claims, help, and keeping the search."""

from PySide6.QtCore import Signal
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QBoxLayout, QButtonGroup, QHBoxLayout, QLabel, QToolButton, QWidget

from reader.ui.language import tr
from reader.ui.theme import Theme, sans, semibold


class SearchWays(QWidget):
    """`changed` says that it is to be looked for in the other way. The ways are there while
    something is looked for.
    """

    changed = Signal()

    def __init__(self) -> None:
        super().__init__()
        self.heading = QLabel()
        self.articles, self.claims = self._way(tr("Articles")), self._way(tr("Claims"))
        self.articles.setChecked(True)
        self._group = QButtonGroup(self)
        self._rows = QBoxLayout(QBoxLayout.Direction.LeftToRight, self)
        self._rows.setContentsMargins(0, 0, 0, 0)
        self._rows.setSpacing(2)
        self._rows.addWidget(self.heading, 1)
        self._ways = QHBoxLayout()
        self._ways.setSpacing(2)
        for button in (self.articles, self.claims):
            self._group.addButton(button)
            self._ways.addWidget(button)
        self._ways.addStretch(1)
        self._rows.addLayout(self._ways)
        self._group.buttonClicked.connect(lambda _: self.changed.emit())
        self.set_searching(False)

    @property
    def by_claims(self) -> bool:
        """Whether claims are looked for, and not articles."""
        return self.claims.isChecked()

    def set_searching(self, on: bool) -> None:
        """Show the ways while something is looked for."""
        for button in (self.articles, self.claims):
            button.setVisible(on)

    def say(self, words: str) -> None:
        """Show how much was found; above the ways where there is no room beside them."""
        self.heading.setText(words)
        self._settle()

    def resizeEvent(self, event: QResizeEvent) -> None:
        """One row or two."""
        super().resizeEvent(event)
        self._settle()

    def _settle(self) -> None:
        sides = self.contentsMargins()
        room = self.width() - sides.left() - sides.right()
        least = self.heading.sizeHint().width() + 10 + self._ways.sizeHint().width()
        narrow = not self.articles.isHidden() and least > room
        ways = QBoxLayout.Direction
        self._rows.setDirection(ways.TopToBottom if narrow else ways.LeftToRight)

    def set_theme(self, look: Theme) -> None:
        """Take the colours of another theme."""
        self.heading.setFont(semibold(10))
        palette = self.heading.palette()
        palette.setColor(self.heading.foregroundRole(), look.muted)
        self.heading.setPalette(palette)
        for button in (self.articles, self.claims):
            button.setFont(sans(11))

    def _way(self, text: str) -> QToolButton:
        button = QToolButton()
        button.setText(text)
        button.setCheckable(True)
        button.setAutoRaise(True)
        return button
