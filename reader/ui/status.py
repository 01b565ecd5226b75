"""The quiet line at the foot of the window: what goes on, and the keys of where one is."""

from PySide6.QtCore import Qt, QTimer, Signal
from PySide6.QtWidgets import QHBoxLayout, QToolButton

from reader.desk.events import Progress
from reader.ui.access import describe
from reader.ui.language import tr
from reader.ui.lines import Lined
from reader.ui.sentences import told
from reader.ui.theme import Theme, sans
from reader.ui.widgets.elided import ElidedLabel

STAYS_MS = 6000


class StatusLine(Lined):
    """`show_progress` on the left, with a way to cancel; `show_keys` on the right."""

    cancel_asked = Signal()

    def __init__(self, look: Theme) -> None:
        super().__init__(look, at_top=True)
        self.text = ElidedLabel()
        describe(self.text, tr("What goes on"))
        self.keys = ElidedLabel()
        describe(self.keys, tr("Keys"))
        self.keys.setAlignment(Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter)
        self.left = ElidedLabel()
        describe(self.left, tr("How much is left to read"))
        self.cancel = QToolButton()
        self.cancel.setText(tr("Cancel"))
        self.cancel.setAutoRaise(True)
        self.cancel.clicked.connect(self.cancel_asked)
        self.cancel.hide()
        self._rest, self._of_article = "", True
        self._back = QTimer(self, singleShot=True, interval=STAYS_MS)
        self._back.timeout.connect(self._at_rest)
        layout = QHBoxLayout(self)
        layout.setContentsMargins(16, 0, 16, 0)
        layout.addWidget(self.text)
        layout.addWidget(self.cancel)
        layout.addStretch(1)
        layout.addWidget(self.left)
        layout.addStretch(1)
        layout.addWidget(self.keys)
        self.setFixedHeight(28)
        self.set_theme(look)

    def show_progress(self, progress: Progress) -> None:
        """Say what goes on; what is merely told stays for some seconds."""
        percent = f" {progress.fraction:.0%}" if progress.fraction else ""
        self.cancel.setVisible(progress.can_cancel)
        self._back.stop()
        if not progress.text:
            self._at_rest()
            return
        self.text.setText(told(progress.text) + percent)
        if not progress.can_cancel:
            self._back.start()

    def rest_at(self, text: str, *, tip: str = "") -> None:
        """What stands there when nothing goes on; `tip` says more to who points at it."""
        self._rest = text
        self.text.setToolTip(tip)
        if not self.cancel.isVisible() and not self._back.isActive():
            self._at_rest()

    def show_article(self, on: bool) -> None:
        """Whether what is said of the article is of use where the reader is."""
        self._of_article = on
        self.left.setVisible(on)
        if not self.cancel.isVisible() and not self._back.isActive():
            self._at_rest()

    def show_left(self, text: str) -> None:
        """How much of the article is left to read."""
        if text != self.left.text():
            self.left.setText(text)

    def show_keys(self, text: str) -> None:
        """The keys that hold where the reader is."""
        self.keys.setText(text)

    def set_theme(self, look: Theme) -> None:
        """Take the colours of another theme."""
        super().set_theme(look)
        for label in (self.text, self.left, self.keys, self.cancel):
            label.setFont(sans(11))
            palette = label.palette()
            palette.setColor(label.foregroundRole(), look.muted)
            label.setPalette(palette)

    def _at_rest(self) -> None:
        self.text.setText(self._rest if self._of_article else "")
