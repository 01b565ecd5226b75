"""What stands in place of the page while no article lies on it."""

from collections.abc import Mapping, Sequence

from PySide6.QtCore import Qt
from PySide6.QtGui import QAction
from PySide6.QtWidgets import QHBoxLayout, QLabel, QPushButton, QVBoxLayout, QWidget

from reader.ui.keyboard import Keyboard
from reader.ui.language import later, tr
from reader.ui.theme import Theme, sans, serif

TITLE = later("Who says what?")
WORDS = later(
    "Open an article, drop one here, or paste a text.\n"
    "Its claims are marked, and the actors stand beside it. Nothing leaves this machine."
)
ROWS = (("open_file", "paste_article"), ("read_sample", "take_tour"))


class Welcome(QWidget):
    """Two sentences, and the actions that bring an article."""

    def __init__(self, look: Theme, made: Mapping[str, QAction]) -> None:
        super().__init__()
        self._title, self._words = QLabel(tr(TITLE)), QLabel(tr(WORDS))
        self._title.setFont(serif(34))
        self._words.setFont(sans(14))
        self._buttons = {name: _button(made[name]) for names in ROWS for name in names}
        layout = QVBoxLayout(self)
        layout.setContentsMargins(40, 20, 40, 20)
        layout.setSpacing(16)
        layout.addStretch(2)
        for label in (self._title, self._words):
            label.setAlignment(Qt.AlignmentFlag.AlignHCenter)
            label.setWordWrap(True)
            layout.addWidget(label)
        for names in ROWS:
            layout.addLayout(_in_the_middle([self._buttons[name] for name in names]))
        layout.addStretch(3)
        self.setFocusProxy(self._buttons["open_file"])
        self.setAutoFillBackground(True)
        self.set_theme(look)

    def show_keys(self, keyboard: Keyboard) -> None:
        """Name the keys of the actions."""
        for name, button in self._buttons.items():
            button.setText(f"{keyboard.name(name)}  {keyboard.word(name)}".rstrip())

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
    button = QPushButton(action.text())
    button.setFont(sans(13))
    button.setAccessibleName(action.text())
    button.clicked.connect(action.trigger)
    return button


def _in_the_middle(buttons: Sequence[QPushButton]) -> QHBoxLayout:
    row = QHBoxLayout()
    row.addStretch(1)
    for button in buttons:
        row.addWidget(button)
    row.addStretch(1)
    return row
