"""How the window shows the views below the page: made when first asked for, filled when seen."""

from collections.abc import Mapping
from typing import TYPE_CHECKING

from PySide6.QtWidgets import QWidget

from reader.core.reading import Reading
from reader.ui.language import trn
from reader.ui.lower.model import lines_of
from reader.ui.lower.pane import TITLES, LowerPane
from reader.ui.theme import Theme

if TYPE_CHECKING:
    from reader.ui.fittings import Fittings
    from reader.ui.window import Window

ABOVE_STATUS = 1


class LowerPlace:
    """Keeps the last reading, and hands it to the pane when that is seen."""

    def __init__(self, window: "Window", fittings: "Fittings") -> None:
        self._window, self._fittings = window, fittings
        self._reading, self._text = Reading(), ""
        self._colours: Mapping[str, int] = {}
        self.pane: LowerPane | None = None

    def set_reading(self, reading: Reading, text: str, colours: Mapping[str, int]) -> None:
        """Show another reading, or the same one changed."""
        self._reading, self._text, self._colours = reading, text, dict(colours)
        self._fill()

    def forget(self) -> None:
        """No article, or one without claims yet."""
        self.set_reading(Reading(), "", {})

    def follow(self, name: str) -> None:
        """An option of `TITLES` was switched: one view is shown at most."""
        actions, other = self._fittings.actions, next(key for key in TITLES if key != name)
        actions[name].setChecked(bool(self._window.options[name]))
        if self._window.options[name] and self._window.options[other]:
            self._fittings.choosing.choose(other, False)
        self.fit()
        if self.pane and self.pane.isVisible() and self._window.options[name]:
            self.pane.view().setFocus()

    def fit(self) -> None:
        """Show the pane where it is wanted and there is room for it."""
        wanted = next((key for key in TITLES if self._window.options[key]), None)
        elsewhere = self._fittings.places.quiet or self._fittings.places.takes_all()
        seen = wanted is not None and not elsewhere
        if seen:
            self._made().show_view(str(wanted))
            self._made().show()
            self._fill()
        elif self.pane:
            self.pane.hide()

    def choose(self, key: str) -> None:
        """Show where a claim stands in the views, in silence."""
        if self.pane and not self.pane.isHidden():
            self.pane.table.choose(key)
            self.pane.chains.choose(key)

    def areas(self) -> list[QWidget]:
        """What F6 goes through."""
        return [self.pane.view()] if self.pane and not self.pane.isHidden() else []

    def set_theme(self, look: Theme) -> None:
        """Take the colours of another theme."""
        if self.pane:
            self.pane.set_theme(look)

    def _fill(self) -> None:
        if self.pane is None or self.pane.isHidden():
            return
        lines = lines_of(self._reading, self._text, self._colours)
        self.pane.table.claims.set_lines(lines)
        self.pane.chains.set_reading(self._reading, self._colours)
        self.pane.count.setText(trn("{n} claim", "{n} claims", len(lines)))
        if self._fittings.hand.claim:
            self.choose(self._fittings.hand.claim)

    def _made(self) -> LowerPane:
        if self.pane is None:
            self.pane = LowerPane(self._window.look)
            whole = self._window.whole
            whole.insertWidget(whole.count() - ABOVE_STATUS, self.pane)
            self._connect(self.pane)
        return self.pane

    def _connect(self, pane: LowerPane) -> None:
        hand, pen = self._fittings.hand, self._fittings.desk.pen
        for view in (pane.table, pane.chains):
            view.entered.connect(hand.go_to_claim)
        pane.table.chosen.connect(self._chosen)
        pane.chains.claim_chosen.connect(self._chosen)
        pane.chains.actor_chosen.connect(hand.choose_actor)
        pane.chains.actor_chosen.connect(self._fittings.panel.choose_actor)
        pane.table.confirm_asked.connect(pen.confirm)
        pane.table.reject_asked.connect(pen.reject)
        pane.table.why_asked.connect(self._fittings.explainer.explain)
        pane.closed.connect(self._close)

    def _chosen(self, key: str) -> None:
        self._fittings.hand.show_claim(key)
        self._fittings.panel.choose_claim(key)

    def _close(self) -> None:
        for name in TITLES:
            if self._window.options[name]:
                self._fittings.choosing.choose(name, False)
        self._fittings.page.setFocus()
