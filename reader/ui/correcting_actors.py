"""What can be put right about an actor and about words that mention one: menus and questions."""

from collections.abc import Sequence
from typing import NamedTuple

from PySide6.QtCore import QRect
from PySide6.QtGui import QAction, QActionGroup
from PySide6.QtWidgets import QMenu

from reader.core.analysis import ACTOR_KINDS, Actor, ActorKind
from reader.core.positions import panel
from reader.core.spans import Span, words_of
from reader.core.words import cut, heading_of, shown
from reader.desk import Desk, Sitting
from reader.desk.writing import Pen
from reader.ui.choice_card import Choice, ChoiceCard, fitting
from reader.ui.language import tr, trn

BODIES = ("Inc", "Corp", "Ltd", "Group", "Party", "University", "Bank", "Company", "Times", "Union")


class NewActor(NamedTuple):
    """An actor that is not in the article yet."""

    name: str
    kind: ActorKind


def fill(menu: QMenu, sitting: Sitting, actor: Actor, pen: Pen, ask: "Asker") -> None:
    """Add the corrections of an actor to a menu."""
    cast, key = pen.cast, actor.id
    _add(menu, tr("Rename…"), lambda: ask.rename(actor))
    kinds = menu.addMenu(tr("Kind"))
    group = QActionGroup(kinds)
    for kind in ACTOR_KINDS:
        action = QAction(tr(kind), group, checkable=True, checked=kind == actor.kind)
        action.triggered.connect(lambda _=False, kind=kind: cast.set_kind(key, kind))
        kinds.addAction(action)
    _add(menu, tr("The same as…"), lambda: ask.same_as(actor))
    _add(menu, tr("Part mentions from it…"), lambda: ask.part(actor))
    _add(menu, tr("Not an actor"), lambda: cast.no_actor(key))
    _add(menu, tr("Remember for all articles…"), lambda: ask.remember(actor))
    if cast.is_corrected(key):
        menu.addSeparator()
        _add(menu, tr("As the machine had it"), lambda: cast.as_found(key))


def fill_mention(menu: QMenu, span: Span, words: str, pen: Pen, ask: "Asker") -> None:
    """Add the corrections of a mention to a menu."""
    short = cut(words, 30)
    _add(menu, tr("“{words}” means somebody else…", words=short), lambda: ask.who_is(span))
    _add(menu, tr("“{words}” means nobody", words=short), lambda: pen.cast.no_mention([span]))
    menu.addSeparator()


class Asker:
    """Asks with the window's card, beside `place`, what a menu cannot hold."""

    def __init__(self, card: ChoiceCard, desk: Desk, place: QRect | None) -> None:
        self._card, self._place = card, place
        self._sitting, self._pen, self._teacher = desk.sitting, desk.pen, desk.teacher

    def rename(self, actor: Actor) -> None:
        """Ask for another name."""
        others = [Choice(shown(name), shown(name)) for name in actor.aliases]

        def rows(typed: str) -> Sequence[Choice]:
            name = " ".join(typed.split())
            own = [Choice(name, name)] if name and name != actor.name else []
            return own + [c for c in others if c.words != name]

        self._ask(
            tr("What is {name} called?", name=shown(actor.name)),
            rows,
            lambda name: self._pen.cast.rename(actor.id, name),
            typed=actor.name,
        )

    def same_as(self, actor: Actor) -> None:
        """Ask whom an actor is one with."""
        others = actor_choices(self._sitting, but=actor.id)
        self._ask(
            tr("{name} is the same as …", name=shown(actor.name)),
            lambda typed: fitting(others, typed),
            lambda other: self._pen.cast.merge(actor.id, other),
        )

    def part(self, actor: Actor) -> None:
        """Ask which mentions are not this actor's, by their words, and then whose they are."""
        wordings: dict[str, list[Span]] = {}
        for span in actor.mentions:
            wordings.setdefault(shown(words_of(self._sitting.text, (span,))), []).append(span)
        choices = [
            Choice(tuple(spans), f"“{words}”", trn("{n} place", "{n} places", len(spans)))
            for words, spans in wordings.items()
        ]
        self._ask(
            tr("Which words do not mean {name}?", name=shown(actor.name)),
            lambda typed: fitting(choices, typed),
            lambda spans: self.who_is(*spans),
        )

    def who_is(self, *spans: Span) -> None:
        """Ask whom words mean: an actor of the article, or a new one of a kind."""
        sitting, cast = self._sitting, self._pen.cast
        words = shown(words_of(sitting.text, spans[:1]))
        known = actor_choices(sitting)

        def take(who: object) -> None:
            if isinstance(who, NewActor):
                cast.part(spans, who.name, who.kind)
            else:
                cast.give(spans, who)

        self._ask(
            tr("Who is “{words}”?", words=words),
            lambda typed: (
                [*fitting(known, typed), *new_choices(typed)]
                if typed.strip()
                else [*new_choices(words), *known]
            ),
            take,
        )

    def remember(self, actor: Actor) -> None:
        """Ask which name is to be known in all articles, and as whose."""
        own, kind = " ".join(actor.name.split()), actor.kind

        def rows(typed: str) -> Sequence[Choice]:
            other = " ".join(typed.split())
            names = dict.fromkeys((*((other,) if other else ()), *actor.aliases, own))
            known = [Choice((name, own, kind), _is(name, own), tr(kind)) for name in names]
            return [*known, Choice((other or own, None, None), _is_none(other or own))]

        self._ask(
            tr("What is to be remembered about {name}?", name=shown(own)),
            rows,
            lambda said: self._teacher.teach(*said),
        )

    def _ask(self, title: str, rows, take, *, typed: str = "") -> None:
        self._card.ask(title, rows, take, place=self._place, typed=typed)


def listed(sitting: Sitting) -> list[Actor]:
    """The actors of the article as the panel orders them, none before it is analysed."""
    entries = panel(sitting.reading, sitting.text) if sitting.reading else ()
    return [entry.actor for entry in entries if entry.actor]


def actor_choices(sitting: Sitting, *, but: str | None = None) -> list[Choice]:
    """The actors of the article by weight, each with its kind, and found by its aliases too."""
    actors = [actor for actor in listed(sitting) if actor.id != but]
    return [Choice(a.id, heading_of(a), tr(a.kind), tuple(map(shown, a.aliases))) for a in actors]


def new_choices(name: str) -> list[Choice]:
    """A new actor of this name, in each kind, the likeliest first."""
    name = " ".join(name.split())
    first = likely_kind(name)
    kinds = (first, *(kind for kind in ACTOR_KINDS if kind != first))
    return [Choice(NewActor(name, kind), tr("New: {name}", name=name), tr(kind)) for kind in kinds]


def likely_kind(name: str) -> ActorKind:
    """What kind of actor is called so: a guess that the reader sees before it holds."""
    words = [word for word in name.split() if word.lower() not in ("the", "of", "and", "for")]
    if name == name.lower():
        return "group"
    if 2 <= len(words) <= 3 and all(w[:1].isupper() and not w.isupper() for w in words):
        return "organization" if any(w in BODIES for w in words) else "person"
    return "organization"


def _is(name: str, actor: str) -> str:
    if name == actor:
        return tr("It is called “{name}”", name=shown(name))
    return tr("“{name}” is {actor}", name=shown(name), actor=shown(actor))


def _is_none(name: str) -> str:
    return tr("“{name}” is not an actor", name=shown(name))


def _add(menu: QMenu, words: str, do) -> None:
    menu.addAction(words).triggered.connect(lambda _=False: do())
