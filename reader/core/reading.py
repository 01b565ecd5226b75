"""The overlay: what the machine found and what the reader made of it, as one reading."""

from collections.abc import Iterator, Mapping, Sequence, Set
from dataclasses import dataclass, replace

from reader.core.analysis import Actor, Analysis, Claim, Entity, Target
from reader.core.cast import SAME, Cast, spans_of
from reader.core.corrections import (
    ActorCorrection,
    AnyCorrection,
    ClaimPlace,
    ClaimValue,
    Correction,
    ReviewState,
    anchors_of,
)
from reader.core.grid import Grid
from reader.core.recasting import recast
from reader.core.spans import Span, dice
from reader.core.taught import TaughtName, teach

Place = tuple[tuple[Span, ...], tuple[Span, ...]]

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


def overlay(
    analysis: Analysis,
    corrections: Sequence[AnyCorrection],
    taught: Sequence[TaughtName] = (),
    *,
    text: str = "",
) -> tuple[Reading, tuple[AnyCorrection, ...]]:
    """Lay the reader's corrections over an analysis of the same edition, whose text is `text`.

    Returns the reading, and the corrections that find no place in it: a rejection that matches
    nothing, and a value whose content (or cue, if it has no content) is nowhere in the text. A
    correction finds its claim by Dice >= 0.5 of both cue and content, of what it replaced or of
    its value; each claim is found by one correction, the likest first, of equals the one that
    stands first in the text. The order of the corrections does not matter: those on actors are
    laid in the order in which they were made, over what the reader has taught about names.
    """
    cast = Cast(analysis)
    teach(cast, taught, text)
    lost = recast(cast, [c for c in corrections if isinstance(c, ActorCorrection)])
    made = sorted((c for c in corrections if isinstance(c, Correction)), key=_order)
    judged, unplaced = _judge(analysis, made, cast)
    reads = _answered(judged, {c.id: c for c in made})
    claims = tuple(sorted((r for r in reads if r.state != "rejected"), key=_place))
    hidden = tuple(sorted((r for r in reads if r.state == "rejected"), key=_place))
    actors = cast.actors(key for read in reads for key in _named(read.claim))
    reading = Reading(
        actors=actors,
        entities=cast.entities(actors),
        claims=claims,
        hidden=hidden,
    )
    return reading, (*lost, *unplaced)


def _judge(
    analysis: Analysis, corrections: Sequence[Correction], cast: Cast
) -> tuple[list[ReadClaim], list[Correction]]:
    """All claims, judged or not, and the corrections without a place."""
    matches = _matches(analysis.claims, corrections)
    ids, taken = {claim.id for claim in analysis.claims}, set(matches.values())
    free = (claim for index, claim in enumerate(analysis.claims) if index not in taken)
    reads = [ReadClaim(cast.claim(claim)) for claim in free]
    unplaced: list[Correction] = []
    for index, correction in enumerate(corrections):
        found = analysis.claims[matches[index]] if index in matches else None
        read = _judged(correction, found and cast.claim(found), cast, ids)
        if read is None:
            unplaced.append(correction)
        else:
            reads.append(read)
    return reads, unplaced


def _named(claim: Claim) -> tuple[str | None, ...]:
    """The ids of the actors that a claim names."""
    return (claim.actor, *claim.chain, *(target.actor for target in claim.targets))


def _answered(reads: Sequence[ReadClaim], corrections: Mapping[str, Correction]) -> list[ReadClaim]:
    """The claims with the one that each answers, where the reader has said so."""
    if not any(c.value and c.value.answers for c in corrections.values()):
        return list(reads)
    places = [(read, place) for read in reads for place in _places(read, corrections)]

    def answered(read: ReadClaim) -> ReadClaim:
        value = corrections[read.correction].value if read.correction else None
        if value is None or value.answers is None:
            return read
        others = [(other.claim.id, place) for other, place in places if other is not read]
        found = _claim_at(others, value.answers)
        return replace(read, claim=replace(read.claim, answers=found))

    return [answered(read) for read in reads]


def _places(read: ReadClaim, corrections: Mapping[str, Correction]) -> Iterator[Place]:
    """Where a claim stands (cue and content), and where it stood before it was put right."""
    yield read.claim.cue, read.claim.content
    known = corrections[read.correction].replaced if read.correction else None
    if known:
        yield spans_of(known.cue), spans_of(known.content)


def _claim_at(places: Sequence[tuple[str, Place]], asked: ClaimPlace) -> str | None:
    """The id of the claim that stands at a place, the likest of several."""
    cue, content = spans_of(asked.cue), spans_of(asked.content)
    if not (cue or content):
        return None
    likeness = [
        (dice(content, words) + dice(cue, word), key)
        for key, (word, words) in places
        if dice(content, words) >= SAME
    ]
    best = max(likeness, default=(0.0, ""), key=lambda pair: pair[0])
    return best[1] if best[0] >= 2 * SAME else None


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
    grid = Grid(claim.content for claim in claims) if corrections else None
    pairs = []
    for i, correction in enumerate(corrections):
        is_added = correction.verdict == "added"
        for known in _known(correction):
            cue, content = spans_of(known.cue), spans_of(known.content)
            for j in grid.near(content) if grid and (cue or content) else ():
                claim = claims[j]
                likeness = dice(content, claim.content)
                # the reader marks what is said, and need not mark by which word
                likely = likeness >= SAME and (
                    dice(cue, claim.cue) >= SAME or (is_added and not cue)
                )
                if likely:
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
    return value is not None and bool(spans_of(value.content or value.cue))


def _judged(
    correction: Correction, found: Claim | None, cast: Cast, ids: Set[str]
) -> ReadClaim | None:
    """What a correction makes of the claim it found, if any; None when it has no place."""
    if correction.verdict == "rejected":
        return ReadClaim(found, "rejected", correction.id) if found else None
    value = correction.value
    if value is None or not _has_place(value):
        return None
    key = found.id if found else _own_id(correction, ids)
    claim = _claim(key, value, found, cast, correction.created)
    return ReadClaim(claim, STATE_OF[correction.verdict], correction.id)


def _own_id(correction: Correction, ids: Set[str]) -> str:
    """An id for a claim that only the reader has: the same in each reading."""
    key = f"r{correction.id}"
    while key in ids:
        key += "r"
    return key


def _claim(key: str, value: ClaimValue, found: Claim | None, cast: Cast, made: str) -> Claim:
    """The reader's value as a claim; what a value does not say stays as the machine found it."""
    base = found or Claim(key, None, value.stance, value.quotation, (), (), ())
    source = spans_of(value.source)
    chain = (cast.now(cast.find(actor)) for actor in value.chain)
    targets = (cast.target(Target(cast.find(t.actor), t.attitude)) for t in value.targets)
    return replace(
        base,
        actor=cast.speaker_of(value.actor, source, made) if value.actor else None,
        stance=value.stance,
        quotation=value.quotation,
        source=source,
        cue=spans_of(value.cue),
        content=spans_of(value.content),
        chain=tuple(key for key in chain if key),
        targets=tuple(target for target in targets if target),
        confidence=1.0,
    )


def _place(read: ReadClaim) -> tuple[int, int, str]:
    first = min((*read.claim.content, *read.claim.cue), default=Span(0, 0))
    return first.start, first.end, read.claim.id


def _order(correction: Correction) -> tuple[int, str]:
    starts = (anchor.span.start for anchor in anchors_of(correction) if anchor.span)
    return min(starts, default=0), correction.id
