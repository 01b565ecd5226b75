import pytest

from reader.core.analysis import Actor, Analysis, Claim, Engine, Entity, Target
from reader.core.annotations import Annotation, anchor_at
from reader.core.article import Block, Edition, Metadata
from reader.core.reading import overlay
from reader.core.spans import Span
from reader.exporters.table import Exported

TITLE = "Harbour plan divides the council"
FIRST = "The mayor denied that the report by Blue Coast warns of <floods> & ruin."
SECOND = "The Ledger wrote that Blue Coast praised the mayor."
THIRD = "Experts were asked."
TEXT = "\n\n".join((TITLE, FIRST, SECOND, THIRD))


def place(words, text=TEXT):
    start = text.index(words)
    return Span(start, start + len(words))


def note(kind, words, **options):
    return Annotation(kind, "article", kind, anchor_at(TEXT, place(words)), **options)


def edition_of(text, kinds=()):
    blocks, start = [], 0
    for number, part in enumerate(text.split("\n\n")):
        kind = kinds[number] if number < len(kinds) else "paragraph"
        blocks.append(Block(kind, Span(start, start + len(part))))
        start += len(part) + 2
    return Edition(text, tuple(blocks))


ACTORS = (
    Actor("a1", "Jo Reed", "person", ("the mayor",), (place("The mayor"), place("the mayor"))),
    Actor("a2", "Blue Coast", "organization", (), (place("Blue Coast"),)),
    Actor("a3", "The Ledger", "organization", (), (place("The Ledger"),)),
    Actor("a4", "experts", "group", (), (place("Experts"),)),
)
CLAIMS = (
    Claim(
        "c1",
        "a1",
        "denies",
        "indirect",
        (place("The mayor"),),
        (place("denied"),),
        (place("that the report by Blue Coast warns of <floods> & ruin"),),
    ),
    Claim(
        "c2",
        "a2",
        "warns",
        "indirect",
        (place("Blue Coast"),),
        (place("warns"),),
        (place("<floods> & ruin"),),
        inside="c1",
    ),
    Claim(
        "c3",
        "a2",
        "praises",
        "indirect",
        (),
        (place("praised"),),
        (place("the mayor."),),
        chain=("a3",),
        targets=(Target("a1", "favourable"), Target("a4", "unfavourable")),
    ),
    Claim("c4", None, "questions", "indirect", (), (place("asked"),), ()),
)
ENTITIES = (
    Entity(place("Blue Coast"), "ORG", "a2"),
    Entity(place("The Ledger"), "ORG", "a3"),
    Entity(place("council"), "GPE"),
    Entity(place("mayor"), "CARDINAL"),
)
METADATA = Metadata(
    TITLE, "Ann Lee", "The Ledger", "2024-05-03", "https://l.example/?a=1&b=2", "en"
)


@pytest.fixture
def exported():
    edition = edition_of(TEXT, ["title", "paragraph", "quotation", "list item"])
    analysis = Analysis(Engine("reportedly", "1", "p", "a"), ACTORS, ENTITIES, CLAIMS)
    reading, _ = overlay(analysis, ())
    notes = (
        note("highlight", "report by Blue", colour=2, body="Which <report>?"),
        note("note", "wrote that Blue", body="Two\nlines"),
    )
    return Exported("stem", "a/stem.txt", METADATA, edition, analysis, reading, notes)
