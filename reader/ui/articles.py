"""The left side of the window: a search over the library, and the articles opened last."""

from collections.abc import Sequence

from PySide6.QtCore import QEvent, QModelIndex, Qt, QTimer, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QHBoxLayout, QLabel, QLineEdit, QListView, QVBoxLayout, QWidget

from reader.core.article import RecentArticle
from reader.core.listing import Collection
from reader.desk.events import ClaimsFound, SearchFound
from reader.ui.access import name_clear_button
from reader.ui.article_rows import (
    MARGIN,
    ArticleDelegate,
    ArticleRows,
    Entry,
    claim_entry,
    found_entry,
    recent_entry,
)
from reader.ui.language import later, tr, trn
from reader.ui.search_help import HelpButton
from reader.ui.search_ways import SearchWays
from reader.ui.theme import Theme, sans
from reader.ui.widgets.scroll_bar import QuietScrollBar

RECENT = later("ARTICLES")
EMPTY = later("The articles that you open\nare listed here.")
NOTHING = later("Nothing was found. Try fewer words, or a part of one with a star: ferr*")
HINT = later("Search, or actor:Alibaba …")
TYPING_MS = 180


class ArticlesList(QWidget):
    """`chosen` carries the id of the article to open, and the passage to go to or None.

    `searched` carries what is looked for, a moment after the last key, whether it is claims, and
    how many of them are there already: the next page is asked for at the end of the list.
    """

    chosen = Signal(str, object)
    searched = Signal(str, bool, int)

    def __init__(self, look: Theme) -> None:
        super().__init__()
        self._recent: tuple[RecentArticle, ...] = ()
        self.box = QLineEdit(placeholderText=tr(HINT), clearButtonEnabled=True)
        self.box.setAccessibleName(tr("Search the library"))
        name_clear_button(self.box)
        self.box.installEventFilter(self)
        self._pause = QTimer(self, singleShot=True, interval=TYPING_MS)
        self._pause.timeout.connect(self._search)
        self.box.textChanged.connect(lambda _: self._pause.start())
        self.rows = ArticleRows()
        self.rows.more_asked.connect(self._ask_for_more)
        self.view = _view(self.rows)
        self._bar = QuietScrollBar(look, self.view)
        self.view.setVerticalScrollBar(self._bar)
        self._bar.valueChanged.connect(self._look_ahead)  # views ask for more by their own bar only
        self.delegate = ArticleDelegate(self.view, look)
        self.view.setItemDelegate(self.delegate)
        self.view.clicked.connect(self._choose)
        self.view.installEventFilter(self)
        self.kept: Sequence[Collection] = ()
        self.help = HelpButton(self.box, lambda: self.kept)
        self.ways, self._empty = SearchWays(), QLabel(tr(EMPTY))
        self._heading = self.ways.heading
        self.ways.changed.connect(self._search)
        self.setFocusProxy(self.box)
        self._lay_out()
        self.set_theme(look)
        self.show_articles(())

    def show_articles(self, articles: tuple[RecentArticle, ...]) -> None:
        """The articles opened last, the latest first; seen when nothing is looked for."""
        self._recent = articles
        if not self.box.text().strip():
            self.rows.show([recent_entry(article) for article in articles])
            self._say(tr(RECENT), "" if articles else tr(EMPTY))

    def show_found(self, event: SearchFound) -> None:
        """What a search has found, unless something else is looked for by now."""
        if event.query == self.box.text().strip() and not self.ways.by_claims:
            self._show_page(event, [found_entry(hit) for hit in event.page.hits])

    def show_claims(self, event: ClaimsFound) -> None:
        """The claims that a search has found, unless something else is looked for by now."""
        if event.query == self.box.text().strip() and self.ways.by_claims:
            self._show_page(event, [claim_entry(hit) for hit in event.page.hits])

    def _show_page(self, event: SearchFound | ClaimsFound, entries: Sequence[Entry]) -> None:
        page, so_far = event.page, event.offset + len(entries)
        go_on = bool(entries) and (page.more or so_far < page.total)
        if event.offset:
            self.rows.add(entries, offset=event.offset, more=go_on)
            return
        self.rows.show(entries, more=go_on)
        if entries:
            self.view.scrollToTop()
        found = trn("{n} found", "{n} found", page.total)
        said = tr("more than {found}", found=found) if page.more else found
        self._say(said.upper(), "" if entries else tr(NOTHING))

    def mark_current(self, article: str) -> None:
        """Say which article is on the page."""
        self.delegate.current = article
        self.view.viewport().update()

    def set_theme(self, look: Theme) -> None:
        """Take the colours of another theme."""
        self._bar.set_theme(look)
        self.delegate.look = look
        self.box.setFont(sans(12))
        self.ways.set_theme(look)
        self.help.setFont(sans(12))
        self._empty.setFont(sans(12))
        palette = self._empty.palette()
        palette.setColor(self._empty.foregroundRole(), look.muted)
        self._empty.setPalette(palette)
        self.view.viewport().update()

    def eventFilter(self, watched: object, event: QEvent) -> bool:
        """Enter opens, Down goes from the search to its list, Escape ends the search."""
        if watched is self.box and event.type() == QEvent.Type.ShortcutOverride:
            event.setAccepted(event.key() == Qt.Key.Key_Escape and bool(self.box.text()))
        if watched is self.view and event.type() == QEvent.Type.FocusIn:
            self._show_current()
        if event.type() == QEvent.Type.KeyPress and self._pressed(watched, event):
            return True
        return super().eventFilter(watched, event)

    def _pressed(self, watched: object, event: QKeyEvent) -> bool:
        index = self.view.currentIndex()
        if watched is self.box and event.key() == Qt.Key.Key_Escape:
            self.box.clear()
        elif watched is self.box and event.key() == Qt.Key.Key_Down:
            self.view.setFocus()
            self.view.setCurrentIndex(self.rows.index(0))
        elif event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter):
            self._choose(index if index.isValid() else self.rows.index(0))
        else:
            return False
        return True

    def _show_current(self) -> None:
        """The keyboard is seen on a row as soon as it comes into the list."""
        if not self.view.currentIndex().isValid():
            self.view.setCurrentIndex(self.rows.index(0))

    def _search(self) -> None:
        query = self.box.text().strip()
        self.ways.set_searching(bool(query))
        if query:
            self.searched.emit(query, self.ways.by_claims, 0)
        else:
            self.show_articles(self._recent)

    def _look_ahead(self, at: int) -> None:
        if at + self._bar.pageStep() > self._bar.maximum():
            self.rows.fetchMore(QModelIndex())

    def _ask_for_more(self, so_far: int) -> None:
        if not self._pause.isActive():  # else something else is about to be looked for
            self.searched.emit(self.box.text().strip(), self.ways.by_claims, so_far)

    def _choose(self, index: QModelIndex) -> None:
        if index.isValid():
            entry = self.rows.entries[index.row()]
            self.chosen.emit(entry.article, entry.place)

    def _say(self, heading: str, empty: str) -> None:
        if self.view.hasFocus():
            self._show_current()
        self.ways.say(heading)
        self._empty.setText(empty)
        self._empty.setVisible(bool(empty))

    def _lay_out(self) -> None:
        self.ways.setContentsMargins(MARGIN, 10, 6, 6)
        self._empty.setContentsMargins(MARGIN, 0, MARGIN, 0)
        self._empty.setWordWrap(True)
        inset = QHBoxLayout()
        inset.setContentsMargins(MARGIN - 4, 12, 6, 2)
        inset.addWidget(self.box, 1)
        inset.addWidget(self.help)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(0)
        layout.addLayout(inset)
        layout.addWidget(self.ways)
        layout.addWidget(self._empty)
        layout.addWidget(self.view, 1)
        self.setMinimumWidth(170)


def _view(rows: ArticleRows) -> QListView:
    view = QListView()
    view.setModel(rows)
    view.setFrameShape(QListView.Shape.NoFrame)
    view.setMouseTracking(True)
    view.setResizeMode(QListView.ResizeMode.Adjust)
    view.setWordWrap(True)  # else rows keep the heights that they had in a narrower list
    view.setVerticalScrollMode(QListView.ScrollMode.ScrollPerPixel)
    view.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
    view.setAccessibleName(tr("Articles"))
    return view
