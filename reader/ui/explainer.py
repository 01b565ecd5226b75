"""Asking why a claim is read as it is: the card is made when it is first asked for."""

from typing import TYPE_CHECKING

from PySide6.QtCore import QPoint, QRect

from reader.core.explaining import explain
from reader.core.words import SOMEBODY
from reader.ui import why
from reader.ui.language import tr
from reader.ui.saying import heading_of
from reader.ui.why_card import WhyCard

if TYPE_CHECKING:
    from reader.ui.fittings import Fittings
    from reader.ui.window import Window


class Explainer:
    """Shows the card below the words of the claim on the page."""

    def __init__(self, window: "Window", fittings: "Fittings") -> None:
        self._window, self._fittings = window, fittings
        self.card: WhyCard | None = None

    def explain(self, key: str) -> None:
        """Explain a claim by its id; nothing happens where there is none."""
        sitting = self._fittings.desk.sitting
        read = sitting.claim(key) if sitting else None
        if sitting is None or read is None:
            return
        self._fittings.hand.show_claim(key)
        actors, text = sitting.actors(), sitting.text
        made = explain(read, actors, text)
        correction = sitting.corrections.get(read.correction or "")
        before = getattr(correction, "replaced", None)
        speaker = actors.get(read.claim.actor or "")
        name = heading_of(speaker) if speaker else tr(SOMEBODY)
        self.card = self.card or WhyCard(self._window, self._window.look)
        self.card.explain(
            tr("Why “{name} {stance}”?", name=name, stance=tr(read.claim.stance)),
            why.excerpt_of(read, made, text),
            why.rows_of(read, made, actors, before),
            self._place(made.excerpt.start, made.excerpt.end),
        )

    def _place(self, start: int, end: int) -> QRect:
        """Where the claim stands, in pixels of the window."""
        page = self._fittings.page
        first, last = page.rect_of(start), page.rect_of(end)
        corner = page.viewport().mapTo(self._window, QPoint(0, 0))
        left = page.rect_of(start).left()
        place = QRect(round(left), round(first.top()), 1, round(last.bottom() - first.top()))
        return place.translated(corner)
