"""Marked mentions as examples."""

import json

import pytest

from reader.analysis.attribution_model import words as reading
from reader.analysis.mention_model import classes as c
from reader.training import marked_mentions
from reader.training.marked_mentions import marked, of_marked, written
from tests.training.test_targets import PlainTokenizer

TEXT = "The mayor Ann Lee met guards near Zadar. She thanked them."


def at(words: str, bare: str | None = None) -> list[int]:
    start = TEXT.index(words)
    return [start, start + len(words), *([TEXT.index(bare)] if bare else [])]


ENTITIES = [
    {"kind": "person", "mentions": [at("The mayor Ann Lee", "Ann"), at("She")]},
    {"kind": "group", "mentions": [at("guards"), at("them")]},
    {"kind": "place", "mentions": [at("Zadar", "Zadar")]},
]


def found() -> marked_mentions.Mentions:
    words = reading.read(TEXT, reading.lines(TEXT), PlainTokenizer())  # type: ignore[arg-type]
    return of_marked(words, ENTITIES)


def test_names_may_be_read_with_and_without_titles() -> None:
    assert found().allowed[2, 4] == {c.PERSON_NAME}
    assert found().allowed[0, 4] == {c.PERSON_NAME, c.PERSON, c.NOTHING}
    assert found().allowed[7, 8] == {c.PLACE_NAME, c.GOVERNMENT_NAME}


def test_what_follows_a_noun_may_belong_to_it() -> None:
    assert found().allowed[5, 6] == {c.PERSON}
    assert c.PERSON in found().allowed[5, 8]
    assert found().otherwise == {c.NOTHING, c.OTHER, c.OTHER_NAME}


def test_mentions_of_one_entity_are_one_chain() -> None:
    groups = [group for *_, group in found().chains]
    assert [groups.count(group) for group in sorted(set(groups))] == [2, 2, 1]


def test_labels_of_train_hold_no_text() -> None:
    entities = next(iter(marked().values()))
    assert all(set(entity) == {"kind", "mentions"} for entity in entities)
    lines = (marked_mentions.LABELS / "mentions.jsonl").read_text("utf-8").splitlines()
    assert all(set(json.loads(line)) == {"doc", "entities"} for line in lines)


def test_own_articles_are_read_with_their_mentions() -> None:
    name, words, mentions = next(written(PlainTokenizer()))  # type: ignore[arg-type]
    assert name.startswith("own-")
    assert mentions.chains
    assert max(end for _, end, *_ in mentions.chains) <= len(words)


@pytest.mark.parametrize("name", ["stances.jsonl", "targets.jsonl"])
def test_other_labels_hold_offsets_alone(name: str) -> None:
    for line in (marked_mentions.LABELS / name).read_text("utf-8").splitlines():
        row = json.loads(line)
        assert not {"text", "words"} & set(row)
        assert all(isinstance(value, int) for span in row["content"] for value in span)
