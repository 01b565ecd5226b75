"""What the reader can do, each as a command with its inverse."""

import uuid
from collections.abc import Sequence
from dataclasses import replace
from datetime import UTC, datetime

from reader.core.analysis import Actor, Claim, Quotation, Stance
from reader.core.annotations import Annotation, Subject, anchor_at
from reader.core.corrections import (
    ActorValue,
    AnyCorrection,
    ClaimPlace,
    ClaimValue,
    Correction,
    Verdict,
    actor_value,
    claim_value,
    place_of,
)
from reader.core.history import Change, Command
from reader.core.reading import ReadClaim
from reader.core.spans import Span, overlap
from reader.desk.sitting import Sitting

QUOTES = '“”„«»"‘’'


def highlight(
    article: str, text: str, span: Span, colour: int, *, underline: bool = False
) -> Command:
    """Highlight a passage in one of the five colours, as a band or as a line."""
    made = _annotation(article, text, span, colour=colour, body="")
    label = "underline" if underline else "highlight"
    return Command(label, article, (Change(None, replace(made, underline=underline)),))


def note(
    article: str,
    text: str,
    span: Span,
    body: str,
    *,
    subject: Subject = "passage",
    about: str = "",
) -> Command:
    """Write a note on a passage that has no highlight, or on a claim or an actor."""
    made = _annotation(article, text, span, colour=None, body=whole(body))
    made = replace(made, kind="note", subject=subject, about=about)
    return Command("note", article, (Change(None, made),))


def recolour(annotation: Annotation, colour: int, *, underline: bool = False) -> Command:
    """Give a highlight another colour; a note becomes a highlight with a comment."""
    changed = replace(
        annotation, kind="highlight", colour=colour, underline=underline, modified=now()
    )
    label = "change of colour" if annotation.colour != colour else "underline"
    return Command(label, annotation.article, (Change(annotation, changed),))


def resize(annotation: Annotation, text: str, span: Span) -> Command:
    """Have an annotation begin and end elsewhere in its text."""
    changed = replace(annotation, anchor=anchor_at(text, span), modified=now())
    return Command("change of ends", annotation.article, (Change(annotation, changed),))


def rewrite(annotation: Annotation, body: str) -> Command:
    """Write other words; a note whose words are all taken away is deleted."""
    if annotation.kind == "note" and not body.strip():
        return delete(annotation)
    changed = replace(annotation, body=whole(body), modified=now())
    return Command("note", annotation.article, (Change(annotation, changed),))


def delete(annotation: Annotation) -> Command:
    """Take an annotation away, with its note."""
    labels = {"note": "delete note", "code": "take code off"}
    label = labels.get(annotation.kind, "delete highlight")
    return Command(label, annotation.article, (Change(annotation, None),))


def judge(sitting: Sitting, reads: Sequence[ReadClaim], verdict: Verdict) -> Command:
    """Confirm or reject claims of the article on the desk; an earlier verdict is replaced."""
    changes = tuple(_judged(sitting, read, verdict) for read in reads)
    number = len(changes)
    label = "confirm claim" if number == 1 else f"confirm {number} claims"
    if verdict == "rejected":
        label = "reject claim" if number == 1 else f"reject {number} claims"
    return Command(label, sitting.article, changes)


def correct(sitting: Sitting, read: ReadClaim, changed: Claim, what: str) -> Command:
    """Put a claim right: `changed` holds from now on; `what` names the change ("stance")."""
    known = sitting.judgement(read)
    before = _value(sitting, read.claim, known)
    value = _value(sitting, changed, known)
    if read.claim.answers and not changed.answers:
        value = replace(value, answers=ClaimPlace())
    made = Correction(
        id=uuid.uuid4().hex,
        article=sitting.article,
        verdict="added" if known and known.verdict == "added" else "corrected",
        value=value,
        replaced=known.replaced if known else before,
        created=now(),
    )
    return Command(_label(what), sitting.article, (Change(known, made),))


