"""The hand that codes: passages, claims and actors, from the keyboard or by a code's own key."""

from collections.abc import Callable
from dataclasses import dataclass
from functools import partial
from typing import TYPE_CHECKING

from PySide6.QtCore import QRect
from PySide6.QtGui import QKeySequence, QShortcut

from reader.core.annotations import Annotation, Qualifier, Subject
from reader.core.spans import Span
from reader.ui.code_chooser import Choice, CodeChooser
from reader.ui.links import LinkHand

if TYPE_CHECKING:
    from reader.ui.fittings import Fittings
    from reader.ui.window import Window

Coded = Callable[[Choice, Qualifier | None], None]


@dataclass(frozen=True)
class Target:
    """What is to be coded or written on; `known` is a mark that stands there already."""

    span: Span
    subject: Subject = "passage"
    about: str = ""
    known: Annotation | None = None


def nothing_coded(_: Choice, __: Qualifier | None) -> None:
    """Before a code was first chosen."""


class CodingHand(LinkHand):
    """Knows where a code is chosen, and which keys the codes have."""

    def __init__(self, window: "Window", fittings: "Fittings") -> None:
        super().__init__(window, fittings)
        self._coded_by: Coded = nothing_coded
        self._chooser: CodeChooser | None = None
        self._keys: list[QShortcut] = []

    @property
    def chooser(self) -> CodeChooser:
        """Where a code is chosen; made when it is first needed."""
        if self._chooser is None:
            self._chooser = CodeChooser(self.window, self.window.look)
            self._chooser.chosen.connect(lambda *chosen: self._coded_by(*chosen))
        return self._chooser

    def code(self) -> None:
        """Choose a code for the selection, the chosen mark, claim or actor, or type a new one."""
        target = self._target()
        if target is not None:
            self._code_target(target)

    def _code_target(self, target: Target) -> None:
        self.selected.stop()
        self.bar.hide()
        known = target.known.qualifier if target.known else None
        self.choose_code(partial(self._coded, target), self._place_of(target), known)

    def choose_code(self, then: "Coded", place: QRect, qualifier: Qualifier | None = None) -> None:
        """Have a code chosen beside a place of the window, and tell `then`."""
        self._coded_by, coder = then, self.desk.coder
        self.chooser.open(coder.codes, coder.counts, place, qualifier)

    def code_of(self, choice: Choice) -> str:
        """The id of the code that was chosen; a new one is made."""
        key, parent = choice.code, None
        for name in choice.names:
            made = self.desk.coder.make(name, parent)
            key = parent = made.id if made else ""
        return key

    def code_in_vivo(self) -> None:
        """Code the selection in its own words."""
        if span := self.page.selection():
            self.fittings.actions["show_highlights"].setChecked(True)
            self.desk.coder.put_in_vivo(span)
            self.page.select(None)
            self.bar.hide()

    def take_keys(self) -> None:
        """Give each code of the codebook its key on the page."""
        for key in self._keys:
            key.setEnabled(False)
            key.deleteLater()
        coder = self.desk.coder
        self._keys = []
        for code in coder.codes.values():
            if code.shortcut:
                made = QShortcut(QKeySequence(code.shortcut), self.page)
                made.setContext(self.fittings.actions["highlight1"].shortcutContext())
                made.activated.connect(lambda code=code.id: self._code_at_once(code))
                self._keys.append(made)

    def _code_at_once(self, code: str) -> None:
        if target := self._target():
            self._coded(target, Choice(code), None)

    def _coded(self, target: Target, choice: Choice, agrees: Qualifier | None) -> None:
        coder, key = self.desk.coder, self.code_of(choice)
        if not key:
            return
        self.fittings.actions["show_highlights"].setChecked(True)
        known = target.known
        if known is not None and known.kind == "code":
            coder.recode(known, key)
            if again := self.desk.sitting.annotations.get(known.id):
                coder.qualify(again, agrees)
        else:
            coder.put(
                key, target.span, qualifier=agrees, subject=target.subject, about=target.about
            )
        self.page.select(None)

    def _target(self) -> Target | None:
        """What a code goes on: in the panel what is chosen, else the selection, a mark, a claim."""
        if target := self._target_in_panel():
            return target
        if span := self.page.selection():
            return Target(span)
        known = self._known()
        if known is not None and known.anchor.span is not None:
            return Target(known.anchor.span, known.subject, known.about, known)
        return self._claim_target()

    def _target_in_panel(self) -> Target | None:
        panel = self.fittings.panel
        if not self._in_panel():
            return None
        if claim := panel.current_claim():
            self.show_claim(claim)
            return self._claim_target()
        return self._actor_target(panel.current_actor() or "")

    def _claim_target(self) -> Target | None:
        sitting = self.desk.sitting
        if sitting is None or sitting.claim(self.claim) is None:
            return None
        return Target(self._content(self.claim), "claim")

    def _actor_target(self, key: str) -> Target | None:
        actor = self.desk.sitting.actors().get(key) if self.desk.sitting else None
        return (
            Target(min(actor.mentions), "actor", actor.name) if actor and actor.mentions else None
        )

    def _place_of(self, target: Target) -> QRect:
        """Where something stands, in pixels of the window."""
        self.page.show_span(target.span)
        place = self._rect(target.span)
        corner = self.page.viewport().mapTo(self.window, place.topLeft())
        return QRect(corner, place.size())
