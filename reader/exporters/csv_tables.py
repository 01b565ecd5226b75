"""Tables for a spreadsheet: the claims, the actors and the annotations of an article.

A cell that a spreadsheet would take for a formula begins with an apostrophe (OWASP, "CSV
Injection"); offsets are code points of the edition's text.
"""

import csv
import io
from collections.abc import Iterable, Mapping, Sequence

from reader.core.annotations import Annotation
from reader.core.article import Edition, Metadata, page_at, shown_title
from reader.core.positions import panel
from reader.core.reading import ReadClaim, Reading
from reader.core.spans import Span, words_of
from reader.core.words import aliases_of, shown
from reader.exporters.words import targets_of

Cell = str | int | float | None

FORMULAS = ("=", "+", "-", "@", "\t", "\r", "＝", "＋", "－", "＠")
ARTICLE = ("article", "title", "publisher", "published", "url")
CLAIMS = (
    *ARTICLE,
    "claim",
    "actor",
    "kind",
    "stance",
    "content",
    "cue",
    "quotation",
    "chain",
    "targets",
    "state",
    "confidence",
    "page",
    "start",
    "end",
)
ACTORS = (*ARTICLE, "actor", "kind", "aliases", "mentions", "positions", "claims", "stances")
ANNOTATIONS = (
    *ARTICLE,
    "annotation",
    "kind",
    "quotation",
    "note",
    "colour",
    "code",
    "qualifier",
    "underline",
    "subject",
    "about",
    "page",
    "start",
    "end",
    "created",
    "modified",
)


def claims(metadata: Metadata, edition: Edition, reading: Reading, *, key: str) -> str:
    """One line a claim, rejected ones too (their state says so)."""
    actors = {actor.id: actor for actor in reading.actors}
    article = _article(metadata, edition, key)

    def row(read: ReadClaim) -> list[Cell]:
        claim, text = read.claim, edition.text
        speaker = actors.get(claim.actor or "")
        toward = (f"{name} ({attitude})" for name, attitude in targets_of([read], actors))
        return [
            *article,
            claim.id,
            speaker.name if speaker else None,
            speaker.kind if speaker else None,
            claim.stance,
            words_of(text, claim.content),
            words_of(text, claim.cue),
            claim.quotation,
            " ← ".join(actors[each].name for each in claim.chain if each in actors),
            "; ".join(toward),
            read.state,
            round(claim.confidence, 2),
            *_place(edition, next(iter((*claim.content, *claim.cue)), None)),
        ]

    return _table(CLAIMS, map(row, (*reading.claims, *reading.hidden)))


def actors(metadata: Metadata, edition: Edition, reading: Reading, *, key: str) -> str:
    """One line an actor, the weightiest first."""
    article = _article(metadata, edition, key)
    rows = [
        [
            *article,
            entry.actor.name,
            entry.actor.kind,
            "; ".join(aliases_of(entry.actor)),
            len(entry.actor.mentions),
            len(entry.positions),
            len(entry.claims),
            "; ".join(dict.fromkeys(position.stance for position in entry.positions)),
        ]
        for entry in panel(reading, edition.text)
        if entry.actor
    ]
    return _table(ACTORS, rows)


def annotations(
    metadata: Metadata,
    edition: Edition,
    made: Sequence[Annotation],
    *,
    key: str,
    codes: Mapping[str, str],
) -> str:
    """One line an annotation, in the order of the text."""
    article = _article(metadata, edition, key)
    rows = [
        [
            *article,
            each.id,
            each.kind,
            each.anchor.quotation,
            each.body,
            each.colour,
            codes.get(each.code, each.code) if each.code else None,
            each.qualifier,
            "yes" if each.underline else None,
            each.subject,
            each.about,
            *_place(edition, each.anchor.span),
            each.created,
            each.modified,
        ]
        for each in made
    ]
    return _table(ANNOTATIONS, rows)


def safe(cell: Cell) -> Cell:
    """A cell that no spreadsheet runs: its words without control characters, and no formula."""
    if not isinstance(cell, str):
        return cell
    words = "\n".join(shown(line) for line in cell.splitlines())
    return "'" + words if words.startswith(FORMULAS) or cell.startswith(FORMULAS) else words


def _article(metadata: Metadata, edition: Edition, key: str) -> list[Cell]:
    title = shown_title(metadata, edition)
    return [key, title, metadata.publisher, metadata.published, metadata.url]


def _place(edition: Edition, span: Span | None) -> list[Cell]:
    if span is None:
        return [None, None, None]
    return [page_at(edition, span.start), span.start, span.end]


def _table(head: Sequence[str], rows: Iterable[Iterable[Cell]]) -> str:
    out = io.StringIO()
    writer = csv.writer(out, lineterminator="\r\n")
    writer.writerow(head)
    writer.writerows(map(safe, row) for row in rows)
    return out.getvalue()
