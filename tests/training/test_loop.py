"""The loop and the export, where PyTorch and ONNX Runtime are installed (the training extra)."""

from pathlib import Path

import numpy as np
import pytest

pytest.importorskip("torch", reason="PyTorch is not installed: training is not tested")
pytest.importorskip("onnxruntime", reason="ONNX Runtime is not installed: export is not tested")
pytest.importorskip("onnx", reason="onnx is not installed: export is not tested")

import torch

from reader.analysis.attribution_model.gold import Attributed, GoldArticle
from reader.analysis.attribution_model.network import OnnxModel
from reader.analysis.attribution_model.scores import cue_inputs, window_inputs
from reader.analysis.attribution_model.windows import Sizes, windows
from reader.core.spans import Span
from reader.training.examples import Example, example
from reader.training.export import export
from reader.training.loop import Attributions, Plan, Run
from reader.training.network import DEPTHS, WIDTH, Network

TEXT = "The mayor said rain fell. A guard claimed that snow came."


class PlainTokenizer:
    """A word is one piece, told by its length."""

    def encode(self, sequence: list[str], **_: bool) -> "PlainTokenizer":
        self.ids = [1000 + len(word) for word in sequence]
        self.word_ids: list[int | None] = list(range(len(sequence)))
        return self


def made(name: str) -> Example:
    def span(word: str) -> tuple[Span, ...]:
        return (Span(TEXT.index(word), TEXT.index(word) + len(word)),)

    version = (
        Attributed(span("The mayor"), span("said"), span("rain fell")),
        Attributed(span("A guard"), span("claimed"), span("that snow came")),
    )
    return example(GoldArticle(name, TEXT, (version,)), PlainTokenizer())  # type: ignore[arg-type]


def run_of(folder: Path) -> Run:
    torch.manual_seed(3)
    folder.mkdir(exist_ok=True)
    plan = Plan(epochs=2, batch=2, saved_every=1, proposals_from=0)
    network = Network()
    found = [made(str(n)) for n in range(4)]
    return Run(network, Attributions(network, found), plan, folder)


def test_a_run_that_was_stopped_ends_as_one_that_was_not(tmp_path: Path) -> None:
    whole = run_of(tmp_path / "whole")
    whole.train()
    broken = run_of(tmp_path / "broken")
    learn, calls = broken._learn, []

    def until_third(parts):  # type: ignore[no-untyped-def]
        calls.append(parts)
        if len(calls) == 4:
            raise KeyboardInterrupt
        return learn(parts)

    broken._learn = until_third  # type: ignore[method-assign]
    with pytest.raises(KeyboardInterrupt):
        broken.train()
    again = run_of(tmp_path / "broken")
    again.resume()
    assert again.step == 3
    again.train()
    for one, other in zip(whole.average, again.average, strict=True):
        assert torch.equal(one, other)


def test_the_shipped_files_say_what_the_network_says(tmp_path: Path) -> None:
    torch.manual_seed(1)
    network = Network().eval()
    export(network, tmp_path)
    words = made("one").words
    (window,) = windows(words, Sizes())
    inputs, cues = window_inputs(words, window), cue_inputs(words, window, [(2, 3), (8, 9)])
    model = OnnxModel(tmp_path)
    vectors, likely, depths = model.read(inputs)
    roles, verdict = model.roles({"vectors": vectors, "cueness": 1 - likely[:, 0], **cues})
    assert likely.sum(1) == pytest.approx(np.ones(len(words)), abs=1e-5)
    batch = {key: torch.from_numpy(value)[None] for key, value in inputs.items()}
    batch["present"] = torch.ones_like(batch["pieces"])
    with torch.no_grad():
        wanted = network.words(batch)[0][0]
        told = [torch.from_numpy(cues[key]) for key in ("share", "distance", "relation")]
        here = torch.ones(1, len(words))
        cueness = torch.from_numpy(1 - likely[:, 0])[None]
        rows = torch.zeros(2, dtype=torch.long)
        scores, _ = network.roles(wanted[None], cueness, here, rows, *told)
    assert np.corrcoef(vectors.ravel(), wanted.numpy().ravel())[0, 1] > 0.99
    assert np.corrcoef(roles.ravel(), scores.numpy().ravel())[0, 1] > 0.99
    assert verdict.shape == (2, 2)
    assert depths[:, -WIDTH:].tobytes() == vectors.tobytes()
    assert depths.shape == (len(words), len(DEPTHS) * WIDTH)
    once, again = model.read(inputs)[0], model.read(inputs)[0]
    assert once.tobytes() == again.tobytes()
