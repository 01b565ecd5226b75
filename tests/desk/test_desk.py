"""The desk: an article comes, its marks arrive, and what the reader does is kept."""

import os
import signal
from contextlib import suppress
from pathlib import Path

import pytest

from reader.core.spans import Span
from reader.desk import events
from reader.desk.machine import RESTARTED


def span_of(text: str, words: str) -> Span:
    start = text.index(words)
    return Span(start, start + len(words))


def children() -> set[int]:
    """The processes that this one has started."""
    found: set[int] = set()
    for task in Path("/proc/self/task").glob("*/children"):
        with suppress(OSError):  # the thread has ended meanwhile
            found |= set(map(int, task.read_text().split()))
    return found


def opened(seat, article):
    seat.desk.start()
    seat.desk.open_imported(article)
    seat.until(lambda: seat.sitting.article)
    return seat


def test_an_article_is_shown_at_once_and_its_marks_come_later(make_seat, article) -> None:
    seat = make_seat()
    seat.desk.start()
    seat.desk.open_imported(article)
    assert isinstance(seat.told[0], events.ArticleShown)
    seat.until(lambda: seat.heard(events.ReadingChanged))
    stances = {read.claim.stance for read in seat.sitting.reading.claims}
    assert "denies" in stances
    assert seat.heard(events.Progress)[-1].text == ""


def test_opened_again_the_stored_analysis_is_there_without_the_machine(make_seat, article) -> None:
    first = opened(make_seat(), article)
    first.until(lambda: first.heard(events.ReadingChanged))
    first.close()
    second = make_seat()
    second.desk._machine.analyse = lambda *_: pytest.fail("the machine was asked again")
    opened(second, article)
    second.until(lambda: second.heard(events.ReadingChanged))
    assert second.sitting.analysis == first.sitting.analysis


def test_what_is_marked_before_the_library_has_answered_is_kept(make_seat, article) -> None:
    seat = make_seat()
    seat.desk.open_imported(article)
    place = span_of(article.edition.text, "old crane")
    seat.desk.pen.highlight(place, 2)
    assert [a.colour for a in seat.sitting.annotations.values()] == [2]
    seat.desk.start()
    seat.until(lambda: seat.sitting.article)
    seat.close()
    again = opened(make_seat(), article)
    assert [(a.anchor.span, a.article) for a in again.sitting.annotations.values()] == [
        (place, again.sitting.article)
    ]


def test_notes_colours_and_deleting(make_seat, article) -> None:
    seat = opened(make_seat(), article)
    pen, place = seat.desk.pen, span_of(article.edition.text, "no longer safe")
    pen.highlight(place, 1)
    pen.write_note(place, "Who measured it?")
    (known,) = seat.sitting.annotations.values()
    assert (known.colour, known.body, known.kind) == (1, "Who measured it?", "highlight")
    pen.highlight(place, 4)
    assert seat.sitting.annotations[known.id].colour == 4
    pen.delete(known.id)
    assert not seat.sitting.annotations


def test_a_note_without_words_is_none(make_seat, article) -> None:
    seat = opened(make_seat(), article)
    place = span_of(article.edition.text, "Monday")
    seat.desk.pen.write_note(place, "   ")
    assert not seat.sitting.annotations
    seat.desk.pen.write_note(place, "Which one?")
    (note,) = seat.sitting.annotations.values()
    assert note.kind == "note"
    seat.desk.pen.rewrite(note.id, "")
    assert not seat.sitting.annotations


def test_undo_reaches_over_sessions_and_redo_goes_forward(make_seat, article) -> None:
    first = opened(make_seat(), article)
    first.desk.pen.highlight(span_of(article.edition.text, "crane"), 3)
    first.close()
    seat = opened(make_seat(), article)
    assert seat.heard(events.HistoryChanged)[-1].undo == "highlight"
    seat.desk.pen.undo()
    seat.until(lambda: not seat.sitting.annotations)
    assert seat.heard(events.HistoryChanged)[-1] == events.HistoryChanged(None, "highlight")
    seat.desk.pen.redo()
    seat.until(lambda: seat.sitting.annotations)
    assert seat.heard(events.HistoryChanged)[-1] == events.HistoryChanged("highlight", None)


def test_verdicts_show_at_once_and_can_be_taken_back(make_seat, article) -> None:
    seat = opened(make_seat(), article)
    seat.until(lambda: seat.sitting.reading)
    claims = [read.claim.id for read in seat.sitting.reading.claims]
    seat.desk.pen.confirm(claims[:1])
    assert seat.sitting.claim(claims[0]).state == "confirmed"
    seat.desk.pen.reject(claims[:1])
    assert [read.claim.id for read in seat.sitting.reading.hidden] == [claims[0]]
    assert len(seat.sitting.corrections) == 1
    seat.desk.pen.withdraw(seat.sitting.reading.hidden[0].correction)
    assert [read.claim.id for read in seat.sitting.reading.claims] == claims
    assert {read.state for read in seat.sitting.reading.claims} == {"suggested"}


