"""A desk whose library answers when the walk lets it, and all that a reader can do at it."""

from collections import deque
from collections.abc import Callable
from dataclasses import replace
from pathlib import Path
from random import Random
from typing import Any

from reader.analysis import engine
from reader.core.article import Imported
from reader.desk import Desk, events
from reader.library import Library
from tests.desk.test_random_corrections import FOUND, TEXT
from tests.desk.walking_moves import MORE, Moves, article


class Served:
    """In place of the keeper: work is done and answered one by one, when it is asked to be."""

    def __init__(self, library: Library) -> None:
        self.library = library
        self.jobs: deque[tuple[Any, ...]] = deque()
        self.answers: deque[Callable[[], None]] = deque()

    def run(self, work: Any, done: Any, failed: Any) -> None:
        self.jobs.append((work, done, failed))

    def do_one(self) -> None:
        work, done, failed = self.jobs.popleft()
        try:
            found = work(self.library)
        except Exception as error:
            self.answers.append(lambda error=error: failed(error))
        else:
            self.answers.append(lambda: done(found))

    def answer_one(self) -> None:
        self.answers.popleft()()

    def some(self, random: Random) -> None:
        """Some work, some answers."""
        for _ in range(random.randrange(1, 6)):
            if self.jobs and random.random() < 0.6:
                self.do_one()
            elif self.answers:
                self.answer_one()

    def all(self) -> None:
        while self.jobs or self.answers:
            while self.jobs:
                self.do_one()
            self.answer_one()


class Hands(Moves):
    """Sits at a desk with three articles, and moves at random."""

    def __init__(self, folder: Path, random: Random) -> None:
        self.folder, self.random = folder, random
        self.told: list[object] = []
        self.sit_down()
        self.moves = sorted(name for name in dir(self) if name.startswith("by_"))
        for number, more in enumerate(MORE):
            self.lay(article(number, TEXT + more))
            self.served.all()

    def sit_down(self) -> None:
        self.served = Served(Library.open(self.folder))
        self.desk = Desk(self.folder, post=self.served.answers.append, tell=self.told.append)
        self.desk._keeper = self.desk._state.keeper = self.served
        self.desk.coder.read()

    def stand_up(self) -> None:
        self.served.all()
        self.served.library.close()

    def lay(self, imported: Imported) -> None:
        """Open an article; the words of its text that are known are analysed already."""
        if imported.edition.text.startswith(TEXT):
            made = replace(FOUND, engine=replace(FOUND.engine, version=engine().version))
            digest = imported.edition.digest

            def store(library: Library) -> None:
                if library.known(digest):
                    library.store_analysis(digest, made)

            self.served.run(lambda library: library.add(imported), lambda _: None, _raise)
            self.served.run(store, lambda _: None, _raise)
        self.desk.open_imported(imported)

    @property
    def sitting(self):
        return self.desk.sitting

    def move(self) -> str:
        name = self.random.choice(self.moves)
        getattr(self, name)()
        return name

    def troubles(self) -> list[str]:
        every = (e for e in self.told if isinstance(e, events.Said))
        return [said.text for said in every if said.kind == "trouble"]


def _raise(error: Exception) -> None:
    raise error
