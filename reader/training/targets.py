# mypy: disable-error-code="import-not-found, misc, no-any-return"
"""What the network should say about a batch: tags of cues, roles, edges, verdicts.

Cues to score are the gold's, and those that the tagger itself proposes: only on these is the
verdict learned, since only these are asked for at run time.
"""

from collections.abc import Sequence
from dataclasses import dataclass
from random import Random

import numpy as np

from reader.analysis.attribution_model.relations import cue_runs
from reader.training.examples import CONTENT, SOURCE, Event, Part

IGNORED = -100
PROPOSED = 0.1
FALSE_CUES = 5
"""Most invented cues of a window that are scored in a step."""

WHOLE = 0.6
"""Least share of a content's words that a window must hold for the roles to be learned there."""


@dataclass
class Scored:
    """A cue to score: `roles` is None where none are known, `valid` where nothing is asked."""

    row: int
    start: int
    end: int
    roles: np.ndarray | None
    valid: float | None

    def meets(self, row: int, start: int, end: int) -> bool:
        """Whether it shares words with another cue."""
        return self.row == row and self.start < end and start < self.end


def tags(parts: Sequence[Part], wide: int) -> np.ndarray:
    """Cue tags [B, W]: 0 none, 1 the first word, 2 a further one; `IGNORED` for cut cues."""
    out = np.full((len(parts), wide), IGNORED, np.int64)
    for row, part in enumerate(parts):
        out[row, : part.size] = 0
        for event in part.events:
            start, end = event.start - part.window.start, event.end - part.window.start
            if _within(part, event):
                out[row, start:end] = 2
                out[row, start] = 1
            else:
                out[row, max(0, start) : end] = IGNORED
    return out


def gold_cues(parts: Sequence[Part]) -> list[Scored]:
    """The gold's cues that stand in the windows, with their roles where enough of them does."""
    return [
        Scored(row, event.start - part.window.start, event.end - part.window.start, roles, None)
        for row, part in enumerate(parts)
        for event in part.events
        if _within(part, event)
        for roles in [_roles(part, event)]
    ]


def with_proposed(
    gold: list[Scored], parts: Sequence[Part], probabilities: np.ndarray, draw: Random
) -> list[Scored]:
    """The gold's cues and the tagger's: right ones by half take the tagger's extent."""
    out = list(gold)
    for row, part in enumerate(parts):
        false: list[Scored] = []
        for start, end, _ in cue_runs(probabilities[row, : part.size], PROPOSED):
            met = [cue for cue in gold if cue.meets(row, start, end)]
            for cue in met:
                cue.valid = 1.0
            if len(met) == 1 and met[0].roles is not None and draw.random() < 0.5:
                met[0].start, met[0].end = start, end
            elif not met and not _cut_cue(part, start, end):
                false.append(Scored(row, start, end, None, 0.0))
        out += draw.sample(false, min(len(false), FALSE_CUES))
    return [cue for cue in out if cue.roles is not None or cue.valid is not None]


def role_targets(cues: Sequence[Scored], wide: int) -> tuple[np.ndarray, np.ndarray, np.ndarray]:
    """Roles [K, W] (`IGNORED` outside), edges [K, W, 4], and which words count for edges.

    Edges are the content's first and last words, then the source's.
    """
    roles = np.full((len(cues), wide), IGNORED, np.int64)
    edges = np.zeros((len(cues), wide, 4), np.float32)
    counted = np.zeros((len(cues), wide, 1), np.float32)
    for k, cue in enumerate(cues):
        if cue.roles is None:
            continue
        size = len(cue.roles)
        roles[k, :size], counted[k, :size] = cue.roles, 1
        for at, role in ((0, CONTENT), (2, SOURCE)):
            steps = np.diff((cue.roles == role).astype(np.int8), prepend=0, append=0)
            edges[k, np.flatnonzero(steps > 0), at] = 1
            edges[k, np.flatnonzero(steps < 0) - 1, at + 1] = 1
    return roles, edges, counted


def _within(part: Part, event: Event) -> bool:
    return part.window.start <= event.start and event.end <= part.window.end


def _cut_cue(part: Part, start: int, end: int) -> bool:
    """Whether a cue of the gold that the window's edge cuts stands there."""
    first, last = start + part.window.start, end + part.window.start
    return any(e.start < last and first < e.end for e in part.events)


def _roles(part: Part, event: Event) -> np.ndarray | None:
    inner = event.roles[part.window.start : part.window.end]
    content, source = (event.roles == CONTENT).sum(), (event.roles == SOURCE).sum()
    whole = (inner == CONTENT).sum() >= WHOLE * content and (inner == SOURCE).sum() == source
    return inner if whole else None
