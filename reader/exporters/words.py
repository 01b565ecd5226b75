"""What the panel says, in words that are safe to print: values to one line of text each."""

from collections.abc import Iterable, Mapping

from reader.core.analysis import Actor, Attitude
from reader.core.article import Edition, Metadata
from reader.core.minutes import minutes_of
from reader.core.positions import ActorEntry, Position
from reader.core.reading import ReadClaim
from reader.core.words import JOINT, counted, shown

Actors = Mapping[str, Actor]


def targets_of(claims: Iterable[ReadClaim], actors: Actors) -> list[tuple[str, Attitude]]:
    """The targets of claims by name, each with the attitudes toward it, none said twice."""
    found = [(t.actor, t.attitude) for read in claims for t in read.claim.targets]
    return [(shown(actors[key].name), how) for key, how in dict.fromkeys(found) if key in actors]


def matter_of(position: Position) -> str:
    """The content in its own words."""
    return shown(position.matter) or "…"


def credits_of(metadata: Metadata) -> str:
    """Who wrote it, where and when, as far as is known."""
    known = (metadata.byline, metadata.publisher, metadata.published)
    return JOINT.join(shown(words) for words in known if words)


def size_of(edition: Edition, entries: Iterable[ActorEntry]) -> str:
    """How much there is to read: "672 words · 3 min · 10 claims by 6 actors"."""
    words = len(edition.text.split())
    speaking = [entry for entry in entries if entry.positions]
    claims = sum(len(entry.claims) for entry in speaking)
    named = sum(entry.actor is not None for entry in speaking)
    by = f"{counted(claims, 'claim')} by {counted(named, 'actor')}" if claims else ""
    return JOINT.join(filter(None, (counted(words, "word"), f"{minutes_of(words)} min", by)))