def test_several_claims_are_confirmed_by_one_command(make_seat, article) -> None:
    seat = opened(make_seat(), article)
    seat.until(lambda: seat.sitting.reading)
    claims = [read.claim.id for read in seat.sitting.reading.claims]
    assert len(claims) > 1
    seat.desk.pen.confirm(claims)
    label = f"confirm {len(claims)} claims"
    seat.until(lambda: seat.heard(events.HistoryChanged)[-1].undo == label)
    seat.desk.pen.undo()
    seat.until(lambda: not seat.sitting.corrections)


def test_a_second_desk_on_the_same_library_says_so_and_keeps_nothing(make_seat, article) -> None:
    opened(make_seat(), article)
    second = make_seat()
    second.desk.start()
    second.desk.open_imported(article)
    second.until(lambda: second.heard(events.Said))
    second.until(lambda: second.sitting.reading)
    second.desk.pen.highlight(Span(0, 5), 1)
    assert not second.sitting.annotations
    assert "could be kept" in second.heard(events.Said)[-1].text


@pytest.mark.skipif(not Path("/proc/self").exists(), reason="finds the worker in /proc")
def test_the_worker_dies_and_is_started_again_once(make_seat, article) -> None:
    others = children()  # of earlier tests, as their end may take a moment
    seat = make_seat()
    seat.desk.start()
    seat.until(lambda: seat.desk._machine._state == "ready")
    (pid,) = children() - others
    os.kill(pid, signal.SIGSTOP)  # so that it is at work for certain when it is killed
    seat.desk.open_imported(article)
    seat.until(lambda: seat.heard(events.Progress))
    os.kill(pid, signal.SIGKILL)
    seat.until(lambda: seat.sitting.reading)
    assert RESTARTED in [said.text for said in seat.heard(events.Said)]


def test_cancel_ends_the_analysis_and_it_can_be_asked_for_again(make_seat, article) -> None:
    seat = make_seat()
    seat.desk.start()
    seat.desk.open_imported(article)
    seat.until(lambda: seat.heard(events.Progress))
    seat.desk.cancel()
    assert seat.heard(events.Progress)[-1].text == ""
    assert seat.heard(events.AnalysisStopped)
    assert seat.sitting.reading is None
    seat.desk.analyse_again()
    seat.until(lambda: seat.sitting.reading)


def test_a_bad_file_is_a_sentence(make_seat, tmp_path) -> None:
    seat = make_seat()
    bad = tmp_path / "noise.txt"
    bad.write_bytes(bytes(range(256)) * 40)
    paths = (bad, tmp_path / "none.txt", tmp_path)
    for path in paths:
        seat.desk.open_path(path)
    sentences = [said.text for said in seat.heard(events.Said)]
    assert [s.startswith(str(p)) for s, p in zip(sentences, paths, strict=True)] == [True] * 3
    assert seat.sitting is None


def test_a_web_page_is_read_by_a_worker(make_seat, tmp_path) -> None:
    page = tmp_path / "page.html"
    words = "The council said that the bridge will stay closed until the spring. " * 8
    page.write_text(
        "<html><head><title>Bridge closed</title></head><body><article><h1>Bridge closed</h1>"
        f"<p>{words}</p><p>{words}</p></article></body></html>"
    )
    seat = make_seat()
    seat.desk.start()
    seat.desk.open_path(page)
    seat.until(lambda: seat.sitting)
    assert "bridge will stay closed" in seat.sitting.text


def test_a_text_that_is_not_english_can_be_annotated_and_is_said_so(make_seat) -> None:
    from reader.importers import paste

    german = paste(
        "Der Hafenmeister sagte am Montag, dass der alte Kran nicht mehr sicher ist und bald "
        "abgebaut wird. Die Gewerkschaft bestritt, dass jemand verletzt worden sei."
    )
    seat = opened(make_seat(), german)
    seat.until(lambda: seat.heard(events.ReadingChanged))
    assert any("reads English" in said.text for said in seat.heard(events.Said))
    seat.desk.pen.highlight(Span(4, 15), 1)
    assert seat.sitting.annotations


def test_the_place_is_remembered(make_seat, article) -> None:
    first = opened(make_seat(), article)
    first.desk.keep_place(80)
    first.close()
    seat = opened(make_seat(), article)
    assert seat.heard(events.PlaceKnown) == [events.PlaceKnown(80)]


def test_recent_articles_are_listed_and_open_again(make_seat, article) -> None:
    seat = opened(make_seat(), article)
    seat.until(
        lambda: seat.heard(events.RecentChanged) and seat.heard(events.RecentChanged)[-1].articles
    )
    (entry,) = seat.heard(events.RecentChanged)[-1].articles
    before = seat.sitting
    seat.desk.open_article(entry.id)
    seat.until(lambda: seat.sitting is not before)
    assert seat.sitting.text == before.text
