"""The rows of the panel as values: actors, their positions, the claims under them."""

from collections.abc import Callable, Iterable, Iterator, Mapping, Sequence
from typing import Any

from reader.core import words as said
from reader.core.positions import ActorEntry, Position
from reader.core.reading import ReadClaim
from reader.core.spans import words_of
from reader.ui import saying
from reader.ui.language import tr, trn
from reader.ui.panel import words
from reader.ui.panel.block import Block, moved
from reader.ui.panel.filters import Filter, Shown, shown_of
from reader.ui.panel.row import GREY, HIDDEN, TOP, Row, RowKind, Told
from reader.ui.panel.sections import (
    Mention,
    by_attitude,
    mentions_of,
    mentions_words,
    said_of_words,
    strip_of,
)

EVERYTHING = Filter()


def rows_of(
    entries: Iterable[ActorEntry],
    hidden: Sequence[ReadClaim],
    told: Told,
    wanted: Filter = EVERYTHING,
    order: str = "weight",
) -> tuple[Row, ...]:
    """All rows, parents before their children; `order` is a key of `ORDERS`.

    By weight, actors with positions come first, then the claims without a named speaker, then the
    actors that only are mentioned; else those claims come last. The rejected claims follow.
    """
    blocks = RowMaker().blocks(entries, hidden, told, wanted, order)
    return tuple(row for block in blocks for row in block)


class RowMaker:
    """Makes the rows of an article; those of actors of whom nothing has changed are used again."""

    def __init__(self) -> None:
        self._said: tuple[Told, Filter] | None = None
        self._known: dict[str | None, tuple[ActorEntry, int, tuple[Row, ...]]] = {}

    def blocks(
        self,
        entries: Iterable[ActorEntry],
        hidden: Sequence[ReadClaim],
        told: Told,
        wanted: Filter,
        order: str,
    ) -> Iterator[tuple[Row, ...]]:
        """The rows of one actor after the other, as they are made; see `rows_of`."""
        if (told, wanted) != self._said:
            self._said, self._known = (told, wanted), {}
        place = number = 0
        for entry in sorted(entries, key=ORDERS[order]):
            if rows := self._of_actor(entry, place, number):
                yield rows
                place, number = place + len(rows), number + 1
        if hidden:
            block = Block(place, number)
            _add_hidden(block, hidden, told)
            yield block.rows()

    def _of_actor(self, entry: ActorEntry, place: int, number: int) -> tuple[Row, ...]:
        key = entry.actor.id if entry.actor else None
        known, was, rows = self._known.get(key, (None, 0, ()))
        if known is not entry and known != entry:
            rows = self._made(entry, place, number)
        elif rows:
            rows = moved(rows, place - was, number)
        self._known[key] = (entry, place, rows)
        return rows

    def _made(self, entry: ActorEntry, place: int, number: int) -> tuple[Row, ...]:
        assert self._said
        told, wanted = self._said
        shown = shown_of(entry, wanted, told.text, told.actors)
        if shown is None:
            return ()
        block = Block(place, number)
        _add_actor(block, entry, shown, told)
        return block.rows()


def _group(entry: ActorEntry) -> int:
    if not entry.positions:
        return 2
    return 0 if entry.actor else 1


def _by_name(entry: ActorEntry) -> tuple[bool, str]:
    return entry.actor is None, saying.name_of(entry.actor).casefold()


def _by_place(entry: ActorEntry) -> tuple[bool, int]:
    actor = entry.actor
    first = actor.mentions[0].start if actor and actor.mentions else 0
    return actor is None, first


ORDERS: Mapping[str, Callable[[ActorEntry], Any]] = {
    "weight": _group,
    "name": _by_name,
    "place": _by_place,
}


def _add_actor(block: Block, entry: ActorEntry, shown: Shown, told: Told) -> None:
    actor = entry.actor
    key = actor.id if actor else None
    place = block.add(
        Row(
            key=f"actor {key or ''}",
            kind="actor",
            parent=TOP,
            number=0,
            title=saying.heading_of(actor),
            detail=saying.about(actor),
            sentence=words.actor_sentence(entry),
            actor=key,
            colour=told.colours.get(key, GREY) if key else GREY,
            count=len(actor.mentions) if actor else 0,
            strip=strip_of(entry, told.text),
        ),
    )
    for position in shown.positions:
        _add_position(block, place, position, told)
    if shown.said_of:
        _add_said_of(block, place, by_attitude(entry, shown.said_of), told)
    if shown.whole and actor and actor.mentions:
        _add_mentions(block, place, entry, told)


def _add_said_of(block: Block, parent: int, found: list[tuple[ReadClaim, str]], told: Told) -> None:
    """The line "is said of", and under it what is said, favourable things first."""
    owner, line = block[parent], said_of_words(found)
    row = _section(owner, parent, "said of", tr("is said of"), line, len(found))
    place = block.add(row)
    for read, attitude in found:
        _add_about(block, place, read, attitude, told)


