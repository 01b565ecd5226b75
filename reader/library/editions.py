"""Another text of a known article: it becomes a new edition, and what the reader added moves along.

An article is known again by its file (path, and place in it) or by its url, if the two texts have
something to do with each other: a path may be that of whatever was downloaded last.
"""

from collections.abc import Callable, Iterator
from dataclasses import dataclass, fields, is_dataclass, replace
from typing import TYPE_CHECKING, Any, cast

from reader.anchoring import find
from reader.core.annotations import Anchor, Annotation, anchor_at
from reader.core.article import Edition, Imported, Metadata, Origin, shown_title
from reader.core.corrections import ActorCorrection, AnyCorrection, Correction, anchors_of
from reader.core.history import Change, Command, Record, Shelf
from reader.core.spans import Span
from reader.library import records
from reader.library.clock import now
from reader.library.codec import blocks_json, changes_from, changes_json, pages_json
from reader.library.indexing import note_stale
from reader.library.queries import Row, insert, row, rows

if TYPE_CHECKING:
    from sqlite_utils import Database

LATEST = "SELECT * FROM editions WHERE article = ? ORDER BY number DESC LIMIT 1"
BY_PATH = 'SELECT article FROM origins WHERE path = ? AND "index" = ? ORDER BY number DESC LIMIT 1'
LAST_FROM = """
SELECT sha256 FROM origins WHERE article = ? AND path = ? AND "index" = ?
ORDER BY number DESC LIMIT 1
"""
BY_URL = "SELECT id AS article FROM articles WHERE url = ? ORDER BY added DESC LIMIT 1"
# two articles of one and the same file are two, however alike
BESIDE = 'SELECT 1 FROM origins WHERE article = ? AND path = ? AND sha256 = ? AND "index" <> ?'
# a command on several articles belongs to none
HISTORY = """
SELECT number, changes FROM history
WHERE article = ? OR article IS NULL AND instr(changes, ?)
"""
TOP = 64  # code points by which the place of reading is known
PLACED = (Annotation, Correction, ActorCorrection)
RUN = 3  # words in a row that two texts may share
FEWEST, ALIKE = 3, 0.1  # so many, and such a share of the shorter text's, do two editions share


@dataclass(frozen=True)
class Moved:
    """How many annotations and corrections found their places in a new edition, and did not."""

    placed: int = 0
    lost: int = 0


def known_as(db: "Database", imported: Imported, path: str | bytes) -> str | None:
    """The article that this text is another edition of, or None."""
    origin = imported.origin
    candidates = [row(db, BY_PATH, [path, origin.index])] if path else []
    if imported.metadata.url:
        candidates.append(row(db, BY_URL, [imported.metadata.url]))
    for found in candidates:
        if found and _is_edition_of(db, found["article"], imported, path):
            return str(found["article"])
    return None


def add(db: "Database", article: str, imported: Imported) -> Moved:
    """Put a new edition of an article on top of those it has; in the caller's transaction."""
    _move_place(db, article, imported.edition.text)
    insert(db, "editions", edition_row(imported.edition, article, _number(db, article) + 1))
    _take_metadata(db, article, imported.metadata)
    return _on_top(db, article, imported.edition)


def lay_on_top(db: "Database", article: str, edition: Edition) -> Moved:
    """Make an earlier edition the latest again, for its file has the old text again."""
    _move_place(db, article, edition.text)
    sql = "UPDATE editions SET number = ? WHERE digest = ?"
    db.execute(sql, [_number(db, article) + 1, edition.digest])
    sql = "UPDATE articles SET opening = ? WHERE id = ?"
    db.execute(sql, [shown_title(Metadata(), edition), article])
    return _on_top(db, article, edition)


def is_latest(db: "Database", article: str, digest: str) -> bool:
    """Whether a text is the last edition of an article."""
    latest = row(db, LATEST, [article])
    return latest is not None and latest["digest"] == digest


def is_new(db: "Database", article: str, origin: Origin, path: str | bytes) -> bool:
    """Whether a file has other bytes than when this article was last taken from it."""
    last = row(db, LAST_FROM, [article, path, origin.index])
    return bool(path) and last is not None and last["sha256"] != origin.sha256


def edition_row(edition: Edition, article: str, number: int) -> Row:
    """An edition as a row of its table."""
    return {
        "digest": edition.digest,
        "article": article,
        "number": number,
        "opening": shown_title(Metadata(), edition),
        "added": now(),
        "blocks": blocks_json(edition.blocks),
        "pages": pages_json(edition.pages),
        "text": edition.text,
    }


def _number(db: "Database", article: str) -> int:
    found = row(db, "SELECT max(number) AS number FROM editions WHERE article = ?", [article])
    return int(found["number"] or 0) if found else 0


def _is_edition_of(db: "Database", article: str, imported: Imported, path: str | bytes) -> bool:
    origin = imported.origin
    if row(db, BESIDE, [article, path, origin.sha256, origin.index]):
        return False
    latest = row(db, LATEST, [article])
    named = row(db, "SELECT title FROM articles WHERE id = ?", [article])
    if latest is None or named is None:
        return False
    title = (named["title"] or "").strip() or latest["opening"]
    same_title = title == shown_title(imported.metadata, imported.edition)
    return same_title or _are_alike(latest["text"], imported.edition.text)


