"""What lies beside the database comes back with a backup, and is never lost to one."""

from pathlib import Path

import pytest

from reader import settings_file
from reader.library import Library, backups, beside
from reader.library.backups import RESTORED
from reader.library.beside import DATABASE
from reader.ui import memory
from tests.library.samples import imported

OPTIONS, WINDOW = beside.FILES


@pytest.fixture
def folder(tmp_path: Path) -> Path:
    """A library of one article with options, closed."""
    with Library.open(tmp_path) as library:
        library.add(imported())
    (tmp_path / OPTIONS).write_text("large letters")
    (tmp_path / WINDOW).write_text("this article wide")
    return tmp_path


def backed_up(folder: Path) -> Path:
    with Library.open(folder) as library:
        return library.back_up()


def test_the_files_are_those_that_are_written() -> None:
    assert beside.FILES == (settings_file.FILE, memory.FILE)


def test_options_come_back_and_the_present_ones_are_set_aside(folder: Path) -> None:
    backup = backed_up(folder)
    (folder / OPTIONS).write_text("small letters")
    (folder / WINDOW).unlink()
    aside = backups.restore(folder, backup)
    assert (folder / OPTIONS).read_text() == "large letters"
    assert (folder / WINDOW).read_text() == "this article wide"
    assert aside is not None
    assert (aside / OPTIONS).read_text() == "small letters"
    backups.restore(folder, aside / DATABASE)
    assert (folder / OPTIONS).read_text() == "small letters"


def test_an_older_backup_without_options_leaves_the_present_ones(folder: Path) -> None:
    for name in beside.FILES:
        (folder / name).rename(folder / f"{name}.away")
    backup = backed_up(folder)
    (folder / OPTIONS).write_text("small letters")
    backups.restore(folder, backup)
    assert (folder / OPTIONS).read_text() == "small letters"


def test_a_restoring_that_broke_off_brings_the_options_too(folder: Path) -> None:
    backup = backed_up(folder)
    (folder / OPTIONS).unlink()
    (folder / DATABASE).replace(folder / "aside.db")
    (folder / RESTORED).write_bytes(backup.read_bytes())
    with Library.open(folder) as library:
        assert library.complaints() == ()
        assert (folder / OPTIONS).read_text() == "large letters"
        assert "beside" not in library._db.table_names()


def test_other_options_make_a_backup_due(folder: Path) -> None:
    (old := backed_up(folder)).rename(old.with_name("library-000001-2026-01-01.db"))
    with Library.open(folder) as library:
        assert library.back_up_if_due(days=1) is None
        (folder / OPTIONS).write_text("small letters")
        assert library.back_up_if_due(days=1) is not None
