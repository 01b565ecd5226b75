"""The actors of a reading while it is made: found, joined, parted, renamed, sent away."""

from bisect import bisect_right
from collections.abc import Iterable, Mapping, Sequence
from dataclasses import replace
from typing import NamedTuple

from reader.core.analysis import Actor, ActorKind, Analysis, Claim, Entity, Target
from reader.core.annotations import Anchor
from reader.core.corrections import ActorValue
from reader.core.spans import Span, dice, length, merged, overlap

SAME = 0.5
ALIKE = 1 / 3  # of mentions: a later analysis may find many more of them

LABELS: Mapping[ActorKind, str] = {"person": "PERSON", "group": "NORP"}


class Move(NamedTuple):
    """A mention that belongs to `to` (None: to nobody) and not to those in `lost`."""

    span: Span
    to: str | None
    lost: frozenset[str]
    when: str


class Ground:
    """What the mentions of an actor cover, so that a few spans are compared with it quickly."""

    def __init__(self, mentions: tuple[Span, ...]) -> None:
        self.mentions = mentions
        self._spans = merged(mentions)
        self._ends = [span.end for span in self._spans]
        self.length = sum(span.end - span.start for span in self._spans)

    def shared(self, span: Span) -> int:
        """How many code points a span shares with the ground."""
        at, found = bisect_right(self._ends, span.start), 0
        while at < len(self._spans) and self._spans[at].start < span.end:
            found += overlap(self._spans[at], span)
            at += 1
        return found


