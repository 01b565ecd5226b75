"""The reader's hand: what the actions do with the page, the panel and the desk."""

from collections.abc import Iterator
from typing import TYPE_CHECKING

from PySide6.QtCore import QTimer
from PySide6.QtWidgets import QApplication, QWidget

from reader.ui import quoting
from reader.ui.claimer import Claimer
from reader.ui.guide import Guided
from reader.ui.language import tr
from reader.ui.library.hand import LibraryHand
from reader.ui.marker import Marker
from reader.ui.page import ArticleView
from reader.ui.printing.hand import PrintHand
from reader.ui.ways import Dressed

if TYPE_CHECKING:
    from reader.desk.far import FarPen
    from reader.desk.writing import Pen
    from reader.ui.fittings import Fittings
    from reader.ui.library.room import LibraryRoom
    from reader.ui.window import Window

PLACE_DELAY_MS = 700


class Hand(Marker, Claimer, Guided, LibraryHand, PrintHand):
    """Each public method without an underscore that the table of actions names is an action."""

    def __init__(self, window: "Window", fittings: "Fittings") -> None:
        super().__init__(window, fittings)
        self.selected.timeout.connect(self._show_bar)
        self._place_timer = QTimer(window, singleShot=True, interval=PLACE_DELAY_MS)
        self._place_timer.timeout.connect(self.keep_place)
        self.adopt(self.page)

    def adopt(self, page: ArticleView) -> None:
        """Listen to a page."""
        page.selection_changed.connect(self._selection_changed)
        page.mark_clicked.connect(self._mark_clicked)
        page.note_edited.connect(self._note_edited)
        page.note_begun.connect(self.offer_links)
        page.note_begun.connect(self.keep_draft)
        page.mark_resized.connect(self.resize)
        page.link_clicked.connect(self.follow)
        page.drag_begun.connect(self.drag_out)
        page.zoom_changed.connect(self._zoomed)
        page.bar.valueChanged.connect(lambda _: self._place_timer.start())

    def change_page(self) -> None:
        """The reader is on the other page."""
        self.bar.hide()
        self.bar.setParent(self.page.viewport())

    def keep_place(self) -> None:
        """Have the desk remember where the reader is."""
        self.desk.keep_place(self.page.offset_at_top())

    def forget(self) -> None:
        """Another article lies on the page."""
        self.actor = self.claim = ""
        self.leave_claim()
        self._asked = None
        self._pick("")
        self.bar.hide()
        self.fittings.names.hide()

    def open_file(self) -> None:
        """Ask for files, open the first one, and add the others."""
        from reader.ui import asking

        paths = asking.files(self.window, tr("Open an article"))
        if paths:
            self.desk.open_path(paths[0])
            self.fittings.arriving.add(paths[1:])

    def paste_article(self) -> None:
        """Open the text of the clipboard as an article."""
        self.desk.open_text(QApplication.clipboard().text())

    def export(self) -> None:
        """Ask for a file and a format, and write the article out."""
        from reader.ui import exporting

        exporting.ask(self.window, self.desk, self.write_pdf)

    def search(self) -> None:
        """Go to the search over the library."""
        if self.fittings.room.is_shown():
            self.fittings.room.search()
            return
        self.fittings.actions["show_articles"].setChecked(True)
        self.fittings.articles.show()
        self.fittings.articles.box.setFocus()
        self.fittings.articles.box.selectAll()

    def search_for(self, query: str) -> None:
        """Search the library for something."""
        self.search()
        self.fittings.articles.box.setText(query)

    def who(self) -> None:
        """Show who the name at the caret means."""
        self.fittings.names.show_chosen()

    def cancel(self) -> None:
        """Stop what goes on, or take a card away."""
        if self.fittings.names.is_shown():
            self.fittings.names.hide()
        elif self.fittings.review.goes_on:
            self.fittings.review.leave()
        else:
            self.desk.cancel()

    def analyse_again(self) -> None:
        """Ask the machine again."""
        self.desk.analyse_again()

    def compare(self) -> None:
        """Hold the article against another one that is nearly the same text."""
        if key := self.fittings.room.article_in_sight():
            self.desk.seeker.compare(key)

    def show_lost(self) -> None:
        """Show what has no place in this edition of the article."""
        self.fittings.lost.show()

    def pages(self) -> Iterator[Dressed]:
        """What was opened beside the window, and is dressed like it."""
        yield from super().pages()
        yield from filter(None, (self._chooser, self._memo, self._past_panel, self.print_sheet))

    def quit(self) -> None:
        """Close the window."""
        self.window.close()

    def undo(self) -> None:
        """Take the last thing back: of the article, or in the library or the notes of those."""
        self._past().undo()

    def redo(self) -> None:
        """Do it again."""
        self._past().redo()

    def show_notes(self) -> None:
        """Show all that the reader wrote, of all articles, or put it away."""
        self.fittings.notes.toggle()

    def copy_cited(self) -> None:
        """Copy the selection as a quotation with its reference."""
        quoting.copy(quoting.selected(self))

    def drag_out(self) -> None:
        """Let the mouse carry the selection away, with its reference."""
        quoting.drag(quoting.selected(self), self.page)

    def next_area(self) -> None:
        """Give the focus to the next area."""
        self._move_focus(1)

    def previous_area(self) -> None:
        """Give the focus to the area before."""
        self._move_focus(-1)

    def toggle(self, setting: str, on: bool) -> None:
        """Switch what an option shows."""
        self.fittings.choosing.choose(setting, on)

    def show_part(self, setting: str, on: bool) -> None:
        """Show or hide what an option names."""
        if setting == "show_articles":
            self.fittings.articles.setVisible(on)
        else:
            for page in self.window.pages.pages:
                page.set_layer_shown(setting.removeprefix("show_"), on)
                if setting == "show_highlights":
                    page.set_layer_shown("codes", on)

    def _past(self) -> "LibraryRoom | FarPen | Pen":
        """Who takes things back where the reader is."""
        if self.fittings.room.is_shown():
            return self.fittings.room
        return self.desk.far if self.fittings.notes.is_shown() else self.desk.pen

    def _move_focus(self, way: int) -> None:
        areas: list[QWidget] = self.fittings.places.areas()
        now = QApplication.focusWidget()
        at = next((n for n, area in enumerate(areas) if area is now or area.isAncestorOf(now)), 0)
        areas[(at + way) % len(areas)].setFocus()

    def _mark_clicked(self, layer: str, key: str) -> None:
        """Choose what stands under a click: the topmost mark, and a highlight below it as well."""
        panel = self.fittings.panel
        if layer == "claims":
            self.show_claim(key)
            panel.choose_claim(key)
        elif layer == "entities" and key:
            self.choose_actor(key)
            panel.choose_actor(key)
        self._pick_under(layer, key)
        self._show_bar()
        self.fittings.names.show_at(self.page.caret())

    def _selection_changed(self) -> None:
        self.bar.hide()
        if self.page.selection():
            self._pick("")
            self.selected.start()
        elif not self._is_on_picked():
            self._pick("")

    def _zoomed(self, percent: int) -> None:
        self.fittings.choosing.choose_text("zoom", percent)
        self.bar.hide()
