"""A reading and the reader's annotations as marks on the page."""

from collections.abc import Iterable, Mapping

from reader.core.analysis import Actor, Entity
from reader.core.annotations import Annotation
from reader.core.reading import ReadClaim, Reading
from reader.core.words import JOINT, counted, heading_of, sentence
from reader.ui.page import MarginNote, Mark
from reader.ui.page.marks import Line
from reader.ui.theme import GREY

DOUBTFUL = 0.5
NOTE_TINT = 0

LINE_OF: Mapping[str, Line] = {
    "organization": "solid",
    "government": "dashed",
    "person": "double",
    "group": "dotted",
    "document": "dotted",
    "unnamed": "dotted",
}
PLACES = {"GPE": "place", "LOC": "place", "FAC": "place"}


def claim_marks(reading: Reading, text: str, colours: Mapping[str, int]) -> list[Mark]:
    """One mark a claim, on its content, in the colour of its actor."""
    actors = {actor.id: actor for actor in reading.actors}
    return [
        Mark(
            key=read.claim.id,
            layer="claims",
            spans=read.claim.content,
            tint=colours.get(read.claim.actor or "", GREY),
            hover=_hover(read, actors, text),
            pale=_is_doubtful(read),
        )
        for read in reading.claims
    ]


def entity_marks(reading: Reading) -> list[Mark]:
    """One mark an entity that is an actor or a place, keyed by its actor's id, else by ""."""
    actors = {actor.id: (actor, _actor_hover(actor)) for actor in reading.actors}
    marks = (_entity_mark(entity, actors.get(entity.actor or "")) for entity in reading.entities)
    return [mark for mark in marks if mark]


def highlight_marks(annotations: Iterable[Annotation]) -> list[Mark]:
    """One mark an annotation that has its place in the text."""
    return [
        Mark(
            key=a.id,
            layer="highlights",
            spans=(a.anchor.span,),
            tint=a.colour or NOTE_TINT,
            hover=a.body,
        )
        for a in annotations
        if a.anchor.span is not None
    ]


def margin_notes(annotations: Iterable[Annotation]) -> list[MarginNote]:
    """The notes that stand in the margin."""
    return [
        MarginNote(key=a.id, span=a.anchor.span, body=a.body, colour=a.colour or NOTE_TINT)
        for a in annotations
        if a.body and a.anchor.span is not None
    ]


def _hover(read: ReadClaim, actors: Mapping[str, Actor], text: str) -> str:
    doubt = ", doubtful" if _is_doubtful(read) else ""
    return sentence(read, actors, text) + doubt


def _is_doubtful(read: ReadClaim) -> bool:
    return read.state == "suggested" and read.claim.confidence < DOUBTFUL


def _actor_hover(actor: Actor) -> str:
    return JOINT.join((heading_of(actor), actor.kind, counted(len(actor.mentions), "mention")))


def _entity_mark(entity: Entity, known: tuple[Actor, str] | None) -> Mark | None:
    if known is not None:
        actor, hover = known
        return Mark(actor.id, "entities", (entity.span,), line=LINE_OF[actor.kind], hover=hover)
    if kind := PLACES.get(entity.label):
        return Mark("", "entities", (entity.span,), line="dotted", hover=kind)
    return None
