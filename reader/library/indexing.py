"""The index that search asks: derived from articles, annotations and readings, never the source.

The index holds what the reader sees, not what the machine said: for each article the latest stored
analysis with all corrections laid over it. Rejected claims are left out, corrected ones stand with
the reader's words. Articles in the trash are not in it. A change notes its article as stale in its
own transaction, so that a kill loses nothing; stale articles are indexed before the next search.
"""

import json
from collections.abc import Iterable
from dataclasses import dataclass
from typing import TYPE_CHECKING

from reader.core.analysis import Actor, Analysis, Engine
from reader.core.contract import analysis_from
from reader.core.reading import ReadClaim, Reading, overlay
from reader.core.spans import Span
from reader.library.queries import Row, insert, row, rows, values_of
from reader.library.records import corrections
from reader.library.teaching import taught_names

if TYPE_CHECKING:
    from sqlite_utils import Database

TOGETHER = 200
NOTHING_FOUND = Analysis(Engine("", "", "", ""))
LATEST = """
SELECT articles.id AS article, articles.number, title, trashed, digest AS edition, text,
    coalesce(published, articles.added) AS day
FROM articles JOIN editions ON editions.article = articles.id
WHERE articles.id = ? ORDER BY editions.number DESC LIMIT 1
"""
NOTES = """
SELECT body FROM annotations WHERE article = ? AND body <> ''
UNION ALL SELECT body FROM memos WHERE subject = 'article' AND about = ?
"""
OLD = "SELECT * FROM search_articles WHERE article = ?"


@dataclass(frozen=True)
class Words:
    """What is indexed of an article besides its claims, one field a column."""

    title: str
    text: str
    notes: str = ""
    actors: str = ""


def note_stale(db: "Database", article: str) -> None:
    """Have an article indexed anew before the next search; in the caller's transaction."""
    db.execute("INSERT OR IGNORE INTO search_stale VALUES (?)", [article])


def note_all_stale(db: "Database") -> None:
    """Throw the whole index away, to be made anew from what it was derived from."""
    with db.atomic():
        for table in ("search_words", "search_exact", "search_claim_words"):
            db.execute(f"INSERT INTO {table} ({table}) VALUES ('delete-all')")
        for table in ("search_articles", "search_claims"):
            db.execute(f"DELETE FROM {table}")
        db.execute("INSERT OR IGNORE INTO search_stale SELECT id FROM articles")


def refresh(db: "Database") -> None:
    """Index all stale articles, some hundred in a transaction."""
    while index_some(db, TOGETHER):
        pass


def index_some(db: "Database", most: int) -> bool:
    """Index stale articles in one transaction; whether there were any."""
    some = "SELECT article FROM search_stale LIMIT ?"
    stale = [r["article"] for r in rows(db, some, [most])]
    if stale:
        with db.atomic():
            for article in stale:
                index(db, article)
    return bool(stale)


def index(db: "Database", article: str) -> None:
    """Index an article anew, with the claims of its reading; in the caller's transaction."""
    remove(db, article)
    found = row(db, LATEST, [article])
    if found and not found["trashed"]:
        reading = reading_of(db, article, found["edition"], found["text"])
        notes = "\n".join(r["body"] for r in rows(db, NOTES, [article, article]))
        actors = "\n".join(map(_names, reading.actors))
        words = Words(found["title"] or "", found["text"], notes, actors)
        number = found["number"]
        insert_words(db, article, found["edition"], found["day"], words, number=number)
        _insert_claims(db, number, reading, found["text"])
        claims = len(reading.claims)
        db.execute("UPDATE articles SET claims = ? WHERE number = ?", [claims, number])
    db.execute("DELETE FROM search_stale WHERE article = ?", [article])


def insert_words(
    db: "Database",
    article: str,
    edition: str,
    day: str,
    words: Words,
    *,
    number: int,
) -> None:
    """Put an article that is not in the index into it, under its number."""
    own = {"title": words.title, "notes": words.notes, "actors": words.actors}
    values = {"id": number, "article": article, "edition": edition, "day": day, **own}
    insert(db, "search_articles", values)
    for index_of in ("search_words", "search_exact"):
        insert(db, index_of, {"rowid": number, "text": words.text, **own})


