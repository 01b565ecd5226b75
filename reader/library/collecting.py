"""Collections: sets of articles. To change one is no command, and nothing in an article changes."""

from collections.abc import Iterable
from pathlib import Path
from typing import TYPE_CHECKING
from uuid import uuid4

from reader.core.listing import Collection
from reader.library.clock import now
from reader.library.queries import insert, row, rows
from reader.library.troubles import told

if TYPE_CHECKING:
    from sqlite_utils import Database

ALL = """
SELECT id, name, parent, (SELECT count(*) FROM memberships JOIN articles ON articles.id = article
    WHERE collection = collections.id AND NOT trashed) AS articles
FROM collections ORDER BY name, id
"""


def make(db: "Database", name: str, parent: str | None = None) -> str:
    """The id of the collection of this name in the parent; it is made where there is none."""
    known = "SELECT id FROM collections WHERE name = ? AND parent IS ?"
    found = row(db, known, [name, parent])
    if found:
        return str(found["id"])
    key = uuid4().hex
    insert(db, "collections", {"id": key, "name": name, "parent": parent, "created": now()})
    return key


def put(db: "Database", collection: str, articles: Iterable[str]) -> None:
    """Put articles into a collection; those that are in it stay."""
    known = "SELECT 1 AS known FROM memberships WHERE collection = ? AND article = ?"
    for article in articles:
        if row(db, known, [collection, article]) is None:
            insert(db, "memberships", {"collection": collection, "article": article})


class Collections:
    """The collections of a library. An unknown id is a bug: KeyError or ValueError."""

    def __init__(self, db: "Database", folder: Path) -> None:
        self._db = db
        self._folder = folder

    def all(self) -> tuple[Collection, ...]:
        """All collections by their names."""
        with told(self._folder):
            return tuple(Collection(**found) for found in rows(self._db, ALL))

    def make(self, name: str, parent: str | None = None) -> str:
        """The id of the collection of this name in the parent; it is made where there is none."""
        with told(self._folder), self._db.atomic():
            return make(self._db, name, parent)

    def rename(self, collection: str, name: str) -> None:
        """Give a collection another name."""
        with told(self._folder), self._db.atomic():
            sql = "UPDATE collections SET name = ? WHERE id = ?"
            if self._db.execute(sql, [name, collection]).rowcount == 0:
                raise KeyError(collection)

    def drop(self, collection: str) -> None:
        """Take a collection away; its articles stay, collections in it stand by themselves."""
        with told(self._folder), self._db.atomic():
            self._db.execute("DELETE FROM collections WHERE id = ?", [collection])

    def put(self, collection: str, articles: Iterable[str]) -> None:
        """Put articles into a collection; those that are in it stay."""
        with told(self._folder), self._db.atomic():
            put(self._db, collection, articles)

    def take_out(self, collection: str, articles: Iterable[str]) -> None:
        """Take articles out of a collection."""
        sql = "DELETE FROM memberships WHERE collection = ? AND article = ?"
        with told(self._folder), self._db.atomic():
            for article in articles:
                self._db.execute(sql, [collection, article])

    def members(self, collection: str) -> tuple[str, ...]:
        """The ids of the articles in it, the trash left out, those added last first."""
        sql = """
            SELECT id FROM memberships JOIN articles ON articles.id = article
            WHERE collection = ? AND NOT trashed ORDER BY added DESC, articles.rowid DESC
        """
        with told(self._folder):
            return tuple(found["id"] for found in rows(self._db, sql, [collection]))
