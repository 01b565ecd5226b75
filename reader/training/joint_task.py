# mypy: disable-error-code="import-not-found, misc, no-any-return"
"""What the shared encoder learns at once: attributions, stances, attitudes, mentions, references.

A batch is of windows of articles, with whatever is known of them, or of sentences.
"""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from functools import cached_property
from random import Random

import numpy as np
import torch
from torch import Tensor
from torch.nn import functional

from reader.analysis.attribution_model.windows import Window
from reader.analysis.stance_model.features import CUE, SIGNS
from reader.training.attitude_examples import Sentence
from reader.training.examples import Example, Part, batches
from reader.training.joint_network import Joint
from reader.training.loop import attribution_losses
from reader.training.mention_examples import Mentions
from reader.training.mention_losses import pair_loss, span_loss
from reader.training.stance_examples import Example as Labelled
from reader.training.stance_network import PADDING
from reader.training.tensors import window_tensors

WEIGHTS = {"stance": 0.25, "attitude": 0.3, "spans": 2.5, "pairs": 0.4}
SENTENCES = 24
"""Sentences of a batch."""


@dataclass(frozen=True)
class JointTask:
    """All that is known of all articles; the parts are keyed by the articles' names."""

    network: Joint
    attributed: Sequence[Example]
    mentioned: Sequence[Example]
    labelled: Mapping[str, Sequence[Labelled]]
    mentions: Mapping[str, Mentions]
    sentences: Sequence[Sentence]
    evened: Tensor

    def batches(self, *, seed: int, size: int) -> list[list[Part] | list[Sentence]]:
        """See `loop.Task`."""
        out: list[list[Part] | list[Sentence]] = [*batches(self.attributed, size=size, seed=seed)]
        for again in range(2):  # few articles, each cut in several ways
            out += batches(self.mentioned, size=size, seed=seed + 500_000 * again)
        draw = Random(seed)
        order = draw.sample(list(self.sentences), len(self.sentences))
        out += [order[at : at + SENTENCES] for at in range(0, len(order), SENTENCES)]
        draw.shuffle(out)
        return out

    def losses(
        self, batch: list[Part] | list[Sentence], draw: Random, *, proposals: bool
    ) -> dict[str, Tensor]:
        """See `loop.Task`."""
        if isinstance(batch[0], Sentence):
            return self._of_sentences(batch)
        return self._of_parts(batch, draw, proposals=proposals)

    def _of_sentences(self, found: list[Sentence]) -> dict[str, Tensor]:
        parts = [Part("", one.words, _whole(one), ()) for one in found]
        depths = self._read(parts)[1]
        items = [
            _Item(row, np.stack([at, at + 1], -1), roles, _last(roles), np.zeros(0, np.int64))
            for row, one in enumerate(found)
            for roles, _ in one.targets
            for at in [np.arange(len(one.words))]
        ]
        truth = torch.tensor([attitude for one in found for _, attitude in one.targets])
        if not items:
            return {}
        with torch.autocast("cpu", dtype=torch.bfloat16):
            said = self.network.attitude(*_gathered(depths, items)).float()
        return {"attitude": WEIGHTS["attitude"] * functional.cross_entropy(said, truth)}

    def _of_parts(self, parts: list[Part], draw: Random, *, proposals: bool) -> dict[str, Tensor]:
        vectors, depths, here = self._read(parts)
        losses: dict[str, Tensor] = {}
        if parts[0].name in self._names:
            losses |= attribution_losses(
                self.network.base, parts, draw, vectors, here, proposals=proposals
            )
        losses |= self._stances(parts, depths)
        return losses | self._spans(parts, depths) | self._pairs(parts, depths)

    @cached_property
    def _names(self) -> frozenset[str]:
        return frozenset(one.name for one in self.attributed)

    def _read(self, parts: Sequence[Part]) -> tuple[Tensor, Tensor, Tensor]:
        batch = window_tensors(parts)
        with torch.autocast("cpu", dtype=torch.bfloat16):
            vectors, depths = self.network.base.words(batch)
        return vectors, depths, batch["here"]

    def _stances(self, parts: Sequence[Part], depths: Tensor) -> dict[str, Tensor]:
        items, wanted = [], []
        for row, part in enumerate(parts):
            for one in self.labelled.get(part.name, ()):
                reach = one.reach - part.window.start
                if (reach >= 0).all() and (reach[:, 1] <= part.size).all():
                    told = one.told
                    items.append(_Item(row, reach, told.roles, told.head, told.signs))
                    wanted.append(one.target)
        if not items:
            return {}
        with torch.autocast("cpu", dtype=torch.bfloat16):
            said = self.network.stance(*_gathered(depths, items)).float().log_softmax(-1)
        loss = -(torch.from_numpy(np.stack(wanted)) * self.evened * said).sum(-1).mean()
        return {"stance": WEIGHTS["stance"] * loss * min(1.0, len(items) / 8)}

    def _spans(self, parts: Sequence[Part], depths: Tensor) -> dict[str, Tensor]:
        rows = [row for row, part in enumerate(parts) if part.name in self.mentions]
        if not rows:
            return {}
        some = [parts[row] for row in rows]
        known = [self.mentions[part.name] for part in some]
        loss = span_loss(self.network.spans, some, known, depths[rows])
        return {"spans": WEIGHTS["spans"] * loss * len(rows) / len(parts)}

    def _pairs(self, parts: Sequence[Part], depths: Tensor) -> dict[str, Tensor]:
        losses = []
        for row, part in enumerate(parts):
            known = self.mentions.get(part.name)
            if known is not None and known.chains:
                loss = pair_loss(self.network.pairs, part, known, depths[row])
                if loss is not None:
                    losses.append(loss)
        if not losses:
            return {}
        return {"pairs": WEIGHTS["pairs"] * torch.stack(losses).mean()}


