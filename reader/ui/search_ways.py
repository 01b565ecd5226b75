"""The line over what a search has found: by articles or by claims, help, and keeping the search."""

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QButtonGroup, QHBoxLayout, QLabel, QToolButton, QWidget

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
        layout = QHBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(2)
        layout.addWidget(self.heading, 1)
        for button in (self.articles, self.claims):
            self._group.addButton(button)
            layout.addWidget(button)
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