def _label(what: str) -> str:
    """What the history says of a correction."""
    labels = {
        "actor": "change of actor",
        "answer": "change of answer",
        "chain": "change of chain",
        "ends": "change of ends",
        "stance": "change of stance",
        "target": "change of target",
    }
    return labels[what]


def add_claim(
    sitting: Sitting, content: Sequence[Span], actor: Actor | ActorValue | None, stance: Stance
) -> Command:
    """Add a claim that the machine has missed."""
    text = sitting.text
    source = nearest_mention(sitting, actor, content[0]) if isinstance(actor, Actor) else None
    value = ClaimValue(
        actor=actor_value(text, actor) if isinstance(actor, Actor) else actor,
        stance=stance,
        quotation=_quotation(text, content),
        source=(anchor_at(text, source),) if source else (),
        cue=(),
        content=tuple(anchor_at(text, span) for span in content),
    )
    made = Correction(uuid.uuid4().hex, sitting.article, "added", value, None, now())
    return Command("new claim", sitting.article, (Change(None, made),))


def nearest_mention(sitting: Sitting, actor: Actor, content: Span) -> Span | None:
    """The mention of an actor that is nearest to a content, in the same block and not in it."""
    blocks = (block.span for block in sitting.imported.edition.blocks)
    block = next((b for b in blocks if overlap(b, content)), content)
    near = [m for m in actor.mentions if overlap(m, block) and not overlap(m, content)]
    return min(near, key=lambda m: abs(m.start - content.start), default=None)


def _value(sitting: Sitting, claim: Claim, known: Correction | None) -> ClaimValue:
    """A claim as a value, with the claim that it answers."""
    value = claim_value(sitting.text, claim, sitting.actors())
    answered = sitting.claim(claim.answers) if claim.answers else None
    if answered:
        return replace(value, answers=place_of(sitting.text, answered.claim))
    said = known.value if known else None
    return replace(value, answers=said.answers) if said else value


def _quotation(text: str, content: Sequence[Span]) -> Quotation:
    """How a content is quoted: whole in quotation marks, in part, or not at all."""
    first, last = content[0].start, content[-1].end
    around = text[max(0, first - 1) : first + 1], text[last - 1 : last + 1]
    if all(any(mark in words for mark in QUOTES) for words in around):
        return "direct"
    quoted = any(mark in text[span.start : span.end] for span in content for mark in QUOTES)
    return "mixed" if quoted else "indirect"


def withdraw(correction: AnyCorrection) -> Command:
    """Take a verdict back: the claim is again as the machine suggested it."""
    return Command("withdraw verdict", correction.article, (Change(correction, None),))


def _judged(sitting: Sitting, read: ReadClaim, verdict: Verdict) -> Change:
    known = sitting.judgement(read)
    if known and known.verdict == "added" and verdict == "rejected":
        return Change(known, None)  # nothing of the machine's is left that could be hidden
    value = _value(sitting, read.claim, known)
    made = Correction(
        id=uuid.uuid4().hex,
        article=sitting.article,
        verdict=verdict,
        value=None if verdict == "rejected" else value,
        replaced=known.replaced if known else value,
        created=now(),
    )
    return Change(known, made)


def _annotation(
    article: str, text: str, span: Span, *, colour: int | None, body: str
) -> Annotation:
    at = now()
    return Annotation(
        id=uuid.uuid4().hex,
        article=article,
        kind="highlight",
        anchor=anchor_at(text, span),
        colour=colour,
        body=body,
        created=at,
        modified=at,
    )


def whole(body: str) -> str:
    """The words without halves of characters, which an input method may leave and no file takes."""
    return body.encode("utf-16-le", "surrogatepass").decode("utf-16-le", "replace")


def now() -> str:
    """This moment in ISO 8601, UTC."""
    return datetime.now(UTC).isoformat(timespec="milliseconds")
