"""Commands that are seen and not on disk yet, and what is done when one does not fit there.

Undo, and changes built on the library's thread, are seen when they are done. What the reader does
until then goes out from what is on screen, which may be another thing than what is stored.
"""

from collections.abc import Callable
from typing import TYPE_CHECKING

from reader.core.annotations import Annotation
from reader.core.corrections import AnyCorrection
from reader.core.history import Command, inverse
from reader.core.taught import TaughtName
from reader.desk import events
from reader.desk.sitting import Sitting
from reader.desk.state import DeskState

if TYPE_CHECKING:
    from reader.library import Library

Held = tuple[tuple[Annotation, ...], tuple[AnyCorrection, ...], tuple[TaughtName, ...]]


class Unkept:
    """Knows what is on its way to the library, in the order in which it is answered."""

    def __init__(self, state: DeskState, show: Callable[[Command], None]) -> None:
        self._state, self._show = state, show
        self._commands: list[Command] = []

    def sent(self, command: Command) -> None:
        """A command is on its way."""
        self._commands.append(command)

    def is_empty(self) -> bool:
        """Whether all that is seen is on disk."""
        return not self._commands

    def answered(self, command: Command) -> None:
        """The library has done it, or will not do it."""
        self._commands = [each for each in self._commands if each is not command]

    def take_back(self, command: Command) -> None:
        """What could not be kept is not shown either."""
        sitting = self._state.sitting
        if sitting and sitting.article == command.article:
            sitting.apply(inverse(command))
            self._show(inverse(command))

    def give_up(self, command: Command) -> None:
        """A command went out from what was being changed: show what is stored, and say so."""
        self._state.say(
            f"“{command.label}” was not done: what it is about was being changed at that moment.",
            "trouble",
        )
        self._show(inverse(command))
        sitting = self._state.sitting
        if sitting and sitting.article:
            self._look_again(sitting)

    def _look_again(self, sitting: Sitting) -> None:
        def look(library: "Library") -> Held:
            held = library.annotations(sitting.article), library.corrections(sitting.article)
            return (*held, library.notebook.taught_names())

        def lay(held: Held) -> None:
            if sitting is self._state.sitting and sitting.article:
                self._lay(sitting, held)

        self._state.change(look, lay)

    def _lay(self, sitting: Sitting, held: Held) -> None:
        """What is stored, and over it what is on its way."""
        sitting.hold(*held)
        for command in self._commands:
            sitting.apply(command)
        self._state.tell(events.AnnotationsChanged())
        if sitting.reading is not None:
            self._state.tell(events.ReadingChanged())
        self._state.tell(events.LibraryChanged())
