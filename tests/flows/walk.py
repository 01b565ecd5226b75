"""A long random walk, on demand: `python -m tests.flows.walk 20000 --seed 1`.

So many random actions before a real window, on a library of its own. It ends with an error, and
tells the last steps, where an exception was raised, Qt warned, what is seen is not what is kept,
or the library is not sound at the end.
"""

import argparse
import faulthandler
import os
import sys
import tempfile
import threading
from pathlib import Path
from time import monotonic

from PySide6.QtCore import QtMsgType, qInstallMessageHandler

HANGS_S = 300
IGNORED = ("This plugin does not support", "accepted by receiving widget")
MOST = 12  # troubles, before it goes no further
CHECKED_EVERY, TOLD_EVERY, AGAIN_EVERY = 250, 1000, 2500


class Troubles(list[str]):
    """Hears every exception that nobody caught and every warning of Qt's."""

    def watch(self) -> None:
        sys.excepthook = self._raised
        threading.excepthook = lambda args: self._raised(
            args.exc_type, args.exc_value, args.exc_traceback
        )
        qInstallMessageHandler(self._said)

    def _raised(self, kind: type[BaseException], error: object, trace: object) -> None:
        sys.__excepthook__(kind, error, trace)
        self.append(f"{kind.__name__}: {error}")

    def _said(self, kind: QtMsgType, _: object, text: str) -> None:
        harmless = kind in (QtMsgType.QtDebugMsg, QtMsgType.QtInfoMsg)
        if not harmless and not any(words in text for words in IGNORED):
            self.append(f"Qt: {text}")


def walk(folder: Path, *, steps: int, seed: int) -> list[str]:
    """Take so many steps. What went wrong, with the steps before it; nothing, as it should be."""
    from random import Random

    from tests.flows.walk_checks import look_through
    from tests.flows.walk_doorman import answered
    from tests.flows.walk_monkey import Monkey

    troubles = Troubles()
    troubles.watch()
    monkey = Monkey(folder, seed)
    began = monotonic()
    with answered(monkey.files, Random(seed)):
        for number in range(1, steps + 1):
            faulthandler.dump_traceback_later(HANGS_S, exit=True)
            known = len(troubles)
            _step(monkey, number, troubles)
            if len(troubles) > known:
                print(f"seed {seed}, step {number}: {troubles[-1]}", *monkey.trail, sep="\n  ")
                monkey.begin_again()
            if len(troubles) > MOST:
                break
            if number % TOLD_EVERY == 0:
                print(f"seed {seed}: {number} steps, {monotonic() - began:.0f} s", flush=True)
        monkey.leave()
    monkey.doorman.stop()
    look_through(monkey.library, lambda words: print(f"seed {seed}: {words}", flush=True))
    faulthandler.cancel_dump_traceback_later()
    return troubles


def _step(monkey: object, number: int, troubles: Troubles) -> None:
    try:
        monkey.step()
        if number % CHECKED_EVERY == 0:
            monkey.check()
        if number % AGAIN_EVERY == 0:
            monkey.begin_again()
    except Exception as error:
        troubles._raised(type(error), error, error.__traceback__)


def main() -> int:
    """Read how many steps and which seed, and walk."""
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("steps", type=int)
    parser.add_argument("--seed", type=int, default=1)
    asked = parser.parse_args()
    os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")
    from reader.ui.start import application

    app = application(["reportedly"])
    with tempfile.TemporaryDirectory() as folder:
        troubles = walk(Path(folder), steps=asked.steps, seed=asked.seed)
    print("\n".join(troubles) or "no exception, no warning", flush=True)
    del app
    return 1 if troubles else 0


if __name__ == "__main__":
    faulthandler.enable()
    sys.exit(main())
