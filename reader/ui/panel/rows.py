"""The rows of the panel as values: actors, their positions, the claims under them."""

from collections.abc import Callable, Iterable, Mapping, Sequence
from typing import Any

from reader.core import words as said
from reader.core.positions import ActorEntry, Position
from reader.core.reading import ReadClaim
from reader.core.spans import words_of
from reader.ui import saying
from reader.ui.language import tr, trn
from reader.ui.panel import words
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
    rows: list[Row] = []
    for entry in sorted(entries, key=ORDERS[order]):
        shown = shown_of(entry, wanted, told.text, told.actors)
        if shown is not None:
            _add_actor(rows, entry, shown, told)
    if hidden:
        _add_hidden(rows, hidden, told)
    return tuple(rows)


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


def _add(rows: list[Row], row: Row) -> int:
    """Append a row and tell its parent; the parent's number of children is the row's number."""
    place = len(rows)
    if row.parent == TOP:
        number = _tops(rows)
    else:
        parent = rows[row.parent]
        number = len(parent.children)
        rows[row.parent] = parent._replace(children=(*parent.children, place))
    rows.append(row._replace(number=number))
    return place


def _tops(rows: list[Row]) -> int:
    last = next((row for row in reversed(rows) if row.parent == TOP), None)
    return last.number + 1 if last else 0


def _add_actor(rows: list[Row], entry: ActorEntry, shown: Shown, told: Told) -> None:
    actor = entry.actor
    key = actor.id if actor else None
    place = _add(
        rows,
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
        _add_position(rows, place, position, told)
    if shown.said_of:
        _add_said_of(rows, place, by_attitude(entry, shown.said_of), told)
    if shown.whole and actor and actor.mentions:
        _add_mentions(rows, place, entry, told)


def _add_said_of(
    rows: list[Row], parent: int, found: list[tuple[ReadClaim, str]], told: Told
) -> None:
    """The line "is said of", and under it what is said, favourable things first."""
    owner, line = rows[parent], said_of_words(found)
    row = _section(owner, parent, "said of", tr("is said of"), line, len(found))
    place = _add(rows, row)
    for read, attitude in found:
        _add_about(rows, place, read, attitude, told)


def _add_about(rows: list[Row], parent: int, read: ReadClaim, attitude: str, told: Told) -> None:
    owner, claim = rows[parent], read.claim
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
    _add(rows, row)


def _add_mentions(rows: list[Row], parent: int, entry: ActorEntry, told: Told) -> None:
    """The line "mentions", and under it the places with the words around them."""
    owner, found = rows[parent], mentions_of(entry, told.text)
    line = mentions_words(owner.count)
    row = _section(owner, parent, "mentions", tr("mentions"), line, owner.count)
    place = _add(rows, row)
    for mention in found:
        _add_mention(rows, place, owner, mention)


def _add_mention(rows: list[Row], parent: int, owner: Row, mention: Mention) -> None:
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
    _add(rows, row)


def _section(owner: Row, parent: int, kind: RowKind, title: str, detail: str, count: int) -> Row:
    sentence = f"{owner.title} {title} {count:,}" + (f"; {detail}" if detail else "")
    key = f"{kind} {owner.actor}"
    return Row(
        key, kind, parent, 0, title, detail, sentence, owner.actor, owner.colour, count=count
    )


def _add_position(rows: list[Row], parent: int, position: Position, told: Told) -> None:
    owner, claims = rows[parent], position.claims
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
    place = _add(rows, row)
    if len(claims) > 1:
        for read in claims:
            _add_claim(rows, place, position, read, told)


def _add_claim(
    rows: list[Row], parent: int, position: Position, read: ReadClaim, told: Told
) -> None:
    owner, claim = rows[parent], read.claim
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
    _add(rows, row)


def _how_said(read: ReadClaim, told: Told) -> str:
    """The words of source and cue, as they stand in the text."""
    spoken = said.shown(words_of(told.text, (*read.claim.source, *read.claim.cue)))
    return f"“{spoken}”" if spoken else ""


def _add_hidden(rows: list[Row], hidden: Sequence[ReadClaim], told: Told) -> None:
    title = trn("{n} rejected", "{n} rejected", len(hidden))
    sentence = trn("{n} claim rejected", "{n} claims rejected", len(hidden))
    place = _add(rows, Row(HIDDEN, "hidden", TOP, 0, title, "", sentence, count=len(hidden)))
    for read in hidden:
        _add_rejected(rows, place, read, told)


def _add_rejected(rows: list[Row], parent: int, read: ReadClaim, told: Told) -> None:
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
    _add(rows, row)
