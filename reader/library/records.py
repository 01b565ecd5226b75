"""The records that commands change, in their tables: annotations, corrections, shelves."""

from collections.abc import Mapping
from dataclasses import asdict
from typing import TYPE_CHECKING, Any

from reader.core.annotations import Anchor, Annotation
from reader.core.article import Metadata
from reader.core.codes import Code
from reader.core.corrections import ActorCorrection, AnyCorrection, Correction, anchors_of
from reader.core.history import (
    Change,
    CollectionRecord,
    Membership,
    ReadState,
    Record,
    Shelf,
    Tags,
)
from reader.core.memos import Memo
from reader.core.spans import Span
from reader.core.taught import TaughtName
from reader.library import arranged, teaching, written
from reader.library.codec import correction_from, replaced_json, value_json
from reader.library.queries import Row, row, rows

if TYPE_CHECKING:
    from sqlite_utils import Database

IN_ORDER = 'article = ? ORDER BY start IS NULL, start, "end", created, id'
CORRECTIONS_IN_ORDER = "article = ? ORDER BY start IS NULL, start, created, id"
TABLES: Mapping[type[Record], str] = {
    Annotation: "annotations",
    Correction: "corrections",
    ActorCorrection: "corrections",
    TaughtName: "taught_names",
    Shelf: "articles",
    Code: "codes",
    Memo: "memos",
    Tags: "tags",
    ReadState: "articles",
    Membership: "memberships",
    CollectionRecord: "collections",
}
OF_AN_ARTICLE = (Shelf, Tags, ReadState)  # known by its id, and there as long as it is
# The columns that `articles` has: a field of later days waits for the migration that adds its own.
METADATA = ("title", "byline", "publisher", "published", "url", "language", "section")


def annotations(db: "Database", article: str) -> tuple[Annotation, ...]:
    """The annotations of an article in the order of the text; those without a place come last."""
    found = rows(db, f"SELECT * FROM annotations WHERE {IN_ORDER}", [article])
    return tuple(map(annotation_of, found))


def corrections(db: "Database", article: str) -> tuple[AnyCorrection, ...]:
    """The corrections of an article in the order of the text; those without a place come last."""
    found = rows(db, f"SELECT * FROM corrections WHERE {CORRECTIONS_IN_ORDER}", [article])
    return tuple(map(correction_of, found))


def shelf(db: "Database", article: str) -> Shelf | None:
    """What the reader may change of an article as a whole, or None where there is no such one."""
    found = row(db, "SELECT * FROM articles WHERE id = ?", [article])
    return _shelf(found) if found else None


def apply(db: "Database", change: Change, article: str, edition: str) -> None:
    """Apply a change to the tables, inside the transaction of the caller.

    A record may be replaced by another one of its kind. Raises `ValueError` when what is stored
    is not what the change goes out from, or when the change is none of the article's records (of
    any article's, where it is ""). `edition` is only asked of annotations and corrections.
    """
    _check(db, change, article)
    before, after = change.before, change.after
    if isinstance(before, arranged.KINDS) or isinstance(after, arranged.KINDS):
        arranged.put(db, change)
        return
    if before is not None and after is not None and before.id == after.id:
        db.table(_table(after)).update(after.id, _row(after, edition))
        return
    if before is not None:
        db.table(_table(before)).delete(before.id)
    if after is not None:
        db.table(_table(after)).insert(_row(after, edition))


def put(db: "Database", record: Annotation | AnyCorrection, edition: str) -> None:
    """Put a record in the place of the stored one with its id, as one of an edition."""
    db.table(_table(record)).update(record.id, _row(record, edition))


def _check(db: "Database", change: Change, article: str) -> None:
    records = [record for record in (change.before, change.after) if record is not None]
    kinds = {type(record) for record in records}
    articles = {article_of(record) for record in records}
    if len(kinds) != 1 or len(articles) != 1 or (article and articles != {article}):
        raise ValueError(f"not a change of a record of article {article}: {change}")
    if kinds <= {*OF_AN_ARTICLE} and len(records) == 1:
        raise ValueError(f"an article comes and goes by the trash, not by a command: {change}")
    if kinds == {ReadState}:
        return  # to open an article changes it as well, outside the history
    for key in {record.id for record in records}:
        expected = change.before if change.before and change.before.id == key else None
        stored = _stored(db, type(records[0]), key)
        if stored != expected:
            raise ValueError(f"stored is {stored}, and the change goes out from {expected}")


def article_of(record: Record) -> str:
    """The id of the article that a record is about; "" for what is the whole library's."""
    if isinstance(record, Memo):
        return record.about if record.subject == "article" else ""
    if isinstance(record, CollectionRecord | Code | TaughtName):
        return ""
    return record.id if isinstance(record, OF_AN_ARTICLE) else record.article


def _table(record: Record) -> str:
    return TABLES[type(record)]


def _stored(db: "Database", kind: type[Record], key: str) -> Record | None:
    if issubclass(kind, arranged.KINDS):
        return arranged.stored(db, kind, key)
    found = row(db, f"SELECT * FROM {TABLES[kind]} WHERE id = ?", [key])
    if found is None:
        return None
    if kind in (Shelf, TaughtName):
        return _shelf(found) if kind is Shelf else teaching.taught_of(found)
    if kind in (Code, Memo):
        return written.code_of(found) if kind is Code else written.memo_of(found)
    return annotation_of(found) if kind is Annotation else correction_of(found)


def _row(
    record: Annotation | AnyCorrection | TaughtName | Shelf | Code | Memo, edition: str
) -> dict[str, Any]:
    if isinstance(record, TaughtName):
        return teaching.row_of(record)
    if isinstance(record, Code | Memo):
        return asdict(record)
    if isinstance(record, Shelf):
        known = {name: getattr(record.metadata, name) for name in METADATA}
        return {**known, "trashed": int(record.trashed)}
    if isinstance(record, Annotation):
        return _annotation_row(record, edition)
    return {
        "id": record.id,
        "article": record.article,
        "edition": edition,
        "subject": "claim" if isinstance(record, Correction) else "actor",
        "verdict": record.verdict,
        "start": min((a.span.start for a in anchors_of(record) if a.span), default=None),
        "value": value_json(record),
        "replaced": replaced_json(record),
        "created": record.created,
    }


def _annotation_row(annotation: Annotation, edition: str) -> dict[str, Any]:
    values = asdict(annotation)
    anchor = values.pop("anchor")
    span = anchor.pop("span")
    start, end = span if span is not None else (None, None)
    return {**values, **anchor, "start": start, "end": end, "edition": edition}


def annotation_of(found: Row) -> Annotation:
    """A row as an annotation."""
    span = None if found["start"] is None else Span(found["start"], found["end"])
    anchor = Anchor(span, found["quotation"], found["prefix"], found["suffix"])
    names = Annotation.__dataclass_fields__.keys() - {"anchor", "underline"}
    own = {name: found[name] for name in names}
    return Annotation(anchor=anchor, underline=bool(found["underline"]), **own)


def correction_of(found: Row) -> AnyCorrection:
    """The correction in a row of its table."""
    own = {name: found[name] for name in ("id", "article", "verdict", "created")}
    return correction_from(found["subject"], found["value"], found["replaced"], own)


def _shelf(found: Row) -> Shelf:
    metadata = Metadata(**{name: found[name] for name in METADATA})
    return Shelf(found["id"], metadata, bool(found["trashed"]))
