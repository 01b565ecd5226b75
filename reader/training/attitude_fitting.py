# mypy: disable-error-code="import-not-found, misc, no-any-return"
"""Fitting a head of attitudes to targets: in sentences (`refitting`), in claims."""

from collections.abc import Sequence
from dataclasses import dataclass

import numpy as np
import torch
from torch.nn import functional

from reader.analysis.stance_model.features import Told
from reader.training.stance_network import Network, padded

BATCH = 32


@dataclass(frozen=True)
class Aimed:
    """A target: what the head is told of it, and the attitude (0, 1, 2)."""

    told: Told
    attitude: int


def fit(network: Network, found: Sequence[Aimed], *, epochs: int, rate: float) -> None:
    """Fit a head in place; the rate falls to nothing. PyTorch is seeded by the caller."""
    optimizer = torch.optim.AdamW(network.parameters(), lr=rate, weight_decay=0.01)
    draw = np.random.default_rng(1)
    network.train()
    for epoch in range(epochs):
        order = draw.permutation(len(found))
        for at in range(0, len(found), BATCH):
            for group in optimizer.param_groups:
                group["lr"] = rate * (1 - (epoch + at / len(found)) / epochs)
            batch = [found[int(i)] for i in order[at : at + BATCH]]
            said = network(*padded([one.told for one in batch]))
            truth = torch.tensor([one.attitude for one in batch])
            optimizer.zero_grad()
            functional.cross_entropy(said, truth).backward()
            optimizer.step()
    network.eval()
