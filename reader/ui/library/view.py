"""The library as one view: shelves, the table under its search, details."""

from collections.abc import Sequence

from PySide6.QtCore import QEvent, Qt, QTimer, Signal
from PySide6.QtGui import QHideEvent, QPalette, QShowEvent
from PySide6.QtWidgets import (
    QHBoxLayout,
    QLabel,
    QLineEdit,
    QSplitter,
    QToolButton,
    QVBoxLayout,
    QWidget,
)

from reader.core.listing import Collection
from reader.ui.language import later, tr, trn
from reader.ui.library.details import DetailsPanel
from reader.ui.library.model import Fetch
from reader.ui.library.shelves import ShelvesTree
from reader.ui.library.table import ArticlesTable
from reader.ui.lines import draw_lines
from reader.ui.search_help import HelpButton
from reader.ui.theme import Theme, sans, semibold

HINT = later("Search here: words, actor:Alibaba stance:denies, date:2024.. …")
EMPTY = later(
    "No articles stand here. Drop files or folders on the window, or add them by the menu; from "
    "the table they are dragged on collections and tags."
)
NOTHING = later("Nothing was found. Try fewer words, or a part of one with a star: ferr*")
TYPING_MS = 180
WIDTHS = (205, 985, 250)


class LibraryView(QWidget):
    """`searched` carries what is looked for, a moment after the last key, `keep_asked` what is to
    be kept as a search. `came` and `went` say when the view is seen and when it is left.
    """

    searched = Signal(str)
    keep_asked = Signal(str)
    came = Signal()
    went = Signal()

    def __init__(self, look: Theme, fetch: Fetch) -> None:
        super().__init__()
        self.shelves = ShelvesTree(look)
        self.table = ArticlesTable(look, fetch)
        self.details = DetailsPanel(look)
        self.box = QLineEdit(placeholderText=tr(HINT), clearButtonEnabled=True)
        self.box.setAccessibleName(tr("Search in this list"))
        self.box.installEventFilter(self)
        self.keep = QToolButton(text=tr("Keep this search"), autoRaise=True)
        self.keep.clicked.connect(lambda: self.keep_asked.emit(self.box.text().strip()))
        self.kept: Sequence[Collection] = ()
        self.help = HelpButton(self.box, lambda: self.kept)
        self.heading, self.count, self.empty = QLabel(), QLabel(), QLabel()
        self._pause = QTimer(self, singleShot=True, interval=TYPING_MS)
        self._pause.timeout.connect(lambda: self.searched.emit(self.box.text().strip()))
        self.box.textChanged.connect(self._typed)
        self._lay_out()
        self.setFocusProxy(self.table)
        self.set_theme(look)

    def say(self, name: str, number: int, *, looked_for: bool) -> None:
        """The name of the list, and how many articles it holds."""
        self.heading.setText(name)
        self.count.setText(trn("{n} article", "{n} articles", number))
        self.empty.setText(tr(NOTHING) if looked_for else tr(EMPTY))
        self.empty.setVisible(not number)

    def set_theme(self, look: Theme) -> None:
        """Take the colours of another theme."""
        for part in (self.shelves, self.table, self.details):
            part.set_theme(look)
        draw_lines(self.splitter, look)
        self.box.setFont(sans(12))
        self.keep.setFont(sans(12))
        self.help.setFont(sans(12))
        self.heading.setFont(semibold(16))
        palette = self.middle.palette()
        palette.setColor(QPalette.ColorRole.Window, look.page)
        self.middle.setPalette(palette)
        for label in (self.count, self.empty):
            label.setFont(sans(12))
            own = label.palette()
            own.setColor(label.foregroundRole(), look.muted)
            label.setPalette(own)

    def showEvent(self, event: QShowEvent) -> None:
        """The view is seen."""
        super().showEvent(event)
        if not event.spontaneous():
            self.came.emit()

    def hideEvent(self, event: QHideEvent) -> None:
        """The view is left."""
        super().hideEvent(event)
        if not event.spontaneous():
            self.went.emit()

    def eventFilter(self, watched: object, event: QEvent) -> bool:
        """In the search, Down and Enter go to the table, Escape ends the search."""
        if watched is self.box and event.type() == QEvent.Type.ShortcutOverride:
            event.setAccepted(event.key() == Qt.Key.Key_Escape and bool(self.box.text()))
        if watched is self.box and event.type() == QEvent.Type.KeyPress:
            if event.key() == Qt.Key.Key_Escape:
                self.box.clear()
                return True
            if event.key() in (Qt.Key.Key_Down, Qt.Key.Key_Return, Qt.Key.Key_Enter):
                self._go_to_table()
                return True
        return super().eventFilter(watched, event)

    def _go_to_table(self) -> None:
        if self._pause.isActive():
            self._pause.stop()
            self.searched.emit(self.box.text().strip())
        self.table.setFocus()
        if not self.table.currentIndex().isValid() and self.table.articles.rowCount():
            self.table.choose_row(0)

    def _typed(self, text: str) -> None:
        self.keep.setVisible(bool(text.strip()))
        self._pause.start()

    def _lay_out(self) -> None:
        self.middle = QWidget()
        self.middle.setAutoFillBackground(True)
        self.keep.hide()
        search = QHBoxLayout()
        search.setContentsMargins(16, 12, 16, 0)
        search.addWidget(self.box, 1)
        search.addWidget(self.help)
        search.addWidget(self.keep)
        title = QHBoxLayout()
        title.setContentsMargins(16, 10, 16, 8)
        title.setSpacing(12)
        title.addWidget(self.heading)
        title.addWidget(self.count, 1, Qt.AlignmentFlag.AlignBottom)
        self.empty.setContentsMargins(16, 6, 16, 12)
        self.empty.setWordWrap(True)
        self.empty.hide()
        column = QVBoxLayout(self.middle)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        column.addLayout(search)
        column.addLayout(title)
        column.addWidget(self.empty)
        column.addWidget(self.table, 1)
        self.splitter = QSplitter()
        self.splitter.setHandleWidth(1)
        self.splitter.setChildrenCollapsible(False)
        for part in (self.shelves, self.middle, self.details):
            self.splitter.addWidget(part)
        self.splitter.setStretchFactor(1, 1)
        self.splitter.setSizes(list(WIDTHS))
        whole = QVBoxLayout(self)
        whole.setContentsMargins(0, 0, 0, 0)
        whole.addWidget(self.splitter)
