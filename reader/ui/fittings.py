"""Everything around the page, made after the first paint, and how it hears of the desk's news."""

from typing import TYPE_CHECKING

from PySide6.QtGui import QAction, QActionGroup, QGuiApplication
from PySide6.QtWidgets import QApplication, QWidget

from reader.core.positions import panel as panel_entries
from reader.core.words import counted
from reader.desk import Desk, events
from reader.desk.sitting import Sitting
from reader.ui import actions
from reader.ui.articles import ArticlesList
from reader.ui.bridge import Bridge
from reader.ui.hand import Hand
from reader.ui.keys import KeyTeacher
from reader.ui.lines import draw_lines
from reader.ui.marks import claim_marks, entity_marks, highlight_marks, margin_notes
from reader.ui.panel import ActorsPanel
from reader.ui.status import StatusLine
from reader.ui.theme import FOUND_THEME, Theme
from reader.ui.toolbar import ToolBar
from reader.ui.widgets import MessageBar

if TYPE_CHECKING:
    from reader.ui.window import Window

LAYERS = ("entities", "claims", "highlights")
THEMES = {"system": "Colours of the system", "light": "Light", "dark": "Dark"}


class Fittings:
    """The parts of a furnished window. They are put where room was kept for them."""

    def __init__(self, window: "Window") -> None:
        self.window, self.page = window, window.page
        self.bridge = Bridge()
        self.desk = Desk(window.folder, post=self.bridge.post, tell=self.hear)
        self.hand = Hand(window, self)
        self.actions = actions.make(self.hand, window, self.page)
        self.articles = ArticlesList(window.look)
        self.panel = ActorsPanel()
        self.panel.set_theme(window.look)
        self.message_bar = MessageBar()
        self.message_bar.set_theme(window.look)
        self.status = StatusLine(window.look)
        self.toolbar = ToolBar(window.look, self._themes(), self.actions)
        self._place()
        self._connect()
        self._hearers = {
            events.ArticleShown: self._article_shown,
            events.ReadingChanged: self._reading_changed,
            events.AnnotationsChanged: self._annotations_changed,
            events.PlaceKnown: lambda event: self.page.show_offset(event.offset),
            events.HistoryChanged: self._history_changed,
            events.RecentChanged: lambda event: self.articles.show_articles(event.articles),
            events.Progress: self._progress,
            events.Said: lambda event: self.message_bar.show_message(event.text, kind=event.kind),
        }

    def begin(self) -> None:
        """Set every switch to what the options say, and begin to work."""
        self._switch()
        QGuiApplication.styleHints().colorSchemeChanged.connect(self._follow_system)
        self.desk.start()

    def _follow_system(self) -> None:
        QApplication.instance().setProperty(FOUND_THEME, None)
        self.window.dress()

    def end(self) -> None:
        """Keep the place, end all work, and wait until everything is on disk."""
        self._teacher.stop()
        self.desk.keep_place(self.page.offset_at_top())
        self.desk.close()
        self.bridge.close()

    def hear(self, event: object) -> None:
        """Show what the desk tells."""
        self._hearers[type(event)](event)

    def set_theme(self, look: Theme) -> None:
        """Take the colours of another theme."""
        for part in (self.articles, self.panel, self.message_bar, self.status, self.toolbar):
            part.set_theme(look)
        self.hand.bar.set_theme(look)
        draw_lines(self.window.splitter, look)

    def areas(self) -> list[QWidget]:
        """What F6 goes through."""
        lists = [self.articles.view] if self.articles.isVisible() else []
        return [self.page, self.panel.focusProxy() or self.panel, *lists]

    def _themes(self) -> QActionGroup:
        group = QActionGroup(self.window)
        for name, text in THEMES.items():
            action = QAction(text, group, checkable=True)
            action.setChecked(self.window.options["theme"] == name)
            action.triggered.connect(lambda _=False, name=name: self.window.choose_theme(name))
        return group

    def _place(self) -> None:
        window, sizes = self.window, self.window.splitter.sizes()
        window.splitter.replaceWidget(0, self.articles).deleteLater()
        window.splitter.replaceWidget(2, self.panel).deleteLater()
        window.splitter.setSizes(sizes)
        draw_lines(window.splitter, window.look)
        window.column.insertWidget(0, self.message_bar)
        window.whole.setContentsMargins(0, 0, 0, 0)
        window.whole.insertWidget(0, self.toolbar)
        window.whole.addWidget(self.status)

    def _connect(self) -> None:
        self.articles.chosen.connect(self.desk.open_article)
        self.status.cancel_asked.connect(self.desk.cancel)
        self.panel.claim_chosen.connect(self.hand.show_claim)
        self.panel.claim_activated.connect(self.hand.go_to_claim)
        self.panel.actor_chosen.connect(self.hand.choose_actor)
        self.panel.actor_step.connect(self.hand.step)
        self.panel.confirm_asked.connect(self.desk.pen.confirm)
        self.panel.reject_asked.connect(self.desk.pen.reject)
        self.panel.restore_asked.connect(self.desk.pen.withdraw)
        self._teacher = KeyTeacher(self)

    def _switch(self) -> None:
        for name, action in self.actions.items():
            if action.isCheckable():
                action.setChecked(bool(self.window.options[name]))
        for layer in LAYERS:
            self.hand.toggle(f"show_{layer}", bool(self.window.options[f"show_{layer}"]))
        for name in ("undo", "redo", "cancel"):
            self.actions[name].setEnabled(False)

    def _article_shown(self, _: object) -> None:
        sitting = self._sitting()
        self.window.show_article(sitting.imported)
        self.window.setWindowTitle(f"{sitting.title} – Reportedly")
        self.panel.set_waiting("Reading the article …")
        self.status.rest_at("")
        self.hand.forget()

    def _reading_changed(self, _: object) -> None:
        sitting = self._sitting()
        reading, text = sitting.reading, sitting.text
        if reading is None:
            return
        self.page.set_marks("entities", entity_marks(reading))
        self.page.set_marks("claims", claim_marks(reading, text, sitting.colours))
        self.panel.set_reading(reading, text, sitting.colours)
        speakers = sum(1 for e in panel_entries(reading, text) if e.actor and e.positions)
        summary = f"{counted(len(reading.claims), 'claim')} by {counted(speakers, 'actor')}"
        self.page.set_summary(summary)
        reviewed = sum(read.state != "suggested" for read in (*reading.claims, *reading.hidden))
        self.status.rest_at(f"{reviewed} of {len(reading.claims) + len(reading.hidden)} reviewed")

    def _annotations_changed(self, _: object) -> None:
        sitting = self._sitting()
        self.page.set_marks("highlights", highlight_marks(sitting.annotations.values()))
        self.page.set_notes(margin_notes(sitting.annotations.values()))
        self.articles.mark_current(sitting.article)

    def _history_changed(self, event: events.HistoryChanged) -> None:
        for name, label in (("undo", event.undo), ("redo", event.redo)):
            self.actions[name].setEnabled(label is not None)
            self.actions[name].setText(f"{name.capitalize()} {label or ''}".strip())

    def _progress(self, event: events.Progress) -> None:
        self.status.show_progress(event)
        self.actions["cancel"].setEnabled(event.can_cancel)

    def _sitting(self) -> Sitting:
        sitting = self.desk.sitting
        assert sitting is not None, "the desk tells of an article only when there is one"
        return sitting
