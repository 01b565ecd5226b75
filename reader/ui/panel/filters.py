"""What of an article the panel shows: choices by facet, and words that are looked for."""

from collections.abc import Mapping
from typing import NamedTuple

from reader.core.analysis import ACTOR_KINDS, STANCES, Actor
from reader.core.positions import ActorEntry, Position
from reader.core.reading import ReadClaim
from reader.core.spans import words_of
from reader.ui.language import later

UNREVIEWED = later("unreviewed")
STATES = (UNREVIEWED, later("confirmed"), later("corrected"))
ATTITUDES = (later("favourable"), later("neutral"), later("unfavourable"))
CERTAINTIES: Mapping[str, tuple[float, float]] = {
    later("under 50 %"): (0.0, 0.495),
    later("50 to 69 %"): (0.495, 0.695),
    later("70 to 89 %"): (0.695, 0.895),
    later("90 % and more"): (0.895, 2.0),
}
FACETS: Mapping[str, tuple[str, ...]] = {
    later("Stance"): STANCES,
    later("Kind of actor"): ACTOR_KINDS,
    later("Attitude to somebody"): ATTITUDES,
    later("Review"): STATES,
    later("Certainty"): tuple(CERTAINTIES),
}
"""All choices by facet. A choice stands in one facet only, so that its word is its key."""


class Filter(NamedTuple):
    """Within a facet any choice will do, between facets all must hold; the same for words.

    An empty filter shows everything.
    """

    keys: frozenset[str] = frozenset()
    words: str = ""

    def of(self, facet: str) -> frozenset[str]:
        """The choices of one facet."""
        return self.keys.intersection(FACETS[facet])


class Shown(NamedTuple):
    """What is left of an actor under a filter; `whole` where nothing was left out."""

    positions: tuple[Position, ...]
    said_of: tuple[ReadClaim, ...]
    whole: bool


def shown_of(
    entry: ActorEntry, wanted: Filter, text: str, actors: Mapping[str, Actor]
) -> Shown | None:
    """What a filter leaves of an actor; None when it leaves nothing."""
    if not any(wanted):
        return Shown(entry.positions, entry.said_of, whole=True)
    kinds = wanted.of("Kind of actor")
    if kinds and (entry.actor is None or entry.actor.kind not in kinds):
        return None
    named = _has_words(_names(entry.actor), wanted.words)
    only_kinds = wanted.keys <= kinds
    if only_kinds and named:
        return Shown(entry.positions, entry.said_of, whole=True)

    def fits(read: ReadClaim, toward: str | None) -> bool:
        spoken = named or _has_words(_said(read, text, actors), wanted.words)
        return spoken and _fits(read, wanted, toward)

    own = entry.actor.id if entry.actor else None
    positions = tuple(p for p in entry.positions if any(fits(c, None) for c in p.claims))
    said_of = tuple(read for read in entry.said_of if fits(read, own))
    return Shown(positions, said_of, whole=False) if positions or said_of else None


def _fits(read: ReadClaim, wanted: Filter, toward: str | None) -> bool:
    """Whether a claim is one of the choices; `toward` names the one actor that counts."""
    claim = read.claim
    stances, states = wanted.of("Stance"), wanted.of("Review")
    if stances and claim.stance not in stances:
        return False
    if states and (UNREVIEWED if read.state == "suggested" else read.state) not in states:
        return False
    attitudes = wanted.of("Attitude to somebody")
    known = {t.attitude for t in claim.targets if toward in (None, t.actor)}
    if attitudes and attitudes.isdisjoint(known):
        return False
    ranges = [CERTAINTIES[key] for key in wanted.of("Certainty")]
    return not ranges or any(low <= claim.confidence < high for low, high in ranges)


def _names(actor: Actor | None) -> str:
    return " ".join((actor.name, *actor.aliases)) if actor else ""


def _said(read: ReadClaim, text: str, actors: Mapping[str, Actor]) -> str:
    """Everything in a claim that words may be found in."""
    claim = read.claim
    others = (claim.actor or "", *claim.chain, *(target.actor for target in claim.targets))
    names = (actors[key].name for key in others if key in actors)
    spans = (*claim.source, *claim.cue, *claim.content)
    return " ".join((claim.stance, words_of(text, spans), *names))


def _has_words(where: str, words: str) -> bool:
    folded = where.casefold()
    return all(word in folded for word in words.casefold().split())
