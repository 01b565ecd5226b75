"""What can be put right about a claim, as a menu: its stance, its actor, whom it is about."""

from collections.abc import Callable, Iterable

from PySide6.QtGui import QAction, QActionGroup
from PySide6.QtWidgets import QMenu

from reader.core.analysis import STANCES, Actor, Target
from reader.core.positions import panel
from reader.core.reading import ReadClaim
from reader.core.words import NOT_NAMED, heading_of
from reader.desk import Sitting
from reader.desk.writing import Pen
from reader.ui.language import later, tr

ATTITUDES = ("favourable", "neutral", "unfavourable")
NOT_ABOUT = later("not about it")


def fill(menu: QMenu, sitting: Sitting, read: ReadClaim, pen: Pen) -> None:
    """Add the corrections of a claim to a menu."""
    claim = read.claim
    actors = [e.actor for e in panel(sitting.reading, sitting.text) if e.actor]
    _choices(
        menu.addMenu(tr("Stance")),
        ((stance, tr(stance), stance == claim.stance) for stance in STANCES),
        lambda stance: pen.change_stance(claim.id, stance),
    )
    said_by = [(actor.id, heading_of(actor), actor.id == claim.actor) for actor in actors]
    _choices(
        menu.addMenu(tr("Said by")),
        [*said_by, (None, tr(NOT_NAMED), claim.actor is None)],
        lambda actor: pen.change_actor(claim.id, actor),
    )
    _targets(menu.addMenu(tr("About")), actors, claim.targets, claim.id, pen)
    if read.correction:
        menu.addSeparator()
        menu.addAction(tr("As the machine had it")).triggered.connect(
            lambda _=False: pen.withdraw(read.correction)
        )


def _targets(
    menu: QMenu, actors: Iterable[Actor], targets: Iterable[Target], claim: str, pen: Pen
) -> None:
    toward = {target.actor: target.attitude for target in targets}
    for actor in actors:
        now = toward.get(actor.id)
        part = menu.addMenu(heading_of(actor) + (f": {tr(now)}" if now else ""))
        rows = [(attitude, tr(attitude), attitude == now) for attitude in ATTITUDES]
        _choices(
            part,
            [*rows, (None, tr(NOT_ABOUT), now is None)],
            lambda attitude, actor=actor: pen.change_attitude(claim, actor.id, attitude),
        )


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
