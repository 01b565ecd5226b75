"""What can be put right about a claim, as a menu: its stance, its actor, whom it is about."""

from collections.abc import Callable, Iterable, Sequence

from PySide6.QtGui import QAction, QActionGroup
from PySide6.QtWidgets import QMenu

from reader.core.analysis import STANCES, Actor, Claim
from reader.core.reading import ReadClaim
from reader.core.spans import Span, words_of
from reader.core.words import NOT_NAMED, cut, shown
from reader.desk import Sitting
from reader.desk.writing import Pen
from reader.ui.choice_card import Choice
from reader.ui.correcting_actors import listed
from reader.ui.language import later, tr
from reader.ui.other_actors import OtherActors, attitudes, first_of, toggled
from reader.ui.saying import heading_of

MOST_ACTORS = 20  # of more, a menu shows the first ones, and a card all of them
PARTS = {
    "source": later("who says it"),
    "cue": later("how it is said"),
    "content": later("what is said"),
}


def fill(menu: QMenu, sitting: Sitting, read: ReadClaim, pen: Pen, others: OtherActors) -> None:
    """Add the corrections of a claim to a menu."""
    claim = read.claim
    actors = listed(sitting)
    _choices(
        menu.addMenu(tr("Stance")),
        ((stance, tr(stance), stance == claim.stance) for stance in STANCES),
        lambda stance: pen.change_stance(claim.id, stance),
    )
    _speakers(menu.addMenu(tr("Said by")), actors, claim, pen, others)
    _targets(menu.addMenu(tr("About")), actors, claim, pen, others)
    if read.correction:
        menu.addSeparator()
        menu.addAction(tr("As the machine had it")).triggered.connect(
            lambda _=False: pen.withdraw(read.correction)
        )


def chain_menu(
    menu: QMenu, sitting: Sitting, read: ReadClaim, pen: Pen, others: OtherActors
) -> QMenu:
    """Through whom a claim came: each actor is put nearest to the speaker, or taken out."""
    made, claim = QMenu(tr("Came through"), menu), read.claim
    known = {actor.id: actor for actor in listed(sitting) if actor.id != claim.actor}
    actors = [known[key] for key in dict.fromkeys((*claim.chain, *known)) if key in known]
    seen = first_of(actors, claim.chain, MOST_ACTORS)
    for actor in seen:
        inside, chain = actor.id in claim.chain, toggled(claim.chain, actor.id)
        action = QAction(heading_of(actor), made, checkable=True, checked=inside)
        action.triggered.connect(lambda _=False, chain=chain: pen.claims.set_chain(claim.id, chain))
        made.addAction(action)
    _another(made, len(seen) < len(actors), others.carrier)
    return made


def part_menu(menu: QMenu, sitting: Sitting, read: ReadClaim, span: Span, pen: Pen) -> QMenu:
    """What the selected words are in a claim."""
    words = shown(words_of(sitting.text, (span,)))
    made = QMenu(tr("“{words}” is", words=cut(words, 30)), menu)
    claim = read.claim
    places = {"source": claim.source, "cue": claim.cue, "content": claim.content}
    for part, name in PARTS.items():
        changed = {**places, part: (span,)}
        action = made.addAction(tr(name))
        action.triggered.connect(
            lambda _=False, changed=changed: pen.claims.set_places(claim.id, **changed)
        )
    return made


def claim_choices(sitting: Sitting, read: ReadClaim) -> list[Choice]:
    """The other claims of the article, those nearest to one first."""
    actors, text = sitting.actors(), sitting.text
    others = [other for other in sitting.reading.claims if other.claim.id != read.claim.id]

    def start(known: ReadClaim) -> int:
        return min((*known.claim.content, *known.claim.cue), default=Span(0, 0)).start

    def words(other: ReadClaim) -> str:
        speaker = actors.get(other.claim.actor or "")
        name = heading_of(speaker) if speaker else tr(NOT_NAMED)
        return f"{name} {tr(other.claim.stance)}: {shown(words_of(text, other.claim.content))}"

    near = sorted(others, key=lambda other: abs(start(other) - start(read)))
    return [Choice(other.claim.id, words(other)) for other in near]


def _speakers(
    menu: QMenu, actors: Sequence[Actor], claim: Claim, pen: Pen, others: OtherActors
) -> None:
    seen = first_of(actors, (claim.actor,), MOST_ACTORS)
    rows = [(actor.id, heading_of(actor), actor.id == claim.actor) for actor in seen]
    _choices(
        menu,
        [*rows, (None, tr(NOT_NAMED), claim.actor is None)],
        lambda actor: pen.change_actor(claim.id, actor),
    )
    _another(menu, len(seen) < len(actors), others.speaker)


def _targets(
    menu: QMenu, actors: Sequence[Actor], claim: Claim, pen: Pen, others: OtherActors
) -> None:
    toward = {target.actor: target.attitude for target in claim.targets}
    seen = first_of(actors, tuple(toward), MOST_ACTORS)
    for actor in sorted(seen, key=lambda actor: actor.id not in toward):  # else as they came
        now = toward.get(actor.id)
        part = menu.addMenu(heading_of(actor) + (f": {tr(now)}" if now else ""))
        _choices(
            part,
            attitudes(now),
            lambda attitude, actor=actor: pen.change_attitude(claim.id, actor.id, attitude),
        )
    _another(menu, len(seen) < len(actors), others.target)


def _another(menu: QMenu, there_are: bool, ask: Callable[[], None]) -> None:
    """What asks for the actors that a menu does not show, where there are any."""
    if there_are:
        menu.addSeparator()
        menu.addAction(tr("Another…")).triggered.connect(lambda _=False: ask())


def _choices(
    menu: QMenu,
    rows: Iterable[tuple[object, str, bool]],
    choose: Callable[[object], None],
) -> None:
    """One action a row (value, words, whether it holds now); one of them holds."""
    group = QActionGroup(menu)
    for value, words, now in rows:
        action = QAction(words, group, checkable=True, checked=now)
        action.triggered.connect(lambda _=False, value=value: choose(value))
        menu.addAction(action)
