"""What stands under an actor besides its positions: what is said of it, where it is mentioned."""

from collections import Counter
from typing import NamedTuple

from reader.core import words as said
from reader.core.positions import ActorEntry
from reader.core.reading import ReadClaim
from reader.core.spans import Span, words_of
from reader.ui.language import tr, trn
from reader.ui.panel.filters import ATTITUDES
from reader.ui.panel.words import SIGNS

MOST_MENTIONS = 200
AROUND = 60
SIDE_WORDS = 48


class Strip(NamedTuple):
    """Where in the article an actor speaks, and where it is named or spoken of: shares, 0 to 1."""

    speaks: tuple[float, ...] = ()
    spoken: tuple[float, ...] = ()


class Mention(NamedTuple):
    """A place where an actor is named: the words before it, its own, the words after it."""

    place: Span
    before: str
    words: str
    after: str


def strip_of(entry: ActorEntry, text: str) -> Strip:
    """The strip of an actor."""
    whole = max(1, len(text))
    speaks = {_begin(read) / whole for read in entry.claims}
    named = {span.start / whole for span in (entry.actor.mentions if entry.actor else ())}
    about = {_begin(read) / whole for read in entry.said_of}
    return Strip(tuple(sorted(speaks)), tuple(sorted(named | about)))


def by_attitude(entry: ActorEntry, reads: tuple[ReadClaim, ...]) -> list[tuple[ReadClaim, str]]:
    """The claims about an actor with their attitude: favourable ones first, then the text's order.

    A claim that is twofold about the actor stands under its first attitude.
    """
    key = entry.actor.id if entry.actor else None
    found = [
        (read, next(t.attitude for t in read.claim.targets if t.actor == key)) for read in reads
    ]
    return sorted(found, key=lambda pair: ATTITUDES.index(pair[1]))


def said_of_words(found: list[tuple[ReadClaim, str]]) -> str:
    """How often in which way: "1 favourable ▴ · 3 unfavourable ▾"."""
    number = Counter(attitude for _, attitude in found)
    return said.JOINT.join(
        f"{number[attitude]:,} {tr(attitude)}{SIGNS[attitude]}"
        for attitude in ATTITUDES
        if number[attitude]
    )


def mentions_of(entry: ActorEntry, text: str) -> list[Mention]:
    """The first places where an actor is named, each with the words around it."""
    places = entry.actor.mentions[:MOST_MENTIONS] if entry.actor else ()
    return [_mention(place, text) for place in places]


def mentions_words(number: int) -> str:
    """What the line of the mentions says besides their number."""
    if number <= MOST_MENTIONS:
        return ""
    return trn(
        "the first {most}; N goes through all",
        "the first {most}; N goes through all {n}",
        number,
        most=MOST_MENTIONS,
    )


def _mention(place: Span, text: str) -> Mention:
    before = said.shown(text[max(0, place.start - AROUND) : place.start])[-SIDE_WORDS:]
    after = said.shown(text[place.end : place.end + AROUND])[:SIDE_WORDS]
    joined = text[place.start - 1 : place.start].strip() == ""
    follows = text[place.end : place.end + 1].strip() == ""
    return Mention(
        place,
        before + (" " if joined and before else ""),
        said.shown(words_of(text, (place,))),
        (" " if follows and after else "") + after,
    )


def _begin(read: ReadClaim) -> int:
    claim = read.claim
    return min((*claim.content, *claim.cue), default=Span(0, 0)).start
