"""The history: commands done, undone and done again, each in one transaction with its row."""

from typing import TYPE_CHECKING

from reader.core.history import Command, Entry, inverse
from reader.library.clock import now
from reader.library.codec import changes_from, changes_json
from reader.library.indexing import note_stale
from reader.library.queries import Row, row, rows
from reader.library.records import apply

if TYPE_CHECKING:
    from sqlite_utils import Database

LATEST = "SELECT digest FROM editions WHERE article = ? ORDER BY number DESC LIMIT 1"
LAST_DONE = "state = 'done' ORDER BY number DESC LIMIT 1"
FIRST_UNDONE = "state = 'undone' ORDER BY number LIMIT 1"


def do(db: "Database", command: Command) -> None:
    """Apply a command and write it down; what was undone before it is abandoned.

    A command that changes nothing leaves no row. Raises `ValueError`, and changes nothing, when
    the command does not go out from what is stored or names no article of the library.
    """
    if all(change.before == change.after for change in command.changes):
        return
    with db.atomic():
        edition = _edition(db, command.article)
        _apply(db, command, edition)
        db.execute(
            "UPDATE history SET state = 'abandoned' WHERE article = ? AND state = 'undone'",
            [command.article],
        )
        db.table("history").insert(
            {
                "article": command.article,
                "edition": edition,
                "at": now(),
                "label": command.label,
                "state": "done",
                "changes": changes_json(command.changes),
            }
        )


def undo(db: "Database", article: str) -> Command | None:
    """Take back the last command done; returns its inverse, or None where there is nothing."""
    with db.atomic():
        entry = _entry(db, article, LAST_DONE)
        if entry is None:
            return None
        command = inverse(_command(entry))
        _apply(db, command, _edition(db, article))
        _set_state(db, entry, "undone")
        return command


def redo(db: "Database", article: str) -> Command | None:
    """Do the command undone last again; returns it, or None where there is nothing."""
    with db.atomic():
        entry = _entry(db, article, FIRST_UNDONE)
        if entry is None:
            return None
        command = _command(entry)
        _apply(db, command, _edition(db, article))
        _set_state(db, entry, "done")
        return command


def can_undo(db: "Database", article: str) -> str | None:
    """The label of the command that `undo` would take back, if any."""
    entry = _entry(db, article, LAST_DONE)
    return entry["label"] if entry else None


def can_redo(db: "Database", article: str) -> str | None:
    """The label of the command that `redo` would do again, if any."""
    entry = _entry(db, article, FIRST_UNDONE)
    return entry["label"] if entry else None


def entries(db: "Database", article: str | None) -> tuple[Entry, ...]:
    """All commands of an article, or of the whole library, the oldest first."""
    where, values = ("WHERE article = ?", [article]) if article is not None else ("", [])
    found = rows(db, f"SELECT * FROM history {where} ORDER BY number", values)
    return tuple(Entry(r["at"], r["label"], r["state"], r["article"] or "") for r in found)


def _apply(db: "Database", command: Command, edition: str) -> None:
    for change in command.changes:
        apply(db, change, command.article, edition)
    note_stale(db, command.article)


def _edition(db: "Database", article: str) -> str:
    latest = row(db, LATEST, [article])
    if latest is None:
        raise ValueError(f"no article {article} in the library")
    return str(latest["digest"])


def _entry(db: "Database", article: str, which: str) -> Row | None:
    return row(db, f"SELECT * FROM history WHERE article = ? AND {which}", [article])


def _command(entry: Row) -> Command:
    return Command(entry["label"], entry["article"], changes_from(entry["changes"]))


def _set_state(db: "Database", entry: Row, state: str) -> None:
    db.table("history").update(entry["number"], {"state": state})
