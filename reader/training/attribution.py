# mypy: disable-error-code="import-not-found, misc, no-any-return"
"""From corpus to shipped file: `python -m reader.training.attribution --corpus DIR --work DIR`.

`DIR/train` and `DIR/dev` are in PolNeAR's layout. Steps: train (goes on where it was stopped),
export, choose settings and calibrate on the articles set aside, measure. Of train one article in
fourteen is never trained on; of dev none. The shipped files lie in `DIR/shipped` of the work
folder, with `figures.json` beside the weights.
"""

import argparse
import json
import os
import shutil
from collections.abc import Sequence
from dataclasses import asdict
from pathlib import Path
from typing import Any

import torch

from reader.analysis.attribution_model import network as shipped
from reader.analysis.attribution_model.gold import GoldArticle, articles
from reader.analysis.attribution_model.settings import Settings, dump
from reader.training import pretrained
from reader.training.aside import set_aside
from reader.training.examples import example
from reader.training.export import export, restored
from reader.training.lexicon import cue_words
from reader.training.loop import Attributions, Plan, Run
from reader.training.measuring import figures
from reader.training.network import Network
from reader.training.tuning import Asked, asked, tuned


def main() -> None:
    """Train, export, tune and measure."""
    told = _told()
    torch.set_num_threads(told.threads)
    plan = Plan(seed=told.seed, epochs=told.epochs)
    if told.weights is None:
        told.weights = train(told.corpus, told.work, plan)
    finish(told.corpus, told.weights, told.work / "shipped", plan, dev=told.dev)


def train(corpus: Path, work: Path, plan: Plan) -> Path:
    """Train on `corpus`/train without the articles set aside; go on where an earlier run ended.

    Returns the file of the averaged weights.
    """
    work.mkdir(parents=True, exist_ok=True)
    (work / "plan.json").write_text(json.dumps(asdict(plan), indent=1) + "\n", "utf-8")
    torch.manual_seed(plan.seed)
    network = Network()
    pretrained.fill(network.encoder)
    tokenizer = pretrained.tokenizer()
    found = [example(article, tokenizer) for article in _train(corpus, aside=False)]
    run = Run(network, Attributions(network, found), plan, work)
    run.resume()
    run.train()
    return work / f"epoch-{run.epoch}.pt"


def finish(corpus: Path, weights: Path, folder: Path, plan: Plan, *, dev: bool) -> None:
    """Export weights, choose the settings on the articles set aside, and write what was measured.

    `dev` tells whether dev is measured too, which is for milestones only.
    """
    export(restored(weights), folder)
    shutil.rmtree(folder / "plain")
    shutil.copy(pretrained.folder() / "tokenizer.json", folder / shipped.TOKENIZER)
    often = cue_words(_train(corpus, aside=False))
    (folder / shipped.OFTEN).write_text(json.dumps(often, ensure_ascii=False) + "\n", "utf-8")
    aside = _asked(_train(corpus, aside=True), folder)
    settings = tuned(aside, Settings())
    (folder / shipped.SETTINGS).write_text(dump(settings), "utf-8")
    measured: dict[str, Any] = {"plan": asdict(plan), "set aside": figures(aside, settings)}
    if dev:
        measured["dev"] = figures(_asked(articles(corpus / "dev"), folder), settings)
    text = json.dumps(measured, indent=1) + "\n"
    (folder / "figures.json").write_text(text, "utf-8")
    print(text)


def _asked(found: Sequence[GoldArticle], folder: Path) -> list[Asked]:
    model = shipped.OnnxModel(folder)
    tokenizer = shipped.tokenizer(folder / shipped.TOKENIZER)
    return [asked(article, model, tokenizer, Settings()) for article in found]


def _train(corpus: Path, *, aside: bool) -> list[GoldArticle]:
    return [one for one in articles(corpus / "train") if set_aside(one.name) == aside]


def _told() -> argparse.Namespace:
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--corpus", type=Path, required=True, help="folder with train and dev")
    parser.add_argument("--work", type=Path, required=True, help="checkpoints and figures go here")
    parser.add_argument("--epochs", type=float, default=Plan.epochs)
    parser.add_argument("--seed", type=int, default=Plan.seed)
    parser.add_argument("--threads", type=int, default=os.cpu_count() or 1)
    parser.add_argument("--weights", type=Path, help="export these instead of training")
    parser.add_argument("--dev", action="store_true", help="measure on dev too: a milestone")
    return parser.parse_args()


if __name__ == "__main__":
    main()
