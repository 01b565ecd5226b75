# mypy: disable-error-code="import-not-found, misc, no-any-return"
"""The head that reads the attitude of a claim toward one whom it speaks of.

`python -m reader.training.claim_attitudes --corpora DIR --work DIR` goes on from the shipped head
of attitudes, with the signs of claims, on `labels/targets.jsonl`: an attribution of train a line
with its stance and, for each target, where its first mention in the content stands and the attitude
(-1, 0, 1). The encoder stays as it is. Writes `claims` into `--work`.
"""

import argparse
from collections.abc import Iterator, Sequence
from datetime import date
from pathlib import Path
from typing import Any

import torch

from reader.analysis.attitude_model import load as load_head
from reader.analysis.attribution_model.component import on_tokens
from reader.analysis.attribution_model.network import Shipped, load
from reader.analysis.claim_attitude import features
from reader.analysis.stance_model.reading import read
from reader.analysis.version import model_folder
from reader.training.aside import set_aside
from reader.training.attitude_fitting import Aimed, fit
from reader.training.joint_network import ATTITUDES, DEEP
from reader.training.own_claims import gathered
from reader.training.refitting import write
from reader.training.stance_examples import by_article, given
from reader.training.stance_network import Network, Shape, filled

WEIGHED = (1.0, 1.3, 1.0)
"""What the attitudes weigh: chosen on the fifteen panels of `tests/evaluation/panels/dev`."""

EPOCHS, RATE = 8, 3e-4

LABELS = Path(__file__).parent / "labels" / "targets.jsonl"


def main() -> None:
    """Read, train, write."""
    told = _told()
    torch.set_num_threads(told.threads)
    found = examples(told.labels, told.corpora / "polnear" / "train" / "text")
    settings = {"temperature": 1.0, "weighed": WEIGHED, "date": date.today().isoformat()}
    settings |= {"epochs": told.epochs, "rate": RATE, "targets": len(found)}
    write(told.work / "claims", trained(found, told.epochs).weights(), settings)


def examples(labels: Path, texts: Path) -> list[Aimed]:
    """The targets of all marked claims."""
    shipped = load(model_folder("attribution"))
    return [one for text, rows in marked(labels, texts) for one in _of_text(text, rows, shipped)]


def marked(labels: Path, texts: Path) -> Iterator[tuple[str, list[dict[str, Any]]]]:
    """Texts with the rows of their claims: those of a file of labels, with the texts of a folder,
    but for those set aside, and our own."""
    for name, rows in sorted(by_article(labels).items()):
        if not set_aside(name):
            yield (texts / f"{name}.txt").read_bytes().decode("utf-8"), rows
    yield from ((own.text, own.rows) for own in gathered())


def _of_text(text: str, rows: Sequence[dict[str, Any]], shipped: Shipped) -> Iterator[Aimed]:
    doc, words = read(text, shipped)
    for row in rows:
        (on_doc,) = on_tokens(doc, [given(words, row)])
        for start, end, attitude in row["targets"]:
            target = frozenset(t.i for t in doc if t.idx < end and t.idx + len(t) > start)
            if target & on_doc.content:
                for one in features(doc, on_doc, row["stance"][0], target):
                    yield Aimed(one, attitude + 1)


def trained(found: Sequence[Aimed], epochs: int) -> Network:
    """The head fitted to examples, from the shipped head of sentences."""
    torch.manual_seed(1)
    network = Network(Shape(depths=DEEP, stances=ATTITUDES))
    filled(network, load_head(model_folder("attitude")).weights)
    fit(network, found, epochs=epochs, rate=RATE)
    return network


def _told() -> argparse.Namespace:
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--corpora", type=Path, required=True, help="folder of the corpora")
    parser.add_argument("--labels", type=Path, default=LABELS)
    parser.add_argument("--work", type=Path, required=True, help="the shipped files go here")
    parser.add_argument("--epochs", type=int, default=EPOCHS)
    parser.add_argument("--threads", type=int, default=1)
    return parser.parse_args()


if __name__ == "__main__":
    main()
