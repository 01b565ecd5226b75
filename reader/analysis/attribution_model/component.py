"""Component `reportedly_attribution_model`: who says what, by the trained model.

Result: `Doc._.attributions`, in the order of their cues, as the rules leave them.
"""

from bisect import bisect_left, bisect_right
from collections.abc import Iterable, Sequence
from functools import cache
from pathlib import Path

from spacy.language import Language
from spacy.tokens import Doc

from reader.analysis.attribution_model.finding import Attribution, find
from reader.analysis.attribution_model.network import Shipped, load
from reader.analysis.parts import Attribution as OnTokens
from reader.analysis.parts import Component, Tokens
from reader.core.spans import Span

CONSTRUCTION = "model"


@Language.factory(
    "reportedly_attribution_model",
    requires=["doc._.blocks"],
    assigns=["doc._.attributions"],
    default_config={"folder": "", "workers": 1},
)
def make(nlp: Language, name: str, folder: str, workers: int) -> Component:  # noqa: ARG001 (spaCy's)
    """The component for the model in `folder`, which is loaded with the first `Doc`."""

    def annotate(doc: Doc) -> Doc:
        """Fill `Doc._.attributions`."""
        blocks = doc._.blocks or (Span(0, len(doc.text)),)
        found = find(doc.text, blocks, _shipped(folder), workers=workers)
        doc._.attributions = tuple(on_tokens(doc, found))
        return doc

    return annotate


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
                confidence=one.confidence,
            )
        )
    return out


@cache
def _shipped(folder: str) -> Shipped:
    return load(Path(folder))


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
