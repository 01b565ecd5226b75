"""What the window does when the desk tells something."""

from typing import TYPE_CHECKING

from PySide6.QtCore import QTimer

from reader.desk import events
from reader.ui.language import later, tr
from reader.ui.sentences import told

if TYPE_CHECKING:
    from reader.ui.fittings import Fittings
    from reader.ui.window import Window

NO_ARTICLE = later("The actors of the article stand here, each with the positions it takes.")
READING = later("Reading the article …")


class News:
    """Hears what the desk tells; what no part of the window shows is passed over."""

    def __init__(self, window: "Window", fittings: "Fittings") -> None:
        self._window, self._parts = window, fittings
        self._hearers = {
            events.ArticleShown: self._article_shown,
            events.ArticlePutAway: self._article_put_away,
            events.AnalysisStopped: self._analysis_stopped,
            events.Done: self._done,
            events.PlaceKnown: self._place_known,
            events.HistoryChanged: self._history_changed,
            events.RecentChanged: self._recent_changed,
            events.LibraryChanged: self._library_changed,
            events.Progress: self._progress,
            events.Said: self._said,
            events.ReadingChanged: fittings.shown.show_reading,
            events.AnnotationsChanged: self._annotations_changed,
            events.CodebookChanged: fittings.shown.show_codes,
            events.HistoryListed: lambda event: fittings.hand.past_listed(event.entries),
            events.NotesCame: lambda event: fittings.notes.follows[events.NotesCame](event),
            events.LibraryHistory: fittings.room.history_changed,
            events.Adding: fittings.arriving.show_adding,
            events.Backlog: fittings.arriving.show_backlog,
            events.PassageAsked: lambda event: fittings.hand.arrive(event.span, event.mark),
            events.SearchFound: fittings.articles.show_found,
            events.ClaimsFound: fittings.articles.show_claims,
            events.Compared: fittings.likes.show,
            events.LikesKnown: fittings.room.changed,
            events.NothingLike: fittings.likes.tell_none,
            events.NewEdition: fittings.lost.tell_edition,
            events.LaterEdition: fittings.lost.tell_later,
        }

    def hear(self, event: object) -> None:
        """Show what the desk tells."""
        if hearer := self._hearers.get(type(event)):
            hearer(event)

    def _article_shown(self, _: object) -> None:
        window, parts, sitting = self._window, self._parts, self._parts.shown.sitting()
        digest = sitting.imported.edition.digest
        parts.open_articles.beside.arrive(digest)
        parts.open_articles.leave(digest)
        if (there := window.pages.page_with(digest)) is not None:
            window.pages.turn(there)
            parts.hand.change_page()
        parts.middle.leave()
        window.show_article(sitting.imported)
        window.pages.light()
        parts.places.fit()
        parts.open_articles.enter(sitting)
        parts.trail.arrive(digest)
        parts.choosing.changed.emit("")
        window.setWindowTitle(f"{sitting.title} – Reportedly")
        parts.panel.set_empty(tr(READING))
        self._begin_anew()

    def _article_put_away(self, _: object) -> None:
        self._window.put_article_away()
        self._parts.middle.leave()
        self._parts.places.fit()
        self._parts.panel.set_empty(tr(NO_ARTICLE))
        self._parts.articles.mark_current("")
        self._parts.room.mark_current("")
        self._begin_anew()

    def _begin_anew(self) -> None:
        """Nothing is left of the article before."""
        self._parts.status.rest_at("")
        self._parts.teacher.show_again()
        self._parts.review.leave()
        for part in (self._parts.lower, self._parts.hand, self._parts.finder):
            part.forget()

    def _said(self, event: events.Said) -> None:
        self._parts.message_bar.show_message(told(event.text), kind=event.kind)
        if event.kind == "trouble" and self._parts.open_articles.awaited:
            self._parts.open_articles.awaited = False
            self._parts.middle.leave()

    def _place_known(self, event: events.PlaceKnown) -> None:
        digest = self._parts.shown.sitting().imported.edition.digest
        if not self._parts.trail.arrive(digest):
            self._window.page.show_offset(event.offset)

    def _analysis_stopped(self, event: events.AnalysisStopped) -> None:
        again = self._parts.keyboard.word("analyse_again")
        hint = tr("{key} starts it again.", key=again)
        self._parts.panel.set_empty(f"{told(event.text)}\n{hint}")

    def _done(self, event: events.Done) -> None:
        self._parts.desk.coder.recount(event.command)
        self._parts.notes.follows[events.Done](event)
        self._parts.hand.hear_done(event.command)
        self._parts.hand.past_changed()

    def _annotations_changed(self, event: events.AnnotationsChanged) -> None:
        self._parts.shown.show_annotations(event)
        QTimer.singleShot(0, self._parts.hand.bring_back_draft)  # when the rest is told as well

    def _history_changed(self, event: events.HistoryChanged) -> None:
        self._parts.steps.note(event.undo, event.redo)
        if not self._parts.places.takes_all():
            self._parts.steps.show_article()

    def _recent_changed(self, event: events.RecentChanged) -> None:
        self._parts.articles.show_articles(event.articles)
        self._parts.room.changed()

    def _library_changed(self, _: object) -> None:
        self._parts.room.changed()
        self._parts.desk.list_recent()
        self._parts.desk.coder.count()
        self._parts.notes.renew()
        self._parts.hand.past_changed()

    def _progress(self, event: events.Progress) -> None:
        sitting = self._parts.desk.sitting
        if event.can_cancel and sitting and sitting.reading is None:
            self._parts.panel.set_empty(tr(READING))
        self._parts.status.show_progress(event)
        goes_on = event.can_cancel or self._parts.review.goes_on
        self._parts.actions["cancel"].setEnabled(goes_on)
