"""Finding the place of an anchor in a text: exactly where it was, exactly elsewhere, nearly so."""

from collections.abc import Iterable, Iterator

from reader.anchoring.likeness import Match, errors_allowed, measured
from reader.anchoring.nearly import nearly
from reader.core.annotations import Anchor, anchor_at
from reader.core.spans import Span

NEAREST = 200  # of more exact places on one side, only the nearest are weighed
ENOUGH = 12


def find(anchor: Anchor, text: str) -> Anchor | None:
    """The same place as an anchor in this text, or None where the passage is gone.

    First exactly at its position, then exactly elsewhere with its context, then with at most
    `min(256, length / 2)` errors. Of several places the likest by quotation, context and position
    is taken, and none at all when there is too little of the quotation and its context about it:
    a note without a place is better than a note in the wrong one.
    """
    if _stands(anchor, text):
        return anchor
    spans = list(_exact(anchor, text))
    best = _best(anchor, text, spans)
    if best is None or best.evidence < len(anchor.quotation) + ENOUGH:
        # the same words in another context weigh less than other words in the same one
        best = _best(anchor, text, [*spans, *nearly(anchor, text)])
    return anchor_at(text, best.span) if best else None


def move(anchors: Iterable[Anchor], text: str) -> tuple[Anchor, ...]:
    """Every anchor in this text, in the order given; the span is None where a passage is gone."""
    return tuple(
        find(anchor, text) or Anchor(None, anchor.quotation, anchor.prefix, anchor.suffix)
        for anchor in anchors
    )


def _stands(anchor: Anchor, text: str) -> bool:
    span = anchor.span
    return (
        span is not None
        and 0 <= span.start <= span.end <= len(text)
        and (anchor == anchor_at(text, span))
    )


def _exact(anchor: Anchor, text: str) -> Iterator[Span]:
    """Where the quotation stands: with its whole context if it does so anywhere, else all."""
    whole = list(_places(anchor, text, anchor.prefix, anchor.suffix))
    if whole:
        yield from whole
        return
    if anchor.span is not None and text.startswith(anchor.quotation, anchor.span.start):
        yield Span(anchor.span.start, anchor.span.start + len(anchor.quotation))
    yield from _places(anchor, text, anchor.prefix, "")
    yield from _places(anchor, text, "", anchor.suffix)
    yield from _places(anchor, text, "", "")


def _places(anchor: Anchor, text: str, before: str, after: str) -> Iterator[Span]:
    """The places of the quotation between these words, the nearest on both sides of where it was.

    Looks backward in the text turned round: only `str.find` keeps its time on any text.
    """
    words, length = before + anchor.quotation + after, len(anchor.quotation)
    middle = max(0, anchor.span.start - len(before)) if anchor.span else 0
    for at in _found(words, text[middle:]):
        yield Span(middle + at + len(before), middle + at + len(before) + length)
    left = text[: max(0, middle + len(words) - 1)]
    for at in _found(words[::-1], left[::-1]):
        start = len(left) - at - len(words) + len(before)
        yield Span(start, start + length)


def _found(words: str, text: str) -> Iterator[int]:
    at = text.find(words) if words else -1
    for _ in range(NEAREST):
        if at < 0:
            return
        yield at
        at = text.find(words, at + 1)


def _best(anchor: Anchor, text: str, spans: Iterable[Span]) -> Match | None:
    matches = (measured(anchor, text, span) for span in spans)
    good = [match for match in matches if _is_good(anchor, match)]
    return max(good, key=lambda match: (match.score, -match.span.start), default=None)


def _is_good(anchor: Anchor, match: Match) -> bool:
    words = len(anchor.prefix) + len(anchor.quotation) + len(anchor.suffix)
    allowed = errors_allowed(anchor.quotation)
    return match.errors <= allowed and match.evidence >= min(ENOUGH, words)
