"""Blocks on pages, and notes beside them."""

from hypothesis import given, settings
from hypothesis import strategies as st

from reader.ui.page.marks import MarginNote, Span
from reader.ui.printing.blocks import RowsBlock
from reader.ui.printing.notes import Box, Entry, entries_of, figures_of
from reader.ui.printing.paging import paged
from reader.ui.printing.sidenotes import beside

ROOM = 300


def block(count: int, *, keep: bool = False, above: int = 0, below: int = 0) -> RowsBlock:
    return RowsBlock([lambda _: None] * count, 20, above, below, keep)


def box(count: int, number: int = 1) -> Box:
    note = MarginNote("k", Span(0, 1), "words", 1)
    return Box(Entry(note, "", "", number), RowsBlock([lambda _: None] * count, 20))


NOTE = st.tuples(st.integers(0, ROOM), st.integers(1, 30))
BLOCKS = st.lists(
    st.builds(
        block,
        st.integers(1, 40),
        above=st.integers(0, 30),
        below=st.integers(0, 30),
    ),
    max_size=8,
)


@settings(max_examples=40)
@given(BLOCKS)
def test_every_line_stands_on_one_page_in_its_order(blocks) -> None:
    pages = paged(blocks, ROOM)
    lines = [(id(s.block), n) for page in pages for s in page for n in range(s.first, s.last)]
    assert lines == [(id(b), n) for b in blocks for n in range(b.count)]
    for page in pages:
        assert all(s.y >= 0 and s.bottom <= ROOM for s in page)


@settings(max_examples=40)
@given(BLOCKS)
def test_no_line_of_a_paragraph_stands_alone(blocks) -> None:
    for page in paged(blocks, ROOM):
        for part in page:
            whole = part.first == 0 and part.last == part.block.count
            assert whole or part.last - part.first >= 2 or part.block.count < 4


def test_a_heading_goes_with_what_follows() -> None:
    pages = paged([block(13), block(1, keep=True), block(5)], ROOM)
    assert [len(page) for page in pages] == [1, 2]
    assert pages[1][0].block.keep


def test_headings_that_fill_a_page_do_not_go_round_for_ever() -> None:
    assert len(paged([block(20, keep=True), block(1, keep=True)], ROOM)) == 2


@settings(max_examples=40)
@given(
    st.lists(st.lists(st.tuples(st.integers(0, ROOM), st.integers(1, 30)), max_size=4), max_size=4)
)
def test_notes_keep_all_rows_and_never_lie_on_each_other(wished) -> None:
    boxes = [[(y, box(count)) for y, count in sorted(page)] for page in wished]
    placed = beside(boxes, ROOM)
    rows = [(id(p.box), n) for page in placed for p in page for n in range(p.first, p.last)]
    assert rows == [(id(b), n) for page in boxes for _, b in page for n in range(b.rows.count)]
    for page in placed:
        ends = [0.0]
        for each in page:
            assert each.y >= ends[-1]
            ends.append(each.y + each.height)
        assert ends[-1] <= ROOM


def test_a_note_stands_beside_its_line_where_there_is_room() -> None:
    ((first, second),) = beside([[(40, box(2)), (200, box(2))]], ROOM)
    assert (first.y + first.pad, second.y + second.pad) == (40, 200)


def test_notes_are_numbered_by_their_places_and_codes_name_themselves() -> None:
    notes = (
        MarginNote("b", Span(9, 12), "second", 0),
        MarginNote("a", Span(2, 4), "first", 1),
        MarginNote("c", Span(5, 6), "", 0, "Delay", "#b0622a"),
        MarginNote("b", Span(9, 12), "", 0, "Money", "#3f7d58"),
    )
    beside_text = entries_of(notes, number_all=False)
    assert [(e.number, e.label, e.note.body) for e in beside_text] == [
        (1, "", "first"),
        (0, "Delay", ""),
        (2, "Money", "second"),
    ]
    assert [e.number for e in entries_of(notes, number_all=True)] == [1, 2, 3]
    assert figures_of(beside_text, "01 3 56789  ") == [(4, "1", False), (10, "2", False)]
