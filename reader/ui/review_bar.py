"""The bar of the review: how much is left, what is asked, and the keys that answer."""

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QPalette, QResizeEvent
from PySide6.QtWidgets import QHBoxLayout, QLabel, QSizePolicy, QToolButton, QVBoxLayout

from reader.ui.access import describe
from reader.ui.language import later, tr
from reader.ui.lines import Lined
from reader.ui.theme import Theme, sans, semibold

BUTTONS = (
    ("previous", "‹", later("The doubtful claim before (P)")),
    ("next", "›", later("The next doubtful claim (N)")),
    ("confirm", later("Confirm"), later("Confirm, and go on (Enter)")),
    ("reject", later("Reject"), later("Reject, and go on (Delete)")),
    ("correct", later("Correct…"), later("Correct the claim (E)")),
    ("leave", "×", later("Leave the review (Escape)")),
)


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

    def resizeEvent(self, event: QResizeEvent) -> None:
        """What does not fit ends in an ellipsis."""
        super().resizeEvent(event)
        self._fit()

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
        row = QHBoxLayout(self)
        row.setContentsMargins(16, 7, 10, 8)
        row.setSpacing(6)
        row.addWidget(self.left)
        row.addSpacing(10)
        row.addLayout(lines, 1)
        for button in self.buttons.values():
            row.addWidget(button)

    def _button(self, text: str, tip: str) -> QToolButton:
        button = QToolButton(self)
        button.setText(tr(text))
        button.setToolTip(tr(tip))
        button.setAccessibleName(tr(tip))
        button.setAutoRaise(True)
        button.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        return button
