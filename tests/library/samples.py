"""An article of our own with an annotation and a correction on it, to put into a library."""

from collections.abc import Iterator
from contextlib import contextmanager
from datetime import date
from unittest.mock import patch

from reader.core.analysis import Actor, Analysis, Claim, Engine, Entity
from reader.core.annotations import Annotation, anchor_at
from reader.core.article import Block, Edition, Imported, Metadata, Origin
from reader.core.corrections import Correction, claim_value
from reader.core.history import Change, Command, Record
from reader.core.spans import Span
from reader.library import Library

TEXT = (
    "Harbour reopens\n\nThe mayor said the harbour 🚢 would open in May. "
    "Fishermen denied that they had been asked."
)
TITLE = Span(0, 15)
BODY = Span(17, len(TEXT))


def edition(text: str = TEXT) -> Edition:
    if text != TEXT:
        return Edition(text, (Block("paragraph", Span(0, len(text))),))
    return Edition(TEXT, (Block("title", TITLE), Block("paragraph", BODY)))


def imported(text: str = TEXT, path: str = "/papers/harbour.txt", title: str | None = None):
    metadata = Metadata(title=title, byline="Ada Miller", language="en")
    return Imported(metadata, edition(text), Origin(path, "txt", "ab" * 32, len(text)))


class Monday(date):
    """A day that does not end while a test is running."""

    @classmethod
    def today(cls) -> "Monday":
        return cls(2026, 3, 2)


@contextmanager
def one_day() -> Iterator[None]:
    """Midnight does not come between two backups."""
    with (
        patch("reader.library.schedule.date", Monday),
        patch("reader.library.backups.date", Monday),
    ):
        yield


def span_of(words: str, text: str = TEXT) -> Span:
    start = text.index(words)
    return Span(start, start + len(words))


def analysis(version: str = "1") -> Analysis:
    mayor = Actor("a1", "The mayor", "person", ("the mayor",), (span_of("The mayor"),))
    claim = Claim(
        id="c1",
        actor="a1",
        stance="promises",
        quotation="indirect",
        source=(span_of("The mayor"),),
        cue=(span_of("said"),),
        content=(span_of("the harbour 🚢 would open in May"),),
        confidence=0.93,
    )
    engine = Engine("reportedly", version, "small", "rules")
    entities = (Entity(span_of("May"), "DATE"),)
    return Analysis(engine, (mayor,), entities, (claim,))


def annotation(
    article: str, key: str = "n1", words: str = "harbour 🚢", body: str = ""
) -> Annotation:
    return Annotation(
        id=key,
        article=article,
        kind="highlight",
        anchor=anchor_at(TEXT, span_of(words)),
        colour=1,
        body=body,
        created="2026-01-02T03:04:05+00:00",
        modified="2026-01-02T03:04:05+00:00",
    )


def correction(article: str, key: str = "k1") -> Correction:
    found = analysis()
    value = claim_value(TEXT, found.claims[0], {actor.id: actor for actor in found.actors})
    return Correction(key, article, "confirmed", value, value, "2026-01-02T03:04:05+00:00")


def command(article: str, before: Record | None, after: Record | None, label: str = "change"):
    return Command(label, article, (Change(before, after),))


def steps(library: Library, article: str) -> tuple[str | None, str | None]:
    return library.can_undo(article), library.can_redo(article)
