"""Files and folders that another program hands to the window: added one by one, behind the rest."""

from collections import deque
from collections.abc import Iterable
from functools import partial
from pathlib import Path
from typing import TYPE_CHECKING

from reader.core.errors import Trouble
from reader.desk.events import HandedDone, Progress
from reader.desk.librarian import AddedArticle, add_paths
from reader.desk.state import DeskState

if TYPE_CHECKING:
    from reader.library import Library

Result = AddedArticle | Trouble


class Handed:
    """What waits to be added. One file is one piece of work, so that nothing else waits long."""

    def __init__(self, state: DeskState) -> None:
        self._state = state
        self._waiting: deque[Path] = deque()
        self._results: list[Result] = []
        self._done = 0
        self._at_work = False

    def add(self, paths: Iterable[Path]) -> None:
        """Add files, and what is in folders."""
        from reader import importers

        for path in importers.expand(paths):
            if isinstance(path, Trouble):
                self._results.append(path)
            else:
                self._waiting.append(path)
        if not self._at_work:
            self._next()

    def _next(self) -> None:
        self._at_work = bool(self._waiting)
        if not self._at_work:
            self._finish()
            return
        path = self._waiting.popleft()
        every = self._done + 1 + len(self._waiting)
        self._state.tell(Progress(f"Adding {path.name} …", self._done / every))
        self._done += 1
        self._state.keeper.run(partial(_added, path=path), self._taken, self._failed)

    def _taken(self, results: list[Result]) -> None:
        self._results += results
        self._next()

    def _failed(self, error: Exception) -> None:
        self._waiting.clear()
        self._finish()
        self._state.failed(error)

    def _finish(self) -> None:
        results, self._results, self._done = self._results, [], 0
        self._at_work = False
        added = [result for result in results if isinstance(result, AddedArticle)]
        troubles = tuple(str(result) for result in results if isinstance(result, Trouble))
        known = sum(result.known for result in added)
        self._state.tell(Progress(""))
        self._state.tell(HandedDone(len(added) - known, known, troubles))


def _added(library: "Library", *, path: Path) -> list[Result]:
    return list(add_paths(library, [path], analyse=False))
