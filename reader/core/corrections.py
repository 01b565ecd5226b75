"""What the reader changes in what the machine found.

A correction holds the reader's whole value, what it replaced, and the anchors of both. Actors are
known by the anchors of their mentions, never by ids, which change with each analysis.
"""

from collections.abc import Iterable, Iterator, Mapping
from dataclasses import dataclass
from typing import Literal

from reader.core.analysis import Actor, ActorKind, Attitude, Claim, Quotation, Stance
from reader.core.annotations import Anchor, anchor_at
from reader.core.spans import Span

ReviewState = Literal["suggested", "confirmed", "corrected", "rejected"]
Verdict = Literal["confirmed", "corrected", "rejected", "added"]

MENTIONS = 16  # by so many an actor is known again; some have thousands
MENTIONS_OF_ACTOR = 64  # by so many where the actor itself is what is corrected


@dataclass(frozen=True)
class ActorValue:
    """An actor as the reader knows it; `mentions` are enough to know it by, not always all."""

    name: str
    kind: ActorKind
    mentions: tuple[Anchor, ...]


@dataclass(frozen=True)
class TargetValue:
    """A target as the reader knows it."""

    actor: ActorValue
    attitude: Attitude


@dataclass(frozen=True)
class ClaimPlace:
    """Where another claim stands, by which it is known; both empty where none is meant."""

    cue: tuple[Anchor, ...] = ()
    content: tuple[Anchor, ...] = ()


@dataclass(frozen=True)
class ClaimValue:
    """A claim as the reader knows it: places as anchors, actors as values, else as in `Claim`.

    `answers` is None where the reader has not said what the claim answers.
    """

    actor: ActorValue | None
    stance: Stance
    quotation: Quotation
    source: tuple[Anchor, ...]
    cue: tuple[Anchor, ...]
    content: tuple[Anchor, ...]
    chain: tuple[ActorValue, ...] = ()
    targets: tuple[TargetValue, ...] = ()
    answers: ClaimPlace | None = None


@dataclass(frozen=True)
class Correction:
    """The reader's verdict on a claim.

    `value` is what holds from now on (None when rejected), `replaced` what the machine had said
    (None when the reader added the claim).
    """

    id: str
    article: str
    verdict: Verdict
    value: ClaimValue | None
    replaced: ClaimValue | None
    created: str = ""


@dataclass(frozen=True)
class ActorCorrection:
    """The reader's verdict on an actor, or on some mentions.

    `value` is the actor as it is from now on. It stands wholly in the place of the actors in
    `replaced` (one that is renamed, several that are one and the same), and `moved` are mentions
    that belong to it, whoever had them. Rejected, `value` is None: those in `replaced` are no
    actors, or those in `moved` no mentions of any. Later ones are laid over earlier ones.
    """

    id: str
    article: str
    verdict: Verdict
    value: ActorValue | None
    replaced: tuple[ActorValue, ...] = ()
    moved: tuple[Anchor, ...] = ()
    created: str = ""


AnyCorrection = Correction | ActorCorrection


def claim_value(text: str, claim: Claim, actors: Mapping[str, Actor]) -> ClaimValue:
    """The claim as a value that stands on its own, apart from the analysis it came from.

    Of its actors it keeps the mentions nearest to the claim.
    """
    start = min((*claim.source, *claim.cue, *claim.content), default=Span(0, 0)).start

    def places(spans: Iterable[Span]) -> tuple[Anchor, ...]:
        return tuple(anchor_at(text, span) for span in spans)

    def known(key: str) -> ActorValue:
        actor = actors[key]
        nearest = sorted(actor.mentions, key=lambda mention: abs(mention.start - start))
        return ActorValue(actor.name, actor.kind, places(sorted(nearest[:MENTIONS])))

    return ClaimValue(
        actor=known(claim.actor) if claim.actor else None,
        stance=claim.stance,
        quotation=claim.quotation,
        source=places(claim.source),
        cue=places(claim.cue),
        content=places(claim.content),
        chain=tuple(known(key) for key in claim.chain),
        targets=tuple(TargetValue(known(t.actor), t.attitude) for t in claim.targets),
    )


def actor_value(text: str, actor: Actor) -> ActorValue:
    """The actor as a value that stands on its own, with mentions from all over the text."""
    step = max(1, -(-len(actor.mentions) // MENTIONS_OF_ACTOR))
    mentions = tuple(anchor_at(text, span) for span in actor.mentions[::step])
    return ActorValue(actor.name, actor.kind, mentions)


def place_of(text: str, claim: Claim | None) -> ClaimPlace:
    """Where a claim stands; an empty place for none."""
    if claim is None:
        return ClaimPlace()
    return ClaimPlace(
        cue=tuple(anchor_at(text, span) for span in claim.cue),
        content=tuple(anchor_at(text, span) for span in claim.content),
    )


def anchors_of(correction: AnyCorrection) -> Iterator[Anchor]:
    """Every place that a correction holds on to."""
    if isinstance(correction, ActorCorrection):
        yield from correction.moved
        for actor in (correction.value, *correction.replaced):
            yield from actor.mentions if actor else ()
        return
    for value in (correction.value, correction.replaced):
        if value:
            yield from (*value.source, *value.cue, *value.content)


def content_of(correction: AnyCorrection) -> str:
    """The words of the claim that a correction is about, or the names of the actors."""
    if isinstance(correction, ActorCorrection):
        actors = (*correction.replaced, *filter(None, [correction.value]))
        return ", ".join(dict.fromkeys(actor.name for actor in actors))
    known = correction.value or correction.replaced
    return " … ".join(anchor.quotation for anchor in known.content) if known else ""
