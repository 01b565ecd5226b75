"""What the panel says: core values to words, without Qt."""

from collections.abc import Iterable, Mapping, Sequence

from reader.core.analysis import Actor
from reader.core.positions import ActorEntry, Position
from reader.core.reading import ReadClaim

NOT_NAMED = "Not named in the text"
SIGNS = {"favourable": "\u00a0▴", "neutral": "", "unfavourable": "\u00a0▾"}
ANSWERS = {"denies": "denied by", "confirms": "confirmed by"}
JOINT = " · "

# Characters that turn or hide the text around them: a name from the web may carry them. The
# joiners U+200C and U+200D stay: some scripts are written with them.
_TURNING = (*range(0x202A, 0x202F), *range(0x2066, 0x206A), 0x200E, 0x200F, 0x061C)
_HIDDEN = (*range(0x20), *range(0x7F, 0xA0), 0x200B, 0x2060, 0xFEFF)
_UNSEEN = dict.fromkeys((*_TURNING, *_HIDDEN))


def shown(text: str) -> str:
    """The text on one line, without control, zero-width and direction characters."""
    return " ".join(text.split()).translate(_UNSEEN)


def counted(number: int, noun: str) -> str:
    """A number with its noun: "1 claim", "3 claims"."""
    return f"{number:,} {noun}" + ("" if number == 1 else "s")


def name_of(actor: Actor | None) -> str:
    """The actor's name, or that the text names nobody."""
    return shown(actor.name) if actor else NOT_NAMED


def heading_of(actor: Actor | None) -> str:
    """The name as a heading: "experts" begins with a capital there, a proper name as it is."""
    name = name_of(actor)
    common = actor is not None and actor.kind in ("group", "document", "unnamed")
    return name[:1].upper() + name[1:] if common else name


def aliases_of(actor: Actor) -> list[str]:
    """The aliases that say something: not those that are only a part of the name."""
    name = actor.name.casefold()
    return [shown(alias) for alias in actor.aliases if alias.casefold() not in name]


def about(actor: Actor | None) -> str:
    """The kind and the aliases of an actor: "government · also the Pentagon"."""
    if actor is None:
        return ""
    also = ", ".join(aliases_of(actor))
    return actor.kind + (f"{JOINT}also {also}" if also else "")


def chain_of(chain: Iterable[Actor]) -> str:
    """The carriers, nearest to the page first: "← Financial Times ← memo"."""
    return " ".join(f"←\u00a0{shown(actor.name)}" for actor in chain)


def attitudes(claims: Iterable[ReadClaim]) -> dict[str, list[str]]:
    """Target id to the attitudes toward it, in the order of the claims."""
    found: dict[str, list[str]] = {}
    for read in claims:
        for target in read.claim.targets:
            known = found.setdefault(target.actor, [])
            if target.attitude not in known:
                known.append(target.attitude)
    return found


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


def state_of(claims: Sequence[ReadClaim]) -> str:
    """The review state of claims that stand together; "1 of 3 reviewed" when they differ."""
    states = {read.state for read in claims}
    if len(states) == 1:
        return states.pop()
    reviewed = sum(read.state != "suggested" for read in claims)
    return f"{reviewed} of {len(claims)} reviewed"


def claim_sentence(
    name: str, position: Position, claims: Sequence[ReadClaim], actors: Mapping[str, Actor]
) -> str:
    """A position or a claim as a sentence, for readers who hear the panel."""
    who = "Somebody not named in the text" if name == NOT_NAMED else name
    parts = [f"{who} {position.stance}: {shown(position.matter)}"]
    if position.chain:
        parts.append("told by " + ", from ".join(shown(actor.name) for actor in position.chain))
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
