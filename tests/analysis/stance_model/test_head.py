"""The head of stances with weights that can be told by heart."""

from dataclasses import replace

import numpy as np
import pytest

from reader.analysis.stance_model.features import CONTENT, CUE, SIGNS, SOURCE, Told
from reader.analysis.stance_model.head import Head

STANCES = ("states", "denies")


def told(roles: list[int], signs: tuple[int, ...] = ()) -> Told:
    size = len(roles)
    depths = np.arange(2 * size, dtype=np.float32).reshape(size, 2)
    head = np.arange(size) == 0
    return Told(np.arange(size), depths, np.array(roles), head, np.array(signs, dtype=np.int64))


def head() -> Head:
    draw = np.random.default_rng(1)

    def weights(*shape: int) -> np.ndarray:
        return draw.normal(size=shape).astype(np.float32)

    by_sign = np.zeros((SIGNS, 2), np.float32)
    by_sign[7] = 0, 50
    return Head(
        {
            "word": weights(2, 3),
            "word_bias": weights(3),
            "role": weights(3, 3),
            "look": weights(3, 6),
            "look_bias": weights(6),
            "hidden": weights(18, 4),
            "hidden_bias": weights(4),
            "out": weights(4, 2),
            "out_bias": weights(2),
            "signs": by_sign,
        },
        STANCES,
        temperature=1.0,
        sure=0.0,
    )


@pytest.mark.parametrize("roles", [[CUE], [CUE, SOURCE], [CUE, SOURCE, CONTENT, CONTENT]])
def test_it_gives_probabilities_and_looks_at_the_content_only(roles: list[int]) -> None:
    likely, looks = head().probabilities(told(roles))
    assert likely.sum() == pytest.approx(1)
    assert looks.sum() == pytest.approx(float(CONTENT in roles))
    assert not looks[np.array(roles) != CONTENT].any()


def test_a_sign_speaks_for_a_stance() -> None:
    likely, _ = head().probabilities(told([CUE, CONTENT], (7,)))
    assert likely[1] > 0.99


def test_a_higher_temperature_is_less_sure() -> None:
    one = told([CUE, SOURCE, CONTENT])
    sharp, _ = head().probabilities(one)
    mild, _ = replace(head(), temperature=3.0).probabilities(one)
    assert mild.max() < sharp.max()
    assert mild.argmax() == sharp.argmax()


def test_in_doubt_whether_it_is_neutral_the_lexicon_decides() -> None:
    doubtful = replace(head(), sure=0.6)
    assert doubtful.decided(np.array([0.55, 0.45], np.float32), "denies") == "denies"
    assert doubtful.decided(np.array([0.65, 0.35], np.float32), "denies") == "states"
    assert doubtful.decided(np.array([0.45, 0.55], np.float32), "states") == "denies"


def test_the_same_is_said_twice() -> None:
    once, again = (head().probabilities(told([CUE, SOURCE, CONTENT]))[0] for _ in range(2))
    assert once.tobytes() == again.tobytes()
