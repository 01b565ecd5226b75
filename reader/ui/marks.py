"""A reading and the reader's annotations as marks on the page."""

from collections.abc import Iterable, Mapping

from reader.core.analysis import Actor, Claim, Entity
from reader.core.annotations import Annotation
from reader.core.reading import ReadClaim, Reading
from reader.core.spans import words_of
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
            hover=sentence(read, actors, text),
            pale=read.state == "suggested" and read.claim.confidence < DOUBTFUL,
        )
        for read in reading.claims
    ]


def entity_marks(reading: Reading) -> list[Mark]:
    """One mark an entity that is an actor or a place, keyed by its actor's id, else by ""."""
    actors = {actor.id: actor for actor in reading.actors}
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


def sentence(read: ReadClaim, actors: Mapping[str, Actor], text: str) -> str:
    """A claim as a sentence: who, what, on whose word."""
    claim = read.claim
    who = _name(actors, claim.actor) if claim.actor else "Somebody not named"
    what = f"{who} {claim.stance}: {words_of(text, claim.content)}"
    return "\n".join(filter(None, (what, _word(claim, actors), _state(read))))


def _word(claim: Claim, actors: Mapping[str, Actor]) -> str:
    if not claim.chain:
        return ""
    return "told by " + ", after ".join(_name(actors, key) for key in claim.chain)


def _state(read: ReadClaim) -> str:
    if read.state != "suggested":
        return read.state
    doubt = ", doubtful" if read.claim.confidence < DOUBTFUL else ""
    return f"suggested{doubt}"


def _entity_mark(entity: Entity, actor: Actor | None) -> Mark | None:
    if actor is not None:
        mentions = f"{len(actor.mentions)} mentions" if len(actor.mentions) != 1 else "1 mention"
        hover = f"{actor.name} · {actor.kind} · {mentions}"
        return Mark(actor.id, "entities", (entity.span,), line=LINE_OF[actor.kind], hover=hover)
    if kind := PLACES.get(entity.label):
        return Mark("", "entities", (entity.span,), line="dotted", hover=kind)
    return None


def _name(actors: Mapping[str, Actor], key: str) -> str:
    return actors[key].name if key in actors else "unknown"
