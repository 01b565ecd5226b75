"""The part of the pen that puts actors right: who is who, and which words mention whom."""

from collections.abc import Callable, Sequence

from reader.core.analysis import Actor, ActorKind
from reader.core.history import Command
from reader.core.spans import Span
from reader.desk import actor_commands as commands
from reader.desk.sitting import Sitting

Do = Callable[[Command], None]
OpenSitting = Callable[[], Sitting | None]


class CastingPen:
    """Actors are named by their ids in the reading; an unknown one changes nothing."""

    def __init__(self, open_sitting: OpenSitting, do: Do) -> None:
        self._open_sitting = open_sitting
        self._do = do

    def rename(self, actor: str, name: str) -> None:
        """Call an actor by another name; a blank one changes nothing."""
        name = " ".join(name.split())
        sitting, known = self._known(actor)
        if sitting and known and name and name != known.name:
            self._do(commands.rename(sitting, known, name))

    def set_kind(self, actor: str, kind: ActorKind) -> None:
        """Say what kind of actor it is."""
        sitting, known = self._known(actor)
        if sitting and known and kind != known.kind:
            self._do(commands.set_kind(sitting, known, kind))

    def merge(self, actor: str, into: str) -> None:
        """Say that an actor is the same as another one, whose name and kind both have then."""
        sitting, known = self._known(actor)
        other = sitting.actors().get(into) if sitting else None
        if sitting and known and other and known.id != other.id:
            self._do(commands.merge(sitting, (other, known)))

    def give(self, spans: Sequence[Span], actor: str) -> None:
        """Say that words mention this actor, whoever they were taken to mention."""
        sitting, known = self._known(actor)
        fresh = [span for span in spans if known and span not in known.mentions]
        if sitting and known and fresh:
            self._do(commands.split(sitting, fresh, known, known.name, known.kind))

    def part(self, spans: Sequence[Span], name: str, kind: ActorKind) -> None:
        """Say that words mention an actor that is not there yet."""
        sitting, name = self._open_sitting(), " ".join(name.split())
        if sitting and sitting.reading is not None and spans and name:
            self._do(commands.split(sitting, spans, None, name, kind))

    def no_actor(self, actor: str) -> None:
        """Say that something is no actor."""
        sitting, known = self._known(actor)
        if sitting and known:
            self._do(commands.no_actor(sitting, known))

    def no_mention(self, spans: Sequence[Span]) -> None:
        """Say that words mention nobody."""
        sitting = self._open_sitting()
        if sitting and sitting.reading is not None and spans:
            self._do(commands.no_mention(sitting, spans))

    def is_corrected(self, actor: str) -> bool:
        """Whether something was put right about an actor."""
        sitting, known = self._known(actor)
        return bool(sitting and known and commands.touching(sitting, known))

    def as_found(self, actor: str) -> None:
        """Take back what was put right about an actor, all in one command."""
        sitting, known = self._known(actor)
        made = commands.touching(sitting, known) if sitting and known else ()
        if made:
            self._do(commands.withdraw(made))

    def _known(self, actor: str) -> tuple[Sitting | None, Actor | None]:
        sitting = self._open_sitting()
        return sitting, sitting.actors().get(actor) if sitting else None
