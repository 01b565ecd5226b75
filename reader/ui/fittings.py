"""Everything around the page, made after the first paint."""

from collections.abc import Iterator
from typing import TYPE_CHECKING

from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import QApplication, QWidget

from reader import settings_file
from reader.desk import Desk
from reader.ui import actions, wiring
from reader.ui.articles import ArticlesList
from reader.ui.bridge import Bridge
from reader.ui.choosing import Choosing
from reader.ui.explainer import Explainer
from reader.ui.find_bar import FindBar
from reader.ui.guide import Guide
from reader.ui.hand import Hand
from reader.ui.keyboard import Keyboard
from reader.ui.keys import KeyTeacher
from reader.ui.language import speak_of_qt, tr
from reader.ui.library.adding import Arriving
from reader.ui.library.room import LibraryRoom
from reader.ui.likes import Likes
from reader.ui.lines import draw_lines
from reader.ui.lost import LostMarks
from reader.ui.lower.place import LowerPlace
from reader.ui.middle import Middle
from reader.ui.names import Names
from reader.ui.news import NO_ARTICLE, News
from reader.ui.notes_room import NotesRoom
from reader.ui.open_articles import OpenArticles
from reader.ui.page import ArticleView
from reader.ui.palette import CommandPalette
from reader.ui.panel import ActorsPanel
from reader.ui.places import Places
from reader.ui.review import Review
from reader.ui.shown import Shown
from reader.ui.status import StatusLine
from reader.ui.steps import Steps
from reader.ui.theme import FOUND_THEME, Theme
from reader.ui.tidying import Tidying
from reader.ui.time_left import TimeLeft
from reader.ui.toolbar import ToolBar
from reader.ui.trail import Trail
from reader.ui.visits import Visits
from reader.ui.welcome import Welcome
from reader.ui.widgets import MessageBar

if TYPE_CHECKING:
    from reader.ui.window import Window

LAYERS = ("entities", "claims", "highlights")


class Fittings:
    """The parts of a furnished window. `places` puts them where room was kept for them, `wiring`
    lets them speak to each other, and `news` hears of the desk."""

    def __init__(self, window: "Window") -> None:
        speak_of_qt(str(window.options["language"]))
        self.window = window
        self.bridge = Bridge()
        self.teacher: KeyTeacher | None = None
        self.desk = Desk(window.folder, post=self.bridge.post, tell=self.hear)
        self.shown = Shown(window, self)
        self.choosing = Choosing(window, self)
        self._make_hand()
        self._make_around()
        self._make_over()
        self.places = Places(window, self)
        self.room = LibraryRoom(self)
        self.arriving = Arriving(self)
        self.review = Review(window, self)
        self.explainer = Explainer(window, self)
        self.lower = LowerPlace(window, self)
        wiring.connect(self)
        self.teacher = KeyTeacher(self)
        self._time_left = TimeLeft(window, self.status)
        self.news = News(window, self)

    @property
    def page(self) -> ArticleView:
        """The page that the reader is on."""
        return self.window.page

    @property
    def middle(self) -> Middle:
        """The middle of the window, where one view is seen at a time."""
        return self.places.middle

    def begin(self) -> None:
        """Set every switch to what the options say, and begin to work."""
        self._switch()
        wiring.show_keys(self)
        self.shown.name_colours()
        self.panel.set_empty(tr(NO_ARTICLE))
        self.order_actors()
        self.lower.fit()
        self.places.fit()
        QGuiApplication.styleHints().colorSchemeChanged.connect(self._follow_system)
        self.choosing.look_after()
        self.desk.start()
        self.desk.when_kept(self.visits.listen)
        self.open_articles.restore()
        self.guide.begin()
        self.tidying.begin()
        if said := self.keyboard.passed_over:
            self.message_bar.show_message(said, kind="trouble")

    def end(self) -> None:
        """Keep the place, end all work, and wait until everything is on disk."""
        self.teacher.stop()
        self.notes.finish()
        self.hand.finish_memo()
        self.visits.stop()
        self.hand.keep_place()
        self.open_articles.remember()
        self.room.end()
        self.desk.close()
        self.bridge.close()
        self.guide.end()
        self.tidying.end()

    def hear(self, event: object) -> None:
        """Show what the desk tells."""
        self.news.hear(event)

    def set_theme(self, look: Theme) -> None:
        """Take the colours of another theme."""
        for part in self._dressed():
            part.set_theme(look)
        for splitter in filter(None, (self.window.splitter, self.window.pages.frame)):
            draw_lines(splitter, look)

    def adopt(self, page: ArticleView) -> None:
        """Listen to a page that was made beside the first."""
        self.hand.adopt(page)
        self.names.follow(page)
        self._time_left.follow(page)
        page.leaving.connect(self.trail.note)

    def teach_keys(self) -> None:
        """Show the keys that hold now in the status line."""
        if self.teacher:
            self.teacher.teach(None, QApplication.focusWidget())

    def order_actors(self) -> None:
        """Order the actors of the panel as the reader wants."""
        self.panel.set_order(str(self.window.options["actor_order"]))

    def _make_hand(self) -> None:
        window = self.window
        self.hand = Hand(window, self)
        self.open_articles = OpenArticles(window, self)
        self.trail = Trail(window, self)
        self.articles = ArticlesList(window.look)
        self.panel = ActorsPanel(window.look)
        homes = {"window": [window], "page": [self.page], "reading": [self.page, self.panel]}
        homes |= {"review": homes["reading"], "panel": [self.panel]}
        self.actions = actions.make(self.hand, homes)
        self.keyboard = Keyboard(self.actions, settings_file.load_keys(window.folder))
        self.steps = Steps(self.actions)

    def _make_around(self) -> None:
        look = self.window.look
        self.message_bar = MessageBar(look)
        self.status = StatusLine(look)
        self.welcome = Welcome(look, self.actions)
        self.finder = FindBar(look)
        looks, certainties = map(self.choosing.group, ("theme", "least_confidence"))
        self.toolbar = ToolBar(look, self.actions, looks=looks, certainties=certainties)
        self.notes = NotesRoom(self.window, self)

    def _make_over(self) -> None:
        window = self.window
        self.palette = CommandPalette(window, window.look, self.actions, self.keyboard)
        self.names = Names(window, self)
        self.visits = Visits(window, self)
        self.likes = Likes(window, self)
        self.lost = LostMarks(window, self)
        self.guide = Guide(window, self)
        self.tidying = Tidying(window)

    def _dressed(self) -> Iterator[QWidget]:
        """All that is made so far and has colours of its own."""
        yield from (self.toolbar, self.articles, self.panel, self.status, self.open_articles.bar)
        yield from (self.message_bar, self.finder, self.welcome, self.palette, self.hand.bar)
        yield from (self.room, self.arriving, self.notes, self.guide, self.lower)
        yield from (*self.hand.pages(), *self.hand.cards())
        yield from filter(None, (self.review.bar, self.explainer.card, self.names.card))

    def _follow_system(self) -> None:
        QApplication.instance().setProperty(FOUND_THEME, None)
        self.window.dress()

    def _switch(self) -> None:
        for name, action in self.actions.items():
            if action.isCheckable():
                action.setChecked(bool(self.window.options[name]))
        for layer in LAYERS:
            self.hand.show_part(f"show_{layer}", bool(self.window.options[f"show_{layer}"]))
        for name in ("undo", "redo", "cancel", "show_lost", "back", "forward"):
            self.actions[name].setEnabled(False)
