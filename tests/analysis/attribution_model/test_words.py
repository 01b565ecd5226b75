import numpy as np
import pytest
from hypothesis import given
from hypothesis import strategies as st

from reader.analysis.attribution_model.words import FEATURES, Words, lines, part, read

from .conftest import HalvingTokenizer

TEXTS = st.text(alphabet="aB 7.,“”‘’'\"\n—é🦊", max_size=200)


def words_of(text: str) -> Words:
    return read(text, lines(text), HalvingTokenizer())


def shown(words: Words, mask: np.ndarray) -> list[str]:
    return [words.word(i) for i in range(len(words)) if mask[i]]


@given(TEXTS)
def test_words_hold_every_sign_that_is_not_blank_in_order(text: str) -> None:
    words = words_of(text)
    spelled = "".join(words.word(i) for i in range(len(words)))
    assert spelled == "".join(text.split())
    assert (np.diff(words.starts) > 0).all()
    assert words.reach[-1] == sum(map(len, words.pieces))
    assert ((words.feature >= 0) & (words.feature < FEATURES)).all()


def test_sentences_end_at_stops_but_not_at_abbreviations() -> None:
    words = words_of("Dr. Okafor spoke. “It rained.” Then the U.S. team left.\nNobody stayed")
    first = np.diff(words.sentence, prepend=-1) > 0
    assert shown(words, first) == ["Dr", "“", "Then", "Nobody"]


@pytest.mark.parametrize(
    ("text", "inside"),
    [
        ("She said “we won” twice", ["“", "we", "won", "”"]),
        ('She said "we won" twice', ['"', "we", "won", '"']),
        ("She said ‘we didn’t lose’ twice", ["‘", "we", "didn", "’", "t", "lose", "’"]),
        ("The team's coach, the officials’ friend", []),
        ("He began “and never closed\nNew line", ["“", "and", "never", "closed"]),
    ],
)
def test_quotation_is_known_by_double_marks_or_by_single_ones(text: str, inside: list[str]) -> None:
    words = words_of(text)
    assert shown(words, words.quoted == 1) == inside


def test_single_marks_are_inner_ones_where_double_ones_rule() -> None:
    words = words_of("“They call it ‘the pit’ here,” she said. “Nobody laughs.”")
    assert "it" in shown(words, words.quoted == 1)
    assert words.marks.count("“") == 2


def test_a_part_of_a_text_keeps_its_places() -> None:
    words = words_of("The mayor said that rain fell.")
    inner = part(words, 3, 6)
    assert [inner.word(i) for i in range(len(inner))] == ["that", "rain", "fell"]
    assert inner.reach[0] == 0
    assert inner.reach[-1] == sum(map(len, inner.pieces))
