"""The part of the reader's hand that adds claims, moves their ends and shows their answers."""

from typing import TYPE_CHECKING

from PySide6.QtCore import QPoint, QPointF, Qt
from PySide6.QtWidgets import QMenu, QWidget

from reader.core.spans import Span, words_of
from reader.core.words import cut, heading_of, shown
from reader.ui import adding_claims, correcting, correcting_actors
from reader.ui.choice_card import Choice, fitting
from reader.ui.corrector import Corrector
from reader.ui.language import tr

if TYPE_CHECKING:
    from reader.ui.answer_strip import AnswerStrip
    from reader.ui.ends import Ends, Places
    from reader.ui.fittings import Fittings
    from reader.ui.window import Window

ON_SELECTION = ("note", "code", "code_in_vivo", "add_claim", "add_actor", "copy_cited")


class Claimer(Corrector):
    """What it needs of the window is made when it is first asked for."""

    def __init__(self, window: "Window", fittings: "Fittings") -> None:
        super().__init__(window, fittings)
        self.ends: Ends | None = None
        self.strip: AnswerStrip | None = None
        self.page.setContextMenuPolicy(Qt.ContextMenuPolicy.CustomContextMenu)
        self.page.customContextMenuRequested.connect(self.show_page_menu)

    def cards(self) -> list[QWidget]:
        """What has been made so far and takes the colours of a theme."""
        return [*super().cards(), *([self.strip] if self.strip else [])]

    def show_claim(self, key: str) -> None:
        """Outline a claim, bring it into sight, and show what answers it."""
        super().show_claim(key)
        self.show_answers()

    def leave_claim(self) -> None:
        """Another article lies on the page."""
        if self.ends is not None:
            self.ends.finish(keep=False)
        if self.strip is not None:
            self.strip.hide()

    def show_answers(self) -> None:
        """Show the chosen claim beside those that answer it; made where there are any."""
        from reader.ui.answer_strip import AnswerStrip, answers_around

        sitting = self._read()
        if sitting is None:
            return
        if self.strip is None and answers_around(sitting, self.claim):
            self.strip = AnswerStrip(self.window.look)
            self.strip.chosen.connect(self._go_to_answer)
            self.window.column.addWidget(self.strip)
        if self.strip is not None:
            self.strip.show_claim(sitting, self.claim)

    def add_corrections(self, menu: QMenu, key: str) -> bool:
        """Add the corrections of a claim to a menu; False where there is no such claim."""
        above = set(menu.actions())
        if not super().add_corrections(menu, key):
            return False
        sitting, pen = self.desk.sitting, self.desk.pen
        read = sitting.claim(key)
        before = next((a for a in menu.actions() if a.isSeparator() and a not in above), None)
        others = self._other_actors(sitting, read)
        chain = correcting.chain_menu(menu, sitting, read, pen, others)
        menu.insertMenu(before, chain)
        for words, do in (
            (tr("Answers…"), lambda: self.ask_answer(key)),
            (tr("Move its ends…"), lambda: self._move_ends_of(key)),
        ):
            action = menu.addAction(words)
            action.triggered.connect(lambda _=False, do=do: do())
            menu.insertAction(before, action)
        if span := self.page.selection():
            part = correcting.part_menu(menu, sitting, read, span, pen)
            menu.addSeparator()
            menu.addMenu(part)
        return True

    def show_page_menu(self, place: QPoint) -> None:
        """Show what can be done with the selection, the claim and the name under the pointer."""
        offset = self.page.offset_under(QPointF(place))
        selection = self.page.selection()
        inside = selection and offset is not None and selection.start <= offset < selection.end
        if offset is not None and not inside:
            self.page.put_caret(offset, keep_anchor=False)
        menu = self._menu()
        if self.page.selection():
            menu.addActions([self.fittings.actions[name] for name in ON_SELECTION])
        marks = self.page.marks_at(offset) if offset is not None else []
        claim = next((mark.key for mark in marks if mark.layer == "claims"), "")
        self.add_mark_menu(menu)
        if claim:
            self._add_claim_menu(menu, claim)
        self._add_actor_menu(menu, offset)
        if not menu.isEmpty():
            menu.popup(self.page.viewport().mapToGlobal(place))

    def add_mark_menu(self, menu: QMenu) -> None:
        """Add what can be done with the reader's mark under the pointer: the marker knows."""

    def _add_claim_menu(self, menu: QMenu, claim: str) -> None:
        self.show_claim(claim)
        self.fittings.panel.choose_claim(claim)
        part = menu.addMenu(tr("The claim"))
        part.addActions([self.fittings.actions[name] for name in ("confirm", "reject")])
        part.addSeparator()
        self.add_corrections(part, claim)

    def _add_actor_menu(self, menu: QMenu, offset: int | None) -> None:
        mention, actor = self._mention_at(Span(offset, offset + 1) if offset is not None else None)
        if actor is None:
            return
        part = menu.addMenu(heading_of(actor))
        words = shown(self.desk.sitting.text[mention.start : mention.end])
        ask = self._asker(self._rect(mention))
        correcting_actors.fill_mention(part, mention, words, self.desk.pen, ask)
        self.add_actor_corrections(part, actor.id)

    def add_claim(self) -> None:
        """Ask who says the selected words, and what they do with them."""
        sitting, span = self._read(), self.page.selection()
        if sitting is None or span is None:
            return
        words = shown(words_of(sitting.text, (span,)))

        def take(said: adding_claims.Said) -> None:
            made = self.desk.pen.claims.add([span], *said)
            self.page.select(None)
            if made:
                self.show_claim(made)
                self.fittings.panel.choose_claim(made)

        self.ask_card(
            tr("Who says “{words}”, and how?", words=cut(words, 60)),
            lambda typed: adding_claims.rows(sitting, span, typed),
            take,
            self._rect(span),
        )

    def move_ends(self) -> None:
        """Move the ends of the chosen claim."""
        self._move_ends_of(self.claim)

    def ask_answer(self, key: str) -> None:
        """Ask which claim a claim answers."""
        sitting = self._read()
        read = sitting.claim(key) if sitting else None
        if sitting is None or read is None:
            return
        known = correcting.claim_choices(sitting, read)
        none = [Choice(None, tr("It answers none"))] if read.claim.answers else []

        def take(other: object) -> None:
            self.desk.pen.claims.set_answers(key, other)
            self.show_claim(key)

        self._ask_beside(
            key,
            tr("Which claim does it answer?"),
            lambda typed: [*fitting(known, typed), *none],
            take,
        )

    def _move_ends_of(self, key: str) -> None:
        from reader.ui.ends import KEYS, Ends

        sitting = self._read()
        read = sitting.claim(key) if sitting else None
        if read is None or read.state == "rejected":
            return
        self.show_claim(key)
        claim, pen = read.claim, self.desk.pen
        places = {"source": claim.source, "cue": claim.cue, "content": claim.content}

        def keep(moved: "Places") -> None:
            pen.claims.set_places(key, moved["source"], moved["cue"], moved["content"])

        self.ends = Ends(self.page, places, keep)
        self.ends.destroyed.connect(self._ends_gone)
        self.fittings.teacher.show(KEYS)

    def _ends_gone(self) -> None:
        self.ends = None

    def _go_to_answer(self, key: str) -> None:
        self.show_claim(key)
        self.fittings.panel.choose_claim(key)
