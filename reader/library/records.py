"""The records that commands change, in their tables: annotations, corrections, shelves."""

from dataclasses import asdict
from typing import TYPE_CHECKING, Any

from reader.core.annotations import Anchor, Annotation
from reader.core.article import Metadata
from reader.core.corrections import Correction, anchors_of
from reader.core.history import Change, Record, Shelf
from reader.core.spans import Span
from reader.library.codec import claim_from, claim_json
from reader.library.queries import Row, row, rows

if TYPE_CHECKING:
    from sqlite_utils import Database

IN_ORDER = 'article = ? ORDER BY start IS NULL, start, "end", created, id'
CORRECTIONS_IN_ORDER = "article = ? ORDER BY start IS NULL, start, created, id"
METADATA = tuple(Metadata.__dataclass_fields__)


def annotations(db: "Database", article: str) -> tuple[Annotation, ...]:
    """The annotations of an article in the order of the text; those without a place come last."""
    found = rows(db, f"SELECT * FROM annotations WHERE {IN_ORDER}", [article])
    return tuple(map(_annotation, found))


def corrections(db: "Database", article: str) -> tuple[Correction, ...]:
    """The corrections of an article in the order of the text; those without a place come last."""
    found = rows(db, f"SELECT * FROM corrections WHERE {CORRECTIONS_IN_ORDER}", [article])
    return tuple(map(_correction, found))


def shelf(db: "Database", article: str) -> Shelf | None:
    """What the reader may change of an article as a whole, or None where there is no such one."""
    found = row(db, "SELECT * FROM articles WHERE id = ?", [article])
    return _shelf(found) if found else None


def apply(db: "Database", change: Change, article: str, edition: str) -> None:
    """Apply a change to the tables, inside the transaction of the caller.

    Raises `ValueError` when what is stored is not what the change goes out from, or when the
    change is not one of one record of the article.
    """
    known = change.after or change.before
    if known is None or _article(known) != article or not _one_record(change):
        raise ValueError(f"not a change of one record of article {article}: {change}")
    stored = _stored(db, known)
    if stored != change.before:
        raise ValueError(f"stored is {stored}, and the change goes out from {change.before}")
    table = db.table("articles" if isinstance(known, Shelf) else _table(known))
    if change.after is None:
        table.delete(known.id)
    elif change.before is None:
        table.insert(_row(change.after, edition))
    else:
        table.update(known.id, _row(change.after, edition))


def _one_record(change: Change) -> bool:
    before, after = change.before, change.after
    if isinstance(before, Shelf) or isinstance(after, Shelf):
        # an article comes and goes by the trash, never by a command
        return isinstance(before, Shelf) and isinstance(after, Shelf) and before.id == after.id
    return before is None or after is None or _key(before) == _key(after)


def _key(record: Record) -> tuple[type[Record], str]:
    return type(record), record.id


def _article(record: Record) -> str:
    return record.id if isinstance(record, Shelf) else record.article


def _table(record: Annotation | Correction) -> str:
    return "annotations" if isinstance(record, Annotation) else "corrections"


def _stored(db: "Database", record: Record) -> Record | None:
    if isinstance(record, Shelf):
        return shelf(db, record.id)
    found = row(db, f"SELECT * FROM {_table(record)} WHERE id = ?", [record.id])
    if found is None:
        return None
    return _annotation(found) if isinstance(record, Annotation) else _correction(found)


def _row(record: Record, edition: str) -> dict[str, Any]:
    if isinstance(record, Shelf):
        return {**asdict(record.metadata), "trashed": int(record.trashed)}
    if isinstance(record, Annotation):
        return _annotation_row(record, edition)
    return {
        "id": record.id,
        "article": record.article,
        "edition": edition,
        "subject": "claim",
        "verdict": record.verdict,
        "start": min((a.span.start for a in anchors_of(record) if a.span), default=None),
        "value": claim_json(record.value),
        "replaced": claim_json(record.replaced),
        "created": record.created,
    }


def _annotation_row(annotation: Annotation, edition: str) -> dict[str, Any]:
    values = asdict(annotation)
    anchor = values.pop("anchor")
    span = anchor.pop("span")
    start, end = span if span is not None else (None, None)
    return {**values, **anchor, "start": start, "end": end, "edition": edition}


def _annotation(found: Row) -> Annotation:
    span = None if found["start"] is None else Span(found["start"], found["end"])
    anchor = Anchor(span, found["quotation"], found["prefix"], found["suffix"])
    names = Annotation.__dataclass_fields__.keys() - {"anchor"}
    return Annotation(anchor=anchor, **{name: found[name] for name in names})


def _correction(found: Row) -> Correction:
    return Correction(
        id=found["id"],
        article=found["article"],
        verdict=found["verdict"],
        value=claim_from(found["value"]),
        replaced=claim_from(found["replaced"]),
        created=found["created"],
    )


def _shelf(found: Row) -> Shelf:
    metadata = Metadata(**{name: found[name] for name in METADATA})
    return Shelf(found["id"], metadata, bool(found["trashed"]))
