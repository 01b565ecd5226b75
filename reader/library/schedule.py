"""Backups on a schedule: due when the reader has changed something since the last one."""

from contextlib import closing
from datetime import date
from pathlib import Path
from typing import TYPE_CHECKING

from reader.library import beside
from reader.library.backups import DAY, backups

if TYPE_CHECKING:
    from sqlite_utils import Database

# What the reader did, as numbers: any change shows in one of them. Analyses are made anew at will.
STATE = """
SELECT (SELECT count(*) FROM articles), (SELECT coalesce(max(number), 0) FROM history),
    (SELECT count(*) FROM history WHERE state = 'undone'),
    (SELECT coalesce(max(number), 0) FROM origins), (SELECT count(*) FROM editions),
    (SELECT count(*) FROM memos), (SELECT coalesce(max(modified), '') FROM memos),
    (SELECT count(*) FROM codes), (SELECT count(*) FROM memberships),
    (SELECT count(*) FROM collections), (SELECT coalesce(max(opened), '') FROM articles)
"""


def is_due(db: "Database", folder: Path, *, days: int) -> bool:
    """Whether a backup should be made now; `days` 0 is never.

    A backup of a day to come was made by a clock that was wrong, and does not count as new.
    """
    if days < 1:
        return False
    state = db.execute(STATE).fetchone()
    last = next(iter(backups(folder)), None)
    if last is None:
        return bool(state[0])
    found = DAY.search(last.name)
    age = (date.today() - date.fromisoformat(found[0])).days if found else days
    options = beside.in_folder(folder).get(beside.CHOICES)
    return not 0 <= age < days and (state, options) != _state(last)


def _state(backup: Path) -> tuple[tuple[object, ...], bytes | None] | None:
    """The state of a backup and the options in it; None where it cannot be read, so that another
    one is made.
    """
    import sqlite3

    try:
        uri = f"{backup.absolute().as_uri()}?mode=ro"
        with closing(sqlite3.connect(uri, uri=True)) as copy:
            found: tuple[object, ...] = copy.execute(STATE).fetchone()
        return found, beside.in_backup(backup).get(beside.CHOICES)
    except sqlite3.Error:
        return None
