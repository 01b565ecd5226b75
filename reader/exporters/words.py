"""What the panel says, in words that are safe to print: values to one line of text each."""

from collections.abc import Iterable, Mapping, Sequence

from reader.core.analysis import Actor, Attitude
from reader.core.article import Edition, Metadata
from reader.core.positions import ActorEntry, Position
from reader.core.reading import ReadClaim
from reader.core.spans import words_of

NOT_NAMED = "Not named in the text"
JOINT = " · "
WORDS_A_MINUTE = 230

# Direction and zero-width characters turn or hide what stands around them; control characters
# move the cursor of a terminal. Joiners stay: some scripts are written with them.
_TURNING = (*range(0x202A, 0x202F), *range(0x2066, 0x206A), 0x200E, 0x200F, 0x061C)
_HIDDEN = (*range(0x20), *range(0x7F, 0xA0), 0x200B, 0x2060, 0xFEFF)
_UNSEEN = dict.fromkeys((*_TURNING, *_HIDDEN))

Actors = Mapping[str, Actor]


def shown(text: str) -> str:
    """The text on one line, without control, zero-width and direction characters."""
    return " ".join(text.split()).translate(_UNSEEN)


def counted(number: int, noun: str) -> str:
    """A number with its noun: "1 claim", "3 claims"."""
    return f"{number:,} {noun}" + ("" if number == 1 else "s")


def name_of(actor: Actor | None) -> str:
    """The actor's name as a heading; a common noun begins with a capital there."""
    if actor is None:
        return NOT_NAMED
    name = shown(actor.name)
    common = actor.kind in ("group", "document", "unnamed")
    return name[:1].upper() + name[1:] if common else name


def about(actor: Actor | None) -> str:
    """The kind and those aliases that say more than the name: "government · also the Pentagon"."""
    if actor is None:
        return ""
    name = actor.name.casefold()
    also = ", ".join(shown(a) for a in actor.aliases if a.casefold() not in name)
    return actor.kind + (f"{JOINT}also {also}" if also else "")


def chain_of(chain: Iterable[Actor]) -> str:
    """The carriers, nearest to the page first: "← Financial Times ← memo"."""
    return " ".join(f"← {shown(actor.name)}" for actor in chain)


def targets_of(claims: Iterable[ReadClaim], actors: Actors) -> list[tuple[str, Attitude]]:
    """The targets of claims by name, each with the attitudes toward it, none said twice."""
    found = [(t.actor, t.attitude) for read in claims for t in read.claim.targets]
    return [(shown(actors[key].name), how) for key, how in dict.fromkeys(found) if key in actors]


def state_of(claims: Sequence[ReadClaim]) -> str:
    """The review state of claims that stand together; "1 of 3 reviewed" when they differ."""
    states = {read.state for read in claims}
    if len(states) == 1:
        return states.pop()
    reviewed = sum(read.state != "suggested" for read in claims)
    return f"{reviewed} of {len(claims)} reviewed"


def matter_of(position: Position) -> str:
    """The content in its own words."""
    return shown(position.matter) or "…"


def sentence(read: ReadClaim, actors: Actors, text: str) -> str:
    """A claim as a sentence: who, what, on whose word."""
    claim = read.claim
    speaker = actors.get(claim.actor or "")
    who = name_of(speaker) if speaker else "Somebody not named in the text"
    chain = chain_of(actors[key] for key in claim.chain if key in actors)
    what = f"{who} {claim.stance}: {shown(words_of(text, claim.content))}"
    return JOINT.join(filter(None, (what, chain, read.state)))


def credits_of(metadata: Metadata) -> str:
    """Who wrote it, where and when, as far as is known."""
    known = (metadata.byline, metadata.publisher, metadata.published)
    return JOINT.join(shown(words) for words in known if words)


def size_of(edition: Edition, entries: Iterable[ActorEntry]) -> str:
    """How much there is to read: "672 words · 3 min · 10 claims by 6 actors"."""
    words = len(edition.text.split())
    speaking = [entry for entry in entries if entry.positions]
    claims = sum(len(entry.claims) for entry in speaking)
    minutes = max(1, round(words / WORDS_A_MINUTE))
    by = f"{counted(claims, 'claim')} by {counted(len(speaking), 'actor')}" if claims else ""
    return JOINT.join(filter(None, (counted(words, "word"), f"{minutes} min", by)))
