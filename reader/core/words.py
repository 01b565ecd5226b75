"""Values as words: names, kinds, chains and numbers as windows and exporters say them."""

from collections.abc import Iterable, Mapping, Sequence

from reader.core.analysis import Actor
from reader.core.reading import ReadClaim
from reader.core.spans import words_of

NOT_NAMED = "Not named in the text"
SOMEBODY = "Somebody not named in the text"
JOINT = " · "

# Characters that turn or hide the text around them: a name from the web may carry them, and
# control characters move a terminal's cursor. The joiners U+200C and U+200D stay: some scripts
# are written with them.
_TURNING = (*range(0x202A, 0x202F), *range(0x2066, 0x206A), 0x200E, 0x200F, 0x061C)
_HIDDEN = (*range(0x20), *range(0x7F, 0xA0), 0x200B, 0x2060, 0xFEFF)
_UNSEEN = dict.fromkeys((*_TURNING, *_HIDDEN))


def shown(text: str) -> str:
    """The text on one line, without control, zero-width and direction characters."""
    return " ".join(text.split()).translate(_UNSEEN)


def cut(text: str, most: int) -> str:
    """The text in at most so many characters, the last one then a sign that there is more."""
    return text if len(text) <= most else f"{text[: most - 1]}…"


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


def chains_of(chains: Iterable[Iterable[Actor]]) -> str:
    """Several chains, one after the other: "← Financial Times ← memo; ← Reuters"."""
    return "; ".join(filter(None, map(chain_of, chains)))


def state_of(claims: Sequence[ReadClaim]) -> str:
    """The review state of claims that stand together; "1 of 3 reviewed" when they differ."""
    states = {read.state for read in claims}
    if len(states) == 1:
        return states.pop()
    reviewed = sum(read.state != "suggested" for read in claims)
    return f"{reviewed} of {len(claims)} reviewed"


def sentence(read: ReadClaim, actors: Mapping[str, Actor], text: str) -> str:
    """A claim as a sentence: who, what, on whose word, and whether the reader has judged it."""
    claim = read.claim
    speaker = actors.get(claim.actor or "")
    what = f"{heading_of(speaker) if speaker else SOMEBODY} {claim.stance}: "
    chain = chain_of(actors[key] for key in claim.chain if key in actors)
    parts = (what + shown(words_of(text, claim.content)), chain, read.state)
    return JOINT.join(filter(None, parts))
