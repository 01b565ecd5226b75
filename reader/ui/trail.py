"""The way back: the places that the reader has left by a jump, and forward again."""

from typing import TYPE_CHECKING, NamedTuple

if TYPE_CHECKING:
    from reader.ui.fittings import Fittings
    from reader.ui.window import Window

MOST = 100


class Spot(NamedTuple):
    """A place: an article by its digest and its id, and the offset at the top of the page."""

    digest: str
    article: str
    offset: int


class Trail:
    """Told of each jump before it happens. `wanted` is where to go once an article is there."""

    def __init__(self, window: "Window", fittings: "Fittings") -> None:
        self._window, self._fittings = window, fittings
        self._behind: list[Spot] = []
        self._ahead: list[Spot] = []
        self._going = False
        self.wanted: Spot | None = None

    def note(self) -> None:
        """The reader is about to jump from here."""
        if (here := self._here()) is not None:
            self.leave(here)

    def leave(self, here: Spot, *, to: str = "") -> None:
        """The reader is about to jump from a place, to the article of a digest."""
        if self._going or (self.wanted is not None and self.wanted.digest == to):
            return
        self._ahead.clear()
        if not (self._behind and self._is_near(self._behind[-1], here)):
            self._behind = [*self._behind[-MOST + 1 :], here]
        self.show()

    def back(self) -> None:
        """Go to the place before."""
        self._go(self._behind, self._ahead)

    def forward(self) -> None:
        """Go to the place that `back` came from."""
        self._go(self._ahead, self._behind)

    def show(self) -> None:
        """Say which way can be gone."""
        self._fittings.actions["back"].setEnabled(bool(self._behind))
        self._fittings.actions["forward"].setEnabled(bool(self._ahead))

    def arrive(self, digest: str) -> bool:
        """An article lies on the page: go where the way leads, if it leads here."""
        spot = self.wanted
        if spot is None or spot.digest != digest:
            return False
        self._window.page.show_offset(spot.offset)
        return True

    def arrived(self, digest: str) -> None:
        """All that is known of an article is there, its place too."""
        if self.wanted is not None and self.wanted.digest == digest:
            self.wanted = None

    def _go(self, source: list[Spot], other: list[Spot]) -> None:
        here = self._here()
        while source and here is not None and self._is_near(source[-1], here):
            source.pop()
        if source:
            spot = source.pop()
            other += [here] if here else []
            self._go_to(spot)
        self.show()

    def _go_to(self, spot: Spot) -> None:
        self._going = True
        sitting, tabs = self._fittings.desk.sitting, self._fittings.open_articles
        if sitting and sitting.imported.edition.digest == spot.digest:
            self._window.page.show_offset(spot.offset)
        else:
            self.wanted = spot
            tabs.open_again(spot.digest, spot.article)
        self._going = False

    def _here(self) -> Spot | None:
        sitting = self._fittings.desk.sitting
        if sitting is None:
            return None
        offset = self._window.page.offset_at_top()
        return Spot(sitting.imported.edition.digest, sitting.article, offset)

    def _is_near(self, spot: Spot, here: Spot) -> bool:
        """Whether two places are in sight of each other."""
        if spot.digest != here.digest:
            return False
        page = self._window.page
        if spot.offset == here.offset:
            return True
        way = page.flow.place(spot.offset).top - page.flow.place(here.offset).top
        return abs(way) < page.page_step() // 2
