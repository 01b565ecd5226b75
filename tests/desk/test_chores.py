"""What is done behind the reader's back."""

import json
import threading
from pathlib import Path
from queue import SimpleQueue

import pytest

from reader.core.errors import LibraryTrouble
from reader.desk.chores import Care, Chore, chores
from reader.desk.keeper import Keeper
from reader.library import Library, backups
from tests.library.samples import annotation, command, imported

PATIENCE = 120


def nothing() -> None:
    """What is found is not told."""


class Kept:
    """A keeper whose answers come at once, on its own thread."""

    def __init__(self, folder: Path, *made: Chore) -> None:
        self.troubles: SimpleQueue[Exception] = SimpleQueue()
        self.keeper = Keeper(folder, lambda call: call(), made)
        self.keeper.start(self.troubles.put)

    def does(self, work):
        answers: SimpleQueue[object] = SimpleQueue()
        self.keeper.run(work, answers.put, answers.put)
        return answers.get(timeout=PATIENCE)


@pytest.fixture
def tried() -> tuple[list[str], threading.Event]:
    return [], threading.Event()


def chore(seen: list[str], enough: threading.Event, times: int) -> Chore:
    def piece(_: Library) -> bool:
        seen.append("piece")
        if len(seen) >= times:
            enough.set()
        return len(seen) < times

    def finish(_: Library) -> bool:
        seen.append("end")
        return False

    return Chore(0.0, piece, finish, lambda _: None)


def test_a_chore_is_done_piece_by_piece_and_finished_at_the_end(tmp_path: Path, tried) -> None:
    seen, enough = tried
    kept = Kept(tmp_path, chore(seen, enough, 3))
    assert enough.wait(PATIENCE)
    assert kept.does(lambda library: library.articles()) == ()
    kept.keeper.close()
    assert seen.count("end") == 1
    assert seen[-1] == "end"
    assert seen[:3] == ["piece"] * 3


def test_a_chore_that_fails_is_told_and_the_rest_goes_on(tmp_path: Path, tried) -> None:
    seen, enough = tried
    told: SimpleQueue[Exception] = SimpleQueue()

    def fails(_: Library) -> bool:
        raise LibraryTrouble("The disk is full.")

    broken = Chore(0.0, fails, fails, told.put)
    kept = Kept(tmp_path, broken, chore(seen, enough, 2))
    assert str(told.get(timeout=PATIENCE)) == "The disk is full."
    assert enough.wait(PATIENCE)
    assert kept.does(lambda library: library.articles()) == ()
    kept.keeper.close()


def test_a_session_leaves_annotations_and_a_backup_beside_the_library(tmp_path: Path) -> None:
    told: SimpleQueue[Exception] = SimpleQueue()
    kept = Kept(tmp_path, *chores(Care(), told.put, nothing))
    key = kept.does(lambda library: library.add(imported()))
    note = command(key, None, annotation(key, body="Which harbour?"))
    kept.does(lambda library: library.do(note))
    kept.keeper.close()
    page = json.loads((tmp_path / "annotations" / f"{key}.jsonld").read_text("utf-8"))
    assert page["items"][0]["body"][0]["value"] == "Which harbour?"
    (backup,) = backups.backups(tmp_path)
    backups.check(backup)
    assert told.empty()


def test_a_second_session_without_a_change_makes_no_backup(tmp_path: Path) -> None:
    for _ in range(2):
        kept = Kept(tmp_path, *chores(Care(), lambda _: None, nothing))
        kept.does(lambda library: library.add_many([] if library.articles() else [imported()]))
        kept.keeper.close()
    assert len(backups.backups(tmp_path)) == 1


def test_no_backup_is_made_where_the_reader_wants_none(tmp_path: Path) -> None:
    kept = Kept(tmp_path, *chores(Care(days=0), lambda _: None, nothing))
    kept.does(lambda library: library.add(imported()))
    kept.keeper.close()
    assert backups.backups(tmp_path) == ()
