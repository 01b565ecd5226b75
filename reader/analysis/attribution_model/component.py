"""The trained model as a spaCy component: attributions of the text on the tokens of a `Doc`."""

from bisect import bisect_left, bisect_right
from collections.abc import Iterable, Sequence
from functools import cache
from pathlib import Path

import numpy as np
from spacy.tokens import Doc

from reader.analysis.attribution_model.finding import Attribution, Reading, look
from reader.analysis.attribution_model.network import Shipped, load
from reader.analysis.attribution_model.scores import Floats
from reader.analysis.parts import Attribution as OnTokens
from reader.analysis.parts import Component, Tokens
from reader.core.spans import Span

CONSTRUCTION = "model"


def make_from(folder: Path, *, workers: int = 1) -> Component:
    """A component for the model in a folder, which is loaded with the first `Doc`."""

    def annotate(doc: Doc) -> Doc:
        """Fill `Doc._.attributions`, `Doc._.depths` and `Doc._.heard`."""
        blocks = doc._.blocks or (Span(0, len(doc.text)),)
        shipped, openings = _shipped(folder), doc._.openings
        seen = look(doc.text, blocks, shipped, openings=openings, workers=workers)
        doc._.attributions = tuple(on_tokens(doc, seen.attributions))
        doc._.depths = of_tokens(doc, seen)
        doc._.heard = seen
        return doc

    return annotate


def of_tokens(doc: Doc, seen: Reading) -> Floats:
    """The tokens' depths [T, E]: the mean of the words that share code points with each."""
    starts = np.array([token.idx for token in doc], dtype=np.int64)
    ends = starts + np.array([len(token) for token in doc], dtype=np.int64)
    first = seen.ends.searchsorted(starts, "right")
    last = seen.starts.searchsorted(ends, "left")
    count = last - first
    out = np.zeros((len(doc), seen.depths.shape[1]), np.float32)
    one = count == 1  # nearly always
    out[one] = seen.depths[first[one]]
    for i in np.flatnonzero(count > 1):
        out[i] = seen.depths[first[i] : last[i]].mean(0, dtype=np.float64)
    return out


def on_tokens(doc: Doc, found: Sequence[Attribution]) -> list[OnTokens]:
    """Attributions of the text as attributions of its tokens."""
    starts = [token.idx for token in doc]
    out = []
    for one in found:
        cue = _tokens(doc, starts, one.cue)
        source = _tokens(doc, starts, one.source) - cue
        out.append(
            OnTokens(
                source=source,
                cue=cue,
                content=_tokens(doc, starts, one.content) - cue - source,
                head=_head(doc, cue),
                construction=CONSTRUCTION,
                quotation=one.quotation,
                inside=one.inside,
                confidence=round(one.confidence, 2),
            )
        )
    return out


@cache
def _shipped(folder: Path) -> Shipped:
    return load(folder)


def _tokens(doc: Doc, starts: Sequence[int], spans: Iterable[Span]) -> Tokens:
    """The tokens that share code points with the spans, blanks left out."""
    out: set[int] = set()
    for span in spans:
        first = max(0, bisect_right(starts, span.start) - 1)
        out.update(range(first, bisect_left(starts, span.end)))
    return frozenset(i for i in out if not doc[i].is_space)


def _head(doc: Doc, cue: Tokens) -> int:
    """The token of the cue that carries the meaning: the parse's highest, else the first."""
    first, last = min(cue), max(cue)
    if not doc.has_annotation("DEP"):
        return first
    return int(doc[first : last + 1].root.i)
