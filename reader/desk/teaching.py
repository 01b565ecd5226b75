"""What the reader teaches about names, for all articles of the library."""

import uuid
from collections.abc import Callable
from dataclasses import replace
from typing import TYPE_CHECKING

from reader.core.analysis import ActorKind
from reader.core.history import Change, Command
from reader.core.taught import TaughtName, key_of
from reader.desk import commands
from reader.desk.far import FarPen
from reader.desk.state import DeskState

if TYPE_CHECKING:
    from reader.library import Library


class Teacher:
    """A name is taught once: what is said of it later takes the place of what was said before."""

    def __init__(self, state: DeskState, far: FarPen) -> None:
        self._state = state
        self._far = far

    def teach(self, name: str, actor: str | None, kind: ActorKind | None) -> None:
        """Say whose name this is, or (None) that it is the name of no actor."""
        name, actor = _plain(name), _plain(actor) if actor else None
        if key_of(name):
            self._far.do(lambda library: _teach(library, name, actor, kind))

    def forget(self, key: str) -> None:
        """Take back what was taught about a name."""
        self._far.do(lambda library: _forget(library, key))

    def list_names(self, listed: Callable[[tuple[TaughtName, ...]], None]) -> None:
        """Ask for all that was taught."""
        self._state.keeper.run(
            lambda library: library.notebook.taught_names(), listed, self._state.failed
        )


def _teach(
    library: "Library", name: str, actor: str | None, kind: ActorKind | None
) -> Command | None:
    known = [t for t in library.notebook.taught_names() if key_of(t.name) == key_of(name)]
    before = known[0] if known else None
    if before and (before.name, before.actor, before.kind) == (name, actor, kind):
        return None
    made = TaughtName(uuid.uuid4().hex, name, actor, kind, commands.now())
    after = replace(made, id=before.id) if before else made
    return Command("teach name", "", (Change(before, after),))


def _forget(library: "Library", key: str) -> Command | None:
    known = next((t for t in library.notebook.taught_names() if t.id == key), None)
    return Command("forget name", "", (Change(known, None),)) if known else None


def _plain(words: str) -> str:
    return " ".join(words.split())
