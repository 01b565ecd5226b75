"""The claims of a very long article: how long the table takes to sort, and a frame to scroll."""

import statistics
import time
from collections.abc import Callable
from functools import partial

from PySide6.QtCore import Qt

from reader.core.analysis import Actor, Claim
from reader.core.reading import ReadClaim, Reading
from reader.core.spans import Span
from reader.ui.lower.model import lines_of
from reader.ui.lower.table import ClaimsTable
from reader.ui.start import application
from reader.ui.theme import theme

CLAIMS, FRAMES = 5000, 200


def rows() -> dict[str, dict[str, object]]:
    """`table_sort_ms` and `table_frame_ms`, medians, with 5,000 claims."""
    app = application(["benchmark"])
    table = ClaimsTable(theme("light"))
    table.resize(1400, 300)
    table.claims.set_lines(lines_of(*_reading(), {}))
    table.show()
    app.processEvents()
    sorts = [_ms(partial(table.sortByColumn, column, _way(column))) for column in range(7)]
    step = table.verticalScrollBar().maximum() // FRAMES
    frames = [_ms(partial(_scroll, table, n * step)) for n in range(FRAMES)]
    return {
        "table_sort_ms": _row(statistics.median(sorts), 100),
        "table_frame_ms": _row(statistics.median(frames), 16),
    }


def _reading() -> tuple[Reading, str]:
    actors = tuple(Actor(f"a{n}", f"Speaker {n}", "person") for n in range(40))
    text = " ".join(f"the harbour {n * 7919 % CLAIMS:05} would close" for n in range(CLAIMS))
    wide = (len(text) + 1) // CLAIMS
    claims = []
    for n in range(CLAIMS):
        content = (Span(n * wide, (n + 1) * wide - 1),)
        claim = Claim(f"c{n}", f"a{n % 40}", "states", "indirect", (), (), content)
        claims.append(ReadClaim(claim))
    return Reading(actors, (), tuple(claims)), text


def _way(column: int) -> Qt.SortOrder:
    return Qt.SortOrder.DescendingOrder if column % 2 else Qt.SortOrder.AscendingOrder


def _scroll(table: ClaimsTable, to: int) -> None:
    table.verticalScrollBar().setValue(to)
    table.viewport().repaint()


def _ms(do: Callable[[], None]) -> float:
    start = time.perf_counter()
    do()
    return (time.perf_counter() - start) * 1000


def _row(value: float, goal: int) -> dict[str, object]:
    return {"value": round(value, 1), "unit": "ms", "goal": goal, "better": "lower"}
