"""The desk: what a reader does with one article at a time, without Qt.

Everything here runs on one thread, the window's. Work elsewhere (the library's thread, the worker
processes) answers through `post`, and an answer for an article that has left the desk is dropped.
"""

from collections.abc import Callable, Sequence
from functools import partial
from pathlib import Path
from typing import TYPE_CHECKING

from reader.core.article import Imported
from reader.core.errors import BadFile, LibraryHeld
from reader.core.spans import Span
from reader.desk import events
from reader.desk.backlog import Backlog
from reader.desk.chores import Care, Chore, chores
from reader.desk.coding import Coder
from reader.desk.curator import Curator
from reader.desk.far import FarPen
from reader.desk.intake import Intake
from reader.desk.keeper import Keeper, Post
from reader.desk.laying import Laying
from reader.desk.machine import Machine
from reader.desk.scans import troubles_of
from reader.desk.seeker import Seeker
from reader.desk.shelving import (
    keep_place,
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


class Desk(Laying):
    """One desk a program: the article on it, the library behind it, the machine beside it.

    `tell` is called with every event (reader.desk.events), always on the desk's thread.
    """

    def __init__(self, folder: Path, *, post: Post, tell: Tell) -> None:
        self._post = post
        self.care = Care()
        self._keeper = Keeper(folder, post, self._chores())
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
        self._passage: events.PassageAsked | None = None
        self._told = ""

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

    def open_article(self, article: str, place: Span | None = None, mark: str = "") -> None:
        """Open an article of the library, at a passage, or at a mark of the reader's there."""

        def lay(imported: Imported) -> None:
            self.open_imported(imported)
            self._passage = events.PassageAsked(place, mark) if place is not None else None

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

    def _chores(self) -> tuple[Chore, ...]:
        def likes_known() -> None:
            self._post(lambda: self._state.tell(events.LikesKnown()))

        return chores(self.care, self._chore_failed, likes_known)

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
