"""Backups are made and checked before anything old goes; restoring deletes nothing."""

import gzip
import sqlite3
from pathlib import Path

import pytest

from reader.core.errors import LibraryHeld, LibraryTrouble
from reader.library import Library, backups
from reader.library.backups import RESTORED
from reader.library.beside import DATABASE
from reader.library.lock import MARKER
from tests.library.samples import annotation, command, imported

KEPT = Path(__file__).parent / "libraries"


def keys(folder: Path) -> set[str]:
    with Library.open(folder) as library:
        return {article.id for article in library.articles()}


@pytest.fixture
def folder(tmp_path: Path) -> Path:
    """A library of one article, closed."""
    with Library.open(tmp_path / "library") as library:
        library.add(imported())
    return tmp_path / "library"


def test_a_backup_is_a_whole_library_in_one_file(folder: Path, tmp_path: Path) -> None:
    with Library.open(folder) as library:
        key = library.add(imported("The crane fell.", "/crane.txt"))
        library.do(command(key, None, annotation(key)))
        backup = library.back_up()
        (tmp_path / "other").mkdir()
        (tmp_path / "other" / DATABASE).write_bytes(backup.read_bytes())
        with Library.open(tmp_path / "other") as copy:
            assert copy.annotations(key) == library.annotations(key)
            assert copy.search("crane").total == 1
            assert copy.complaints() == ()
    assert list(backup.parent.iterdir()) == [backup]


def test_the_oldest_go_when_there_are_too_many(folder: Path) -> None:
    with Library.open(folder) as library:
        made = [library.back_up(keep=3) for _ in range(5)]
    assert backups.backups(folder) == tuple(reversed(made[2:]))


def test_a_backup_that_is_not_sound_takes_no_other_away(
    folder: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    with Library.open(folder) as library:
        first = library.back_up(keep=1)
        with monkeypatch.context() as broken:
            broken.setattr(backups, "_copy", lambda _, path, __: path.write_bytes(b"no" * 4999))
            with pytest.raises(LibraryTrouble, match="no sound copy"):
                library.back_up(keep=1)
        assert list(first.parent.iterdir()) == [first]
        second = library.back_up(keep=1)
    assert backups.backups(folder) == (second,)


def test_a_library_is_backed_up_before_it_is_migrated(tmp_path: Path) -> None:
    old = gzip.decompress((KEPT / "first.db.gz").read_bytes())
    (tmp_path / DATABASE).write_bytes(old)
    Library.open(tmp_path).close()
    (backup,) = backups.backups(tmp_path)
    with sqlite3.connect(backup) as copy:
        names = [name for (name,) in copy.execute("SELECT name FROM _sqlite_migrations")]
    copy.close()
    assert names == ["first"]
    Library.open(tmp_path).close()
    assert backups.backups(tmp_path) == (backup,)


def test_a_new_library_needs_no_backup(folder: Path) -> None:
    assert backups.backups(folder) == ()


def test_restoring_sets_the_present_library_aside(folder: Path) -> None:
    with Library.open(folder) as library:
        backup = library.back_up()
        library.add(imported("The crane fell.", "/crane.txt"))
        both = {article.id for article in library.articles()}
    aside = backups.restore(folder, backup)
    assert len(keys(folder)) == 1
    assert aside is not None
    assert keys(aside) == both
    again = backups.restore(folder, aside / DATABASE)
    assert keys(folder) == both
    assert again not in (None, aside)


def test_a_held_library_is_not_restored(folder: Path) -> None:
    with Library.open(folder) as library:
        backup = library.back_up()
        with pytest.raises(LibraryHeld):
            backups.restore(folder, backup)


def test_what_is_no_backup_is_refused_and_the_library_stays(folder: Path, tmp_path: Path) -> None:
    noise, songs = tmp_path / "noise.db", tmp_path / "songs.db"
    noise.write_bytes(b"\x5a" * 9999)
    with sqlite3.connect(songs) as other:
        other.execute("CREATE TABLE songs (name)")
    other.close()
    before = keys(folder)
    for path in (noise, songs, tmp_path / "none.db"):
        with pytest.raises(LibraryTrouble, match=path.name):
            backups.restore(folder, path)
    assert keys(folder) == before
    assert not (folder / RESTORED).exists()


def test_a_restoring_that_broke_off_is_finished_by_the_next_opening(folder: Path) -> None:
    with Library.open(folder) as library:
        backup = library.back_up()
        kept = {article.id for article in library.articles()}
    (folder / DATABASE).replace(folder / "aside.db")
    (folder / RESTORED).write_bytes(backup.read_bytes())
    assert keys(folder) == kept
    assert not (folder / RESTORED).exists()


def test_after_an_unclean_end_the_database_is_looked_through(folder: Path) -> None:
    with Library.open(folder):
        assert (folder / MARKER).exists()
    assert not (folder / MARKER).exists()
    (folder / MARKER).touch()
    assert len(keys(folder)) == 1
    damage(folder)
    (folder / MARKER).touch()
    for _ in range(2):
        with pytest.raises(LibraryTrouble, match=r"damaged.*reportedly restore"):
            Library.open(folder)


def damage(folder: Path) -> None:
    """Spoil the index of one table, which no opening would notice."""
    path = folder / DATABASE
    with sqlite3.connect(path, isolation_level=None) as connection:
        (page,) = connection.execute(
            "SELECT rootpage FROM sqlite_master WHERE name = 'origins_by_article'"
        ).fetchone()
        (size,) = connection.execute("PRAGMA page_size").fetchone()
    connection.close()
    content = bytearray(path.read_bytes())
    content[(page - 1) * size + 100 : page * size] = b"\x5a" * (size - 100)
    path.write_bytes(content)
