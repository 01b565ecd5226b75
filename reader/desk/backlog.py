"""The articles that no analysis of this version has read, one by one, when the machine is free."""

from collections import deque
from time import monotonic
from typing import TYPE_CHECKING

from reader.core.analysis import Analysis
from reader.core.article import StoredArticle
from reader.desk import events
from reader.desk.machine import Machine
from reader.desk.state import DeskState, nothing

if TYPE_CHECKING:
    from reader.library import Library

LISTS_EVERY = 2.0  # seconds


class Backlog:
    """Gives the machine one article at a time, after whatever the reader waits for.

    All on the desk's thread. What cannot be analysed is passed over until the next start.
    """

    def __init__(self, state: DeskState, machine: Machine) -> None:
        self._state, self._machine = state, machine
        self._left: deque[str] = deque()
        self._failed: set[str] = set()
        self._present = ""
        self._looking = self._paused = False
        self.enabled = True
        self._done, self._began, self._told = 0, monotonic(), 0.0

    @property
    def paused(self) -> bool:
        """Whether the reader has it wait."""
        return self._paused

    def wake(self) -> None:
        """Look for articles that were not analysed yet, and begin with the newest."""
        if not self._looking and self.enabled:
            self._looking = True
            self._look(None, [])

    def pause(self) -> None:
        """Begin with no other article until `go_on`."""
        self._paused = True
        self._tell()

    def go_on(self) -> None:
        """Analyse on."""
        self._paused = False
        self._done, self._began = 0, monotonic()
        self._next()

    def _look(self, below: int | None, found: list[str]) -> None:
        """Look some articles further down; a long list is looked through in pieces."""

        def seen(answer: tuple[list[str], int]) -> None:
            ids, rest = answer
            found.extend(ids)
            self._look(rest, found) if rest else self._found(found)

        self._state.keeper.run(lambda library: _unanalysed(library, below), seen, nothing)

    def _found(self, found: list[str]) -> None:
        self._looking = False
        self._left = deque(each for each in found if each not in self._failed)
        self._done, self._began = 0, monotonic()
        self._next()

    def _next(self) -> None:
        """Take the next article, if there is one and none is with the machine."""
        if self._present or self._paused or not self._left or not self.enabled:
            self._tell()
            return
        article = self._present = self._left.popleft()
        self._state.keeper.run(
            lambda library: _unread(library, article),
            lambda stored: self._analyse(article, stored),
            lambda error: self._passed_over(article, error),
        )
        self._tell()

    def _analyse(self, article: str, stored: StoredArticle | None) -> None:
        if stored is None:
            self._finish()
            return
        edition, language = stored.edition, stored.metadata.language

        def done(analysis: Analysis | None) -> None:
            if analysis is None:
                self._passed_over(article)
                return
            self._state.keeper.run(
                lambda library: library.store_analysis(edition.digest, analysis),
                lambda _: self._finish(),
                lambda error: self._passed_over(article, error),
            )

        self._machine.analyse_quietly(edition, language, done, lambda: self._again(article))

    def _again(self, article: str) -> None:
        """It had to make room for the reader's own article."""
        self._left.append(article)
        self._present = ""
        self._next()

    def _passed_over(self, article: str, _: Exception | None = None) -> None:
        self._failed.add(article)
        self._finish()

    def _finish(self) -> None:
        self._present = ""
        self._done += 1
        if monotonic() - self._told > LISTS_EVERY or not self._left:
            self._told = monotonic()
            self._state.tell(events.LibraryChanged())
        self._next()

    def _tell(self) -> None:
        left = len(self._left) + bool(self._present)
        rate = self._done / max(monotonic() - self._began, 0.001)
        seconds = left / rate if self._done else None
        self._state.tell(events.Backlog(self._done, left, seconds, self._paused))


def _unanalysed(library: "Library", below: int | None) -> tuple[list[str], int]:
    from reader.analysis import engine

    return library.queue.unanalysed(engine().version, below)


def _unread(library: "Library", article: str) -> StoredArticle | None:
    """The article, unless it was analysed in the meantime."""
    from reader.analysis import engine

    stored = library.article(article)
    known = library.analysis(stored.edition.digest, engine().version)
    return None if known is not None or stored.trashed else stored
