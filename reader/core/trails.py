"""The ways by which contents come to the page: carriers, speaker, and whom it is about."""

from collections.abc import Iterable, Mapping
from dataclasses import dataclass

from reader.core.analysis import Actor
from reader.core.reading import ReadClaim, Reading


@dataclass(frozen=True)
class Trail:
    """Claims of one speaker that came through the same carriers, nearest to the page first.

    `speaker` is None where the text names none; `targets` are whom the contents are about, each
    with an attitude, once.
    """

    carriers: tuple[Actor, ...]
    speaker: Actor | None
    targets: tuple[tuple[Actor, str], ...]
    claims: tuple[str, ...]


@dataclass(frozen=True)
class Branch:
    """A carrier or speaker of the tree that trails make; `trail` is given where one ends."""

    actor: Actor | None
    branches: tuple["Branch", ...] = ()
    trail: Trail | None = None


def trails(reading: Reading) -> tuple[Trail, ...]:
    """The trails of a reading in the text's order; claims without carrier and target have none."""
    actors = {actor.id: actor for actor in reading.actors}
    groups: dict[tuple[tuple[str, ...], str | None], list[ReadClaim]] = {}
    for read in reading.claims:
        groups.setdefault((read.claim.chain, read.claim.actor), []).append(read)
    made = (_trail(reads, actors) for reads in groups.values())
    return tuple(trail for trail in made if trail.carriers or trail.targets)


def branches(found: Iterable[Trail]) -> tuple[Branch, ...]:
    """Trails as a tree in which what they begin with in common stands once."""
    return _branches([(trail, 0) for trail in found])


def _trail(reads: list[ReadClaim], actors: Mapping[str, Actor]) -> Trail:
    claim = reads[0].claim
    pairs = ((t.actor, t.attitude) for read in reads for t in read.claim.targets)
    return Trail(
        carriers=tuple(actors[key] for key in claim.chain if key in actors),
        speaker=actors.get(claim.actor or ""),
        targets=tuple((actors[k], how) for k, how in dict.fromkeys(pairs) if k in actors),
        claims=tuple(read.claim.id for read in reads),
    )


def _branches(found: list[tuple[Trail, int]]) -> tuple[Branch, ...]:
    """The branches at a depth; a speaker ends its trail and is a leaf of its own."""
    ordered: dict[object, list[tuple[Trail, int]]] = {}
    for trail, depth in found:
        ends = depth == len(trail.carriers)
        key = ("end", id(trail)) if ends else ("carrier", trail.carriers[depth].id)
        ordered.setdefault(key, []).append((trail, depth))
    out = []
    for members in ordered.values():
        trail, depth = members[0]
        if depth == len(trail.carriers):
            out.append(Branch(trail.speaker, (), trail))
        else:
            below = _branches([(one, depth + 1) for one, _ in members])
            out.append(Branch(trail.carriers[depth], below))
    return tuple(out)
