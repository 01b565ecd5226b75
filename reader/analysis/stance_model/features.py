"""What the head of stances is told of an attribution: its words, and signs of how it stands."""

from collections.abc import Iterator
from dataclasses import dataclass
from itertools import pairwise
from zlib import crc32

import numpy as np
from numpy.typing import NDArray
from spacy.tokens import Doc

from reader.analysis import grammar, stance_lexicon
from reader.analysis.parts import Attribution, Tokens

CUE, SOURCE, CONTENT = 0, 1, 2
MOST = (10, 12, 68)
"""Tokens of cue, source and content that are read: what comes later tells little."""

SIGNS = 4096
"""Signs share so many places: which is a sign's, its checksum tells."""


@dataclass(frozen=True)
class Told:
    """An attribution as w tokens: the cue's, then the source's, then the content's.

    `depths` [w, E] is what the encoder made of them, `roles` [w] what they are, `head` [w] is true
    for the token that carries the cue's meaning. `signs` are places below `SIGNS`.
    """

    tokens: NDArray[np.int64]
    depths: NDArray[np.float32]
    roles: NDArray[np.int64]
    head: NDArray[np.bool_]
    signs: NDArray[np.int64]


def told(doc: Doc, attribution: Attribution) -> Told:
    """The features of an attribution; `Doc._.depths` must be there."""
    parts = (attribution.cue, attribution.source, attribution.content)
    chosen = [_words(doc, part)[:most] for part, most in zip(parts, MOST, strict=True)]
    tokens = np.array([i for part in chosen for i in part], dtype=np.int64)
    return Told(
        tokens=tokens,
        depths=doc._.depths[tokens],
        roles=np.repeat(np.arange(3), [len(part) for part in chosen]),
        head=tokens == attribution.head,
        signs=places(signs(doc, attribution)),
    )


def signs(doc: Doc, attribution: Attribution) -> Iterator[str]:
    """What the lexicon holds of it, what the cue's words are, and how the attribution is built."""
    yield from _by_lexicon(doc, attribution)
    head = doc[attribution.head]
    yield f"head {head.lemma_.lower()}"
    yield f"tag {head.tag_}"
    cue = [doc[i].lemma_.lower() for i in sorted(attribution.cue)]
    yield from (f"cue {lemma}" for lemma in cue)
    yield from (f"cue {one} {other}" for one, other in pairwise(cue))
    content = [doc[i].lower_ for i in _words(doc, attribution.content)]
    yield f"first {' '.join(content[:1])}"
    yield f"first two {' '.join(content[:2])}"
    yield f"named {bool(attribution.source)}"
    if attribution.content:
        yield f"cue first {min(attribution.cue) < min(attribution.content)}"
    yield from (f"mark {doc[i].text}" for i in attribution.content if doc[i].text in {"?", "!"})


def _by_lexicon(doc: Doc, attribution: Attribution) -> Iterator[str]:
    sight = stance_lexicon.by_lexicon(doc, attribution)
    content = stance_lexicon.by_content(doc, attribution)
    negated = grammar.negated(doc[attribution.head]) is not None
    yield f"stance {sight.stance}"
    yield f"stance {sight.stance} negated {negated}"
    yield f"by cue {stance_lexicon.by_cue(doc, attribution)}"
    yield f"by content {content.stance if content else None}"
    yield f"negated {negated}"
    yield f"quotation {attribution.quotation}"
    yield f"doubted {stance_lexicon.doubted(doc, attribution) is not None}"


def _words(doc: Doc, tokens: Tokens) -> list[int]:
    """The tokens in order without punctuation, unless there is nothing else."""
    ordered = sorted(tokens)
    return [i for i in ordered if not doc[i].is_punct] or ordered


def places(found: Iterator[str]) -> NDArray[np.int64]:
    """Where signs stand among the weights: each once, in order."""
    return np.array(sorted({crc32(sign.encode()) % SIGNS for sign in found}), dtype=np.int64)
