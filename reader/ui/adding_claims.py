"""Who says the selected words, and what they do with them: one line asks for both."""

from collections.abc import Iterator, Sequence
from itertools import islice

from reader.core.analysis import STANCES, Actor, Stance
from reader.core.corrections import ActorValue
from reader.core.spans import Span
from reader.core.words import NOT_NAMED, heading_of
from reader.desk import Sitting
from reader.ui.choice_card import Choice
from reader.ui.correcting_actors import likely_kind, listed
from reader.ui.language import tr

MOST = 40
Said = tuple[str | ActorValue | None, Stance]


def rows(sitting: Sitting, content: Span, typed: str) -> Sequence[Choice]:
    """Actor and stance together, those first whose actor is named nearest to the words.

    Typed words fit the name, the stance, or both ("ali den"); what fits no actor is a new one.
    """
    actors = _nearest(sitting, content)
    words = typed.casefold().split()
    found = list(islice(_fitting(actors, words), MOST))
    return found or _new(typed.split())


def _nearest(sitting: Sitting, content: Span) -> list[Actor]:
    def away(actor: Actor) -> int:
        outside = (m for m in actor.mentions if m.end <= content.start or m.start >= content.end)
        return min((abs(m.start - content.start) for m in outside), default=10**9)

    return sorted(listed(sitting), key=away)


def _fitting(actors: Sequence[Actor], words: Sequence[str]) -> Iterator[Choice]:
    """With nothing typed each actor once; else each that fits with each stance that does."""
    who = [(actor.id, heading_of(actor)) for actor in actors]
    for key, name in [*who, (None, tr(NOT_NAMED))]:
        for stance in STANCES if words else STANCES[:1]:
            known = f"{name} {stance} {tr(stance)}".casefold()
            if all(word in known for word in words):
                yield _choice(key, name, stance)


def _new(words: Sequence[str]) -> list[Choice]:
    """A new actor: the last word is a stance where one begins so."""
    last = words[-1].casefold() if len(words) > 1 else ""
    stances = [s for s in STANCES if last and s.startswith(last)]
    name = " ".join(words[:-1] if stances else words)
    value = ActorValue(name, likely_kind(name), ())
    shown = tr("New: {name}", name=name)
    return [_choice(value, shown, stance) for stance in stances or STANCES]


def _choice(who: str | ActorValue | None, name: str, stance: Stance) -> Choice:
    return Choice((who, stance), name, tr(stance))
