"""Lists of articles for the eye: which ones, in which order, and the lines of those in sight.

A list of 100,000 articles is their numbers, in order; lines are read some at a time. All that is
listed stands in the articles' own rows, so that no order needs more than one look through them.
"""

import json
from array import array
from collections.abc import Iterable, Iterator, Mapping, Sequence
from itertools import filterfalse
from pathlib import Path
from typing import TYPE_CHECKING, Any

from reader.core.article import Metadata
from reader.core.listing import Column, Details, FoldedList, ListedArticle, Listing, Place, Shelves
from reader.library import collecting
from reader.library.levels import ARTICLES, asked, key_of, source
from reader.library.matching import is_about_claims, part_of
from reader.library.paths import inside, path_of
from reader.library.queries import Row, row, rows
from reader.library.query import All, Dates, Opened, Query
from reader.library.records import METADATA
from reader.library.searching import asked_of, mended
from reader.library.trash import trashed
from reader.library.troubles import told

if TYPE_CHECKING:
    from sqlite_utils import Database

LINE = """
id, shown AS title, byline, publisher, published, language, added, opened, trashed, claims, notes,
    tagged AS tags, read, url, number,
    (SELECT family FROM families WHERE article = articles.id) AS family
"""
FAMILIES = "SELECT number, family FROM families JOIN articles ON articles.id = families.article"
# What an order goes by, each an index; of some columns, articles may have nothing.
ORDERS: dict[Column, str] = {
    "title": "filed COLLATE NOCASE",
    "byline": "byline COLLATE NOCASE",
    "publisher": "publisher COLLATE NOCASE",
    "published": "published",
    "added": "added",
    "opened": "opened",
    "read": "read",
    "tags": "tagged COLLATE NOCASE",
    "claims": "claims",
    "notes": "notes",
}
GAPS: dict[Column, str] = {
    "byline": "byline",
    "publisher": "publisher",
    "published": "published",
    "opened": "opened",
    "tags": "tagged",
}
PLACES: dict[Place, str] = {
    "all": "trashed = 0",
    "unread": "trashed = 0 AND read = 0",
    "recent": "trashed = 0 AND opened IS NOT NULL",
    "trash": "trashed = 1",
}
WITHIN = """
id IN (SELECT article FROM memberships WHERE collection IN (
    WITH RECURSIVE inside(id) AS (
        SELECT ? UNION SELECT c.id FROM collections c JOIN inside ON c.parent = inside.id
    ) SELECT id FROM inside))
"""
FROM_FOLDER = "id IN (SELECT article FROM origins WHERE instr(path, ?) = 1)"
AMONG = "number IN (SELECT value FROM json_each(?))"

Condition = tuple[str, list[Any]]


class Lists:
    """The lists of a library. Raises `LibraryTrouble` when the disk or the file fails."""

    def __init__(self, db: "Database", folder: Path) -> None:
        self._db = db
        self._folder = folder
        self._families: tuple[int, Mapping[int, str]] = (-1, {})

    def numbers(self, listing: Listing) -> "array[int]":
        """The numbers of the articles of a list, in its order."""
        with told(self._folder):
            return numbers(self._db, listing)

    def folded(self, listing: Listing) -> FoldedList:
        """The articles of a list, with those that are nearly the same folded together."""
        with told(self._folder):
            ordered = numbers(self._db, listing)
            return folded(ordered, self._family_of())

    def _family_of(self) -> Mapping[int, str]:
        """The family of each article that has one, read anew when anything was written."""
        written, known = self._families
        if written != self._db.conn.total_changes:
            known = dict(self._db.execute(FAMILIES).fetchall())
            self._families = (self._db.conn.total_changes, known)
        return known

    def lines(self, chosen: Iterable[int]) -> tuple[ListedArticle, ...]:
        """The lines of the articles with these numbers, in this order; unknown ones left out."""
        with told(self._folder):
            return lines(self._db, list(chosen))

    def ids(self, chosen: Iterable[int]) -> tuple[str, ...]:
        """The ids of the articles with these numbers, in the order in which they were added."""
        with told(self._folder):
            sql = f"SELECT id FROM articles WHERE {AMONG} ORDER BY number"
            return tuple(r["id"] for r in rows(self._db, sql, [json.dumps(list(chosen))]))

    def details(self, chosen: Iterable[int]) -> Details:
        """What the articles with these numbers have in common."""
        with told(self._folder):
            return details(self._db, list(chosen))

    def shelves(self) -> Shelves:
        """The number of articles in each place, the collections, and the tags."""
        with told(self._folder):
            return shelves(self._db)


def numbers(db: "Database", listing: Listing) -> "array[int]":
    """The numbers of the articles of a list, in its order."""
    queries = [] if listing.place == "trash" else [asked_of(db, q) for q in listing.queries]
    known = [query for query in queries if query is not None]

    def found(_: object) -> "array[int]":
        where, values = _where(listing, known)
        way = "DESC" if listing.backwards else "ASC"
        begin, order = f"SELECT number FROM articles WHERE {where}", ORDERS[listing.column]
        gap = GAPS.get(listing.column)
        if gap is None:
            return _column(db, f"{begin} ORDER BY {order} {way}, number {way}", values)
        # what has nothing there comes last, whichever way
        full = f"{begin} AND {gap} > '' ORDER BY {order} {way}, number {way}"
        empty = f"{begin} AND ({gap} IS NULL OR {gap} = '') ORDER BY number {way}"
        return _column(db, full, values) + _column(db, empty, values)

    return mended(db, found, None)


