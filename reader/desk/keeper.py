"""The one thread that writes the library: opened in it, used in it, closed in it."""

import queue
import threading
from collections.abc import Callable, Sequence
from pathlib import Path
from time import monotonic
from typing import TYPE_CHECKING, Any, TypeVar

if TYPE_CHECKING:
    from reader.desk.chores import Chore
    from reader.library import Library

T = TypeVar("T")
BREATH = 0.01  # seconds between two pieces of a chore
Post = Callable[[Callable[[], None]], None]
Job = tuple[Callable[["Library"], Any], Callable[[Any], None], Callable[[Exception], None]]


class Keeper:
    """Runs work on the library in order, one after the other, in a thread of its own.

    Answers come back through `post`, which runs them on the thread of the window. Chores are done
    a piece at a time when nothing has been asked for a while, and again after each work.
    """

    def __init__(self, folder: Path, post: Post, chores: Sequence["Chore"] = ()) -> None:
        self._chores = tuple(chores)
        self._undone = list(chores)
        self._asked = monotonic()
        self._folder = folder
        self._post = post
        self._jobs: queue.SimpleQueue[Job | None] = queue.SimpleQueue()
        self._thread = threading.Thread(target=self._serve, name="library", daemon=True)

    def start(
        self,
        failed: Callable[[Exception], None],
        only_read: Callable[[str], None] = lambda _: None,
    ) -> None:
        """Open the library; `failed` is told why where that does not work.

        One that cannot be written is opened for reading, and `only_read` is told why.
        """
        self._failed, self._only_read = failed, only_read
        self._thread.start()

    def run(
        self,
        work: Callable[["Library"], T],
        done: Callable[[T], None],
        failed: Callable[[Exception], None],
    ) -> None:
        """Run `work` after all that was asked before, then `done` with its result."""
        self._jobs.put((work, done, failed))

    def close(self) -> None:
        """Finish all that was asked, and close the library."""
        self._jobs.put(None)
        if self._thread.ident is not None:
            self._thread.join()

    def _serve(self) -> None:
        try:
            library = self._open()
        except Exception as error:
            # a bug must not leave the window waiting for answers that never come
            self._answer(self._failed, error)
            self._refuse(error)
            return
        try:
            while (job := self._next(library)) is not None:
                self._do(job, library)
                self._undone, self._asked = list(self._chores), monotonic()
            for chore in self._chores:
                self._tidy(chore, library, at_end=True)
        finally:
            library.close()

    def _next(self, library: "Library") -> Job | None:
        """The next job; until there is one, chores are done."""
        while self._undone:
            chore = min(self._undone, key=lambda each: each.rest)
            wait = max(BREATH, self._asked + chore.rest - monotonic())
            try:
                return self._jobs.get(timeout=wait)
            except queue.Empty:
                if monotonic() >= self._asked + chore.rest and not self._tidy(chore, library):
                    self._undone.remove(chore)
        return self._jobs.get()

    def _tidy(self, chore: "Chore", library: "Library", *, at_end: bool = False) -> bool:
        """Do a piece of a chore; whether there is more. What goes wrong is told, and it rests."""
        if not library.can_write:
            return False
        try:
            return (chore.finish if at_end else chore.piece)(library)
        except Exception as error:
            self._answer(chore.failed, error)
            return False

    def _open(self) -> "Library":
        # imported here: it takes a third of a second, which the first paint must not wait for
        from reader.library import Library, why_only_to_read

        if why := why_only_to_read(self._folder):
            self._answer(self._only_read, why)
            return Library.open_to_read(self._folder)
        return Library.open(self._folder)

    def _do(self, job: Job, library: "Library") -> None:
        work, done, failed = job
        try:
            result = work(library)
        except Exception as error:
            self._answer(failed, error)
        else:
            self._answer(done, result)

    def _refuse(self, error: Exception) -> None:
        while (job := self._jobs.get()) is not None:
            self._answer(job[2], error)

    def _answer(self, answer: Callable[[Any], None], value: Any) -> None:
        self._post(lambda: answer(value))