@dataclass(frozen=True)
class _Item:
    """What a head of words in roles is asked: see `features.Told`; `reach` in words of the row."""

    row: int
    reach: np.ndarray
    roles: np.ndarray
    head: np.ndarray
    signs: np.ndarray


def _gathered(depths: Tensor, items: Sequence[_Item]) -> tuple[Tensor, Tensor, Tensor, Tensor]:
    """The inputs of `stance_network.Network`; a token is the mean of its first and last word."""
    wide = max(len(one.roles) for one in items)
    most = (
        max(1, *(len(one.signs) for one in items))
        if len(items) > 1
        else max(1, len(items[0].signs))
    )
    first, last = (np.zeros((len(items), wide), np.int64) for _ in range(2))
    roles = np.full((len(items), wide), PADDING, np.int64)
    head = np.zeros((len(items), wide), bool)
    signs = np.full((len(items), most), SIGNS, np.int64)
    for k, one in enumerate(items):
        size = len(one.roles)
        first[k, :size] = np.minimum(one.reach[:, 0], depths.shape[1] - 1)
        last[k, :size] = np.clip(one.reach[:, 1] - 1, first[k, :size], depths.shape[1] - 1)
        roles[k, :size], head[k, :size] = one.roles, one.head
        signs[k, : len(one.signs)] = one.signs
    rows = torch.tensor([one.row for one in items])[:, None]
    words = (depths[rows, torch.from_numpy(first)] + depths[rows, torch.from_numpy(last)]) * 0.5
    return words, *(torch.from_numpy(array) for array in (roles, head, signs))


def _last(roles: np.ndarray) -> np.ndarray:
    """The last word of the target as its head."""
    head = np.zeros(len(roles), bool)
    head[np.flatnonzero(roles == CUE)[-1]] = True
    return head


def _whole(one: Sentence) -> Window:
    return Window(0, len(one.words), 0, len(one.words))
