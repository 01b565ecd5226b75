from itertools import product

import numpy as np
from hypothesis import given, settings
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


@settings(max_examples=30)
@given(st.integers(0, 10_000), st.sampled_from([0.0, 0.5, 1.0]))
def test_each_path_is_the_best_of_all_whatever_windows_stand_beside_it(
    seed: int, weight: float
) -> None:
    draw = np.random.default_rng(seed)
    groups = [
        (
            draw.normal(size=(2, size, 3)).astype(np.float32),
            draw.normal(size=(2, size, 4)).astype(np.float32) * 2,
        )
        for size in (4, 1, 2)
    ]
    for (roles, edges), found in zip(groups, paths(groups, weight=weight), strict=True):
        assert found.tolist() == paths([(roles, edges)], weight=weight)[0].tolist()
        for k, path in enumerate(found):
            every = product(range(3), repeat=len(path))
            best = max(worth(p, roles[k], edges[k], weight) for p in every)
            mine = worth(tuple(map(int, path)), roles[k], edges[k], weight)
            assert abs(mine - best) < 1e-3


def test_a_lone_word_has_a_path() -> None:
    roles = np.array([[[0.0, 0.0, 3.0]]], np.float32)
    (found,) = paths([(roles, np.zeros((1, 1, 4), np.float32))], weight=0.5)
    assert found.tolist() == [[2]]
    assert paths([], weight=0.5) == []
