"""A desk without a window: its answers are run by the test, on the test's own thread."""

import queue
from collections.abc import Callable, Iterator
from pathlib import Path

import pytest

from reader.core.article import Imported
from reader.desk import Desk
from reader.importers import paste

PATIENCE = 120.0
TEXT = """The harbour board said on Monday that the old crane would be taken down.

“It is no longer safe,” said Ann Lindqvist, the harbour master.

The dockers' union denied that anybody had been hurt.
"""


class Seat:
    """A desk with what it told so far. `until` runs its answers until a condition holds."""

    def __init__(self, folder: Path) -> None:
        self._calls: queue.SimpleQueue[Callable[[], None]] = queue.SimpleQueue()
        self.told: list[object] = []
        self.desk = Desk(folder, post=self._calls.put, tell=self.told.append)

    def until(self, condition: Callable[[], object]) -> None:
        while not condition():
            self._calls.get(timeout=PATIENCE)()

    def heard(self, kind: type) -> list:
        return [event for event in self.told if isinstance(event, kind)]

    @property
    def sitting(self):
        return self.desk.sitting

    def close(self) -> None:
        self.desk.close()


@pytest.fixture
def make_seat(tmp_path: Path) -> Iterator[Callable[..., Seat]]:
    seats = []

    def make(folder: Path = tmp_path / "library") -> Seat:
        seats.append(Seat(folder))
        return seats[-1]

    yield make
    for seat in seats:
        seat.close()


@pytest.fixture
def article() -> Imported:
    return paste(TEXT)
