"""A tokenizer and a model that need nothing installed: told by simple rules what they say."""

from collections.abc import Sequence
from dataclasses import dataclass

import numpy as np
import pytest

from reader.analysis.attribution_model.words import Words, lines, read


@dataclass
class Encoded:
    ids: list[int]
    word_ids: list[int | None]


class HalvingTokenizer:
    """Words of more than four characters have two pieces; a piece's id is its length."""

    def encode(
        self, sequence: Sequence[str], *, is_pretokenized: bool, add_special_tokens: bool
    ) -> Encoded:
        assert is_pretokenized
        assert not add_special_tokens
        pieces = [(at, part) for at, word in enumerate(sequence) for part in (word[:4], word[4:])]
        kept = [(at, part) for at, part in pieces if part]
        return Encoded([len(part) for _, part in kept], [at for at, _ in kept])


class WordModel:
    """The word of code 7 is a cue; what stands before it is the source, after it the content.

    It knows words by their pieces' count and sees nothing of the text: `said` holds, for each call,
    the number of words of the window.
    """

    def __init__(self, cue: int) -> None:
        self.cue = cue
        self.said: list[int] = []

    def read(self, inputs: dict[str, np.ndarray]) -> tuple[np.ndarray, np.ndarray, np.ndarray]:
        pieces, first = inputs["pieces"], inputs["first"]
        hit = pieces[first] == self.cue
        self.said.append(len(first))
        likely = np.full((len(first), 3), 0.01, np.float32)
        likely[:, 0] = np.where(hit, 0.02, 0.98)
        likely[:, 1] = np.where(hit, 0.97, 0.01)
        depths = np.arange(len(first), dtype=np.float32)[:, None]
        return np.zeros((len(first), 4), np.float32), likely, depths

    def roles(self, inputs: dict[str, np.ndarray]) -> tuple[np.ndarray, np.ndarray]:
        distance = inputs["distance"] - 26
        out = np.zeros((*distance.shape, 7), np.float32)
        out[..., 0] = 1.0
        out[..., 1] = np.where((distance < 0) & (distance >= -2), 6.0, 0.0)
        out[..., 2] = np.where((distance > 0) & (distance <= 5), 6.0, 0.0)
        return out, np.full((len(distance), 2), 4.0, np.float32)


@pytest.fixture
def tokenizer() -> HalvingTokenizer:
    return HalvingTokenizer()


def words_in(text: str) -> Words:
    return read(text, lines(text), HalvingTokenizer())
