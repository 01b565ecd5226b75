"""What the reader wrote across the library: annotations of all articles, codes, memos."""

from collections.abc import Iterable
from pathlib import Path
from typing import TYPE_CHECKING

from reader.core.analysis import Analysis
from reader.core.annotations import Annotation
from reader.core.codes import Code
from reader.core.history import Command, Entry
from reader.core.linking import Linkable
from reader.core.memos import Memo, MemoSubject
from reader.core.notes import Noted
from reader.core.taught import TaughtName
from reader.library import indexing, linking, past, teaching, written
from reader.library.linking import TITLE
from reader.library.queries import Row, row, rows
from reader.library.records import annotation_of
from reader.library.troubles import told

if TYPE_CHECKING:
    from sqlite_utils import Database

PAGE = f"""
SELECT annotations.*, annotations.rowid AS place, {TITLE} AS shown
FROM annotations JOIN articles ON articles.id = annotations.article
WHERE NOT trashed AND annotations.rowid > ? ORDER BY annotations.rowid LIMIT ?
"""
MEMOS = f"""
SELECT memos.*, articles.id AS article, {TITLE} AS shown FROM memos
LEFT JOIN articles ON subject = 'article' AND articles.id = about
WHERE NOT coalesce(trashed, 0) ORDER BY memos.created, memos.rowid
"""
COUNTS = """
SELECT code, count(*) AS number FROM annotations JOIN articles ON articles.id = article
WHERE kind = 'code' AND code IS NOT NULL AND NOT trashed GROUP BY code
"""

CORRECTED = """
SELECT id FROM articles WHERE NOT trashed AND id IN (SELECT article FROM corrections)
ORDER BY added, rowid
"""


class Notebook:
    """Reads across articles, those in the trash left out; to change something is a command."""

    def __init__(self, db: "Database", folder: Path) -> None:
        self._db = db
        self._folder = folder

    def undo(self) -> Command | None:
        """Take back what was done last, to whichever article; None where there is nothing.

        Returns the inverse that was applied. Raises `LibraryTrouble` as `Library.undo` does.
        """
        with told(self._folder):
            return past.undo_last(self._db)

    def redo(self) -> Command | None:
        """Do again what was taken back last, to whichever article; None where there is nothing."""
        with told(self._folder):
            return past.redo_last(self._db)

    def step_to(self, number: int, article: str | None = None) -> tuple[Command, ...]:
        """Undo or redo until the step of this number is the last one done; 0 undoes everything.

        Only steps of the article are meant where one is given. Returns what was applied. Stops
        with `LibraryTrouble` where a step cannot be taken, all as it was before.
        """
        with told(self._folder):
            return past.step_to(self._db, number, article)

    def entries(self, article: str | None = None, *, limit: int = 1000) -> tuple[Entry, ...]:
        """The last steps of an article, or of the whole library, the newest first, with the words
        that they were about.
        """
        with told(self._folder):
            return past.latest(self._db, article, limit)

    def codes(self) -> dict[str, Code]:
        """The codebook, by ids."""
        with told(self._folder):
            return {code.id: code for code in written.codes(self._db)}

    def counts(self) -> dict[str, int]:
        """How many places each code is on, in all articles; codes that are on none are left out."""
        with told(self._folder):
            return {r["code"]: r["number"] for r in rows(self._db, COUNTS)}

    def coded(self, codes: Iterable[str]) -> tuple[Annotation, ...]:
        """All annotations with one of these codes, those in the trash as well."""
        keys = list(codes)
        marks = ", ".join("?" * len(keys))
        sql = f"SELECT * FROM annotations WHERE code IN ({marks}) ORDER BY article, start"
        with told(self._folder):
            return tuple(map(annotation_of, rows(self._db, sql, keys)))

    def corrected(self) -> tuple[str, ...]:
        """The ids of the articles out of the trash that have corrections, the oldest first."""
        with told(self._folder):
            return tuple(r["id"] for r in rows(self._db, CORRECTED))

    def analysis(self, digest: str) -> Analysis | None:
        """What was found last in the text with that digest, by whichever engine."""
        with told(self._folder):
            return indexing.last_analysis(self._db, digest)

    def taught_names(self) -> tuple[TaughtName, ...]:
        """What the reader has taught about names, the oldest first."""
        with told(self._folder):
            return teaching.taught_names(self._db)

    def annotation(self, key: str) -> Annotation | None:
        """An annotation by its id."""
        with told(self._folder):
            found = row(self._db, "SELECT * FROM annotations WHERE id = ?", [key])
        return annotation_of(found) if found else None

    def memo(self, key: str) -> Memo | None:
        """A memo by its id."""
        with told(self._folder):
            return written.memo(self._db, key)

    def memos(self, subject: MemoSubject, about: str = "") -> tuple[Memo, ...]:
        """The memos on one article, actor or code, or on the library, the oldest first."""
        with told(self._folder):
            return written.memos(self._db, subject, about)

    def linkable(self, typed: str, limit: int) -> tuple[Linkable, ...]:
        """The notes and the articles that hold every word that is typed, the newest first."""
        with told(self._folder):
            found = linking.notes(self._db, typed, limit)
            return (*found, *linking.articles(self._db, typed, limit))

    def page(self, after: int, limit: int) -> tuple[tuple[Noted, ...], int]:
        """Some annotations in the order in which they were written, and where to go on.

        Begin after 0; where fewer come than `limit`, there are no more.
        """
        with told(self._folder):
            found = rows(self._db, PAGE, [after, limit])
        made = tuple(Noted(annotation_of(r), r["article"], _line(r)) for r in found)
        return made, found[-1]["place"] if found else after

    def all_memos(self) -> tuple[Noted, ...]:
        """Every memo, the oldest first."""
        with told(self._folder):
            found = rows(self._db, MEMOS)
        return tuple(Noted(written.memo_of(r), r["article"] or "", _line(r)) for r in found)


def _line(found: Row) -> str:
    return " ".join((found["shown"] or "").split())
