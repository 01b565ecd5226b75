"""Finding words: what does not count, what does, and no search is an error."""

import pytest
from hypothesis import example, given
from hypothesis import strategies as st

from reader.core.spans import Span
from reader.ui.finding import find_all

TEXT = "The café’s owner – a naïve man – said: “I\ncan’t.” CAFE society, cafés."


def words(query: str, **how: bool) -> list[str]:
    return [TEXT[s.start : s.end] for s in find_all(TEXT, query, **how)]


@pytest.mark.parametrize(
    ("query", "found"),
    [
        ("cafe", ["café", "CAFE", "café"]),
        ("CAFÉ", ["café", "CAFE", "café"]),
        ("naive", ["naïve"]),
        ("cafe's", ["café’s"]),
        ("can't", ["can’t"]),
        ("i can", ["I\ncan"]),
        ("owner - a", ["owner – a"]),
        ('"I', ["“I"]),
        ("(", []),
        ("  ", []),
        (".*", []),
    ],
)
def test_case_accents_blanks_and_quotation_marks_do_not_count(query, found) -> None:
    assert words(query) == found


def test_whole_words() -> None:
    assert words("cafe", whole_words=True) == ["café", "CAFE"]


def test_combining_accents_are_part_of_their_letter() -> None:
    apart = "le cafe\u0301 noir"
    assert find_all(apart, "café") == [Span(3, 8)]


@pytest.mark.parametrize(
    ("text", "query"),
    [
        ("Новый край", "новый"),
        ("ἀρχή", "ἀρχή"),
        ("ἀρχή", "αρχη"),
        ("が飛ぶ", "が"),
        ("か\u3099飛ぶ", "が飛"),
        ("한국", "한국"),
    ],
)
def test_accents_of_other_scripts_do_not_count_either(text: str, query: str) -> None:
    assert find_all(text, query)


@given(st.text(max_size=40))
@example("ἀ")
def test_a_text_is_found_in_itself(text: str) -> None:
    core = text.strip()
    if any(character.isalnum() for character in core):
        assert find_all(f"x {core} y", core)


@given(st.text(max_size=30), st.text(max_size=200))
def test_whatever_is_typed_is_a_search(query: str, text: str) -> None:
    for span in find_all(text, query):
        assert 0 <= span.start < span.end <= len(text)
