"""What follows when an article is laid on the desk: the library and the machine answer."""

from functools import partial

from reader.core.analysis import Analysis
from reader.core.article import Imported, RecentArticle
from reader.desk import events
from reader.desk.keeper import Keeper
from reader.desk.machine import Machine
from reader.desk.shelving import Shelved, keep_analysis, recent_articles, shelve
from reader.desk.sitting import Sitting
from reader.desk.state import DeskState, nothing
from reader.desk.writing import Pen


class Laying:
    """One part of the desk. An answer for an article that has left it is dropped."""

    pen: Pen
    _keeper: Keeper
    _state: DeskState
    _machine: Machine
    _passage: events.PassageAsked | None

    @property
    def sitting(self) -> Sitting | None:
        """The article on the desk."""
        return self._state.sitting

    def open_imported(self, imported: Imported) -> None:
        """Lay an article on the desk; the library and the machine follow."""
        self._machine.cancel()
        sitting = self._state.sitting = Sitting(imported)
        self._passage = None
        self._state.tell(events.ArticleShown())
        self._ask_library(sitting)

    def turn_to(self, sitting: Sitting) -> None:
        """Lay an article on the desk again that was there before, with all that was known of it.

        The library is asked for what has changed since; the place in the article is left alone.
        """
        if sitting is self.sitting:
            return
        self._machine.cancel()
        self._state.sitting, self._passage = sitting, None
        sitting.begin_again()
        self._state.tell(events.ArticleShown())
        self._state.tell(events.AnnotationsChanged())
        if sitting.reading is not None:
            self._state.tell(events.ReadingChanged())
        self._ask_library(sitting)

    def put_away(self) -> None:
        """Take the article from the desk."""
        self._machine.cancel()
        self._state.sitting = self._passage = None
        self._state.tell(events.ArticlePutAway())
        self._state.tell(events.HistoryChanged(None, None))

    def list_recent(self) -> None:
        """Have it told which articles were opened last."""
        self._keeper.run(recent_articles, self._recent, nothing)

    def _recent(self, articles: tuple[RecentArticle, ...]) -> None:
        self._state.tell(events.RecentChanged(articles))

    def _ask_library(self, sitting: Sitting) -> None:
        imported = sitting.imported
        self._keeper.run(
            lambda library: shelve(library, imported),
            lambda answer: self._shelved(sitting, answer),
            lambda error: self._not_shelved(sitting, error),
        )

    def _shelved(self, sitting: Sitting, answer: Shelved) -> None:
        waiting = sitting.shelved(
            answer.article, answer.annotations, answer.corrections, answer.taught
        )
        for command in waiting:
            self.pen.keep(command, sitting.digest, waited=True)
            self._state.tell(events.Done(command))
        if sitting is not self.sitting:
            return
        if answer.instead is not None:
            self.open_imported(answer.instead)
            self._state.tell(events.LaterEdition())
            return
        if answer.moved is not None:
            self._state.tell(events.NewEdition(answer.moved.placed, answer.moved.lost))
        if self._passage is not None:
            self._state.tell(self._passage)
        elif answer.place and not sitting.known:
            self._state.tell(events.PlaceKnown(answer.place))
        self._state.tell(events.AnnotationsChanged())
        self._state.tell(events.HistoryChanged(*answer.steps))
        self.list_recent()
        if answer.analysis is not None:
            self._analysed(sitting, answer.analysis)
        else:
            self._analyse(sitting)

    def _not_shelved(self, sitting: Sitting, error: Exception) -> None:
        if sitting is self.sitting and sitting.analysis is None:
            self._analyse(sitting)
        if not self._state.without_library:
            self._state.failed(error)

    def _analyse(self, sitting: Sitting) -> None:
        imported = sitting.imported
        self._machine.analyse(
            imported.edition,
            imported.metadata.language,
            lambda analysis: self._new_analysis(sitting, analysis),
        )

    def _new_analysis(self, sitting: Sitting, analysis: Analysis) -> None:
        digest = sitting.imported.edition.digest
        self._keeper.run(
            partial(keep_analysis, digest=digest, analysis=analysis),
            self._stored,
            self._state.failed,
        )
        self._analysed(sitting, analysis)

    def _analysed(self, sitting: Sitting, analysis: Analysis) -> None:
        if sitting is self.sitting:
            sitting.analysed(analysis)
            self._state.tell(events.ReadingChanged())
            if not (sitting.known or sitting.reads_english):
                self._state.say(
                    "The analysis reads English; this article can be read and annotated."
                )

    def _stored(self, _: None) -> None:
        self.list_recent()
