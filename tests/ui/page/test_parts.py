"""The parts of the page that need no window."""

from itertools import pairwise

from hypothesis import given
from hypothesis import strategies as st

from reader.core.article import Block, Edition, Metadata
from reader.core.spans import Span
from reader.ui.page.heights import Heights
from reader.ui.page.marks import Mark, MarkIndex
from reader.ui.page.pieces import PIECE, facts_of, pieces_of, provenance_of

HEIGHTS = st.lists(st.integers(1, 50), min_size=1, max_size=40)
SPANS = st.tuples(st.integers(0, 99), st.integers(1, 60)).map(lambda p: Span(p[0], p[0] + p[1]))


@given(HEIGHTS, st.lists(st.tuples(st.integers(0, 39), st.integers(1, 90)), max_size=10))
def test_heights_are_sums(heights: list[int], changes: list[tuple[int, int]]) -> None:
    tree = Heights(heights)
    for piece, height in changes:
        if piece < len(heights):
            heights[piece] = tree[piece] = height
    assert tree.total == sum(heights)
    for piece in range(len(heights)):
        top = sum(heights[:piece])
        assert tree.top(piece) == top
        assert tree.at(top) == tree.at(top + heights[piece] - 1) == piece
    assert tree.at(-5) == 0
    assert tree.at(tree.total + 5) == len(heights) - 1


@given(st.lists(SPANS, max_size=12), st.sets(st.integers(1, 150), max_size=6), SPANS)
def test_the_index_finds_what_a_plain_search_finds(spans, edges, asked: Span) -> None:
    marks = [Mark(str(k), "claims", (span,)) for k, span in enumerate(spans)]
    index = MarkIndex(marks, (0, *sorted(edges)))
    found = sorted(mark.key for _, mark in index.touching(asked))
    plain = [m.key for m in marks if m.spans[0].start < asked.end and m.spans[0].end > asked.start]
    assert found == sorted(plain)


def test_a_title_that_stands_in_the_edition_is_shown_once() -> None:
    text = "Fire at the\nport\n\nNobody was hurt."
    blocks = (Block("title", Span(0, 16)), Block("paragraph", Span(18, len(text))))
    kinds = [p.kind for p in pieces_of(Metadata(title="Fire at the port"), Edition(text, blocks))]
    assert kinds == ["title", "facts", "paragraph"]
    other = pieces_of(Metadata(title="A fire", byline="A. Writer"), Edition(text, blocks))
    assert [p.kind for p in other] == ["title", "byline", "facts", "title", "paragraph"]
    assert other[0].own == "A fire"


def test_without_a_title_the_line_of_facts_comes_first() -> None:
    pieces = pieces_of(Metadata(), Edition("Nobody was hurt.", ()))
    assert [p.kind for p in pieces] == ["facts", "paragraph"]


def test_a_giant_block_is_cut_without_gaps() -> None:
    text = "word " * 5000
    parts = [p for p in pieces_of(Metadata(), Edition(text, ())) if p.own is None]
    assert len(parts) == round(len(text) / PIECE)
    assert parts[0].span.start == 0
    assert parts[-1].span.end == len(text)
    assert all(a.span.end == b.span.start for a, b in pairwise(parts))
    assert [p.first for p in parts].count(True) == [p.last for p in parts].count(True) == 1


def test_the_lines_under_the_title() -> None:
    assert facts_of(672, "10 claims") == "672 words · 4 min · 10 claims"
    assert facts_of(1) == "1 word · 1 min"
    known = Metadata(byline="Ada Writer", publisher="The Courier", published="2024-11-18T09:00:00Z")
    assert provenance_of(known) == "By Ada Writer · The Courier · 18 November 2024"
    assert (
        provenance_of(Metadata(byline="By Ada", published="last spring")) == "By Ada · last spring"
    )
    assert provenance_of(Metadata()) == ""
