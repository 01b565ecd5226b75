"""How much a place in a text is like an anchor.

The score is that of the Hypothesis client's `match-quote`: (50 quotation + 20 prefix + 20 suffix
+ 2 position) / 92, each from 0 to 1.
"""

from dataclasses import dataclass

from rapidfuzz.distance import Levenshtein

from reader.core.annotations import Anchor
from reader.core.spans import Span

MOST_ERRORS = 256
QUOTATION, PREFIX, SUFFIX, POSITION = 50, 20, 20, 2


@dataclass(frozen=True)
class Match:
    """A place that may be that of an anchor.

    `errors` are those of the quotation. `evidence` is by how many code points the right ones
    outweigh the wrong ones; a side of the context that is all wrong does not count against it.
    """

    span: Span
    errors: int
    score: float
    evidence: int


def errors_allowed(quotation: str) -> int:
    """How many code points of a quotation may be inserted, deleted or other ones."""
    return min(MOST_ERRORS, len(quotation) // 2)


def errors(one: str, other: str, at_most: int) -> int:
    """Levenshtein's distance; `at_most + 1` stands for anything above `at_most`."""
    return Levenshtein.distance(one, other, score_cutoff=at_most)


def measured(anchor: Anchor, text: str, span: Span) -> Match:
    """An anchor held against a span of the text."""
    quotation, prefix, suffix = anchor.quotation, anchor.prefix, anchor.suffix
    wrong = errors(quotation, text[span.start : span.end], errors_allowed(quotation))
    before = errors(prefix, text[max(0, span.start - len(prefix)) : span.start], len(prefix))
    after = errors(suffix, text[span.end : span.end + len(suffix)], len(suffix))
    score = (
        QUOTATION * _share(quotation, wrong)
        + PREFIX * _share(prefix, before)
        + SUFFIX * _share(suffix, after)
        + POSITION * _nearness(anchor, text, span)
    )
    return Match(
        span=span,
        errors=wrong,
        score=score / (QUOTATION + PREFIX + SUFFIX + POSITION),
        evidence=len(quotation)
        - 2 * wrong
        + max(0, len(prefix) - 2 * before)
        + max(0, len(suffix) - 2 * after),
    )


def _share(words: str, wrong: int) -> float:
    return 1 - wrong / len(words) if words else 1.0


def _nearness(anchor: Anchor, text: str, span: Span) -> float:
    if anchor.span is None or not text:
        return 1.0
    return max(0.0, 1 - abs(span.start - anchor.span.start) / len(text))
