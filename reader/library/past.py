"""The history: commands done, undone and done again, each in one transaction with its row."""

from typing import TYPE_CHECKING

from reader.core.annotations import Annotation
from reader.core.corrections import ActorCorrection, Correction
from reader.core.errors import LibraryTrouble
from reader.core.history import Change, Command, Entry, Shelf, inverse, words_of_change
from reader.core.taught import TaughtName
from reader.library.clock import now
from reader.library.codec import changes_from, changes_json
from reader.library.indexing import note_stale
from reader.library.queries import Row, row, rows
from reader.library.records import apply, article_of
from reader.library.teaching import OF_NAMES, note_readings_stale
from reader.library.written import has_loose_ends

if TYPE_CHECKING:
    from sqlite_utils import Database

LATEST = "SELECT digest FROM editions WHERE article = ? ORDER BY number DESC LIMIT 1"
LAST_DONE = "state = 'done' ORDER BY number DESC LIMIT 1"
LONGEST = 120
OF_ARTICLE = f"(article IS ? OR {OF_NAMES})"
AFTER_DONE = "number > (SELECT coalesce(max(number), 0) FROM history WHERE state = 'done')"
# in old libraries nobody noted when; there the first one goes first
FIRST_UNDONE = "state = 'undone' ORDER BY coalesce(taken_back, -number) DESC LIMIT 1"
LAST_TAKEN_BACK = "SELECT coalesce(max(taken_back), 0) AS number FROM history"


def do(db: "Database", command: Command) -> None:
    """Apply a command and write it down; what was undone before it is abandoned.

    A command that changes nothing leaves no row. Raises `ValueError`, and changes nothing, when
    the command does not go out from what is stored or names no article of the library.
    """
    if all(change.before == change.after for change in command.changes):
        return
    article = command.article or None
    with db.atomic():
        _apply(db, command)
        db.execute(
            f"UPDATE history SET state = 'abandoned' WHERE {OF_ARTICLE} AND state = 'undone'",
            [article],
        )
        db.table("history").insert(
            {
                "article": article,
                "edition": _edition(db, article) if article else None,
                "at": now(),
                "label": command.label,
                "state": "done",
                "changes": changes_json(command.changes),
            }
        )


def undo(db: "Database", article: str) -> Command | None:
    """Take back the last command done; returns its inverse, or None where there is nothing.

    Raises `LibraryTrouble` where articles were changed in another way since; then the command can
    no more be taken back.
    """
    entry = _entry(db, article, LAST_DONE)
    return _step(db, entry, inverse(_command(entry)), "undone") if entry else None


def redo(db: "Database", article: str) -> Command | None:
    """Do the command undone last again; returns it, or None where there is nothing.

    Raises as `undo`.
    """
    entry = _entry(db, article, FIRST_UNDONE)
    return _step(db, entry, _command(entry), "done") if entry else None


def _step(db: "Database", entry: Row, command: Command, state: str) -> Command:
    try:
        with db.atomic():
            _apply(db, command)
            _set_state(db, entry, state)
    except ValueError:
        with db.atomic():
            _set_state(db, entry, "abandoned")
        raise LibraryTrouble(
            f"“{command.label}” stays as it is: what it was about was changed in another way since."
        ) from None
    return command


def undo_last(db: "Database") -> Command | None:
    """Take back what was done last in the whole library; as `undo`."""
    entry = row(db, f"SELECT * FROM history WHERE {LAST_DONE}")
    return _step(db, entry, inverse(_command(entry)), "undone") if entry else None


def redo_last(db: "Database") -> Command | None:
    """Do again what was taken back last in the whole library; as `redo`.

    Only what was taken back after all that is done now: a step that was taken back in its own
    article long ago waits there.
    """
    entry = row(db, f"SELECT * FROM history WHERE {AFTER_DONE} AND {FIRST_UNDONE}")
    return _step(db, entry, _command(entry), "done") if entry else None


