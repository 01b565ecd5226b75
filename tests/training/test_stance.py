"""The head in PyTorch says what the shipped head says, and training is the same each time."""

from dataclasses import replace

import numpy as np
import pytest

pytest.importorskip("torch", reason="PyTorch is not installed: training is not tested")

import torch

from reader.analysis.stance_model.features import CONTENT, CUE, SOURCE, Told
from reader.analysis.stance_model.head import Head
from reader.core.analysis import STANCES
from reader.training.stance import Plan, trained
from reader.training.stance_examples import Example
from reader.training.stance_measuring import calibrated, figures
from reader.training.stance_network import padded

PLAN = Plan(epochs=4, batch=8)


def example(number: int, size: int) -> Example:
    """An attribution that denies where its signs say 1, and warns otherwise."""
    draw = np.random.default_rng(number)
    roles = np.array([CUE, SOURCE, *[CONTENT] * size])
    depths = draw.normal(size=(len(roles), 5)).astype(np.float32)
    stance = "denies" if number % 2 else "warns"
    told = Told(
        np.arange(len(roles)), depths, roles, np.arange(len(roles)) == 0, np.array([number % 2])
    )
    reach = np.stack([told.tokens, told.tokens + 1], -1)
    return Example("one", told, reach, (stance,), ("states",), "states")  # type: ignore[arg-type]


def made() -> list[Example]:
    return [example(number, 2 + number % 5) for number in range(64)]


def head_of(found: list[Example]) -> tuple[Head, torch.Tensor]:
    network = trained(found, PLAN)
    weights = {key: value.astype(np.float32) for key, value in network.weights().items()}
    with torch.no_grad():
        said = network(*padded([one.told for one in found])).softmax(-1)
    return Head(weights, STANCES, 1.0, 0.0), said


def test_numpy_says_what_pytorch_says() -> None:
    found = made()
    head, wanted = head_of(found)
    for one, row in zip(found, wanted, strict=True):
        assert head.probabilities(one.told)[0] == pytest.approx(row.numpy(), abs=5e-3)


def test_with_one_seed_it_is_trained_alike() -> None:
    first, second = head_of(made())[0], head_of(made())[0]
    for key, value in first.weights.items():
        assert value.tobytes() == second.weights[key].tobytes()


def test_second_labels_weigh_less() -> None:
    target = example(1, 3).target
    assert target[STANCES.index("denies")] == pytest.approx(0.8)
    assert target[STANCES.index("states")] == pytest.approx(0.2)


def test_the_lexicon_is_asked_only_where_it_costs_nothing() -> None:
    found = [replace(one, lexicon="praises") for one in made()]
    head = calibrated(head_of(found)[0], found)
    told = figures(head, found)
    assert told["both"]["accuracy"] >= told["head"]["accuracy"] >= 50
    assert told["lexicon"]["accuracy"] == 0
