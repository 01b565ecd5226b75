"""Our own claims: the marks stand where the words are, and say what the house can say."""

import json

from reader.core.analysis import STANCES
from reader.training.own_claims import AT_ONCE, CLAIMS, gathered


def test_gathered_spans_say_the_same_words() -> None:
    alone = [json.loads(line) for line in CLAIMS.read_text("utf-8").splitlines()]
    together = [(own.text, row) for own in gathered() for row in own.rows]
    assert len(alone) == len(together) > AT_ONCE
    for one, (text, row) in zip(alone, together, strict=True):
        for role in ("source", "cue", "content", "targets"):
            words = [one["text"][start:end] for start, end, *_ in one[role]]
            assert words == [text[start:end] for start, end, *_ in row[role]]


def test_labels_are_those_of_the_house() -> None:
    for own in gathered():
        for row in own.rows:
            assert {*row["stance"], *row["also"]} <= set(STANCES)
            assert {how for _, _, how in row["targets"]} <= {-1, 0, 1}


def test_targets_stand_in_the_content() -> None:
    for own in gathered():
        for row in own.rows:
            for first, last, _ in row["targets"]:
                assert any(start <= first and last <= end for start, end in row["content"])