def folded(ordered: "array[int]", family_of: Mapping[int, str]) -> FoldedList:
    """A list with each family folded into the one of it that stands first."""
    likes: dict[int, array[int]] = {}
    first: dict[str, int] = {}
    inside: set[int] = set()
    for number in filter(family_of.__contains__, ordered):
        lead = first.setdefault(family_of[number], number)
        if lead != number:
            likes.setdefault(lead, array("q")).append(number)
            inside.add(number)
    leads = array("q", filterfalse(inside.__contains__, ordered)) if inside else ordered
    return FoldedList(leads, likes)


def lines(db: "Database", chosen: Sequence[int]) -> tuple[ListedArticle, ...]:
    """The lines of the articles with these numbers, in this order; unknown ones left out."""
    sql = f"SELECT {LINE} FROM articles WHERE {AMONG}"
    found = {r["number"]: r for r in rows(db, sql, [json.dumps(chosen)])}
    return tuple(listed(found[number]) for number in chosen if number in found)


def listed(found: Row) -> ListedArticle:
    """A line from a row of LINE."""
    tags = tuple(filter(None, found.pop("tags").split("\n")))
    flags = {name: bool(found[name]) for name in ("trashed", "read")}
    return ListedArticle(**{**found, **flags}, tags=tags)


def details(db: "Database", chosen: Sequence[int]) -> Details:
    """What the articles with these numbers have in common."""
    among = [json.dumps(chosen)]
    parts = (f"count({n}) AS c_{n}, min({n}) AS a_{n}, max({n}) AS z_{n}" for n in METADATA)
    sql = f"""
        SELECT count(*) AS every, sum(read) AS read, sum(trashed) AS trashed, {", ".join(parts)}
        FROM articles WHERE {AMONG}
    """
    found = row(db, sql, among)
    assert found is not None, "a count has a row"
    shared = {
        name: found[f"a_{name}"]
        for name in METADATA
        if found[f"a_{name}"] == found[f"z_{name}"] and found[f"c_{name}"] in (0, found["every"])
    }
    return Details(
        articles=found["every"],
        metadata=Metadata(**shared),
        various=frozenset(METADATA) - shared.keys(),
        tags=_counted(db, "word", "tags", among),
        collections=_counted(db, "collection", "memberships", among),
        read=found["read"] or 0,
        trashed=found["trashed"] or 0,
    )


def shelves(db: "Database") -> Shelves:
    """The number of articles in each place, the collections, and the tags."""
    counts = ", ".join(f'count(*) FILTER (WHERE {sql}) AS "{name}"' for name, sql in PLACES.items())
    places = row(db, f"SELECT {counts} FROM articles")
    tags = """
        SELECT word, count(*) AS number FROM tags JOIN articles ON articles.id = tags.article
        WHERE NOT trashed GROUP BY word ORDER BY word COLLATE NOCASE
    """
    return Shelves(
        places={place: (places or {})[place] for place in PLACES},
        collections=collecting.every(db),
        tags={r["word"]: r["number"] for r in rows(db, tags)},
        watched=tuple(path_of(r["path"]) for r in rows(db, "SELECT path FROM watched_folders")),
    )


def _counted(db: "Database", what: str, table: str, among: list[str]) -> dict[str, int]:
    sql = f"""
        SELECT {what} AS what, count(*) AS number FROM {table}
        JOIN articles ON articles.id = {table}.article WHERE {AMONG} GROUP BY what ORDER BY what
    """
    return {r["what"]: r["number"] for r in rows(db, sql, among)}


def _where(listing: Listing, queries: Sequence[Query]) -> Condition:
    conditions: list[Condition] = [(PLACES[listing.place], [])]
    if listing.collection:
        conditions.append((WITHIN, [listing.collection]))
    if listing.tag:
        conditions.append(("id IN (SELECT article FROM tags WHERE word = ?)", [listing.tag]))
    if listing.folder:
        conditions.append((FROM_FOLDER, [inside(listing.folder)]))
    conditions += [_found(part) for query in queries for part in _parts(query)]
    if listing.place == "trash":  # the index of words forgets what is in the trash
        conditions += map(trashed, listing.queries)
    sql = " AND ".join(f"({condition})" for condition, _ in conditions)
    return sql, [value for _, values in conditions for value in values]


def _found(query: Query) -> Condition:
    match query:
        case Opened(ever):
            return f"read = {ever:d}", []
        case Dates(first, last):
            return "published >= ? AND published < ?", [first, (last or "9999") + "~"]
    part = part_of(query, ARTICLES)
    inside = f"SELECT {key_of(part, ARTICLES)} {source(part, ARTICLES)}"
    return f"number IN ({inside})", list(asked(part))


def _parts(query: Query) -> Iterator[Query]:
    """The parts of a query that all hold, but for those that hold of one claim together."""
    if isinstance(query, All) and not is_about_claims(query.parts):
        for part in query.parts:
            yield from _parts(part)
    else:
        yield query


def _column(db: "Database", sql: str, values: Sequence[Any]) -> "array[int]":
    return array("q", [number for (number,) in db.execute(sql, list(values)).fetchall()])
