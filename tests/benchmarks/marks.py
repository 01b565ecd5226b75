"""A warm worker is asked for an article: how long until all its marks are on the page."""

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
    """`marks_warm_ms`, a median."""
    app = application(["benchmark"])
    with tempfile.TemporaryDirectory() as library:
        window = Window(Path(library))
        window.show()
        wait_until(lambda: window.fittings is not None)
        _milliseconds(window, article(0))
        times = [_milliseconds(window, article(number)) for number in range(1, RUNS + 1)]
        window.close()
        app.processEvents()
    return {
        "marks_warm_ms": {
            "value": round(statistics.median(times)),
            "unit": "ms",
            "goal": 400,
            "better": "lower",
        },
    }


def article(number: int) -> Imported:
    """An article of 800 words that the library has not seen."""
    words = SEED.read_text("utf-8").split(" ")
    return paste(" ".join((words * 2)[: WORDS - 4]) + f"\nThis is number {number}.")


def _milliseconds(window: Window, imported: Imported) -> float:
    start = time.perf_counter()
    window.open_imported(imported)
    wait_until(lambda: window.fittings.desk.sitting.reading is not None)
    window.page.viewport().repaint()
    return (time.perf_counter() - start) * 1000
