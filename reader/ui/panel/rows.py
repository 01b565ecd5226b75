"""The rows of the panel as values: actors, their positions, the claims under them."""

from collections.abc import Iterable, Mapping, Sequence
from dataclasses import replace
from typing import Literal, NamedTuple

from reader.core import words as said
from reader.core.analysis import Actor
from reader.core.positions import ActorEntry, Position
from reader.core.reading import ReadClaim, Reading
from reader.core.spans import words_of
from reader.ui.panel import words

GREY = 5
TOP = -1
UNREVIEWED = "unreviewed"
HIDDEN = "hidden"

RowKind = Literal["actor", "position", "claim", "hidden", "rejected"]


class Row(NamedTuple):
    """One row: `parent` and `children` are indices in the list of all rows, -1 is the top.

    `title` and `detail` are what is painted; `state` is the review state in words.
    """

    key: str
    kind: RowKind
    parent: int
    number: int
    title: str
    detail: str
    sentence: str
    actor: str | None = None
    colour: int = GREY
    stance: str = ""
    state: str = ""
    count: int = 0
    claims: tuple[ReadClaim, ...] = ()
    children: tuple[int, ...] = ()

    @property
    def claim(self) -> str | None:
        """The id of the first claim that the row stands for."""
        return self.claims[0].claim.id if self.claims else None

    @property
    def unreviewed(self) -> tuple[str, ...]:
        """The ids of the claims that nobody has looked at."""
        return tuple(read.claim.id for read in self.claims if read.state == "suggested")


class Told(NamedTuple):
    """What the rows of one article are made from."""

    text: str
    actors: Mapping[str, Actor]
    answered: Mapping[str, Sequence[str]]
    colours: Mapping[str, int]


def told(reading: Reading, text: str, colours: Mapping[str, int]) -> Told:
    """Gather what every row needs."""
    actors = {actor.id: actor for actor in reading.actors}
    return Told(text, actors, words.answers_to(reading.claims, actors), colours)


def passes(position: Position, wanted: frozenset[str]) -> bool:
    """Whether a position is shown; an empty filter shows all."""
    stances = wanted - {UNREVIEWED}
    fresh = any(read.state == "suggested" for read in position.claims)
    return (not stances or position.stance in stances) and (UNREVIEWED not in wanted or fresh)


def rows_of(
    entries: Iterable[ActorEntry],
    hidden: Sequence[ReadClaim],
    told: Told,
    wanted: frozenset[str] = frozenset(),
) -> tuple[Row, ...]:
    """All rows, parents before their children.

    Actors with positions come first, then the claims without a named speaker, then the actors
    that only are mentioned (left out under a filter), then the rejected claims.
    """
    rows: list[Row] = []
    for entry in sorted(entries, key=_group):
        positions = tuple(p for p in entry.positions if passes(p, wanted))
        if positions or not wanted:
            _add_actor(rows, entry, positions, told)
    if hidden:
        _add_hidden(rows, hidden, told)
    return tuple(rows)


def _group(entry: ActorEntry) -> int:
    if not entry.positions:
        return 2
    return 0 if entry.actor else 1


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


def _add_actor(
    rows: list[Row], entry: ActorEntry, positions: tuple[Position, ...], told: Told
) -> None:
    actor = entry.actor
    key = actor.id if actor else None
    place = _add(
        rows,
        Row(
            key=f"actor {key or ''}",
            kind="actor",
            parent=TOP,
            number=0,
            title=said.heading_of(actor),
            detail=said.about(actor),
            sentence=words.actor_sentence(entry),
            actor=key,
            colour=told.colours.get(key, GREY) if key else GREY,
            count=len(actor.mentions) if actor else 0,
        ),
    )
    for position in positions:
        _add_position(rows, place, position, told)


def _add_position(rows: list[Row], parent: int, position: Position, told: Told) -> None:
    owner, claims = rows[parent], position.claims
    detail = (
        said.chain_of(position.chain),
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
        state=said.state_of(claims),
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
    name = said.name_of(told.actors.get(claim.actor or ""))
    matter = words_of(told.text, claim.content)
    row = owner._replace(
        key=f"claim {claim.id}",
        kind="claim",
        parent=parent,
        title=said.shown(matter),
        detail=_how_said(read, told),
        sentence=words.claim_sentence(name, replace(position, matter=matter), (read,), told.actors),
        state=read.state,
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
    title = f"{len(hidden):,} rejected"
    sentence = f"{said.counted(len(hidden), 'claim')} rejected"
    place = _add(rows, Row(HIDDEN, "hidden", TOP, 0, title, "", sentence, count=len(hidden)))
    for read in hidden:
        _add_rejected(rows, place, read, told)


def _add_rejected(rows: list[Row], parent: int, read: ReadClaim, told: Told) -> None:
    claim = read.claim
    actor = told.actors.get(claim.actor or "")
    chain = tuple(told.actors[key] for key in claim.chain if key in told.actors)
    position = Position(claim.stance, words_of(told.text, claim.content), chain, (read,))
    row = Row(
        key=f"rejected {read.correction or claim.id}",
        kind="rejected",
        parent=parent,
        number=0,
        title=said.shown(position.matter),
        detail=said.name_of(actor),
        sentence=words.claim_sentence(said.name_of(actor), position, (read,), told.actors),
        actor=claim.actor,
        stance=claim.stance,
        state="rejected",
        count=1,
        claims=(read,),
    )
    _add(rows, row)
