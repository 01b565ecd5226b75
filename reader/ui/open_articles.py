"""The articles that are open: which there are, what is seen of each, and the way between them."""

from dataclasses import dataclass
from typing import TYPE_CHECKING

from PySide6.QtCore import QTimer

from reader.core.spans import Span
from reader.desk.sitting import Sitting
from reader.ui.beside import Beside
from reader.ui.language import tr
from reader.ui.tab_bar import ArticleTabs
from reader.ui.trail import Spot

if TYPE_CHECKING:
    from reader.ui.fittings import Fittings
    from reader.ui.window import Window

MOST = 12


@dataclass(eq=False)
class Tab:
    """An open article, known by the digest of its text. `sitting` is None for one that was open
    the last time, until it is turned to; `article` is its id in the library. `place` and
    `selection` are where the reader was."""

    title: str
    digest: str
    article: str = ""
    sitting: Sitting | None = None
    place: int = 0
    selection: Span | None = None

    def id(self) -> str:
        """The article's id in the library; "" while it has none."""
        return (self.sitting.article if self.sitting else "") or self.article


class OpenArticles:
    """Keeps the tabs. The one that was used longest ago goes when there are more than twelve."""

    def __init__(self, window: "Window", fittings: "Fittings") -> None:
        self._window, self._fittings = window, fittings
        self.bar = ArticleTabs(window.look)
        self.tabs: list[Tab] = []
        self.current: Tab | None = None
        self._used: list[Tab] = []
        self._closed: list[str] = []
        self.awaited = False
        self.beside = Beside(window, fittings, self)
        self._beside_first = ""
        self.bar.chosen.connect(self.turn_to_number)
        self.bar.closed.connect(self.close_number)
        self.bar.tabMoved.connect(self._moved)

    def keep_sight(self) -> None:
        """Keep what is seen of the article that the reader is on."""
        tab, page = self.current, self._window.page
        if tab is not None and tab.sitting is not None:
            tab.article = tab.id()
            tab.place, tab.selection = page.offset_at_top(), page.selection()
            self._fittings.desk.keep_place(tab.place, tab.sitting)

    def leave(self, to: str = "") -> None:
        """Another article comes on the page: keep what is seen of the one that is there."""
        tab, on = self.current, self._window.pages.on()
        if tab is None or on is None or on.edition.digest != tab.digest:
            return
        self.keep_sight()
        if tab.digest != to:
            self._fittings.trail.leave(Spot(tab.digest, tab.id(), tab.place), to=to)

    def stand_on(self, digest: str) -> None:
        """The reader is on a page on which an article lies already."""
        tab = self._known(digest)
        if tab is not None and tab.sitting is not None:
            self.current = tab
            self._fittings.desk.turn_to(tab.sitting)

    def before(self) -> Tab | None:
        """The article that was read before the one on the page."""
        others = [tab for tab in (*self.tabs, *self._used) if tab is not self.current]
        return others[-1] if others else None

    def enter(self, sitting: Sitting) -> None:
        """An article lies on the page: it has a tab, and is seen as it was left."""
        self.awaited = False
        tab = self._tab_of(sitting)
        again = tab.sitting is not None and tab is not self.current
        tab.sitting, tab.title = sitting, sitting.title
        self.current = tab
        self._used = [*(used for used in self._used if used is not tab), tab]
        if len(self.tabs) > MOST:
            self._let_go()
        if again:
            self._window.page.show_offset(tab.place)
            self._window.page.select(tab.selection)
        self.show()

    def show(self) -> None:
        """Show the tabs as they are."""
        at = self.tabs.index(self.current) if self.current in self.tabs else -1
        titles = [] if self._fittings.places.quiet else self.tabs
        self.bar.show_titles([tab.title or tr("Without a title") for tab in titles], at)
        self._keep_soon()

    def turn_to(self, tab: Tab) -> None:
        """Lay the article of a tab on the page."""
        desk = self._fittings.desk
        if tab.sitting is not None:
            desk.turn_to(tab.sitting)
        else:
            desk.open_article(tab.article)

    def turn_to_number(self, number: int) -> None:
        """Lay the article of a tab on the page, by its number; -1 is none."""
        if 0 <= number < len(self.tabs) and self.tabs[number] is not self.current:
            self.turn_to(self.tabs[number])

    def step(self, way: int) -> None:
        """Go to the next (1) or previous (-1) tab, around the ends."""
        if self.current in self.tabs and len(self.tabs) > 1:
            at = self.tabs.index(self.current)
            self.turn_to(self.tabs[(at + way) % len(self.tabs)])

    def remember(self) -> None:
        """Note in the window's memory what is open."""
        memory = self._window.memory
        memory.tabs = [(tab.digest, tab.id(), tab.title) for tab in self.tabs if tab.id()]
        memory.current = self.current.digest if self.current else ""
        other = self._window.pages.other()
        beside = self._window.pages.on(other) if other else None
        memory.beside = beside.edition.digest if beside else ""

    def _keep_soon(self) -> None:
        """Have written down what is open, if it is another thing than before."""
        memory = self._window.memory
        before = memory.tabs, memory.current, memory.beside
        if self.awaited or self._beside_first:
            return  # what was open the last time is still on its way
        self.remember()
        if before != (memory.tabs, memory.current, memory.beside):
            self._fittings.choosing.keep_soon()

    def restore(self) -> None:
        """Open the tabs again that were open the last time; the article of the one that was on
        the page comes there, unless another is opened."""
        window = self._window
        if not window.options["restore_tabs"]:
            return
        self.tabs = [Tab(title, digest, article) for digest, article, title in window.memory.tabs]
        tab = self._known(window.memory.current)
        if tab is not None and not window.opens_something():
            self.awaited, self._beside_first = True, window.memory.beside
            self._fittings.middle.leave()
            self._fittings.desk.open_article(tab.article)

    def put_beside(self) -> None:
        """After the first article, the one that stood beside it the last time."""
        tab, self._beside_first = self._known(self._beside_first), ""
        self._keep_soon()  # the library has said which article it is
        if tab is not None and tab is not self.current:
            QTimer.singleShot(0, self.bar, lambda: self.beside.put(tab))

    def close_number(self, number: int) -> None:
        """Close a tab; the one used before comes on the page."""
        tab = self.tabs[number]
        if tab is self.current:
            self.leave()
        self._closed.append(tab.id())
        page = self._window.pages.page_with(tab.digest)
        if page is not None and self._window.pages.two:
            self._remove(tab)
            self.beside.fold(page)
            self.show()
            return
        self._remove(tab)
        if tab is not self.current:
            self.show()
            return
        self.current = None
        following = self._used or self.tabs[max(0, number - 1) :]
        if following:
            self.turn_to(following[-1] if self._used else following[0])
        else:
            self._fittings.desk.put_away()
            self.show()

    def close_current(self) -> None:
        """Close the article on the page."""
        if self.current in self.tabs:
            self.close_number(self.tabs.index(self.current))

    def open_closed(self) -> None:
        """Open the article again that was closed last."""
        while self._closed:
            if article := self._closed.pop():
                self._fittings.desk.open_article(article)
                return

    def _let_go(self) -> None:
        """Close the tab that was not used for the longest time, and is not seen."""
        page_with = self._window.pages.page_with
        never = [tab for tab in self.tabs if tab not in self._used]
        unseen = (tab for tab in (*never, *self._used) if page_with(tab.digest) is None)
        self._remove(next(unseen))

    def _remove(self, tab: Tab) -> None:
        self.tabs.remove(tab)
        self._used = [used for used in self._used if used is not tab]

    def _tab_of(self, sitting: Sitting) -> Tab:
        """The tab of an article; a new one after the current if it has none."""
        digest = sitting.imported.edition.digest
        if tab := self._known(digest):
            return tab
        at = self.tabs.index(self.current) + 1 if self.current in self.tabs else len(self.tabs)
        self.tabs.insert(at, Tab(sitting.title, digest))
        return self.tabs[at]

    def open_again(self, digest: str, article: str) -> None:
        """Open an article that was open before."""
        if tab := self._known(digest):
            self.turn_to(tab)
        elif article:
            self._fittings.desk.open_article(article)

    def _known(self, digest: str) -> Tab | None:
        return next((tab for tab in self.tabs if tab.digest == digest), None)

    def _moved(self, to: int, came: int) -> None:
        self.tabs.insert(to, self.tabs.pop(came))
