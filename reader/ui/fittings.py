"""Everything around the page, made after the first paint, and how it hears of the desk's news."""

from functools import partial
from typing import TYPE_CHECKING

from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import QApplication, QWidget

from reader.core.reading import certain
from reader.desk import Desk, events
from reader.desk.sitting import Sitting
from reader.ui import actions
from reader.ui.articles import ArticlesList
from reader.ui.bridge import Bridge
from reader.ui.choosing import Choosing
from reader.ui.colours import names_of
from reader.ui.explainer import Explainer
from reader.ui.find_bar import FindBar
from reader.ui.guide import Guide
from reader.ui.hand import Hand
from reader.ui.keys import KeyTeacher
from reader.ui.language import key_text, later, speak_of_qt, tr, trn
from reader.ui.library.adding import Arriving
from reader.ui.library.room import LibraryRoom
from reader.ui.likes import Likes
from reader.ui.lines import draw_lines
from reader.ui.lost import LostMarks
from reader.ui.lower.place import LowerPlace
from reader.ui.marks import claim_marks, code_marks, entity_marks, highlight_marks, margin_notes
from reader.ui.middle import Middle
from reader.ui.names import Names
from reader.ui.notes_room import NAME as NOTES
from reader.ui.notes_room import NotesRoom
from reader.ui.open_articles import OpenArticles
from reader.ui.page import ArticleView
from reader.ui.palette import CommandPalette
from reader.ui.panel import ActorsPanel
from reader.ui.review import Review
from reader.ui.sentences import told
from reader.ui.status import StatusLine
from reader.ui.theme import FOUND_THEME, Theme
from reader.ui.time_left import TimeLeft
from reader.ui.toolbar import ToolBar
from reader.ui.trail import Trail
from reader.ui.verdicts import line_of
from reader.ui.visits import Visits
from reader.ui.welcome import Welcome
from reader.ui.widgets import MessageBar

if TYPE_CHECKING:
    from reader.ui.window import Window

LIST_FROM = 1080
NO_ARTICLE = later("The actors of the article stand here, each with the positions it takes.")
READING = later("Reading the article …")
LAYERS = ("entities", "claims", "highlights")


