"""Putting actors right at the desk: each change is kept, undone, and laid over a new analysis."""

from dataclasses import replace

import pytest

from reader.core.spans import Span
from reader.desk import events


@pytest.fixture
def seat(make_seat, article):
    seat = make_seat()
    seat.desk.start()
    seat.desk.open_imported(article)
    seat.until(lambda: seat.sitting.article and seat.sitting.reading)
    return seat


def actor(seat, name: str):
    return next(a for a in seat.sitting.reading.actors if name in a.name)


def names(seat) -> set[str]:
    return {a.name for a in seat.sitting.reading.actors}


def undone(seat) -> None:
    before = seat.sitting.reading
    seat.desk.pen.undo()
    seat.until(lambda: seat.sitting.reading is not before)


def test_actors_are_merged_renamed_and_told_apart_and_all_of_it_is_undone(seat) -> None:
    cast, found = seat.desk.pen.cast, seat.sitting.reading
    board, union = actor(seat, "board"), actor(seat, "union")
    cast.merge(union.id, board.id)
    assert not any("union" in name for name in names(seat))
    assert set(actor(seat, "board").mentions) == {*board.mentions, *union.mentions}
    cast.rename(board.id, "  The   board ")
    cast.set_kind(board.id, "government")
    assert (actor(seat, "board").name, actor(seat, "board").kind) == ("The board", "government")
    cast.part(union.mentions, "Dockers", "group")
    assert actor(seat, "Dockers").mentions == union.mentions
    denial = next(r.claim for r in seat.sitting.reading.claims if r.claim.stance == "denies")
    assert denial.actor == actor(seat, "Dockers").id
    cast.give(board.mentions[:1], actor(seat, "Dockers").id)
    cast.no_actor(actor(seat, "Dockers").id)
    assert "Dockers" not in names(seat)
    assert len(seat.heard(events.ReadingChanged)) == 7
    for _ in range(6):
        undone(seat)
    assert seat.sitting.reading == found


def test_what_changes_nothing_is_no_command(seat) -> None:
    cast, board = seat.desk.pen.cast, actor(seat, "board")
    cast.rename(board.id, " ")
    cast.rename(board.id, board.name)
    cast.set_kind(board.id, board.kind)
    cast.merge(board.id, board.id)
    cast.give(board.mentions, board.id)
    cast.as_found(board.id)
    cast.rename("nobody", "Somebody")
    assert not seat.sitting.corrections


def test_it_is_there_when_the_article_is_opened_again(seat, make_seat, article) -> None:
    seat.desk.pen.cast.rename(actor(seat, "board").id, "The board")
    seat.desk.pen.cast.no_mention(actor(seat, "Lindqvist").mentions)
    kept = seat.sitting.reading
    seat.close()
    again = make_seat()
    again.desk.start()
    again.desk.open_imported(article)
    again.until(lambda: again.sitting.article and again.sitting.reading)
    assert again.sitting.reading == kept


def test_an_actor_is_again_as_the_machine_had_it(seat) -> None:
    cast, found = seat.desk.pen.cast, seat.sitting.reading
    board = actor(seat, "board")
    cast.rename(board.id, "The board")
    cast.set_kind(board.id, "group")
    cast.as_found(board.id)
    assert seat.sitting.reading == found
    undone(seat)
    assert (actor(seat, "board").name, actor(seat, "board").kind) == ("The board", "group")


def test_a_missing_actor_is_added_from_words(seat) -> None:
    start = seat.sitting.text.index("old crane")
    seat.desk.pen.cast.part([Span(start, start + 9)], "Crane", "organization")
    crane = actor(seat, "Crane")
    assert crane.mentions == (Span(start, start + 9),)
    assert any(e.actor == crane.id for e in seat.sitting.reading.entities)
    (made,) = seat.sitting.corrections.values()
    assert made.verdict == "added"


def test_a_new_analysis_finds_the_readers_actors_in_place(seat) -> None:
    seat.desk.pen.cast.merge(actor(seat, "union").id, actor(seat, "board").id)
    known = seat.sitting.analysis
    turned = {a.id: f"z{n}" for n, a in enumerate(reversed(known.actors))}
    later = replace(
        known,
        actors=tuple(replace(a, id=turned[a.id], aliases=()) for a in reversed(known.actors)),
        entities=(),
        claims=tuple(
            replace(c, actor=turned.get(c.actor or ""), chain=(), targets=()) for c in known.claims
        ),
    )
    seat.sitting.analysed(later)
    assert seat.sitting.unplaced == ()
    assert not any("union" in name for name in names(seat))
