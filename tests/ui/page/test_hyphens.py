"""Words are parted where readers expect it, on the screen and nowhere else."""

from itertools import pairwise

import pytest
from hypothesis import given
from hypothesis import strategies as st

from reader.ui.page.hyphens import FILES, hyphens, language_of, parted
from reader.ui.page.mapping import SOFT_HYPHEN, screen_text


def shown(word: str, language: str) -> str:
    edges = (0, *parted(word, language), len(word))
    return "-".join(word[a:b] for a, b in pairwise(edges))


@pytest.mark.parametrize(
    ("language", "word"),
    [
        ("en", "hy-phen-ation"),
        ("en", "rep-re-sen-ta-tives"),
        ("en", "ta-ble"),
        ("en", "spokeswoman"),
        ("de", "do-nau-dampf-schiff-fahrt"),
        ("de", "ge-schwin-dig-keit"),
        ("es", "in-ves-ti-ga-ción"),
        ("es", "re-pre-sen-tan-tes"),
    ],
)
def test_words_are_parted_by_the_patterns_of_their_language(language: str, word: str) -> None:
    assert shown(word.replace("-", ""), language) == word


def test_short_words_capitals_and_unknown_languages_are_left_whole() -> None:
    text = "NASA and UNESCO were here, Representatives too"
    places = list(hyphens(text, 0, len(text), language="en"))
    assert [text[27:k] for k in places] == ["Rep", "Repre", "Represen", "Representa"]
    assert list(hyphens(text, 0, len(text), language="fr")) == []


@given(st.text(max_size=60), st.sampled_from([*FILES, ""]))
def test_any_text_comes_back_without_its_hyphens(text: str, language: str) -> None:
    places = list(hyphens(text, 0, len(text), language=language))
    screen = screen_text(text, 0, len(text), hyphens=places)
    plain = screen_text(text, 0, len(text))
    if SOFT_HYPHEN not in text:
        assert screen.text.replace(SOFT_HYPHEN, "") == plain.text
    for offset in range(len(text) + 1):
        assert screen.offset(screen.position(offset)) == offset


def test_the_language_is_told_or_known_by_its_small_words() -> None:
    assert language_of("Whatever stands here", "de-AT") == "de"
    assert language_of("The crane was not tested, the board said, and that is it.", None) == "en"
    assert language_of("Der Kran und die Brücke sind nicht von hier.", None) == "de"
    assert language_of("El muelle y la grúa no son de la ciudad, con los barcos", None) == "es"
    assert language_of("Кран не проверяли", None) == ""
    assert language_of("", None) == ""
