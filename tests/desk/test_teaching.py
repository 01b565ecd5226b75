"""Names taught in one article hold in the next, and are taken back from any."""

from reader.core.taught import key_of
from reader.importers import paste

FIRST = "The Herald reported that the old mill would close. The Herald said nobody was asked."
SECOND = (
    "A spokesman for the Herald denied the claim on Tuesday, and the mayor said she trusted him."
)


def opened(seat, text: str):
    seat.desk.open_imported(paste(text))
    seat.until(lambda: seat.sitting.article and seat.sitting.reading)
    return seat


def actors(seat) -> dict[str, str]:
    return {a.name: a.kind for a in seat.sitting.reading.actors}


def teaches(seat, *what) -> None:
    seen = seat.sitting.reading
    seat.desk.teacher.teach(*what)
    seat.until(lambda: seat.sitting.reading is not seen)


def test_a_name_that_is_taught_holds_in_the_next_article_and_is_undone_from_there(
    make_seat,
) -> None:
    seat = make_seat()
    seat.desk.start()
    opened(seat, FIRST)
    found = seat.sitting.reading
    teaches(seat, "the Herald", "Harbour Herald", "organization")
    assert actors(seat)["Harbour Herald"] == "organization"
    opened(seat, SECOND)
    assert "Harbour Herald" in actors(seat)
    assert [key_of(t.name) for t in seat.sitting.taught.values()] == ["herald"]
    seen = seat.sitting.reading
    seat.desk.pen.undo()
    seat.until(lambda: seat.sitting.reading is not seen)
    assert "Harbour Herald" not in actors(seat)
    seat.desk.pen.redo()
    seat.until(lambda: "Harbour Herald" in actors(seat))
    seat.desk.teacher.forget(next(iter(seat.sitting.taught)))
    seat.until(lambda: not seat.sitting.taught)
    opened(seat, FIRST)
    assert seat.sitting.reading == found


def test_a_name_is_taught_once_and_the_later_word_holds(make_seat) -> None:
    seat = make_seat()
    seat.desk.start()
    opened(seat, FIRST)
    teaches(seat, "the Herald", "Harbour Herald", "organization")
    teaches(seat, "Herald", None, None)
    assert not any("Herald" in name for name in actors(seat))
    heard = []
    seat.desk.teacher.list_names(heard.append)
    seat.until(lambda: heard)
    (names,) = heard
    assert [(t.name, t.actor, t.kind) for t in names] == [("Herald", None, None)]


def test_search_finds_an_article_by_a_name_that_was_taught_since(make_seat) -> None:
    seat = make_seat()
    seat.desk.start()
    opened(seat, FIRST)
    teaches(seat, "the Herald", "Harbour Gazette", "organization")
    found = []
    seat.desk._keeper.run(lambda lib: lib.search("actor:gazette"), found.append, found.append)
    seat.until(lambda: found)
    assert [hit.article for hit in found[0].hits] == [seat.sitting.article]
