"""Folders that are watched: what is new in them is added."""

from collections.abc import Callable, Iterator, Mapping, Sequence
from datetime import datetime
from pathlib import Path
from threading import Event, Thread
from time import time
from typing import TYPE_CHECKING

from reader.core.errors import BadFile
from reader.desk import events
from reader.desk.keeper import Post
from reader.desk.state import DeskState

if TYPE_CHECKING:
    from reader.library import Library

EVERY = 5.0  # seconds
SETTLED = 1.0  # a file that was written to so short a time ago is still being written


class Watcher:
    """Looks through the watched folders every few seconds, in a thread of its own.

    To look works on every disk; the system's messages do not come from network drives, and are
    limited in number. `found` is told the new files, on the desk's thread.
    """

    def __init__(
        self, state: DeskState, post: Post, found: Callable[[Sequence[Path]], None]
    ) -> None:
        self._state, self._post, self._found = state, post, found
        self._seen: dict[str, dict[str, float]] = {}
        self._stopped, self._awake = Event(), Event()
        self._thread: Thread | None = None
        self.every = EVERY

    def start(self) -> None:
        """Watch the folders that the library names."""
        self._state.keeper.run(_seen_in_all, self._watch, lambda _: None)

    def watch(self, folder: Path, watched: bool) -> None:
        """Watch a folder from now on, with what is in it already, or no more."""
        name = str(folder.absolute())

        def work(library: "Library") -> dict[str, dict[str, float]]:
            library.queue.watch(name, watched)
            return _seen_in_all(library)

        self._state.keeper.run(work, self._changed, self._state.failed)

    def stop(self) -> None:
        """Look no more."""
        self._stopped.set()
        self._awake.set()
        if self._thread is not None:
            self._thread.join(timeout=5)

    def _changed(self, seen: dict[str, dict[str, float]]) -> None:
        self._watch(seen)
        self._state.tell(events.LibraryChanged())

    def _watch(self, seen: dict[str, dict[str, float]]) -> None:
        self._seen = {folder: self._seen.get(folder) or files for folder, files in seen.items()}
        if seen and self._thread is None:
            self._thread = Thread(target=self._serve, name="watching", daemon=True)
            self._thread.start()
        self._awake.set()

    def _serve(self) -> None:
        while not self._stopped.is_set():
            self._awake.clear()
            for folder, seen in list(self._seen.items()):
                if new := new_files(Path(folder), seen):
                    self._post(lambda new=new: self._found(new))  # type: ignore[misc]
            self._awake.wait(self.every)


def new_files(folder: Path, seen: dict[str, float]) -> list[Path]:
    """The files that are new or were written to since they were seen; they are seen from now on.

    `seen` are times in seconds, by path.
    """
    new = []
    for path, written in _files(folder):
        if written > seen.get(str(path), 0.0) and time() - written > SETTLED:
            seen[str(path)] = written
            new.append(path)
    return new


def _files(folder: Path) -> Iterator[tuple[Path, float]]:
    from reader import importers

    for path in importers.expand([folder]):
        if isinstance(path, BadFile):
            continue
        try:
            yield path, path.stat().st_mtime
        except OSError:
            continue  # gone while we looked


def _seen_in_all(library: "Library") -> dict[str, dict[str, float]]:
    return {folder: _times(library.queue.seen(folder)) for folder in library.queue.watched()}


def _times(seen: Mapping[str, str]) -> dict[str, float]:
    return {path: datetime.fromisoformat(at).timestamp() for path, at in seen.items()}
