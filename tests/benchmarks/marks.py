"""A warm worker is asked for an article: how long until all its marks are on the page, and what
window and worker weigh together then."""

import statistics
import tempfile
import time
from pathlib import Path

from reader.core.article import Imported
from reader.importers import paste
from reader.ui.pictures import wait_until
from reader.ui.start import application
from reader.ui.window import Window
from tests.conftest import SEED

RUNS = 9
WORDS = 800


def rows() -> dict[str, dict[str, object]]:
    """`marks_warm_ms`, a median, and `rss_mb`, resident memory of the window and its workers."""
    app = application(["benchmark"])
    with tempfile.TemporaryDirectory() as library:
        window = Window(Path(library))
        window.show()
        wait_until(lambda: window.fittings is not None)
        _milliseconds(window, _article(0))
        times = [_milliseconds(window, _article(number)) for number in range(1, RUNS + 1)]
        memory = sum(map(_resident, [Path("/proc/self"), *_children()]))
        window.close()
        app.processEvents()
    return {
        "marks_warm_ms": {
            "value": round(statistics.median(times)),
            "unit": "ms",
            "goal": 400,
            "better": "lower",
        },
        "rss_mb": {"value": round(memory), "unit": "MB", "goal": 600, "better": "lower"},
    }


def _article(number: int) -> Imported:
    """An article of 800 words that the library has not seen."""
    words = SEED.read_text("utf-8").split(" ")
    return paste(" ".join((words * 2)[: WORDS - 4]) + f"\nThis is number {number}.")


def _milliseconds(window: Window, imported: Imported) -> float:
    start = time.perf_counter()
    window.open_imported(imported)
    wait_until(lambda: window.fittings.desk.sitting.reading is not None)
    window.page.viewport().repaint()
    return (time.perf_counter() - start) * 1000


def _children() -> list[Path]:
    tasks = Path("/proc/self/task").glob("*/children")
    return [Path("/proc", pid) for task in tasks for pid in task.read_text().split()]


def _resident(process: Path) -> float:
    status = (process / "status").read_text()
    line = next(line for line in status.splitlines() if line.startswith("VmRSS"))
    return int(line.split()[1]) / 1024
