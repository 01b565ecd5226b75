"""What the world does to a library: one clear sentence each, and nothing lost."""

import os
import shutil
import sqlite3
import subprocess
import sys
from collections.abc import Iterator
from pathlib import Path

import pytest

from reader.core.annotations import Annotation
from reader.core.errors import LibraryHeld, LibraryTrouble
from reader.library import Library, migrations
from reader.library.lock import LOCK_FILE
from reader.library.opening import DATABASE
from tests.library.samples import TEXT, annotation, command, imported


def trouble(folder: Path) -> str:
    with pytest.raises(LibraryTrouble) as caught:
        Library.open(folder)
    sentence = str(caught.value)
    assert str(folder) in sentence
    assert sentence.endswith(".")
    assert "\n" not in sentence
    return sentence


def test_a_second_opener_is_told_who_has_it(library: Library) -> None:
    with pytest.raises(LibraryHeld, match=rf"held by another .*process {os.getpid()}"):
        Library.open(library.folder)


def test_another_process_is_told_too_and_the_folder_is_free_after_closing(tmp_path: Path) -> None:
    code = "import sys; from pathlib import Path; from reader.library import Library\n"
    code += "Library.open(Path(sys.argv[1])).close()"
    opener = [sys.executable, "-c", code, str(tmp_path)]
    with Library.open(tmp_path):
        answer = subprocess.run(opener, capture_output=True, text=True, check=False)
    assert f"process {os.getpid()}" in answer.stderr
    assert "LibraryHeld" in answer.stderr
    subprocess.run(opener, check=True)


def test_a_lock_file_left_behind_is_no_trouble(tmp_path: Path) -> None:
    (tmp_path / LOCK_FILE).write_text("1")
    with Library.open(tmp_path) as library:
        assert library.can_write


def test_after_a_trouble_the_folder_is_not_held(tmp_path: Path) -> None:
    database = tmp_path / DATABASE
    database.write_text("Dear diary, " * 999)
    for _ in range(2):
        assert "damaged, or library.db is no library" in trouble(tmp_path)
    database.unlink()
    Library.open(tmp_path).close()


def test_closing_again_does_nothing(tmp_path: Path) -> None:
    library = Library.open(tmp_path)
    key = library.add(imported())
    library.close()
    library.close()
    with Library.open(tmp_path) as again:
        assert again.article(key).edition.text == TEXT


@pytest.mark.parametrize("inside", ["", "below"])
def test_a_file_in_place_of_the_folder(tmp_path: Path, inside: str) -> None:
    (tmp_path / "taken").write_text("a file")
    assert "choose a folder that can be written" in trouble(tmp_path / "taken" / inside)


def test_a_folder_in_place_of_the_database(tmp_path: Path) -> None:
    (tmp_path / DATABASE).mkdir()
    assert "cannot be opened" in trouble(tmp_path)


@pytest.mark.skipif(not hasattr(os, "geteuid") or os.geteuid() == 0, reason="root may write all")
def test_a_folder_that_cannot_be_written(tmp_path: Path) -> None:
    tmp_path.chmod(0o500)
    try:
        assert "permission denied" in trouble(tmp_path)
    finally:
        tmp_path.chmod(0o700)


def test_a_database_of_another_program(tmp_path: Path) -> None:
    with sqlite3.connect(tmp_path / DATABASE) as other:
        other.execute("CREATE TABLE songs (name)")
    other.close()
    assert "is not a library of Reportedly" in trouble(tmp_path)


def test_a_library_of_a_newer_version(tmp_path: Path) -> None:
    with Library.open(tmp_path) as library:
        row = {"migration_set": "reportedly", "name": "later", "applied_at": "2030-01-01"}
        library._db.table("_sqlite_migrations").insert(row)
    assert "made by a newer Reportedly: update this one" in trouble(tmp_path)


def test_the_migrations_are_those_that_are_named(library: Library) -> None:
    rows = library._db.query("SELECT name FROM _sqlite_migrations ORDER BY id")
    assert tuple(row["name"] for row in rows) == migrations.NAMES


def test_the_database_is_set_to_lose_nothing_and_to_trust_nothing(library: Library) -> None:
    names = ("journal_mode", "synchronous", "foreign_keys", "trusted_schema")
    values = [library._db.execute(f"PRAGMA {name}").fetchone()[0] for name in names]
    assert values == ["wal", 2, 1, 0]


