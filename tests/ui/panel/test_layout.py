"""Lines and cards: nothing is wider than its room, at any width and size of type."""

from itertools import pairwise

import pytest
from hypothesis import given
from hypothesis import strategies as st
from PySide6.QtCore import QRectF, QSize
from PySide6.QtGui import QFont

from reader.core.positions import panel
from reader.ui.panel.faces import Faces, wrapped
from reader.ui.panel.layout import lay_out
from reader.ui.panel.pills import flow
from reader.ui.panel.row import told
from reader.ui.panel.rows import rows_of

pytestmark = pytest.mark.usefixtures("qapp")

SLACK = 1.0


def faces(pixels: int) -> Faces:
    font = QFont()
    font.setPixelSize(pixels)
    return Faces(font)


@given(
    text=st.text(st.characters(categories=["L", "N", "P"]) | st.just(" "), max_size=120),
    room=st.integers(40, 300),
    first=st.integers(20, 300),
    most=st.integers(1, 4),
)
def test_lines_fit_and_lose_nothing_but_what_is_elided(text, room, first, most):
    text = " ".join(text.split())
    face = faces(13).plain
    lines, cut = wrapped(text, face, first=min(first, room), rest=room, most=most)
    assert len(lines) <= most
    if not cut:
        assert "".join(lines).replace(" ", "") == text.replace(" ", "")
    for number, line in enumerate(lines):
        space = room if number else min(first, room)
        assert face.metrics.horizontalAdvance(line) <= space + SLACK or len(line) <= 1


def test_a_word_too_wide_for_the_first_line_begins_the_second():
    lines, cut = wrapped("unmistakably so", faces(13).plain, first=20, rest=200, most=3)
    assert (lines, cut) == (["", "unmistakably so"], False)


@pytest.fixture
def awkward(writer):
    """Names, chains and contents that are too long for any panel."""
    long = "that the pier and the road to the pier are to be measured again " * 4
    first = writer.actor(
        "The Interdepartmental Commission for the Harmonisation of Coastal Regulations",
        "government",
        also=["a body whose alias is a sentence in its own right"],
        times=40,
    )
    second = writer.actor("Hafenverwaltungsgesellschaftsvorsitzender" * 2)
    writer.claim(
        first, "calls for", long.strip(), chain=[second, first], targets=[(second, "unfavourable")]
    )
    writer.claim(second, "declines", "x" * 300)
    for _ in range(3):
        writer.claim(second, "denies", long.strip(), chain=[first])
    writer.claim(None, "states", "y", state="rejected")
    return writer


def face_of(row, type_: Faces):
    """The face of a row's title."""
    faces_ = {"actor": type_.bold, "said of": type_.small, "mentions": type_.small}
    return faces_.get(row.kind, type_.badge if row.kind == "mention" else type_.plain)


@pytest.mark.parametrize("pixels", [10, 13, 20, 26])
@pytest.mark.parametrize("width", [240, 340, 400, 700])
def test_nothing_leaves_its_card(awkward, pixels, width):
    reading = awkward.reading()
    made = told(reading, awkward.text, {})
    type_ = faces(pixels)
    for row in rows_of(panel(reading, awkward.text), reading.hidden, made):
        layout = lay_out(row, width, type_)
        parts = [
            *((line, face_of(row, type_)) for line in layout.title),
            *((line, type_.small) for line in layout.detail),
            (layout.count, type_.small),
            (layout.state, type_.italic),
        ]
        for line, face in parts:
            assert line.x + face.metrics.horizontalAdvance(line.text) <= width + SLACK
            assert line.y <= layout.height
        if row.kind in ("position", "claim"):
            assert layout.card.right() <= width
        for area in layout.areas.values():
            assert QRectF(0, 0, width, layout.height).contains(area)


def test_state_and_detail_never_overlap(awkward):
    reading = awkward.reading()
    made = told(reading, awkward.text, {})
    type_ = faces(26)
    for row in rows_of(panel(reading, awkward.text), reading.hidden, made):
        layout = lay_out(row, 300, type_)
        for line in (*layout.detail, *layout.title):
            if line.y == layout.state.y and layout.state.text:
                end = line.x + type_.small.metrics.horizontalAdvance(line.text)
                assert end <= layout.state.x + SLACK


@given(widths=st.lists(st.integers(10, 200), max_size=20), room=st.integers(60, 400))
def test_pills_flow_without_overlap(widths, room):
    places = flow([QSize(width, 20) for width in widths], room)
    for one, other in pairwise(places):
        assert not one.intersects(other)
    assert all(place.right() < max(room, 1) for place in places)


def test_the_strips_of_all_actors_are_as_long_as_the_cards_and_below_the_names(awkward):
    reading = awkward.reading()
    made = told(reading, awkward.text, {})
    type_ = faces(13)
    rows = rows_of(panel(reading, awkward.text), reading.hidden, made)
    laid = [(row, lay_out(row, 340, type_)) for row in rows]
    (card, *_) = [layout.card for row, layout in laid if row.kind == "position"]
    strips = [(row, layout) for row, layout in laid if layout.strip.height()]
    assert len({row.count for row, _ in strips}) > 1, "numbers of several lengths stand beside them"
    for _, layout in strips:
        assert (layout.strip.left(), layout.strip.right()) == (card.left(), card.right())
        (name,) = layout.title
        assert name.y + type_.bold.metrics.descent() < layout.strip.top() + type_.unit
