# mypy: disable-error-code="import-not-found, misc, no-any-return"
"""The shipped files of the second stage's weights.

`python -m reader.training.joint_shipping --corpora DIR --weights FILE --work DIR [--dev]` writes
`attribution`, `stance`, `attitude` and `mentions` into `DIR/shipped`, as they lie in
`resources/models`, with what was measured on the articles that are set aside.
"""

import argparse
import json
from collections.abc import Mapping
from dataclasses import asdict, replace
from datetime import date
from hashlib import sha256
from pathlib import Path
from typing import Any

import numpy as np
import torch

from reader.analysis.attribution_model.network import ENCODER, Shipped
from reader.analysis.attribution_model.network import load as load_encoder
from reader.analysis.mention_model.reading import PAIRS, SETTINGS, SPANS
from reader.analysis.stance_model import head as heads
from reader.analysis.stance_model.head import Head
from reader.core.analysis import STANCES
from reader.training.aside import set_aside
from reader.training.attitude_measuring import measured as attitudes_measured
from reader.training.attribution import finish
from reader.training.joint import PLAN
from reader.training.joint_network import Joint
from reader.training.stance_examples import Example, examples
from reader.training.stance_measuring import calibrated, figures


def main() -> None:
    """Export, calibrate, measure."""
    told = _told()
    torch.set_num_threads(told.threads)
    joint = _restored(told.weights)
    out = told.work / "shipped"
    base = told.work / "base.pt"
    torch.save({key: value.half() for key, value in joint.base.state_dict().items()}, base)
    finish(told.corpora / "polnear", base, out / "attribution", PLAN, dev=told.dev)
    encoder = load_encoder(out / "attribution")
    key = sha256((out / "attribution" / ENCODER).read_bytes()).hexdigest()[:12]
    common = {"encoder": key, "date": date.today().isoformat(), "plan": asdict(PLAN)}
    _stances(joint, encoder, out / "stance", told, common)
    _attitudes(joint, encoder, out / "attitude", told, common)
    _mentions(joint, out / "mentions", common)


def _restored(path: Path) -> Joint:
    joint = Joint()
    weights = torch.load(path, weights_only=True)
    joint.load_state_dict({name: value.float() for name, value in weights.items()})
    return joint.eval()


def _stances(
    joint: Joint, encoder: Shipped, folder: Path, told: argparse.Namespace, common: dict[str, Any]
) -> None:
    weights = {key: value.astype(np.float32) for key, value in joint.stance.weights().items()}
    aside = _labelled(told.corpora, "train", encoder, only_aside=True)
    head = calibrated(Head(weights, STANCES, 1.0, 0.0), aside)
    measured: dict[str, Any] = {"set aside": figures(head, aside)}
    if told.dev:
        dev = _labelled(told.corpora, "dev", encoder, only_aside=False)
        measured["dev"] = figures(head, dev)
        measured["dev, the head alone"] = figures(replace(head, sure=0.0), dev)["both"]
    settings = {"stances": head.stances, "temperature": head.temperature, "sure": head.sure}
    _write(folder, heads.WEIGHTS, head.weights)
    _note(folder, {**settings, **common, **measured})


def _labelled(corpora: Path, part: str, encoder: Shipped, *, only_aside: bool) -> list[Example]:
    def wanted(article: str) -> bool:
        return set_aside(article) or not only_aside

    texts = corpora / "polnear" / part / "text"
    return examples(corpora / "positions" / f"{part}.jsonl", texts, encoder, wanted=wanted)


def _attitudes(
    joint: Joint, encoder: Shipped, folder: Path, told: argparse.Namespace, common: dict[str, Any]
) -> None:
    weights = {key: value.astype(np.float32) for key, value in joint.attitude.weights().items()}
    settings: dict[str, Any] = {"temperature": 1.0, "weighed": [1.0, 1.0, 1.0]}
    if told.dev:
        path = told.corpora / "newsmtsc" / "dev.jsonl"
        settings["dev"] = attitudes_measured(path, weights, encoder)
    _write(folder, heads.WEIGHTS, weights)
    _note(folder, {**settings, **common})


def _mentions(joint: Joint, folder: Path, common: dict[str, Any]) -> None:
    _write(folder, SPANS, joint.spans.weights())
    _write(folder, PAIRS, joint.pairs.weights())
    (folder / SETTINGS).write_text(json.dumps({"least": 0.5, **common}, indent=1) + "\n", "utf-8")


def _write(folder: Path, name: str, weights: Mapping[str, np.ndarray]) -> None:
    folder.mkdir(parents=True, exist_ok=True)
    halves: dict[str, Any] = {key: value.astype(np.float16) for key, value in weights.items()}
    np.savez(folder / name, **halves)


def _note(folder: Path, settings: dict[str, Any]) -> None:
    text = json.dumps(settings, indent=1) + "\n"
    (folder / heads.SETTINGS).write_text(text, "utf-8")
    print(text, flush=True)


def _told() -> argparse.Namespace:
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--corpora", type=Path, required=True, help="folder of the corpora")
    parser.add_argument("--weights", type=Path, required=True, help="an epoch of the second stage")
    parser.add_argument("--work", type=Path, required=True, help="the shipped files go here")
    parser.add_argument("--threads", type=int, default=2)
    parser.add_argument("--dev", action="store_true", help="measure on dev too: a milestone")
    return parser.parse_args()


if __name__ == "__main__":
    main()
