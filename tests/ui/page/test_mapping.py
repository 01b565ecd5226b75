"""The piecewise map, in both directions."""

from itertools import pairwise

from hypothesis import given
from hypothesis import strategies as st

from reader.ui.page.mapping import harmless, screen_text

CHARACTERS = st.one_of(
    st.characters(),
    st.sampled_from(
        "\t\n\x00\x0b\x85\u00a0\u00ad\u2028\u2029\u202e\u2066\u200d\u0301\ufdd0אبA 😀🏗️"
    ),
)
TEXTS = st.text(CHARACTERS, max_size=60)


@st.composite
def ranges(draw):
    text = draw(TEXTS)
    start = draw(st.integers(0, len(text)))
    end = draw(st.integers(start, len(text)))
    hyphens = draw(st.lists(st.integers(0, len(text)), max_size=8))
    return text, start, end, hyphens


def units(text: str) -> int:
    return len(text.encode("utf-16-le")) // 2


@given(ranges())
def test_every_offset_comes_back(case) -> None:
    text, start, end, hyphens = case
    screen = screen_text(text, start, end, hyphens=hyphens)
    for offset in range(start, end + 1):
        assert screen.offset(screen.position(offset)) == offset


@given(ranges())
def test_positions_are_those_of_utf_16(case) -> None:
    text, start, end, hyphens = case
    screen = screen_text(text, start, end, hyphens=hyphens)
    inside = {h for h in hyphens if start < h < end}
    assert screen.size == units(screen.text) == screen.position(end)
    for offset in range(start, end):
        before = units(harmless(text[start:offset])) + sum(h <= offset for h in inside)
        assert screen.position(offset) == before


@given(ranges())
def test_both_ways_rise_and_every_position_has_an_offset(case) -> None:
    text, start, end, hyphens = case
    screen = screen_text(text, start, end, hyphens=hyphens)
    offsets = [screen.offset(position) for position in range(screen.size + 1)]
    assert offsets == sorted(offsets)
    assert set(offsets) == set(range(start, end + 1))
    assert all(a <= b for a, b in pairwise(map(screen.position, range(start, end + 1))))


@given(ranges())
def test_without_hyphens_a_position_is_at_or_inside_its_character(case) -> None:
    text, start, end, _ = case
    screen = screen_text(text, start, end)
    for position in range(screen.size + 1):
        assert 0 <= position - screen.position(screen.offset(position)) <= 1


@given(TEXTS)
def test_nothing_that_acts_is_left_and_nothing_gets_longer(text: str) -> None:
    shown = harmless(text)
    assert len(shown) == len(text)
    assert not set(shown) & set("\n\r\t\x00\x1f\u2028\u2029\u202a\u202e\u2066\u2069\ufdd0\ud800")


def test_stand_ins() -> None:
    assert harmless("The U.S.\nDepartment") == "The U.S. Department"
    assert harmless("no\u00a0break, soft\u00adhyphen") == "no\u00a0break, soft\u00adhyphen"
    assert harmless("a\u202egnp.exe\u202c") == "a\u2060gnp.exe\u2060"
    assert harmless("a\x00b\ud83dc") == "a\ufffdb\ufffdc"


def test_offsets_outside_are_the_nearest_end() -> None:
    screen = screen_text("ab😀cd", 1, 4)
    assert (screen.position(0), screen.position(99)) == (0, screen.size)
    assert (screen.offset(-1), screen.offset(99)) == (1, 4)
    assert screen.offset(2) == 2, "the middle of the emoji belongs to the emoji"


def test_a_soft_hyphen_stands_only_on_the_screen() -> None:
    screen = screen_text("parliament", 0, 10, hyphens=[3, 6])
    assert screen.text == "par\u00adlia\u00adment"
    assert [screen.position(o) for o in (2, 3, 5, 6)] == [2, 4, 6, 8]
    assert [screen.offset(p) for p in (3, 4, 7, 8)] == [3, 3, 6, 6]
