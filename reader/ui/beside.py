"""Two articles side by side: the second page comes and goes, and the reader changes pages."""

from typing import TYPE_CHECKING

from PySide6.QtWidgets import QWidget

from reader.ui.lines import draw_lines
from reader.ui.page import ArticleView

if TYPE_CHECKING:
    from reader.ui.fittings import Fittings
    from reader.ui.open_articles import OpenArticles, Tab
    from reader.ui.window import Window


class Beside:
    """The page with the focus is the reader's: panel, keys and status speak of its article."""

    def __init__(self, window: "Window", fittings: "Fittings", tabs: "OpenArticles") -> None:
        self._window, self._fittings, self._tabs = window, fittings, tabs
        self._coming = ""

    def toggle(self) -> bool:
        """Put the article that was read before beside this one, or take the other one away.

        False where there is no other article.
        """
        other = self._window.pages.other()
        if other is not None:
            self.fold(other)
            return True
        tab = self._tabs.before()
        if tab is not None:
            self.put(tab)
        return tab is not None

    def put(self, tab: "Tab") -> None:
        """Open the second page on an article, at once or when the library has brought it."""
        if tab.sitting is None:
            self._coming = tab.digest
        else:
            self._open()
        self._tabs.turn_to(tab)

    def arrive(self, digest: str) -> None:
        """An article is about to be shown: if it was asked for, on the second page."""
        if self._coming == digest:
            self._open()
        self._coming = ""

    def _open(self) -> None:
        window, sheets = self._window, self._window.pages
        self._tabs.keep_sight()
        had = sheets.frame is not None
        first = sheets.page
        fresh = sheets.open(window.column, self._adopt)
        if not had:
            self._fittings.middle.replace_base(first, sheets.home)
        self._change(fresh)
        self._fittings.places.fit()
        draw_lines(sheets.frame, window.look)

    def fold(self, page: ArticleView) -> None:
        """Take a page away; what lies on the other one is read on."""
        sheets = self._window.pages
        reader_left = page is sheets.page
        page.finish_note()
        sheets.fold(page)
        if reader_left:
            self._change(sheets.page)
            self._turn()
        self._fittings.places.fit()

    def focus_on(self, widget: QWidget | None) -> None:
        """The focus has gone somewhere: if that is the other page, the reader is there now."""
        other = self._window.pages.other()
        if other is not None and (widget is other or other.isAncestorOf(widget)):
            self.turn(other)

    def turn(self, page: ArticleView) -> None:
        """The reader goes on on a page."""
        if page is not self._window.page:
            self._tabs.keep_sight()
            self._change(page)
            self._turn()

    def _turn(self) -> None:
        imported = self._window.pages.on()
        if imported is not None:
            self._tabs.stand_on(imported.edition.digest)

    def _change(self, page: ArticleView) -> None:
        old = self._window.page
        old.set_marks("found", ())
        self._window.pages.turn(page)
        self._fittings.hand.change_page()

    def _adopt(self, page: ArticleView) -> None:
        """A new page gets what the first one has: keys, listeners, layers, looks."""
        first = self._window.page
        for action in first.actions():
            page.addAction(action)
        self._fittings.adopt(page)
        for layer in ("entities", "claims", "highlights", "codes"):
            page.set_layer_shown(layer, first.layer_shown(layer))
        self._window.typeset()
