"""The Notes view in the window: what it is asked for is done by the desk, and the news go to it."""

from functools import partial
from typing import TYPE_CHECKING

from PySide6.QtCore import QPoint, QRect
from PySide6.QtGui import QCursor
from PySide6.QtWidgets import QMenu, QWidget
from shiboken6 import isValid

from reader.core.annotations import Annotation, Qualifier
from reader.core.history import Shelf
from reader.core.memos import Memo
from reader.desk import events
from reader.ui import code_menu
from reader.ui.code_chooser import Choice
from reader.ui.colours import names_of
from reader.ui.language import later, tr
from reader.ui.notes.rows import Row

if TYPE_CHECKING:
    from reader.ui.fittings import Fittings
    from reader.ui.notes import NotesView
    from reader.ui.window import Window

NAME = "notes"
KEYS = later(
    "↑ ↓ choose · Enter go to it · F2 write · {code} another code"
    " · {highlight1}–{highlight5} colour · {delete} remove"
)


class NotesRoom:
    """Makes the view when it is first asked for; until then nothing is read."""

    def __init__(self, window: "Window", fittings: "Fittings") -> None:
        self._window, self._fittings = window, fittings
        self._desk = fittings.desk
        self.view: NotesView | None = None
        self._stale = True
        self.follows = {
            events.NotesCame: self._came,
            events.Done: self._done,
            events.CodebookChanged: self._renamed,
        }

    def toggle(self) -> None:
        """Show the view, or put it away."""
        self._fittings.middle.toggle(NAME)

    def is_shown(self) -> bool:
        """Whether the notes are seen."""
        return self.view is not None and self.view.isVisible()

    def renew(self) -> None:
        """Articles have come, gone, or changed: all is read anew when it is seen."""
        self._stale = True
        if self.is_shown():
            self._desk.far.read()

    def finish(self) -> None:
        """Keep what is being written."""
        if self.view is not None:
            self.view.delegate.keep_written()

    def areas(self) -> list[QWidget]:
        """What F6 goes through."""
        return [self.view.list, self.view.side, self.view.box]

    def retrieve(self, code: str) -> None:
        """Show all passages of a code across the library."""
        self._fittings.middle.show(NAME)
        self.view.retrieve(code)

    def set_theme(self, look: object) -> None:
        """Take the colours of another theme."""
        if self.view is not None:
            self.view.set_theme(look)

    def make(self) -> "NotesView":
        """The view, with all that it asks for connected."""
        from reader.ui.notes import NotesView

        self.view = view = NotesView(self._window.look)
        view.keys_of = self._fittings.keyboard.keys
        view.delegate.begun.connect(self._fittings.hand.offer_links)
        far, coder = self._desk.far, self._desk.coder
        view.came.connect(self._came_up)
        view.went.connect(self._went)
        view.asked.connect(self._go)
        view.left.connect(self._fittings.middle.leave)
        view.edited.connect(far.rewrite)
        view.delete_asked.connect(far.delete)
        view.link_asked.connect(self._fittings.hand.follow_one_of)
        view.recolour_asked.connect(far.recolour)
        view.recode_asked.connect(self._recode)
        view.menu_asked.connect(self._show_menu)
        view.side.renamed.connect(coder.rename)
        view.side.moved.connect(coder.move)
        view.side.remove_asked.connect(coder.remove)
        view.side.customContextMenuRequested.connect(self._show_code_menu)
        return view

    def _came_up(self) -> None:
        """The view has the window to itself, and what stands in it is as the library is."""
        sitting = self._desk.sitting
        self._fittings.places.fit_around(library=True)
        self._fittings.steps.show("", "")
        self.view.stands_in(sitting.article if sitting else "")
        self._renamed(None)
        self._fittings.teacher.show(KEYS)
        if self._stale:
            self._desk.far.read()
            self._stale = False

    def _went(self) -> None:
        if isValid(self._window):  # it is hidden once more when the window is taken down
            self._fittings.places.fit_around(library=False)

    def _go(self, row: Row) -> None:
        annotation, sitting = row.annotation, self._desk.sitting
        place = annotation.anchor.span if annotation else None
        if not row.noted.article:
            self.view.list.edit(self.view.list.currentIndex())
        elif sitting is not None and sitting.article == row.noted.article:
            self._fittings.middle.leave()
            if place is not None:
                self._fittings.hand.go_to_mark(row.id, place)
        else:
            self._desk.open_article(row.noted.article, place, row.id)

    def _recode(self, ids: list[str]) -> None:
        """Choose another code for those that are chosen."""
        chooser = self._fittings.hand.chooser
        corner = self._window.mapFromGlobal(QCursor.pos())
        coded = [row for row in self.view.chosen() if row.code]
        if not coded:
            return
        self._fittings.hand.choose_code(
            lambda choice, agrees: self._recoded(ids, choice, agrees),
            QRect(corner, corner),
            coded[0].qualifier,
        )
        chooser.box.setFocus()

    def _recoded(self, ids: list[str], choice: Choice, agrees: Qualifier | None) -> None:
        if key := self._fittings.hand.code_of(choice):
            self._desk.far.recode(ids, key)
            self._desk.far.qualify(ids, agrees)

    def _show_menu(self, row: Row, place: QPoint) -> None:
        menu = QMenu(self.view)
        menu.aboutToHide.connect(menu.deleteLater)
        chosen = self.view.chosen()
        ids = [each.id for each in chosen]
        if row.noted.article:
            menu.addAction(tr("Go to it")).triggered.connect(lambda _=False: self._go(row))
        edit = menu.addAction(tr("Write on it"))
        edit.triggered.connect(lambda _=False: self.view.list.edit(self.view.list.currentIndex()))
        if row.code:
            recode = menu.addAction(tr("Another code…"))
            recode.triggered.connect(lambda _=False: self._recode(ids))
            split = menu.addAction(tr("Split off into a new code…"))
            split.triggered.connect(lambda _=False: self._split(ids, row.code))
        delete = menu.addAction(tr("Delete"))
        delete.triggered.connect(lambda _=False: self._desk.far.delete(ids))
        menu.popup(place)

    def _split(self, ids: list[str], code: str) -> None:
        known = self._desk.coder.codes.get(code)
        ask = partial(code_menu.ask_name, self._window, tr("Split off into a new code"))
        if known and (name := ask(known.name)):
            self._desk.coder.split(ids, name, known.parent)

    def _show_code_menu(self, place: QPoint) -> None:
        side = self.view.side
        menu = QMenu(side)
        menu.aboutToHide.connect(menu.deleteLater)
        code_menu.fill(menu, self._window, self._fittings, side)
        menu.popup(side.viewport().mapToGlobal(place))

    def _came(self, event: events.NotesCame) -> None:
        if self.view is not None:
            self.view.model.come(event.noted, first=event.first, last=event.last)

    def _done(self, event: events.Done) -> None:
        records = [change.before or change.after for change in event.command.changes]
        if any(isinstance(record, Shelf) for record in records):
            self.renew()
        elif any(isinstance(record, Annotation | Memo) for record in records):
            if self.view is None or not self.view.model.loaded:
                return
            sitting = self._desk.sitting
            here = (sitting.article, sitting.title) if sitting else ("", "")
            self.view.model.follow(event.command, *here)

    def _renamed(self, _: object) -> None:
        if self.view is not None:
            self.view.name(self._desk.coder.codes, names_of(self._window.options))
