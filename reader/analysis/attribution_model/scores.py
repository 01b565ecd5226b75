"""What the network says of a text: the cues that may be, and for each the roles of the words."""

from collections.abc import Callable, Iterable, Sequence
from concurrent.futures import ThreadPoolExecutor
from dataclasses import dataclass
from typing import Protocol

import numpy as np
from numpy.typing import NDArray

from reader.analysis.attribution_model.relations import Cue, cue_runs, distances, relations
from reader.analysis.attribution_model.settings import Settings
from reader.analysis.attribution_model.windows import Window, windows
from reader.analysis.attribution_model.words import Words

Floats = NDArray[np.float32]

FIRST, LAST = 101, 102
"""The pieces that the encoder wants before and after a text."""

CLASSES = 3
AT_ONCE = 24
"""Cues that are scored in one call: bounds the memory."""


class Model(Protocol):
    """The two halves of the network, for one window a call."""

    def read(self, inputs: dict[str, np.ndarray]) -> tuple[Floats, Floats, Floats]:
        """`pieces`, `features` [L], `first`, `last` [W] to vectors [W, D], cues' tags [W, 3].

        And to what the words are at several depths of the encoder, side by side [W, E].
        """
        ...

    def roles(self, inputs: dict[str, np.ndarray]) -> tuple[Floats, Floats]:
        """`vectors`, `cueness` [W], `share`, `distance`, `relation` [K, W] to [K, W, 7], [K, 2]."""
        ...


@dataclass(frozen=True)
class Scores:
    """What is said of one cue, words `[start, end)` of the text.

    `roles` [W, 3] are log-probabilities of none, source, content for the words of the window that
    starts at `offset`; `edges` [W, 4] are logits: content first, last, source first, last.
    `cue`, `valid` and `sourced` are probabilities.
    """

    start: int
    end: int
    offset: int
    cue: float
    valid: float
    sourced: float
    roles: Floats
    edges: Floats


def scores(words: Words, model: Model, settings: Settings, *, workers: int = 1) -> list[Scores]:
    """All cues that may be in a text, in its order. Which thread reads a window changes nothing."""
    return heard(words, model, settings, workers=workers)[0]


def heard(
    words: Words, model: Model, settings: Settings, *, workers: int = 1
) -> tuple[list[Scores], Floats]:
    """The scores of a text that has words, and its words at several depths [n, E].

    Each word has the depths of the window to whose core it belongs. They are handed on so that
    nobody else must read the text again.
    """

    def one(window: Window) -> tuple[list[Scores], Floats]:
        return _in_window(words, window, model, settings.least_cue)

    parts = list(_mapped(one, windows(words, settings.sizes), workers))
    return [said for own, _ in parts for said in own], np.concatenate([own for _, own in parts])


def _mapped(
    one: Callable[[Window], tuple[list[Scores], Floats]], found: Sequence[Window], workers: int
) -> Iterable[tuple[list[Scores], Floats]]:
    if workers < 2 or len(found) < 2:
        return map(one, found)
    with ThreadPoolExecutor(workers) as pool:
        return list(pool.map(one, found))


def _in_window(
    words: Words, window: Window, model: Model, least: float
) -> tuple[list[Scores], Floats]:
    vectors, probabilities, depths = model.read(window_inputs(words, window))
    cues = [
        (start, end, score)
        for start, end, score in cue_runs(probabilities, least)
        if window.core_start <= start + window.start < window.core_end
    ]
    cueness = 1 - probabilities[:, 0]
    out: list[Scores] = []
    for at in range(0, len(cues), AT_ONCE):
        chunk = cues[at : at + AT_ONCE]
        inputs = cue_inputs(words, window, [(start, end) for start, end, _ in chunk])
        roles, verdict = model.roles({"vectors": vectors, "cueness": cueness, **inputs})
        out += _scored(window, chunk, roles, verdict)
    return out, depths[window.core_start - window.start : window.core_end - window.start]


def window_inputs(words: Words, window: Window) -> dict[str, np.ndarray]:
    """Pieces and features [L] with the marks at both ends, words' first and last piece [W]."""
    inner = slice(window.start, window.end)
    counts = np.diff(words.reach)[inner]
    first = words.reach[inner] - words.reach[window.start] + 1
    pieces = [FIRST, *(piece for word in words.pieces[inner] for piece in word), LAST]
    return {
        "pieces": np.array(pieces, dtype=np.int64),
        "features": np.array([0, *np.repeat(words.feature[inner], counts), 0], dtype=np.int64),
        "first": first,
        "last": first + counts - 1,
    }


def cue_inputs(words: Words, window: Window, cues: Sequence[Cue]) -> dict[str, np.ndarray]:
    """For cues in words of the window: their words' shares, distances and relations [K, W]."""
    size = window.end - window.start
    share = np.zeros((len(cues), size), np.float32)
    for k, (start, end) in enumerate(cues):
        share[k, start:end] = 1 / (end - start)
    return {
        "share": share,
        "distance": np.stack([distances(size, cue) for cue in cues]),
        "relation": np.stack([relations(words, window, cue) for cue in cues]),
    }


def _scored(
    window: Window, cues: Sequence[tuple[int, int, float]], roles: Floats, verdict: Floats
) -> list[Scores]:
    classes = roles[..., :CLASSES]
    highest = classes.max(-1, keepdims=True)
    logs = classes - highest - np.log(np.exp(classes - highest).sum(-1, keepdims=True))
    said = 1 / (1 + np.exp(-verdict))
    return [
        Scores(
            start=start + window.start,
            end=end + window.start,
            offset=window.start,
            cue=score,
            valid=float(said[k, 0]),
            sourced=float(said[k, 1]),
            roles=logs[k],
            edges=roles[k, :, CLASSES:],
        )
        for k, (start, end, score) in enumerate(cues)
    ]
