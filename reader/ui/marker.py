"""The reader's marker: highlights, lines, notes and codes on passages, claims and actors."""

from collections.abc import Callable
from dataclasses import dataclass
from functools import partial
from typing import TYPE_CHECKING

from PySide6.QtCore import QRect
from PySide6.QtGui import QKeySequence, QShortcut
from PySide6.QtWidgets import QApplication

from reader.core.annotations import Annotation, Qualifier, Subject
from reader.core.spans import Span
from reader.ui.code_chooser import Choice, CodeChooser
from reader.ui.links import LinkHand
from reader.ui.moving import moved_begin, moved_end
from reader.ui.selection_bar import SelectionBar

if TYPE_CHECKING:
    from reader.ui.fittings import Fittings
    from reader.ui.window import Window

NEW_NOTE = "new note"
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


class Marker(LinkHand):
    """Knows the mark that was chosen last, and what a note that is being written is on."""

    def __init__(self, window: "Window", fittings: "Fittings") -> None:
        super().__init__(window, fittings)
        self._noted = Target(Span(0, 0))
        self._coded_by: Coded = nothing_coded
        self._annotation = ""
        self._colour = 1
        self._chooser: CodeChooser | None = None
        self._keys: list[QShortcut] = []
        self.bar = SelectionBar(self.page.viewport(), window.look)
        self.bar.colour_chosen.connect(self.highlight)
        self.bar.underline_asked.connect(self.underline)
        self.bar.note_asked.connect(self.note)
        self.bar.code_asked.connect(self.code)
        self.bar.delete_asked.connect(self.delete)

    @property
    def chooser(self) -> CodeChooser:
        """Where a code is chosen; made when it is first needed."""
        if self._chooser is None:
            self._chooser = CodeChooser(self.window, self.window.look)
            self._chooser.chosen.connect(lambda *chosen: self._coded_by(*chosen))
        return self._chooser

    def highlight(self, colour: int) -> None:
        """Highlight the selection, or give the chosen mark another colour."""
        self.fittings.actions["show_highlights"].setChecked(True)
        self._colour = colour
        if span := self.page.selection():
            self.desk.pen.highlight(span, colour)
            self.page.select(None)
        elif known := self._known():
            self.desk.pen.recolour(known.id, colour)
        self.bar.hide()

    def underline(self) -> None:
        """Draw a line under the selection, or make a band of the chosen mark a line, and back."""
        self.fittings.actions["show_highlights"].setChecked(True)
        if span := self.page.selection():
            self.desk.pen.highlight(span, self._colour, underline=True)
            self.page.select(None)
        elif known := self._known():
            self.desk.pen.underline(known.id, not known.underline)
        self.bar.hide()

    def note(self) -> None:
        """Open the note of the selection or of the chosen mark in the margin."""
        span, known = self.page.selection(), self._known()
        if span is not None:
            known = self.desk.pen.annotation_on(span)
        self.bar.hide()
        if known is not None and known.anchor.span is not None:
            self.page.edit_note(known.id, known.anchor.span, known.body, known.colour or 0)
        elif span is not None:
            self._write_new(Target(span))

    def note_on(self) -> None:
        """Write a note on the chosen claim or actor."""
        target = self._target_in_panel() or self._claim_target() or self._actor_target(self.actor)
        if target is None:
            return
        same = (target.span, target.subject, target.about)
        sitting = self.desk.sitting
        for known in sitting.annotations.values() if sitting else ():
            place = (known.anchor.span, known.subject, known.about)
            if known.kind == "note" and place == same:
                self.page.edit_note(known.id, target.span, known.body, 0)
                return
        self._write_new(target)

    def delete(self) -> None:
        """Take the chosen mark away, or the one on the selection."""
        span = self.page.selection()
        known = self.desk.pen.annotation_on(span, any_kind=True) if span else self._known()
        if known is not None:
            self.desk.pen.delete(known.id)
        self._pick("")
        self.bar.hide()

    def code(self) -> None:
        """Choose a code for the selection, the chosen mark, claim or actor, or type a new one."""
        target = self._target()
        if target is None:
            return
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

    def resize(self, key: str, span: Span) -> None:
        """Have a mark begin and end elsewhere."""
        self.desk.pen.resize(key, span)

    def move_end(self, way: int) -> None:
        """Move the end of the chosen mark on (1) or back (-1) by a word."""
        if (known := self._known()) and known.anchor.span:
            self._pick(known.id)
            self.resize(known.id, moved_end(self.desk.sitting.text, known.anchor.span, way))

    def move_begin(self, way: int) -> None:
        """Move the beginning of the chosen mark on (1) or back (-1) by a word."""
        if (known := self._known()) and known.anchor.span:
            self._pick(known.id)
            self.resize(known.id, moved_begin(self.desk.sitting.text, known.anchor.span, way))

    def next_overlap(self) -> None:
        """Choose the next mark on the same words."""
        marks = self._marks_under_caret()
        if marks:
            at = marks.index(self._annotation) + 1 if self._annotation in marks else 0
            self._pick(marks[at % len(marks)])
            self._show_bar()

    def go_to_mark(self, key: str, span: Span) -> None:
        """Bring a mark of the reader's into sight, chosen."""
        self.page.show_span(span)
        self.page.put_caret(span.start, keep_anchor=False)
        self._pick(key)

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
        """What a code goes on: the selection, what is chosen in the panel, a mark, a claim."""
        if span := self.page.selection():
            return Target(span)
        if target := self._target_in_panel():
            return target
        known = self._known()
        if known is not None and known.anchor.span is not None:
            return Target(known.anchor.span, known.subject, known.about, known)
        return self._claim_target()

    def _target_in_panel(self) -> Target | None:
        panel = self.fittings.panel
        if not panel.isAncestorOf(QApplication.focusWidget()):
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

    def _write_new(self, target: Target) -> None:
        self._noted = target
        self.page.edit_note(NEW_NOTE, target.span, "", 0)

    def _note_edited(self, key: str, body: str) -> None:
        on = self._noted
        if key == NEW_NOTE:
            self.desk.pen.write_note(on.span, body, subject=on.subject, about=on.about)
        else:
            self.desk.pen.rewrite(key, body)

    def _known(self) -> Annotation | None:
        """The annotation that was chosen last, if it is still there, or the one at the caret."""
        known = self.desk.sitting.annotations if self.desk.sitting else {}
        return known.get(self._annotation) or known.get(next(iter(self._marks_under_caret()), ""))

    def _marks_under_caret(self) -> list[str]:
        """The reader's marks on the words at the caret, inner ones first."""
        caret = self.page.caret()
        marks = self.page.marks_at(caret) if caret is not None else ()
        return [mark.key for mark in marks if mark.layer in ("highlights", "codes")]

    def _pick_under(self, layer: str, key: str) -> None:
        """Choose the mark of the reader's under a click; a second click chooses the next one."""
        marks = self._marks_under_caret()
        if layer == "codes" and key not in marks:
            self._pick(key)
        elif self._annotation in marks and len(marks) > 1:
            self._pick(marks[(marks.index(self._annotation) + 1) % len(marks)])
        else:
            self._pick(next(iter(marks), ""))

    def _is_on_picked(self) -> bool:
        """Whether the caret is on the mark that was chosen last."""
        known = self.desk.sitting.annotations if self.desk.sitting else {}
        chosen, caret = known.get(self._annotation), self.page.caret()
        if chosen is None or chosen.anchor.span is None or caret is None:
            return False
        return chosen.anchor.span.start <= caret <= chosen.anchor.span.end

    def _pick(self, key: str) -> None:
        """Choose a mark of the reader's, or (with "") none."""
        self._annotation = key
        self.page.pick(key)

    def _show_bar(self) -> None:
        known, span = self._known(), self.page.selection()
        place = span or (known.anchor.span if known else None)
        if QApplication.mouseButtons() and span:
            self.selected.start()
        elif place is not None:
            self.bar.show_at(self._rect(place), removable=known is not None)
