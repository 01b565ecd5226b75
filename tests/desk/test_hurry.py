"""What is done while the library is still at something else about the same words."""

from reader.core.errors import LibraryTrouble
from reader.desk import events
from reader.library import Library
from tests.desk.test_desk import opened, span_of


def marked(make_seat, article, words: str = "old crane"):
    seat = opened(make_seat(), article)
    seat.desk.pen.highlight(span_of(article.edition.text, words), 2)
    (known,) = seat.sitting.annotations.values()
    rest(seat)
    return seat, known


def rest(seat) -> None:
    """Until the library has answered everything."""
    for _ in range(3):
        answers: list[object] = []
        seat.desk._keeper.run(lambda _: 1, answers.append, answers.append)
        seat.until(lambda answers=answers: answers)


def troubles(seat) -> list[str]:
    return [said.text for said in seat.heard(events.Said) if said.kind == "trouble"]


def held(seat) -> dict[str, object]:
    found: list[object] = []
    article = seat.sitting.article
    seat.desk._keeper.run(lambda library: library.annotations(article), found.append, found.append)
    seat.until(lambda: found)
    return {annotation.id: annotation for annotation in found[0]}


def test_a_colour_given_to_a_mark_that_is_being_taken_back_is_not_given(make_seat, article) -> None:
    seat, known = marked(make_seat, article)
    seat.desk.pen.undo()
    seat.desk.pen.recolour(known.id, 5)
    rest(seat)
    assert seat.sitting.annotations == {} == held(seat)
    assert troubles(seat) == [
        "“change of colour” was not done: what it is about was being changed at that moment."
    ]


def test_what_is_written_elsewhere_in_the_meantime_is_kept(make_seat, article) -> None:
    seat, known = marked(make_seat, article)
    seat.desk.far.rewrite(known.id, "From the list of notes.")
    seat.desk.pen.recolour(known.id, 5)
    seat.desk.pen.write_note(span_of(article.edition.text, "Monday"), "Which one?")
    rest(seat)
    assert seat.sitting.annotations == held(seat)
    assert {a.body for a in held(seat).values()} == {"From the list of notes.", "Which one?"}
    assert len(troubles(seat)) == 1


def test_undo_in_an_article_that_was_left_meanwhile_is_heard_of(make_seat, article) -> None:
    seat, known = marked(make_seat, article)
    left = seat.sitting
    seat.desk.pen.undo()
    seat.desk.put_away()
    rest(seat)
    (done,) = [e for e in seat.heard(events.Done) if e.command.changes[0].after is None]
    assert done.command.changes[0].before == known
    seat.desk.turn_to(left)
    seat.until(lambda: seat.sitting.article)
    assert not seat.sitting.annotations


def test_undo_in_the_library_reaches_the_codebook(make_seat, article) -> None:
    seat = opened(make_seat(), article)
    code = seat.desk.coder.make("Rust")
    rest(seat)
    assert list(seat.desk.coder.codes) == [code.id]
    seat.desk.curator.undo()
    rest(seat)
    assert seat.desk.coder.codes == {}
    seat.desk.curator.redo()
    rest(seat)
    assert seat.desk.coder.codes == {code.id: code}


def test_undo_is_there_at_once_however_late_the_library_is(make_seat, article) -> None:
    seat = opened(make_seat(), article)
    for words in ("old crane", "Monday"):
        seat.desk.pen.highlight(span_of(article.edition.text, words), 2)
        assert seat.heard(events.HistoryChanged)[-1] == events.HistoryChanged("highlight", None)
    before = len(seat.heard(events.HistoryChanged))
    seat.desk.pen.undo()
    seat.desk.pen.undo()
    rest(seat)
    assert seat.sitting.annotations == {} == held(seat)
    told = [(event.undo, event.redo) for event in seat.heard(events.HistoryChanged)[before:]]
    assert told == [("highlight", None), ("highlight", "highlight"), (None, "highlight")]


def test_what_could_not_be_kept_is_no_step_of_the_history(make_seat, article, monkeypatch) -> None:
    seat, _ = marked(make_seat, article)

    def full(*_: object, **__: object) -> None:
        raise LibraryTrouble("The disk is full.")

    def fill(library: Library) -> None:
        monkeypatch.setattr(library, "do", full)

    seat.desk._keeper.run(fill, print, print)
    seat.desk.pen.write_note(span_of(article.edition.text, "Monday"), "Which one?")
    assert seat.heard(events.HistoryChanged)[-1].undo == "note"
    rest(seat)
    assert len(seat.sitting.annotations) == 1
    assert seat.heard(events.HistoryChanged)[-1] == events.HistoryChanged("highlight", None)
    assert troubles(seat) == ["The disk is full."]


def test_undo_of_the_library_is_told_before_what_was_done_is_seen(make_seat, article) -> None:
    seat = opened(make_seat(), article)
    rest(seat)
    before = len(seat.told)
    seat.desk.curator.set_trashed([1], True)
    seat.until(lambda: any(isinstance(e, events.LibraryChanged) for e in seat.told[before:]))
    (steps,) = [e for e in seat.told[before:] if isinstance(e, events.LibraryHistory)]
    assert steps.undo == "remove 1 article"
