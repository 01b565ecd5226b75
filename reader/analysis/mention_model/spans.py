"""Mentions: all spans of some words, scored for all classes, the likely ones that do not cross."""

from collections.abc import Sequence
from dataclasses import dataclass

import numpy as np
from numpy.lib.stride_tricks import sliding_window_view

from reader.analysis.attribution_model.scores import Floats
from reader.analysis.attribution_model.words import Ints
from reader.analysis.mention_model.classes import NOTHING

MOST = 20
"""Words of the longest mention that is looked for."""

AT_ONCE = 512
"""Words that are scored in one go: bounds the memory."""

NAMES = ("word", "word_bias", "inner", "inner_bias", "ends", "ends_bias", "met", "width")


@dataclass(frozen=True)
class Mention:
    """Words `[start, end)` with their class and how likely it is."""

    start: int
    end: int
    kind: int
    sure: float


def found(
    weights: dict[str, Floats], depths: Floats, paragraph: Ints, *, least: float
) -> list[Mention]:
    """The mentions of n words: `depths` [n, E], `paragraph` [n] counts up. In the text's order.

    Likelier ones come first; what crosses one of them is none. One may stand inside another.
    """
    drafts: list[Mention] = []
    for start in range(0, len(depths), AT_ONCE):
        end = min(len(depths), start + AT_ONCE + MOST - 1)
        likely = probabilities(weights, depths[start:end])[:AT_ONCE]
        drafts += _drafts(likely, start, paragraph, least)
    return sorted(_apart(drafts), key=lambda m: (m.start, -m.end))


def probabilities(weights: dict[str, Floats], depths: Floats) -> Floats:
    """For the span at each word, d + 1 words long, the classes: [n, MOST, CLASSES]."""
    x = np.maximum(depths @ weights["word"] + weights["word_bias"], 0, dtype=np.float32)
    first, last = np.split(x, 2, axis=1)
    size, half = first.shape
    left = (first @ weights["met"].reshape(half, -1)).reshape(size, -1, half)
    far = sliding_window_view(np.pad(last, ((0, MOST - 1), (0, 0))), MOST, axis=0)
    met = np.matmul(left, far).transpose(0, 2, 1)
    own, their = weights["ends"][:half], weights["ends"][half:]
    beyond = sliding_window_view(np.pad(last @ their, ((0, MOST - 1), (0, 0))), MOST, axis=0)
    inner = _means((first + last) @ weights["inner"] + weights["inner_bias"])
    ends = (first @ own)[:, None] + beyond.transpose(0, 2, 1) + weights["ends_bias"]
    scores = met + ends + weights["width"] + inner
    risen = np.exp(scores - scores.max(-1, keepdims=True))
    return np.asarray(risen / risen.sum(-1, keepdims=True), np.float32)


def _means(x: Floats) -> Floats:
    sums = np.cumsum(np.pad(x, ((1, MOST), (0, 0))), axis=0, dtype=np.float64)
    ends = sliding_window_view(sums[1:], MOST, axis=0)[: len(x)].transpose(0, 2, 1)
    widths = np.arange(1, MOST + 1)[:, None]
    return np.asarray((ends - sums[: len(x), None]) / widths, np.float32)


def _drafts(likely: Floats, offset: int, paragraph: Ints, least: float) -> list[Mention]:
    some = 1 - likely[..., NOTHING]
    out = []
    for at, width in zip(*np.nonzero(some >= least), strict=True):
        start = offset + int(at)
        end = start + int(width) + 1
        if end <= len(paragraph) and paragraph[start] == paragraph[end - 1]:
            kind = 1 + int(likely[at, width, 1:].argmax())
            out.append(Mention(start, end, kind, float(some[at, width])))
    return out


def _apart(drafts: Sequence[Mention]) -> list[Mention]:
    kept: list[Mention] = []
    near: dict[int, list[Mention]] = {}
    for one in sorted(drafts, key=lambda m: (-m.sure, m.start, m.end)):
        cells = {one.start // MOST, (one.end - 1) // MOST}
        if not any(_cross(one, other) for cell in cells for other in near.get(cell, ())):
            kept.append(one)
            for cell in cells:
                near.setdefault(cell, []).append(one)
    return kept


def _cross(one: Mention, other: Mention) -> bool:
    return one.start < other.start < one.end < other.end or (
        other.start < one.start < other.end < one.end
    )
