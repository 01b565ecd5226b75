"""The articles of the library as a whole: listed, looked up, put into the trash and back."""

from collections.abc import Iterable
from dataclasses import replace
from typing import TYPE_CHECKING

from reader.core.history import Change, Command, Tags
from reader.core.listing import ListedArticle
from reader.library import past
from reader.library.queries import Row, rows
from reader.library.records import shelf, tags

if TYPE_CHECKING:
    from sqlite_utils import Database

LIST = """
SELECT articles.id, coalesce(nullif(trim(articles.title), ''), opening) AS title, byline, publisher,
    published, language, articles.added, opened, trashed,
    (SELECT count(*) FROM search_claims WHERE number = s.id) AS claims,
    (SELECT count(*) FROM annotations WHERE article = articles.id) AS notes,
    (SELECT group_concat(word, char(10)) FROM tags WHERE article = articles.id) AS tags
FROM articles JOIN editions ON editions.article = articles.id
    AND editions.number = (SELECT max(number) FROM editions WHERE article = articles.id)
    LEFT JOIN search_articles s ON s.article = articles.id
WHERE trashed = ?
ORDER BY articles.added DESC, articles.rowid DESC LIMIT ? OFFSET ?
"""
FEWEST = 4  # letters of an id that may stand for all of it


def listed(db: "Database", *, trashed: bool, limit: int, offset: int) -> tuple[ListedArticle, ...]:
    """Articles, those added last first; the ones in the trash, or all others."""
    return tuple(map(_listed, rows(db, LIST, [trashed, limit, offset])))


def ids_of(db: "Database", beginning: str) -> tuple[str, ...]:
    """The ids that begin so, at most two; none for less than four letters."""
    if len(beginning) < FEWEST:
        return ()
    sql = "SELECT id FROM articles WHERE substr(id, 1, ?) = ? LIMIT 2"
    return tuple(r["id"] for r in rows(db, sql, [len(beginning), beginning]))


def set_trashed(db: "Database", article: str, trashed: bool) -> None:
    """Put an article into the trash, or back; a command that can be undone. Raises KeyError."""
    before = shelf(db, article)
    if before is None:
        raise KeyError(article)
    label = "remove" if trashed else "put back"
    change = Change(before, replace(before, trashed=trashed))
    past.do(db, Command(label, article, (change,)))


def set_tags(db: "Database", article: str, words: Iterable[str]) -> None:
    """Give an article these tags and no others; a command. Raises KeyError."""
    if shelf(db, article) is None:
        raise KeyError(article)
    clean = {" ".join(word.split()) for word in words} - {""}
    change = Change(tags(db, article), Tags(article, tuple(sorted(clean))))
    past.do(db, Command("tags", article, (change,)))


def all_tags(db: "Database") -> dict[str, int]:
    """Every tag in use, in alphabetical order, and how many articles out of the trash have it."""
    sql = """
        SELECT word, count(*) AS number FROM tags JOIN articles ON articles.id = tags.article
        WHERE NOT trashed GROUP BY word ORDER BY word
    """
    return {r["word"]: r["number"] for r in rows(db, sql)}


def _listed(found: Row) -> ListedArticle:
    tags = tuple(sorted((found.pop("tags") or "").split("\n")))
    return ListedArticle(
        **{**found, "trashed": bool(found["trashed"])}, tags=tags if tags != ("",) else ()
    )
