"""What stands in place of the page while no article lies on it."""

from collections.abc import Mapping

from PySide6.QtCore import Qt
from PySide6.QtGui import QAction
from PySide6.QtWidgets import QHBoxLayout, QLabel, QPushButton, QVBoxLayout, QWidget

from reader.ui.language import key_text, later, tr
from reader.ui.theme import Theme, sans, serif

TITLE = later("Who says what?")
WORDS = later(
    "Open an article, drop one here, or paste a text.\n"
    "Its claims are marked, and the actors stand beside it. Nothing leaves this machine."
)


class Welcome(QWidget):
    """Two sentences, and the actions that bring an article."""

    def __init__(self, look: Theme, made: Mapping[str, QAction]) -> None:
        super().__init__()
        self._title, self._words = QLabel(tr(TITLE)), QLabel(tr(WORDS))
        self._title.setFont(serif(34))
        self._words.setFont(sans(14))
        buttons = QHBoxLayout()
        buttons.addStretch(1)
        for name in ("open_file", "paste_article"):
            buttons.addWidget(_button(made[name]))
        buttons.addStretch(1)
        first = QHBoxLayout()
        first.addStretch(1)
        for name in ("read_sample", "take_tour"):
            first.addWidget(_button(made[name]))
        first.addStretch(1)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(40, 20, 40, 20)
        layout.setSpacing(16)
        layout.addStretch(2)
        for label in (self._title, self._words):
            label.setAlignment(Qt.AlignmentFlag.AlignHCenter)
            label.setWordWrap(True)
            layout.addWidget(label)
        layout.addLayout(buttons)
        layout.addLayout(first)
        layout.addStretch(3)
        self.setAutoFillBackground(True)
        self.set_theme(look)

    def set_theme(self, look: Theme) -> None:
        """Take the colours of another theme."""
        palette = self.palette()
        palette.setColor(self.backgroundRole(), look.page)
        palette.setColor(self.foregroundRole(), look.ink)
        self.setPalette(palette)
        words = self._words.palette()
        words.setColor(self._words.foregroundRole(), look.muted)
        self._words.setPalette(words)


def _button(action: QAction) -> QPushButton:
    button = QPushButton(f"{action.text()}  {key_text(action.shortcut())}".rstrip())
    button.setFont(sans(13))
    button.setAccessibleName(action.text())
    button.clicked.connect(action.trigger)
    return button
