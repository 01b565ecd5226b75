"""The articles of the library as a whole: listed, looked up, put into the trash and back."""

from collections.abc import Iterable
from dataclasses import replace
from typing import TYPE_CHECKING

from reader.core.history import Change, Command, Tags
from reader.core.listing import ListedArticle
from reader.library import past
from reader.library.arranged import tags
from reader.library.listing import LINE
from reader.library.listing import listed as listed_from
from reader.library.queries import rows
from reader.library.records import shelf

if TYPE_CHECKING:
    from sqlite_utils import Database

LIST = f"""
SELECT {LINE} FROM articles WHERE trashed = ? ORDER BY added DESC, number DESC LIMIT ? OFFSET ?
"""
FEWEST = 4  # letters of an id that may stand for all of it


def listed(db: "Database", *, trashed: bool, limit: int, offset: int) -> tuple[ListedArticle, ...]:
    """Articles, those added last first; the ones in the trash, or all others."""
    return tuple(map(listed_from, rows(db, LIST, [trashed, limit, offset])))


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
