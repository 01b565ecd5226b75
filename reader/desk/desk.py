"""The desk: what a reader does with one article at a time, without Qt.

Everything here runs on one thread, the window's. Work elsewhere (the library's thread, the worker
processes) answers through `post`, and an answer for an article that has left the desk is dropped.
"""

from collections.abc import Callable, Sequence
from functools import partial
from pathlib import Path
from typing import TYPE_CHECKING

from reader.core.analysis import Analysis
from reader.core.article import Imported, RecentArticle
from reader.core.errors import BadFile, LibraryHeld
from reader.core.spans import Span
from reader.desk import events
from reader.desk.backlog import Backlog
from reader.desk.chores import Care, chores
from reader.desk.coding import Coder
from reader.desk.curator import Curator
from reader.desk.far import FarPen
from reader.desk.intake import Intake
from reader.desk.keeper import Keeper, Post
from reader.desk.machine import Machine
from reader.desk.scans import troubles_of
from reader.desk.seeker import Seeker
from reader.desk.shelving import (
    Shelved,
    keep_analysis,
    keep_place,
    recent_articles,
    shelve,
    stored,
    untrashed,
)
from reader.desk.sitting import Sitting
from reader.desk.state import DeskState, Tell, nothing
from reader.desk.teaching import Teacher
from reader.desk.watching import Watcher
from reader.desk.writing import Pen

if TYPE_CHECKING:
    from reader.library import Library

CANCELLED = "The analysis was cancelled."


