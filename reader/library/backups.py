"""Backups of a library: dated copies beside it, each opened and checked before an old one goes.

They are numbered, so that a clock that was set back takes none for older than it is. Each holds the
files beside the database as well (see `beside`).
"""

import os
import re
import shutil
from collections.abc import Iterator
from contextlib import closing, contextmanager, suppress
from datetime import date
from pathlib import Path
from typing import TYPE_CHECKING

from reader.core.errors import LibraryTrouble
from reader.library import beside
from reader.library.beside import DATABASE
from reader.library.checking import damage
from reader.library.lock import hold
from reader.library.troubles import no_folder, told

if TYPE_CHECKING:
    import sqlite3

FOLDER = "backups"
ASIDE = "set aside"
LOGS = ("library.db-wal", "library.db-shm")
RESTORED = "library.db.restored"
KEPT = 10
DAY = re.compile(r"\d{4}-\d\d-\d\d")
NAME = re.compile(r"library-(\d{6,})-\d{4}-\d\d-\d\d\.db\Z")


def backups(folder: Path) -> tuple[Path, ...]:
    """The backups of the library in a folder, the last one first."""
    names = ((path, NAME.match(path.name)) for path in (folder / FOLDER).glob("library-*.db"))
    numbered = [(int(match[1]), path) for path, match in names if match]
    return tuple(path for _, path in sorted(numbered, reverse=True))


def back_up(connection: "sqlite3.Connection", folder: Path, *, keep: int = KEPT) -> Path:
    """Copy the open database into a new backup, check it, and let the oldest beyond `keep` go.

    Raises `sqlite3.Error`, OSError, and `LibraryTrouble` when the copy is not sound; then the
    backups are as they were.
    """
    known = backups(folder)
    number = _number(known[0]) + 1 if known else 1
    path = folder / FOLDER / f"library-{number:06}-{date.today().isoformat()}.db"
    path.parent.mkdir(exist_ok=True)
    with _draft(path.with_suffix(".new")) as draft:
        _copy(connection, draft, beside.in_folder(folder))
        check(draft)
        _settle(draft, path)
    for old in (path, *known)[max(keep, 1) :]:
        with suppress(OSError):
            old.unlink()
    return path


def check(path: Path) -> None:
    """Open a copy of a library and look whether it is sound. Raises `LibraryTrouble`."""
    import sqlite3

    try:
        with closing(sqlite3.connect(f"{path.absolute().as_uri()}?mode=ro", uri=True)) as copy:
            sound = not damage(copy.execute("PRAGMA quick_check(100)").fetchall())
            copy.execute("SELECT count(*) FROM articles, _sqlite_migrations").fetchone()
    except sqlite3.Error as error:
        raise LibraryTrouble(f"{path} is no sound copy of a library ({error}).") from error
    if not sound:
        raise LibraryTrouble(f"{path} is a damaged copy of a library: take another one.")


def restore(folder: Path, backup: Path) -> Path | None:
    """Put a backup in the place of the library, which is set aside and never deleted.

    Returns the folder that the present library is in now, None where there was none. Raises
    `LibraryHeld` when a program has it, and `LibraryTrouble`.
    """
    if not backup.is_file():
        raise LibraryTrouble(f"{backup}: there is no such backup.")
    try:
        folder.mkdir(parents=True, exist_ok=True)
        with hold(folder), told(folder):
            check(backup)
            with _draft(folder / (RESTORED + ".new")) as draft:
                shutil.copyfile(backup, draft)
                _hold(draft, beside.in_backup(backup))
                _settle(draft, folder / RESTORED)
            aside = _set_aside(folder)
            finish(folder)
    except OSError as error:
        raise no_folder(folder, error) from error
    return aside


def finish(folder: Path) -> None:
    """Finish a restoring that broke off when the present library was set aside already."""
    restored = folder / RESTORED
    if restored.exists() and not (folder / DATABASE).exists():
        beside.take_out(restored, folder)
        _settle(restored, folder / DATABASE)


def _number(path: Path) -> int:
    match = NAME.match(path.name)
    assert match is not None
    return int(match[1])


@contextmanager
def _draft(path: Path) -> Iterator[Path]:
    """A file to write; whatever happens, it is not there afterwards under this name."""
    path.unlink(missing_ok=True)
    try:
        yield path
    finally:
        path.unlink(missing_ok=True)


def _copy(connection: "sqlite3.Connection", path: Path, files: beside.Files) -> None:
    import sqlite3

    with closing(sqlite3.connect(path)) as copy:
        connection.backup(copy)
        copy.execute("PRAGMA journal_mode = DELETE")  # one file, which holds everything
        beside.put_into(copy, files)


def _hold(path: Path, files: beside.Files) -> None:
    """Have a draft hold files, so that a restoring that breaks off still finds them."""
    import sqlite3

    with closing(sqlite3.connect(path)) as draft:
        beside.put_into(draft, files)


def _settle(draft: Path, path: Path) -> None:
    """Give a file its name once all of it is on disk."""
    with draft.open("rb+") as file:
        os.fsync(file.fileno())
    draft.replace(path)
    if hasattr(os, "O_DIRECTORY"):
        folder = os.open(path.parent, os.O_RDONLY | os.O_DIRECTORY)
        try:
            os.fsync(folder)
        finally:
            os.close(folder)


def _set_aside(folder: Path) -> Path | None:
    """Move the database away with its logs, the logs first: they are of no other database.

    Files beside it are copied: an older backup holds none, and then the reader's stay.
    """
    present = [folder / name for name in (*LOGS, DATABASE) if (folder / name).exists()]
    if not present:
        return None
    number = 1 + sum(1 for _ in (folder / ASIDE).glob("*"))
    while (place := folder / ASIDE / str(number)).exists():
        number += 1
    place.mkdir(parents=True)
    for name, content in beside.in_folder(folder).items():
        (place / name).write_bytes(content)
    for path in present:
        path.replace(place / path.name)
    return place