def test_a_migration_that_broke_off_is_made_anew(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    with monkeypatch.context() as broken:
        broken.setattr(migrations, "FIRST", migrations.FIRST + "SELECT nothing FROM nowhere;\n")
        with pytest.raises(sqlite3.OperationalError):
            Library.open(tmp_path)
    with Library.open(tmp_path) as library:
        library.add(imported())


def test_a_cut_off_log_loses_its_end_and_no_more(library: Library, tmp_path: Path) -> None:
    """What is left opens, and holds the notes up to some moment with their history."""
    key = library.add(imported())
    for n in range(20):
        library.do(command(key, None, annotation(key, f"n{n}")))
    log = (library.folder / "library.db-wal").read_bytes()
    for length in (0, 31, 5000, len(log) // 2, len(log) - 1, len(log)):
        copy = tmp_path / f"copy{length}"
        copy.mkdir()
        shutil.copy(library.folder / DATABASE, copy)
        (copy / "library.db-wal").write_bytes(log[:length])
        with Library.open(copy) as found:
            kept = {a.id for a in found.annotations(key)}
            assert kept == {f"n{n}" for n in range(len(kept))}
            assert len(found.history()) == len(kept)
    assert len(kept) == 20


def test_an_empty_database_is_a_new_library(tmp_path: Path) -> None:
    (tmp_path / DATABASE).touch()
    with Library.open(tmp_path) as library:
        assert library.article(library.add(imported())).edition.text == TEXT


def test_damaged_pages_are_told(tmp_path: Path) -> None:
    with Library.open(tmp_path) as library:
        key = library.add(imported())
    database = tmp_path / DATABASE
    content = bytearray(database.read_bytes())
    content[4096:] = b"\x5a" * (len(content) - 4096)
    database.write_bytes(content)
    with pytest.raises(LibraryTrouble, match="is damaged"), Library.open(tmp_path) as library:
        library.article(key)


def test_another_program_that_writes_is_told(library: Library) -> None:
    key = library.add(imported())
    library._db.execute("PRAGMA busy_timeout = 10")
    other = sqlite3.connect(library.folder / DATABASE, isolation_level=None)
    other.execute("BEGIN IMMEDIATE")
    with pytest.raises(LibraryTrouble, match="in use by another program"):
        library.do(command(key, None, annotation(key)))
    other.execute("ROLLBACK")
    other.close()
    library.do(command(key, None, annotation(key)))


@pytest.fixture
def small_disk(tmp_path: Path) -> Iterator[Path]:
    """A disk of one megabyte, where we may mount one."""
    folder = tmp_path / "disk"
    folder.mkdir()
    mount = ["mount", "-t", "tmpfs", "-o", "size=1m", "tmpfs", str(folder)]
    able = sys.platform == "linux" and shutil.which("mount")
    if not able or subprocess.run(mount, capture_output=True, check=False).returncode:
        pytest.skip("no right to mount a small disk")
    yield folder
    subprocess.run(["umount", str(folder)], check=True)


def write_without_end(library: Library, article: str, kept: list[Annotation]) -> None:
    while True:
        made = annotation(article, f"n{len(kept)}", body="A long thought. " * 200)
        library.do(command(article, None, made))
        kept.append(made)


def test_a_full_disk_loses_nothing_and_is_told(small_disk: Path) -> None:
    with Library.open(small_disk) as library:
        key = library.add(imported())
        kept: list[Annotation] = []
        with pytest.raises(LibraryTrouble, match=f"{small_disk}.*full"):
            write_without_end(library, key, kept)
        assert set(library.annotations(key)) == set(kept)
        assert len(library.history(key)) == len(kept)
    with Library.open(small_disk) as library:
        assert set(library.annotations(key)) == set(kept)


def test_a_disk_that_is_full_from_the_start(small_disk: Path) -> None:
    (small_disk / "films").write_bytes(bytes(1_048_576 - 8192))
    assert "full" in trouble(small_disk)


def test_a_disk_that_can_only_be_read(small_disk: Path) -> None:
    Library.open(small_disk).close()
    again = ["mount", "-o", "remount,ro", str(small_disk)]
    subprocess.run(again, check=True)
    assert "read-only" in trouble(small_disk)