def _are_alike(one: str, other: str) -> bool:
    runs = [_runs(text.casefold().split()) for text in (one, other)]
    return len(runs[0] & runs[1]) >= max(FEWEST, ALIKE * min(map(len, runs)))


def _runs(words: list[str]) -> set[tuple[str, ...]]:
    return set(zip(*(words[start:] for start in range(min(RUN, len(words)))), strict=False))


def _take_metadata(db: "Database", article: str, metadata: Metadata) -> None:
    """Metadata that the reader has not corrected are those of the new edition, where it has any."""
    known = records.shelf(db, article)
    assert known is not None
    if any(shelf.metadata != known.metadata for shelf in _shelves(db, article)):
        return
    given = {name: getattr(metadata, name) for name in records.METADATA}
    after = replace(known.metadata, **{name: words for name, words in given.items() if words})

    def renewed(record: Record) -> Record:
        if isinstance(record, Shelf) and record.id == article:
            return replace(record, metadata=after)
        return record

    db.table("articles").update(article, {n: getattr(after, n) for n in records.METADATA})
    _rewrite_history(db, article, renewed)


def _shelves(db: "Database", article: str) -> Iterator[Shelf]:
    for entry in rows(db, HISTORY, [article, article]):
        for change in changes_from(entry["changes"]):
            for record in (change.before, change.after):
                if isinstance(record, Shelf) and record.id == article:
                    yield record


def _move_place(db: "Database", article: str, text: str) -> None:
    """The words at the top of the page shall stand there in the other text too."""
    found = row(db, f"SELECT place, text FROM articles, ({LATEST}) WHERE id = ?", [article] * 2)
    if found and found["place"]:
        start = min(found["place"], len(found["text"]))
        anchor = anchor_at(found["text"], Span(start, min(start + TOP, len(found["text"]))))
        moved = find(anchor, text) if anchor.quotation else None
        place = moved.span.start if moved and moved.span else min(start, len(text))
        db.execute("UPDATE articles SET place = ? WHERE id = ?", [place, article])


def _on_top(db: "Database", article: str, edition: Edition) -> Moved:
    """Move everything of the reader's to the edition, in the tables and in the history alike.

    Undo compares what is stored with what a command left behind, so both move by one rule.
    """
    move = _mover(article, edition.text)
    moved = Moved()
    kept: list[Record] = [*records.annotations(db, article), *records.corrections(db, article)]
    for record in kept:
        after = cast(Annotation | AnyCorrection, move(record))
        records.put(db, after, edition.digest)
        lost = is_lost(after)
        moved = Moved(moved.placed + (not lost), moved.lost + lost)
    _rewrite_history(db, article, move)
    db.execute("UPDATE history SET edition = ? WHERE article = ?", [edition.digest, article])
    note_stale(db, article)
    return moved


def brought_up(db: "Database", command: Command, digest: str) -> Command:
    """A command whose places are those of an edition, as one on the latest edition."""
    latest = row(db, LATEST, [command.article])
    if latest is None or latest["digest"] == digest:
        return command
    changes = _changed(command.changes, _mover(command.article, latest["text"]))
    return replace(command, changes=changes)


def is_lost(record: Annotation | AnyCorrection) -> bool:
    """Whether a record of the reader's has no place in the latest edition."""
    if isinstance(record, Annotation):
        return record.anchor.span is None
    return all(anchor.span is None for anchor in anchors_of(record))


def _rewrite_history(db: "Database", article: str, change: Callable[[Record], Record]) -> None:
    for entry in rows(db, HISTORY, [article, article]):
        before = changes_from(entry["changes"])
        after = _changed(before, change)
        if after != before:
            db.table("history").update(entry["number"], {"changes": changes_json(after)})


def _changed(changes: tuple[Change, ...], change: Callable[[Record], Record]) -> tuple[Change, ...]:
    def changed(record: Record | None) -> Record | None:
        return None if record is None else change(record)

    return tuple(Change(changed(c.before), changed(c.after)) for c in changes)


def _mover(article: str, text: str) -> Callable[[Record], Record]:
    """A function that moves the records of an article to a text.

    An anchor that comes again moves as before.
    """
    known: dict[Anchor, Anchor] = {}

    def place(anchor: Anchor) -> Anchor:
        if anchor not in known:
            known[anchor] = find(anchor, text) or replace(anchor, span=None)
        return known[anchor]

    def moved(value: Any) -> Any:
        if isinstance(value, Anchor):
            return place(value)
        if is_dataclass(value) and not isinstance(value, type):
            values = {field.name: moved(getattr(value, field.name)) for field in fields(value)}
            return replace(value, **values)
        return tuple(map(moved, value)) if type(value) is tuple else value

    def move(record: Record) -> Record:
        own = isinstance(record, PLACED) and record.article == article
        return cast(Record, moved(record)) if own else record

    return move
