"""Which other actor a claim has to do with: a card asks where a menu shows only the first ones."""

from collections.abc import Callable, Mapping, Sequence

from reader.core.analysis import Actor
from reader.core.reading import ReadClaim
from reader.desk import Sitting
from reader.desk.writing import Pen
from reader.ui.choice_card import Choice, Rows, Take, fitting
from reader.ui.correcting_actors import actor_choices
from reader.ui.language import later, tr
from reader.ui.saying import heading_of

ATTITUDES = ("favourable", "neutral", "unfavourable")
NOT_ABOUT = later("not about it")
NOW = later("now")
Ask = Callable[[str, Rows, Take], None]


class OtherActors:
    """Asks with `ask`, by a title, for one of all the actors; says at each what holds now."""

    def __init__(self, ask: Ask, sitting: Sitting, read: ReadClaim, pen: Pen) -> None:
        self._ask, self._sitting, self._claim, self._pen = ask, sitting, read.claim, pen

    def speaker(self) -> None:
        """Ask who says a claim."""
        key = self._claim.id
        self._ask_for_one(
            tr("Who says it?"),
            {self._claim.actor: tr(NOW)},
            lambda actor: self._pen.change_actor(key, actor),
        )

    def target(self) -> None:
        """Ask whom a claim is about, and then how it speaks of the actor."""
        now = {target.actor: tr(target.attitude) for target in self._claim.targets}
        self._ask_for_one(tr("Whom is it about?"), now, self._attitude)

    def carrier(self) -> None:
        """Ask through whom a claim came; who is in the chain already is taken out."""
        chain, key = self._claim.chain, self._claim.id
        self._ask_for_one(
            tr("Whom did it come through?"),
            dict.fromkeys(chain, tr(NOW)),
            lambda actor: self._pen.claims.set_chain(key, toggled(chain, actor)),
            but=self._claim.actor,
        )

    def _attitude(self, actor: str) -> None:
        key, known = self._claim.id, self._sitting.actors()
        now = next((t.attitude for t in self._claim.targets if t.actor == actor), None)
        choices = [
            Choice(value, words, tr(NOW) if holds else "") for value, words, holds in attitudes(now)
        ]
        self._ask(
            tr("How does it speak of {name}?", name=heading_of(known.get(actor))),
            lambda typed: fitting(choices, typed),
            lambda attitude: self._pen.change_attitude(key, actor, attitude),
        )

    def _ask_for_one(
        self, title: str, now: Mapping[str | None, str], take: Take, *, but: str | None = None
    ) -> None:
        known = actor_choices(self._sitting, but=but)

        def rows(typed: str) -> list[Choice]:
            found = fitting(known, typed)
            return [c._replace(small=now[c.value]) if c.value in now else c for c in found]

        self._ask(title, rows, take)


def attitudes(now: str | None) -> list[tuple[str | None, str, bool]]:
    """How a claim may speak of an actor, and that it does not: value, words, whether it holds."""
    rows = [(attitude, tr(attitude), attitude == now) for attitude in ATTITUDES]
    return [*rows, (None, tr(NOT_ABOUT), now is None)]


def toggled(chain: Sequence[str], actor: str) -> tuple[str, ...]:
    """The chain with an actor nearest to the speaker, or without it where it was in it."""
    return tuple(k for k in chain if k != actor) + (() if actor in chain else (actor,))


def first_of(actors: Sequence[Actor], chosen: Sequence[str | None], most: int) -> list[Actor]:
    """All where they are not more than `most`; else those chosen now, and then the first ones."""
    if len(actors) <= most:
        return list(actors)
    own = [actor for actor in actors if actor.id in chosen]
    others = [actor for actor in actors if actor.id not in chosen]
    return [*own, *others[: max(most - len(own), 0)]]
