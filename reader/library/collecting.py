"""Collections: sets of articles, and searches that are kept. Each change is a command."""

from collections.abc import Iterable
from dataclasses import replace
from pathlib import Path
from typing import TYPE_CHECKING
from uuid import uuid4

from reader.core.history import Change, CollectionRecord, Membership
from reader.core.listing import Collection
from reader.library.arranged import collection as record_of
from reader.library.arranging import do
from reader.library.clock import now
from reader.library.queries import insert, row, rows
from reader.library.troubles import told

if TYPE_CHECKING:
    from sqlite_utils import Database

ALL = """
WITH RECURSIVE inside(top, id) AS (
    SELECT id, id FROM collections
    UNION SELECT inside.top, c.id FROM collections c JOIN inside ON c.parent = inside.id
)
SELECT id, name, parent, query, iif(query IS NULL, (
    SELECT count(DISTINCT article) FROM inside JOIN memberships ON collection = inside.id
    JOIN articles ON articles.id = article WHERE top = collections.id AND NOT trashed
), NULL) AS articles
FROM collections ORDER BY name COLLATE NOCASE, id
"""
KNOWN = "SELECT 1 AS known FROM memberships WHERE collection = ? AND article = ?"


def make(db: "Database", name: str, parent: str | None = None) -> str:
    """The id of the collection of this name in the parent; it is made where there is none."""
    found = _named(db, name, parent)
    if found:
        return found
    key = uuid4().hex
    insert(db, "collections", {"id": key, "name": name, "parent": parent, "created": now()})
    return key


def put(db: "Database", collection: str, articles: Iterable[str]) -> None:
    """Put articles into a collection; those that are in it stay."""
    for article in articles:
        if row(db, KNOWN, [collection, article]) is None:
            insert(db, "memberships", {"collection": collection, "article": article})


def every(db: "Database") -> tuple[Collection, ...]:
    """All collections by their names."""
    return tuple(Collection(**found) for found in rows(db, ALL))


class Collections:
    """The collections of a library; `undo("")` takes back what was done to them last.

    An unknown id is a bug: KeyError or ValueError.
    """

    def __init__(self, db: "Database", folder: Path) -> None:
        self._db = db
        self._folder = folder

    def all(self) -> tuple[Collection, ...]:
        """All collections by their names."""
        with told(self._folder):
            return every(self._db)

    def make(self, name: str, parent: str | None = None, *, query: str | None = None) -> str:
        """The id of the collection of this name in the parent; it is made where there is none.

        With a query it is a search that is kept.
        """
        with told(self._folder):
            found = _named(self._db, name, parent)
        if found and query is None:
            return found
        made = CollectionRecord(uuid4().hex, name, parent, query)
        self._do("new collection" if query is None else "keep search", [Change(None, made)])
        return made.id

    def rename(self, collection: str, name: str) -> None:
        """Give a collection another name."""
        before = self._record(collection)
        self._do("rename collection", [Change(before, replace(before, name=name))])

    def move(self, collection: str, parent: str | None) -> None:
        """Put a collection into another one, or (None) let it stand by itself.

        Does nothing where it would stand in itself.
        """
        before, above = self._record(collection), parent
        while above is not None:
            if above == collection:
                return
            above = self._record(above).parent
        self._do("move collection", [Change(before, replace(before, parent=parent))])

    def drop(self, collection: str) -> None:
        """Take a collection away; its articles stay, collections in it stand by themselves."""
        before = self._record(collection)
        inside = rows(
            self._db,
            "SELECT id, name, parent, query FROM collections WHERE parent = ?",
            [collection],
        )
        children = [CollectionRecord(**found) for found in inside]
        sql = "SELECT article FROM memberships WHERE collection = ?"
        members = [found["article"] for found in rows(self._db, sql, [collection])]
        self._do(
            "remove collection",
            [
                *(Change(Membership(collection, article), None) for article in members),
                *(Change(child, replace(child, parent=None)) for child in children),
                Change(before, None),
            ],
        )

    def put(self, collection: str, articles: Iterable[str]) -> None:
        """Put articles into a collection; those that are in it stay."""
        new = [a for a in articles if row(self._db, KNOWN, [collection, a]) is None]
        changes = [Change(None, Membership(collection, article)) for article in dict.fromkeys(new)]
        self._do("add to collection", changes)

    def take_out(self, collection: str, articles: Iterable[str]) -> None:
        """Take articles out of a collection."""
        there = [a for a in articles if row(self._db, KNOWN, [collection, a]) is not None]
        changes = [Change(Membership(collection, article), None) for article in there]
        self._do("take out of collection", changes)

    def members(self, collection: str) -> tuple[str, ...]:
        """The ids of the articles in it, the trash left out, those added last first."""
        sql = """
            SELECT id FROM memberships JOIN articles ON articles.id = article
            WHERE collection = ? AND NOT trashed ORDER BY added DESC, number DESC
        """
        with told(self._folder):
            return tuple(found["id"] for found in rows(self._db, sql, [collection]))

    def _record(self, collection: str) -> CollectionRecord:
        with told(self._folder):
            found = record_of(self._db, collection)
        if found is None:
            raise KeyError(collection)
        return found

    def _do(self, label: str, changes: Iterable[Change]) -> None:
        do(self._db, self._folder, label, changes)


def _named(db: "Database", name: str, parent: str | None) -> str | None:
    known = "SELECT id FROM collections WHERE name = ? AND parent IS ? AND query IS NULL"
    found = row(db, known, [name, parent])
    return str(found["id"]) if found else None