class Cast:
    """Who is who. Ids of the analysis stay good: `now` says whom they stand for."""

    def __init__(self, analysis: Analysis) -> None:
        self._actors = {actor.id: actor for actor in analysis.actors}
        self._entities = list(analysis.entities)
        self._speakers = {claim.id: claim.actor for claim in analysis.claims}
        self._sources = {claim.id: claim.source for claim in analysis.claims}
        self._same: dict[str, str] = {}
        self._gone: set[str] = set()
        self._emptied: set[str] = set()
        self._moves: list[Move] = []
        self._grounds: dict[str, Ground] = {}

    def known(self) -> list[Actor]:
        """The actors as they stand, those that are sent away left out."""
        return [actor for key, actor in self._actors.items() if key not in self._gone]

    def owner(self, span: Span) -> str | None:
        """The id of the actor that a mention belongs to."""
        owners = (a.id for a in self.known() if _touching(a.mentions, span))
        return next(owners, None)

    def marked(self) -> list[Span]:
        """Every span that the machine has seen a name or a mention in."""
        mentions = (mention for actor in self._actors.values() for mention in actor.mentions)
        return [*mentions, *(entity.span for entity in self._entities)]

    def now(self, key: str | None) -> str | None:
        """Whom an id stands for; None for nobody, and for what is no actor."""
        while key in self._same:
            key = self._same[key]
        return None if key in self._gone else key

    def find(self, value: ActorValue) -> str:
        """The id of the actor with most of these mentions, or of a new one.

        One that was sent away is found as well: `now` says that it stands for nobody.
        """
        spans = spans_of(value.mentions)
        best = max(
            self._actors.values(), key=lambda a: self._likeness(a, value, spans), default=None
        )
        if best is not None and self._likeness(best, value, spans) > (0, False):
            return best.id
        return self.bring(_free_id("a", self._taken()), value)

    def bring(self, key: str, value: ActorValue) -> str:
        """A new actor, with the mentions of its value."""
        while key in self._taken():
            key += "r"
        self._actors[key] = Actor(key, value.name, value.kind, (), spans_of(value.mentions))
        return key

    def parts(self, value: ActorValue) -> list[str]:
        """The actors that are wholly meant by a value: the likest, and pieces of it."""
        spans = spans_of(value.mentions)
        known = [a for a in self.known() if self._likeness(a, value, spans) > (0, False)]
        best = max(known, key=lambda a: self._likeness(a, value, spans), default=None)
        if best is None or not self._is_meant(best, value, spans):
            return []
        pieces = (a.id for a in known if a is not best and self._is_within(a, spans))
        return [best.id, *pieces]

    def join(self, keys: Sequence[str], value: ActorValue) -> str:
        """Make actors one, under the name and the kind of the value; returns its id."""
        chief, *others = dict.fromkeys(keys)
        members = [self._actors[key] for key in (chief, *others)]
        names = dict.fromkeys(name for a in members for name in (a.name, *a.aliases))
        self._actors[chief] = replace(
            members[0],
            name=value.name,
            kind=value.kind,
            aliases=tuple(name for name in names if name != value.name),
            mentions=tuple(sorted({m for a in members for m in a.mentions})),
        )
        for key in others:
            del self._actors[key]
            self._same[key] = chief
        return chief

    def move(self, span: Span, words: str, to: str | None, when: str) -> None:
        """Give a mention to an actor, or to nobody, with the claims that it is the source of."""
        lost = frozenset(key for key in self._actors if key != to and self._take(key, span, words))
        if to is not None:
            actor = self._actors[to]
            same = _touching(actor.mentions, span)
            others = (m for m in actor.mentions if m not in same)
            self._actors[to] = replace(actor, mentions=tuple(sorted((*others, span))))
        move = Move(span, to, lost, when)
        self._moves.append(move)
        for claim, source in self._sources.items():
            if any(s.start < span.end and span.start < s.end for s in source):
                self._speakers[claim] = self._moved(move, self._speakers[claim], source)
        self._mark(span, to)

    def send_away(self, key: str) -> None:
        """Say that this is no actor."""
        self._gone.add(key)

    def speaker(self, claim: str) -> str | None:
        """Who says a claim of the analysis."""
        return self.now(self._speakers[claim])

    def speaker_of(self, value: ActorValue, source: tuple[Span, ...], since: str) -> str | None:
        """Who says a claim of the reader's, judged at a time: mentions may have moved since."""
        key: str | None = self.find(value)
        for move in self._moves:
            if move.when > since:
                key = self._moved(move, key, source)
        return self.now(key)

    def target(self, target: Target) -> Target | None:
        """The target as it stands; None where it is no actor."""
        key = self.now(target.actor)
        return Target(key, target.attitude) if key else None

    def claim(self, claim: Claim) -> Claim:
        """A claim of the analysis with the actors that it now has."""
        if not (self._same or self._gone or self._moves):
            return claim
        speaker = self.speaker(claim.id)
        chain = dict.fromkeys(filter(None, map(self.now, claim.chain)))
        targets = {t.actor: t for t in filter(None, map(self.target, claim.targets))}
        return replace(
            claim,
            actor=speaker,
            chain=tuple(key for key in chain if key != speaker),
            targets=tuple(t for t in targets.values() if t.actor != speaker or t in claim.targets),
        )

    def entities(self, actors: Iterable[Actor]) -> tuple[Entity, ...]:
        """The entities, each with its actor if that is one of these."""
        if not (self._same or self._gone or self._moves):
            return tuple(self._entities)
        known = {actor.id for actor in actors}
        owners = (self.now(e.actor) for e in self._entities)
        found = (
            replace(e, actor=key if key in known else None)
            for e, key in zip(self._entities, owners, strict=True)
        )
        return tuple(sorted(found, key=lambda e: e.span))

    def actors(self, used: Iterable[str | None]) -> tuple[Actor, ...]:
        """The actors at the end; one that has lost every mention stays only where it is used."""
        needed = set(used)
        return tuple(
            a for a in self.known() if a.mentions or a.id not in self._emptied or a.id in needed
        )

    def _likeness(
        self, actor: Actor, value: ActorValue, spans: tuple[Span, ...]
    ) -> tuple[int, bool]:
        same_name = actor.name == value.name
        return self._shared(actor, spans) + (0 if spans else int(same_name)), same_name

    def _is_meant(self, actor: Actor, value: ActorValue, spans: tuple[Span, ...]) -> bool:
        """Whether an actor that shares mentions with a value is the one, and not only holds it."""
        total = self._ground(actor).length + length(spans)
        alike = 2 * self._shared(actor, spans) >= ALIKE * total
        return actor.name == value.name or alike

    def _is_within(self, actor: Actor, spans: tuple[Span, ...]) -> bool:
        return 2 * self._shared(actor, spans) > self._ground(actor).length

    def _shared(self, actor: Actor, spans: tuple[Span, ...]) -> int:
        """How many code points the mentions of an actor share with a few spans."""
        ground = self._ground(actor)
        return sum(ground.shared(span) for span in merged(spans))

    def _ground(self, actor: Actor) -> "Ground":
        known = self._grounds.get(actor.id)
        if known is None or known.mentions is not actor.mentions:
            known = self._grounds[actor.id] = Ground(actor.mentions)
        return known

    def _taken(self) -> set[str]:
        return {*self._actors, *self._same}

    def _take(self, key: str, span: Span, words: str) -> bool:
        actor = self._actors[key]
        same = _touching(actor.mentions, span)
        if not same:
            return False
        kept = tuple(m for m in actor.mentions if m not in same)
        aliases = tuple(a for a in actor.aliases if a.casefold() != words.casefold())
        self._actors[key] = replace(actor, mentions=kept, aliases=aliases)
        if not kept:
            self._emptied.add(key)
        return True

    def _moved(self, move: Move, speaker: str | None, source: tuple[Span, ...]) -> str | None:
        """Who speaks after a move: the mention's owner, where the mention is the source."""
        if self.now(speaker) is None:
            return move.to if dice((move.span,), source) >= SAME else speaker
        touched = any(overlap(move.span, span) for span in source)
        return move.to if touched and self.now(speaker) in map(self.now, move.lost) else speaker

    def _mark(self, span: Span, to: str | None) -> None:
        """Have the place marked as the actor's; an entity that stands there is taken along."""
        hit = False
        for at, entity in enumerate(self._entities):
            place = entity.span
            if place.start < span.end and span.start < place.end and _is_same(span, place):
                hit, self._entities[at] = True, replace(entity, actor=to)
        if not hit and to is not None:
            label = LABELS.get(self._actors[to].kind, "ORG")
            self._entities.append(Entity(span, label, to))


def spans_of(anchors: Iterable[Anchor]) -> tuple[Span, ...]:
    """The places that are found, in their order."""
    return tuple(sorted(anchor.span for anchor in anchors if anchor.span is not None))


def _touching(mentions: Iterable[Span], span: Span) -> set[Span]:
    """The mentions that are the same as a span, give or take an article or a word.

    It is asked for every mention of long articles: what lies apart is sorted out at once.
    """
    start, end = span
    return {m for m in mentions if m[0] < end and start < m[1] and _is_same(span, m)}


def _is_same(one: Span, other: Span) -> bool:
    return overlap(one, other) > 0 and dice((one,), (other,)) >= SAME


def _free_id(letter: str, taken: set[str]) -> str:
    number = 1
    while f"{letter}{number}" in taken:
        number += 1
    return f"{letter}{number}"
