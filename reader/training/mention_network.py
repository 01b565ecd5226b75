# mypy: disable-error-code="import-not-found, misc, no-any-return"
"""The heads of mentions and of what they refer to, in PyTorch: see `mention_model.head`."""

import numpy as np
import torch
from torch import Tensor, nn
from torch.nn import functional

from reader.analysis.mention_model.classes import CLASSES
from reader.analysis.mention_model.pairs import ALIKE, APART, FORMS, SENTENCES
from reader.analysis.mention_model.spans import MOST

SPAN, WORD, PAIR = 96, 128, 96
DROPPED = 0.3


class Spans(nn.Module):
    """Scores of all short spans for all classes (biaffine: Yu, Bohnet, Poesio, ACL 2020).

    To the product of a span's first and last word come a bias for its width and the mean of what
    its words say on their own.
    """

    def __init__(self, depths: int) -> None:
        super().__init__()
        self.word = nn.Linear(depths, 2 * SPAN)
        self.met = nn.Parameter(torch.randn(SPAN, CLASSES, SPAN) * 0.02)
        self.inner = nn.Linear(SPAN, CLASSES)
        self.ends = nn.Linear(2 * SPAN, CLASSES)
        self.width = nn.Parameter(torch.zeros(MOST, CLASSES))
        with torch.no_grad():
            self.ends.bias[0] = 4.0  # nearly no span is a mention

    def forward(self, depths: Tensor) -> Tensor:
        """`depths` [B, W, E] to [B, W, MOST, CLASSES]: the span at w, d + 1 words long."""
        x = functional.relu(self.word(functional.dropout(depths, DROPPED, self.training)))
        first, last = functional.dropout(x, DROPPED, self.training).split(SPAN, -1)
        batch, size, _ = first.shape
        left = (first @ self.met.flatten(1)).view(batch, size, CLASSES, SPAN)
        far = functional.pad(last, (0, 0, 0, MOST - 1)).unfold(1, MOST, 1)
        met = (left @ far).transpose(-1, -2)
        own, their = self.ends.weight.split(SPAN, -1)
        ends = (first @ own.T)[:, :, None] + (far.transpose(-1, -2) @ their.T)
        return met + ends + self.ends.bias + self.width + _means(self.inner(first + last))

    def weights(self) -> dict[str, np.ndarray]:
        """The weights as `mention_model.spans` wants them."""
        out = _linear("word", self.word) | _linear("inner", self.inner) | _linear("ends", self.ends)
        return out | {"met": _plain(self.met), "width": _plain(self.width)}


class Pairs(nn.Module):
    """Whether a mention refers to what an earlier one refers to (mention ranking with a dummy)."""

    def __init__(self, depths: int) -> None:
        super().__init__()
        self.word = nn.Linear(depths, WORD)
        self.span = nn.Linear(3 * WORD, WORD)
        self.later, self.earlier = nn.Linear(WORD, PAIR), nn.Linear(WORD, PAIR, bias=False)
        self.both = nn.Linear(WORD, PAIR, bias=False)
        sizes = {"apart": APART, "sentences": SENTENCES, "alike": ALIKE, "forms": FORMS}
        self.signs = nn.ModuleDict({key: nn.Embedding(size, PAIR) for key, size in sizes.items()})
        for table in self.signs.values():
            nn.init.normal_(table.weight, std=0.1)
        self.out = nn.Linear(PAIR, 1)

    def spans(self, depths: Tensor, first: Tensor, last: Tensor) -> Tensor:
        """Vectors of n spans of one window: `depths` [W, E], `first`, `last` [n], inclusive."""
        x = functional.relu(self.word(functional.dropout(depths, DROPPED, self.training)))
        sums = functional.pad(x, (0, 0, 1, 0)).float().cumsum(0)
        mean = (sums[last + 1] - sums[first]) / (last + 1 - first)[:, None]
        whole = torch.cat([x[first], x[last], mean.to(x.dtype)], -1)
        vectors = functional.relu(self.span(whole))
        return functional.dropout(vectors, DROPPED, self.training)

    def forward(self, spans: Tensor, later: Tensor, earlier: Tensor, signs: Tensor) -> Tensor:
        """Scores of p pairs: `spans` [n, WORD], `later`, `earlier` [p] places, `signs` [p, 4]."""
        one, two = spans[later], spans[earlier]
        x = self.later(spans)[later] + self.earlier(spans)[earlier] + self.both(one * two)
        for at, table in enumerate(self.signs.values()):
            x = x + table(signs[:, at])
        hidden = functional.dropout(functional.relu(x), DROPPED, self.training)
        return self.out(hidden)[:, 0]

    def weights(self) -> dict[str, np.ndarray]:
        """The weights as `mention_model.pairs` wants them."""
        layers = ("word", "span", "later", "earlier", "both", "out")
        out: dict[str, np.ndarray] = {}
        for key in layers:
            out |= _linear(key, getattr(self, key))
        return out | {key: _plain(table.weight) for key, table in self.signs.items()}


def standardized(layer: nn.Linear, mean: Tensor, deviation: Tensor) -> None:
    """Let a fresh first layer see its inputs as if they had mean 0 and deviation 1."""
    with torch.no_grad():
        layer.weight /= deviation
        layer.bias -= layer.weight @ mean


def _means(x: Tensor) -> Tensor:
    """The means of `x` [B, W, C] over each span: [B, W, MOST, C]."""
    size = x.shape[1]
    sums = functional.pad(x.float(), (0, 0, 1, MOST)).cumsum(1)
    ends = sums[:, 1:].unfold(1, MOST, 1)[:, :size].transpose(-1, -2)
    widths = torch.arange(1, MOST + 1)[:, None]
    return ((ends - sums[:, :size, None]) / widths).to(x.dtype)


def _linear(key: str, layer: nn.Linear) -> dict[str, np.ndarray]:
    out = {key: _plain(layer.weight.T)}
    if layer.bias is not None:
        out[f"{key}_bias"] = _plain(layer.bias)
    return out


def _plain(values: Tensor) -> np.ndarray:
    return np.ascontiguousarray(values.detach().numpy(), np.float16)