class Desk:
    """One desk a program: the article on it, the library behind it, the machine beside it.

    `tell` is called with every event (reader.desk.events), always on the desk's thread.
    """

    def __init__(self, folder: Path, *, post: Post, tell: Tell) -> None:
        self._post = post
        self.care = Care()
        self._keeper = Keeper(folder, post, chores(self.care, self._chore_failed))
        self._state = DeskState(self._keeper, tell)
        self._machine = Machine(post=post, tell=tell)
        self.pen = Pen(self._state, reopen=self.open_article)
        self.far = FarPen(self._state, self.pen)
        self.teacher = Teacher(self._state, self.far)
        self.coder = Coder(self._state, self.pen, self.far)
        self.curator = Curator(self._state, self.pen.follow)
        self.seeker = Seeker(self._state)
        self.backlog = Backlog(self._state, self._machine)
        self.intake = Intake(self._state, post, self.backlog.wake)
        self.watcher = Watcher(self._state, post, self.intake.add)
        self._passage: Span | None = None
        self._told = ""

    @property
    def sitting(self) -> Sitting | None:
        """The article on the desk."""
        return self._state.sitting

    def start(self) -> None:
        """Open the library and start the worker; to be called once the window is on screen."""
        self._keeper.start(self._no_library, self._only_read)
        self._machine.start()
        self.list_recent()
        self.coder.read()
        self.intake.start()
        self.watcher.start()
        self.backlog.wake()

    def keep_originals(self, whether: bool) -> None:
        """Have the files that articles come from copied beside the library, or not."""
        self._keeper.run(
            lambda library: setattr(library, "keeps_originals", whether), nothing, nothing
        )

    def when_kept(self, then: Callable[[], None]) -> None:
        """Do something once the library is open and can be written; never, if it cannot."""

        def opened(can_write: bool) -> None:
            if can_write:
                then()

        self._keeper.run(lambda library: library.can_write, opened, nothing)

    def close(self) -> None:
        """Finish all writing, and end the workers. Returns when everything is on disk."""
        self.watcher.stop()
        self.intake.stop()
        self._machine.stop()
        self._keeper.close()

    def open_path(self, path: Path) -> None:
        """Open a file: at once if it is quick to read, else when a worker has read it."""
        from reader import importers

        path = path.absolute()  # the library outlives the folder that is the current one now
        try:
            importers.find(path)
            articles = importers.read(path) if importers.is_quick(path) else None
        except BadFile as trouble:
            self._state.say(str(trouble), "trouble")
            return
        if articles is None:
            self._machine.read(path, self._lay)
        else:
            self._lay(articles)

    def open_text(self, text: str) -> None:
        """Open a text from the clipboard as an article."""
        from reader import importers

        try:
            self.open_imported(importers.paste(text))
        except BadFile as trouble:
            self._state.say(f"This text cannot be read as an article: {trouble.reason}.", "trouble")

    def open_article(self, article: str, place: Span | None = None) -> None:
        """Open an article of the library, at a passage if one is given."""

        def lay(imported: Imported) -> None:
            self.open_imported(imported)
            self._passage = place

        self._keeper.run(lambda library: stored(library, article), lay, self._state.failed)

    def look_again(self) -> None:
        """Show the article anew if its metadata were put right in the library."""
        sitting = self.sitting
        if sitting is None or not (article := sitting.article):
            return

        def lay(imported: Imported | None) -> None:
            known = sitting.imported.metadata
            if imported and sitting is self.sitting and imported.metadata != known:
                self.open_imported(imported)

        self._keeper.run(lambda library: untrashed(library, article), lay, nothing)

    def open_imported(self, imported: Imported) -> None:
        """Lay an article on the desk; the library and the machine follow."""
        self._machine.cancel()
        sitting = self._state.sitting = Sitting(imported)
        self._passage = None
        self._state.tell(events.ArticleShown())
        self._ask_library(sitting)

    def turn_to(self, sitting: Sitting) -> None:
        """Lay an article on the desk again that was there before, with all that was known of it.

        The library is asked for what has changed since; the place in the article is left alone.
        """
        if sitting is self.sitting:
            return
        self._machine.cancel()
        self._state.sitting, self._passage = sitting, None
        sitting.begin_again()
        self._state.tell(events.ArticleShown())
        self._state.tell(events.AnnotationsChanged())
        if sitting.reading is not None:
            self._state.tell(events.ReadingChanged())
        self._ask_library(sitting)

    def put_away(self) -> None:
        """Take the article from the desk."""
        self._machine.cancel()
        self._state.sitting = self._passage = None
        self._state.tell(events.ArticlePutAway())
        self._state.tell(events.HistoryChanged(None, None))

    def write_out(self, form: str, path: Path) -> None:
        """Write the article on the desk into a file, in a format of the exporters' table."""
        from reader.desk.write_out import write_out

        write_out(self._state, form, path, self._post)

    def ask_memo(self, then: Callable[[str], None]) -> None:
        """Have the memos on the article on the desk told to one part of the window."""
        from reader.desk.write_out import ask_memo

        ask_memo(self._state, then)

    def cancel(self) -> None:
        """Stop the analysis or the reading of a file that goes on."""
        self._machine.cancel()
        if self.sitting and self.sitting.analysis is None:
            self._state.tell(events.AnalysisStopped(CANCELLED))

    def analyse_again(self) -> None:
        """Ask the machine once more, after a cancel or a failure."""
        if self.sitting and self.sitting.analysis is None:
            self._analyse(self.sitting)

    def keep_place(self, offset: int, sitting: Sitting | None = None) -> None:
        """Remember the code point at the top of the page, for the article on the desk or another
        one that is read."""
        sitting = sitting or self.sitting
        if sitting and (article := sitting.article):
            self._keeper.run(
                partial(keep_place, article=article, offset=offset),
                nothing,
                self._state.failed,
            )

    def _lay(self, articles: Sequence[Imported]) -> None:
        """The first article of a file goes on the desk, the others into the library."""
        for imported in articles[1:]:
            self._keeper.run(partial(_add, imported), nothing, self._state.failed)
        if articles:
            self.open_imported(articles[0])
        if trouble := next(troubles_of(articles), None):
            self._state.say(str(trouble), "trouble")

    def _ask_library(self, sitting: Sitting) -> None:
        imported = sitting.imported
        self._keeper.run(
            lambda library: shelve(library, imported),
            lambda answer: self._shelved(sitting, answer),
            lambda error: self._not_shelved(sitting, error),
        )

    def _shelved(self, sitting: Sitting, answer: Shelved) -> None:
        waiting = sitting.shelved(
            answer.article, answer.annotations, answer.corrections, answer.taught
        )
        for command in waiting:
            self.pen.keep(command, sitting.digest, waited=True)
            self._state.tell(events.Done(command))
        if sitting is not self.sitting:
            return
        if answer.instead is not None:
            self.open_imported(answer.instead)
            self._state.tell(events.LaterEdition())
            return
        if answer.moved is not None:
            self._state.tell(events.NewEdition(answer.moved.placed, answer.moved.lost))
        if self._passage is not None:
            self._state.tell(events.PassageAsked(self._passage))
        elif answer.place and not sitting.known:
            self._state.tell(events.PlaceKnown(answer.place))
        self._state.tell(events.AnnotationsChanged())
        self._state.tell(events.HistoryChanged(*answer.steps))
        self.list_recent()
        if answer.analysis is not None:
            self._analysed(sitting, answer.analysis)
        else:
            self._analyse(sitting)

    def _not_shelved(self, sitting: Sitting, error: Exception) -> None:
        if sitting is self.sitting and sitting.analysis is None:
            self._analyse(sitting)
        if not self._state.without_library:
            self._state.failed(error)

    def _analyse(self, sitting: Sitting) -> None:
        imported = sitting.imported
        self._machine.analyse(
            imported.edition,
            imported.metadata.language,
            lambda analysis: self._new_analysis(sitting, analysis),
        )

    def _new_analysis(self, sitting: Sitting, analysis: Analysis) -> None:
        digest = sitting.imported.edition.digest
        self._keeper.run(
            partial(keep_analysis, digest=digest, analysis=analysis),
            self._stored,
            self._state.failed,
        )
        self._analysed(sitting, analysis)

    def _analysed(self, sitting: Sitting, analysis: Analysis) -> None:
        if sitting is self.sitting:
            sitting.analysed(analysis)
            self._state.tell(events.ReadingChanged())
            if not (sitting.known or sitting.reads_english):
                self._state.say(
                    "The analysis reads English; this article can be read and annotated."
                )

    def _stored(self, _: None) -> None:
        self.list_recent()

    def list_recent(self) -> None:
        """Have it told which articles were opened last."""
        self._keeper.run(recent_articles, self._recent, nothing)

    def _recent(self, articles: tuple[RecentArticle, ...]) -> None:
        self._state.tell(events.RecentChanged(articles))

    def _chore_failed(self, error: Exception) -> None:
        """A chore that the disk refused is told once; it is tried again behind the next work."""
        if str(error) != self._told:
            self._told = str(error)
            self._state.failed(error)

    def _only_read(self, why: str) -> None:
        self._state.without_library = True
        self._state.refusal = why
        self._state.say(f"{why} Articles can be read here; highlights and notes cannot be kept.")

    def _no_library(self, error: Exception) -> None:
        self._state.without_library = True
        if isinstance(error, LibraryHeld):
            self._state.say(
                f"{error} Articles can be read here; highlights and notes cannot be kept."
            )
        else:
            self._state.failed(error)


def _add(imported: Imported, library: "Library") -> str:
    return library.add(imported)
