"""Why a claim is read as it is: its cue, what decided the stance, how its source was resolved."""

import re
from collections.abc import Mapping
from dataclasses import dataclass
from typing import NamedTuple

from reader.core.analysis import Actor
from reader.core.reading import ReadClaim
from reader.core.spans import Span, merged, overlap, words_of

_PRONOUNS = """
he she it they him her them his hers its their theirs i we you me us my our your who whom whose
which that this these those one himself herself itself themselves
"""
PRONOUNS = frozenset(_PRONOUNS.split())
BEFORE = re.compile(
    r"(?:\b(?:the|a|an|this|that|these|those|its|his|her|their)\s+)$", re.IGNORECASE
)
OWNED = re.compile(r"(?:’s|'s|’|')\s+(?:[\w-]+\s+){0,2}")
OWNER = re.compile(r"\s+(?:[\w-]+\s+){0,2}(?:of|by|from)\s+(?:the\s+|an?\s+)?", re.IGNORECASE)


class Step(NamedTuple):
    """A link from the words of the source to the actor; `place` is where its words stand."""

    words: str
    place: Span | None = None


@dataclass(frozen=True)
class Explanation:
    """Why a claim is read as it is.

    `steps` lead from the source's words to the actor, and on to whom it belongs: "It", "the memo",
    "of the Department of Defense". `excerpt` is the passage from the first to the last word of the
    claim.
    """

    cue: str
    evidence: tuple[str, ...]
    steps: tuple[Step, ...]
    chain: tuple[Actor, ...]
    excerpt: Span


def explain(read: ReadClaim, actors: Mapping[str, Actor], text: str) -> Explanation:
    """Say why; `text` is the edition's, `actors` are those of the reading by their ids."""
    claim = read.claim
    places = (*claim.source, *claim.cue, *claim.content)
    return Explanation(
        cue=words_of(text, claim.cue),
        evidence=tuple(words_of(text, (span,)) for span in merged(claim.evidence)),
        steps=_steps(claim.source, actors.get(claim.actor or ""), actors, text),
        chain=tuple(actors[key] for key in claim.chain if key in actors),
        excerpt=_around(places),
    )


def _around(places: tuple[Span, ...]) -> Span:
    begin = min((place.start for place in places), default=0)
    return Span(begin, max((place.end for place in places), default=0))


def _steps(
    source: tuple[Span, ...], actor: Actor | None, actors: Mapping[str, Actor], text: str
) -> tuple[Step, ...]:
    if actor is None:
        return (Step(words_of(text, source), source[0]),) if source else ()
    steps = [Step(words_of(text, source), source[0])] if source else []
    if source and (earlier := _antecedent(source, actor, text)):
        steps.append(earlier)
    if not steps or not _says(steps[-1].words, actor.name):
        first = next((m for m in actor.mentions if words_of(text, (m,)) == actor.name), None)
        steps.append(Step(actor.name, first))
    owner = _owner(actor, actors, text, before=source[0].start if source else len(text))
    if owner and owner.words not in steps[0].words:
        steps.append(owner)
    return tuple(steps)


def _antecedent(source: tuple[Span, ...], actor: Actor, text: str) -> Step | None:
    """The nearest earlier mention in other words, when the source does not name the actor."""
    own = [m for m in actor.mentions if any(overlap(m, span) for span in source)]
    head = words_of(text, own[-1:] or source)
    if _says(head, actor.name) or _says(actor.name, head):
        return None
    begin = source[0].start
    for mention in reversed([m for m in actor.mentions if m.end <= begin]):
        words = words_of(text, (mention,))
        if words.casefold() not in PRONOUNS and words.casefold() != head.casefold():
            place = _with_article(mention, text)
            return Step(words_of(text, (place,)), place)
    return None


def _owner(actor: Actor, actors: Mapping[str, Actor], text: str, *, before: int) -> Step | None:
    """Whose it is: "the ministry’s memo", "a memo of the ministry", "obtained by the Times"."""
    if actor.kind not in ("document", "unnamed"):
        return None
    others = [(m, o) for o in actors.values() if o.id != actor.id for m in o.mentions]
    for mention in actor.mentions:
        near = [m for m, _ in others if abs(m.start - mention.start) < 120]
        for other in near:
            if other.end <= mention.start and OWNED.fullmatch(text[other.end : mention.start]):
                return Step("of " + words_of(text, (_with_article(other, text),)), other)
            if mention.end <= other.start and OWNER.fullmatch(text[mention.end : other.start]):
                place = Span(mention.end, other.end)
                return Step(words_of(text, (place,)), place)
        if mention.start > before:
            break
    return None


def _with_article(mention: Span, text: str) -> Span:
    """The mention with the article before it."""
    found = BEFORE.search(text[max(0, mention.start - 8) : mention.start])
    return Span(mention.start - len(found[0]), mention.end) if found else mention


def _says(words: str, name: str) -> bool:
    """Whether words hold a name."""
    return name.casefold() in words.casefold()
