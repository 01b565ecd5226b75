"""The reader's marker: highlights, lines, notes and codes on passages, claims and actors."""

from collections.abc import Callable
from typing import TYPE_CHECKING

from PySide6.QtWidgets import QApplication, QMenu, QPlainTextEdit

from reader.core.annotations import Annotation
from reader.core.spans import Span
from reader.ui.coding_hand import CodingHand, Target
from reader.ui.drafts import Drafts
from reader.ui.language import tr
from reader.ui.moving import moved_begin, moved_end
from reader.ui.selection_bar import SelectionBar

if TYPE_CHECKING:
    from reader.ui.fittings import Fittings
    from reader.ui.window import Window

NEW_NOTE = "new note"
ON_MARK = ("note", "code", "underline", "next_overlap", "copy_link", "delete")


class Marker(CodingHand):
    """Knows the mark that was chosen last, and what a note that is being written is on."""

    def __init__(self, window: "Window", fittings: "Fittings") -> None:
        super().__init__(window, fittings)
        self._noted = Target(Span(0, 0))
        self._drafts = Drafts(window, window.folder)
        self._annotation = ""
        self._asked: Span | None = None
        self._colour = 1
        self.bar = SelectionBar(self.page.viewport(), window.look)
        self.bar.colour_chosen.connect(self.highlight)
        self.bar.underline_asked.connect(self.underline)
        self.bar.note_asked.connect(self.note)
        self.bar.code_asked.connect(self.code)
        self.bar.delete_asked.connect(self.delete)

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
        if target is not None:
            self._note_target(target)

    def _note_target(self, target: Target) -> None:
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

    def add_mark_menu(self, menu: QMenu) -> None:
        """Add what can be done with the mark of the reader's under the pointer."""
        marks = self._marks_under_caret()
        if marks and not self.page.selection():
            self._pick(marks[0])
            part = menu.addMenu(tr("The mark"))
            part.addActions([self.fittings.actions[name] for name in ON_MARK])

    def add_corrections(self, menu: QMenu, key: str) -> bool:
        """Add what can be put right about a claim, and that it can be coded and written on."""
        added = super().add_corrections(menu, key)
        if added:
            menu.addSeparator()
            code = menu.addAction(tr("Code the claim…"))
            code.triggered.connect(lambda _=False: self._on_claim(key, self._code_target))
            note = menu.addAction(tr("Write a note on the claim"))
            note.triggered.connect(lambda _=False: self._on_claim(key, self._note_target))
        return added

    def add_actor_corrections(self, menu: QMenu, key: str) -> None:
        """Add what can be put right about an actor, and that it can be coded and written on."""
        super().add_actor_corrections(menu, key)
        target = self._actor_target(key)
        if target is not None:
            menu.addSeparator()
            code = menu.addAction(tr("Code the actor…"))
            code.triggered.connect(lambda _=False: self._code_target(target))
            note = menu.addAction(tr("Write a note on the actor"))
            note.triggered.connect(lambda _=False: self._note_target(target))
            memo = menu.addAction(tr("Memo of the actor…"))
            memo.triggered.connect(lambda _=False: self._memo_of(key))

    def _on_claim(self, key: str, then: Callable[[Target], None]) -> None:
        self.show_claim(key)
        if target := self._claim_target():
            then(target)

    def _memo_of(self, actor: str) -> None:
        self.choose_actor(actor)
        self.actor_memo()

    def next_overlap(self) -> None:
        """Choose the next mark on the same words."""
        marks = self._marks_under_caret()
        if marks:
            at = marks.index(self._annotation) + 1 if self._annotation in marks else 0
            self._pick(marks[at % len(marks)])
            self._show_bar()

    def go_to_mark(self, key: str, span: Span) -> None:
        """Bring a mark of the reader's into sight, chosen."""
        self.fittings.trail.note()
        self.page.show_span(span)
        self.page.put_caret(span.start, keep_anchor=False)
        self._pick(key)

    def arrive(self, span: Span, mark: str) -> None:
        """Another article was opened at a passage: choose the mark, or the claim, that is there."""
        known = self.desk.sitting.annotations if self.desk.sitting else {}
        there = (key for key, each in known.items() if each.anchor.span == span)
        if key := mark if mark in known else next(there, ""):
            self.go_to_mark(key, span)
        else:
            self.go_to(span)
            self._asked = span

    def choose_asked(self) -> None:
        """The claims are there: choose the one that the article was opened at."""
        span, self._asked = self._asked, None
        if span is None or span != self.page.selection():
            return
        for read in self.desk.sitting.reading.claims:
            words = (*read.claim.cue, *read.claim.content)
            if words and (min(words).start, max(each.end for each in words)) == span:
                self.show_claim(read.claim.id)
                self.fittings.panel.choose_claim(read.claim.id)
                return

    def _write_new(self, target: Target) -> None:
        self._noted = target
        self.page.edit_note(NEW_NOTE, target.span, "", 0)

    def _note_edited(self, key: str, body: str) -> None:
        on, before = self._noted, self._marks()
        if key == NEW_NOTE:
            self.desk.pen.write_note(on.span, body, subject=on.subject, about=on.about)
            key = next((new for new in self._marks() if new not in before), "")
        else:
            self.desk.pen.rewrite(key, body)
        self._drafts.drop()
        self._go_on_with(key)

    def keep_draft(self, editor: QPlainTextEdit) -> None:
        """A note is begun: what is written of it is kept beside the library meanwhile."""
        note, sitting, on = self.page.margin.writing, self.desk.sitting, self._noted
        if note is not None and sitting is not None:
            place = {"key": note.key, "start": note.span.start, "end": note.span.end}
            draft = {**place, "subject": on.subject, "about": on.about}
            self._drafts.follow(editor, sitting.imported.edition.digest, draft)

    def bring_back_draft(self) -> None:
        """A note that was being written on the article when the program ended is kept now."""
        sitting = self.desk.sitting
        if sitting is None or not sitting.article:
            return
        left = self._drafts.left(sitting.imported.edition.digest)
        if left is None or not left["body"].strip():
            return
        pen, span = self.desk.pen, Span(left["start"], left["end"])
        if left["key"] in self._marks():
            pen.rewrite(left["key"], left["body"])
        elif span.end <= len(sitting.text):
            pen.write_note(span, left["body"], subject=left["subject"], about=left["about"])
        self._drafts.drop()
        said = tr("The note that you were writing when the program ended is kept.")
        self.fittings.message_bar.show_message(said, kind="note")

    def _go_on_with(self, key: str) -> None:
        """A note was kept: what follows is done to its mark, and no more to the words under it."""
        known = self._marks().get(key)
        if known is None:
            return
        if self.page.selection() == known.anchor.span:
            self.page.select(None)
        if self.page.selection() is None:
            self._pick(key)

    def _marks(self) -> dict[str, Annotation]:
        """The reader's marks on the article, as they are now."""
        return dict(self.desk.sitting.annotations) if self.desk.sitting else {}

    def _known(self) -> Annotation | None:
        """The annotation that was chosen last, if it is still there, or the one at the caret."""
        known = self._marks()
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
        chosen, caret = self._marks().get(self._annotation), self.page.caret()
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
