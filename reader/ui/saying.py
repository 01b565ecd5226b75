"""Values as words in the reader's language: what core says in English, said by the window."""

from collections.abc import Mapping, Sequence

from reader.core import words
from reader.core.analysis import Actor
from reader.core.reading import ReadClaim
from reader.core.spans import words_of
from reader.core.words import JOINT, SOMEBODY, aliases_of, chain_of, shown
from reader.ui.language import tr, trn


def name_of(actor: Actor | None) -> str:
    """The actor's name, or that the text names nobody."""
    return words.name_of(actor) if actor else tr(words.NOT_NAMED)


def heading_of(actor: Actor | None) -> str:
    """The name as a heading."""
    return words.heading_of(actor) if actor else tr(words.NOT_NAMED)


def about(actor: Actor | None) -> str:
    """The kind and the aliases of an actor: "government · also the Pentagon"."""
    if actor is None:
        return ""
    also = ", ".join(aliases_of(actor))
    return tr(actor.kind) + (JOINT + tr("also {names}", names=also) if also else "")


def claims_of(number: int) -> str:
    """How many claims there are."""
    return trn("{n} claim", "{n} claims", number)


def mentions_of(actor: Actor) -> str:
    """How often an actor is mentioned."""
    return trn("{n} mention", "{n} mentions", len(actor.mentions))


def state_of(claims: Sequence[ReadClaim]) -> str:
    """The review state of claims that stand together; "1 of 3 reviewed" when they differ."""
    states = {read.state for read in claims}
    if len(states) == 1:
        return tr(states.pop())
    reviewed = sum(read.state != "suggested" for read in claims)
    return tr("{n} of {count} reviewed", n=reviewed, count=len(claims))


def sentence(read: ReadClaim, actors: Mapping[str, Actor], text: str) -> str:
    """A claim as a sentence: who, what, on whose word, and whether the reader has judged it."""
    claim = read.claim
    speaker = actors.get(claim.actor or "")
    said = tr(
        "{who} {stance}: {what}",
        who=heading_of(speaker) if speaker else tr(SOMEBODY),
        stance=tr(claim.stance),
        what=shown(words_of(text, claim.content)),
    )
    chain = chain_of(actors[key] for key in claim.chain if key in actors)
    return JOINT.join(filter(None, (said, chain, tr(read.state))))
