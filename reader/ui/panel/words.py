"""What the panel says: core values to words, without Qt."""

from collections.abc import Iterable, Mapping, Sequence

from reader.core.analysis import Actor
from reader.core.positions import ActorEntry, Position
from reader.core.reading import ReadClaim
from reader.core.words import NOT_NAMED, SOMEBODY, aliases_of, counted, heading_of, shown, state_of
from reader.ui.language import tr

SIGNS = {"favourable": "\u00a0▴", "neutral": "", "unfavourable": "\u00a0▾"}
ANSWERS = {"denies": "denied by", "confirms": "confirmed by"}


def attitudes(claims: Iterable[ReadClaim]) -> dict[str, list[str]]:
    """Target id to the attitudes toward it, in the order of the claims."""
    found: dict[str, list[str]] = {}
    for read in claims:
        for target in read.claim.targets:
            known = found.setdefault(target.actor, [])
            if target.attitude not in known:
                known.append(target.attitude)
    return found


def attitude_of(attitude: str) -> str:
    """An attitude with its sign: "unfavourable ▾"."""
    return tr(attitude) + SIGNS[attitude]


def targets_of(claims: Iterable[ReadClaim], actors: Mapping[str, Actor]) -> str:
    """The targets, each with the sign of its attitude: "about Alibaba ▾, Apple"."""
    parts = [
        shown(actors[key].name) + "".join(SIGNS[a] for a in toward)
        for key, toward in attitudes(claims).items()
        if key in actors
    ]
    return "about " + ", ".join(parts) if parts else ""


def answers_of(claims: Iterable[ReadClaim], answered: Mapping[str, Sequence[str]]) -> str:
    """Who answers these claims: "denied by Alibaba"."""
    said = [words for read in claims for words in answered.get(read.claim.id, ())]
    return ", ".join(dict.fromkeys(said))


def answers_to(claims: Iterable[ReadClaim], actors: Mapping[str, Actor]) -> dict[str, list[str]]:
    """Claim id to the words on each claim that denies or confirms it."""
    found: dict[str, list[str]] = {}
    for read in claims:
        claim = read.claim
        if claim.answers and claim.actor in actors:
            verb = ANSWERS.get(claim.stance, "answered by")
            found.setdefault(claim.answers, []).append(f"{verb} {shown(actors[claim.actor].name)}")
    return found


def claim_sentence(
    name: str, position: Position, claims: Sequence[ReadClaim], actors: Mapping[str, Actor]
) -> str:
    """A position or a claim as a sentence, for readers who hear the panel."""
    who = SOMEBODY if name == NOT_NAMED else name
    parts = [f"{who} {position.stance}: {shown(position.matter)}"]
    for chain in position.chains:
        parts.append("told by " + ", from ".join(shown(actor.name) for actor in chain))
    toward = [
        ", ".join([f"about {shown(actors[key].name)}", *(a for a in how if a != "neutral")])
        for key, how in attitudes(claims).items()
        if key in actors
    ]
    parts += toward
    if len(claims) > 1:
        parts.append(counted(len(claims), "claim"))
    return "; ".join([*parts, state_of(claims)])


def actor_sentence(entry: ActorEntry) -> str:
    """An actor as a sentence: name, kind, aliases, how often it is mentioned, its positions."""
    parts = [heading_of(entry.actor)]
    if entry.actor:
        also = ", ".join(aliases_of(entry.actor))
        parts[0] += f", {entry.actor.kind}" + (f", also {also}" if also else "")
        parts.append(counted(len(entry.actor.mentions), "mention"))
    number = len(entry.positions)
    return "; ".join([*parts, counted(number, "position") if number else "no position"])
