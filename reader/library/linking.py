"""What a note can link to, found by some of its words: notes and articles, the newest first."""

from collections.abc import Sequence
from typing import TYPE_CHECKING, Any

from reader.core.linking import Linkable, Linked
from reader.core.markdown import plain
from reader.library.queries import Row, rows

if TYPE_CHECKING:
    from sqlite_utils import Database

TITLE = "coalesce(nullif(trim(articles.title), ''), articles.opening, '')"
NOTES = f"""
SELECT annotations.*, {TITLE} AS shown FROM annotations
JOIN articles ON articles.id = annotations.article
WHERE NOT trashed AND kind != 'code' AND body != '' AND {{words}}
ORDER BY annotations.modified DESC LIMIT ?
"""
ARTICLES = f"""
SELECT articles.id, {TITLE} AS shown, publisher FROM articles WHERE NOT trashed AND {{words}}
ORDER BY coalesce(opened, added) DESC LIMIT ?
"""


def notes(db: "Database", typed: str, limit: int) -> tuple[Linkable, ...]:
    """Notes whose words, or those of their passage, hold every word that is typed."""
    found = _found(db, NOTES, "annotations.body || ' ' || annotations.quotation", typed, limit)
    return tuple(
        Linkable(Linked("note", r["id"]), plain(r["body"]) or r["quotation"], _line(r["shown"]))
        for r in found
    )


def articles(db: "Database", typed: str, limit: int) -> tuple[Linkable, ...]:
    """Articles whose titles hold every word that is typed."""
    found = _found(db, ARTICLES, TITLE, typed, limit)
    return tuple(
        Linkable(Linked("article", r["id"]), _line(r["shown"]), r["publisher"] or "") for r in found
    )


def _found(db: "Database", sql: str, column: str, typed: str, limit: int) -> Sequence[Row]:
    words = typed.split()
    like = " AND ".join([f"{column} LIKE ? ESCAPE '\\'"] * len(words)) or "1"
    values: list[Any] = [f"%{_literal(word)}%" for word in words]
    return list(rows(db, sql.format(words=like), [*values, limit]))


def _literal(word: str) -> str:
    """A word in which % and _ are no signs for others."""
    return word.replace("\\", "\\\\").replace("%", "\\%").replace("_", "\\_")


def _line(text: str | None) -> str:
    return " ".join((text or "").split())
