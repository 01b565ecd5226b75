"""What the reader chose is kept in small files beside the database, and goes into its backups.

A backup stays one file: in the copy, and nowhere else, one more table holds them.
"""

from collections.abc import Iterator, Mapping
from contextlib import closing, suppress
from pathlib import Path
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    import sqlite3

# the options, and what the window keeps of single articles: how each is set, which are open
FILES = ("settings.json", "window.json")
CHOICES = FILES[0]
DATABASE = "library.db"
LARGEST = 8_000_000  # bytes: what is larger is no file of ours

Files = Mapping[str, bytes]


def in_folder(folder: Path) -> Files:
    """The files beside a database, by their names."""
    return dict(_read(folder))


def in_backup(path: Path) -> Files:
    """The files that a backup holds; of a plain database, those that lie beside it, if any.

    Raises `sqlite3.Error`.
    """
    import sqlite3

    if path.name == DATABASE and (files := in_folder(path.parent)):
        return files
    with closing(sqlite3.connect(f"{path.absolute().as_uri()}?mode=ro", uri=True)) as copy:
        if not _has_table(copy):
            return {}
        found = copy.execute("SELECT name, content FROM beside").fetchall()
    return {name: bytes(content) for name, content in found if name in FILES}


def put_into(backup: "sqlite3.Connection", files: Files) -> None:
    """Put files into a backup, in place of those that it may hold. Raises `sqlite3.Error`."""
    with backup:
        backup.execute("DROP TABLE IF EXISTS beside")
        backup.execute("CREATE TABLE beside (name TEXT PRIMARY KEY, content BLOB NOT NULL)")
        backup.executemany("INSERT INTO beside VALUES (?, ?)", files.items())


def take_out(backup: Path, folder: Path) -> None:
    """Write the files that a backup holds into a folder, and leave the bare database.

    May be done again where it broke off. Raises `sqlite3.Error` and OSError.
    """
    import sqlite3

    with closing(sqlite3.connect(backup)) as copy:
        if not _has_table(copy):
            return
        for name, content in copy.execute("SELECT name, content FROM beside").fetchall():
            if name in FILES:
                draft = folder / f"{name}.restored"
                draft.write_bytes(content)
                draft.replace(folder / name)
        copy.execute("DROP TABLE beside")


def _read(folder: Path) -> Iterator[tuple[str, bytes]]:
    for name in FILES:
        with suppress(OSError):
            if (folder / name).stat().st_size <= LARGEST:
                yield name, (folder / name).read_bytes()


def _has_table(database: "sqlite3.Connection") -> bool:
    sql = "SELECT EXISTS (SELECT 1 FROM sqlite_master WHERE type = 'table' AND name = 'beside')"
    return bool(database.execute(sql).fetchone()[0])
