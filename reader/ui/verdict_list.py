"""What the reader has put right in an article, in a window of its own, and taken back there."""

from typing import TYPE_CHECKING

from reader.core.corrections import AnyCorrection, anchors_of
from reader.ui.article_rows import when
from reader.ui.language import later, tr
from reader.ui.take_back import TakeBackList
from reader.ui.verdicts import line_of
from reader.ui.within import resize_within

if TYPE_CHECKING:
    from reader.ui.fittings import Fittings
    from reader.ui.window import Window

TITLE = later("What you have put right")
INTRODUCTION = later(
    "Your word stands over what the machine finds in this article. Enter goes to the place, Delete "
    "takes a line back."
)
NOTHING = later("You have not put anything right in this article yet.")
COLUMNS = (later("What you said"), later("When"), later("Place"))
SIZE = (640, 460)


class VerdictList(TakeBackList):
    """The last word first; follows what is said and taken back while it is open."""

    def __init__(self, window: "Window", fittings: "Fittings") -> None:
        columns = [tr(column) for column in COLUMNS]
        super().__init__(window, window.look, tr(TITLE), columns, wide=1)
        self._fittings = fittings
        resize_within(self, *SIZE)
        self.list.itemActivated.connect(lambda _item: self.go())
        self.read()

    def read(self) -> None:
        """Show what holds now."""
        sitting = self._fittings.desk.sitting
        made = list(sitting.corrections.values()) if sitting else []
        lost = {correction.id for correction in sitting.unplaced} if sitting else set()
        made.sort(key=lambda correction: correction.created, reverse=True)
        rows = [(c.id, _line(c, lost=c.id in lost)) for c in made]
        self.fill(rows, tr(INTRODUCTION) if rows else tr(NOTHING))

    def forget(self, key: str) -> None:
        """Take a verdict back."""
        self._fittings.desk.pen.withdraw(key)

    def go(self) -> None:
        """Go to where the chosen verdict stands."""
        sitting, key = self._fittings.desk.sitting, self.current()
        known = sitting.corrections.get(key) if sitting and key else None
        spans = [anchor.span for anchor in anchors_of(known) if anchor.span] if known else []
        if spans:
            self._fittings.hand.go_to(min(spans))


def _line(correction: AnyCorrection, *, lost: bool) -> tuple[str, str, str]:
    return line_of(correction), when(correction.created), tr("without a place") if lost else ""
