"""The records of how articles are arranged, in their tables: tags, read or not, collections."""

from typing import TYPE_CHECKING

from reader.core.history import Change, CollectionRecord, Membership, ReadState, Record, Tags
from reader.library.clock import now
from reader.library.queries import insert, row, rows

if TYPE_CHECKING:
    from sqlite_utils import Database

KINDS = Tags | ReadState | Membership | CollectionRecord


def tags(db: "Database", article: str) -> Tags:
    """The tags of an article; none for an unknown one."""
    found = rows(db, "SELECT word FROM tags WHERE article = ? ORDER BY word", [article])
    return Tags(article, tuple(r["word"] for r in found))


def collection(db: "Database", key: str) -> CollectionRecord | None:
    """A collection by its id, or None where there is none."""
    found = row(db, "SELECT id, name, parent, query FROM collections WHERE id = ?", [key])
    return CollectionRecord(**found) if found else None


def stored(db: "Database", kind: type[Record], key: str) -> Record | None:
    """The record of that kind and id as it is stored, or None where there is none."""
    if kind is Tags:
        return tags(db, key)
    if kind is CollectionRecord:
        return collection(db, key)
    known = "SELECT 1 AS known FROM memberships WHERE collection = ? AND article = ?"
    inside, _, article = key.partition("/")
    return Membership(inside, article) if row(db, known, [inside, article]) else None


def put(db: "Database", change: Change) -> None:
    """Store what a change leaves, inside the transaction of the caller."""
    match change.after:
        case Tags(article, words):
            _put_tags(db, article, words)
        case ReadState(article, read):
            db.execute("UPDATE articles SET read = ? WHERE id = ?", [read, article])
        case Membership(inside, article):
            insert(db, "memberships", {"collection": inside, "article": article})
        case CollectionRecord() as after:
            _put_collection(db, after, known=change.before is not None)
        case _:
            _drop(db, change.before)


def _put_tags(db: "Database", article: str, words: tuple[str, ...]) -> None:
    db.execute("DELETE FROM tags WHERE article = ?", [article])
    for word in words:
        insert(db, "tags", {"article": article, "word": word})


def _put_collection(db: "Database", after: CollectionRecord, *, known: bool) -> None:
    own = {"name": after.name, "parent": after.parent, "query": after.query}
    if known:
        sql = "UPDATE collections SET name = ?, parent = ?, query = ? WHERE id = ?"
        db.execute(sql, [*own.values(), after.id])
    else:
        insert(db, "collections", {"id": after.id, "created": now(), **own})


def _drop(db: "Database", before: Record | None) -> None:
    match before:
        case Membership(inside, article):
            sql = "DELETE FROM memberships WHERE collection = ? AND article = ?"
            db.execute(sql, [inside, article])
        case CollectionRecord(key):
            db.execute("DELETE FROM collections WHERE id = ?", [key])
