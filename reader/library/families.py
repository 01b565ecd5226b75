"""Families: articles that are nearly the same text, as agency copy in thirty papers.

Derived, like the index: found some at a time, behind the adding, and made anew at will. A family
is known by the article that was in it first.
"""

from collections.abc import Iterable, Iterator
from pathlib import Path
from typing import TYPE_CHECKING

from reader.core.listing import ListedArticle
from reader.library.listing import LINE, listed
from reader.library.queries import insert, row, rows
from reader.library.sketching import Sketch, are_near, bands_of, sketch_of
from reader.library.troubles import told

if TYPE_CHECKING:
    from sqlite_utils import Database

TOGETHER = 100
CANDIDATES = 64  # of one band: where a formula has made it common, any of them will do
LATEST = "SELECT digest, text FROM editions WHERE article = ? ORDER BY number DESC LIMIT 1"
MEMBERS = f"""
SELECT {LINE} FROM articles
WHERE id IN (SELECT article FROM families WHERE family = ?) AND NOT trashed
ORDER BY published IS NULL, published, number
"""


class Families:
    """The families of a library. Raises `LibraryTrouble` when the disk or the file fails.

    `moves` counts how often `look` has put an article into a family, or taken it out of one.
    """

    def __init__(self, db: "Database", folder: Path) -> None:
        self._db = db
        self._folder = folder
        self.moves = 0

    def look(self, limit: int = TOGETHER) -> int:
        """Compare at most so many new texts with all others; returns how many are left."""
        with told(self._folder):
            left, moves = look(self._db, limit)
        self.moves += moves
        return left

    def of(self, article: str) -> tuple[ListedArticle, ...]:
        """The articles of an article's family, itself too, by their days; none without one."""
        found = "SELECT family FROM families WHERE article = ?"
        with told(self._folder):
            known = row(self._db, found, [article])
            return _members(self._db, known["family"]) if known else ()

    def all(self) -> Iterator[tuple[ListedArticle, ...]]:
        """Every family with two articles or more out of the trash, the largest first."""
        sql = "SELECT family FROM families GROUP BY family ORDER BY count(*) DESC, family"
        with told(self._folder):
            for found in rows(self._db, sql):
                members = _members(self._db, found["family"])
                if len(members) > 1:
                    yield members


def look(db: "Database", limit: int) -> tuple[int, int]:
    """Compare at most so many new texts with all others; returns how many are left, and how many
    came into a family or left one."""
    moves = 0
    with db.atomic():
        for found in rows(db, "SELECT article FROM unsketched LIMIT ?", [limit]):
            moves += _place(db, found["article"])
            db.execute("DELETE FROM unsketched WHERE article = ?", [found["article"]])
    left = row(db, "SELECT count(*) AS number FROM unsketched")
    return int(left["number"]) if left else 0, moves


def _members(db: "Database", family: str) -> tuple[ListedArticle, ...]:
    return tuple(map(listed, rows(db, MEMBERS, [family])))


def _place(db: "Database", article: str) -> bool:
    """Sketch an article anew and put it into the family that it belongs to, if any; returns
    whether it has one, or had."""
    latest = row(db, LATEST, [article])
    had = _leave(db, article)
    if latest is None:
        return had
    sketch = sketch_of(latest["text"])
    near = list(_near(db, sketch))
    own = {"article": article, "edition": latest["digest"]}
    number = insert(db, "sketches", {**own, "size": sketch.size, "sketch": sketch.numbers})
    for band in bands_of(sketch):
        db.execute("INSERT OR IGNORE INTO bands VALUES (?, ?)", [band, number])
    if near:
        _join(db, [article, *near])
    return had or bool(near)


def _leave(db: "Database", article: str) -> bool:
    """Take an article out of its family, which ends when one is left in it; False for none."""
    known = row(db, "SELECT family FROM families WHERE article = ?", [article])
    db.execute("DELETE FROM sketches WHERE article = ?", [article])
    db.execute("DELETE FROM families WHERE article = ?", [article])
    if known:
        left = rows(db, "SELECT article FROM families WHERE family = ?", [known["family"]])
        if len(left) == 1:
            db.execute("DELETE FROM families WHERE family = ?", [known["family"]])
    return known is not None


def _near(db: "Database", sketch: Sketch) -> Iterator[str]:
    """The articles that are near-duplicates of a text."""
    sql = "SELECT sketch FROM bands WHERE band = ? LIMIT ?"
    candidates = {
        number
        for band in bands_of(sketch)
        for (number,) in db.execute(sql, [band, CANDIDATES]).fetchall()
    }
    for number in sorted(candidates):
        found = row(db, "SELECT article, size, sketch FROM sketches WHERE id = ?", [number])
        if found and are_near(sketch, Sketch(found["sketch"], found["size"])):
            yield found["article"]


def _join(db: "Database", articles: Iterable[str]) -> None:
    """Make one family of articles, with all that are in their families already."""
    article, *near = articles
    known = [row(db, "SELECT family FROM families WHERE article = ?", [each]) for each in near]
    families = list(dict.fromkeys(found["family"] for found in known if found))
    family = families[0] if families else near[0]
    for other in families[1:]:
        db.execute("UPDATE families SET family = ? WHERE family = ?", [family, other])
    for each in (*near, article):
        db.execute("INSERT OR IGNORE INTO families VALUES (?, ?)", [each, family])
