"""The article view on 200,000 words with 20,000 marks."""

import random
import sys
from collections.abc import Callable
from pathlib import Path
from statistics import median
from time import perf_counter

sys.path.insert(0, str(Path(__file__).resolve().parents[2]))

from PySide6.QtWidgets import QApplication

from reader.core.article import Block, Edition, Metadata
from reader.core.spans import Span
from reader.ui.page import ArticleView, Layer, Mark

WORDS, MARKS, RUNS, STEPS = 200_000, 20_000, 5, 400
SIZE = (1000, 900)
SYLLABLES = ("ka", "lo", "mir", "ten", "sal", "vor", "di", "ne", "pra", "ust", "on", "el", "a")
LAYERS: tuple[Layer, ...] = ("entities", "claims", "highlights")
LONGEST = {"entities": 25, "claims": 150, "highlights": 80}


def made_up_edition(words: int, *, seed: int = 1) -> Edition:
    """A text of made-up words in paragraphs of various lengths."""
    chance = random.Random(seed)
    known = ["".join(chance.choices(SYLLABLES, k=chance.randint(1, 4))) for _ in range(6000)]
    parts, blocks, at = [], [], 0
    while words > 0:
        count = min(words, chance.choice((8, 20, 40, 60, 80, 120, 200, 400)))
        words -= count
        part = " ".join(chance.choices(known, k=count)).capitalize() + "."
        blocks.append(Block("paragraph", Span(at, at + len(part))))
        parts.append(part)
        at += len(part) + 2
    return Edition("\n\n".join(parts), tuple(blocks))


def made_up_marks(edition: Edition, count: int, *, seed: int = 2) -> dict[Layer, list[Mark]]:
    """Marks of three layers, anywhere in the text."""
    chance = random.Random(seed)
    marks: dict[Layer, list[Mark]] = {layer: [] for layer in LAYERS}
    for number in range(count):
        layer = LAYERS[number % len(LAYERS)]
        start = chance.randrange(len(edition.text) - 200)
        span = Span(start, start + chance.randint(4, LONGEST[layer]))
        marks[layer].append(Mark(f"m{number}", layer, (span,), 1 + number % 5))
    return marks


def rows() -> dict[str, dict[str, object]]:
    """Medians of the runs, in milliseconds."""
    app = QApplication.instance() or QApplication([])
    edition = made_up_edition(WORDS)
    marks = made_up_marks(edition, MARKS)
    one_run(app.processEvents, edition, marks)
    runs = [one_run(app.processEvents, edition, marks) for _ in range(RUNS)]
    opened, p95, longest = (round(median(column), 2) for column in zip(*runs, strict=True))
    return {
        "open_200k_ms": row(opened, 250),
        "scroll_p95_ms": row(p95, 16),
        "scroll_longest_ms": row(longest, 100),
    }


def row(value: float, goal: float) -> dict[str, object]:
    """One row of the report."""
    return {"value": value, "unit": "ms", "goal": goal, "better": "lower"}


def one_run(
    events: Callable[[], None], edition: Edition, marks: dict[Layer, list[Mark]]
) -> tuple[float, float, float]:
    """Open, scroll a good way, jump to the end and back; opened, p95 and longest frame."""
    view = ArticleView()
    view.resize(*SIZE)
    view.show()
    events()
    opened = timed(lambda: opening(view, edition, marks, events))
    bar = view.verticalScrollBar()
    stride = view.line_step() * 3
    frames = [timed(lambda: frame(view, bar.value() + stride, events)) for _ in range(STEPS)]
    jumps = [
        timed(lambda to=to: frame(view, to, events))
        for to in (bar.maximum(), 0, bar.maximum() // 2, bar.maximum() // 3, bar.maximum(), 0)
    ]
    view.close()
    view.deleteLater()
    events()
    return opened, sorted(frames)[int(len(frames) * 0.95)], max(frames + jumps)


def opening(
    view: ArticleView,
    edition: Edition,
    marks: dict[Layer, list[Mark]],
    events: Callable[[], None],
) -> None:
    """From the article at hand to its first paint with all marks."""
    view.set_article(Metadata(title="A made-up article"), edition)
    for layer in LAYERS:
        view.set_marks(layer, marks[layer])
    view.viewport().repaint()
    events()


def frame(view: ArticleView, top: int, events: Callable[[], None]) -> None:
    """Scroll, and draw what is in sight now."""
    view.verticalScrollBar().setValue(top)
    view.viewport().repaint()
    events()


def timed(act: Callable[[], None]) -> float:
    """Milliseconds that it takes."""
    start = perf_counter()
    act()
    return (perf_counter() - start) * 1000


if __name__ == "__main__":
    import json
    import os

    os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")
    print(json.dumps(rows(), indent=2))
