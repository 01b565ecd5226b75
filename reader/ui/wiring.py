"""Which part of the window hears which."""

from functools import partial
from typing import TYPE_CHECKING

from reader.ui.key_rules import canonical

if TYPE_CHECKING:
    from reader.ui.fittings import Fittings


def connect(parts: "Fittings") -> None:
    """Let the parts around the page speak to the hand, and to the desk."""
    _connect_panel(parts)
    _connect_keyboard(parts)
    parts.articles.chosen.connect(parts.desk.open_article)
    parts.articles.searched.connect(parts.desk.seeker.search)
    parts.articles.help.keep_asked.connect(parts.room.keep_search)
    parts.status.cancel_asked.connect(parts.desk.cancel)
    parts.page.leaving.connect(parts.trail.note)
    parts.finder.found.connect(parts.hand.show_found)
    parts.finder.chosen.connect(parts.hand.go_to)
    parts.finder.closed.connect(lambda: parts.page.setFocus())


def show_keys(parts: "Fittings") -> None:
    """Let all that names a key name the one that holds now."""
    keyboard = parts.keyboard
    for part in (parts.toolbar, parts.welcome, parts.hand.bar, parts.review.bar):
        if part is not None:
            part.show_keys(keyboard)
    parts.guide.show_keys()
    parts.teacher.show_again()


def _keys_of_codes(parts: "Fittings") -> dict[str, str]:
    """The keys of the codebook, with the names of their codes."""
    codes = parts.desk.coder.codes.values()
    return {canonical(code.shortcut): code.name for code in codes if code.shortcut}


def _connect_keyboard(parts: "Fittings") -> None:
    parts.keyboard.codes = partial(_keys_of_codes, parts)
    parts.keyboard.changed.connect(partial(show_keys, parts))
    parts.keyboard.changed.connect(parts.choosing.keep_soon)


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
    panel.filled.connect(hand.follow_panel)
    panel.confirm_asked.connect(pen.confirm)
    panel.reject_asked.connect(pen.reject)
    panel.restore_asked.connect(pen.withdraw)
