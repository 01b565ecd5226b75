# mypy: disable-error-code="import-not-found, misc, no-any-return"
"""The head of stances in PyTorch: what `stance_model.head` does with NumPy, for a padded batch."""

from collections.abc import Mapping
from dataclasses import dataclass

import numpy as np
import torch
from torch import Tensor, nn
from torch.nn import functional

from reader.analysis.stance_model.features import CONTENT, CUE, SIGNS, SOURCE, Told

PADDING = -1
MASKED = -1e4


@dataclass(frozen=True)
class Shape:
    """How wide the head is, and how much is dropped in training."""

    depths: int
    stances: int
    word: int = 64
    hidden: int = 128
    questions: int = 2
    dropped: float = 0.5
    dropped_depths: float = 0.3
    dropped_signs: float = 0.3


class Network(nn.Module):
    """See `stance_model.head`."""

    def __init__(self, shape: Shape) -> None:
        super().__init__()
        self.shape = shape
        self.word, self.role = nn.Linear(shape.depths, shape.word), nn.Embedding(3, shape.word)
        self.look = nn.Linear(shape.word, shape.questions * shape.word)
        self.hidden = nn.Linear((4 + shape.questions) * shape.word, shape.hidden)
        self.out = nn.Linear(shape.hidden, shape.stances)
        self.signs = nn.EmbeddingBag(SIGNS + 1, shape.stances, mode="sum", padding_idx=SIGNS)
        nn.init.zeros_(self.signs.weight)

    def forward(self, depths: Tensor, roles: Tensor, head: Tensor, signs: Tensor) -> Tensor:
        """`depths` [B, W, E], `roles`, `head` [B, W], `signs` [B, S], padded, to logits [B, C]."""
        x = self.word(self._dropped(depths, self.shape.dropped_depths))
        x = functional.relu(x + self.role(roles.clamp(min=0)))
        parts = [roles == CUE, roles == SOURCE, roles == CONTENT, head]
        means = [_mean(x, part) for part in parts]
        questions = self.look(means[-1]).view(len(x), self.shape.questions, -1)
        scores = questions @ x.transpose(1, 2) / self.shape.word**0.5
        looks = scores.masked_fill(~parts[2][:, None], MASKED).softmax(-1) * parts[2][:, None]
        met = self._dropped(torch.cat([*means, (looks @ x).flatten(1)], 1), self.shape.dropped)
        hidden = self._dropped(functional.relu(self.hidden(met)), self.shape.dropped)
        return self.out(hidden) + self.signs(self._fewer(signs))

    def scaled(self, mean: np.ndarray, deviation: np.ndarray) -> None:
        """Fold the standardizing of the depths into the first layer."""
        with torch.no_grad():
            self.word.weight /= torch.from_numpy(deviation)
            self.word.bias -= self.word.weight @ torch.from_numpy(mean)

    def weights(self) -> dict[str, np.ndarray]:
        """The weights as `stance_model.head` wants them."""
        layers = {key: getattr(self, key) for key in ("word", "look", "hidden", "out")}
        found = {key: layer.weight.detach().numpy().T for key, layer in layers.items()}
        found |= {f"{key}_bias": layer.bias.detach().numpy() for key, layer in layers.items()}
        found["role"] = self.role.weight.detach().numpy()
        found["signs"] = self.signs.weight.detach().numpy()[:SIGNS]
        return {key: np.ascontiguousarray(value, np.float16) for key, value in found.items()}

    def _dropped(self, x: Tensor, share: float) -> Tensor:
        return functional.dropout(x, share, self.training)

    def _fewer(self, signs: Tensor) -> Tensor:
        if not self.training:
            return signs
        kept = torch.rand(signs.shape) >= self.shape.dropped_signs
        return torch.where(kept, signs, torch.full_like(signs, SIGNS))


def filled(network: Network, weights: Mapping[str, np.ndarray]) -> None:
    """Take over the weights of a shipped head."""
    w = {key: torch.from_numpy(np.ascontiguousarray(v)) for key, v in weights.items()}
    with torch.no_grad():
        for key in ("word", "look", "hidden", "out"):
            layer = getattr(network, key)
            layer.weight.copy_(w[key].T)
            layer.bias.copy_(w[f"{key}_bias"])
        network.role.weight.copy_(w["role"])
        network.signs.weight[:SIGNS].copy_(w["signs"])


def padded(found: list[Told]) -> tuple[Tensor, Tensor, Tensor, Tensor]:
    """Features as the inputs of `Network.forward`."""
    wide = max(len(one.tokens) for one in found)
    most = max(1, max(len(one.signs) for one in found))
    depths = np.zeros((len(found), wide, found[0].depths.shape[1]), np.float32)
    roles = np.full((len(found), wide), PADDING, np.int64)
    head = np.zeros((len(found), wide), bool)
    signs = np.full((len(found), most), SIGNS, np.int64)
    for row, one in enumerate(found):
        size = len(one.tokens)
        depths[row, :size], roles[row, :size], head[row, :size] = one.depths, one.roles, one.head
        signs[row, : len(one.signs)] = one.signs
    return tuple(torch.from_numpy(array) for array in (depths, roles, head, signs))


def _mean(x: Tensor, mask: Tensor) -> Tensor:
    told = mask.to(x.dtype)
    return (x * told[..., None]).sum(1) / told.sum(1, keepdim=True).clamp(min=1)
