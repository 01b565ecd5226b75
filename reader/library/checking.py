"""Whether a library is sound: what SQLite says, every text against its digest, what lost its home.

A flipped byte in a text is nothing that SQLite would notice, so every text is read and hashed.
"""

from collections.abc import Iterable, Iterator
from hashlib import sha256
from typing import TYPE_CHECKING

from reader.core.corrections import content_of
from reader.library.indexing import note_all_stale
from reader.library.queries import rows
from reader.library.records import correction_of

if TYPE_CHECKING:
    from sqlite_utils import Database

INDEXES = ("search_words", "search_exact", "search_claim_words")
TITLE = "articles.shown"
LOST = f"""
SELECT {TITLE} AS title, quotation, body FROM annotations
JOIN articles ON articles.id = annotations.article
JOIN editions ON editions.digest = annotations.edition
WHERE start IS NULL
"""
LOST_VERDICTS = f"""
SELECT {TITLE} AS title, corrections.* FROM corrections
JOIN articles ON articles.id = corrections.article
JOIN editions ON editions.digest = corrections.edition
WHERE start IS NULL
"""
TEXTS = f"""
SELECT digest, text, {TITLE} AS title,
    (SELECT path FROM origins WHERE article = articles.id ORDER BY number DESC LIMIT 1) AS path
FROM editions JOIN articles ON articles.id = editions.article
"""
HOMELESS = "SELECT id FROM articles WHERE id NOT IN (SELECT article FROM editions)"


def complaints(db: "Database") -> Iterator[str]:
    """A sentence for each thing that is not as it should be; none for a sound library.

    The index is derived, so it is made anew where it is damaged.
    """
    for words in damage(db.execute("PRAGMA integrity_check(100)").fetchall()):
        yield f"The database is damaged: {words}"
    for found in rows(db, "PRAGMA foreign_key_check"):
        yield f"A row of the table {found['table']} belongs to nothing in {found['parent']}."
    yield from _texts(db)
    for found in rows(db, HOMELESS):
        yield f"The article {found['id']} has no text."
    for found in rows(db, LOST):
        words = f" ({found['body']})" if found["body"] else ""
        yield f"In “{found['title']}” a note has lost its place: “{found['quotation']}”{words}"
    for found in rows(db, LOST_VERDICTS):
        words = content_of(correction_of(found))
        yield f"In “{found['title']}” a verdict has lost its place: {found['verdict']} “{words}”"
    yield from _index(db)


def _texts(db: "Database") -> Iterator[str]:
    for digest, text, title, path in db.execute(TEXTS):
        if sha256(text.encode("utf-8", "replace")).hexdigest() != digest:
            again = f"open {path} again" if path else "put a copy in its place"
            yield f"The text of “{title}” is damaged: {again}."


def _index(db: "Database") -> Iterator[str]:
    import sqlite3

    for index in INDEXES:
        try:
            db.execute(f"INSERT INTO {index} ({index}, rank) VALUES ('integrity-check', 1)")
        except sqlite3.DatabaseError as error:
            if error.sqlite_errorname.startswith("SQLITE_READONLY"):
                return  # such a library is looked through when it can be written again
            if not error.sqlite_errorname.startswith("SQLITE_CORRUPT"):
                raise
            note_all_stale(db)
            yield "The index of words was damaged; it is made anew with the next search."
            return


def is_quickly_sound(db: "Database") -> bool:
    """Whether SQLite finds nothing wrong at a quick look."""
    return not damage(db.execute("PRAGMA quick_check(100)").fetchall())


def damage(said: Iterable[tuple[str]]) -> list[str]:
    """What SQLite's checks say that is wrong, but for the index of words, which is derived.

    From SQLite 3.44 on these checks look into FTS5's tables as well.
    """
    return [words for (words,) in said if words != "ok" and "FTS5 table" not in words]
