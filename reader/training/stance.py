# mypy: disable-error-code="import-not-found, misc, no-any-return"
"""The head of stances: `python -m reader.training.stance --corpus DIR --texts DIR --work DIR`.

`--corpus` has labels in train.jsonl and dev.jsonl, `--texts` the articles in train/text and
dev/text; `labels/stances.jsonl` has more of train, made by the same guide. The encoder is the
shipped one and stays as it is. The plan was chosen by cross-validation over the articles of train;
those set aside (see `aside`) say how sure the head is, and when the lexicon knows better; dev says
nothing. The shipped files lie in `DIR/shipped` of the work folder; with one seed they are the same
each time.
"""

import argparse
import json
import pickle
from collections.abc import Callable, Sequence
from dataclasses import asdict, dataclass
from datetime import date
from hashlib import sha256
from pathlib import Path
from typing import Any

import numpy as np
import torch

from reader.analysis.attribution_model.network import ENCODER, Shipped
from reader.analysis.attribution_model.network import load as load_encoder
from reader.analysis.stance_model.head import SETTINGS, WEIGHTS, Head
from reader.analysis.version import model_folder
from reader.core.analysis import STANCES
from reader.training.aside import set_aside
from reader.training.own_claims import CLAIMS, gathered
from reader.training.stance_examples import Example, examples, of_text
from reader.training.stance_measuring import calibrated, figures
from reader.training.stance_network import Network, Shape, padded

LABELS = Path(__file__).parent / "labels" / "stances.jsonl"


@dataclass(frozen=True)
class Plan:
    """How the head is trained."""

    seed: int = 1
    epochs: int = 7
    batch: int = 32
    rate: float = 2e-3
    decay: float = 0.01
    warm: float = 0.1
    evened: float = 0.25


def main() -> None:
    """Train, calibrate, write and measure."""
    asked = _asked()
    torch.set_num_threads(asked.threads)
    plan = Plan(seed=asked.seed)
    train = labelled(asked.corpus, asked.texts, asked.work)
    aside = [one for one in train if set_aside(one.article)]
    network = trained([one for one in train if not set_aside(one.article)], plan)
    weights = {key: value.astype(np.float32) for key, value in network.weights().items()}
    head = calibrated(Head(weights, STANCES, 1.0, 0.0), aside)
    measured: dict[str, Any] = {"set aside": figures(head, aside)}
    if asked.dev:
        labels, texts = asked.corpus / "dev.jsonl", asked.texts / "dev" / "text"
        measured["dev"] = figures(head, kept_examples(labels, texts, asked.work))
    _write(asked.work / "shipped", head, {"plan": asdict(plan), **measured})


def trained(found: Sequence[Example], plan: Plan, *, begin: Network | None = None) -> Network:
    """A network trained on the examples, from another's weights or from nothing."""
    torch.manual_seed(plan.seed)
    draw = np.random.default_rng(plan.seed)
    network = begin or Network(Shape(found[0].told.depths.shape[1], stances=len(STANCES)))
    if begin is None:
        words = np.concatenate([one.told.depths for one in found])
        network.scaled(words.mean(0), words.std(0) + 1e-3)
    optimizer = torch.optim.AdamW(network.parameters(), lr=plan.rate, weight_decay=plan.decay)
    steps = len(found) // plan.batch * plan.epochs
    schedule = torch.optim.lr_scheduler.LambdaLR(
        optimizer,
        lambda at: min((at + 1) / (plan.warm * steps), (steps - at) / ((1 - plan.warm) * steps)),
    )
    evened = evened_by(found, plan.evened)
    network.train()
    for _ in range(plan.epochs):
        order = draw.permutation(len(found))
        for at in range(0, len(found) - plan.batch + 1, plan.batch):
            batch = [found[int(i)] for i in order[at : at + plan.batch]]
            optimizer.zero_grad()
            _loss(network, batch, evened).backward()
            torch.nn.utils.clip_grad_norm_(network.parameters(), 1.0)
            optimizer.step()
            schedule.step()
    return network.eval()


def _loss(network: Network, batch: Sequence[Example], evened: torch.Tensor) -> torch.Tensor:
    wanted = torch.from_numpy(np.stack([one.target for one in batch])) * evened
    said = network(*padded([one.told for one in batch])).log_softmax(-1)
    return -(wanted * said).sum(-1).mean()


def evened_by(found: Sequence[Example], power: float) -> torch.Tensor:
    """What each stance weighs: rare ones more, by a power; the mean example weighs 1."""
    shares = np.stack([one.target for one in found]).mean(0)
    weights = (1 / (shares + 0.01)) ** power
    return torch.from_numpy((weights / (shares * weights).sum()).astype(np.float32))


def labelled(
    labels: Path, texts: Path, work: Path, encoder: Shipped | None = None
) -> list[Example]:
    """All labelled attributions of train: those of a folder of labels, and our own."""
    files, folder = (labels / "train.jsonl", LABELS), texts / "train" / "text"
    found = [one for file in files for one in kept_examples(file, folder, work, encoder)]
    return found + _kept(CLAIMS, work, encoder, _of_own)


def _of_own(shipped: Shipped) -> list[Example]:
    return [e for own in gathered() for e in of_text(own.name, own.text, own.rows, shipped)]


def kept_examples(
    labels: Path, texts: Path, work: Path, encoder: Shipped | None = None
) -> list[Example]:
    """The examples of a file of labels; kept in `work` for as long as the encoder is the same.

    `encoder` stands for the one that is shipped now.
    """
    return _kept(labels, work, encoder, lambda shipped: examples(labels, texts, shipped))


def _kept(
    labels: Path, work: Path, encoder: Shipped | None, made: Callable[[Shipped], list[Example]]
) -> list[Example]:
    kept = work / f"{labels.stem}-{encoder_key() if encoder is None else 'given'}.pickle"
    if kept.is_file():
        with kept.open("rb") as file:
            return pickle.load(file)
    found = made(encoder or load_encoder(model_folder("attribution")))
    work.mkdir(parents=True, exist_ok=True)
    kept.write_bytes(pickle.dumps(found))
    return found


def encoder_key() -> str:
    """Twelve hexadecimal digits of the shipped encoder."""
    return sha256((model_folder("attribution") / ENCODER).read_bytes()).hexdigest()[:12]


def _write(folder: Path, head: Head, told: dict[str, Any]) -> None:
    folder.mkdir(parents=True, exist_ok=True)
    halves: dict[str, Any] = {key: value.astype(np.float16) for key, value in head.weights.items()}
    np.savez(folder / WEIGHTS, **halves)
    settings = {
        "stances": head.stances,
        "temperature": head.temperature,
        "sure": head.sure,
        "encoder": encoder_key(),
        "date": date.today().isoformat(),
        **told,
    }
    text = json.dumps(settings, indent=1) + "\n"
    (folder / SETTINGS).write_text(text, "utf-8")
    print(text)


def _asked() -> argparse.Namespace:
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--corpus", type=Path, required=True, help="folder of the labels")
    parser.add_argument("--texts", type=Path, required=True, help="folder with train and dev")
    parser.add_argument("--work", type=Path, required=True, help="features and results go here")
    parser.add_argument("--seed", type=int, default=Plan.seed)
    parser.add_argument("--threads", type=int, default=1)
    parser.add_argument("--dev", action="store_true", help="measure on dev too: a milestone")
    return parser.parse_args()


if __name__ == "__main__":
    main()
