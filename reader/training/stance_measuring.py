"""How good the head of stances is with spans given, and when the lexicon knows better."""

from collections import Counter
from collections.abc import Sequence
from dataclasses import replace
from typing import Any

import numpy as np

from reader.analysis.stance_model.head import Head
from reader.core.analysis import Stance
from reader.training.stance_examples import Example

TEMPERATURES = tuple(float(t) for t in np.arange(0.7, 2.05, 0.05).round(2))
SURE = tuple(float(t) for t in np.arange(0.0, 0.75, 0.05).round(2))
FEWEST = 5
"""Examples that a stance needs to be counted in the macro F1."""


def calibrated(head: Head, aside: Sequence[Example]) -> Head:
    """The head with the temperature of the least loss, and the doubt at which the lexicon decides.

    Of doubts that are equally good the one with the best macro F1, and of these the largest: what
    the lexicon knows costs nothing there.
    """
    wanted = np.stack([one.target for one in aside])

    def loss(temperature: float) -> float:
        said = _probabilities(replace(head, temperature=temperature), aside)
        return -float((wanted * np.log(said + 1e-9)).sum(-1).mean())

    warm = replace(head, temperature=min(TEMPERATURES, key=loss))
    likely = _probabilities(warm, aside)

    def worth(sure: float) -> tuple[float, float, float]:
        found = _figures(_decided(replace(warm, sure=sure), likely, aside), aside)
        return found["accuracy"], found["macro f1"], sure

    return replace(warm, sure=max(SURE, key=worth))


def figures(head: Head, found: Sequence[Example]) -> dict[str, Any]:
    """Percentages for the head with the lexicon's help, for each of them alone, and calibration."""
    likely = _probabilities(head, found)
    alone = _decided(replace(head, sure=0.0), likely, found)
    right = np.array([a in one.stances for a, one in zip(alone, found, strict=True)])
    return {
        "examples": len(found),
        "both": _figures(_decided(head, likely, found), found),
        "head": _figures(alone, found),
        "lexicon": _figures([one.lexicon for one in found], found),
        "mean confidence": round(100 * float(likely.max(-1).mean()), 1),
        "right": round(100 * float(right.mean()), 1),
    }


def _probabilities(head: Head, found: Sequence[Example]) -> np.ndarray:
    return np.stack([head.probabilities(one.told)[0] for one in found])


def _decided(head: Head, likely: np.ndarray, found: Sequence[Example]) -> list[Stance]:
    return [head.decided(row, one.lexicon) for row, one in zip(likely, found, strict=True)]


def _figures(said: Sequence[Stance], found: Sequence[Example]) -> dict[str, float]:
    """Accuracy, near accuracy (second labels too), macro F1 over the stances that are not rare."""
    right = [a in one.stances for a, one in zip(said, found, strict=True)]
    near = [r or a in one.also for r, a, one in zip(right, said, found, strict=True)]
    gold = [a if r else one.stances[0] for a, r, one in zip(said, right, found, strict=True)]
    hits = Counter(a for a, r in zip(said, right, strict=True) if r)
    counts, predicted = Counter(gold), Counter(said)
    often = [stance for stance, count in counts.items() if count >= FEWEST]
    f1 = [2 * hits[stance] / (counts[stance] + predicted[stance]) for stance in often]
    return {
        "accuracy": round(100 * float(np.mean(right)), 1),
        "near": round(100 * float(np.mean(near)), 1),
        "macro f1": round(100 * float(np.mean(f1)), 1) if f1 else 0.0,
    }
