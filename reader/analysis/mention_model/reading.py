"""The mentions of a text that the encoder has read, each with the earlier one that it goes with."""

import json
from collections.abc import Sequence
from dataclasses import dataclass
from pathlib import Path

import numpy as np

from reader.analysis.attribution_model.scores import Floats
from reader.analysis.attribution_model.words import Ints
from reader.analysis.mention_model import pairs, spans
from reader.analysis.mention_model.classes import ORGANIZATIONS, OTHER, OTHER_NAME, PERSONS
from reader.analysis.mention_model.spans import Mention

SPANS, PAIRS, SETTINGS = "spans.npz", "pairs.npz", "settings.json"
ACTORS = PERSONS | ORGANIZATIONS
OUT = frozenset({OTHER, OTHER_NAME})
AT_ONCE = 20_000
"""Pairs that are scored in one go: bounds the memory."""


@dataclass(frozen=True)
class Shipped:
    """The weights of both heads, and how likely a mention must be to count."""

    spans: dict[str, Floats]
    pairs: dict[str, Floats]
    least: float


def load(folder: Path) -> Shipped:
    """The heads in a folder. Raises FileNotFoundError where a file is missing."""
    settings = json.loads((folder / SETTINGS).read_text("utf-8"))
    span = _weights(folder / SPANS, spans.NAMES)
    return Shipped(span, _weights(folder / PAIRS, pairs.NAMES), settings["least"])


def read(
    words: Sequence[str], depths: Floats, sentence: Ints, paragraph: Ints, shipped: Shipped
) -> tuple[list[Mention], list[int | None]]:
    """The mentions of n words in small letters, and for each the place of an earlier one or None.

    `depths` [n, E]; `sentence` and `paragraph` [n] count up.
    """
    found = spans.found(shipped.spans, depths, paragraph, least=shipped.least)
    if len(found) < 2:
        return found, [None] * len(found)
    said = [words[m.start : m.end] for m in found]
    told = np.array(
        [
            (pairs.form(m.kind, own), int(sentence[m.start]))
            for m, own in zip(found, said, strict=True)
        ]
    )
    asked = _asked(found, said, told[:, 0])
    if not len(asked):
        return found, [None] * len(found)
    words_of, rows = [pairs.bare(own) for own in said], told.tolist()
    vectors = pairs.vectors(shipped.pairs, depths, found)
    best: list[tuple[float, int | None]] = [(0.0, None)] * len(found)
    for at in range(0, len(asked), AT_ONCE):
        part = asked[at : at + AT_ONCE]
        signs = np.array([pairs.signs(i, j, words_of, rows) for i, j in part.tolist()])
        scores = pairs.scored(shipped.pairs, vectors, part, signs)
        for (later, earlier), score in zip(part, scores, strict=True):
            best[later] = max(best[later], (float(score), int(earlier)), key=lambda b: b[0])
    return found, [earlier for _, earlier in best]


def _asked(found: Sequence[Mention], said: Sequence[Sequence[str]], forms: Ints) -> Ints:
    """The pairs [p, 2] that are asked: whatever is no person, place or body is left alone."""
    every = pairs.asked(said, forms)
    kept = [(i, j) for i, j in every if found[i].kind in ACTORS and found[j].kind not in OUT]
    return np.array(kept, dtype=np.int64).reshape(-1, 2)


def _weights(path: Path, names: Sequence[str]) -> dict[str, Floats]:
    with np.load(path, allow_pickle=False) as file:
        return {name: file[name].astype(np.float32) for name in names}
