"""The one thread that writes the library: opened in it, used in it, closed in it."""

import queue
import threading
from collections.abc import Callable
from pathlib import Path
from typing import TYPE_CHECKING, Any, TypeVar

if TYPE_CHECKING:
    from reader.library import Library

T = TypeVar("T")
Post = Callable[[Callable[[], None]], None]
Job = tuple[Callable[["Library"], Any], Callable[[Any], None], Callable[[Exception], None]]


class Keeper:
    """Runs work on the library in order, one after the other, in a thread of its own.

    Answers come back through `post`, which runs them on the thread of the window.
    """

    def __init__(self, folder: Path, post: Post) -> None:
        self._folder = folder
        self._post = post
        self._jobs: queue.SimpleQueue[Job | None] = queue.SimpleQueue()
        self._thread = threading.Thread(target=self._serve, name="library", daemon=True)

    def start(self, failed: Callable[[Exception], None]) -> None:
        """Open the library; `failed` is told why where that does not work."""
        self._failed = failed
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
            while (job := self._jobs.get()) is not None:
                self._do(job, library)
        finally:
            library.close()

    def _open(self) -> "Library":
        # imported here: it takes a third of a second, which the first paint must not wait for
        from reader.library import Library

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
