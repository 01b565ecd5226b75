import time
from itertools import pairwise

import pytest
from hypothesis import given
from hypothesis import strategies as st

from reader.core.spans import Span, covers, dice, length, merged, overlap, shared, words_of

SPANS = st.lists(
    st.tuples(st.integers(0, 60), st.integers(0, 20)).map(lambda p: Span(p[0], p[0] + p[1])),
    max_size=8,
)


def points(spans: list[Span]) -> set[int]:
    return {point for span in spans for point in range(*span)}


@given(SPANS)
def test_merging_keeps_the_code_points(spans: list[Span]) -> None:
    made = merged(spans)
    assert points(list(made)) == points(spans)
    assert all(one.end < other.start for one, other in pairwise(made))
    assert all(span.start < span.end for span in made)
    assert merged(made) == made


@given(SPANS, SPANS)
def test_measures_count_code_points(some: list[Span], others: list[Span]) -> None:
    left, right = points(some), points(others)
    assert length(some) == len(left)
    assert shared(some, others) == len(left & right)
    assert covers(some, others) == (right <= left)
    total = len(left) + len(right)
    assert dice(some, others) == (2 * len(left & right) / total if total else 1.0)


@given(SPANS.filter(lambda spans: len(spans) >= 2))
def test_two_spans_overlap_by_what_they_share(spans: list[Span]) -> None:
    assert overlap(spans[0], spans[1]) == len(points(spans[:1]) & points(spans[1:2]))


def test_many_spans_are_measured_fast() -> None:
    some = [Span(10 * n, 10 * n + 5) for n in range(20_000)]
    start = time.process_time()
    assert dice(some, some) == 1.0
    assert time.process_time() - start < 2


TEXT = "The board,  it seems,\nsaid no."


@pytest.mark.parametrize(
    ("spans", "words"),
    [
        ([(0, 9)], "The board"),
        ([(22, 29), (0, 9)], "The board … said no"),
        ([(0, 9), (9, 21)], "The board, it seems,"),
        ([(12, 21), (22, 29)], "it seems, said no"),
        ([(0, 9), (4, 21)], "The board, it seems,"),
        ([(10, 12)], ""),
        ([], ""),
        ([(0, 3), (10, 12), (25, 29)], "The … d no"),
    ],
)
def test_words_stand_on_one_line_with_their_gaps_shown(
    spans: list[tuple[int, int]], words: str
) -> None:
    assert words_of(TEXT, [Span(*pair) for pair in spans]) == words
