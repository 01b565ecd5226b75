"""What the window and its workers weigh after a hundred articles, opened one after the other with
their marks and closed again, and how much of it came with the last fifty."""

import tempfile
from pathlib import Path

from reader.ui.pictures import wait_until
from reader.ui.start import application, load_later_fonts
from reader.ui.window import Window
from tests.benchmarks.marks import article
from tests.benchmarks.smooth import SIZE, has_marks

ARTICLES, WARM = 100, 50


def rows() -> dict[str, dict[str, object]]:
    """`rss_mb`, resident memory of the window and its workers, and `rss_growth_mb`."""
    app = application(["benchmark"])
    load_later_fonts()
    with tempfile.TemporaryDirectory() as library:
        window = Window(Path(library))
        window.resize(*SIZE)
        window.show()
        wait_until(lambda: window.fittings is not None)
        weights = [_read_one(window, number) for number in range(ARTICLES)]
        window.close()
        app.processEvents()
    return {
        "rss_mb": _row(weights[-1], 600),
        "rss_growth_mb": _row(weights[-1] - weights[WARM - 1], 10),
    }


def _read_one(window: Window, number: int) -> float:
    """Open an article, read a little in it, close it; what all weighs then, in MB."""
    window.open_imported(article(number))
    wait_until(lambda: has_marks(window))
    window.page.scroll_by(400)
    window.page.viewport().repaint()
    window.fittings.open_articles.close_current()
    wait_until(lambda: window.fittings.desk.sitting is None)
    return sum(map(_resident, [Path("/proc/self"), *_children()]))


def _children() -> list[Path]:
    tasks = Path("/proc/self/task").glob("*/children")
    return [Path("/proc", pid) for task in tasks for pid in task.read_text().split()]


def _resident(process: Path) -> float:
    status = (process / "status").read_text()
    line = next(line for line in status.splitlines() if line.startswith("VmRSS"))
    return int(line.split()[1]) / 1024


def _row(value: float, goal: float) -> dict[str, object]:
    return {"value": round(value), "unit": "MB", "goal": goal, "better": "lower"}
