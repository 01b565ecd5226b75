"""The panel as values: actors by weight, each with its positions, each with its claims."""

from collections.abc import Iterable
from dataclasses import dataclass

from reader.core.analysis import Actor, Stance
from reader.core.reading import ReadClaim, Reading
from reader.core.spans import Span, length, words_of

CLAIM_WEIGHT = 3


@dataclass(frozen=True)
class Position:
    """An actor's stance on one matter, summed up over its claims (at least one)."""

    stance: Stance
    matter: str
    chain: tuple[Actor, ...]
    claims: tuple[ReadClaim, ...]


@dataclass(frozen=True)
class ActorEntry:
    """One actor of the panel with its positions in the order of the text.

    `actor` is None for the claims whose speaker is not in the text.
    """

    actor: Actor | None
    weight: int
    positions: tuple[Position, ...]

    @property
    def claims(self) -> tuple[ReadClaim, ...]:
        """All claims of the actor, position by position."""
        return tuple(claim for position in self.positions for claim in position.claims)


def panel(reading: Reading, text: str) -> tuple[ActorEntry, ...]:
    """The actors of a reading ordered by weight, then by name; the unknown speaker comes last.

    An actor weighs its mentions plus three for each claim.
    """
    actors = {actor.id: actor for actor in reading.actors}
    by_actor: dict[str, list[ReadClaim]] = {key: [] for key in actors}
    unknown: list[ReadClaim] = []
    for read in reading.claims:
        by_actor.get(read.claim.actor or "", unknown).append(read)
    entries = [
        ActorEntry(
            actor=actors[key],
            weight=len(actors[key].mentions) + CLAIM_WEIGHT * len(claims),
            positions=_positions(claims, actors, text),
        )
        for key, claims in by_actor.items()
    ]
    if unknown:
        entries.append(ActorEntry(None, 0, _positions(unknown, actors, text)))
    return tuple(sorted(entries, key=_order))


def coloured(entries: Iterable[ActorEntry], how_many: int = 5) -> tuple[str, ...]:
    """The ids of the weightiest actors that hold a position: those that get a colour."""
    return tuple(e.actor.id for e in entries if e.actor and e.positions)[:how_many]


def _positions(
    claims: list[ReadClaim], actors: dict[str, Actor], text: str
) -> tuple[Position, ...]:
    groups: dict[tuple[str, tuple[str, ...], str], list[ReadClaim]] = {}
    for read in claims:
        claim = read.claim
        matter = words_of(text, claim.content)
        groups.setdefault((claim.stance, claim.chain, matter.casefold()), []).append(read)
    return tuple(
        Position(
            stance=members[0].claim.stance,
            matter=words_of(text, _longest(members)),
            chain=tuple(actors[key] for key in members[0].claim.chain if key in actors),
            claims=tuple(members),
        )
        for members in groups.values()
    )


def _longest(members: list[ReadClaim]) -> tuple[Span, ...]:
    return max((m.claim.content for m in members), key=length)


def _order(entry: ActorEntry) -> tuple[bool, int, str]:
    actor = entry.actor
    return actor is None, -entry.weight, actor.name.casefold() if actor else ""
