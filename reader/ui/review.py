"""The review: through all that the machine suggests, the least certain first."""

from typing import TYPE_CHECKING

from reader.core.explaining import explain
from reader.core.reading import ReadClaim, Reading, certain
from reader.core.review import doubtful, neighbour
from reader.ui import why
from reader.ui.key_rules import YIELDING
from reader.ui.language import later, tr, trn
from reader.ui.review_bar import ReviewBar
from reader.ui.saying import sentence

if TYPE_CHECKING:
    from reader.ui.fittings import Fittings
    from reader.ui.window import Window

OF_REVIEW = ("review_confirm", "review_reject", "review_next", "review_previous")
DONE = later("Nothing is left to review: you have judged every claim that is shown.")
NOTHING = later("There is nothing to review in this article.")
BELOW_FINDER = 3


class Review:
    """Asks claim after claim. While it goes on, its keys hold on the page and in the panel."""

    def __init__(self, window: "Window", fittings: "Fittings") -> None:
        self._window, self._fittings = window, fittings
        self._current: ReadClaim | None = None
        self._left: frozenset[str] = frozenset()
        self.bar: ReviewBar | None = None
        self.goes_on = False
        self._switch()

    def start(self) -> None:
        """Begin with the least certain claim, or leave when it goes on already."""
        if self.goes_on:
            self.leave()
            return
        first = neighbour(self._reading(), None, 1)
        if first is None:
            self._fittings.message_bar.show_message(tr(NOTHING), kind="note")
            return
        self.goes_on = True
        self._switch()
        self._made().show()
        self._fittings.page.setFocus()
        self._ask(first)

    def leave(self) -> None:
        """Give the keys back."""
        if self.goes_on:
            self.goes_on, self._current = False, None
            self._switch()
            self._made().hide()

    def judge(self, verdict: str) -> None:
        """Confirm or reject the claim, and go on; one that was judged already stays as it is."""
        read = self._now()
        if read is None:
            return
        if read.state == "suggested" or (verdict == "reject" and read.state != "rejected"):
            pen = self._fittings.desk.pen
            (pen.confirm if verdict == "confirm" else pen.reject)([read.claim.id])
        self.step(1)

    def step(self, way: int) -> None:
        """Go to the next (1) or previous (-1) doubtful claim; the review ends when none is left."""
        if not self.goes_on:
            return
        found = neighbour(self._reading(), self._current, way)
        if found is None:
            self.leave()
            self._fittings.message_bar.show_message(tr(DONE), kind="note")
        else:
            self._ask(found)

    def follow(self) -> None:
        """The reading has changed: count anew, and go to what an undo has brought back."""
        if not self.goes_on:
            return
        left = frozenset(read.claim.id for read in doubtful(self._reading()))
        back = left - self._left
        known = self._left
        self._left = left
        read = next((r for r in doubtful(self._reading()) if r.claim.id in back), None)
        if read is not None and known:
            self._ask(read)
        elif (now := self._now()) is not None:
            self._say(now)

    def _ask(self, read: ReadClaim) -> None:
        self._current = read
        self._left = frozenset(r.claim.id for r in doubtful(self._reading()))
        self._fittings.hand.show_claim(read.claim.id)
        self._fittings.panel.choose_claim(read.claim.id)
        self._say(read)

    def _say(self, read: ReadClaim) -> None:
        sitting = self._fittings.desk.sitting
        actors = sitting.actors()
        made = explain(read, actors, sitting.text)
        left = trn("{n} left", "{n} left", len(self._left))
        asked = sentence(read, actors, sitting.text)
        self._made().ask(left, asked, why.line_of(read, made))

    def _now(self) -> ReadClaim | None:
        """The claim that is asked about, as it stands now."""
        sitting = self._fittings.desk.sitting
        if self._current is None or sitting is None:
            return None
        return sitting.claim(self._current.claim.id)

    def _reading(self) -> Reading:
        """What the reader sees: what is hidden as too doubtful is not asked about."""
        sitting = self._fittings.desk.sitting
        least = int(self._window.options["least_confidence"]) / 100
        return certain(sitting.reading, least) if sitting and sitting.reading else Reading()

    def _switch(self) -> None:
        """The keys of the review, or those of the page."""
        actions = self._fittings.actions
        for name in YIELDING:
            actions[name].setEnabled(not self.goes_on)
        for name in OF_REVIEW:
            actions[name].setEnabled(self.goes_on)
        if self.goes_on:
            actions["cancel"].setEnabled(True)
        self._fittings.teach_keys()

    def _made(self) -> ReviewBar:
        if self.bar is None:
            self.bar = ReviewBar(self._window.look)
            self.bar.show_keys(self._fittings.keyboard)
            self.bar.pressed.connect(self._pressed)
            self._window.column.insertWidget(BELOW_FINDER, self.bar)
        return self.bar

    def _pressed(self, name: str) -> None:
        if name in ("confirm", "reject"):
            self.judge(name)
        elif name in ("next", "previous"):
            self.step(1 if name == "next" else -1)
        elif name == "correct":
            self._fittings.hand.correct()
        else:
            self.leave()
