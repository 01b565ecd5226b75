"""What helps the reader along: the manual, the tour, what is new, and reports of our errors."""

from pathlib import Path
from typing import TYPE_CHECKING

from reader import __version__
from reader.paths import sample
from reader.ui.language import later, tr
from reader.ui.theme import Theme

if TYPE_CHECKING:
    from reader.ui.fittings import Fittings
    from reader.ui.manual import Manual
    from reader.ui.report_page import ReportPage
    from reader.ui.tour import Tour
    from reader.ui.window import Window

ERRED = later("The program made an error, and goes on. What you have written is safe.")
ENDED = later("The program ended by itself the last time. What was written is safe.")


class Guide:
    """Makes each of its parts when it is first asked for."""

    def __init__(self, window: "Window", fittings: "Fittings") -> None:
        self._window, self._fittings = window, fittings
        self.manual: Manual | None = None
        self.tour: Tour | None = None
        self.report: ReportPage | None = None

    def begin(self) -> None:
        """Say what is new after an update, and what went wrong the last time."""
        self._tell_news()
        crashes = self._window.crashes
        if crashes is not None:
            crashes.tell_from_now(self._caught)
            if left := crashes.watch_the_end():
                self._tell(tr(ENDED), None, left)

    def end(self) -> None:
        """The window closes as it should."""
        if self._window.crashes is not None:
            self._window.crashes.end()

    def show_manual(self, page: str = "") -> None:
        """Show the manual, on a page if one is named."""
        from reader.ui.manual import Manual

        if self.manual is None:
            keys_of = self._fittings.keyboard.keys
            self.manual = Manual(self._window, self._window.look, keys_of)
        self.manual.open(page)

    def read_sample(self) -> None:
        """Open the article that shows what the program does."""
        self._window.open_path(sample())

    def take_tour(self) -> None:
        """Show the four steps; on the sample, where no article lies on the page."""
        from reader.ui.tour import Tour

        if not self._window.has_article():
            self.read_sample()
        self.tour = self.tour or Tour(self._fittings, self._window.look)
        self.tour.begin()

    def parts(self) -> list["Manual | Tour"]:
        """What takes a theme, as far as it was made."""
        return [part for part in (self.manual, self.tour) if part]

    def set_theme(self, look: Theme) -> None:
        """Take the colours of another theme."""
        for part in self.parts():
            part.set_theme(look)

    def show_keys(self) -> None:
        """The keys have changed."""
        if self.manual is not None:
            self.manual.show_keys()

    def _tell_news(self) -> None:
        """A new version says so once; the first one that is used has nothing to tell."""
        options = self._window.options
        last, options["version"] = options["version"], __version__
        if last not in ("", __version__):
            self._fittings.message_bar.show_message(
                tr("This is Reportedly {version}.", version=__version__),
                action=(tr("What is new"), lambda: self.show_manual("news")),
            )

    def _caught(self, path: Path | None, report: str) -> None:
        """An error was caught, in whichever thread: it is told in the window's."""
        self._fittings.bridge.post(lambda: self._tell(tr(ERRED), path, report))

    def _tell(self, sentence: str, path: Path | None, report: str) -> None:
        self._fittings.message_bar.show_message(
            sentence,
            kind="trouble",
            action=(tr("Show the report"), lambda: self._show_report(path, report)),
        )

    def _show_report(self, path: Path | None, report: str) -> None:
        from reader.ui.report_page import ReportPage

        self.report = ReportPage(self._window, path, report)
        self.report.show()


class Guided:
    """The actions that help the reader along, for the hand."""

    fittings: "Fittings"

    def show_manual(self) -> None:
        """Open the manual."""
        self.fittings.guide.show_manual()

    def show_news(self) -> None:
        """Open the manual where it says what is new."""
        self.fittings.guide.show_manual("news")

    def take_tour(self) -> None:
        """Show the four steps."""
        self.fittings.guide.take_tour()

    def read_sample(self) -> None:
        """Open the sample article."""
        self.fittings.guide.read_sample()
