"""The panel as values: actors by weight, each with its positions, each with its claims."""

from collections import Counter
from collections.abc import Iterable, Iterator, Mapping
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
    return ordered(Entries().of(reading, text))


def ordered(entries: Iterable[ActorEntry]) -> tuple[ActorEntry, ...]:
    """The entries in the order of the panel."""
    return tuple(sorted(entries, key=_order))


def coloured(reading: Reading, how_many: int = 5) -> tuple[str, ...]:
    """The ids of the weightiest actors that hold a position: those that get a colour."""
    own = Counter(read.claim.actor for read in reading.claims)
    speakers = [(actor, own[actor.id]) for actor in reading.actors if own[actor.id]]
    speakers.sort(key=lambda pair: _rank(pair[0], _weight(*pair)))
    return tuple(actor.id for actor, _ in speakers[:how_many])


class Entries:
    """Makes the entries of readings; those of actors of whom nothing has changed are used again."""

    def __init__(self) -> None:
        self._text, self._actors = "", dict[str, Actor]()
        self._known: dict[str | None, ActorEntry] = {}
        self._claims: dict[str | None, list[ReadClaim]] = {}

    def of(self, reading: Reading, text: str) -> Iterator[ActorEntry]:
        """The entries of all actors, in no order, one after the other as they are made."""
        actors = {actor.id: actor for actor in reading.actors}
        if text != self._text or actors != self._actors:
            self._text, self._actors = text, actors
            self._known, self._claims = {}, {}
        about = _about(reading.claims)
        for key, claims in _by_actor(reading.claims, actors).items():
            said_of = about.get(key, ()) if key else ()
            known = self._known.get(key)
            if known is None or claims != self._claims[key] or said_of != known.said_of:
                known = self._known[key] = _entry(key, claims, said_of, actors, text)
                self._claims[key] = claims
            yield known


def _by_actor(
    reads: Iterable[ReadClaim], actors: Mapping[str, Actor]
) -> dict[str | None, list[ReadClaim]]:
    """The claims of each actor, in the order of the text; None for the speakers unknown, if any."""
    found: dict[str | None, list[ReadClaim]] = {key: [] for key in actors}
    for read in reads:
        key = read.claim.actor
        found.setdefault(key if key in actors else None, []).append(read)
    return found


def _entry(
    key: str | None,
    claims: list[ReadClaim],
    said_of: tuple[ReadClaim, ...],
    actors: Mapping[str, Actor],
    text: str,
) -> ActorEntry:
    positions = _positions(claims, actors, text)
    if key is None:
        return ActorEntry(None, 0, positions)
    return ActorEntry(actors[key], _weight(actors[key], len(claims)), positions, said_of)


def _weight(actor: Actor, claims: int) -> int:
    return len(actor.mentions) + CLAIM_WEIGHT * claims


def _about(reads: Iterable[ReadClaim]) -> dict[str, tuple[ReadClaim, ...]]:
    """Actor id to the claims that have the actor as a target."""
    about: dict[str, list[ReadClaim]] = {}
    for read in reads:
        for key in dict.fromkeys(target.actor for target in read.claim.targets):
            about.setdefault(key, []).append(read)
    return {key: tuple(claims) for key, claims in about.items()}


def _positions(
    claims: list[ReadClaim], actors: Mapping[str, Actor], text: str
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


def _position(members: tuple[ReadClaim, ...], actors: Mapping[str, Actor], text: str) -> Position:
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
    return _rank(entry.actor, entry.weight)


def _rank(actor: Actor | None, weight: int) -> tuple[bool, int, str]:
    return actor is None, -weight, actor.name.casefold() if actor else ""
