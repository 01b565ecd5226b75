"""A text with its paragraphs in, its attributions out."""

from collections.abc import Collection, Sequence
from dataclasses import dataclass, replace

import numpy as np

from reader.analysis.attribution_model import agreement, nested
from reader.analysis.attribution_model.decoding import Draft, Run, drafts
from reader.analysis.attribution_model.network import Shipped
from reader.analysis.attribution_model.scores import Floats, heard
from reader.analysis.attribution_model.words import Ints, Words, read
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


@dataclass(frozen=True)
class Reading:
    """What was found in a text, and its n words: starts, ends [n] (code points), depths [n, E].

    The depths are what the encoder makes of the words where they stand, at several of its layers.
    `sentence` and `paragraph` [n] count up.
    """

    attributions: list[Attribution]
    starts: Ints
    ends: Ints
    depths: Floats
    sentence: Ints
    paragraph: Ints


_NONE = np.zeros(0, np.int64)
NOTHING = Reading([], _NONE, _NONE, np.zeros((0, 1), np.float32), _NONE, _NONE)


def find(
    text: str,
    paragraphs: Sequence[Span],
    shipped: Shipped,
    *,
    openings: Collection[int] = (),
    workers: int = 1,
) -> list[Attribution]:
    """The attributions of a text, in the order of their cues.

    `paragraphs` are the blocks' spans, in order and apart; line breaks in them read as blanks.
    `openings` are the places in this list of titles and headings: what stands before one is not
    read together with what follows, so that an article in a book is read as it is read alone.
    """
    return look(text, paragraphs, shipped, openings=openings, workers=workers).attributions


def look(
    text: str,
    paragraphs: Sequence[Span],
    shipped: Shipped,
    *,
    openings: Collection[int] = (),
    workers: int = 1,
) -> Reading:
    """See `find`: the attributions, and the words' depths for those who ask more of it."""
    parts = [NOTHING]
    count = 0
    for section in _sections(paragraphs, openings):
        words = read(text, section, shipped.tokenizer)
        if len(words):
            part = looked(words, shipped, workers=workers)
            moved = [_moved(one, count) for one in part.attributions]
            parts.append(replace(part, attributions=moved))
            count += len(moved)
    return _together(parts[1:] or parts)


def looked(words: Words, shipped: Shipped, *, workers: int = 1) -> Reading:
    """The same for words that are read already; there is at least one."""
    settings, model = shipped.settings, shipped.model
    said, depths = heard(words, model, settings, workers=workers)
    outer = agreement.agreed(drafts(words, said, settings), settings.threshold)
    outer = agreement.in_sight(words, agreement.continued(words, outer))
    inner = nested.within(words, outer, model, settings, often=shipped.often, workers=workers)
    sure = (draft for draft in inner if draft.confidence >= settings.nested_threshold)
    whole = agreement.agreed([*outer, *sure], 0.0)
    return Reading(
        _located(words, whole), words.starts, words.ends, depths, words.sentence, words.paragraph
    )


def _together(parts: Sequence[Reading]) -> Reading:
    return Reading(
        [one for part in parts for one in part.attributions],
        np.concatenate([part.starts for part in parts]),
        np.concatenate([part.ends for part in parts]),
        np.concatenate([part.depths for part in parts]),
        _counted_on([part.sentence for part in parts]),
        _counted_on([part.paragraph for part in parts]),
    )


def _counted_on(parts: Sequence[Ints]) -> Ints:
    """Counts that each begin at 0 as one that goes on."""
    before = np.cumsum([0, *(int(part[-1]) + 1 if len(part) else 0 for part in parts[:-1])])
    return np.concatenate([part + more for part, more in zip(parts, before, strict=True)])


def _sections(paragraphs: Sequence[Span], openings: Collection[int]) -> list[list[Span]]:
    out: list[list[Span]] = [[]]
    for at, paragraph in enumerate(paragraphs):
        if at in openings and out[-1]:
            out.append([])
        out[-1].append(paragraph)
    return out


def _moved(one: Attribution, by: int) -> Attribution:
    return one if one.inside is None else replace(one, inside=one.inside + by)


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
