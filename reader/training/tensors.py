# mypy: disable-error-code="import-not-found, misc, no-any-return"
"""Windows and cues as tensors."""

from collections.abc import Sequence

import numpy as np
import torch
from torch import Tensor

from reader.analysis.attribution_model.relations import distances, relations
from reader.analysis.attribution_model.scores import window_inputs
from reader.training.examples import Part


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
    inputs = window_inputs(part.words, part.window)
    present = np.ones_like(inputs["pieces"])
    return {**inputs, "present": present, "here": np.ones(part.size, np.int64)}
