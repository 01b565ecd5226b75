"""Between what adds articles and the window: the strip, the report, what is asked for."""

from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject

from reader.desk.events import Adding, Backlog
from reader.ui import asking
from reader.ui.language import tr
from reader.ui.library.report import Report
from reader.ui.library.strip import AddingStrip

if TYPE_CHECKING:
    from reader.ui.fittings import Fittings

NAME = "report"


class Arriving(QObject):
    """Holds the strip, which is made when there is something to say, and the report."""

    def __init__(self, fittings: "Fittings") -> None:
        super().__init__(fittings.window)
        self._fittings, self._desk = fittings, fittings.desk
        self.strip: AddingStrip | None = None
        self.report: Report | None = None
        fittings.middle.add(NAME, self._make_report)

    def show_adding(self, event: Adding) -> None:
        """Files are added."""
        self._strip().show_adding(event)
        if not event.lot.waiting and self.report is not None and self.report.isVisible():
            self._desk.intake.report(self.report.show_arrivals)

    def show_backlog(self, event: Backlog) -> None:
        """Articles are analysed."""
        if event.left or self.strip is not None:
            self._strip().show_backlog(event)

    def add_files(self) -> None:
        """Ask for files, and add them."""
        self.add(asking.files(self._fittings.window, tr("Add files to the library")))

    def add_folder(self) -> None:
        """Ask for a folder, and add what is in it."""
        path = asking.folder(self._fittings.window, tr("Add a folder to the library"))
        self.add([path] if path else [])

    def watch_folder(self) -> None:
        """Ask for a folder, and watch it from now on."""
        title = tr("Watch a folder: what comes into it is added")
        if path := asking.folder(self._fittings.window, title):
            self._desk.watcher.watch(path, True)

    def add(self, paths: list[Path]) -> None:
        """Add files and folders in the background."""
        if paths:
            self._desk.intake.add(paths)

    def show_report(self) -> None:
        """Show what was added last."""
        self._fittings.middle.show(NAME)
        self._desk.intake.report(self.report.show_arrivals)

    def set_theme(self, look: object) -> None:
        """Take the colours of another theme."""
        for part in filter(None, (self.strip, self.report)):
            part.set_theme(look)

    def _strip(self) -> AddingStrip:
        if self.strip is None:
            window, intake, backlog = self._fittings.window, self._desk.intake, self._desk.backlog
            self.strip = AddingStrip(window.look)
            whole = window.whole
            whole.insertWidget(whole.indexOf(self._fittings.status), self.strip)
            self.strip.adding_paused.connect(lambda on: intake.pause() if on else intake.go_on())
            self.strip.analysis_paused.connect(
                lambda on: backlog.pause() if on else backlog.go_on()
            )
            self.strip.cancel_asked.connect(intake.cancel)
            self.strip.report_asked.connect(self.show_report)
        return self.strip

    def _make_report(self) -> Report:
        self.report = Report(self._fittings.window.look)
        self.report.opened.connect(self._desk.open_article)
        self.report.closed.connect(self._fittings.middle.leave)
        return self.report
