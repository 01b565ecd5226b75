"""How good the head of attitudes is on NewsMTSC, each sentence read alone."""

from pathlib import Path
from typing import Any

import numpy as np

from reader.analysis.attribution_model.network import Shipped
from reader.analysis.attribution_model.scores import Floats, heard
from reader.analysis.stance_model.features import CUE, Told
from reader.analysis.stance_model.head import probabilities
from reader.training.attitude_examples import sentences


def measured(path: Path, weights: dict[str, Floats], shipped: Shipped) -> dict[str, Any]:
    """Macro F1 and accuracy in percent over all targets of a file."""
    counts = np.zeros((3, 3), np.int64)
    for sentence in sentences(path, shipped.tokenizer):
        depths = heard(sentence.words, shipped.model, shipped.settings)[1]
        for roles, attitude in sentence.targets:
            told = _told(depths, roles)
            counts[attitude, int(probabilities(weights, told, 1.0)[0].argmax())] += 1
    right = counts.diagonal()
    f1 = 200 * right / np.maximum(1, counts.sum(0) + counts.sum(1))
    return {
        "targets": int(counts.sum()),
        "macro f1": round(float(f1.mean()), 1),
        "accuracy": round(100 * float(right.sum() / counts.sum()), 1),
    }


def _told(depths: Floats, roles: np.ndarray) -> Told:
    head = np.zeros(len(roles), bool)
    head[np.flatnonzero(roles == CUE)[-1]] = True
    return Told(np.arange(len(roles)), depths, roles, head, np.zeros(0, np.int64))
