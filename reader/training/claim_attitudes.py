# mypy: disable-error-code="import-not-found, misc, no-any-return"
"""The head that reads the attitude of a claim toward one whom it speaks of.

`python -m reader.training.claim_attitudes --corpora DIR --work DIR` goes on from the shipped head
of attitudes, with the signs of claims, on `labels/targets.jsonl`: an attribution of train a line
with its stance and, for each target, where its first mention in the content stands and the attitude
(-1, 0, 1). The encoder stays as it is. Writes `claims` into `--work`.
"""

import argparse
import json
from collections import defaultdict
from collections.abc import Iterator, Sequence
from dataclasses import asdict, dataclass
from datetime import date
from pathlib import Path
from typing import Any

import numpy as np
import torch
from torch.nn import functional

from reader.analysis.attitude_model import load as load_head
from reader.analysis.attribution_model.component import on_tokens
from reader.analysis.attribution_model.network import Shipped, load
from reader.analysis.claim_attitude import features
from reader.analysis.stance_model.features import Told
from reader.analysis.stance_model.head import SETTINGS, WEIGHTS
from reader.analysis.stance_model.reading import read
from reader.analysis.version import model_folder
from reader.training.aside import set_aside
from reader.training.joint_network import ATTITUDES, DEEP
from reader.training.stance_examples import given
from reader.training.stance_network import Network, Shape, filled, padded

WEIGHED = (2.0, 1.0, 1.5)
"""What the attitudes weigh: chosen on the fifteen panels of `tests/evaluation/panels/dev`, whose
marks call less neutral than the labels do."""

LABELS = Path(__file__).parent / "labels" / "targets.jsonl"


@dataclass(frozen=True)
class Aimed:
    """A target of a claim: what the head is told, and the attitude (0, 1, 2)."""

    article: str
    told: Told
    attitude: int


@dataclass(frozen=True)
class Plan:
    """How the head is trained."""

    seed: int = 1
    epochs: int = 6
    batch: int = 32
    rate: float = 3e-4
    decay: float = 0.01


def main() -> None:
    """Read, train, write."""
    told = _told()
    torch.set_num_threads(told.threads)
    found = examples(told.labels, told.corpora / "polnear" / "train" / "text")
    train = [one for one in found if not set_aside(one.article)]
    plan = Plan(epochs=told.epochs)
    network = trained(train, plan)
    weights = network.weights()
    folder = told.work / "claims"
    folder.mkdir(parents=True, exist_ok=True)
    np.savez(folder / WEIGHTS, **weights)  # type: ignore[arg-type]
    settings = {"temperature": 1.0, "weighed": WEIGHED, "date": date.today().isoformat()}
    settings |= {"plan": asdict(plan), "targets": len(train)}
    text = json.dumps(settings, indent=1) + "\n"
    (folder / SETTINGS).write_text(text, "utf-8")
    print(text, flush=True)


def examples(labels: Path, texts: Path) -> list[Aimed]:
    """The targets of a file of labels (JSON lines) with the texts of a folder."""
    shipped = load(model_folder("attribution"))
    by_article: dict[str, list[dict[str, Any]]] = defaultdict(list)
    for line in labels.read_text("utf-8").splitlines():
        row = json.loads(line)
        by_article[row["doc"]].append(row)
    return [
        one
        for name, rows in sorted(by_article.items())
        for one in _of_article(name, texts / f"{name}.txt", rows, shipped)
    ]


def _of_article(
    name: str, path: Path, rows: Sequence[dict[str, Any]], shipped: Shipped
) -> Iterator[Aimed]:
    doc, words = read(path.read_bytes().decode("utf-8"), shipped)
    for row in rows:
        (on_doc,) = on_tokens(doc, [given(words, row)])
        for start, end, attitude in row["targets"]:
            target = frozenset(t.i for t in doc if t.idx < end and t.idx + len(t) > start)
            if target & on_doc.content:
                for one in features(doc, on_doc, row["stance"][0], target):
                    yield Aimed(name, one, attitude + 1)


def trained(found: Sequence[Aimed], plan: Plan) -> Network:
    """The head fitted to examples, from the shipped head of sentences."""
    torch.manual_seed(plan.seed)
    network = Network(Shape(depths=DEEP, stances=ATTITUDES))
    filled(network, load_head(model_folder("attitude")).weights)
    optimizer = torch.optim.AdamW(network.parameters(), lr=plan.rate, weight_decay=plan.decay)
    draw, steps = np.random.default_rng(plan.seed), -(-len(found) // plan.batch)
    schedule = torch.optim.lr_scheduler.LambdaLR(
        optimizer, lambda at: 1 - at / (plan.epochs * steps)
    )
    network.train()
    for _ in range(plan.epochs):
        order = draw.permutation(len(found))
        for at in range(0, len(found), plan.batch):
            batch = [found[int(i)] for i in order[at : at + plan.batch]]
            said = network(*padded([one.told for one in batch]))
            truth = torch.tensor([one.attitude for one in batch])
            optimizer.zero_grad()
            functional.cross_entropy(said, truth).backward()
            optimizer.step()
            schedule.step()
    return network.eval()


def _told() -> argparse.Namespace:
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--corpora", type=Path, required=True, help="folder of the corpora")
    parser.add_argument("--labels", type=Path, default=LABELS)
    parser.add_argument("--work", type=Path, required=True, help="the shipped files go here")
    parser.add_argument("--epochs", type=int, default=Plan.epochs)
    parser.add_argument("--threads", type=int, default=1)
    return parser.parse_args()


if __name__ == "__main__":
    main()
