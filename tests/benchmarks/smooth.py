"""Whether the window stays smooth: gaps of its event loop while an article is analysed and ten are
added and analysed behind it, and how long a highlight takes among two thousand."""

import random
import statistics
import tempfile
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path
from time import perf_counter, thread_time

from PySide6.QtCore import QEvent, QObject, Qt, QTimer
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication

from reader.core.history import Command
from reader.core.spans import Span
from reader.desk import commands
from reader.ui.pictures import wait_until
from reader.ui.start import application, load_later_fonts
from reader.ui.window import Window
from tests.benchmarks.page import made_up_edition
from tests.conftest import ROOT

BEAT_MS, SIZE = 10, (1440, 900)
ADDED, HIGHLIGHTS, RUNS = 10, 2000, 15
ARTICLES = ROOT / "tests" / "evaluation" / "articles" / "text"


def rows() -> dict[str, dict[str, object]]:
    """`loop_gap_p99_ms`, `loop_gap_longest_ms` and `highlight_ms`.

    A gap is the time between two beats of a timer of ten milliseconds, less these; `…_busy_ms` is
    what of the longest gap the window's own thread worked, which no other program on the machine
    makes longer.
    """
    app = application(["benchmark"])
    load_later_fonts()
    with opened() as window:
        gaps, busy = gaps_while_adding(window)
    with opened() as window:
        marking = highlighting(window)
    app.processEvents()
    return {
        "loop_gap_p99_ms": row(statistics.quantiles(gaps, n=100)[-1], 50),
        "loop_gap_longest_ms": row(max(gaps), 120),
        "loop_busy_longest_ms": row(max(busy), 120),
        "highlight_ms": row(statistics.median(marking), 30),
    }


@contextmanager
def opened() -> Iterator[Window]:
    """A furnished window on a library of its own, its worker warm."""
    with tempfile.TemporaryDirectory() as folder:
        window = Window(Path(folder))
        window.resize(*SIZE)
        window.show()
        wait_until(lambda: window.fittings is not None)
        open_article(window, (sorted(ARTICLES.glob("*.txt"))[0]).read_text("utf-8"))
        yield window
        window.leave()
        window.close()
        window.deleteLater()


def open_article(window: Window, text: str) -> None:
    """Open a text, and wait until it has its marks and its place in the library."""
    window.fittings.desk.open_text(text)
    wait_until(lambda: has_marks(window))


def has_marks(window: Window) -> bool:
    """Whether the article on the desk is read and in the library."""
    sitting = window.fittings.desk.sitting
    return sitting is not None and sitting.reading is not None and bool(sitting.article)


class Beats(QTimer):
    """Notes the gaps between its beats, and the time that its thread worked in each, in ms."""

    def __init__(self) -> None:
        super().__init__(interval=BEAT_MS)
        self.setTimerType(Qt.TimerType.PreciseTimer)
        self.gaps, self.busy = [], []
        self._last = (perf_counter(), thread_time())
        self.timeout.connect(self._beat)

    def _beat(self) -> None:
        now = (perf_counter(), thread_time())
        gap, busy = (1000 * (new - old) for new, old in zip(now, self._last, strict=True))
        self.gaps.append(max(0.0, gap - BEAT_MS))
        self.busy.append(busy)
        self._last = now


def gaps_while_adding(window: Window) -> tuple[list[float], list[float]]:
    """Open an article of 2,000 words and add ten files; until all of them are analysed."""
    texts = [path.read_text("utf-8") for path in sorted(ARTICLES.glob("*.txt"))]
    with tempfile.TemporaryDirectory() as folder:
        paths = [Path(folder, f"{number}.txt") for number in range(ADDED)]
        for number, path in enumerate(paths):
            path.write_text(f"{texts[number + 1]}\n\nThis is number {number}.\n", "utf-8")
        beats = Beats()
        beats.start()
        window.fittings.desk.open_text("\n\n".join(texts[11:])[:12_000])
        window.fittings.desk.intake.add(paths)
        wait_until(lambda: has_marks(window) and all_analysed(window))
        beats.stop()
    return beats.gaps, beats.busy


def all_analysed(window: Window) -> bool:
    """Whether the files are in the library, and nothing in it waits for the machine."""
    desk = window.fittings.desk
    done = desk.intake._pace.lot.waiting == 0 and desk.intake._thread is None
    backlog = desk.backlog
    return done and not (backlog._looking or backlog._left or backlog._present)


def highlighting(window: Window) -> list[float]:
    """Milliseconds from a key to a page that shows the highlight, among many others."""
    edition = made_up_edition(12_000)
    annotate(window, edition.text)
    page, painted = window.page, Painted()
    page.viewport().installEventFilter(painted)
    times = []
    for number in range(RUNS):
        span = Span(40 + 60 * number, 75 + 60 * number)
        page.show_span(span)
        page.select(span)
        page.setFocus()
        QApplication.processEvents()
        before = len(window.fittings.desk.sitting.annotations)
        painted.there = False
        begin = perf_counter()
        QTest.keyClick(page, Qt.Key.Key_1)
        wait_until(lambda: painted.there)
        times.append(1000 * (perf_counter() - begin))
        assert len(window.fittings.desk.sitting.annotations) == before + 1
        settle(window)
    return times


def annotate(window: Window, text: str) -> None:
    """Open a text with two thousand highlights."""
    window.fittings.desk.open_text(text)
    wait_until(lambda: has_marks(window))
    sitting = window.fittings.desk.sitting
    chance = random.Random(3)
    starts = [chance.randrange(len(sitting.text) - 100) for _ in range(HIGHLIGHTS)]
    made = [
        commands.highlight(sitting.article, sitting.text, Span(s, s + 40), 1 + s % 5)
        for s in starts
    ]
    changes = tuple(change for command in made for change in command.changes)
    window.fittings.desk.pen.do(Command("highlight", sitting.article, changes))
    settle(window)


def settle(window: Window) -> None:
    """Wait until the library has done all that was asked."""
    answers: list[object] = []
    window.fittings.desk.seeker.look_up("harbour", answers.append)
    wait_until(lambda: bool(answers))
    QApplication.processEvents()


class Painted(QObject):
    """Sees that a widget was painted."""

    there = False

    def eventFilter(self, _watched: QObject, event: QEvent) -> bool:  # noqa: N802 (Qt's name)
        """Only look."""
        if event.type() == QEvent.Type.Paint:
            QTimer.singleShot(0, self._after)
        return False

    def _after(self) -> None:
        self.there = True


def row(value: float, goal: float) -> dict[str, object]:
    """One row of the report."""
    return {"value": round(value, 1), "unit": "ms", "goal": goal, "better": "lower"}
