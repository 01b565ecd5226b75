"""The table of a library of 100,000 articles in the real window: to open, sort, filter, scroll."""

import sys
import tempfile
from collections.abc import Callable
from itertools import islice
from pathlib import Path
from statistics import median
from time import perf_counter

from PySide6.QtCore import QDeadlineTimer, QEventLoop, Qt, QTimer
from PySide6.QtWidgets import QApplication

from reader.library import Library
from reader.ui.start import application
from reader.ui.window import Window
from tests.benchmarks import library as made_up

ARTICLES, WORDS, BATCH = 100_000, 30, 1000
SIZE, STEPS, RUNS = (1440, 900), 300, 5
PATIENCE_MS = 60_000
HARBOUR = "harbour"


def rows() -> dict[str, dict[str, object]]:
    """Medians in milliseconds, from the reader's hand to the rows on the screen."""
    app = QApplication.instance() or application(sys.argv[:1])
    with tempfile.TemporaryDirectory() as folder:
        fill(Path(folder))
        window = Window(Path(folder))
        window.resize(*SIZE)
        window.show()
        until(lambda: window.fittings is not None)
        ready = []
        window.fittings.desk.curator.shelves(ready.append)
        until(lambda: ready)
        found = measured(window)
        window.leave()
    app.processEvents()
    return found


def fill(folder: Path) -> None:
    """A library of short articles: the table shows nothing of their texts."""
    made_up.WORDS = WORDS
    articles = made_up.articles(ARTICLES)
    with Library.open(folder) as library:
        while batch := list(islice(articles, BATCH)):
            library.add_many(batch)


def measured(window: Window) -> dict[str, dict[str, object]]:
    """The figures of a window whose library is full."""
    room = window.fittings.room
    opened = timed(lambda: show(window))
    table = room.view.table
    orders = [(1, Qt.SortOrder.AscendingOrder), (4, Qt.SortOrder.DescendingOrder)]
    sorts = [timed(lambda n=n: sort(window, *orders[n % 2])) for n in range(2 * RUNS)]
    filters = []
    for _ in range(RUNS):
        filters.append(timed(lambda: look_for(window, HARBOUR)))
        filters.append(timed(lambda: look_for(window, "")))
    bar = table.verticalScrollBar()
    frames = sorted(timed(lambda s=s: scroll(table, s * 90)) for s in range(1, STEPS))
    jumps = [timed(lambda s=s: scroll(table, bar.maximum() * s // 7)) for s in range(7)]
    return {
        "table_100k_open_ms": row(opened, 200),
        "table_100k_sort_ms": row(max(median(sorts[::2]), median(sorts[1::2])), 200),
        "table_100k_filter_ms": row(max(median(filters[::2]), median(filters[1::2])), 200),
        "table_100k_frame_p95_ms": row(frames[int(len(frames) * 0.95)], 16),
        "table_100k_frame_longest_ms": row(max(*frames, *jumps), 50),
    }


def show(window: Window) -> None:
    """Open the library, and wait for its rows."""
    window.fittings.actions["show_library"].trigger()
    painted(window, lambda: window.fittings.room.view.table.articles.folds.articles == ARTICLES)


def sort(window: Window, column: int, order: Qt.SortOrder) -> None:
    """Click on a heading, and wait for the rows."""
    table = window.fittings.room.view.table
    before = table.articles.numbers[0]
    table.horizontalHeader().setSortIndicator(column, order)
    painted(window, lambda: table.articles.numbers[0] != before)


def look_for(window: Window, words: str) -> None:
    """Type, without the moment that the box waits for another key."""
    view = window.fittings.room.view
    before = view.table.articles.rowCount()
    view.box.setText(words)
    view._pause.stop()
    view.searched.emit(words)
    painted(window, lambda: view.table.articles.rowCount() != before)


def painted(window: Window, there: Callable[[], bool]) -> None:
    """Wait until the rows are there, and their first line is read and painted."""
    table = window.fittings.room.view.table
    until(lambda: there() and table.articles.line(0) is not None)
    table.viewport().repaint()


def scroll(table: object, top: int) -> None:
    """Scroll, and draw what comes into sight."""
    table.verticalScrollBar().setValue(top)
    QApplication.processEvents()


def until(condition: Callable[[], object]) -> None:
    """Let the window work until something holds."""
    deadline, beat = QDeadlineTimer(PATIENCE_MS), QTimer(interval=20)
    beat.start()  # so that waiting for events ends now and then
    while not condition():
        if deadline.hasExpired():
            raise TimeoutError("the window did not get there")
        QApplication.processEvents(QEventLoop.ProcessEventsFlag.WaitForMoreEvents)


def timed(act: Callable[[], None]) -> float:
    """Milliseconds that it takes."""
    start = perf_counter()
    act()
    return (perf_counter() - start) * 1000


def row(value: float, goal: float) -> dict[str, object]:
    """One row of the report."""
    return {"value": round(value, 1), "unit": "ms", "goal": goal, "better": "lower"}
