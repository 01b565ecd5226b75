"""Opening the database of a library: settings, migrations, and what can be wrong with it."""

import shutil
import tempfile
from contextlib import ExitStack
from functools import partial
from pathlib import Path
from typing import TYPE_CHECKING

from reader.core.errors import LibraryTrouble
from reader.library.backups import LOGS, back_up, finish
from reader.library.beside import DATABASE
from reader.library.exact import holds, named

if TYPE_CHECKING:
    import sqlite3

    from sqlite_utils import Database

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

    finish(folder)
    connection = sqlite3.connect(folder / DATABASE, isolation_level=None)
    try:
        for setting in SETTINGS:
            connection.execute(f"PRAGMA {setting}")
        _prepare(connection)
        db = Database(connection, execute_plugins=False)
        _migrate(db, folder)
    except BaseException:
        connection.close()
        raise
    return db


def open_unwritten(folder: Path, stack: ExitStack, *, always_copy: bool = False) -> "Database":
    """The database of a library in a folder that cannot be written, to be read only.

    Where there is a log, or a migration to make, a copy is opened, which goes with the stack.
    """
    import sqlite3

    from sqlite_utils import Database

    from reader.library.indexing import refresh
    from reader.library.migrations import migrations

    uri = f"{(folder / DATABASE).absolute().as_uri()}?mode=ro&immutable=1"
    connection = sqlite3.connect(uri, uri=True, isolation_level=None)
    try:
        connection.execute("PRAGMA trusted_schema = OFF")
        connection.execute("PRAGMA query_only = ON")
        _prepare(connection)
        db = Database(connection, execute_plugins=False)
        log = folder / LOGS[0]
        is_whole = not (log.exists() and log.stat().st_size)
        if is_whole and not always_copy and not migrations.pending(db) and not _is_stale(db):
            return db
    except BaseException:
        connection.close()
        raise
    connection.close()
    copy = Path(stack.enter_context(tempfile.TemporaryDirectory(prefix="reportedly-")))
    for name in (DATABASE, LOGS[0]):
        if (folder / name).exists():
            shutil.copyfile(folder / name, copy / name)
    db = open_database(copy)
    refresh(db)
    db.execute("PRAGMA query_only = ON")
    return db


def _is_stale(db: "Database") -> bool:
    """Whether a search would have to write into the index first."""
    return bool(db.execute("SELECT EXISTS (SELECT 1 FROM search_stale)").fetchone()[0])


def _prepare(connection: "sqlite3.Connection") -> None:
    # a damaged byte in a note shall not hide the rest of the note
    connection.text_factory = partial(str, encoding="utf-8", errors="replace")
    for function in (holds, named):
        connection.create_function(function.__name__, -1, function, deterministic=True)


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
    if applied and migrations.pending(db):
        back_up(db.conn, folder)
    migrations.apply(db)
