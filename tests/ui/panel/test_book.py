"""The panel of a book: its rows are made a little at a time, and made anew only where need be."""

from dataclasses import replace

import pytest

from reader.core.positions import panel as panel_of
from reader.ui.panel.actors import MANY
from reader.ui.panel.memory import MOST_OPEN
from reader.ui.panel.row import told
from reader.ui.panel.rows import EVERYTHING, RowMaker, rows_of
from tests.ui.panel.conftest import Writer

WORDS = [
    "harbour",
    "bridge",
    "school",
    "budget",
    "treaty",
    "pipeline",
    "vaccine",
    "archive",
    "museum",
    "railway",
]
ACTORS = 30


@pytest.fixture
def book() -> Writer:
    writer = Writer()
    actors = [writer.actor(f"Speaker {number}") for number in range(ACTORS)]
    for number in range(MANY + 40):
        words = f"{WORDS[number % 10]} {number} and {WORDS[number // 10 % 10]} of {number * 7}"
        targets = [(actors[number % 3], "unfavourable")] if number % 9 == 0 else []
        writer.claim(actors[number % ACTORS], "states", words, targets=targets)
    return writer


def judged(writer: Writer, number: int, state: str = "confirmed") -> Writer:
    claims = list(writer.claims)
    claims[number] = replace(claims[number], state=state, correction="k")
    return replace(writer, claims=claims)


def test_the_rows_of_a_book_come_a_little_later_and_whoever_asks_for_one_gets_it(
    shown, story, book, qtbot
) -> None:
    panel = shown(story)
    model = panel._model
    panel.set_empty("")
    panel.set_reading(book.reading(), book.text, book.colours())
    assert model.rowCount() == 0
    qtbot.waitUntil(lambda: model.rowCount() == ACTORS)
    panel.set_empty("")
    panel.set_reading(book.reading(), book.text, book.colours())
    panel.choose_claim("c5")
    assert model.rowCount() == ACTORS
    assert panel.current_claim() == "c5"


def test_of_a_book_only_the_first_actors_are_open(shown, book) -> None:
    panel = shown(book)
    panel.choose_claim("c1")
    tree, model = panel._tree, panel._model
    opened = [tree.isExpanded(model.index(n, 0)) for n in range(ACTORS)]
    seen = sum(model.rowCount(model.index(n, 0)) for n in range(ACTORS) if opened[n])
    assert opened == sorted(opened, reverse=True)
    assert MOST_OPEN <= seen < MOST_OPEN + 40
    last = model.index(ACTORS - 1, 0)
    tree.setExpanded(last, True)
    panel.set_reading(judged(book, 3).reading(), book.text, book.colours())
    panel.choose_claim("c1")
    assert tree.isExpanded(model.index(ACTORS - 1, 0))


def test_rows_are_used_again_and_are_the_same_as_new_ones(book) -> None:
    maker, before = RowMaker(), rows_in(RowMaker(), book)
    assert rows_in(maker, book) == before
    changed = [judged(book, 7), replace(book, claims=book.claims[:5] + book.claims[7:])]
    for writer in (*changed, replace(book, claims=book.claims[1:])):
        reading = writer.reading()
        made = told(reading, writer.text, writer.colours())
        wanted = rows_of(panel_of(reading, writer.text), reading.hidden, made)
        assert rows_in(maker, writer) == wanted
    again, third = (rows_in(maker, writer) for _ in range(2))
    assert all(one is other for one, other in zip(again, third, strict=True))


def rows_in(maker: RowMaker, writer: Writer):
    reading = writer.reading()
    made = told(reading, writer.text, writer.colours())
    blocks = maker.blocks(
        panel_of(reading, writer.text), reading.hidden, made, EVERYTHING, "weight"
    )
    return tuple(row for block in blocks for row in block)
