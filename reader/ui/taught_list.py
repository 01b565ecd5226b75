"""What the reader has taught about names, in a window of its own, and taken back there."""

from collections.abc import Sequence
from typing import TYPE_CHECKING

from reader.core.taught import TaughtName
from reader.core.words import shown
from reader.ui.language import later, tr
from reader.ui.take_back import TakeBackList
from reader.ui.within import resize_within

if TYPE_CHECKING:
    from reader.ui.fittings import Fittings
    from reader.ui.window import Window

TITLE = later("Names that you have taught")
INTRODUCTION = later(
    "They hold in every article of the library, also in those that come. Delete takes one back."
)
NOTHING = later(
    "You have not taught any name yet. In the menu of an actor, “Remember for all articles…” does."
)
COLUMNS = (later("Name"), later("Whose it is"), later("Kind"))
SIZE = (560, 420)


class TaughtList(TakeBackList):
    """Follows what is taught and taken back while it is open."""

    def __init__(self, window: "Window", fittings: "Fittings") -> None:
        columns = [tr(column) for column in COLUMNS]
        super().__init__(window, window.look, tr(TITLE), columns, wide=2)
        self._teacher = fittings.desk.teacher
        resize_within(self, *SIZE)
        self.read()

    def read(self) -> None:
        """Ask for what is taught now."""
        self._teacher.list_names(self._show)

    def forget(self, key: str) -> None:
        """Take back what was taught about a name."""
        self._teacher.forget(key)

    def _show(self, names: Sequence[TaughtName]) -> None:
        ordered = sorted(names, key=lambda t: t.name.casefold())
        self.fill([(t.id, _line(t)) for t in ordered], tr(INTRODUCTION) if names else tr(NOTHING))


def _line(taught: TaughtName) -> tuple[str, str, str]:
    who = shown(taught.actor) if taught.actor else tr("not an actor")
    return shown(taught.name), who, tr(taught.kind) if taught.kind else ""
