"""The likeliest roles of a window's words for each cue, the edges of the roles weighed in."""

import numpy as np
from numpy.typing import NDArray

from reader.analysis.attribution_model.scores import Floats

NONE, SOURCE, CONTENT = 0, 1, 2
EDGES = ((CONTENT, 0), (SOURCE, 2))
"""Roles with the column of their first words' logits; that of the last words follows it."""


def paths(roles: Floats, edges: Floats, *, weight: float) -> NDArray[np.int64]:
    """Roles [K, W] for log-probabilities [K, W, 3] and edges' logits [K, W, 4] (Viterbi, 1967).

    A step into a role costs or gains what its first word's logit says, a step out what the last
    word's says, and staying pays for not taking the step. `weight` scales both.
    """
    count, size, classes = roles.shape
    steps = weight * _steps(edges)
    best = roles[:, 0] + steps[:, 0, NONE]
    back = np.zeros((count, size, classes), dtype=np.int64)
    for at in range(1, size):
        reached = best[:, :, None] + steps[:, at]
        back[:, at] = reached.argmax(1)
        best = reached.max(1) + roles[:, at]
    out = np.zeros((count, size), dtype=np.int64)
    out[:, -1] = (best + steps[:, size, :, NONE]).argmax(1)
    rows = np.arange(count)
    for at in range(size - 1, 0, -1):
        out[:, at - 1] = back[rows, at, out[:, at]]
    return out


def _steps(edges: Floats) -> Floats:
    """What each step is worth [K, W + 1, before, after]: place w is between words w - 1 and w."""
    yes, no = -np.logaddexp(0, -edges), -np.logaddexp(0, edges)
    count, size, _ = edges.shape
    out = np.zeros((count, size + 1, 3, 3), np.float32)
    for role, first in EDGES:
        enters = np.zeros((3, 3), bool)
        enters[:, role] = True
        enters[role, role] = False
        out[:, :size] += np.where(enters, yes[..., first, None, None], no[..., first, None, None])
        last = first + 1
        leaves = enters.T
        out[:, 1:] += np.where(leaves, yes[..., last, None, None], no[..., last, None, None])
    return out
