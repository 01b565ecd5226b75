"""Claims that the reader adds, moves the ends of, and says to answer each other."""

import pytest

from reader.core.corrections import ActorValue
from reader.core.spans import Span


@pytest.fixture
def seat(make_seat, article):
    seat = make_seat()
    seat.desk.start()
    seat.desk.open_imported(article)
    seat.until(lambda: seat.sitting.article and seat.sitting.reading)
    return seat


def span(seat, words: str) -> Span:
    start = seat.sitting.text.index(words)
    return Span(start, start + len(words))


def actor(seat, name: str):
    return next(a for a in seat.sitting.reading.actors if name in a.name)


def claim(seat, key: str):
    return seat.sitting.claim(key).claim


def stance(seat, which: str) -> str:
    return next(r.claim.id for r in seat.sitting.reading.claims if r.claim.stance == which)


def undone(seat) -> None:
    before = seat.sitting.reading
    seat.desk.pen.undo()
    seat.until(lambda: seat.sitting.reading is not before)


def test_a_claim_is_added_from_a_content_an_actor_and_a_stance(seat) -> None:
    found, pen = seat.sitting.reading, seat.desk.pen.claims
    master = actor(seat, "Lindqvist")
    key = pen.add([span(seat, "the harbour master")], master.id, "promises")
    made = claim(seat, key)
    assert (made.actor, made.stance, made.quotation) == (master.id, "promises", "indirect")
    assert made.source == (span(seat, "Ann Lindqvist"),), "the nearest mention in the paragraph"
    assert seat.sitting.claim(key).state == "confirmed"
    new = pen.add([span(seat, "on Monday")], ActorValue("The crew", "group", ()), "opposes")
    assert claim(seat, new).actor == actor(seat, "The crew").id
    nobody = pen.add([span(seat, "the old crane")], None, "warns")
    assert claim(seat, nobody).actor is None
    for _ in range(3):
        undone(seat)
    assert seat.sitting.reading == found


def test_an_added_claim_that_the_machine_finds_later_is_there_once(seat) -> None:
    denial = claim(seat, stance(seat, "denies"))
    seat.desk.pen.reject([denial.id])
    undone(seat)
    key = seat.desk.pen.claims.add(denial.content, denial.actor, "denies")
    assert key == denial.id
    assert [r.claim.content for r in seat.sitting.reading.claims].count(denial.content) == 1


def test_the_ends_of_source_cue_and_content_are_moved(seat) -> None:
    found, key = seat.sitting.reading, stance(seat, "denies")
    places = ([span(seat, "The dockers'")], [span(seat, "denied")], [span(seat, "been hurt")])
    seat.desk.pen.claims.set_places(key, *places)
    moved = claim(seat, key)
    assert (moved.source, moved.cue, moved.content) == tuple(map(tuple, places))
    assert seat.sitting.claim(key).state == "corrected"
    seat.desk.pen.claims.set_places(key, [], [], [])
    assert claim(seat, key) == moved, "a claim without words is none"
    undone(seat)
    assert seat.sitting.reading == found


def test_the_chain_is_changed(seat) -> None:
    key, board = stance(seat, "denies"), actor(seat, "board")
    master = actor(seat, "Lindqvist")
    seat.desk.pen.claims.set_chain(key, [board.id, master.id, board.id])
    assert claim(seat, key).chain == (board.id, master.id)
    seat.desk.pen.claims.set_chain(key, [])
    assert claim(seat, key).chain == ()


def test_a_claim_answers_another_and_no_longer(seat) -> None:
    denial = stance(seat, "denies")
    said = next(r.claim.id for r in seat.sitting.reading.claims if r.claim.id != denial)
    pen = seat.desk.pen
    pen.claims.set_answers(denial, denial)
    assert not seat.sitting.corrections
    pen.claims.set_answers(denial, said)
    assert claim(seat, denial).answers == said
    pen.confirm([said])
    pen.change_stance(denial, "questions")
    assert claim(seat, denial).answers == said, "another correction leaves it"
    pen.claims.set_places(said, [], [], [span(seat, "the old crane would be taken")])
    assert claim(seat, denial).answers == said, "it is known by its place"
    pen.claims.set_answers(denial, None)
    assert claim(seat, denial).answers is None
    undone(seat)
    assert claim(seat, denial).answers == said
