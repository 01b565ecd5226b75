"""Long work in steps, between which the window goes on."""

from collections.abc import Callable, Generator
from time import perf_counter
from typing import Any

from PySide6.QtCore import QObject, QTimer

SLICE_S = 0.008
"""How long the steps of one turn take together, in seconds; the last of them may end later."""


class Steps(QObject):
    """Runs one generator at a time; a new one takes the place of the one before."""

    def __init__(self, parent: QObject) -> None:
        super().__init__(parent)
        self._beat = QTimer(self, interval=0)
        self._beat.timeout.connect(self._go_on)
        self._work: Generator[None, None, Any] | None = None
        self._done: Callable[[Any], None] = _nothing
        self._failed: Callable[[OSError], None] = _nothing

    @property
    def goes_on(self) -> bool:
        """Whether something is being done."""
        return self._work is not None

    def run(
        self,
        work: Generator[None, None, Any],
        done: Callable[[Any], None],
        failed: Callable[[OSError], None] = lambda _: None,
    ) -> None:
        """Do the work, then call `done` with what it returns, or `failed` with what stopped it."""
        self.stop()
        self._work, self._done, self._failed = work, done, failed
        self._beat.start()

    def stop(self) -> None:
        """Leave off."""
        self._beat.stop()
        if self._work is not None:
            self._work.close()
            self._work = None

    def _go_on(self) -> None:
        end = perf_counter() + SLICE_S
        try:
            while self._work is not None and perf_counter() < end:
                next(self._work)
        except StopIteration as finished:
            self._end()
            self._done(finished.value)
        except OSError as error:
            self._end()
            self._failed(error)

    def _end(self) -> None:
        self._beat.stop()
        self._work = None


def _nothing(_: object) -> None:
    """Nobody waits."""