def step_to(db: "Database", number: int, article: str | None) -> tuple[Command, ...]:
    """Undo all steps after a number, or redo those up to it, all or none of them.

    Raises `LibraryTrouble` where one of them cannot be taken.
    """
    whose, values = ("", []) if article is None else ("AND article IS ?", [article or None])
    done = f"state = 'done' AND number > ? {whose} ORDER BY number DESC"
    undone = f"state = 'undone' AND number <= ? {whose} ORDER BY number"
    back = rows(db, f"SELECT * FROM history WHERE {done}", [number, *values])
    again = rows(db, f"SELECT * FROM history WHERE {undone}", [number, *values])
    taken = []
    with db.atomic():
        for entry in back:
            taken.append(_taken(db, entry, inverse(_command(entry)), "undone"))
        for entry in again:
            taken.append(_taken(db, entry, _command(entry), "done"))
    return tuple(taken)


def _taken(db: "Database", entry: Row, command: Command, state: str) -> Command:
    try:
        _apply(db, command)
    except ValueError as error:
        raise LibraryTrouble(
            f"Nothing was changed: “{command.label}” stands in the way, for what it was about was "
            "changed in another way since. Go less far, or choose the steps of the whole library."
        ) from error
    _set_state(db, entry, state)
    return command


def latest(db: "Database", article: str | None, limit: int) -> tuple[Entry, ...]:
    """The last commands of an article, or of the whole library, the newest first."""
    where, values = ("WHERE article IS ?", [article or None]) if article is not None else ("", [])
    sql = f"SELECT * FROM history {where} ORDER BY number DESC LIMIT ?"
    return tuple(map(_told, rows(db, sql, [*values, limit])))


def _told(found: Row) -> Entry:
    words = " ".join(words_of_change(_command(found)).split())[:LONGEST]
    own = (found["at"], found["label"], found["state"], found["article"] or "")
    return Entry(*own, number=found["number"], words=words)


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
    where, values = ("WHERE article IS ?", [article or None]) if article is not None else ("", [])
    found = rows(db, f"SELECT * FROM history {where} ORDER BY number", values)
    return tuple(Entry(r["at"], r["label"], r["state"], r["article"] or "") for r in found)


def _apply(db: "Database", command: Command) -> None:
    editions: dict[str, str] = {}
    for change in command.changes:
        record = change.before or change.after
        if record is None:
            raise ValueError("a change of nothing")
        article = article_of(record)
        placed = isinstance(record, Annotation | Correction | ActorCorrection)
        if placed and article not in editions:
            editions[article] = _edition(db, article)
        apply(db, change, command.article, editions.get(article, ""))
        if article and _is_indexed(change):
            note_stale(db, article)
        elif isinstance(record, TaughtName):
            note_readings_stale(db, change)
    if has_loose_ends(db, command):
        raise ValueError(f"names a code that is not there: {command}")


def _is_indexed(change: Change) -> bool:
    """Whether the index of words holds what the change is about."""
    before, after = change.before, change.after
    if isinstance(before, Shelf) and isinstance(after, Shelf):
        return _indexed(before) != _indexed(after)
    return isinstance(before or after, Annotation | Correction | ActorCorrection)


def _indexed(shelf: Shelf) -> tuple[str | None, str | None, bool]:
    return shelf.metadata.title, shelf.metadata.published, shelf.trashed


def _edition(db: "Database", article: str) -> str:
    latest = row(db, LATEST, [article])
    if latest is None:
        raise ValueError(f"no article {article} in the library")
    return str(latest["digest"])


def _entry(db: "Database", article: str, which: str) -> Row | None:
    """An entry of an article's history, which is also that of the names that were taught."""
    return row(db, f"SELECT * FROM history WHERE {OF_ARTICLE} AND {which}", [article or None])


def _command(entry: Row) -> Command:
    return Command(entry["label"], entry["article"] or "", changes_from(entry["changes"]))


def _set_state(db: "Database", entry: Row, state: str) -> None:
    last = row(db, LAST_TAKEN_BACK)
    number = int(last["number"]) + 1 if last and state == "undone" else None
    db.table("history").update(entry["number"], {"state": state, "taken_back": number})
