"""A library of thousands of articles, put together anew from sentences: how fast articles are
added, and how fast the first page of a search is there.

`search_100k_p95_ms` takes minutes to build, so it is measured only when it is asked for:
`python -m tests.benchmarks library search_100k_p95_ms`.
"""

import random
import statistics
import sys
import tempfile
import time
from collections.abc import Iterator, Sequence
from itertools import islice
from pathlib import Path

from reader.core.article import Block, Edition, Imported, Metadata, Origin
from reader.core.spans import Span
from reader.library import Library
from tests.conftest import SEED

WORDS = 600
BATCH = 500
PAGE = 20
LARGE = "search_100k_p95_ms"


def _list(words: str) -> tuple[str, ...]:
    return tuple(words.split())


WHO = _list("minister union mayor court company ministry board spokesman regulator")
DID = _list("said denied warned promised argued announced claimed rejected confirmed")
WHAT = _list(
    "harbour bridge school budget treaty pipeline election vaccine satellite archive museum "
    "railway hospital reactor orchard festival glacier parliament refinery library"
)
WILL = _list("reopen close collapse expand vanish recover fail succeed move change")
WHEN = _list("today tomorrow soon later again finally officially quietly early")


def rows() -> dict[str, dict[str, object]]:
    """`add_articles_per_s`, and the 95th percentile of searches in 10,000 or 100,000 articles."""
    with tempfile.TemporaryDirectory() as folder, Library.open(Path(folder)) as library:
        speed = _fill(library, 10_000)
        found: dict[str, dict[str, object]] = {
            "add_articles_per_s": _row(round(speed), "1/s", 1000, "higher"),
            "search_10k_p95_ms": _row(_p95(library), "ms", 20, "lower"),
        }
        if LARGE in sys.argv:
            _fill(library, 90_000, start=10_000)
            found[LARGE] = _row(_p95(library), "ms", 100, "lower")
    return found


def articles(number: int, *, start: int = 0) -> Iterator[Imported]:
    """Articles of some 600 words, each of which also has a word that no other has."""
    chance = random.Random(start)
    pool = [*_sentences(chance), *_seed()]
    for n in range(start, start + number):
        text, words = [f"Report{n:07}."], 1
        while words < WORDS:
            text.append(chance.choice(pool))
            words += text[-1].count(" ") + 1
        whole = " ".join(text)
        digest = f"{n:064x}"
        yield Imported(
            Metadata(title=chance.choice(pool)[:60], published=f"{2000 + n % 25}-0{1 + n % 9}-11"),
            Edition(whole, (Block("paragraph", Span(0, len(whole))),)),
            Origin(f"/{n}.txt", "txt", digest, len(whole)),
        )


def queries(number: int, *, articles: int) -> list[str]:
    """Searches, a fifth each: a rare word, common ones, several, a phrase, operators and forms."""
    chance = random.Random(7)
    makers = (
        lambda: f"report{chance.randrange(articles):07}",
        lambda: chance.choice(["the", "said", "denies", "harbours", "ministers", "Alibaba"]),
        lambda: f"{chance.choice(WHO)} {chance.choice(WHAT)} {chance.choice(WILL)}",
        lambda: f'"the {chance.choice(WHAT)} would {chance.choice(WILL)}"',
        lambda: f"{chance.choice(WHO)} NOT {chance.choice(WHAT)} OR {chance.choice(WILL)[:4]}*",
    )
    return [makers[n % len(makers)]() for n in range(number)]


def _fill(library: Library, number: int, *, start: int = 0) -> float:
    """Add articles, as they come from files of text; returns how many in a second."""
    made, seconds = articles(number, start=start), 0.0
    while batch := list(islice(made, BATCH)):
        begin = time.perf_counter()
        library.add_many(batch)
        seconds += time.perf_counter() - begin
    return number / seconds


def _p95(library: Library) -> float:
    total = len(library.recent(10**6))
    times = []
    for query in queries(200, articles=total):
        begin = time.perf_counter()
        page = library.search(query, limit=PAGE)
        times.append((time.perf_counter() - begin) * 1000)
        assert page.hits, query
    return round(statistics.quantiles(times, n=20)[-1], 1)


def _sentences(chance: random.Random) -> Iterator[str]:
    """Five thousand sentences of some twenty words, common and rare ones as in a language."""
    words = _vocabulary(chance)
    weights = [1 / rank for rank in range(1, len(words) + 1)]
    for _ in range(5000):
        who, what = chance.choice(WHO), chance.choice(WHAT)
        rest = " ".join(chance.choices(words, weights, k=chance.randrange(4, 18)))
        end = f"{chance.choice(WILL)} {chance.choice(WHEN)}"
        yield f"The {who} {chance.choice(DID)} that the {what} would {end}, {rest}."


def _vocabulary(chance: random.Random) -> list[str]:
    """Twenty thousand words of no language."""
    syllables = [c + v for c in "bdfgklmnprstvz" for v in ("a", "e", "i", "o", "u", "an", "er")]
    made = {"".join(chance.choices(syllables, k=chance.randrange(2, 5))) for _ in range(20_000)}
    return sorted(made, key=len)


def _seed() -> Sequence[str]:
    return SEED.read_text("utf-8").replace("\n", " ").split(". ")


def _row(value: float, unit: str, goal: int, better: str) -> dict[str, object]:
    return {"value": value, "unit": unit, "goal": goal, "better": better}
