# mypy: disable-error-code="import-not-found, misc, no-any-return"
"""From corpus to shipped file: `python -m reader.training.attribution --corpus DIR --work DIR`."""

import argparse
import json
import os
from pathlib import Path

import torch

from reader.training import pretrained
from reader.training.corpus import set_aside
from reader.training.examples import Example, examples
from reader.training.loop import Plan, Run, settings
from reader.training.network import Network


def main() -> None:
    """Train."""
    asked = _asked()
    torch.set_num_threads(asked.threads)
    plan = Plan(seed=asked.seed, epochs=asked.epochs)
    train(asked.corpus, asked.work, plan)


def train(corpus: Path, work: Path, plan: Plan) -> None:
    """Train on `corpus`/train without the articles set aside; go on where an earlier run ended."""
    work.mkdir(parents=True, exist_ok=True)
    (work / "plan.json").write_text(json.dumps(settings(plan), indent=1) + "\n", "utf-8")
    torch.manual_seed(plan.seed)
    network = Network()
    pretrained.fill(network.encoder)
    run = Run(network, plan, work)
    run.resume()
    run.train(learned(corpus / "train"))


def learned(folder: Path) -> list[Example]:
    """The examples that are trained on: those not set aside."""
    found = examples(folder, pretrained.tokenizer())
    return [one for one in found if not set_aside(one.name)]


def _asked() -> argparse.Namespace:
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--corpus", type=Path, required=True, help="folder with train and dev")
    parser.add_argument("--work", type=Path, required=True, help="checkpoints and figures go here")
    parser.add_argument("--epochs", type=float, default=Plan.epochs)
    parser.add_argument("--seed", type=int, default=Plan.seed)
    parser.add_argument("--threads", type=int, default=os.cpu_count() or 1)
    return parser.parse_args()


if __name__ == "__main__":
    main()
