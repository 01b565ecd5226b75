"""Files and folders into the library, behind the reader's back.

What waits stands in the library (`library.queue`), so that adding goes on where it stopped, also
after a kill. A thread reads; the library's thread adds what it read, some files at a time.
"""

from collections.abc import Callable, Iterable, Sequence
from pathlib import Path
from threading import Event, Thread
from time import monotonic
from typing import TYPE_CHECKING, TypeVar

from reader.core.article import Imported, shown_title
from reader.core.bundle import ImportedBundle
from reader.core.errors import BadFile, Trouble
from reader.core.listing import Arrival, Lot, TakenIn, WaitingFile
from reader.desk import events
from reader.desk.bundles import is_bundle, take_in
from reader.desk.files import FileReader
from reader.desk.keeper import Post
from reader.desk.scans import troubles_of
from reader.desk.state import DeskState

if TYPE_CHECKING:
    from reader.library import Library

T = TypeVar("T")
Outcome = Imported | BadFile | Arrival

TOGETHER, SECONDS = 40, 0.5
NAMES_TOGETHER = 1000
BEAT = 0.2
GOES_ON = "Adding goes on where it stopped: {n} files wait."


class Stopped(Exception):
    """The window is about to close."""


class Intake:
    """Adds files one after the other; all methods are called on the desk's thread."""

    def __init__(self, state: DeskState, post: Post, finished: Callable[[], None]) -> None:
        self._state, self._post, self._finished = state, post, finished
        self._stopped, self._going = Event(), Event()
        self._going.set()
        self._thread: Thread | None = None
        self._reader: FileReader | None = None
        self._pace = Pace()

    @property
    def paused(self) -> bool:
        """Whether the reader has it wait."""
        return not self._going.is_set()

    def start(self) -> None:
        """Go on with what waited when the window was closed the last time, or was killed."""

        def known(lot: Lot) -> None:
            if lot.waiting:
                self._state.say(GOES_ON.format(n=f"{lot.waiting:,}"))
                self._begin()

        self._state.keeper.run(lambda library: library.queue.lot(), known, lambda _: None)

    def add(self, paths: Iterable[Path]) -> None:
        """Let files and folders be added."""
        if self._state.without_library:
            self._state.say("The library is not open, so nothing can be added.", "trouble")
            return
        names = [str(path.absolute()) for path in paths]

        def stands(lot: Lot) -> None:
            self._begin()
            self._tell(lot)

        self._going.set()
        self._state.keeper.run(lambda library: library.queue.put(names), stands, self._state.failed)

    def pause(self) -> None:
        """Wait after the present file, until `go_on`."""
        self._going.clear()
        self._tell(None)

    def go_on(self) -> None:
        """Add on."""
        self._pace.begin_again()
        self._going.set()

    def cancel(self) -> None:
        """Let nothing wait any more; what is in the library stays there."""
        self._going.set()
        self._state.keeper.run(
            lambda library: library.queue.cancel(), self._tell, self._state.failed
        )

    def report(self, done: Callable[[tuple[Arrival, ...]], None]) -> None:
        """What came of the files of the last lot."""
        self._state.keeper.run(lambda library: library.queue.arrivals(), done, self._state.failed)

    def stop(self) -> None:
        """End the work, and keep in line what waits."""
        self._stopped.set()
        self._going.set()
        if self._reader is not None:
            self._reader.close()
        if self._thread is not None:
            self._thread.join(timeout=10)

    def _begin(self) -> None:
        if self._thread is None or not self._thread.is_alive():
            self._pace.begin_again()
            self._thread = Thread(target=self._serve, name="intake", daemon=True)
            self._thread.start()

    # From here on the intake's own thread

    def _serve(self) -> None:
        try:
            with FileReader(quiet=True) as reader:
                self._reader = reader
                while self._work(reader):
                    pass
        except Stopped:
            return
        except Trouble as trouble:
            told = trouble  # the name of an exception goes with its block
            self._post(lambda: self._state.failed(told))
        else:
            self._post(self._end)

    def _work(self, reader: FileReader) -> bool:
        """Take a few files in; whether there was anything to do."""
        while not self._going.wait(BEAT):
            self._look()
        self._look()
        files = self._ask(lambda library: library.queue.waiting(TOGETHER))
        if not files:
            return False
        results = self._read(reader, files)
        lot = self._ask(lambda library: library.queue.settle(results))
        self._pace.count(len(results))
        self._post(lambda: self._tell(lot))
        return True

    def _unpack(self, folder: Path) -> Sequence[Outcome]:
        """Let the files of a folder stand in line, which it leaves itself when all of them do."""
        from reader import importers

        some: list[str] = []
        for found in importers.expand([folder]):
            self._look()
            if isinstance(found, BadFile):
                return [found]
            some.append(str(found))
            if len(some) >= NAMES_TOGETHER:
                self._put(some)
                some = []
        self._put(some)
        return []

    def _put(self, names: Sequence[str]) -> None:
        names = tuple(names)
        lot = self._ask(lambda library: library.queue.put(names))
        self._post(lambda: self._tell(lot))

    def _read(
        self, reader: FileReader, files: Sequence[WaitingFile]
    ) -> dict[WaitingFile, Sequence[Outcome]]:
        """What comes of some files: for half a second, or until the reader has it wait."""
        results: dict[WaitingFile, Sequence[Outcome]] = {}
        until = monotonic() + SECONDS
        for file in files:
            outcomes = self._outcomes(reader, Path(file.path))
            self._look()
            results[file] = outcomes
            if monotonic() > until or not self._going.is_set():
                break
        return results

    def _outcomes(self, reader: FileReader, path: Path) -> Sequence[Outcome]:
        if is_bundle(path):
            return [
                each for result in take_in(self, reader, path) for each in self._told(path, result)
            ]
        if path.is_dir():
            return self._unpack(path)
        try:
            articles = reader.read(path)
        except BadFile as trouble:
            return [trouble]
        except Trouble as trouble:
            return [BadFile(str(path), str(trouble))]
        wrong = [each for each in troubles_of(articles) if isinstance(each, BadFile)]
        return [*wrong, *articles]

    def _told(self, path: Path, result: TakenIn | Trouble) -> list[Outcome]:
        if isinstance(result, BadFile):
            return [result]
        if isinstance(result, Trouble):
            return [BadFile(str(path), str(result))]
        troubles = [BadFile(str(path), sentence) for sentence in result.troubles]
        return [*troubles, *self._ask(lambda library: _arrivals(library, str(path), result))]

    def take_in(self, bundle: ImportedBundle) -> TakenIn:
        """Have the library take in the work of another program; as `Library.take_in`."""
        return self._ask(lambda library: library.take_in(bundle))

    def _ask(self, work: Callable[["Library"], T]) -> T:
        """What the library answers; raises what it raised, and `Stopped` at the end."""
        answers: list[T] = []
        errors: list[Exception] = []
        there = Event()

        def job(library: "Library") -> None:
            try:
                answers.append(work(library))
            except Exception as error:
                errors.append(error)
            there.set()

        def refused(error: Exception) -> None:
            errors.append(error)
            there.set()

        self._state.keeper.run(job, lambda _: None, refused)
        while not there.wait(BEAT):
            self._look()
        if errors:
            raise errors[0]
        return answers[0]

    def _look(self) -> None:
        if self._stopped.is_set():
            raise Stopped

    # And here the desk's again

    def _tell(self, lot: Lot | None) -> None:
        if lot is not None:
            self._pace.lot = lot
        self._state.tell(self._pace.event(paused=self.paused))
        if self._pace.is_time():
            self._state.tell(events.LibraryChanged())

    def _end(self) -> None:
        self._thread = None
        if self._pace.lot.waiting:  # something was named while the last file was read
            self._begin()
            return
        self._state.tell(self._pace.event(paused=False))
        self._state.tell(events.LibraryChanged())
        self._finished()


class Pace:
    """How fast it goes: files a second since it began, or went on."""

    def __init__(self) -> None:
        self.lot = Lot()
        self._shown = 0.0
        self.begin_again()

    def begin_again(self) -> None:
        """Count from now on."""
        self._began, self._done = monotonic(), 0

    def count(self, files: int) -> None:
        """So many files more are done."""
        self._done += files

    def is_time(self) -> bool:
        """Whether the lists should be drawn anew: once a second."""
        if monotonic() - self._shown < 1.0:
            return False
        self._shown = monotonic()
        return True

    def event(self, *, paused: bool) -> events.Adding:
        """What is told of it."""
        rate = self._done / max(monotonic() - self._began, 0.001)
        left = self.lot.waiting / rate if rate else None
        return events.Adding(self.lot, rate, left, paused)


def _arrivals(library: "Library", path: str, taken: TakenIn) -> list[Arrival]:
    found = []
    for article in taken.articles:
        stored = library.article(article)
        title = shown_title(stored.metadata, stored.edition)
        found.append(Arrival(path, "known" if article in taken.known else "added", article, title))
    return found
