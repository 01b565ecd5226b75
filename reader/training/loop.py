# mypy: disable-error-code="import-not-found, misc, no-any-return"
"""Training: seeded, resumable at any step that was saved.

Everything that is drawn in a step is drawn from the seed and the step's number, so that a run that
was stopped and taken up again ends as one that was not.
"""

import json
import time
from collections import defaultdict
from collections.abc import Mapping, Sequence
from dataclasses import asdict, dataclass
from pathlib import Path
from random import Random
from statistics import fmean
from typing import Any, Protocol

import torch
from torch import Tensor, nn
from torch.nn import functional

from reader.training.examples import Example, Part, batches
from reader.training.network import CLASSES, Network, groups
from reader.training.targets import Scored, gold_cues, role_targets, tags, with_proposed
from reader.training.tensors import cue_tensors, window_tensors

AVERAGED_EVERY = 4


@dataclass(frozen=True)
class Plan:
    """The settings of a run; rates are those of the peak, after `warm` of it.

    `epochs` may end within an epoch. Another number may be given when a run is taken up again: the
    rates then fall toward the new end.
    """

    seed: int = 1
    epochs: float = 7
    batch: int = 8
    encoder_rate: float = 8e-5
    head_rate: float = 1e-3
    warm: float = 0.07
    average: float = 0.99
    saved_every: int = 60
    proposals_from: int = 150


class Task(Protocol):
    """What is learned: the batches of an epoch, and the losses of one of them."""

    def batches(self, *, seed: int, size: int) -> Sequence[Any]:
        """All batches in an order of the seed's."""
        ...

    def losses(self, batch: Any, draw: Random, *, proposals: bool) -> dict[str, Tensor]:
        """The weighted losses by name."""
        ...


class Run:
    """A network on its way: its weights, their moving average, the optimizer, the step."""

    def __init__(self, network: nn.Module, task: Task, plan: Plan, folder: Path) -> None:
        self.network, self.task, self.plan, self.folder = network, task, plan, folder
        self.optimizer = torch.optim.AdamW(
            groups(network, encoder_rate=plan.encoder_rate, head_rate=plan.head_rate),
            betas=(0.9, 0.98),
            fused=True,
        )
        self.average = [p.detach().clone() for p in network.parameters()]
        self.epoch, self.done, self.step = 0, 0, 0

    def train(self) -> None:
        """Train to the end of the plan, saving on the way."""
        while self.epoch < self.plan.epochs:
            seed = self.plan.seed * 1000 + self.epoch
            parts = self.task.batches(seed=seed, size=self.plan.batch)
            started, sums = time.monotonic(), defaultdict[str, list[float]](list)
            last = min(len(parts), round((self.plan.epochs - self.epoch) * len(parts)))
            while self.done < last:
                self._set_rate(self.epoch + self.done / len(parts))
                for key, value in self._learn(parts[self.done]).items():
                    sums[key].append(value)
                self.done += 1
                if self.done % self.plan.saved_every == 0:
                    self._note(len(parts), time.monotonic() - started, sums)
                    self.save()
                    started = time.monotonic()
                    sums.clear()
            self.epoch, self.done = self.epoch + 1, 0
            self.save()
            torch.save(self.averaged(), self.folder / f"epoch-{self.epoch}.pt")

    def save(self) -> None:
        """Write what is needed to go on from here."""
        state = {
            "network": self.network.state_dict(),
            "average": self.average,
            "optimizer": self.optimizer.state_dict(),
            "at": (self.epoch, self.done, self.step),
        }
        fresh = self.folder / "checkpoint.new"
        torch.save(state, fresh)
        fresh.replace(self.folder / "checkpoint.pt")

    def resume(self) -> None:
        """Go on from the last checkpoint, if there is one."""
        path = self.folder / "checkpoint.pt"
        if path.exists():
            state = torch.load(path, weights_only=True)
            self.network.load_state_dict(state["network"])
            self.optimizer.load_state_dict(state["optimizer"])
            self.average = state["average"]
            self.epoch, self.done, self.step = state["at"]

    def averaged(self) -> dict[str, Tensor]:
        """The moving average as a state of the network, in half precision."""
        names = [name for name, _ in self.network.named_parameters()]
        return {name: p.half() for name, p in zip(names, self.average, strict=True)}

    def _set_rate(self, at: float) -> None:
        share = at / self.plan.epochs
        warm = self.plan.warm
        factor = min(share / warm + 0.01, max(0.01, (1 - share) / (1 - warm)))
        for group in self.optimizer.param_groups:
            group["lr"] = group["peak"] * factor

    def _learn(self, batch: Any) -> dict[str, float]:
        torch.manual_seed(self.plan.seed * 1_000_003 + self.step)
        draw = Random(self.plan.seed * 1_000_003 + self.step)
        losses = self.task.losses(batch, draw, proposals=self.step >= self.plan.proposals_from)
        self.optimizer.zero_grad(set_to_none=True)
        sum(losses.values(), start=torch.zeros(())).backward()
        torch.nn.utils.clip_grad_norm_(self.network.parameters(), 1.0)
        self.optimizer.step()
        self.step += 1
        if self.step % AVERAGED_EVERY == 0:
            weight = max(1 - self.plan.average, 1 / (1 + self.step / AVERAGED_EVERY))
            now = [p.detach() for p in self.network.parameters()]
            torch._foreach_lerp_(self.average, now, weight)
        return {key: float(loss.detach()) for key, loss in losses.items()}

    def _note(self, steps: int, seconds: float, sums: Mapping[str, Sequence[float]]) -> None:
        means = {key: round(fmean(values), 4) for key, values in sums.items()}
        line: dict[str, Any] = {"epoch": self.epoch, "step": self.done, "of": steps}
        line |= {"seconds": round(seconds), **means}
        with (self.folder / "losses.jsonl").open("a", encoding="utf-8") as notes:
            notes.write(json.dumps(line) + "\n")


