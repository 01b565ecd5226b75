"""Places where a text nearly has the quotation of an anchor."""

from collections.abc import Iterator
from typing import NamedTuple

from rapidfuzz import fuzz
from rapidfuzz.distance import Levenshtein

from reader.anchoring.likeness import errors_allowed
from reader.core.annotations import Anchor
from reader.core.spans import Span

PIECE = 128  # longer words are looked for by their ends: time grows with the square
LEAST = 40  # of 100: below this a place is no guess at all, and time is saved
ROUNDS = 2


class Words(NamedTuple):
    """A quotation, or a piece of one, between the words around it."""

    before: str
    quotation: str
    after: str


def nearly(anchor: Anchor, text: str) -> Iterator[Span]:
    """At most four places where the quotation may stand with errors, with and without its context.

    Takes at most about a second on a text of a million characters, and mostly a hundredth of it.
    """
    if anchor.quotation and text:
        words = Words(anchor.prefix, anchor.quotation, anchor.suffix)
        yield from _likest(words, text, in_context=True)
        yield from _likest(words, text, in_context=False)


def _likest(words: Words, text: str, *, in_context: bool) -> Iterator[Span]:
    before, quotation, after = words
    if len(quotation) <= PIECE:
        yield _fitted(words, text, _start_of(words, text, in_context=in_context))
        return
    head, tail = Words(before, quotation[:PIECE], ""), Words("", quotation[-PIECE:], after)
    apart, reach = len(quotation) - PIECE, errors_allowed(quotation)
    first = _fitted(head, text, _start_of(head, text, in_context=in_context))
    yield from _joined(first, _near(tail, text, first.start + apart, reach))
    last = _fitted(tail, text, _start_of(tail, text, in_context=in_context))
    yield from _joined(_near(head, text, last.start - apart, reach), last)


def _joined(first: Span, last: Span) -> Iterator[Span]:
    if first.start <= last.end:
        yield Span(first.start, last.end)


def _near(words: Words, text: str, start: int, reach: int) -> Span:
    """Where the words are likest within reach of a place."""
    left = max(0, start - reach)
    window = text[left : max(left, start + reach + PIECE)]
    return _fitted(words, text, left + _start_of(words, window, in_context=True))


def _start_of(words: Words, text: str, *, in_context: bool) -> int:
    """Where the quotation would start if the words stood at the likest place."""
    before = words.before if in_context else ""
    looked_for = "".join(words) if in_context else words.quotation
    found = fuzz.partial_ratio_alignment(looked_for, text, score_cutoff=LEAST)
    return found.dest_start - found.src_start + len(before) if found else 0


def _fitted(words: Words, text: str, start: int) -> Span:
    """The span about `start` whose ends lie where the words have the fewest errors."""
    reach = errors_allowed(words.quotation)
    start = min(max(start, 0), len(text))
    end = min(start + len(words.quotation), len(text))
    for _ in range(ROUNDS):
        was = start, end
        ends = range(max(start, end - reach), min(len(text), end + reach) + 1)
        end = min(ends, key=lambda e: (_misfit(words, text, start, e), abs(e - was[1])))
        starts = range(max(0, start - reach), min(end, start + reach) + 1)
        start = min(starts, key=lambda s: (_misfit(words, text, s, end), abs(s - was[0])))
        if (start, end) == was:
            break
    return Span(start, end)


def _misfit(words: Words, text: str, start: int, end: int) -> tuple[int, int]:
    """Errors first, then how far the length is from the quotation's.

    A side of the context counts as long as half of it is right: noise shall not move the ends.
    """
    before, quotation, after = words
    wrong = Levenshtein.distance(quotation, text[start:end])
    wrong += min(_wrong(before, text[max(0, start - len(before)) : start]), len(before) // 2)
    wrong += min(_wrong(after, text[end : end + len(after)]), len(after) // 2)
    return wrong, abs(end - start - len(quotation))


def _wrong(context: str, words: str) -> int:
    return Levenshtein.distance(context, words) if context else 0
