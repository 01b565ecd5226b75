"""The overlay: what the machine found and what the reader made of it, as one reading."""

from collections.abc import Iterable, Mapping, Sequence, Set
from dataclasses import dataclass, field, replace

from reader.core.analysis import Actor, Analysis, Claim, Entity, Target
from reader.core.annotations import Anchor
from reader.core.corrections import ActorValue, ClaimValue, Correction, ReviewState, anchors_of
from reader.core.spans import Span, dice, shared

SAME = 0.5

STATE_OF: Mapping[str, ReviewState] = {
    "confirmed": "confirmed",
    "corrected": "corrected",
    "added": "confirmed",
    "rejected": "rejected",
}


@dataclass(frozen=True)
class ReadClaim:
    """A claim with its review state and the id of the correction that gave it, if any."""

    claim: Claim
    state: ReviewState = "suggested"
    correction: str | None = None


@dataclass(frozen=True)
class Reading:
    """All that windows, search and exporters see of an article. `hidden` are rejected claims."""

    actors: tuple[Actor, ...] = ()
    entities: tuple[Entity, ...] = ()
    claims: tuple[ReadClaim, ...] = ()
    hidden: tuple[ReadClaim, ...] = ()


@dataclass
class _Actors:
    """The actors of a reading while it is made; values of corrections find or join them."""

    known: list[Actor] = field(default_factory=list)

    def find(self, value: ActorValue) -> str:
        spans = _spans(value.mentions)
        best = max(self.known, key=lambda actor: _likeness(actor, value, spans), default=None)
        if best is not None and _likeness(best, value, spans) > (0, False):
            return best.id
        new = Actor(_free_id("a", {a.id for a in self.known}), value.name, value.kind, (), spans)
        self.known.append(new)
        return new.id


def overlay(
    analysis: Analysis, corrections: Sequence[Correction]
) -> tuple[Reading, tuple[Correction, ...]]:
    """Lay the reader's corrections over an analysis of the same edition.

    Returns the reading, and the corrections that find no place in it: a rejection that matches
    nothing, and a value whose content (or cue, if it has no content) is nowhere in the text. A
    correction finds its claim by Dice >= 0.5 of both cue and content, of what it replaced or of
    its value; each claim is found by one correction, the likest first, of equals the one that
    stands first in the text. The order of the corrections does not matter.
    """
    corrections = sorted(corrections, key=_order)
    matches = _matches(analysis.claims, corrections)
    actors, ids = _Actors(list(analysis.actors)), {claim.id for claim in analysis.claims}
    taken = set(matches.values())
    claims = [ReadClaim(c) for index, c in enumerate(analysis.claims) if index not in taken]
    hidden: list[ReadClaim] = []
    unplaced: list[Correction] = []
    for index, correction in enumerate(corrections):
        found = analysis.claims[matches[index]] if index in matches else None
        read = _judged(correction, found, actors, ids)
        if read is None:
            unplaced.append(correction)
        else:
            (hidden if read.state == "rejected" else claims).append(read)
    reading = Reading(
        actors=tuple(actors.known),
        entities=analysis.entities,
        claims=tuple(sorted(claims, key=_place)),
        hidden=tuple(sorted(hidden, key=_place)),
    )
    return reading, tuple(unplaced)


def certain(reading: Reading, least: float) -> Reading:
    """The reading without suggestions whose confidence is below `least`; what the reader has
    judged stays whatever the machine thought of it."""
    kept = tuple(
        read
        for read in reading.claims
        if read.state != "suggested" or read.claim.confidence >= least
    )
    return replace(reading, claims=kept)


def _matches(claims: Sequence[Claim], corrections: Sequence[Correction]) -> dict[int, int]:
    """Index of correction to index of claim, one to one, the likest pairs first."""
    pairs = []
    for i, correction in enumerate(corrections):
        for known in _known(correction):
            cue, content = _spans(known.cue), _spans(known.content)
            for j, claim in enumerate(claims):
                likeness = dice(content, claim.content) if cue or content else 0
                if likeness >= SAME and dice(cue, claim.cue) >= SAME:
                    pairs.append((-likeness, -dice(cue, claim.cue), i, j))
    found: dict[int, int] = {}
    taken: set[int] = set()
    for _, _, i, j in sorted(pairs):
        if i not in found and j not in taken:
            found[i] = j
            taken.add(j)
    return found


def _known(correction: Correction) -> tuple[ClaimValue, ...]:
    """The values that tell which claim a correction is about; none if it would have no place."""
    if correction.verdict != "rejected" and not _has_place(correction.value):
        return ()
    return tuple(value for value in (correction.replaced, correction.value) if value)


def _has_place(value: ClaimValue | None) -> bool:
    return value is not None and bool(_spans(value.content or value.cue))


def _judged(
    correction: Correction, found: Claim | None, actors: _Actors, ids: Set[str]
) -> ReadClaim | None:
    """What a correction makes of the claim it found, if any; None when it has no place."""
    if correction.verdict == "rejected":
        return ReadClaim(found, "rejected", correction.id) if found else None
    value = correction.value
    if value is None or not _has_place(value):
        return None
    key = found.id if found else _own_id(correction, ids)
    claim = _claim(key, value, found, actors)
    return ReadClaim(claim, STATE_OF[correction.verdict], correction.id)


def _own_id(correction: Correction, ids: Set[str]) -> str:
    """An id for a claim that only the reader has: the same in each reading."""
    key = f"r{correction.id}"
    while key in ids:
        key += "r"
    return key


def _claim(key: str, value: ClaimValue, found: Claim | None, actors: _Actors) -> Claim:
    """The reader's value as a claim; what a value does not say stays as the machine found it."""
    base = found or Claim(key, None, value.stance, value.quotation, (), (), ())
    return replace(
        base,
        actor=actors.find(value.actor) if value.actor else None,
        stance=value.stance,
        quotation=value.quotation,
        source=_spans(value.source),
        cue=_spans(value.cue),
        content=_spans(value.content),
        chain=tuple(actors.find(actor) for actor in value.chain),
        targets=tuple(Target(actors.find(t.actor), t.attitude) for t in value.targets),
        confidence=1.0,
    )


def _likeness(actor: Actor, value: ActorValue, spans: tuple[Span, ...]) -> tuple[int, bool]:
    same_name = actor.name == value.name
    return shared(actor.mentions, spans) + (0 if spans else int(same_name)), same_name


def _spans(anchors: Iterable[Anchor]) -> tuple[Span, ...]:
    return tuple(sorted(anchor.span for anchor in anchors if anchor.span is not None))


def _free_id(letter: str, taken: set[str]) -> str:
    number = 1
    while f"{letter}{number}" in taken:
        number += 1
    return f"{letter}{number}"


def _place(read: ReadClaim) -> tuple[int, int, str]:
    first = min((*read.claim.content, *read.claim.cue), default=Span(0, 0))
    return first.start, first.end, read.claim.id


def _order(correction: Correction) -> tuple[int, str]:
    starts = (anchor.span.start for anchor in anchors_of(correction) if anchor.span)
    return min(starts, default=0), correction.id
