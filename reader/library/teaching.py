"""The names that the reader has taught, in their table, and which articles they are about."""

import re
from typing import TYPE_CHECKING

from reader.core.history import Change
from reader.core.taught import TaughtName, key_of
from reader.library.queries import Row, rows

if TYPE_CHECKING:
    from sqlite_utils import Database

# Part of the history of each article: what is taught in one is taken back from any.
OF_NAMES = """(article IS NULL AND instr(changes, '"taughtname":'))"""
STALE = """
INSERT OR IGNORE INTO search_stale SELECT article FROM search_articles
WHERE id IN (SELECT rowid FROM search_words WHERE search_words MATCH ?)
"""


def taught_names(db: "Database") -> tuple[TaughtName, ...]:
    """All of them, in the order in which they were taught."""
    return tuple(map(taught_of, rows(db, "SELECT * FROM taught_names ORDER BY created, id")))


def taught_of(found: Row) -> TaughtName:
    """The name in a row of the table, which holds "" where nobody is meant."""
    return TaughtName(
        id=found["id"],
        name=found["name"],
        actor=found["actor"] or None,
        kind=found["kind"] or None,
        created=found["created"],
    )


def row_of(taught: TaughtName) -> Row:
    """The row of a name."""
    own = {"id": taught.id, "name": taught.name, "created": taught.created}
    return {**own, "actor": taught.actor or "", "kind": taught.kind or ""}


def note_readings_stale(db: "Database", change: Change) -> None:
    """Have the articles indexed anew in which a taught name stands."""
    for taught in (change.before, change.after):
        if isinstance(taught, TaughtName):
            words = re.findall(r"\w+", key_of(taught.name))
            if words:
                db.execute(STALE, ['"' + " ".join(words) + '"'])
