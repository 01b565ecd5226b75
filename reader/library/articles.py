"""Articles in the tables, with their editions, origins and analyses; how they come is `adding`."""

import json
from hashlib import sha256
from typing import TYPE_CHECKING

from reader.core.analysis import Analysis
from reader.core.article import Edition, Metadata, Origin, RecentArticle, StoredArticle
from reader.core.contract import analysis_from, analysis_json
from reader.library.clock import now
from reader.library.codec import blocks_from, dumps, pages_from
from reader.library.indexing import index, note_stale
from reader.library.paths import path_of
from reader.library.queries import Row, row, rows
from reader.library.records import METADATA

if TYPE_CHECKING:
    from sqlite_utils import Database

RECENT = """
SELECT id, shown AS title, opened,
    (SELECT path FROM origins WHERE article = articles.id ORDER BY added DESC, number DESC LIMIT 1)
        AS path
FROM articles WHERE trashed = 0
ORDER BY opened IS NULL, opened DESC, added DESC, number DESC
LIMIT ?
"""


class Damaged(Exception):
    """A text that reads back otherwise than it was written; `path` is its last origin."""

    def __init__(self, title: str, path: str) -> None:
        super().__init__(title, path)
        self.title = title
        self.path = path


def read(db: "Database", article: str) -> StoredArticle:
    """An article by its id. Raises `KeyError` for an unknown one, and `Damaged`."""
    found = row(db, "SELECT * FROM articles WHERE id = ?", [article])
    if found is None:
        raise KeyError(article)
    origins = rows(db, "SELECT * FROM origins WHERE article = ? ORDER BY added, number", [article])
    latest = "SELECT * FROM editions WHERE article = ? ORDER BY number DESC LIMIT 1"
    edition = edition_of(row(db, latest, [article]))
    if edition is None:
        raise Damaged(found["title"] or article, path_of(origins[-1]["path"]) if origins else "")
    return StoredArticle(
        id=article,
        metadata=Metadata(**{name: found[name] for name in METADATA}),
        edition=edition,
        origins=tuple(
            Origin(path_of(o["path"]), o["format"], o["sha256"], o["size"], o["index"])
            for o in origins
        ),
        added=found["added"],
        opened=found["opened"],
        trashed=bool(found["trashed"]),
    )


def recent(db: "Database", limit: int) -> tuple[RecentArticle, ...]:
    """The articles out of the trash, the last opened first, those never opened at the end."""
    return tuple(
        RecentArticle(
            id=r["id"],
            title=r["title"],
            opened=r["opened"],
            path=path_of(r["path"] or ""),
        )
        for r in rows(db, RECENT, [limit])
    )


def known(db: "Database", digest: str) -> str | None:
    """The article that has the text with that digest, if any."""
    found = row(db, "SELECT article FROM editions WHERE digest = ?", [digest])
    return str(found["article"]) if found else None


def mark_opened(db: "Database", article: str) -> None:
    """Note that an article is opened now, and read. Raises `KeyError` for an unknown one."""
    with db.atomic():
        _set(db, article, "opened", now())
        _set(db, article, "read", 1)


def set_place(db: "Database", article: str, offset: int) -> None:
    """Keep where the reader stopped. Raises `KeyError` for an unknown article."""
    _set(db, article, "place", offset)


def place(db: "Database", article: str) -> int:
    """Where the reader stopped, in code points. Raises `KeyError` for an unknown article."""
    found = row(db, "SELECT place FROM articles WHERE id = ?", [article])
    if found is None:
        raise KeyError(article)
    return int(found["place"])


def analysis(db: "Database", digest: str, engine_version: str) -> Analysis | None:
    """The stored analysis of a text by an engine, or None; one that cannot be read is none."""
    sql = "SELECT analysis FROM analyses WHERE edition = ? AND engine = ?"
    found = row(db, sql, [digest, engine_version])
    try:
        return analysis_from(json.loads(found["analysis"])) if found else None
    except (ValueError, KeyError, TypeError):
        return None  # damaged: what the machine derived is made anew


def store_analysis(db: "Database", digest: str, found: Analysis) -> None:
    """Keep an analysis of a text in place of all earlier ones.

    Raises `KeyError` when no article of the library has that text.
    """
    with db.atomic():
        known = row(db, "SELECT article FROM editions WHERE digest = ?", [digest])
        if known is None:
            raise KeyError(digest)
        db.table("analyses").delete_where("edition = ?", [digest])
        db.table("analyses").insert(
            {
                "edition": digest,
                "engine": found.engine.version,
                "made": now(),
                "analysis": dumps(analysis_json(found)),
            }
        )
        _index(db, known["article"])


def _index(db: "Database", article: str) -> None:
    """Index an article; where the index is damaged, the next search, which mends it, does so."""
    import sqlite3

    try:
        with db.atomic():
            index(db, article)
    except sqlite3.DatabaseError as error:
        if not error.sqlite_errorname.startswith("SQLITE_CORRUPT"):
            raise
        note_stale(db, article)


def _set(db: "Database", article: str, column: str, value: str | int) -> None:
    with db.atomic():
        sql = f"UPDATE articles SET {column} = ? WHERE id = ?"
        if db.execute(sql, [value, article]).rowcount == 0:
            raise KeyError(article)


def edition_of(found: Row | None) -> Edition | None:
    """The edition in a row, or None where the row is damaged."""
    if found is None:
        return None
    text: str = found["text"]
    try:
        blocks, pages = blocks_from(found["blocks"]), pages_from(found["pages"])
        sound = sha256(text.encode("utf-8")).hexdigest() == found["digest"]
        inside = all(0 <= b.span.start <= b.span.end <= len(text) for b in blocks)
    except (ValueError, TypeError):
        return None
    return Edition(text, blocks, pages) if sound and inside else None
