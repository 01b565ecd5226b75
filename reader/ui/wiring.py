"""Which part of the window hears which."""

from functools import partial
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from reader.ui.fittings import Fittings


def connect(parts: "Fittings") -> None:
    """Let the parts around the page speak to the hand, and to the desk."""
    _connect_panel(parts)
    parts.articles.chosen.connect(parts.desk.open_article)
    parts.articles.searched.connect(parts.desk.seeker.search)
    parts.articles.help.keep_asked.connect(parts.room.keep_search)
    parts.status.cancel_asked.connect(parts.desk.cancel)
    parts.page.leaving.connect(parts.trail.note)
    parts.finder.found.connect(parts.hand.show_found)
    parts.finder.chosen.connect(parts.hand.go_to)
    parts.finder.closed.connect(lambda: parts.page.setFocus())


def _connect_panel(parts: "Fittings") -> None:
    panel, hand, pen = parts.panel, parts.hand, parts.desk.pen
    panel.add_corrections = hand.add_corrections
    panel.add_actor_corrections = hand.add_actor_corrections
    panel.claim_chosen.connect(hand.show_claim)
    panel.claim_activated.connect(hand.go_to_claim)
    panel.actor_chosen.connect(hand.choose_actor)
    panel.actor_step.connect(hand.step)
    panel.why_asked.connect(parts.explainer.explain)
    panel.passage_chosen.connect(hand.go_to)
    panel.order_changed.connect(partial(parts.choosing.choose, "actor_order"))
    panel.merge_asked.connect(hand.merge)
    panel.confirm_asked.connect(pen.confirm)
    panel.reject_asked.connect(pen.reject)
    panel.restore_asked.connect(pen.withdraw)
