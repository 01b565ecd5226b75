# mypy: disable-error-code="import-not-found, misc, no-any-return"
"""Windows and cues as tensors."""

from collections.abc import Sequence

import numpy as np
import torch
from torch import Tensor

from reader.analysis.attribution_model.relations import distances, relations
from reader.training.examples import Part

FIRST, LAST = 101, 102


def window_tensors(parts: Sequence[Part]) -> dict[str, Tensor]:
    """Pieces, presence, features [B, L]; words' first and last piece and presence [B, W]."""
    long = max(_pieces(part) for part in parts) + 2
    wide = max(part.size for part in parts)
    arrays = {
        key: np.zeros((len(parts), long), np.int64) for key in ("pieces", "present", "features")
    }
    arrays |= {key: np.zeros((len(parts), wide), np.int64) for key in ("first", "last", "here")}
    for row, part in enumerate(parts):
        for key, values in _row(part).items():
            arrays[key][row, : len(values)] = values
    return {key: torch.from_numpy(array) for key, array in arrays.items()}


def cue_tensors(parts: Sequence[Part], cues: Sequence[tuple[int, int, int]]) -> dict[str, Tensor]:
    """For cues `(row, start, end)`: window [K], share, distance and relation [K, W]."""
    wide = max(part.size for part in parts)
    share = np.zeros((len(cues), wide), np.float32)
    distance, relation = (np.zeros((len(cues), wide), np.int64) for _ in range(2))
    for k, (row, start, end) in enumerate(cues):
        part = parts[row]
        share[k, start:end] = 1 / (end - start)
        distance[k, : part.size] = distances(part.size, (start, end))
        relation[k, : part.size] = relations(part.words, part.window, (start, end))
    arrays = {"share": share, "distance": distance, "relation": relation}
    rows = torch.tensor([row for row, _, _ in cues])
    return {"window": rows} | {key: torch.from_numpy(array) for key, array in arrays.items()}


def _pieces(part: Part) -> int:
    reach = part.words.reach
    return int(reach[part.window.end] - reach[part.window.start])


def _row(part: Part) -> dict[str, np.ndarray]:
    words, inner = part.words, slice(part.window.start, part.window.end)
    counts = np.diff(words.reach)[inner]
    start = words.reach[inner] - words.reach[part.window.start] + 1
    pieces = [FIRST, *(p for word in words.pieces[inner] for p in word), LAST]
    return {
        "pieces": np.array(pieces),
        "present": np.ones(len(pieces), np.int64),
        "features": np.array([0, *np.repeat(words.feature[inner], counts), 0]),
        "first": start,
        "last": start + counts - 1,
        "here": np.ones(part.size, np.int64),
    }
