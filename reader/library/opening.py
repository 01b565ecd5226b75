"""Opening the database of a library: settings, migrations, and what can be wrong with it."""

from functools import partial
from pathlib import Path
from typing import TYPE_CHECKING

from reader.core.errors import LibraryTrouble
from reader.library.exact import holds, named

if TYPE_CHECKING:
    from sqlite_utils import Database

DATABASE = "library.db"
MIGRATIONS_TABLE = "_sqlite_migrations"
SETTINGS = (
    "trusted_schema = OFF",
    "cell_size_check = ON",
    "foreign_keys = ON",
    "journal_mode = WAL",
    "cache_size = -32000",
    "synchronous = FULL",  # a note survives a power cut, not only a kill
)


def open_database(folder: Path) -> "Database":
    """The database of the library in the folder, made or brought up to date where it must be.

    Raises `LibraryTrouble` for a file that is not ours, and `sqlite3.Error`.
    """
    import sqlite3

    from sqlite_utils import Database

    connection = sqlite3.connect(folder / DATABASE, isolation_level=None)
    try:
        # a damaged byte in a note shall not hide the rest of the note
        connection.text_factory = partial(str, encoding="utf-8", errors="replace")
        for setting in SETTINGS:
            connection.execute(f"PRAGMA {setting}")
        for function in (holds, named):
            connection.create_function(function.__name__, -1, function, deterministic=True)
        db = Database(connection, execute_plugins=False)
        _migrate(db, folder)
    except BaseException:
        connection.close()
        raise
    return db


def _migrate(db: "Database", folder: Path) -> None:
    from reader.library.migrations import NAMES, migrations

    tables = set(db.table_names()) - {MIGRATIONS_TABLE, "sqlite_sequence"}
    applied = {migration.name for migration in migrations.applied(db)}
    if tables and not applied:
        raise LibraryTrouble(
            f"The file {folder / DATABASE} is not a library of Reportedly: "
            "move it away, or choose another library with --library."
        )
    if applied - set(NAMES):
        raise LibraryTrouble(
            f"The library in {folder} was made by a newer Reportedly: "
            "update this one, or choose another library with --library."
        )
    migrations.apply(db)
