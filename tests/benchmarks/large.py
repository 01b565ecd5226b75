"""A book of 185,000 words with 4,800 claims: how long the window stands still when its marks come,
and when the reader judges a claim."""

import random
import statistics
import tempfile
from itertools import accumulate
from pathlib import Path

from reader.analysis import engine
from reader.core.analysis import Actor, Analysis, Claim, Entity, Stance, Target
from reader.core.article import Block, Edition, Imported, Metadata, Origin
from reader.core.spans import Span
from reader.library import Library
from reader.ui.pictures import wait_until
from reader.ui.start import application, load_later_fonts
from reader.ui.window import Window
from tests.benchmarks import library as made_up
from tests.benchmarks.smooth import SIZE, Beats, has_marks, row, settle

SENTENCES, CLAIMS, ACTORS, RUNS = 9700, 4800, 400, 11
STANCES: tuple[Stance, ...] = ("states", "states", "denies", "warns", "accuses")
IN_BLOCK = 5


def rows() -> dict[str, dict[str, object]]:
    """`book_marks_busy_ms`: the longest that the window's thread works without looking at its
    events while the marks of the book come; `book_judge_busy_ms`: the same for a verdict, a median.
    """
    app = application(["benchmark"])
    load_later_fonts()
    with tempfile.TemporaryDirectory() as folder:
        article = fill(Path(folder))
        window = Window(Path(folder))
        window.resize(*SIZE)
        window.show()
        wait_until(lambda: window.fittings is not None)
        settle(window)
        beats = Beats()
        beats.start()
        window.fittings.desk.open_article(article)
        wait_until(lambda: has_marks(window))
        wait_until(lambda: window.fittings.panel._model.rowCount() > 0)
        settle(window)
        judged = [judge(window, number) for number in range(1, RUNS + 1)]
        window.leave()
    app.processEvents()
    return {
        "book_marks_busy_ms": row(max(beats.busy), 120),
        "book_judge_busy_ms": row(statistics.median(judged), 120),
    }


def judge(window: Window, number: int) -> float:
    """Confirm a claim; the longest that the window works at a time for it."""
    beats = Beats()
    beats.start()
    reading = window.fittings.desk.sitting.reading
    window.fittings.panel.confirm_asked.emit([reading.claims[number * 97].claim.id])
    settle(window)
    wait_until(lambda: len(beats.busy) > 2)
    beats.stop()
    return max(beats.busy)


def fill(folder: Path) -> str:
    """A library that has the book and its analysis; returns the id of the book."""
    imported, analysis = book()
    with Library.open(folder) as library:
        article = library.add(imported)
        library.store_analysis(imported.edition.digest, analysis)
    return article


def book() -> tuple[Imported, Analysis]:
    """Sentences of some twenty words, half of them claims."""
    chance = random.Random(5)
    pool = list(made_up._sentences(chance))
    lines = [chance.choice(pool) for _ in range(SENTENCES)]
    starts = [0, *accumulate(len(line) + 1 for line in lines)]
    text = "\n".join(" ".join(lines[n : n + IN_BLOCK]) for n in range(0, len(lines), IN_BLOCK))
    blocks = tuple(
        Block("paragraph", Span(starts[n], starts[min(n + IN_BLOCK, len(lines))] - 1))
        for n in range(0, len(lines), IN_BLOCK)
    )
    spans = [Span(start, start + len(line)) for start, line in zip(starts, lines, strict=False)]
    size = len(text)
    imported = Imported(
        Metadata(title="A made-up book", language="en"),
        Edition(text, blocks),
        Origin("/book.txt", "txt", "0" * 64, size),
    )
    return imported, _analysis(chance, text, spans)


def _analysis(chance: random.Random, text: str, spans: list[Span]) -> Analysis:
    weights = [1 / rank for rank in range(1, ACTORS + 1)]
    who = chance.choices(range(ACTORS), weights, k=len(spans))
    named: dict[int, list[Span]] = {}
    for number, span in zip(who, spans, strict=True):
        named.setdefault(number, []).append(Span(span.start, text.index(" ", span.start + 4)))
    told = sorted(chance.sample(range(len(spans)), CLAIMS))
    return Analysis(
        engine(),
        tuple(
            Actor(f"a{number}", f"Speaker {number}", "person", (), tuple(mentions))
            for number, mentions in sorted(named.items())
        ),
        tuple(
            Entity(span, "PERSON", f"a{number}")
            for span, number in sorted(
                (span, number) for number, mentions in named.items() for span in mentions
            )
        ),
        tuple(
            _claim(n, spans[at], who[at], chance.choice(sorted(named)), text, chance)
            for n, at in enumerate(told)
        ),
    )


def _claim(
    number: int, span: Span, who: int, about: int, text: str, chance: random.Random
) -> Claim:
    that = text.index(" that ", span.start)
    cue = Span(text.rindex(" ", span.start, that) + 1, that)
    return Claim(
        f"c{number}",
        f"a{who}",
        chance.choice(STANCES),
        "indirect",
        (Span(span.start, cue.start - 1),),
        (cue,),
        (Span(that + 1, span.end - 1),),
        targets=(Target(f"a{about}", "unfavourable"),) if number % 3 == 0 else (),
        confidence=0.4 + (number % 60) / 100,
    )
