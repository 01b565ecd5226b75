"""The part of the reader's hand that judges claims and puts them and their actors right."""

from functools import partial
from typing import TYPE_CHECKING

from PySide6.QtCore import QPoint, QRect
from PySide6.QtWidgets import QMenu, QWidget

from reader.core.analysis import Actor
from reader.core.history import Command
from reader.core.spans import Span, overlap
from reader.core.taught import TaughtName
from reader.core.words import heading_of, shown
from reader.ui import correcting, correcting_actors, quoting
from reader.ui.choice_card import ChoiceCard, Rows, Take
from reader.ui.correcting_actors import Asker
from reader.ui.finger import Finger
from reader.ui.language import tr
from reader.ui.other_actors import OtherActors

if TYPE_CHECKING:
    from reader.core.reading import ReadClaim
    from reader.desk import Sitting
    from reader.ui.fittings import Fittings
    from reader.ui.taught_list import TaughtList
    from reader.ui.verdict_list import VerdictList
    from reader.ui.window import Window


IN_PANEL = QPoint(24, 90)


class Corrector(Finger):
    """Asks by menus, and by one card for what a menu cannot hold."""

    def __init__(self, window: "Window", fittings: "Fittings") -> None:
        super().__init__(window, fittings)
        self._card: ChoiceCard | None = None
        self._merged = ""
        self.taught: TaughtList | None = None
        self.verdicts: VerdictList | None = None

    def cards(self) -> list[QWidget]:
        """What has been made so far and takes the colours of a theme."""
        return [part for part in (self._card, self.taught, self.verdicts) if part]

    def find_actor(self) -> None:
        """Let the reader type what to find in the panel."""
        self.fittings.panel.find()

    def confirm(self) -> None:
        """Confirm the chosen claim."""
        self.desk.pen.confirm([self.claim])

    def reject(self) -> None:
        """Reject the chosen claim."""
        self.desk.pen.reject([self.claim])

    def copy_position(self) -> None:
        """Put the chosen position on the clipboard, in quotation marks and with its reference."""
        quoting.copy(quoting.position(self))

    def why(self) -> None:
        """Say why the chosen claim is read as it is."""
        self.fittings.explainer.explain(self.claim)

    def review(self) -> None:
        """Begin to go through what the machine suggests, or leave it."""
        self.fittings.review.start()

    def review_confirm(self) -> None:
        """Confirm, and go on."""
        self.fittings.review.judge("confirm")

    def review_reject(self) -> None:
        """Reject, and go on."""
        self.fittings.review.judge("reject")

    def review_next(self) -> None:
        """Go to the next doubtful claim."""
        self.fittings.review.step(1)

    def review_previous(self) -> None:
        """Go to the doubtful claim before."""
        self.fittings.review.step(-1)

    def correct(self) -> None:
        """Show what can be put right about the chosen claim, beside its words, or about the actor
        that is chosen in the panel."""
        if self._in_panel() and not self.fittings.panel.current_claim():
            self.correct_actor()
            return
        menu = self._menu()
        if self.add_corrections(menu, self.claim):
            self.page.show_span(self._content(self.claim))
            place = self._rect(self._content(self.claim))
            menu.popup(self.page.viewport().mapToGlobal(place.bottomLeft()))

    def add_corrections(self, menu: QMenu, key: str) -> bool:
        """Add the corrections of a claim to a menu; False where there is no such claim."""
        sitting = self.desk.sitting
        read = sitting.claim(key) if sitting else None
        if sitting is None or read is None:
            return False
        correcting.fill(menu, sitting, read, self.desk.pen, self._other_actors(sitting, read))
        return True

    def correct_actor(self) -> None:
        """Show what can be put right about the mention at the caret, or the chosen actor."""
        sitting, span, in_panel = self._read(), self.page.selection(), self._in_panel()
        mention, actor = (None, None) if in_panel else self._mention_at(span or self._caret())
        if sitting is None:
            return
        if span is not None and mention is None and not in_panel:
            self.add_actor()
            return
        chosen = (in_panel and self.fittings.panel.current_actor()) or self.actor
        known = actor if self.page.hasFocus() and actor else sitting.actors().get(chosen)
        if known is None:
            return
        menu = self._menu()
        if mention and known is actor:
            words = shown(sitting.text[mention.start : mention.end])
            ask = self._asker(self._rect(mention))
            correcting_actors.fill_mention(menu, mention, words, self.desk.pen, ask)
        self.add_actor_corrections(menu, known.id)
        menu.setAccessibleName(heading_of(known))
        menu.popup(self._menu_place(mention))

    def add_actor_corrections(self, menu: QMenu, key: str) -> None:
        """Add the corrections of an actor to a menu."""
        sitting = self._read()
        known = sitting.actors().get(key) if sitting else None
        if sitting and known:
            ask = self._asker(None)
            correcting_actors.fill(menu, sitting, known, self.desk.pen, ask)

    def add_actor(self) -> None:
        """Ask whom the selected words, or the mention at the caret, mean."""
        sitting, span = self._read(), self.page.selection()
        if sitting and span is None:
            span, _ = self._mention_at(self._caret())
        if sitting and span:
            self._asker(self._rect(span)).who_is(span)

    def show_taught(self) -> None:
        """Show what was taught about names."""
        from reader.ui.taught_list import TaughtList

        self.taught = TaughtList(self.window, self.fittings)
        self.taught.show()

    def hear_done(self, command: Command) -> None:
        """Something was done or undone: the lists may have changed."""
        self.fittings.message_bar.take_back(self._merged)  # undo takes back another step now
        names = any(isinstance(c.before or c.after, TaughtName) for c in command.changes)
        if names and self.taught is not None and self.taught.isVisible():
            self.taught.read()
        if self.verdicts is not None and self.verdicts.isVisible():
            self.verdicts.read()

    def show_verdicts(self) -> None:
        """Show what was put right in this article."""
        from reader.ui.verdict_list import VerdictList

        self.verdicts = VerdictList(self.window, self.fittings)
        self.verdicts.show()

    def merge(self, actor: str, into: str) -> None:
        """Say that an actor is the same as another one, and how that is taken back."""
        sitting = self._read()
        known = sitting.actors() if sitting else {}
        if actor in known and into in known:
            self.desk.pen.cast.merge(actor, into)
            names = {"name": shown(known[actor].name), "other": shown(known[into].name)}
            key = self.fittings.keyboard.word("undo")
            said = tr("{name} and {other} are one now. {key} takes it back.", key=key, **names)
            self._merged = said
            self.fittings.message_bar.show_message(said, kind="note")

    def ask_card(self, title: str, rows: Rows, take: Take, place: QRect | None = None) -> None:
        """Ask for one of some rows, below a place of the page or in the middle."""
        self._card = self._card or ChoiceCard(self.window, self.window.look)
        self._card.ask(title, rows, take, place=self._in_window(place))

    def _ask_beside(self, key: str, title: str, rows: Rows, take: Take) -> None:
        """Ask for one of some rows, beside the words of a claim."""
        self.ask_card(title, rows, take, self._rect(self._content(key)))

    def _other_actors(self, sitting: "Sitting", read: "ReadClaim") -> OtherActors:
        ask = partial(self._ask_beside, read.claim.id)
        return OtherActors(ask, sitting, read, self.desk.pen)

    def _asker(self, place: QRect | None) -> Asker:
        self._card = self._card or ChoiceCard(self.window, self.window.look)
        return Asker(self._card, self.desk, self._in_window(place))

    def _in_window(self, place: QRect | None) -> QRect | None:
        if place is None:
            return None
        corner = self.page.viewport().mapTo(self.window, place.topLeft())
        return QRect(corner, place.size())

    def _read(self) -> "Sitting | None":
        """The article, once it has its marks."""
        sitting = self.desk.sitting
        return sitting if sitting and sitting.reading else None

    def _caret(self) -> Span | None:
        caret = self.page.caret()
        return None if caret is None else Span(caret, caret + 1)

    def _mention_at(self, place: Span | None) -> tuple[Span | None, Actor | None]:
        """The shortest mention that a place touches, with its actor."""
        sitting = self._read()
        if sitting is None or place is None:
            return None, None
        found = [
            (mention, actor)
            for actor in sitting.reading.actors
            for mention in actor.mentions
            if overlap(mention, place)
        ]
        shortest = min(found, key=lambda pair: pair[0].end - pair[0].start, default=None)
        return shortest or (None, None)

    def _menu(self) -> QMenu:
        menu = QMenu(self.window)
        menu.aboutToHide.connect(menu.deleteLater)
        return menu

    def _menu_place(self, mention: Span | None) -> QPoint:
        """Below the words on the page, else where the panel begins."""
        if self.page.hasFocus() and mention:
            return self.page.viewport().mapToGlobal(self._rect(mention).bottomLeft())
        return self.fittings.panel.mapToGlobal(IN_PANEL)
