"""A copy of what the reader wrote beside the library, a file an article, for any program.

Each file is a page of W3C Web Annotations; under the key `reportedly` it has, besides, all that it
takes to put the reader's work into a new library. Codes, collections and what else belongs to no
single article stand in `codebook.json`.
"""

import json
from dataclasses import asdict
from pathlib import Path
from typing import TYPE_CHECKING, Any

from reader.core.article import StoredArticle
from reader.core.history import Change, Record
from reader.core.web_annotation import page_of
from reader.library import articles, records, written
from reader.library.arranged import tags
from reader.library.codec import changes_json
from reader.library.queries import rows

if TYPE_CHECKING:
    from sqlite_utils import Database

FOLDER = "annotations"
CODEBOOK = "codebook.json"
SCHEMA = "reportedly/annotations/1"
# JSON as it is, which other programs pass over (JSON-LD 1.1)
OURS = {"reportedly": {"@id": "urn:reportedly:record", "@type": "@json"}}
TABLES = ("codes", "collections", "memberships", "memos", "taught_names")


def write(db: "Database", folder: Path, article: StoredArticle) -> Path:
    """Write what the reader added to an article, whole or not at all. Raises OSError."""
    return _settled(_path(folder, article.id), _page(db, article))


def state(db: "Database") -> tuple[int, int]:
    """Numbers that are others when the codebook may be another one."""
    sql = "SELECT coalesce(max(number), 0), count(*) FILTER (WHERE state = 'undone') FROM history"
    last, undone = db.execute(sql).fetchone()
    return last, undone


def write_changed(db: "Database", folder: Path, limit: int, *, codebook: bool = True) -> int:
    """Write at most so many articles that changed, and the codebook; returns how many are left."""
    for found in rows(db, "SELECT article FROM unwritten LIMIT ?", [limit]):
        _write_changed(db, folder, found["article"])
        db.execute("DELETE FROM unwritten WHERE article = ?", [found["article"]])
    if codebook:
        _write_codebook(db, folder)
    return int(rows(db, "SELECT count(*) AS number FROM unwritten")[0]["number"])


def _write_changed(db: "Database", folder: Path, article: str) -> None:
    try:
        stored = articles.read(db, article)
    except (articles.Damaged, KeyError):
        return  # what was written of it before is better than nothing
    if _own(db, article) or tags(db, article).words or written.memos(db, "article", article):
        write(db, folder, stored)
    else:
        _path(folder, article).unlink(missing_ok=True)


def _page(db: "Database", article: StoredArticle) -> dict[str, Any]:
    annotations = records.annotations(db, article.id)
    codes = {code.id: code.name for code in written.codes(db)}
    page = page_of(article.id, article.metadata, article.edition, annotations, codes=codes)
    changes = [Change(None, record) for record in _own(db, article.id)]
    return {
        **page,
        "@context": [page["@context"], OURS],
        "reportedly": {
            "schema": SCHEMA,
            "article": article.id,
            "digest": article.edition.digest,
            "metadata": asdict(article.metadata),
            "trashed": article.trashed,
            "added": article.added,
            "origins": [asdict(origin) for origin in article.origins],
            "tags": list(tags(db, article.id).words),
            "codes": {a.code: codes.get(a.code, a.code) for a in annotations if a.code},
            "records": json.loads(changes_json(changes)),
        },
    }


def _own(db: "Database", article: str) -> list[Record]:
    return [*records.annotations(db, article), *records.corrections(db, article)]


def _write_codebook(db: "Database", folder: Path) -> None:
    page: dict[str, Any] = {"schema": SCHEMA}
    page |= {table: rows(db, f"SELECT * FROM {table} ") for table in TABLES}
    if any(page[table] for table in TABLES) or (folder / FOLDER / CODEBOOK).exists():
        _settled(folder / FOLDER / CODEBOOK, page)


def _path(folder: Path, article: str) -> Path:
    return folder / FOLDER / f"{article}.jsonld"


def _settled(path: Path, page: dict[str, Any]) -> Path:
    """Write a file under its name once all of it is written, and only if it says something new."""
    words = json.dumps(page, ensure_ascii=False, indent=1) + "\n"
    data = words.encode("utf-8", "surrogatepass")
    if path.exists() and path.read_bytes() == data:
        return path
    path.parent.mkdir(exist_ok=True)
    draft = path.with_suffix(".new")
    try:
        draft.write_bytes(data)
        draft.replace(path)
    finally:
        draft.unlink(missing_ok=True)
    return path
