from itertools import pairwise

from hypothesis import given
from hypothesis import strategies as st

from reader.analysis.attribution_model.windows import Sizes, windows

from .conftest import words_in

SENTENCES = st.lists(
    st.lists(st.sampled_from(["rain", "fell", "on", "Leeds", "yesterday"]), min_size=1, max_size=30)
    .map(" ".join)
    .map(str.capitalize),
    max_size=40,
)
SIZES = Sizes(apart=12, most=50, context=10)


@given(SENTENCES, st.integers(0, 5))
def test_cores_cover_the_text_and_windows_hold_their_cores(told: list[str], salt: int) -> None:
    words = words_in(".\n".join(told))
    found = windows(words, SIZES, salt=salt)
    assert [i for w in found for i in range(w.core_start, w.core_end)] == list(range(len(words)))
    for window in found:
        assert window.start <= window.core_start < window.core_end <= window.end
        inner = words.reach[window.core_end] - words.reach[window.core_start]
        whole = words.reach[window.end] - words.reach[window.start]
        assert inner <= SIZES.most
        assert whole <= SIZES.most + 4 * SIZES.context


def test_a_word_longer_than_a_core_is_a_window_of_its_own() -> None:
    words = words_in("rainfall " * 4)
    assert len(windows(words, Sizes(apart=1, most=1, context=0))) == 4


def test_a_passage_is_cut_alike_wherever_it_stands() -> None:
    paragraphs = [f"Item {n * 7919 % 997} went to place {n}, and nobody saw it." for n in range(90)]
    passage = "\n".join(paragraphs)
    moved = "\n".join([*(f"Before it came row {n}." for n in range(25)), passage])
    alone, beside = words_in(passage), words_in(moved)
    shift = len(moved) - len(passage)
    here = {int(alone.starts[w.core_start]) for w in windows(alone, SIZES)}
    there = {int(beside.starts[w.core_start]) - shift for w in windows(beside, SIZES)}
    later = {place for place in here if place > len(passage) // 4}
    assert later <= there


def test_cuts_fall_at_paragraphs_where_there_are_any() -> None:
    words = words_in("\n".join(["Rain fell on the town and on the hills."] * 30))
    for one, other in pairwise(windows(words, SIZES)):
        assert one.core_end == other.core_start
        assert words.paragraph[other.core_start] != words.paragraph[other.core_start - 1]
