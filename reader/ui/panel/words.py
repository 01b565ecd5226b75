"""What the panel says: core values to words, without Qt."""

from collections.abc import Iterable, Mapping, Sequence

from reader.core.analysis import Actor
from reader.core.positions import ActorEntry, Position
from reader.core.reading import ReadClaim
from reader.core.words import SOMEBODY, aliases_of, shown
from reader.ui.language import later, tr, trn
from reader.ui.saying import claims_of, heading_of, mentions_of, name_of, state_of

SIGNS = {"favourable": "\u00a0▴", "neutral": "", "unfavourable": "\u00a0▾"}
ANSWERS = {"denies": later("denied by {name}"), "confirms": later("confirmed by {name}")}
ANSWERED = later("answered by {name}")


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
    return tr("about {names}", names=", ".join(parts)) if parts else ""


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
            said = tr(ANSWERS.get(claim.stance, ANSWERED), name=shown(actors[claim.actor].name))
            found.setdefault(claim.answers, []).append(said)
    return found


def claim_sentence(
    name: str, position: Position, claims: Sequence[ReadClaim], actors: Mapping[str, Actor]
) -> str:
    """A position or a claim as a sentence, for readers who hear the panel."""
    who, stance, matter = _speaker(name), tr(position.stance), shown(position.matter)
    parts = [tr("{who} {stance}: {what}", who=who, stance=stance, what=matter)]
    parts += map(_told_by, position.chains)
    toward = [
        ", ".join([_about(actors[key]), *(tr(a) for a in how if a != "neutral")])
        for key, how in attitudes(claims).items()
        if key in actors
    ]
    parts += toward
    if len(claims) > 1:
        parts.append(claims_of(len(claims)))
    return "; ".join([*parts, state_of(claims)])


def actor_sentence(entry: ActorEntry) -> str:
    """An actor as a sentence: name, kind, aliases, how often it is mentioned, its positions."""
    parts = [heading_of(entry.actor)]
    if entry.actor:
        also = ", ".join(aliases_of(entry.actor))
        parts[0] += f", {tr(entry.actor.kind)}"
        parts[0] += ", " + tr("also {names}", names=also) if also else ""
        parts.append(mentions_of(entry.actor))
    number = len(entry.positions)
    some = trn("{n} position", "{n} positions", number)
    return "; ".join([*parts, some if number else tr("no position")])


def _speaker(name: str) -> str:
    return tr(SOMEBODY) if name == name_of(None) else name


def _about(actor: Actor) -> str:
    return tr("about {names}", names=shown(actor.name))


def _told_by(chain: Sequence[Actor]) -> str:
    first, *further = (shown(actor.name) for actor in chain)
    told = tr("told by {name}", name=first)
    return ", ".join([told, *(tr("from {name}", name=name) for name in further)])
