"""The panel as values: actors by weight, each with its positions, each with its claims."""

from collections.abc import Iterable
from dataclasses import dataclass

from reader.core.analysis import Actor, Stance
from reader.core.matters import grouped
from reader.core.reading import ReadClaim, Reading
from reader.core.spans import Span, length, words_of

CLAIM_WEIGHT = 3


@dataclass(frozen=True)
class Position:
    """An actor's stance on one matter, summed up over its claims (at least one).

    `matter` is the longest content; `chains` are those that the claims came through, each once.
    """

    stance: Stance
    matter: str
    chains: tuple[tuple[Actor, ...], ...]
    claims: tuple[ReadClaim, ...]


@dataclass(frozen=True)
class ActorEntry:
    """One actor of the panel with its positions in the order of the text.

    `actor` is None for the claims whose speaker is not in the text. `said_of` are the claims of
    others, and its own, that are about the actor.
    """

    actor: Actor | None
    weight: int
    positions: tuple[Position, ...]
    said_of: tuple[ReadClaim, ...] = ()

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
    about = _about(reading.claims)
    entries = [
        ActorEntry(
            actor=actors[key],
            weight=len(actors[key].mentions) + CLAIM_WEIGHT * len(claims),
            positions=_positions(claims, actors, text),
            said_of=about.get(key, ()),
        )
        for key, claims in by_actor.items()
    ]
    if unknown:
        entries.append(ActorEntry(None, 0, _positions(unknown, actors, text)))
    return tuple(sorted(entries, key=_order))


def coloured(entries: Iterable[ActorEntry], how_many: int = 5) -> tuple[str, ...]:
    """The ids of the weightiest actors that hold a position: those that get a colour."""
    return tuple(e.actor.id for e in entries if e.actor and e.positions)[:how_many]


def _about(reads: Iterable[ReadClaim]) -> dict[str, tuple[ReadClaim, ...]]:
    """Actor id to the claims that have the actor as a target."""
    about: dict[str, list[ReadClaim]] = {}
    for read in reads:
        for key in dict.fromkeys(target.actor for target in read.claim.targets):
            about.setdefault(key, []).append(read)
    return {key: tuple(claims) for key, claims in about.items()}


def _positions(
    claims: list[ReadClaim], actors: dict[str, Actor], text: str
) -> tuple[Position, ...]:
    """Claims with the same stance and the same matter are one position, in the text's order."""
    by_stance: dict[Stance, list[ReadClaim]] = {}
    for read in claims:
        by_stance.setdefault(read.claim.stance, []).append(read)
    found: list[tuple[ReadClaim, ...]] = []
    for members in by_stance.values():
        groups = grouped([words_of(text, member.claim.content) for member in members])
        found += [tuple(members[number] for number in group) for group in groups]
    order = {read.claim.id: number for number, read in enumerate(claims)}
    found.sort(key=lambda members: order[members[0].claim.id])
    return tuple(_position(members, actors, text) for members in found)


def _position(members: tuple[ReadClaim, ...], actors: dict[str, Actor], text: str) -> Position:
    known = (tuple(actors[k] for k in m.claim.chain if k in actors) for m in members)
    return Position(
        stance=members[0].claim.stance,
        matter=words_of(text, _longest(members)),
        chains=tuple(dict.fromkeys(chain for chain in known if chain)),
        claims=members,
    )


def _longest(members: Iterable[ReadClaim]) -> tuple[Span, ...]:
    return max((m.claim.content for m in members), key=length)


def _order(entry: ActorEntry) -> tuple[bool, int, str]:
    actor = entry.actor
    return actor is None, -entry.weight, actor.name.casefold() if actor else ""