def _add_about(block: Block, parent: int, read: ReadClaim, attitude: str, told: Told) -> None:
    owner, claim = block[parent], read.claim
    speaker = told.actors.get(claim.actor or "")
    matter = words_of(told.text, claim.content)
    chain = tuple(told.actors[key] for key in claim.chain if key in told.actors)
    position = Position(claim.stance, matter, (chain,) if chain else (), (read,))
    who = tr("says {name}", name=saying.name_of(speaker))
    detail = (words.attitude_of(attitude), who, said.chain_of(chain))
    row = owner._replace(
        key=f"about {owner.actor} {claim.id}",
        kind="about",
        parent=parent,
        title=said.shown(matter),
        detail=said.JOINT.join(filter(None, detail)),
        sentence=words.claim_sentence(saying.name_of(speaker), position, (read,), told.actors),
        colour=told.colours.get(claim.actor or "", GREY),
        stance=claim.stance,
        state=tr(read.state),
        count=1,
        claims=(read,),
        children=(),
    )
    block.add(row)


def _add_mentions(block: Block, parent: int, entry: ActorEntry, told: Told) -> None:
    """The line "mentions", and under it the places with the words around them."""
    owner, found = block[parent], mentions_of(entry, told.text)
    line = mentions_words(owner.count)
    row = _section(owner, parent, "mentions", tr("mentions"), line, owner.count)
    place = block.add(row)
    for mention in found:
        _add_mention(block, place, owner, mention)


def _add_mention(block: Block, parent: int, owner: Row, mention: Mention) -> None:
    row = Row(
        key=f"mention {owner.actor} {mention.place.start} {mention.place.end}",
        kind="mention",
        parent=parent,
        number=0,
        title=mention.words,
        detail="",
        sentence=f"{mention.before}{mention.words}{mention.after}",
        actor=owner.actor,
        colour=owner.colour,
        mention=mention,
    )
    block.add(row)


def _section(owner: Row, parent: int, kind: RowKind, title: str, detail: str, count: int) -> Row:
    sentence = f"{owner.title} {title} {count:,}" + (f"; {detail}" if detail else "")
    key = f"{kind} {owner.actor}"
    return Row(
        key, kind, parent, 0, title, detail, sentence, owner.actor, owner.colour, count=count
    )


def _add_position(block: Block, parent: int, position: Position, told: Told) -> None:
    owner, claims = block[parent], position.claims
    detail = (
        said.chains_of(position.chains),
        words.targets_of(claims, told.actors),
        words.answers_of(claims, told.answered),
    )
    row = Row(
        key=f"position {claims[0].claim.id}",
        kind="position",
        parent=parent,
        number=0,
        title=said.shown(position.matter),
        detail=said.JOINT.join(filter(None, detail)),
        sentence=words.claim_sentence(owner.title, position, claims, told.actors),
        actor=owner.actor,
        colour=owner.colour,
        stance=position.stance,
        state=saying.state_of(claims),
        count=len(claims),
        claims=claims,
    )
    place = block.add(row)
    if len(claims) > 1:
        for read in claims:
            _add_claim(block, place, position, read, told)


def _add_claim(block: Block, parent: int, position: Position, read: ReadClaim, told: Told) -> None:
    owner, claim = block[parent], read.claim
    name = saying.name_of(told.actors.get(claim.actor or ""))
    matter = words_of(told.text, claim.content)
    chain = tuple(told.actors[key] for key in claim.chain if key in told.actors)
    alone = Position(claim.stance, matter, (chain,) if chain else (), (read,))
    through = said.chain_of(chain) if len(position.chains) > 1 else ""
    row = owner._replace(
        key=f"claim {claim.id}",
        kind="claim",
        parent=parent,
        title=said.shown(matter),
        detail=said.JOINT.join(filter(None, (_how_said(read, told), through))),
        sentence=words.claim_sentence(name, alone, (read,), told.actors),
        state=tr(read.state),
        count=1,
        claims=(read,),
        children=(),
    )
    block.add(row)


def _how_said(read: ReadClaim, told: Told) -> str:
    """The words of source and cue, as they stand in the text."""
    spoken = said.shown(words_of(told.text, (*read.claim.source, *read.claim.cue)))
    return f"“{spoken}”" if spoken else ""


def _add_hidden(block: Block, hidden: Sequence[ReadClaim], told: Told) -> None:
    title = trn("{n} rejected", "{n} rejected", len(hidden))
    sentence = trn("{n} claim rejected", "{n} claims rejected", len(hidden))
    place = block.add(Row(HIDDEN, "hidden", TOP, 0, title, "", sentence, count=len(hidden)))
    for read in hidden:
        _add_rejected(block, place, read, told)


def _add_rejected(block: Block, parent: int, read: ReadClaim, told: Told) -> None:
    claim = read.claim
    actor = told.actors.get(claim.actor or "")
    chain = tuple(told.actors[key] for key in claim.chain if key in told.actors)
    matter = words_of(told.text, claim.content)
    position = Position(claim.stance, matter, (chain,) if chain else (), (read,))
    row = Row(
        key=f"rejected {read.correction or claim.id}",
        kind="rejected",
        parent=parent,
        number=0,
        title=said.shown(position.matter),
        detail=saying.name_of(actor),
        sentence=words.claim_sentence(saying.name_of(actor), position, (read,), told.actors),
        actor=claim.actor,
        stance=claim.stance,
        state=tr("rejected"),
        count=1,
        claims=(read,),
    )
    block.add(row)
