"""Work of the window's own thread that may be long: a little at a time, between its events."""

from collections.abc import Iterator
from time import perf_counter

from PySide6.QtCore import QObject, QTimer

SLICE = 0.012  # seconds: less than a frame


class Filling(QObject):
    """Takes the steps of one piece of work after the other; another piece takes its place."""

    def __init__(self, parent: QObject) -> None:
        super().__init__(parent)
        self._steps: Iterator[None] = iter(())
        self._timer = QTimer(self, interval=0)
        self._timer.timeout.connect(self._go_on)

    def begin(self, steps: Iterator[None], *, at_once: bool) -> None:
        """Do a piece of work, in the place of any that is not done: now, or while time goes by."""
        self._steps = steps
        if at_once:
            self.finish()
        else:
            self._timer.start()

    def finish(self) -> None:
        """Take all steps that are left."""
        self._timer.stop()
        steps, self._steps = self._steps, iter(())
        for _ in steps:
            pass

    def drop(self) -> None:
        """Leave the work undone."""
        self._timer.stop()
        self._steps = iter(())

    def _go_on(self) -> None:
        until = perf_counter() + SLICE
        for _ in self._steps:
            if perf_counter() > until:
                return
        self._timer.stop()
