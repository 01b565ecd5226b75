"""The heads of mentions: what they are asked, and what the shipped ones say."""

import numpy as np
import pytest
from hypothesis import given
from hypothesis import strategies as st

from reader.analysis.mention_model import classes, pairs, spans
from reader.analysis.mention_model.reading import load, read
from reader.analysis.mention_model.spans import Mention
from reader.analysis.pipeline import load as pipeline
from reader.analysis.version import model_folder


@pytest.mark.parametrize(
    ("one", "other", "alike"),
    [
        ("the harbour board", "harbour board", 1),
        ("maria lopez", "lopez", 2),
        ("board of the harbour", "harbour", 2),
        ("maria lopez", "maria", 3),
        ("pla", "people liberation army", 4),
        ("the mayor", "rain", 0),
        ("the", "of", 0),
    ],
)
def test_words_of_two_mentions_are_compared(one: str, other: str, alike: int) -> None:
    assert pairs.alike(pairs.bare(one.split()), pairs.bare(other.split())) == alike


def test_a_mention_is_a_name_a_noun_or_a_pronoun() -> None:
    assert pairs.form(classes.PERSON_NAME, ["lopez"]) == pairs.NAME
    assert pairs.form(classes.PERSON, ["the", "mayor"]) == pairs.COMMON
    assert pairs.form(classes.PERSON, ["she"]) == pairs.PRONOUN + 1


@given(st.lists(st.sampled_from("abc"), max_size=120))
def test_only_earlier_mentions_are_asked_each_once(words: list[str]) -> None:
    asked = pairs.asked([[word] for word in words], np.zeros(len(words), np.int64))
    assert len(set(asked)) == len(asked)
    assert all(0 <= earlier < later for later, earlier in asked)


def test_of_mentions_that_cross_the_likelier_stays() -> None:
    one, other = Mention(0, 3, 1, 0.6), Mention(2, 5, 1, 0.9)
    inner = Mention(3, 4, 1, 0.5)
    assert spans._apart([one, other, inner]) == [other, inner]


def test_long_texts_are_read_in_parts_as_they_are_read_whole(
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    shipped = load(model_folder("mentions"))
    draw = np.random.default_rng(1)
    depths = draw.normal(size=(90, shipped.spans["word"].shape[0])).astype(np.float32)
    count = np.zeros(90, np.int64)
    words = ["word"] * 90
    whole = read(words, depths, count, count, shipped)
    monkeypatch.setattr(spans, "AT_ONCE", 32)
    assert [(m.start, m.end, m.kind) for m in read(words, depths, count, count, shipped)[0]] == [
        (m.start, m.end, m.kind) for m in whole[0]
    ]


def test_the_shipped_heads_know_names_and_whom_a_pronoun_means() -> None:
    doc = pipeline()("Maria Lopez runs the harbour. She wants to leave the city, her friends said.")
    told = {doc[m.start : m.end].text: m for m in doc._.mentions}
    assert told["Maria Lopez"].kind == classes.PERSON_NAME
    assert doc._.mentions[told["She"].same] == told["Maria Lopez"]


def test_a_text_without_words_mentions_nothing() -> None:
    assert pipeline()("")._.mentions == ()