def next_number(db: "Database") -> int:
    """The number of the next article that is added."""
    (number,) = values_of(db, "SELECT coalesce(max(number), 0) + 1 FROM articles")
    return number


def remove(db: "Database", article: str) -> None:
    """Take an article out of the index, in the caller's transaction.

    An index without texts of its own must be told the words that it forgets.
    """
    known = row(db, OLD, [article])
    if known is None:
        return
    words = row(db, "SELECT * FROM search_texts WHERE id = ?", [known["id"]])
    assert words is not None  # the edition of an article in the index goes after it
    for index_of in ("search_words", "search_exact"):
        _forget(db, index_of, words, ("title", "text", "notes", "actors"))
    for claim in rows(db, "SELECT * FROM search_claims WHERE number = ?", [known["id"]]):
        _forget(db, "search_claim_words", claim, ("actor", "stance", "content", "targets"))
    db.execute("DELETE FROM search_claims WHERE number = ?", [known["id"]])
    db.execute("DELETE FROM search_articles WHERE id = ?", [known["id"]])


def _forget(db: "Database", table: str, known: Row, columns: tuple[str, ...]) -> None:
    names = ", ".join(columns)
    marks = ", ".join("?" * len(columns))
    values = [known["id"], *(known[column] for column in columns)]
    db.execute(
        f"INSERT INTO {table} ({table}, rowid, {names}) VALUES ('delete', ?, {marks})", values
    )


def reading_of(db: "Database", article: str, edition: str, text: str) -> Reading:
    """The reading of an article: its last analysis, if any, with what the reader said laid over."""
    own, taught = corrections(db, article), taught_names(db)
    return overlay(last_analysis(db, edition) or NOTHING_FOUND, own, taught, text=text)[0]


def last_analysis(db: "Database", edition: str) -> Analysis | None:
    """What was found last in an edition; None where nothing is stored, or it is damaged."""
    last = "SELECT analysis FROM analyses WHERE edition = ? ORDER BY made DESC LIMIT 1"
    found = row(db, last, [edition])
    try:
        return analysis_from(json.loads(found["analysis"])) if found else None
    except (ValueError, KeyError, TypeError):
        return None  # it is made anew when the article is opened


def _insert_claims(db: "Database", number: int, reading: Reading, text: str) -> None:
    actors = {actor.id: actor for actor in reading.actors}
    for read in reading.claims:
        values = _claim_values(read, actors, text)
        words = {name: values[name] for name in ("actor", "stance", "content", "targets")}
        claim = insert(db, "search_claims", {"number": number, **values})
        insert(db, "search_claim_words", {"rowid": claim, **words})


def _claim_values(read: ReadClaim, actors: dict[str, Actor], text: str) -> Row:
    claim = read.claim
    content = _hull(claim.content)
    whole = _hull((*claim.cue, *claim.content))
    speaker = actors.get(claim.actor or "")
    targets = dict.fromkeys(t.actor for t in claim.targets if t.actor in actors)
    return {
        "claim": claim.id,
        "actor": _names(speaker) if speaker else "",
        "stance": claim.stance,
        "content": text[content.start : content.end],
        "targets": "\n".join(_names(actors[key]) for key in targets),
        "state": read.state,
        "start": whole.start,
        "end": whole.end,
        "content_start": content.start,
    }


def _hull(spans: Iterable[Span]) -> Span:
    """From the first code point of the spans to the last."""
    known = tuple(spans) or (Span(0, 0),)
    return Span(min(s.start for s in known), max(s.end for s in known))


def _names(actor: Actor) -> str:
    """The name and the other names of an actor, parted by tabs, the name first."""
    return "\t".join(" ".join(name.split()) for name in (actor.name, *actor.aliases))
