"""How each word of a window stands to a cue: distance, sentence, paragraph, quotation, as ids."""

import math
from collections.abc import Sequence

import numpy as np

from reader.analysis.attribution_model.windows import Window
from reader.analysis.attribution_model.words import Ints, Words

EXACT = 12
"""Up to this many words a distance is told exactly; beyond, in steps of a quarter."""

STEPS = 14
DISTANCES = 2 * (EXACT + STEPS) + 1
SENTENCES, PARAGRAPHS = 3, 2
RELATIONS = (2 * SENTENCES + 1) * (2 * PARAGRAPHS + 1) * 4

Cue = tuple[int, int]


def distances(size: int, cue: Cue) -> Ints:
    """Ids below `DISTANCES` of the signed distance of `size` words to a cue, words `[s, e)`."""
    start, end = cue
    place = np.arange(size)
    signed = np.where(place < start, place - start, np.where(place >= end, place - end + 1, 0))
    far = np.abs(signed)
    steps = np.ceil(np.log(np.maximum(far, 1) / EXACT) / math.log(1.25))
    bucket = np.where(far <= EXACT, far, EXACT + np.minimum(STEPS, steps)).astype(np.int64)
    return np.sign(signed) * bucket + EXACT + STEPS


def relations(words: Words, window: Window, cue: Cue) -> Ints:
    """Ids below `RELATIONS` of the window's words; the cue counts words of the window."""
    inner, at = slice(window.start, window.end), window.start + cue[0]
    sentence = np.clip(words.sentence[inner] - words.sentence[at], -SENTENCES, SENTENCES)
    paragraph = np.clip(words.paragraph[inner] - words.paragraph[at], -PARAGRAPHS, PARAGRAPHS)
    place = (sentence + SENTENCES) * (2 * PARAGRAPHS + 1) + paragraph + PARAGRAPHS
    ids: Ints = place * 4 + words.quoted[inner] * 2 + words.quoted[at]
    return ids


def cue_runs(probabilities: np.ndarray, least: float) -> Sequence[tuple[int, int, float]]:
    """Cues `(start, end, score)` in the tagger's probabilities [n, 3]: none, first word, further.

    First the runs of words that are rather in a cue than not, cut where a new one begins; then
    the weaker runs of at least `least` that hold none of those.
    """
    likely = 1 - probabilities[:, 0]
    inside: list[float] = likely.tolist()
    begins: list[bool] = (probabilities[:, 1] > probabilities[:, 2]).tolist()
    strong = _runs(likely >= 0.5, begins)
    weak = [run for run in _runs(likely >= least, begins) if max(inside[run[0] : run[1]]) < 0.5]
    return [(s, e, max(inside[s:e])) for s, e in sorted([*strong, *weak])]


def _runs(mask: np.ndarray, begins: Sequence[bool]) -> list[tuple[int, int]]:
    """Runs of true values, cut before those at which one begins."""
    out: list[tuple[int, int]] = []
    for i in np.flatnonzero(mask).tolist():
        if out and out[-1][1] == i and not begins[i]:
            out[-1] = (out[-1][0], i + 1)
        else:
            out.append((i, i + 1))
    return out
