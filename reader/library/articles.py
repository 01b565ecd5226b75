"""Articles with their editions, origins and analyses in the tables."""

import json
from dataclasses import astuple
from hashlib import sha256
from typing import TYPE_CHECKING
from uuid import uuid4

from reader.core.analysis import Analysis
from reader.core.article import (
    Edition,
    Imported,
    Metadata,
    Origin,
    RecentArticle,
    StoredArticle,
    shown_title,
)
from reader.core.contract import analysis_from, analysis_json
from reader.core.errors import BadFile
from reader.core.history import Change, Command
from reader.library import past
from reader.library.clock import now
from reader.library.codec import blocks_from, blocks_json, dumps
from reader.library.queries import Row, row, rows
from reader.library.records import METADATA, shelf

if TYPE_CHECKING:
    from sqlite_utils import Database

RECENT = """
SELECT id, title, opening, opened,
    (SELECT path FROM origins WHERE article = articles.id ORDER BY added DESC, number DESC LIMIT 1)
        AS path
FROM articles JOIN editions ON editions.article = articles.id
    AND editions.number = (SELECT max(number) FROM editions WHERE article = articles.id)
WHERE NOT trashed
ORDER BY opened IS NULL, opened DESC, articles.added DESC, articles.rowid DESC
LIMIT ?
"""


class Damaged(Exception):
    """A text that reads back otherwise than it was written; `path` is its last origin."""

    def __init__(self, title: str, path: str) -> None:
        super().__init__(title, path)
        self.title = title
        self.path = path


def add(db: "Database", imported: Imported) -> str:
    """Take an article in and return its id; a text that is known is the same article.

    A known article gets the origin and comes back from the trash (a command that can be undone);
    its metadata stay as the reader has them. Raises `BadFile` for what no text may hold.
    """
    _refuse_unstorable(imported)
    with db.atomic():
        known = row(db, "SELECT * FROM editions WHERE digest = ?", [imported.edition.digest])
        if known is None:
            article = _add_new(db, imported)
        else:
            article = known["article"]
            _heal(db, known, imported.edition)
            _untrash(db, article)
        _add_origin(db, article, imported.origin)
    return article


def read(db: "Database", article: str) -> StoredArticle:
    """An article by its id. Raises `KeyError` for an unknown one, and `Damaged`."""
    found = row(db, "SELECT * FROM articles WHERE id = ?", [article])
    if found is None:
        raise KeyError(article)
    origins = rows(db, "SELECT * FROM origins WHERE article = ? ORDER BY added, number", [article])
    latest = "SELECT * FROM editions WHERE article = ? ORDER BY number DESC LIMIT 1"
    edition = _edition(row(db, latest, [article]))
    if edition is None:
        raise Damaged(found["title"] or article, _path(origins[-1]["path"]) if origins else "")
    return StoredArticle(
        id=article,
        metadata=Metadata(**{name: found[name] for name in METADATA}),
        edition=edition,
        origins=tuple(
            Origin(_path(o["path"]), o["format"], o["sha256"], o["size"], o["index"])
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
            title=(r["title"] or "").strip() or r["opening"],
            opened=r["opened"],
            path=_path(r["path"] or ""),
        )
        for r in rows(db, RECENT, [limit])
    )


def mark_opened(db: "Database", article: str) -> None:
    """Note that an article is opened now. Raises `KeyError` for an unknown one."""
    _set(db, article, "opened", now())


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
        if row(db, "SELECT digest FROM editions WHERE digest = ?", [digest]) is None:
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


def _set(db: "Database", article: str, column: str, value: str | int) -> None:
    with db.atomic():
        sql = f"UPDATE articles SET {column} = ? WHERE id = ?"
        if db.execute(sql, [value, article]).rowcount == 0:
            raise KeyError(article)


def _add_new(db: "Database", imported: Imported) -> str:
    article, edition = uuid4().hex, imported.edition
    metadata = {name: getattr(imported.metadata, name) for name in METADATA}
    db.table("articles").insert({"id": article, "added": now(), **metadata})
    db.table("editions").insert(
        {
            "digest": edition.digest,
            "article": article,
            "number": 1,
            "opening": shown_title(Metadata(), edition),
            "added": now(),
            "blocks": blocks_json(edition.blocks),
            "text": edition.text,
        }
    )
    return article


def _add_origin(db: "Database", article: str, origin: Origin) -> None:
    """Keep an origin as the article's last; the same one again only moves to the end."""
    values = {
        "path": _storable_path(origin.path),
        "format": origin.format,
        "sha256": origin.sha256,
        "size": origin.size,
        "index": origin.index,
    }
    same = " AND ".join(f'"{name}" = ?' for name in values)
    db.table("origins").delete_where(f"article = ? AND {same}", [article, *values.values()])
    db.table("origins").insert({"article": article, "added": now(), **values})


def _untrash(db: "Database", article: str) -> None:
    before = shelf(db, article)
    if before is not None and before.trashed:
        after = type(before)(article, before.metadata, trashed=False)
        past.do(db, Command("import again", article, (Change(before, after),)))


def _heal(db: "Database", known: Row, edition: Edition) -> None:
    """Put the text in its place again where the stored one was damaged."""
    if _edition(known) is None:
        values = {"text": edition.text, "blocks": blocks_json(edition.blocks)}
        db.table("editions").update(edition.digest, values)


def _edition(found: Row | None) -> Edition | None:
    """The edition in a row, or None where the row is damaged."""
    if found is None:
        return None
    text: str = found["text"]
    try:
        blocks = blocks_from(found["blocks"])
        sound = sha256(text.encode("utf-8")).hexdigest() == found["digest"]
        inside = all(0 <= b.span.start <= b.span.end <= len(text) for b in blocks)
    except (ValueError, TypeError):
        return None
    return Edition(text, blocks) if sound and inside else None


def _refuse_unstorable(imported: Imported) -> None:
    for words in (imported.edition.text, *astuple(imported.metadata)):
        if words and "\0" in words:
            raise BadFile(imported.origin.path or "text", "holds a NUL character: not a text")
        try:
            (words or "").encode("utf-8")
        except UnicodeEncodeError:
            reason = "holds half a character (a lone surrogate): not a text"
            raise BadFile(imported.origin.path or "text", reason) from None


def _storable_path(path: str) -> str | bytes:
    try:
        path.encode("utf-8")
    except UnicodeEncodeError:
        return path.encode("utf-8", "surrogatepass")
    return path


def _path(stored: str | bytes) -> str:
    return stored.decode("utf-8", "surrogatepass") if isinstance(stored, bytes) else stored
