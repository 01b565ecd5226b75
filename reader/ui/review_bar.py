"""The bar of the review: how much is left, what is asked, and the keys that answer."""

from PySide6.QtCore import QEvent, QObject, QSize, Qt, Signal
from PySide6.QtGui import QPalette, QResizeEvent
from PySide6.QtWidgets import (
    QBoxLayout,
    QHBoxLayout,
    QLabel,
    QSizePolicy,
    QToolButton,
    QVBoxLayout,
)

from reader.ui.access import describe
from reader.ui.keyboard import Keyboard
from reader.ui.language import later, tr
from reader.ui.lines import Lined
from reader.ui.theme import Theme, sans, semibold

WORDS = 420  # pixels that the words need beside the buttons
BUTTONS = (
    ("previous", "‹", later("The doubtful claim before")),
    ("next", "›", later("The next doubtful claim")),
    ("confirm", later("Confirm"), later("Confirm, and go on")),
    ("reject", later("Reject"), later("Reject, and go on")),
    ("correct", later("Correct…"), later("Correct the claim")),
    ("leave", "×", later("Leave the review")),
)
ACTIONS = {"correct": "correct", "leave": "cancel"}


class ReviewBar(Lined):
    """`pressed` carries previous, next, confirm, reject, correct or leave. It takes no focus, so
    that the keys stay where they were."""

    pressed = Signal(str)

    def __init__(self, look: Theme) -> None:
        super().__init__(look, at_top=False)
        self.left, self.asked, self.why = QLabel(), QLabel(), QLabel()
        describe(self.left, tr("What is left to review"))
        self._words = ("", "")
        for label in (self.left, self.asked, self.why):
            label.setTextFormat(Qt.TextFormat.PlainText)
        for label in (self.asked, self.why):
            label.setSizePolicy(QSizePolicy.Policy.Ignored, QSizePolicy.Policy.Preferred)
            label.installEventFilter(self)
        self.buttons = {name: self._button(*row) for name, *row in BUTTONS}
        for name, button in self.buttons.items():
            button.clicked.connect(lambda _=False, name=name: self.pressed.emit(name))
        self._lay_out()
        self.set_theme(look)
        self.hide()

    def ask(self, left: str, asked: str, why: str) -> None:
        """Show a claim, and how many are left."""
        self.left.setText(left)
        self._words = (asked, why)
        self.asked.setAccessibleName(asked)
        self.why.setAccessibleName(why)
        self.setAccessibleName(f"{left}: {asked}")
        self._fit()

    def show_keys(self, keyboard: Keyboard) -> None:
        """Name the keys of the actions."""
        for name, button in self.buttons.items():
            action = ACTIONS.get(name, f"review_{name}")
            button.setToolTip(keyboard.hinted(button.accessibleName(), action))

    def set_theme(self, look: Theme) -> None:
        """Take the colours of another theme."""
        super().set_theme(look)
        self.left.setFont(semibold(12))
        self.asked.setFont(sans(13))
        self.why.setFont(sans(11))
        palette = self.why.palette()
        palette.setColor(QPalette.ColorRole.WindowText, look.muted)
        self.why.setPalette(palette)
        for button in self.buttons.values():
            button.setFont(sans(12))
        self._fit()

    def minimumSizeHint(self) -> QSize:
        """As wide as its buttons, for words and buttons may stand in two rows."""
        return QSize(self._keys.minimumSize().width() + 26, super().minimumSizeHint().height())

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Two rows where one has no room for the words."""
        super().resizeEvent(event)
        ways = QBoxLayout.Direction
        narrow = event.size().width() < self._keys.sizeHint().width() + WORDS
        self._rows.setDirection(ways.TopToBottom if narrow else ways.LeftToRight)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """What does not fit ends in an ellipsis."""
        if event.type() == QEvent.Type.Resize:
            self._fit()
        return super().eventFilter(watched, event)

    def _fit(self) -> None:
        for label, words in zip((self.asked, self.why), self._words, strict=True):
            mode = Qt.TextElideMode.ElideRight
            label.setText(label.fontMetrics().elidedText(words, mode, max(40, label.width())))
            label.setToolTip(words)

    def _lay_out(self) -> None:
        lines = QVBoxLayout()
        lines.setSpacing(1)
        lines.addWidget(self.asked)
        lines.addWidget(self.why)
        words = QHBoxLayout()
        words.setSpacing(16)
        words.addWidget(self.left)
        words.addLayout(lines, 1)
        self._keys = QHBoxLayout()
        self._keys.setSpacing(6)
        for name, button in self.buttons.items():
            if name == "leave":
                self._keys.addStretch(1)
            self._keys.addWidget(button)
        self._rows = QBoxLayout(QBoxLayout.Direction.LeftToRight, self)
        self._rows.setContentsMargins(16, 7, 10, 8)
        self._rows.setSpacing(6)
        self._rows.addLayout(words, 1)
        self._rows.addLayout(self._keys)

    def _button(self, text: str, tip: str) -> QToolButton:
        button = QToolButton(self)
        button.setText(tr(text))
        button.setToolTip(tr(tip))
        button.setAccessibleName(tr(tip))
        button.setAutoRaise(True)
        button.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        return button
