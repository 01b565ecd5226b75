"""What SQLite and the disk can do to a library, as one sentence each."""

from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path

from reader.core.errors import LibraryTrouble

# by the beginning of SQLite's names for its (extended) result codes
REASONS = {
    "SQLITE_FULL": "cannot be written, for the disk is full: make room, and try again.",
    "SQLITE_IOERR": "cannot be read or written: look whether its disk is full or has failed.",
    "SQLITE_READONLY": "cannot be written: allow writing there, or choose another with --library.",
    "SQLITE_PERM": "cannot be written: allow writing there, or choose another with --library.",
    "SQLITE_CANTOPEN": "cannot be opened: look whether its folder can be read and written.",
    "SQLITE_BUSY": "is in use by another program: close that one, and try again.",
    "SQLITE_LOCKED": "is in use by another program: close that one, and try again.",
    "SQLITE_CORRUPT": "is damaged: put a backup in its place with “reportedly restore”.",
    "SQLITE_NOTADB": "is damaged, or library.db is no library: move that file away to start anew.",
    "SQLITE_FORMAT": "is damaged, or library.db is no library: move that file away to start anew.",
    "SQLITE_NOMEM": "cannot be read, for memory is short: close other programs, and try again.",
    "SQLITE_TOOBIG": "cannot take in so long a text.",
}


@contextmanager
def told(folder: Path) -> Iterator[None]:
    """Turn what the world does to the database and its files inside into `LibraryTrouble`.

    Bugs go through; that of a value which breaks the rules of its table as `ValueError`.
    """
    import sqlite3

    try:
        yield
    except sqlite3.IntegrityError as error:
        raise ValueError(f"does not fit into the library: {error}") from error
    except sqlite3.Error as error:
        name = getattr(error, "sqlite_errorname", "")
        reason = next((words for code, words in REASONS.items() if name.startswith(code)), None)
        if reason is None:
            raise
        raise LibraryTrouble(f"The library in {folder} {reason}") from error
    except OSError as error:
        words = (error.strerror or type(error).__name__).lower()
        raise LibraryTrouble(
            f"The library in {folder} cannot be read or written ({words}): "
            "look whether its disk is full or can only be read."
        ) from error


def damaged(folder: Path, what: str, advice: str) -> LibraryTrouble:
    """The trouble of a part of the library that reads back otherwise than it was written."""
    return LibraryTrouble(f"In the library in {folder}, {what} is damaged: {advice}")


def no_folder(folder: Path, error: OSError) -> LibraryTrouble:
    """The trouble of a folder that cannot be made, read or written."""
    reason = (error.strerror or type(error).__name__).lower()
    return LibraryTrouble(
        f"The library in {folder} cannot be opened ({reason}): "
        "choose a folder that can be written with --library."
    )
