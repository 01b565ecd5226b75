"""Which earlier mention a mention refers to what of: a score for each pair, or none of them."""

import re
from collections.abc import Sequence
from functools import lru_cache

import numpy as np
from numpy.typing import NDArray

from reader.analysis.attribution_model.scores import Floats
from reader.analysis.attribution_model.words import Ints
from reader.analysis.mention_model.classes import NAMES as NAMED
from reader.analysis.mention_model.classes import ORGANIZATIONS, PERSONS
from reader.analysis.mention_model.spans import Mention

BACK = 40
"""Mentions before one that are asked, and those that are like it in words."""

APART, SENTENCES, ALIKE, FORM = 8, 7, 5, 13
FORMS = FORM * FORM
NAMES = (
    *("word", "word_bias", "span", "span_bias", "later", "later_bias", "earlier", "both"),
    *("out", "out_bias", "apart", "sentences", "alike", "forms"),
)

NAME, COMMON, PRONOUN = 0, 3, 6
"""The first form of each sort; names and common nouns mean a person, a body or something else."""

_PRONOUNS = (
    "he him his himself",
    "she her hers herself",
    "it its itself",
    "they them their theirs themselves",
    "i me my mine myself",
    "we us our ours ourselves",
    "you your yours yourself yourselves this that these those who whom whose which",
)
_FORMS = {word: PRONOUN + at for at, words in enumerate(_PRONOUNS) for word in words.split()}
_SMALL = re.compile(r"the|a|an|of|and|'s|’s|mr|mrs|ms|dr|\W")


def form(kind: int, words: Sequence[str]) -> int:
    """What a mention is by its looks: a name, a common noun or one of the pronouns."""
    if len(words) == 1 and words[0] in _FORMS:
        return _FORMS[words[0]]
    sort = NAME if kind in NAMED else COMMON
    return sort + (0 if kind in PERSONS else 1 if kind in ORGANIZATIONS else 2)


def bare(words: Sequence[str]) -> tuple[str, ...]:
    """A mention's words without articles, titles and stops."""
    return tuple(w for w in words if not _SMALL.fullmatch(w))


@lru_cache(maxsize=20_000)
def alike(one: tuple[str, ...], other: tuple[str, ...]) -> int:
    """How two mentions' bare words are alike: equal, the last ones, contained, initials, none."""
    if not one or not other:
        return 0
    if one == other:
        return 1
    if one[-1] == other[-1]:
        return 2
    near = one[0] in other or other[0] in one
    if near and (set(one) <= set(other) or set(other) <= set(one)):
        return 3
    short, long = sorted((one, other), key=len)
    if len(short) == 1 and len(long) > 1 and short[0] == "".join(w[0] for w in long):
        return 4
    return 0


def signs(
    later: int, earlier: int, words: Sequence[tuple[str, ...]], told: Sequence[Sequence[int]]
) -> list[int]:
    """What is told of a pair beside its words; `told` [n, 2]: the form and sentence of each.

    `words` are the mentions' bare words.
    """
    apart = min(APART - 1, (later - earlier).bit_length() - 1)
    sentences = min(SENTENCES - 1, told[later][1] - told[earlier][1])
    forms = FORM * told[later][0] + told[earlier][0]
    return [apart, max(0, sentences), alike(words[later], words[earlier]), forms]


def asked(words: Sequence[Sequence[str]], forms: Ints) -> list[tuple[int, int]]:
    """The pairs (later, earlier) of n mentions, in order, that a score is asked for."""
    last: dict[str, list[int]] = {}
    out = []
    for at, own in enumerate(words):
        near = range(max(0, at - BACK), at)
        key = own[-1] if own else ""
        far = [other for other in last.get(key, ()) if other < at - BACK and forms[at] < PRONOUN]
        out += [(at, other) for other in (*far[-3:], *near)]
        last.setdefault(key, []).append(at)
    return out


def vectors(weights: dict[str, Floats], depths: Floats, mentions: Sequence[Mention]) -> Floats:
    """What each of n mentions is in its place: [n, WORD]."""
    x = np.maximum(depths @ weights["word"] + weights["word_bias"], 0)
    first = np.array([m.start for m in mentions], dtype=np.int64)
    last = np.array([m.end - 1 for m in mentions], dtype=np.int64)
    sums = np.concatenate([np.zeros((1, x.shape[1])), np.cumsum(x, axis=0, dtype=np.float64)])
    mean = (sums[last + 1] - sums[first]) / (last + 1 - first)[:, None]
    whole = np.concatenate([x[first], x[last], mean.astype(np.float32)], -1)
    return np.asarray(np.maximum(whole @ weights["span"] + weights["span_bias"], 0), np.float32)


def scored(
    weights: dict[str, Floats], spans: Floats, pairs: NDArray[np.int64], told: NDArray[np.int64]
) -> Floats:
    """Scores [p] of pairs [p, 2] with their signs [p, 4]; above 0 is likelier than none."""
    later, earlier = pairs.T
    x = (spans @ weights["later"] + weights["later_bias"])[later]
    x = x + (spans @ weights["earlier"])[earlier]
    x = x + (spans[later] * spans[earlier]) @ weights["both"]
    for at, key in enumerate(("apart", "sentences", "alike", "forms")):
        x = x + weights[key][told[:, at]]
    hidden = np.maximum(x, 0)
    return np.asarray((hidden @ weights["out"])[:, 0] + weights["out_bias"], np.float32)
