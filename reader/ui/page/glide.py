"""Scrolling that takes a moment, so that the eye can follow."""

from collections.abc import Callable
from math import exp

from PySide6.QtCore import QElapsedTimer, QObject, Qt, QTimer

FRAME_MS = 12
PACE_MS = 45


class Glide(QObject):
    """Hands out a distance in pixels bit by bit, fast at first and slower toward the end."""

    def __init__(self, parent: QObject, move: Callable[[int], None]) -> None:
        super().__init__(parent)
        self._move = move
        self._left = 0.0
        self._clock = QElapsedTimer()
        self._timer = QTimer(self)
        self._timer.setTimerType(Qt.TimerType.PreciseTimer)
        self._timer.setInterval(FRAME_MS)
        self._timer.timeout.connect(self._tick)

    def add(self, pixels: int) -> None:
        """Go further; a change of direction forgets what was left of the old way."""
        if self._left * pixels < 0:
            self._left = 0.0
        self._left += pixels
        if not self._timer.isActive():
            self._clock.start()
            self._timer.start()

    def stop(self) -> None:
        """Stay where we are."""
        self._left = 0.0
        self._timer.stop()

    def _tick(self) -> None:
        share = 1 - exp(-max(1, self._clock.restart()) / PACE_MS)
        pixels = round(self._left * share) or (1 if self._left > 0 else -1)
        self._left -= pixels
        if abs(self._left) < 1:
            self.stop()
        self._move(pixels)
