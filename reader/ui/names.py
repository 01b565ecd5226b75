"""Asking who a name means: the card is made when the first one is asked for."""

from typing import TYPE_CHECKING

from PySide6.QtCore import QPoint, QRect

from reader.core.analysis import Actor
from reader.core.spans import Span
from reader.ui.name_card import NameCard, known_of, query_of

if TYPE_CHECKING:
    from reader.ui.fittings import Fittings
    from reader.ui.page import ArticleView
    from reader.ui.window import Window


class Names:
    """Shows the card beside the name, and takes it away when the reader does something else."""

    def __init__(self, window: "Window", fittings: "Fittings") -> None:
        self._window, self._fittings = window, fittings
        self._actor = ""
        self._mention = Span(0, 0)
        self._going = False
        self.card: NameCard | None = None
        self.follow(window.page)

    def follow(self, page: "ArticleView") -> None:
        """Hide the card when something else happens on a page."""
        page.selection_changed.connect(self.hide)
        page.bar.valueChanged.connect(self.hide)
        page.dismissed.connect(self.hide)

    def show_at(self, offset: int | None) -> bool:
        """Show the card of the name at an offset; False where there is none."""
        marks = self._window.page.marks_at(offset) if offset is not None else []
        for mark in marks:
            if mark.layer == "entities" and self._known(mark.key):
                self._show(mark.key, mark.spans[0])
                return True
        return False

    def show_chosen(self) -> None:
        """Show the card of the name at the caret, or of the actor that was chosen last, for the
        keyboard."""
        page = self._window.page
        if not (page.hasFocus() and self.show_at(page.caret())):
            actor = self._known(self._fittings.hand.actor)
            if actor is None or not actor.mentions:
                return
            self._go(actor.id, min(actor.mentions))
        if self.card:
            self.card.search.setFocus()

    def hide(self, _: object = None) -> None:
        """Take the card away."""
        if self.card and not self._going:
            self.card.leave()

    def is_shown(self) -> bool:
        """Whether the card is seen."""
        return self.card is not None and self.card.isVisible()

    def step(self, way: int) -> None:
        """Go to the next (1) or previous (-1) mention of the one on the card, around the ends."""
        actor = self._known(self._actor)
        if actor is None or not actor.mentions:
            return
        mentions = sorted(actor.mentions)
        later = next((k for k, m in enumerate(mentions) if m >= self._mention), 0)
        self._go(actor.id, mentions[(later + way) % len(mentions)])

    def _go(self, actor: str, mention: Span) -> None:
        self._going = True
        self._fittings.hand.go_to(mention)
        self._show(actor, mention)
        self._going = False

    def _show(self, key: str, mention: Span) -> None:
        actor, sitting = self._known(key), self._fittings.desk.sitting
        if actor is None or sitting is None or sitting.reading is None:
            return
        card = self._made()
        self._actor, self._mention = key, mention
        if self._going and card.isVisible() and card.query == query_of(actor):
            card.stand(self._place(mention))
            return
        known, place = known_of(actor, sitting.reading), self._place(mention)
        card.show_actor(actor, known, place, article=sitting.article)
        query = card.query
        self._fittings.desk.seeker.look_up(query, lambda page: card.show_library(query, page))

    def _made(self) -> NameCard:
        if self.card is None:
            self.card = NameCard(self._window, self._window.look)
            self.card.stepped.connect(self.step)
            self.card.asked.connect(self._fittings.desk.open_article)
            self.card.searched.connect(self._fittings.hand.search_for)
            self.card.closed.connect(lambda: self._window.page.setFocus())
        return self.card

    def _known(self, key: str) -> Actor | None:
        sitting = self._fittings.desk.sitting
        return sitting.actors().get(key) if sitting and key else None

    def _place(self, mention: Span) -> QRect:
        """Where a name stands, in pixels of the window."""
        page = self._window.page
        first, last = page.rect_of(mention.start), page.rect_of(mention.end)
        place = first.united(last) if last.top() == first.top() else first
        corner = page.viewport().mapTo(self._window, QPoint(0, 0))
        return place.toAlignedRect().translated(corner)
