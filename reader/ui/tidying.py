"""The full search for garbage, which stops the program for a moment, waits for a quiet one.

Python looks through all values that live whenever a quarter of them is new: with a book open that
takes a tenth of a second, in the middle of whatever the reader does.
"""

import gc
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, QTimer
from PySide6.QtGui import QCursor
from PySide6.QtWidgets import QApplication

if TYPE_CHECKING:
    from reader.ui.window import Window

BEAT_MS, NEVER, ENOUGH = 2000, 1_000_000, 10


class Tidying(QObject):
    """Searches when the reader moves nothing; what is there at the start is never garbage."""

    def __init__(self, window: "Window") -> None:
        super().__init__(window)
        self._window = window
        self._before: object = None
        self._usual = gc.get_threshold()
        self._timer = QTimer(self, interval=BEAT_MS)
        self._timer.timeout.connect(self._look)

    def begin(self) -> None:
        """Wait for quiet moments from now on."""
        gc.freeze()
        gc.set_threshold(*self._usual[:2], NEVER)
        self._timer.start()

    def end(self) -> None:
        """Let Python search when it likes."""
        self._timer.stop()
        gc.set_threshold(*self._usual)
        gc.unfreeze()

    def _look(self) -> None:
        now = (QCursor.pos(), self._window.page.bar.value(), QApplication.focusWidget())
        quiet, self._before = now == self._before, now
        if quiet and gc.get_count()[2] >= ENOUGH:
            gc.collect()
