from itertools import product

import numpy as np
from hypothesis import given
from hypothesis import strategies as st

from reader.analysis.attribution_model.viterbi import EDGES, paths


def worth(path: tuple[int, ...], roles: np.ndarray, edges: np.ndarray, weight: float) -> float:
    """What a path is worth, counted word by word."""
    total = sum(float(roles[i, role]) for i, role in enumerate(path))
    around = (0, *path, 0)
    for role, first in EDGES:
        for i in range(len(path)):
            before, here, after = around[i : i + 3]
            for hit, column in (
                (here == role != before, first),
                (here == role != after, first + 1),
            ):
                sign = -edges[i, column] if hit else edges[i, column]
                total -= weight * float(np.logaddexp(0, sign))
    return total


@given(st.integers(0, 10_000), st.sampled_from([0.0, 0.5, 1.0]))
def test_the_path_is_the_best_of_all(seed: int, weight: float) -> None:
    draw = np.random.default_rng(seed)
    roles = draw.normal(size=(2, 5, 3)).astype(np.float32)
    edges = draw.normal(size=(2, 5, 4)).astype(np.float32) * 2
    for k, found in enumerate(paths(roles, edges, weight=weight)):
        best = max(worth(p, roles[k], edges[k], weight) for p in product(range(3), repeat=5))
        mine = worth(tuple(map(int, found)), roles[k], edges[k], weight)
        assert abs(mine - best) < 1e-3


def test_a_lone_word_has_a_path() -> None:
    roles = np.array([[[0.0, 0.0, 3.0]]], np.float32)
    assert paths(roles, np.zeros((1, 1, 4), np.float32), weight=0.5).tolist() == [[2]]
