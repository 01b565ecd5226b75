"""Reading rows, always to the end: an unfinished reading would hold the database."""

from collections.abc import Sequence
from typing import TYPE_CHECKING, Any

if TYPE_CHECKING:
    from sqlite_utils import Database

Row = dict[str, Any]


def rows(db: "Database", sql: str, values: Sequence[object] = ()) -> list[Row]:
    """All rows of a query as dictionaries.

    Not by sqlite-utils' `query`, whose savepoint has FTS5 write down its index each time.
    """
    found = db.execute(sql, list(values))
    names = [column[0] for column in found.description]
    return [dict(zip(names, each, strict=True)) for each in found.fetchall()]


def row(db: "Database", sql: str, values: Sequence[object] = ()) -> Row | None:
    """The first row of a query that has at most a few, or None."""
    return next(iter(rows(db, sql, values)), None)


def insert(db: "Database", table: str, values: Row) -> int:
    """Insert a row, without sqlite-utils' looks at the table; returns its number."""
    names = ", ".join(f'"{name}"' for name in values)
    sql = f"INSERT INTO {table} ({names}) VALUES ({', '.join('?' * len(values))})"
    return int(db.execute(sql, list(values.values())).lastrowid or 0)


def values_of(db: "Database", sql: str, values: Sequence[object] = ()) -> list[int]:
    """The numbers in the first column of a query."""
    return [found[0] for found in db.execute(sql, list(values)).fetchall()]
