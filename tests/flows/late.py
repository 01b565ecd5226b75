"""The stories with a library that answers late, on demand: `python -m tests.flows.late`.

Each answer of another thread or process comes so many milliseconds after the one before it
(`--apart 60`), or all come together so often (`--together 400`); the rest goes to pytest. What
fails takes something for there that is not: the test, or the window.
"""

import argparse
import sys
from collections import deque
from collections.abc import Callable

import pytest
from PySide6.QtCore import QTimer

from reader.ui.bridge import Bridge

Call = Callable[[], None]


class Late:
    """In place of what runs the answers of one window."""

    def __init__(self, *, apart: int, together: int) -> None:
        self._apart, self._together = apart, together
        self._held: dict[Bridge, deque[Call]] = {}

    def run(self, bridge: Bridge, call: Call) -> None:
        held = self._held.setdefault(bridge, deque())
        held.append(call)
        if len(held) == 1:
            self._again(bridge)

    def _again(self, bridge: Bridge) -> None:
        QTimer.singleShot(self._together or self._apart, lambda: self._answer(bridge))

    def _answer(self, bridge: Bridge) -> None:
        held = self._held[bridge]
        calls = [held.popleft() for _ in range(len(held) if self._together else 1)]
        if held:
            self._again(bridge)
        for call in calls:
            if not bridge.closed:
                call()


def main() -> int:
    """Run the stories. The exit code is that of pytest."""
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--apart", type=int, default=60, metavar="MS")
    parser.add_argument("--together", type=int, default=0, metavar="MS")
    known, rest = parser.parse_known_args()
    late = Late(apart=known.apart, together=known.together)
    Bridge._run = lambda bridge, call: late.run(bridge, call)
    return pytest.main(rest or ["tests/flows"])


if __name__ == "__main__":
    sys.exit(main())
