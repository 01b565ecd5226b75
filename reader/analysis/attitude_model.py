"""How a sentence speaks of somebody in it: unfavourably, neutrally, favourably.

The head reads as the one of stances does, with other roles: the words that mean the target, other
mentions of it, and all other words of the sentence.
"""

import json
from collections.abc import Iterator, Sequence
from functools import cache
from pathlib import Path
from typing import NamedTuple

import numpy as np
from spacy.tokens import Doc

from reader.analysis.attribution_model.scores import Floats
from reader.analysis.attribution_model.words import Ints
from reader.analysis.stance_model import head
from reader.analysis.stance_model.features import CONTENT, CUE, SOURCE, Told
from reader.analysis.version import model_folder
from reader.core.analysis import Attitude

ATTITUDES: tuple[Attitude, ...] = ("unfavourable", "neutral", "favourable")
MOST = 120
"""Words of a sentence that are read: the nearest to the target."""

Range = tuple[int, int]

NO_SIGNS = np.zeros(0, np.int64)


class Shipped(NamedTuple):
    """The weights, the temperature of the probabilities, what each attitude's is weighed by."""

    weights: dict[str, Floats]
    temperature: float
    weighed: Floats


def load(folder: Path) -> Shipped:
    """The head in a folder. Raises FileNotFoundError where a file is missing."""
    settings = json.loads((folder / head.SETTINGS).read_text("utf-8"))
    weighed = np.array(settings["weighed"], np.float32)
    return Shipped(head.weights_of(folder / head.WEIGHTS), settings["temperature"], weighed)


def likely(doc: Doc, mentions: Sequence[Range]) -> Floats:
    """How likely each attitude is [3] to whom the mentions (half-open ranges of tokens) mean.

    Each sentence with a mention is asked. `Doc._.depths` must be there.
    """
    found = [
        probabilities(features(doc, sentence, own), _shipped())
        for sentence, own in sentences(doc, mentions)
    ]
    return np.asarray(np.mean(found, axis=0), np.float32)


def sentences(doc: Doc, mentions: Sequence[Range]) -> Iterator[tuple[Range, list[Range]]]:
    """The sentences that hold mentions, each with its own."""
    for start, end in sorted({(doc[m].sent.start, doc[m].sent.end) for m, _ in mentions}):
        yield (start, end), [m for m in mentions if start <= m[0] < end]


def features(doc: Doc, sentence: Range, mentions: Sequence[Range], signs: Ints = NO_SIGNS) -> Told:
    """What the head is told of a sentence and a target: the first mention is what is asked for."""
    (start, end), *others = mentions
    tokens = [i for i in range(*sentence) if not doc[i].is_space]
    if len(tokens) > MOST:
        first = max(0, min(len(tokens) - MOST, tokens.index(start) - MOST // 2))
        tokens = tokens[first : first + MOST]
    chosen = np.array(tokens, dtype=np.int64)
    roles = np.full(len(chosen), CONTENT, np.int64)
    for one in others:
        roles[(chosen >= one[0]) & (chosen < one[1])] = SOURCE
    roles[(chosen >= start) & (chosen < end)] = CUE
    last = np.flatnonzero(roles == CUE)[-1:]
    return Told(
        tokens=chosen,
        depths=doc._.depths[chosen],
        roles=roles,
        head=np.arange(len(chosen)) == (last[0] if len(last) else -1),
        signs=signs,
    )


def probabilities(told: Told, shipped: Shipped) -> Floats:
    """The attitudes' probabilities [3], as weighed."""
    likely, _ = head.probabilities(shipped.weights, told, shipped.temperature)
    weighed = likely * shipped.weighed
    return np.asarray(weighed / weighed.sum(), np.float32)


@cache
def _shipped() -> Shipped:
    return load(model_folder("attitude"))
