"""The strip above the status line while articles are added and analysed: how far, how fast."""

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QHBoxLayout, QLabel, QToolButton

from reader.desk.events import Adding, Backlog
from reader.ui.access import describe
from reader.ui.language import tr, trn
from reader.ui.lines import Lined
from reader.ui.theme import Theme, sans

HEIGHT = 34
FEWEST = 3  # fewer articles are analysed before anybody has read a line about it


class AddingStrip(Lined):
    """Says what goes on behind the reader's back, and lets it wait or end."""

    adding_paused = Signal(bool)
    cancel_asked = Signal()
    report_asked = Signal()
    analysis_paused = Signal(bool)

    def __init__(self, look: Theme) -> None:
        super().__init__(look, at_top=True)
        self._adding: Adding | None = None
        self._backlog: Backlog | None = None
        self.text, self.more = QLabel(), QLabel()
        describe(self.text, tr("What is added"))
        describe(self.more, tr("What is analysed"))
        self.pause, self.cancel, self.report = (self._button() for _ in range(3))
        self.close_it, self.rest = self._button(), self._button()
        self.cancel.setText(tr("Cancel"))
        self.report.setText(tr("Report"))
        self.close_it.setText("×")
        self.close_it.setAccessibleName(tr("Close this strip"))
        self.pause.clicked.connect(lambda: self.adding_paused.emit(not self._adding.paused))
        self.rest.clicked.connect(lambda: self.analysis_paused.emit(not self._backlog.paused))
        self.cancel.clicked.connect(self.cancel_asked)
        self.report.clicked.connect(self.report_asked)
        self.close_it.clicked.connect(self._forget)
        self._lay_out()
        self.set_theme(look)
        self.hide()

    def show_adding(self, event: Adding) -> None:
        """Files are added, or all of them are."""
        lot = event.lot
        self._adding = event if any((lot.waiting, lot.added, lot.known, lot.failed)) else None
        self._settle()

    def show_backlog(self, event: Backlog) -> None:
        """Articles are analysed, or all of them are."""
        many = event.left and event.left + event.done >= FEWEST
        self._backlog = event if many else None
        self._settle()

    def set_theme(self, look: Theme) -> None:
        """Take the colours of another theme."""
        super().set_theme(look)
        for part in (self.text, self.more, *self._buttons()):
            part.setFont(sans(12))
        palette = self.more.palette()
        palette.setColor(self.more.foregroundRole(), look.muted)
        self.more.setPalette(palette)

    def _settle(self) -> None:
        adding, backlog = self._adding, self._backlog
        goes_on = adding is not None and adding.lot.waiting > 0
        self.text.setText(words_of_adding(adding) if adding else "")
        self.more.setText(words_of_backlog(backlog) if backlog else "")
        self.pause.setVisible(goes_on)
        self.cancel.setVisible(goes_on)
        self.report.setVisible(adding is not None and not goes_on)
        self.close_it.setVisible(adding is not None and not goes_on)
        self.rest.setVisible(backlog is not None)
        self.pause.setText(tr("Go on") if adding and adding.paused else tr("Pause"))
        self.rest.setText(tr("Go on") if backlog and backlog.paused else tr("Pause"))
        self.setVisible(adding is not None or backlog is not None)

    def _forget(self) -> None:
        self._adding = None
        self._settle()

    def _buttons(self) -> tuple[QToolButton, ...]:
        return self.pause, self.cancel, self.report, self.close_it, self.rest

    def _button(self) -> QToolButton:
        button = QToolButton()
        button.setAutoRaise(True)
        return button

    def _lay_out(self) -> None:
        layout = QHBoxLayout(self)
        layout.setContentsMargins(16, 1, 16, 0)
        for part in (self.text, self.pause, self.cancel, self.report, self.close_it):
            layout.addWidget(part)
        layout.addStretch(1)
        layout.addWidget(self.more)
        layout.addWidget(self.rest)
        self.setFixedHeight(HEIGHT)


def words_of_adding(event: Adding) -> str:
    """How far it is, how fast, and how long it takes; or what came of it."""
    lot = event.lot
    if not lot.waiting:
        added = trn("{n} article added", "{n} articles added", lot.added)
        parts = [added]
        if lot.known:
            parts.append(trn("{n} known already", "{n} known already", lot.known))
        if lot.failed:
            parts.append(trn("{n} failed", "{n} failed", lot.failed))
        return " · ".join(parts)
    left = trn("{n} file left", "{n} files left", lot.waiting)
    if event.paused:
        return tr("Adding waits: {left}", left=left)
    parts = [tr("Adding: {left}", left=left)]
    if event.rate >= 1:
        rate = round(event.rate)
        parts.append(trn("{n} a second", "{n} a second", rate))
    if event.seconds is not None:
        parts.append(time_left(event.seconds))
    return " · ".join(parts)


def words_of_backlog(event: Backlog) -> str:
    """How many articles are still to be analysed."""
    left = trn("{n} article left", "{n} articles left", event.left)
    if event.paused:
        return tr("The analysis waits: {left}", left=left)
    words = tr("Analysing: {left}", left=left)
    return words if event.seconds is None else f"{words} · {time_left(event.seconds)}"


def time_left(seconds: float) -> str:
    """A time as people say it."""
    if seconds < 60:
        return trn("about {n} second", "about {n} seconds", max(1, round(seconds)))
    if seconds < 5400:
        return trn("about {n} minute", "about {n} minutes", round(seconds / 60))
    return trn("about {n} hour", "about {n} hours", round(seconds / 3600))