class Fittings:
    """The parts of a furnished window. They are put where room was kept for them."""

    def __init__(self, window: "Window") -> None:
        speak_of_qt(str(window.options["language"]))
        self.window, self.quiet = window, False
        self.bridge = Bridge()
        self._teacher: KeyTeacher | None = None
        self.desk = Desk(window.folder, post=self.bridge.post, tell=self.hear)
        self.choosing = Choosing(window, self)
        self.hand = Hand(window, self)
        self.open_articles = OpenArticles(window, self)
        self.trail = Trail(window, self)
        self.articles = ArticlesList(window.look)
        self.panel = ActorsPanel(window.look)
        self.panel.add_corrections = self.hand.add_corrections
        self.panel.add_actor_corrections = self.hand.add_actor_corrections
        homes = {"window": [window], "page": [self.page], "reading": [self.page, self.panel]}
        homes |= {"review": homes["reading"], "panel": [self.panel]}
        self.actions = actions.make(self.hand, homes)
        self.message_bar = MessageBar(window.look)
        self.status = StatusLine(window.look)
        self.welcome = Welcome(window.look, self.actions)
        self.finder = FindBar(window.look)
        self.palette = CommandPalette(window, window.look, self.actions)
        self.names = Names(window, self)
        self.visits = Visits(window, self)
        self.likes = Likes(window, self)
        self.lost = LostMarks(window, self)
        self.guide = Guide(window, self)
        self.toolbar = ToolBar(
            window.look,
            self.actions,
            looks=self.choosing.group("theme"),
            certainties=self.choosing.group("least_confidence"),
        )
        self.notes = NotesRoom(window, self)
        self._place()
        self.room = LibraryRoom(self)
        self.arriving = Arriving(self)
        self.review = Review(window, self)
        self.explainer = Explainer(window, self)
        self.lower = LowerPlace(window, self)
        self._article_steps: tuple[str | None, str | None] = (None, None)
        self._connect()
        self._hearers = {
            events.ArticleShown: self._article_shown,
            events.ArticlePutAway: self._article_put_away,
            events.ReadingChanged: self._reading_changed,
            events.AnalysisStopped: self._analysis_stopped,
            events.AnnotationsChanged: self._annotations_changed,
            events.CodebookChanged: self._codebook_changed,
            events.Done: self._done,
            events.HistoryListed: lambda event: self.hand.past_listed(event.entries),
            events.NotesCame: lambda event: self.notes.follows[events.NotesCame](event),
            events.PlaceKnown: self._place_known,
            events.HistoryChanged: self._history_changed,
            events.RecentChanged: self._recent_changed,
            events.LibraryChanged: self._library_changed,
            events.LibraryHistory: self.room.history_changed,
            events.Adding: self.arriving.show_adding,
            events.Backlog: self.arriving.show_backlog,
            events.PassageAsked: lambda event: self.hand.go_to(event.span),
            events.SearchFound: lambda event: self.articles.show_found(event.query, event.page),
            events.ClaimsFound: lambda event: self.articles.show_claims(event.query, event.page),
            events.Compared: self.likes.show,
            events.NothingLike: self.likes.tell_none,
            events.NewEdition: self.lost.tell_edition,
            events.LaterEdition: self.lost.tell_later,
            events.Progress: self._progress,
            events.Said: self._said,
        }

    @property
    def page(self) -> ArticleView:
        """The page that the reader is on."""
        return self.window.page

    def begin(self) -> None:
        """Set every switch to what the options say, and begin to work."""
        self._switch()
        self.name_colours()
        self.panel.set_empty(tr(NO_ARTICLE))
        self.order_actors()
        self.lower.fit()
        self.fit(self.window.width())
        QGuiApplication.styleHints().colorSchemeChanged.connect(self._follow_system)
        self.choosing.look_after()
        self.desk.start()
        self.desk.when_kept(self.visits.listen)
        self.open_articles.restore()
        self.guide.begin()

    def _follow_system(self) -> None:
        QApplication.instance().setProperty(FOUND_THEME, None)
        self.window.dress()

    def end(self) -> None:
        """Keep the place, end all work, and wait until everything is on disk."""
        self._teacher.stop()
        self.notes.finish()
        self.hand.finish_memo()
        self.visits.stop()
        self.hand.keep_place()
        self.open_articles.remember()
        self.room.end()
        self.desk.close()
        self.bridge.close()
        self.guide.end()

    def hear(self, event: object) -> None:
        """Show what the desk tells; what no part of the window shows is passed over."""
        if hearer := self._hearers.get(type(event)):
            hearer(event)

    def set_theme(self, look: Theme) -> None:
        """Take the colours of another theme."""
        around = (self.toolbar, self.articles, self.panel, self.status)
        self.open_articles.bar.set_theme(look)
        over = (self.message_bar, self.finder, self.welcome, self.palette, self.hand.bar)
        for part in (
            *around,
            *over,
            self.room,
            self.arriving,
            *self.hand.pages(),
            *self.hand.cards(),
        ):
            part.set_theme(look)
        self.notes.set_theme(look)
        self.guide.set_theme(look)
        self.lower.set_theme(look)
        for part in (self.review.bar, self.explainer.card):
            if part:
                part.set_theme(look)
        if self.names.card:
            self.names.card.set_theme(look)
        for splitter in filter(None, (self.window.splitter, self.window.pages.frame)):
            draw_lines(splitter, look)

    def fit(self, width: int) -> None:
        """Leave the room of a narrow window to the page."""
        wanted = bool(self.window.options["show_articles"])
        room = width >= LIST_FROM * (1 + self.window.pages.two)
        room = room or not self.window.has_article()
        hidden = self.quiet or self.room.is_shown() or self.notes.is_shown()
        self.articles.setVisible(wanted and room and not hidden)

    def set_quiet(self, on: bool) -> None:
        """Leave nothing but the page, or bring back what is around it."""
        self.quiet = on
        for part in (self.toolbar, self.status, self.panel):
            part.setVisible(not on)
        self.open_articles.show()
        self.lower.fit()
        self.fit(self.window.width())
        self.page.setFocus()

    def fit_around(self, *, library: bool) -> None:
        """The library, or all notes, take the whole window; what is around the page comes back."""
        beside = self.window.splitter.widget(2)
        if beside is None:
            return  # the window is about to go
        beside.setVisible(not library and not self.quiet)
        self.toolbar.layers.setVisible(not library)
        self.lower.fit()
        self.fit(self.window.width())
        if not library:
            self.show_steps(*self._article_steps)

    def show_steps(self, undo: str | None, redo: str | None) -> None:
        """Name what undo and redo would do."""
        back = tr("Undo: {what}", what=told(undo)) if undo else tr("Undo")
        again = tr("Redo: {what}", what=told(redo)) if redo else tr("Redo")
        for name, label, words in (("undo", undo, back), ("redo", redo, again)):
            self.actions[name].setEnabled(label is not None)
            self.actions[name].setText(words)

    def areas(self) -> list[QWidget]:
        """What F6 goes through."""
        if self.room.is_shown():
            return self.room.areas()
        if self.notes.is_shown():
            return self.notes.areas()
        lists = [self.articles] if self.articles.isVisible() else []
        panel = [self.panel.focusProxy() or self.panel] if self.panel.isVisible() else []
        pages = self.window.pages.seen() or [self.page]
        return [*pages, *panel, *self.lower.areas(), *lists]

    def takes_all(self) -> bool:
        """Whether another view than the page takes the whole window."""
        return self.room.is_shown() or self.notes.is_shown()

    def teach_keys(self) -> None:
        """Show the keys that hold now in the status line."""
        if self._teacher:
            self._teacher.teach(None, QApplication.focusWidget())

    def order_actors(self) -> None:
        """Order the actors of the panel as the reader wants."""
        self.panel.set_order(str(self.window.options["actor_order"]))

    def read_again(self) -> None:
        """Show the reading anew, as far as the reader wants to see it."""
        if self.desk.sitting:
            self._reading_changed(None)

    def _place(self) -> None:
        window, sizes = self.window, self.window.splitter.sizes()
        window.splitter.replaceWidget(0, self.articles).deleteLater()
        window.splitter.replaceWidget(2, self.panel).deleteLater()
        window.splitter.setSizes(sizes)
        draw_lines(window.splitter, window.look)
        window.column.insertWidget(0, self.open_articles.bar)
        window.column.insertWidget(1, self.message_bar)
        window.column.insertWidget(2, self.finder)
        window.column.addWidget(self.welcome)
        self.middle = Middle(window.column, self._base)
        for base in (self.page, self.welcome):
            self.middle.add_base(base)
        self.middle.add(NOTES, self.notes.make)
        self.middle.leave()
        window.whole.setContentsMargins(0, 0, 0, 0)
        window.whole.insertWidget(0, self.toolbar)
        window.whole.addWidget(self.status)

    def _base(self) -> QWidget:
        lies = self.desk.sitting is not None or self.window.has_article()
        lies = lies or self.open_articles.awaited
        return self.window.pages.home if lies else self.welcome

    def adopt(self, page: ArticleView) -> None:
        """Listen to a page that was made beside the first."""
        self.hand.adopt(page)
        self.names.follow(page)
        self._time_left.follow(page)
        page.leaving.connect(self.trail.note)

    def _connect(self) -> None:
        self.articles.chosen.connect(self.desk.open_article)
        self.articles.searched.connect(self.desk.search)
        self.articles.help.keep_asked.connect(self.room.keep_search)
        self.status.cancel_asked.connect(self.desk.cancel)
        self.panel.claim_chosen.connect(self.hand.show_claim)
        self.panel.claim_activated.connect(self.hand.go_to_claim)
        self.panel.actor_chosen.connect(self.hand.choose_actor)
        self.panel.actor_step.connect(self.hand.step)
        self.panel.why_asked.connect(self.explainer.explain)
        self.panel.passage_chosen.connect(self.hand.go_to)
        self.panel.order_changed.connect(partial(self.choosing.choose, "actor_order"))
        self.panel.merge_asked.connect(self.hand.merge)
        self.panel.confirm_asked.connect(self.desk.pen.confirm)
        self.panel.reject_asked.connect(self.desk.pen.reject)
        self.panel.restore_asked.connect(self.desk.pen.withdraw)
        self.page.leaving.connect(self.trail.note)
        self.finder.found.connect(self.hand.show_found)
        self.finder.chosen.connect(self.hand.go_to)
        self.finder.closed.connect(lambda: self.page.setFocus())
        self._teacher = KeyTeacher(self)
        self._time_left = TimeLeft(self.window, self.status)

    def _switch(self) -> None:
        for name, action in self.actions.items():
            if action.isCheckable():
                action.setChecked(bool(self.window.options[name]))
        for layer in LAYERS:
            self.hand.show_part(f"show_{layer}", bool(self.window.options[f"show_{layer}"]))
        for name in ("undo", "redo", "cancel", "show_lost", "back", "forward"):
            self.actions[name].setEnabled(False)

    def _article_shown(self, _: object) -> None:
        sitting = self._sitting()
        digest = sitting.imported.edition.digest
        self.open_articles.beside.arrive(digest)
        self.open_articles.leave(digest)
        if (there := self.window.pages.page_with(digest)) is not None:
            self.window.pages.turn(there)
            self.hand.change_page()
        self.middle.leave()
        self.window.show_article(sitting.imported)
        self.window.pages.light()
        self.fit(self.window.width())
        self.open_articles.enter(sitting)
        self.trail.arrive(digest)
        self.choosing.changed.emit("")
        self.window.setWindowTitle(f"{sitting.title} – Reportedly")
        self.panel.set_waiting(tr(READING))
        self.status.rest_at("")
        self.review.leave()
        self.lower.forget()
        self.hand.forget()
        self.finder.forget()

    def _article_put_away(self, _: object) -> None:
        self.window.put_article_away()
        self.middle.leave()
        self.fit(self.window.width())
        self.panel.set_empty(tr(NO_ARTICLE))
        self.status.rest_at("")
        self.review.leave()
        self.lower.forget()
        self.hand.forget()
        self.finder.forget()

    def _said(self, event: events.Said) -> None:
        self.message_bar.show_message(told(event.text), kind=event.kind)
        if event.kind == "trouble" and self.open_articles.awaited:
            self.open_articles.awaited = False
            self.middle.leave()

    def _place_known(self, event: events.PlaceKnown) -> None:
        if not self.trail.arrive(self._sitting().imported.edition.digest):
            self.page.show_offset(event.offset)

    def _reading_changed(self, _: object) -> None:
        sitting = self._sitting()
        if sitting.reading is None:
            return
        least = int(self.window.options["least_confidence"]) / 100
        reading, text = certain(sitting.reading, least), sitting.text
        self.page.set_marks("entities", entity_marks(reading))
        self.page.set_marks("claims", claim_marks(reading, text, sitting.colours))
        self.panel.set_reading(reading, text, sitting.colours)
        self.lower.set_reading(reading, text, sitting.colours)
        speakers = len({read.claim.actor for read in reading.claims} - {None})
        claims = trn("{n} claim", "{n} claims", len(reading.claims))
        actors = trn("{n} actor", "{n} actors", speakers)
        by = tr("{claims} by {actors}", claims=claims, actors=actors)
        self.page.set_summary(by if speakers else claims)
        reviewed = sum(read.state != "suggested" for read in (*reading.claims, *reading.hidden))
        every = len(reading.claims) + len(reading.hidden)
        doubtful = len(sitting.reading.claims) - len(reading.claims)
        some = trn("{n} claim", "{n} claims", every)
        said = [tr("{n} of {claims} reviewed", n=reviewed, claims=some)] if every else []
        said += [trn("{n} doubtful hidden", "{n} doubtful hidden", doubtful)] if doubtful else []
        if sitting.unplaced:
            n = len(sitting.unplaced)
            said.append(trn("{n} verdict without a place", "{n} verdicts without a place", n))
        if lost := sum(a.anchor.span is None for a in sitting.annotations.values()):
            said.append(trn("{n} mark without a place", "{n} marks without a place", lost))
        self.status.rest_at(" · ".join(said), tip="\n".join(map(line_of, sitting.unplaced)))
        self.hand.show_answers()
        self.review.follow()

    def _analysis_stopped(self, event: events.AnalysisStopped) -> None:
        again = key_text(self.actions["analyse_again"].shortcut())
        self.panel.set_empty(f"{told(event.text)}\n" + tr("{key} starts it again.", key=again))

    def _annotations_changed(self, _: object) -> None:
        sitting = self._sitting()
        annotations, codes = sitting.annotations.values(), self.desk.coder.codes
        self.page.set_marks(
            "highlights", highlight_marks(annotations, names_of(self.window.options))
        )
        self.page.set_marks("codes", code_marks(annotations, codes))
        self.page.set_notes(margin_notes(annotations, codes))
        self.page.pick(self.page.picked())
        self.articles.mark_current(sitting.article)
        self.lost.show_count(sitting)
        self.room.mark_current(sitting.article)
        self.trail.arrived(sitting.imported.edition.digest)
        self.open_articles.put_beside()

    def _codebook_changed(self, event: object) -> None:
        self.hand.take_keys()
        self.notes.follows[events.CodebookChanged](event)
        if self.desk.sitting:
            self._annotations_changed(None)

    def _done(self, event: events.Done) -> None:
        self.desk.coder.recount(event.command)
        self.notes.follows[events.Done](event)
        self.hand.hear_done(event.command)
        self.hand.past_changed()

    def name_colours(self) -> None:
        """Call the five colours as the reader does."""
        names = names_of(self.window.options)
        for number, name in enumerate(names, 1):
            text = tr("Highlight in {colour}", colour=name)
            self.actions[f"highlight{number}"].setText(text)
        self.hand.bar.name(names)
        self._codebook_changed(events.CodebookChanged())

    def _history_changed(self, event: events.HistoryChanged) -> None:
        self._article_steps = (event.undo, event.redo)
        if not self.room.is_shown() and not self.notes.is_shown():
            self.show_steps(event.undo, event.redo)

    def _recent_changed(self, event: events.RecentChanged) -> None:
        self.articles.show_articles(event.articles)
        self.room.changed()

    def _library_changed(self, _: object) -> None:
        self.room.changed()
        self.desk.list_recent()
        self.notes.renew()
        self.hand.past_changed()

    def _progress(self, event: events.Progress) -> None:
        sitting = self.desk.sitting
        if event.can_cancel and sitting and sitting.reading is None:
            self.panel.set_waiting(tr(READING))
        self.status.show_progress(event)
        self.actions["cancel"].setEnabled(event.can_cancel or self.review.goes_on)

    def _sitting(self) -> Sitting:
        sitting = self.desk.sitting
        assert sitting is not None, "the desk tells of an article only when there is one"
        return sitting
