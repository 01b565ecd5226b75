"""What the reader can put right about actors, each as a command with its inverse."""

import uuid
from collections.abc import Iterable, Sequence
from dataclasses import replace
from datetime import UTC, datetime, timedelta

from reader.core.analysis import Actor, ActorKind
from reader.core.annotations import Anchor, anchor_at
from reader.core.corrections import ActorCorrection, ActorValue, AnyCorrection, Verdict, actor_value
from reader.core.history import Change, Command
from reader.core.spans import Span
from reader.desk.sitting import Sitting


def rename(sitting: Sitting, actor: Actor, name: str) -> Command:
    """Call an actor by another name."""
    known = actor_value(sitting.text, actor)
    return _made(sitting, "new name", replace(known, name=name), (known,))


def set_kind(sitting: Sitting, actor: Actor, kind: ActorKind) -> Command:
    """Say what kind of actor it is."""
    known = actor_value(sitting.text, actor)
    return _made(sitting, "change of kind", replace(known, kind=kind), (known,))


def merge(sitting: Sitting, actors: Sequence[Actor]) -> Command:
    """Say that actors are one and the same, under the name and the kind of the first."""
    known = tuple(actor_value(sitting.text, actor) for actor in actors)
    mentions = {anchor.span: anchor for value in known for anchor in value.mentions}
    value = replace(known[0], mentions=tuple(mentions.values()))
    return _made(sitting, "merge of actors", value, known)


def split(
    sitting: Sitting, spans: Iterable[Span], to: Actor | None, name: str, kind: ActorKind
) -> Command:
    """Say that mentions belong to an actor, or (None) to a new one of this name and kind."""
    moved = tuple(anchor_at(sitting.text, span) for span in spans)
    known = actor_value(sitting.text, to) if to else ActorValue(name, kind, ())
    value = replace(known, mentions=(*known.mentions, *moved))
    label = "change of mention" if to else "new actor"
    return _made(sitting, label, value, moved=moved, verdict="corrected" if to else "added")


def no_actor(sitting: Sitting, actor: Actor) -> Command:
    """Say that something is no actor."""
    known = actor_value(sitting.text, actor)
    return _made(sitting, "not an actor", None, (known,), verdict="rejected")


def no_mention(sitting: Sitting, spans: Iterable[Span]) -> Command:
    """Say that words mention no actor."""
    moved = tuple(anchor_at(sitting.text, span) for span in spans)
    return _made(sitting, "not a mention", None, moved=moved, verdict="rejected")


def withdraw(corrections: Sequence[AnyCorrection]) -> Command:
    """Take verdicts back, all in one command."""
    changes = tuple(Change(correction, None) for correction in corrections)
    return Command("withdraw verdict", corrections[0].article, changes)


def touching(sitting: Sitting, actor: Actor) -> tuple[ActorCorrection, ...]:
    """The corrections that have made an actor what it is in the reading."""
    mentions = set(actor.mentions)

    def is_about(correction: ActorCorrection) -> bool:
        known = correction.value.mentions if correction.value else ()
        return any(anchor.span in mentions for anchor in (*known, *correction.moved))

    every = (c for c in sitting.corrections.values() if isinstance(c, ActorCorrection))
    return tuple(c for c in every if is_about(c))


def _made(
    sitting: Sitting,
    label: str,
    value: ActorValue | None,
    replaced: tuple[ActorValue, ...] = (),
    *,
    moved: tuple[Anchor, ...] = (),
    verdict: Verdict = "corrected",
) -> Command:
    made = ActorCorrection(
        id=uuid.uuid4().hex,
        article=sitting.article,
        verdict=verdict,
        value=value,
        replaced=replaced,
        moved=moved,
        created=_after(sitting),
    )
    return Command(label, sitting.article, (Change(None, made),))


def _after(sitting: Sitting) -> str:
    """Now, or a moment after the last correction: they are laid in this order."""
    now = datetime.now(UTC)
    last = max((c.created for c in sitting.corrections.values() if c.created), default="")
    if last and datetime.fromisoformat(last) >= now:
        now = datetime.fromisoformat(last) + timedelta(microseconds=1)
    return now.isoformat(timespec="microseconds")
