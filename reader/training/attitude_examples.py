"""Sentences with targets and attitudes: NewsMTSC (Hamborg and Donnay, EACL 2021), and claims."""

import json
from collections import defaultdict
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from pathlib import Path
from typing import Any

import numpy as np

from reader.analysis.attribution_model import words as reading
from reader.analysis.attribution_model.words import Tokenizer, Words
from reader.analysis.stance_model.features import CONTENT, CUE, SOURCE

NEUTRAL = 4.0
POLARITIES = {2.0: 0, NEUTRAL: 1, 6.0: 2}
"""Unfavourable, neutral, favourable."""


LONGEST = 480
"""Pieces of the longest sentence that is taken: the encoder has no more places."""


@dataclass(frozen=True)
class Sentence:
    """A sentence's words with, for each target, the roles of all words [n] and the attitude."""

    words: Words
    targets: tuple[tuple[np.ndarray, int], ...]


def sentences(path: Path, tokenizer: Tokenizer) -> Iterator[Sentence]:
    """The sentences of a file (JSON lines)."""
    for line in path.read_text("utf-8").splitlines():
        row = json.loads(line)
        yield from _read(row["sentence_normalized"], row["targets"], tokenizer)


def _read(text: str, targets: list[dict[str, Any]], tokenizer: Tokenizer) -> Iterator[Sentence]:
    """The sentence, if it is not too long."""
    words = reading.read(text, [(0, len(text))], tokenizer)
    if words.reach[-1] <= LONGEST:
        yield Sentence(words, tuple(_targets(words, targets)))


def _targets(words: Words, rows: list[dict[str, Any]]) -> Iterator[tuple[np.ndarray, int]]:
    for row in rows:
        roles = np.full(len(words), CONTENT, np.int64)
        for more in row.get("further_mentions") or ():
            roles[_under(words, more)] = SOURCE
        roles[_under(words, row)] = CUE
        if (roles == CUE).any():
            yield roles, POLARITIES[float(row["polarity"])]


def _under(words: Words, row: dict[str, Any]) -> np.ndarray:
    return np.asarray((words.starts < row["to"]) & (words.ends > row["from"]))


def of_claims(
    text: str, rows: Sequence[dict[str, Any]], tokenizer: Tokenizer
) -> Iterator[Sentence]:
    """The sentences in which claims of a text speak of somebody; rows as in `labels/targets.jsonl`,
    where the attitude is -1, 0 or 1."""
    words = reading.read(text, reading.lines(text), tokenizer)
    for row in rows:
        held: dict[int, list[list[int]]] = defaultdict(list)
        for target in row["targets"]:
            at = int(words.ends.searchsorted(target[0], "right"))
            if at < len(words):
                held[int(words.sentence[at])].append(target)
        for sentence, targets in held.items():
            own = np.flatnonzero(words.sentence == sentence)
            start, end = int(words.starts[own[0]]), int(words.ends[own[-1]])
            moved = [
                {"from": first - start, "to": last - start, "polarity": NEUTRAL + 2 * attitude}
                for first, last, attitude in targets
            ]
            yield from _read(text[start:end], moved, tokenizer)
