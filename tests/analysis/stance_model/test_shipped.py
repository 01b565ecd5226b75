"""The shipped head: made for the shipped encoder, small, and of the stances of the house."""

import json
from hashlib import sha256

from reader.analysis.stance_model.head import SETTINGS, WEIGHTS, load
from reader.analysis.version import model_folder
from reader.core.analysis import STANCES

FOLDER = model_folder("stance")


def test_it_was_trained_on_the_shipped_encoder() -> None:
    encoder = (model_folder("attribution") / "encoder.onnx").read_bytes()
    wanted = json.loads((FOLDER / SETTINGS).read_text("utf-8"))["encoder"]
    assert sha256(encoder).hexdigest()[:12] == wanted


def test_it_knows_the_stances_and_is_small() -> None:
    assert load(FOLDER).stances == STANCES
    assert (FOLDER / WEIGHTS).stat().st_size < 1_000_000
