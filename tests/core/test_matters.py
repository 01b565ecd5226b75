"""Which contents are about the same matter."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from reader.core.matters import grouped, matter_of, same_matter


@pytest.mark.parametrize(
    ("one", "other"),
    [
        ("any wrongdoing", "all wrongdoing"),
        ("the pier would close in May", "that the pier would be closed in May"),
        ("new papers for the ferries by spring", "new papers for all ferries"),
        ("stricter rules for harbours", "stricter rules on the harbour"),
        ("it", "It"),
    ],
)
def test_the_same_matter_in_other_words(one: str, other: str) -> None:
    assert same_matter(matter_of(one), matter_of(other))


@pytest.mark.parametrize(
    ("one", "other"),
    [
        ("the pier would close in May", "the pier would not close in May"),
        ("the pier would close in May", "the bridge would open in June"),
        ("they will hire 200 pilots this year", "they will hire 300 pilots this year"),
        ("safety", "safety and the fate of nine small harbours in the north"),
        ("it", "he"),
        ("", "a long winter"),
    ],
)
def test_another_matter(one: str, other: str) -> None:
    assert not same_matter(matter_of(one), matter_of(other))


@given(st.lists(st.text("ab not1 \u00e9.’t", max_size=20), max_size=30))
def test_every_content_stands_in_one_group_and_equal_ones_together(contents: list[str]) -> None:
    groups = grouped(contents)
    assert sorted(n for group in groups for n in group) == list(range(len(contents)))
    assert all(list(group) == sorted(group) for group in groups)
    assert [group[0] for group in groups] == sorted(group[0] for group in groups)
    for group in groups:
        for one in group:
            assert all(same_matter(matter_of(contents[one]), matter_of(contents[n])) for n in group)