@dataclass(frozen=True)
class Attributions:
    """The task of attribution alone."""

    network: Network
    found: Sequence[Example]

    def batches(self, *, seed: int, size: int) -> list[list[Part]]:
        """See `Task`."""
        return batches(self.found, size=size, seed=seed)

    def losses(self, batch: Sequence[Part], draw: Random, *, proposals: bool) -> dict[str, Tensor]:
        """The weighted losses of a batch: cues, roles, edges, verdict."""
        tensors = window_tensors(batch)
        with torch.autocast("cpu", dtype=torch.bfloat16):
            vectors, _ = self.network.words(tensors)
        here = tensors["here"]
        return attribution_losses(self.network, batch, draw, vectors, here, proposals=proposals)


def attribution_losses(
    network: Network,
    parts: Sequence[Part],
    draw: Random,
    vectors: Tensor,
    here: Tensor,
    *,
    proposals: bool,
) -> dict[str, Tensor]:
    """The same for words that are read already: `vectors` [B, W, WIDTH], `here` [B, W]."""
    with torch.autocast("cpu", dtype=torch.bfloat16):
        scores = network.cues(vectors).float()
    truth = torch.from_numpy(tags(parts, scores.shape[1]))
    losses = {"cues": 4 * functional.cross_entropy(scores.flatten(0, 1), truth.flatten())}
    likely = scores.detach().softmax(-1)
    cues = gold_cues(parts)
    if proposals:
        cues = with_proposed(cues, parts, likely.numpy(), draw)
    cues = [cue for cue in cues if cue.roles is not None or cue.valid is not None]
    if cues:
        inputs = cue_tensors(parts, [(cue.row, cue.start, cue.end) for cue in cues])
        with torch.autocast("cpu", dtype=torch.bfloat16):
            roles, verdict = network.roles(vectors, 1 - likely[..., 0], here, **inputs)
        losses |= _role_losses(roles.float(), verdict.float(), cues)
    return losses


def _role_losses(scores: Tensor, verdict: Tensor, cues: Sequence[Scored]) -> dict[str, Tensor]:
    roles, edges, counted = map(torch.from_numpy, role_targets(cues, scores.shape[1]))
    known = torch.tensor([cue.roles is not None for cue in cues])
    scale = 20 * max(1, int(known.sum()))
    role = functional.cross_entropy(
        scores[..., :CLASSES].flatten(0, 1), roles.flatten(), reduction="sum"
    )
    edge = functional.binary_cross_entropy_with_logits(
        scores[..., CLASSES:], edges, reduction="none"
    )
    asked = torch.tensor([cue.valid is not None for cue in cues])
    truth = torch.tensor([[cue.valid or 0.0] for cue in cues])
    sourced = (roles == 1).any(1, keepdim=True).float()
    each = functional.binary_cross_entropy_with_logits(
        verdict, torch.cat([truth, sourced], 1), reduction="none"
    )
    return {
        "roles": role / scale,
        "edges": (edge * counted).sum() / scale,
        "valid": 0.4 * _mean(each[:, 0], asked),
        "sourced": 0.2 * _mean(each[:, 1], known),
    }


def _mean(values: Tensor, mask: Tensor) -> Tensor:
    return (values * mask).sum() / mask.sum().clamp(min=1)


def settings(plan: Plan) -> dict[str, Any]:
    """The plan as JSON."""
    return asdict(plan)
