"""Backups are made when they are due: something has changed, and the last one is old."""

from pathlib import Path

import pytest

from reader.library import Library, backups
from tests.library.samples import annotation, command, imported, one_day


def aged(folder: Path, day: str) -> None:
    (last, *_) = backups.backups(folder)
    last.rename(last.with_name(f"{last.name[:14]}-{day}.db"))


def test_nothing_is_backed_up_of_an_empty_library(library: Library) -> None:
    assert library.back_up_if_due(days=1) is None


def test_a_backup_is_due_when_the_last_is_old_and_something_changed(library: Library) -> None:
    key = library.add(imported())
    with one_day():
        assert library.back_up_if_due(days=1) is not None
        library.do(command(key, None, annotation(key)))
        assert library.back_up_if_due(days=1) is None
    aged(library.folder, "2026-01-01")
    second = library.back_up_if_due(days=7)
    assert second is not None
    aged(library.folder, "2026-01-01")
    assert library.back_up_if_due(days=7) is None
    library.undo(key)
    assert library.back_up_if_due(days=0) is None
    assert library.back_up_if_due(days=7) is not None


def test_a_backup_of_a_day_to_come_does_not_put_off_the_next(library: Library) -> None:
    key = library.add(imported())
    library.back_up_if_due(days=1)
    library.do(command(key, None, annotation(key)))
    aged(library.folder, "2999-01-01")
    made = library.back_up_if_due(days=1)
    assert made is not None
    assert backups.backups(library.folder)[0] == made


def test_only_so_many_are_kept_and_the_new_one_is_checked_first(
    library: Library, monkeypatch: pytest.MonkeyPatch
) -> None:
    key = library.add(imported())
    for n in range(4):
        library.do(command(key, None, annotation(key, f"n{n}")))
        library.back_up(keep=2)
    kept = backups.backups(library.folder)
    assert len(kept) == 2
    library.do(command(key, None, annotation(key, "n9")))

    def unsound(path: Path) -> None:
        from reader.core.errors import LibraryTrouble

        raise LibraryTrouble(f"{path} is a damaged copy.")

    monkeypatch.setattr(backups, "check", unsound)
    with pytest.raises(Exception, match="damaged copy"):
        library.back_up(keep=1)
    assert backups.backups(library.folder) == kept


def test_a_backup_that_cannot_be_read_does_not_count(library: Library) -> None:
    library.add(imported())
    first = library.back_up_if_due(days=1)
    first.write_bytes(b"rubbish")
    aged(library.folder, "2026-01-01")
    assert library.back_up_if_due(days=1) is not None
