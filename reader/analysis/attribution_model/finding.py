"""A text with its paragraphs in, its attributions out."""

from collections.abc import Sequence
from dataclasses import dataclass

from reader.analysis.attribution_model import agreement, nested
from reader.analysis.attribution_model.decoding import Draft, Run, drafts
from reader.analysis.attribution_model.network import Shipped
from reader.analysis.attribution_model.scores import scores
from reader.analysis.attribution_model.words import Words, read
from reader.core.analysis import Quotation
from reader.core.spans import Span


@dataclass(frozen=True)
class Attribution:
    """Who said what, as spans of code points; `source` is empty where the text names none.

    `inside` is the place in the list of the attribution in whose content this one stands,
    `confidence` the calibrated probability that source and content are right.
    """

    source: tuple[Span, ...]
    cue: tuple[Span, ...]
    content: tuple[Span, ...]
    quotation: Quotation
    confidence: float
    inside: int | None


def find(
    text: str, paragraphs: Sequence[Span], shipped: Shipped, *, workers: int = 1
) -> list[Attribution]:
    """The attributions of a text, in the order of their cues.

    `paragraphs` are the blocks' spans, in order and apart; line breaks in them read as blanks.
    """
    words = read(text, paragraphs, shipped.tokenizer)
    return [] if not len(words) else found(words, shipped, workers=workers)


def found(words: Words, shipped: Shipped, *, workers: int = 1) -> list[Attribution]:
    """The attributions of words that are read already."""
    settings, model = shipped.settings, shipped.model
    said = scores(words, model, settings, workers=workers)
    outer = agreement.agreed(drafts(words, said, settings), settings.threshold)
    outer = agreement.continued(words, outer)
    inner = nested.within(words, outer, model, settings, often=shipped.often, workers=workers)
    sure = (draft for draft in inner if draft.confidence >= settings.nested_threshold)
    whole = agreement.agreed([*outer, *sure], 0.0)
    return _located(words, whole)


def _located(words: Words, whole: Sequence[Draft]) -> list[Attribution]:
    return [
        Attribution(
            source=_spans(words, draft.source),
            cue=_spans(words, [draft.cue]),
            content=_spans(words, draft.content),
            quotation=agreement.quotation(words, draft.content),
            confidence=draft.confidence,
            inside=holder,
        )
        for draft, holder in zip(whole, agreement.inside(whole), strict=True)
    ]


def _spans(words: Words, found: Sequence[Run]) -> tuple[Span, ...]:
    return tuple(Span(int(words.starts[s]), int(words.ends[e - 1])) for s, e in found)
