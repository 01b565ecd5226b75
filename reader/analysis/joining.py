"""The actors of several pieces of one edition, joined by their names."""

from collections import defaultdict
from collections.abc import Iterable, Mapping
from dataclasses import replace

from reader.analysis import names
from reader.analysis.names import Name
from reader.core.analysis import Actor, Analysis, Attitude, Claim, Entity, Target

BY_NAME = {"person", "organization", "government"}


def joined(analysis: Analysis) -> Analysis:
    """The analysis with every actor once: those that bear the same name are one.

    Ids are given anew, in the order of the actors' first mentions.
    """
    groups = _groups(analysis.actors)
    actors = sorted((_one(group) for group in groups), key=lambda a: (a.mentions[:1], a.id))
    fresh = {actor.id: f"a{at + 1}" for at, actor in enumerate(actors)}
    chief = {member.id: _first(group).id for group in groups for member in group}
    ids = {old: fresh[new] for old, new in chief.items()}
    return replace(
        analysis,
        actors=tuple(replace(actor, id=fresh[actor.id]) for actor in actors),
        entities=tuple(_entity(entity, ids) for entity in analysis.entities),
        claims=tuple(_claim(claim, ids) for claim in analysis.claims),
    )


def _groups(actors: Iterable[Actor]) -> list[list[Actor]]:
    actors = list(actors)
    known: dict[str, Name] = {}
    for actor in actors:
        if actor.kind in BY_NAME:
            count = len(actor.mentions) + (known[actor.name].count if actor.name in known else 0)
            known[actor.name] = Name(actor.name, actor.kind, count)
    best = names.join(known.values())
    groups: dict[str, list[Actor]] = defaultdict(list)
    for actor in actors:
        if actor.kind in BY_NAME:
            groups[f"name {best[actor.name]}"].append(actor)
        else:
            groups[f"{actor.kind} {actor.name.casefold()}"].append(actor)
    return list(groups.values())


def _first(group: list[Actor]) -> Actor:
    """The member with the fullest name."""
    return min(group, key=lambda a: (-len(a.name), a.mentions[:1], a.id))


def _one(group: list[Actor]) -> Actor:
    first = _first(group)
    others = (name for a in group for name in (a.name, *a.aliases))
    return replace(
        first,
        aliases=tuple(dict.fromkeys(name for name in others if name != first.name)),
        mentions=tuple(sorted({m for a in group for m in a.mentions})),
    )


def _entity(entity: Entity, ids: Mapping[str, str]) -> Entity:
    return replace(entity, actor=ids[entity.actor]) if entity.actor else entity


def _claim(claim: Claim, ids: Mapping[str, str]) -> Claim:
    actor = ids[claim.actor] if claim.actor else None
    targets: dict[str, Attitude] = {}
    for target in claim.targets:
        targets.setdefault(ids[target.actor], target.attitude)
    chain = dict.fromkeys(ids[key] for key in claim.chain)
    return replace(
        claim,
        actor=actor,
        chain=tuple(key for key in chain if key != actor),
        targets=tuple(Target(key, how) for key, how in targets.items() if key != actor),
    )
