"""The likeliest roles of a window's words for each cue, the edges of the roles weighed in."""

from collections.abc import Sequence

import numpy as np

from reader.analysis.attribution_model.scores import Floats
from reader.analysis.attribution_model.words import Ints

NONE, SOURCE, CONTENT = 0, 1, 2
EDGES = ((CONTENT, 0), (SOURCE, 2))
"""Roles with the column of their first words' logits; that of the last words follows it."""


def paths(groups: Sequence[tuple[Floats, Floats]], *, weight: float) -> list[Ints]:
    """Roles [K, W] for each group of K cues in a window of W words.

    A group has log-probabilities [K, W, 3] and edges' logits [K, W, 4] (Viterbi, 1967). A step into
    a role costs or gains what its first word's logit says, a step out what the last word's says,
    and staying pays for not taking the step. `weight` scales both. The groups go side by side, the
    shorter ones filled up, for a step costs the same for one cue and for a hundred.
    """
    if not groups:
        return []
    sizes = np.concatenate([np.full(len(roles), roles.shape[1]) for roles, _ in groups])
    told, steps = _side_by_side(groups, sizes, weight)
    best, back = _forward(told, steps)
    rows, last = np.arange(len(sizes)), sizes - 1
    final = (best[last, rows] + steps[sizes, rows, :, NONE]).argmax(1)
    out = _backward(back, final, last)
    bounds = np.cumsum([0, *(len(roles) for roles, _ in groups)])
    return [
        out[: roles.shape[1], start:end].T
        for (roles, _), start, end in zip(groups, bounds, bounds[1:], strict=False)
    ]


def _side_by_side(
    groups: Sequence[tuple[Floats, Floats]], sizes: Ints, weight: float
) -> tuple[Floats, Floats]:
    """Log-probabilities [W, K, 3] and what the steps are worth [W + 1, K, before, after]."""
    most, count, at = int(sizes.max()), len(sizes), 0
    told = np.zeros((most, count, 3), np.float32)
    steps = np.zeros((most + 1, count, 3, 3), np.float32)
    for roles, edges in groups:
        size, end = roles.shape[1], at + len(roles)
        told[:size, at:end] = roles.swapaxes(0, 1)
        steps[: size + 1, at:end] = (weight * _steps(edges)).swapaxes(0, 1)
        at = end
    return told, steps


def _forward(told: Floats, steps: Floats) -> tuple[Floats, Ints]:
    """The worth of the best way to each role of each word, and the role that it comes from."""
    best, back = np.empty_like(told), np.zeros(told.shape, np.int64)
    best[0] = told[0] + steps[0, :, NONE]
    for at in range(1, len(told)):
        reached = best[at - 1, :, :, None] + steps[at]
        reached.argmax(1, out=back[at])
        np.add(reached.max(1), told[at], out=best[at])
    return best, back


def _backward(back: Ints, final: Ints, last: Ints) -> Ints:
    """The roles [W, K] on the ways that end in `final` at the words `last`."""
    out = np.zeros(back.shape[:2], np.int64)
    rows, role = np.arange(len(last)), final
    for at in range(len(back) - 1, -1, -1):
        out[at] = role = np.where(last == at, final, role)
        role = back[at, rows, role]
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
