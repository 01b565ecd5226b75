"""Reading rows, always to the end: an unfinished reading would hold the database."""

from collections.abc import Sequence
from typing import TYPE_CHECKING, Any

if TYPE_CHECKING:
    from sqlite_utils import Database

Row = dict[str, Any]


def rows(db: "Database", sql: str, values: Sequence[object] = ()) -> list[Row]:
    """All rows of a query as dictionaries."""
    return list(db.query(sql, list(values)))


def row(db: "Database", sql: str, values: Sequence[object] = ()) -> Row | None:
    """The first row of a query that has at most a few, or None."""
    return next(iter(rows(db, sql, values)), None)
