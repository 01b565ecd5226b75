"""Confidence that means something: logistic regression on the part set aside, and how well it fits.

Newton's method with a small ridge; expected calibration error after Guo et al. (ICML 2017).
"""

from collections.abc import Sequence
from dataclasses import dataclass

import numpy as np

RIDGE = 1.0
ROUNDS = 30
BINS = 10


@dataclass(frozen=True)
class Bin:
    """Attributions of about the same confidence: the mean of it, and the share that is right."""

    count: int
    confidence: float
    right: float


def fitted(evidence: np.ndarray, right: np.ndarray) -> tuple[float, ...]:
    """Weights [F] for evidence [N, F] (the constant is its first column) and rightness [N]."""
    weights = np.zeros(evidence.shape[1])
    ridge = np.full(evidence.shape[1], RIDGE)
    ridge[0] = 0.0
    for _ in range(ROUNDS):
        said = 1 / (1 + np.exp(-evidence @ weights))
        slope = evidence.T @ (right - said) - ridge * weights
        bend = (evidence * (said * (1 - said))[:, None]).T @ evidence + np.diag(ridge + 1e-9)
        weights = weights + np.linalg.solve(bend, slope)
    return tuple(float(weight) for weight in weights)


def scaled(logits: np.ndarray, right: np.ndarray) -> tuple[float, float]:
    """Shift and stretch of logits [N] that fit how often they are right (Platt, 1999)."""
    shift, stretch = fitted(np.stack([np.ones_like(logits), logits], 1), right)
    return shift, stretch


def reliability(confidence: np.ndarray, right: np.ndarray) -> list[Bin]:
    """The plot: bins of equal width that hold something, from doubtful to sure."""
    place = np.minimum((confidence * BINS).astype(int), BINS - 1)
    held = ((place == at) for at in range(BINS))
    return [
        Bin(int(mask.sum()), float(confidence[mask].mean()), float(right[mask].mean()))
        for mask in held
        if mask.any()
    ]


def calibration_error(bins: Sequence[Bin]) -> float:
    """Expected calibration error: how far confidence is from rightness, weighed by counts."""
    total = sum(one.count for one in bins)
    return sum(one.count * abs(one.confidence - one.right) for one in bins) / max(total, 1)
