"""How long until the article can be read, against a bare window in the same run."""

import os
import subprocess
import sys
import tempfile
import time

from tests.conftest import SEED

RUNS = 15

BARE = """
import os
from PySide6.QtWidgets import QApplication, QLabel, QMainWindow

class Label(QLabel):
    def paintEvent(self, event):
        super().paintEvent(event)
        os._exit(0)

app = QApplication([])
window = QMainWindow()
window.setCentralWidget(Label("A bare window"))
window.resize(1280, 820)
window.show()
app.exec()
"""

# the program as it is started from a terminal, ended by the first paint of its page
OURS = """
import os, sys
from reader.__main__ import main
from reader import app, importers  # in the order in which the program comes to them
importers.find(importers.Path(sys.argv[1]))
import PySide6.QtWidgets
app.spare_sources()
from reader.ui.page import ArticleView

paint = ArticleView.paintEvent

def first(self, event):
    paint(self, event)
    os._exit(0 if self.whole().end > 1000 else 1)

ArticleView.paintEvent = first
sys.argv = ["reportedly", "open", sys.argv[1]]
main()
"""


def rows() -> dict[str, dict[str, object]]:
    """`start_ratio`: process start to the article's first paint, by a bare window's; and the same
    of the time on the processor, which other programs on the machine do not make longer.

    They are started in turn, and the quickest of each counts.
    """
    with tempfile.TemporaryDirectory() as home:
        # compiled once, as an installed program is
        environment = {**os.environ, "HOME": home, "XDG_DATA_HOME": home}
        environment.pop("PYTHONDONTWRITEBYTECODE", None)
        for code in (OURS, BARE):
            _seconds(code, environment)
        pairs = [(_seconds(OURS, environment), _seconds(BARE, environment)) for _ in range(RUNS)]
    whole, worked = (
        min(ours[at] for ours, _ in pairs) / min(bare[at] for _, bare in pairs) for at in (0, 1)
    )
    return {"start_ratio": _row(whole), "start_cpu_ratio": _row(worked)}


def _row(value: float) -> dict[str, object]:
    return {"value": round(value, 2), "unit": "", "goal": 1.5, "better": "lower"}


def _seconds(code: str, environment: dict[str, str]) -> tuple[float, float]:
    """How long a run takes, and how long it works."""
    command = [sys.executable, "-c", code, str(SEED)]
    start, before = time.perf_counter(), _worked()
    subprocess.run(command, env=environment, check=True, stderr=subprocess.DEVNULL)
    return time.perf_counter() - start, _worked() - before


def _worked() -> float:
    """Seconds on the processor of all children that have ended."""
    times = os.times()
    return times.children_user + times.children_system
