"""The codebook and its codes: every change is a command, and is taken back as one."""

from reader.core.codes import path_of
from reader.core.spans import Span
from reader.desk import events


def seated(make_seat, article):
    seat = make_seat()
    seat.desk.start()
    seat.desk.open_imported(article)
    seat.until(lambda: seat.sitting.article)
    return seat


def codings(seat) -> list[tuple[str, str]]:
    codes = seat.desk.coder.codes
    found = sorted(seat.sitting.annotations.values(), key=lambda a: (a.anchor.span, a.created))
    return [(codes[a.code].name, a.anchor.quotation) for a in found if a.kind == "code"]


def settled(seat) -> None:
    """Everything that was asked of the library so far is answered."""
    answered = []
    seat.desk.far.find_memo("library", "", answered.append)
    seat.until(lambda: answered)


def test_a_passage_is_coded_recoded_and_agrees(make_seat, article) -> None:
    seat = seated(make_seat, article)
    coder, pen = seat.desk.coder, seat.desk.pen
    blame = coder.make("blame")
    assert coder.make(" Blame ") == blame, "a name is there once, capitals not counted"
    coder.put(blame.id, Span(4, 11), qualifier="disagree")
    assert codings(seat) == [("blame", "harbour")]
    (known,) = seat.sitting.annotations.values()
    assert known.qualifier == "disagree"
    coder.put(blame.id, Span(4, 11), qualifier="agree")
    assert [a.qualifier for a in seat.sitting.annotations.values()] == ["agree"]
    coder.recode(seat.sitting.annotations[known.id], coder.make("praise").id)
    assert codings(seat) == [("praise", "harbour")]
    pen.undo()
    seat.until(lambda: codings(seat) == [("blame", "harbour")])


def test_words_of_the_text_become_a_code(make_seat, article) -> None:
    seat = seated(make_seat, article)
    start = article.edition.text.index("no longer safe")
    seat.desk.coder.put_in_vivo(Span(start, start + len("no longer safe")))
    assert codings(seat) == [("no longer safe", "no longer safe")]
    settled(seat)
    again = make_seat()
    seat.close()
    again.desk.start()
    again.until(lambda: again.desk.coder.codes)
    assert [code.name for code in again.desk.coder.codes.values()] == ["no longer safe"]
    assert list(again.desk.coder.counts.values()) == [1]


def test_codes_are_moved_merged_split_and_removed_and_all_of_it_is_undone(
    make_seat, article
) -> None:
    seat = seated(make_seat, article)
    coder, far = seat.desk.coder, seat.desk.far
    blame, risk = coder.make("blame"), coder.make("risk")
    inner = coder.make("old crane", risk.id)
    coder.put(blame.id, Span(0, 3))
    coder.put(risk.id, Span(0, 3))
    coder.put(risk.id, Span(4, 11))
    coder.move(inner.id, blame.id)
    seat.until(lambda: path_of(coder.codes[inner.id], coder.codes) == "blame › old crane")
    coder.merge(risk.id, blame.id)
    seat.until(lambda: risk.id not in coder.codes)
    assert codings(seat) == [("blame", "The"), ("blame", "harbour")], "a double goes"
    (harbour,) = [a for a in seat.sitting.annotations.values() if a.anchor.quotation == "harbour"]
    coder.split([harbour.id], "place")
    seat.until(lambda: len(coder.codes) == 3)
    assert codings(seat) == [("blame", "The"), ("place", "harbour")]
    coder.remove(blame.id)
    seat.until(lambda: blame.id not in coder.codes)
    assert codings(seat) == [("place", "harbour")]
    assert coder.codes[inner.id].parent is None
    for _ in range(3):
        far.undo()
    seat.until(lambda: risk.id in coder.codes)
    assert codings(seat) == [("blame", "The"), ("risk", "The"), ("risk", "harbour")]
    far.redo()
    seat.until(lambda: risk.id not in coder.codes)


def test_what_was_changed_since_is_not_undone_but_told(make_seat, article) -> None:
    seat = seated(make_seat, article)
    coder = seat.desk.coder
    blame = coder.make("blame")
    coder.put(blame.id, Span(0, 3))
    coder.remove(blame.id)
    seat.until(lambda: not coder.codes)
    seat.desk.pen.undo()
    seat.until(lambda: seat.heard(events.Said))
    assert "changed in another way since" in seat.heard(events.Said)[-1].text
    seat.desk.far.undo()
    seat.until(lambda: coder.codes)
    assert codings(seat) == [("blame", "The")]


def test_one_goes_back_to_a_step_and_forward_again(make_seat, article) -> None:
    seat = seated(make_seat, article)
    pen, far = seat.desk.pen, seat.desk.far
    for colour, start in enumerate((0, 4, 12), 1):
        pen.highlight(Span(start, start + 3), colour)
    far.list_history()
    seat.until(lambda: seat.heard(events.HistoryListed))
    entries = seat.heard(events.HistoryListed)[-1].entries
    assert [(e.label, e.words) for e in entries] == [
        ("highlight", "boa"),
        ("highlight", "har"),
        ("highlight", "The"),
    ]
    far.step_to(entries[-1].number)
    seat.until(lambda: len(seat.sitting.annotations) == 1)
    far.step_to(entries[0].number)
    seat.until(lambda: len(seat.sitting.annotations) == 3)


def test_notes_and_memos_are_written_wherever_one_is(make_seat, article) -> None:
    seat = seated(make_seat, article)
    seat.desk.pen.write_note(Span(0, 3), "Which board?")
    (note,) = seat.sitting.annotations.values()
    far = seat.desk.far
    far.rewrite(note.id, "Which **board**?")
    seat.until(lambda: seat.sitting.annotations[note.id].body == "Which **board**?")
    far.write_memo("library", "", "Harbours of the north.")
    far.write_memo("article", seat.sitting.article, "Read it twice.")
    far.read()
    seat.until(lambda: any(e.last for e in seat.heard(events.NotesCame)))
    came = [noted for event in seat.heard(events.NotesCame) for noted in event.noted]
    assert [noted.record.body for noted in came] == [
        "Which **board**?",
        "Harbours of the north.",
        "Read it twice.",
    ]
    assert [bool(noted.title) for noted in came] == [True, False, True]
    far.write_memo("library", "", "")
    settled(seat)
    far.undo()
    memos = []
    far.find_memo("library", "", memos.append)
    seat.until(lambda: memos)
    assert memos[0].body == "Harbours of the north."
