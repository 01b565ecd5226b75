"""Files and folders into the library behind the reader's back."""

import os
import time
from pathlib import Path

from reader.core.listing import Listing
from reader.desk import events
from reader.desk.watching import new_files
from reader.library import Library


def papers(folder: Path, number: int, word: str = "crane") -> Path:
    folder.mkdir(exist_ok=True)
    for n in range(number):
        (folder / f"{n:03}.txt").write_text(f"The mayor said that {word} {n} would stay.")
    return folder


def lot(seat):
    heard = seat.heard(events.Adding)
    return heard[-1].lot if heard else None


def done(seat) -> bool:
    known = lot(seat)
    return known is not None and not known.waiting and (known.added + known.known + known.failed)


def arrivals(seat) -> list:
    found = []
    seat.desk.intake.report(found.append)
    seat.until(lambda: found)
    return found[0]


def test_a_folder_is_added_and_reported(make_seat, tmp_path: Path) -> None:
    folder = papers(tmp_path / "papers", 90)
    (folder / "bad.pdf").write_bytes(b"%PDF-1.4 and no more")
    (folder / "same.txt").write_text("The mayor said that crane 5 would stay.")
    seat = make_seat()
    seat.desk.backlog.enabled = False
    seat.desk.start()
    seat.desk.intake.add([folder, tmp_path / "nowhere.txt"])
    seat.until(lambda: done(seat))
    known = lot(seat)
    assert (known.added, known.known, known.failed) == (90, 1, 2)
    found = arrivals(seat)
    assert {Path(each.path).name for each in found[:2]} == {"bad.pdf", "nowhere.txt"}
    assert all(each.reason for each in found[:2])
    assert {each.state for each in found[2:]} == {"added", "known"}
    assert all(each.article and each.title for each in found[2:])
    assert seat.heard(events.LibraryChanged)
    rates = [event for event in seat.heard(events.Adding) if event.rate]
    assert rates
    assert rates[0].seconds is not None


def test_it_waits_goes_on_and_can_be_cancelled(make_seat, tmp_path: Path) -> None:
    seat = make_seat()
    seat.desk.backlog.enabled = False
    seat.desk.start()
    seat.desk.intake.add([papers(tmp_path / "papers", 60)])
    seat.desk.intake.pause()
    assert seat.heard(events.Adding)[-1].paused
    seat.desk.intake.go_on()
    seat.until(lambda: done(seat))
    assert lot(seat).added == 60
    seat.desk.intake.add([papers(tmp_path / "more", 60, "bridge")])
    seat.desk.intake.pause()
    seat.until(lambda: lot(seat).waiting)
    seat.desk.intake.cancel()
    seat.until(lambda: not lot(seat).waiting)
    seat.desk.close()
    with Library.open(tmp_path / "library") as library:
        assert 60 <= len(library.articles()) < 120


def test_what_waits_is_added_when_the_window_opens_again(make_seat, tmp_path: Path) -> None:
    names = [str(path) for path in sorted(papers(tmp_path / "papers", 30).iterdir())]
    with Library.open(tmp_path / "library") as library:
        library.queue.put(names)
        first = library.queue.waiting(10)
        library.queue.settle(dict.fromkeys(first, ()))
    seat = make_seat()
    seat.desk.backlog.enabled = False
    seat.desk.start()
    seat.until(lambda: done(seat))
    assert any("20 files wait" in event.text for event in seat.heard(events.Said))
    assert lot(seat).added == 20


def test_closing_in_the_middle_loses_nothing(make_seat, tmp_path: Path) -> None:
    folder = papers(tmp_path / "papers", 400)
    seat = make_seat()
    seat.desk.backlog.enabled = False
    seat.desk.start()
    seat.desk.intake.add([folder])
    seat.until(lambda: lot(seat) and lot(seat).added)
    seat.close()
    with Library.open(tmp_path / "library") as library:
        known = library.queue.lot()
        assert known.added + known.waiting == 400
        assert len(library.lists.numbers(Listing())) == known.added


def test_the_work_of_other_programs_comes_in(make_seat, tmp_path: Path) -> None:
    (tmp_path / "letter.txt").write_text("The ferry ran late, the mayor said.")
    (tmp_path / "letter.ann").write_text("T1\tActor 25 30\tmayor\n")
    seat = make_seat()
    seat.desk.backlog.enabled = False
    seat.desk.start()
    seat.desk.intake.add([tmp_path / "letter.ann"])
    seat.until(lambda: done(seat))
    (arrival,) = arrivals(seat)
    assert arrival.article, arrival.reason


def test_what_was_added_is_analysed_in_its_turn(make_seat, tmp_path: Path) -> None:
    seat = make_seat()
    seat.desk.start()
    seat.desk.intake.add([papers(tmp_path / "papers", 3)])
    seat.until(lambda: done(seat))

    def analysed() -> bool:
        told = seat.heard(events.Backlog)
        return bool(told) and told[-1].done == 3 and not told[-1].left

    seat.until(analysed)
    assert {2, 1} <= {event.left for event in seat.heard(events.Backlog)}, "told on the way"
    seat.close()
    with Library.open(tmp_path / "library") as library:
        lines = library.lists.lines(library.lists.numbers(Listing()))
        assert [line.claims for line in lines] == [1, 1, 1]
        assert library.queue.unanalysed("another", None)[0] == [line.id for line in lines]


def test_a_watched_folder_gives_what_is_new_in_it(make_seat, tmp_path: Path) -> None:
    folder = papers(tmp_path / "papers", 2)
    long_ago = time.time() - 60
    for path in folder.iterdir():
        path.touch()
        os.utime(path, (long_ago, long_ago))
    seat = make_seat()
    seat.desk.backlog.enabled = False
    seat.desk.watcher.every = 0.05
    seat.desk.start()
    seat.desk.watcher.watch(folder, True)
    seat.until(lambda: done(seat) and lot(seat).added == 2)
    late = folder / "late.txt"
    late.write_text("A ferry, the mayor said.")
    os.utime(late, (long_ago, long_ago))
    seat.until(lambda: lot(seat).added == 1)
    seat.close()
    with Library.open(tmp_path / "library") as library:
        assert library.queue.watched() == (str(folder),)
        assert set(library.queue.seen(str(folder))) == {str(path) for path in folder.iterdir()}
        numbers = library.lists.numbers(Listing(folder=str(folder)))
        assert len(numbers) == 3
        library.queue.watch(str(folder), False)
        assert library.queue.watched() == ()


def test_a_file_is_new_when_it_was_written_to(tmp_path: Path) -> None:
    folder = papers(tmp_path / "papers", 1)
    path, seen = folder / "000.txt", {}
    assert new_files(folder, seen) == [], "it may still be written"
    os.utime(path, (1000.0, 1000.0))
    assert new_files(folder, seen) == [path]
    assert new_files(folder, seen) == []
    os.utime(path, (2000.0, 2000.0))
    assert new_files(folder, seen) == [path]
    assert new_files(tmp_path / "gone", seen) == []
