"""Searching the index: which articles or claims, in which order, a page at a time.

Ranking looks at every word of every hit, so a search with more hits than RANKED ranks the articles
that were added last and lets the others follow, the last added first. Quoted words with more hits
than COUNTED are not ranked at all.
"""

from collections.abc import Callable, Sequence
from dataclasses import replace
from typing import TYPE_CHECKING, TypeVar

from reader.core.search import ClaimPage, SearchPage
from reader.library.hits import article_hits, claim_hits
from reader.library.indexing import note_all_stale, refresh
from reader.library.levels import ARTICLES, CLAIMS, Level, Part, asked, index_of, key_of, source
from reader.library.matching import claims_level, part_of
from reader.library.parsing import parse
from reader.library.queries import values_of
from reader.library.query import Query

if TYPE_CHECKING:
    from sqlite_utils import Database

Page = TypeVar("Page")
Asked = TypeVar("Asked")

RANKED = 2000
COUNTED = 5000
WEIGHTS = {ARTICLES.index: "8.0, 1.0, 4.0, 3.0", CLAIMS.index: "3.0, 1.0, 1.0, 2.0"}
DAY = {
    ARTICLES.index: "(SELECT day FROM search_articles WHERE id = {key})",
    CLAIMS.index: "(SELECT day FROM search_articles WHERE id = c.number)",
}


def search(
    db: "Database", typed: str, *, limit: int, offset: int = 0, newest: bool = False
) -> SearchPage:
    """A page of the articles that were asked for."""
    query = asked_of(db, typed)
    if query is None:
        return SearchPage((), 0)

    def page(query: Query) -> SearchPage:
        ids, total, more = _found(db, query, ARTICLES, limit, offset, newest)
        return SearchPage(article_hits(db, query, ids), total, more)

    return mended(db, page, query)


def search_claims(
    db: "Database", typed: str, *, limit: int, offset: int = 0, newest: bool = False
) -> ClaimPage:
    """A page of the claims that were asked for."""
    query = asked_of(db, typed)
    if query is None:
        return ClaimPage((), 0)

    def page(query: Query) -> ClaimPage:
        ids, total, more = _found(db, query, claims_level(query), limit, offset, newest)
        return ClaimPage(claim_hits(db, query, ids), total, more)

    return mended(db, page, query)


def mended(db: "Database", page: Callable[[Asked], Page], query: Asked) -> Page:
    """The page; where the index is damaged it is made anew first."""
    import sqlite3

    try:
        return page(query)
    except sqlite3.DatabaseError as error:
        if not error.sqlite_errorname.startswith("SQLITE_CORRUPT"):
            raise
        note_all_stale(db)
        refresh(db)
    return page(query)


def asked_of(db: "Database", typed: str) -> Query | None:
    """What was typed, as a query, once the index is up to date for it."""
    import sqlite3

    try:
        refresh(db)
    except sqlite3.DatabaseError as error:
        if error.sqlite_errorname.startswith("SQLITE_CORRUPT"):
            note_all_stale(db)
            refresh(db)
        elif not error.sqlite_errorname.startswith("SQLITE_READONLY"):
            raise  # a library that can only be read is searched as it is
    return parse(typed)


def _found(
    db: "Database", query: Query, level: Level, limit: int, offset: int, newest: bool
) -> tuple[list[int], int, bool]:
    """The numbers of a page, how many there are in all, and whether there are more than that."""
    part = part_of(query, level)
    last = _last_added(db, part, level, RANKED + 1)
    more = len(last) > RANKED
    window, rest = last[:RANKED], last[RANKED:]
    total, uncounted = _count(db, part, level) if more else (len(last), False)
    limit, offset = max(limit, 0), max(offset, 0)
    if newest:
        return _by_day(db, part, level, limit, offset), total, uncounted
    if part.exact and uncounted:
        part = replace(part, ranked=False)  # so many have the same words that none has them better
    ids = _ranked(db, part, level, window, limit, offset) if offset < len(window) else []
    if more and len(ids) < limit:
        ids += _last_added(
            db, part, level, limit - len(ids), max(0, offset - RANKED), before=rest[0] + 1
        )
    return ids, total, uncounted


def _last_added(
    db: "Database", part: Part, level: Level, limit: int, offset: int = 0, before: int | None = None
) -> list[int]:
    key = key_of(part, level)
    older, values = (f" AND {key} < ?", [before]) if before is not None else ("", [])
    sql = f"SELECT {key} {source(part, level)}{older} ORDER BY {key} DESC LIMIT ? OFFSET ?"
    return values_of(db, sql, [*asked(part), *values, limit, offset])


def _ranked(
    db: "Database", part: Part, level: Level, ids: Sequence[int], limit: int, offset: int
) -> list[int]:
    if not part.match or not part.ranked or len(ids) < 2:
        return list(ids[offset : offset + limit])
    index, known = index_of(part, level), ""
    if part.sql:  # what it says is true of these; the plus keeps the index from being asked each
        known = f"AND +{index}.rowid IN ({', '.join(map(str, ids))})"
    sql = f"""
        SELECT rowid FROM {index} WHERE {index} MATCH ? AND rowid BETWEEN ? AND ? {known}
        ORDER BY bm25({index}, {WEIGHTS[level.index]}), rowid DESC LIMIT ? OFFSET ?
    """
    return values_of(db, sql, [part.match, ids[-1], ids[0], limit, offset])


def _by_day(db: "Database", part: Part, level: Level, limit: int, offset: int) -> list[int]:
    key = key_of(part, level)
    day = DAY[level.index].format(key=key)
    sql = f"SELECT {key} {source(part, level)} ORDER BY {day} DESC, {key} DESC LIMIT ? OFFSET ?"
    return values_of(db, sql, [*asked(part), limit, offset])


def _count(db: "Database", part: Part, level: Level) -> tuple[int, bool]:
    """How many there are; of conditions that the index does not know, only that there are more."""
    if part.sql:
        return RANKED, True
    sql = f"SELECT count(*) FROM (SELECT 1 {source(part, level)} LIMIT ?)"
    (number,) = values_of(db, sql, [*asked(part), COUNTED + 1])
    return min(number, COUNTED), number > COUNTED
