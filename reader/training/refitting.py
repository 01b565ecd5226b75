# mypy: disable-error-code="import-not-found, misc, no-any-return"
"""The heads of stances and attitudes fitted once more to the encoder as it is shipped.

`python -m reader.training.refitting --corpora DIR --encoder DIR --begin FILE --work DIR [--dev]`
goes on from the heads that the second stage left in `--begin`: the shipped encoder may be a mean
of several epochs' weights, in which the heads do not fit exactly. Writes `stance` and `attitude`
into `--work`, calibrated on the articles set aside.
"""

import argparse
import json
from collections.abc import Sequence
from datetime import date
from hashlib import sha256
from pathlib import Path
from typing import Any

import numpy as np
import torch

from reader.analysis.attribution_model.network import ENCODER, Shipped, load
from reader.analysis.attribution_model.scores import heard
from reader.analysis.stance_model import head as heads
from reader.analysis.stance_model.features import CUE, Told
from reader.analysis.stance_model.head import Head
from reader.core.analysis import STANCES
from reader.training.aside import set_aside
from reader.training.attitude_examples import sentences
from reader.training.attitude_fitting import Aimed, fit
from reader.training.attitude_measuring import measured as attitudes_measured
from reader.training.joint_network import ATTITUDES, DEEP
from reader.training.stance import Plan, kept_examples, labelled, trained
from reader.training.stance_measuring import calibrated, figures
from reader.training.stance_network import Network, Shape

STANCE_PLAN = Plan(epochs=8, rate=1e-3)
ATTITUDE_EPOCHS, ATTITUDE_RATE = 2, 3e-4


def main() -> None:
    """Fit, calibrate, write, measure."""
    told = _told()
    torch.set_num_threads(told.threads)
    encoder = load(told.encoder)
    weights = torch.load(told.begin, weights_only=True)
    key = sha256((told.encoder / ENCODER).read_bytes()).hexdigest()[:12]
    common = {"encoder": key, "date": date.today().isoformat()}
    _stances(told, encoder, _head(weights, "stance", len(STANCES)), common)
    _attitudes(told, encoder, _head(weights, "attitude", ATTITUDES), common)


def _head(weights: dict[str, torch.Tensor], name: str, classes: int) -> Network:
    network = Network(Shape(depths=DEEP, stances=classes))
    own = {k.removeprefix(f"{name}."): v.float() for k, v in weights.items()}
    network.load_state_dict({k: own[k] for k in network.state_dict()})
    return network


def _stances(
    told: argparse.Namespace, encoder: Shipped, begin: Network, common: dict[str, Any]
) -> None:
    labels, texts = told.corpora / "positions", told.corpora / "polnear"
    train = labelled(labels, texts, told.work, encoder)
    aside = [one for one in train if set_aside(one.article)]
    network = trained(
        [one for one in train if not set_aside(one.article)], STANCE_PLAN, begin=begin
    )
    head = calibrated(Head(_single(network), STANCES, 1.0, 0.0), aside)
    measured: dict[str, Any] = {"set aside": figures(head, aside)}
    if told.dev:
        dev = kept_examples(labels / "dev.jsonl", texts / "dev" / "text", told.work, encoder)
        measured["dev"] = figures(head, dev)
    settings = {"stances": head.stances, "temperature": head.temperature, "sure": head.sure}
    write(told.work / "stance", head.weights, {**settings, **common, **measured})


def _attitudes(
    told: argparse.Namespace, encoder: Shipped, network: Network, common: dict[str, Any]
) -> None:
    corpus = told.corpora / "newsmtsc"
    found = _aimed(corpus / "train.jsonl", encoder)
    torch.manual_seed(1)
    fit(network, found, epochs=ATTITUDE_EPOCHS, rate=ATTITUDE_RATE)
    weights = _single(network)
    settings: dict[str, Any] = {"temperature": 1.0, "weighed": [1.0, 1.0, 1.0]}
    if told.dev:
        settings["dev"] = attitudes_measured(corpus / "dev.jsonl", weights, encoder)
    write(told.work / "attitude", weights, {**settings, **common})


def _aimed(path: Path, encoder: Shipped) -> list[Aimed]:
    out = []
    for sentence in sentences(path, encoder.tokenizer):
        depths = heard(sentence.words, encoder.model, encoder.settings)[1]
        for roles, attitude in sentence.targets:
            last = np.zeros(len(roles), bool)
            last[np.flatnonzero(roles == CUE)[-1]] = True
            words = np.arange(len(roles))
            told = Told(words, depths, roles, last, np.zeros(0, np.int64))
            out.append(Aimed(told, attitude))
    return out


def _single(network: Network) -> dict[str, np.ndarray]:
    return {key: value.astype(np.float32) for key, value in network.weights().items()}


def write(folder: Path, weights: dict[str, np.ndarray], settings: dict[str, Any]) -> None:
    """Write a head's weights, in half precision, and its settings; print these."""
    folder.mkdir(parents=True, exist_ok=True)
    halves: dict[str, Any] = {key: value.astype(np.float16) for key, value in weights.items()}
    np.savez(folder / heads.WEIGHTS, **halves)
    text = json.dumps(settings, indent=1) + "\n"
    (folder / heads.SETTINGS).write_text(text, "utf-8")
    print(text, flush=True)


def _told(arguments: Sequence[str] | None = None) -> argparse.Namespace:
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--corpora", type=Path, required=True, help="folder of the corpora")
    parser.add_argument("--encoder", type=Path, required=True, help="the shipped encoder's folder")
    parser.add_argument("--begin", type=Path, required=True, help="an epoch of the second stage")
    parser.add_argument("--work", type=Path, required=True, help="the shipped files go here")
    parser.add_argument("--threads", type=int, default=1)
    parser.add_argument("--dev", action="store_true", help="measure on dev too: a milestone")
    return parser.parse_args(arguments)


if __name__ == "__main__":
    main()
