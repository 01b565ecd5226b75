"""A reading and the reader's annotations as marks on the page."""

from collections.abc import Iterable, Mapping, Sequence
from functools import partial

from reader.core.analysis import Actor, Entity
from reader.core.annotations import Annotation
from reader.core.codes import COLOURS as CODES
from reader.core.codes import Code
from reader.core.reading import ReadClaim, Reading
from reader.core.words import JOINT
from reader.ui.language import tr
from reader.ui.page import MarginNote, Mark
from reader.ui.page.marks import Line
from reader.ui.saying import heading_of, mentions_of, sentence
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
            hover=partial(_hover, read, actors, text),
            pale=_is_doubtful(read),
        )
        for read in reading.claims
    ]


def entity_marks(reading: Reading) -> list[Mark]:
    """One mark an entity that is an actor or a place, keyed by its actor's id, else by ""."""
    actors = {actor.id: (actor, _actor_hover(actor)) for actor in reading.actors}
    marks = (_entity_mark(entity, actors.get(entity.actor or "")) for entity in reading.entities)
    return [mark for mark in marks if mark]


def highlight_marks(annotations: Iterable[Annotation], names: Sequence[str] = ()) -> list[Mark]:
    """One mark a highlight or note that has its place in the text.

    `names` are those of the five colours.
    """
    return [
        Mark(
            key=a.id,
            layer="highlights",
            spans=(a.anchor.span,),
            tint=a.colour or NOTE_TINT,
            hover=": ".join(filter(None, (_colour_name(a, names), a.body))),
            underline=a.underline and bool(a.colour),
        )
        for a in annotations
        if a.anchor.span is not None and a.kind != "code"
    ]


def code_marks(annotations: Iterable[Annotation], codes: Mapping[str, Code]) -> list[Mark]:
    """One mark a coded passage that has its place in the text."""
    return [
        Mark(
            key=a.id,
            layer="codes",
            spans=(a.anchor.span,),
            hover=": ".join(filter(None, (coding_words(a, codes), a.body))),
            colour=codes[a.code].colour or CODES[0],
        )
        for a in annotations
        if a.anchor.span is not None and a.code in codes
    ]


def margin_notes(
    annotations: Iterable[Annotation], codes: Mapping[str, Code] | None = None
) -> list[MarginNote]:
    """What stands in the margin: the notes, and the names of the codes."""
    made = []
    for a in annotations:
        span, code = a.anchor.span, (codes or {}).get(a.code or "")
        if span is None:
            continue
        if code:
            ink = code.colour or CODES[0]
            made.append(MarginNote(a.id, span, "", 0, coding_words(a, codes or {}), ink))
        if a.body:
            ink = (code.colour or CODES[0]) if code else ""
            made.append(MarginNote(a.id, span, a.body, a.colour or NOTE_TINT, "", ink))
    return made


def coding_words(annotation: Annotation, codes: Mapping[str, Code]) -> str:
    """The code of an annotation, whether it agrees, and what it is on where that is no passage."""
    name = codes[annotation.code].name if annotation.code in codes else ""
    sign = {"agree": tr("agrees"), "disagree": tr("disagrees")}.get(annotation.qualifier or "", "")
    on = {"claim": tr("claim"), "actor": annotation.about}.get(annotation.subject, "")
    return JOINT.join(filter(None, (name, sign, on)))


def _colour_name(annotation: Annotation, names: Sequence[str]) -> str:
    known = annotation.colour is not None and annotation.colour <= len(names)
    return names[annotation.colour - 1] if known else ""


def _hover(read: ReadClaim, actors: Mapping[str, Actor], text: str) -> str:
    doubt = ", doubtful" if _is_doubtful(read) else ""
    return sentence(read, actors, text) + doubt


def _is_doubtful(read: ReadClaim) -> bool:
    return read.state == "suggested" and read.claim.confidence < DOUBTFUL


def _actor_hover(actor: Actor) -> str:
    return JOINT.join((heading_of(actor), tr(actor.kind), mentions_of(actor)))


def _entity_mark(entity: Entity, known: tuple[Actor, str] | None) -> Mark | None:
    if known is not None:
        actor, hover = known
        return Mark(actor.id, "entities", (entity.span,), line=LINE_OF[actor.kind], hover=hover)
    if kind := PLACES.get(entity.label):
        return Mark("", "entities", (entity.span,), line="dotted", hover=kind)
    return None
