"""What the reader can do, each as a command with its inverse."""

import uuid
from collections.abc import Sequence
from dataclasses import replace
from datetime import UTC, datetime

from reader.core.analysis import Claim
from reader.core.annotations import Annotation, Subject, anchor_at
from reader.core.corrections import AnyCorrection, Correction, Verdict, claim_value
from reader.core.history import Change, Command
from reader.core.reading import ReadClaim
from reader.core.spans import Span
from reader.desk.sitting import Sitting


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
    label = {"confirmed": "confirm", "rejected": "reject"}[verdict]
    changes = tuple(_judged(sitting, read, verdict) for read in reads)
    noun = "claim" if len(changes) == 1 else f"{len(changes)} claims"
    return Command(f"{label} {noun}", sitting.article, changes)


def correct(sitting: Sitting, read: ReadClaim, changed: Claim, what: str) -> Command:
    """Put a claim right: `changed` holds from now on; `what` names the change ("stance")."""
    known = sitting.judgement(read)
    actors = sitting.actors()
    made = Correction(
        id=uuid.uuid4().hex,
        article=sitting.article,
        verdict="added" if known and known.verdict == "added" else "corrected",
        value=claim_value(sitting.text, changed, actors),
        replaced=known.replaced if known else claim_value(sitting.text, read.claim, actors),
        created=now(),
    )
    return Command(f"change of {what}", sitting.article, (Change(known, made),))


def withdraw(correction: AnyCorrection) -> Command:
    """Take a verdict back: the claim is again as the machine suggested it."""
    return Command("withdraw verdict", correction.article, (Change(correction, None),))


def _judged(sitting: Sitting, read: ReadClaim, verdict: Verdict) -> Change:
    known = sitting.judgement(read)
    if known and known.verdict == "added" and verdict == "rejected":
        return Change(known, None)  # nothing of the machine's is left that could be hidden
    value = claim_value(sitting.text, read.claim, sitting.actors())
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
