"""The table of articles: choosing, dragging, opening, and staying where one was."""

import itertools
from collections.abc import Callable, Iterator, Sequence

from PySide6.QtCore import QItemSelection, QItemSelectionModel, QModelIndex, Qt, Signal
from PySide6.QtGui import (
    QColor,
    QDrag,
    QFontMetrics,
    QHideEvent,
    QKeyEvent,
    QMouseEvent,
    QPainter,
    QPalette,
    QPixmap,
    QResizeEvent,
)
from PySide6.QtWidgets import QAbstractItemView, QTableView

from reader.core.listing import FoldedList
from reader.core.words import shown
from reader.ui.language import tr, trn
from reader.ui.library.columns import COLUMNS, TITLE
from reader.ui.library.delegate import ROW, SIDE, ArticleCells, ArticleHeader
from reader.ui.library.model import ArticlesModel, Fetch, carried
from reader.ui.theme import Theme, semibold
from reader.ui.widgets.scroll_bar import QuietScrollBar

MOST_RANGES = 2000
LEAST_TITLE = 220
NONE, SHIFT = Qt.KeyboardModifier.NoModifier, Qt.KeyboardModifier.ShiftModifier
# Which columns there is room for first, beside the title.
WEIGHT = ("read", "published", "publisher", "claims", "byline", "added", "tags", "notes")


class ArticlesTable(QTableView):
    """`opened` carries the id of an article; `chosen_changed` comes when other rows are chosen."""

    opened = Signal(str)
    chosen_changed = Signal()

    def __init__(self, look: Theme, fetch: Fetch) -> None:
        super().__init__()
        self.articles = ArticlesModel(fetch)
        self._look = look
        self._to_open = False  # Enter was pressed, and the line under the cursor is not read yet
        self._bar = QuietScrollBar(look, self)
        self.setVerticalScrollBar(self._bar)
        self.setHorizontalHeader(ArticleHeader(look, self))
        self.setModel(self.articles)
        self.cells = ArticleCells(self, look)
        self.setItemDelegate(self.cells)
        self._set_up()
        self.doubleClicked.connect(lambda _: self.open_current())
        self.articles.dataChanged.connect(self._open_if_read)
        self.selectionModel().selectionChanged.connect(lambda *_: self.chosen_changed.emit())
        self.set_theme(look)

    def show_list(self, found: FoldedList) -> None:
        """Show other articles, or the same anew; what is chosen and in sight stays, if it can."""
        self.articles.folds.unfold_around(found, self._chosen_rows())
        self._staying(lambda: self.articles.show(found))
        if not self.currentIndex().isValid() and self.articles.numbers:
            self._stand_on(0)  # for Enter, which may be pressed before anything else
        self._to_open = self._to_open and bool(self.articles.numbers)
        self._open_if_read()

    def _staying(self, change: Callable[[], None]) -> None:
        """Make other rows, and have chosen and in sight what was."""
        chosen, current = set(self.chosen()), self._number_at(self.currentIndex().row())
        top, before = self._number_at(self.rowAt(0)), self.articles.numbers
        change()
        numbers = self.articles.numbers
        if numbers == before:
            return
        row_of = dict(zip(numbers, range(len(numbers)), strict=True)) if chosen or top else {}
        self._choose(sorted(row_of[number] for number in chosen if number in row_of))
        if current in row_of:
            self._stand_on(row_of[current])
        if top in row_of:
            self.scrollTo(self.articles.index(row_of[top], 0), self.ScrollHint.PositionAtTop)
        self.chosen_changed.emit()

    def _stand_on(self, row: int) -> None:
        """Have the cursor on a row, with no more chosen than before."""
        index = self.articles.index(row, TITLE)
        self.selectionModel().setCurrentIndex(index, QItemSelectionModel.SelectionFlag.NoUpdate)

    def go_to_top(self) -> None:
        """Show the beginning, with nothing chosen: another list is looked at."""
        self._to_open = False
        self.clearSelection()
        self.setCurrentIndex(QModelIndex())
        self.scrollToTop()

    def chosen(self) -> list[int]:
        """The numbers of the chosen articles, in the order of the table.

        A row that others are folded into stands for them all.
        """
        return self.articles.folds.meant(self._chosen_rows())

    def choose_row(self, row: int) -> None:
        """Choose the articles of one row, whatever else is held; Qt's own way fails from right to
        left.
        """
        self._choose([row])
        self._stand_on(row)

    def called(self) -> str:
        """What the list calls the article of the one chosen row; "" where there are several."""
        rows = list(itertools.islice(self._chosen_rows(), 2))
        line = self.articles.line(rows[0]) if len(rows) == 1 else None
        return shown(line.title) if line else ""

    def open_current(self) -> None:
        """Open the article that the cursor is on: at once, or as soon as its line is read."""
        self._to_open = True
        self._open_if_read()

    def mark_current(self, article: str) -> None:
        """Say which article lies on the page."""
        self.cells.on_page = article
        self.viewport().update()

    def show_order(self, column: str, backwards: bool) -> None:
        """Point at the column that the order goes by."""
        names = [each.name for each in COLUMNS]
        order = Qt.SortOrder.DescendingOrder if backwards else Qt.SortOrder.AscendingOrder
        header = self.horizontalHeader()
        header.blockSignals(True)
        header.setSortIndicator(names.index(column) if column in names else -1, order)
        header.blockSignals(False)
        header.viewport().update()

    def set_theme(self, look: Theme) -> None:
        """Take the colours of another theme."""
        self._look = self.cells.look = self.horizontalHeader().look = look
        self._bar.set_theme(look)
        palette = self.palette()
        palette.setColor(QPalette.ColorRole.Base, look.page)
        palette.setColor(QPalette.ColorRole.Window, look.page)
        self.setPalette(palette)
        self.horizontalHeader().viewport().update()
        self.viewport().update()

    def resizeEvent(self, event: QResizeEvent) -> None:
        """In a narrow table the title has room before anything else."""
        room = event.size().width() - LEAST_TITLE
        for name in WEIGHT:
            number = next(n for n, column in enumerate(COLUMNS) if column.name == name)
            room -= self.horizontalHeader().sectionSize(number) or COLUMNS[number].width
            self.setColumnHidden(number, room < 0)
        super().resizeEvent(event)

    def hideEvent(self, event: QHideEvent) -> None:
        """What was to be opened from a table that is left is not opened any more."""
        self._to_open = False
        super().hideEvent(event)

    def startDrag(self, _actions: Qt.DropAction) -> None:
        """Drag what is chosen, as one small sign."""
        numbers = self.chosen()
        if not numbers:
            return
        drag = QDrag(self)
        drag.setMimeData(carried(numbers))
        drag.setPixmap(self._sign(trn("{n} article", "{n} articles", len(numbers))))
        drag.exec(Qt.DropAction.CopyAction)

    def mousePressEvent(self, event: QMouseEvent) -> None:
        """A click beside the rows chooses nothing; one on a family's sign unfolds or folds it."""
        self._to_open, point = False, event.position().toPoint()
        index = self.indexAt(point)
        if not index.isValid():
            self.clearSelection()
        elif self.cells.sign_of(index, self.visualRect(index)).contains(point):
            self._set_open(index.row(), not self.articles.folds.is_open(index.row()))
            return
        super().mousePressEvent(event)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Right unfolds a family, Left folds it; with Shift all of them."""
        self._to_open = False
        ways = (Qt.Key.Key_Left, Qt.Key.Key_Right)
        modifiers = event.modifiers() & ~Qt.KeyboardModifier.KeypadModifier
        if event.key() not in ways or modifiers not in (NONE, SHIFT):
            super().keyPressEvent(event)
            return
        to_be_open = event.key() == ways[not self.isRightToLeft()]
        if modifiers == SHIFT:
            self._staying(lambda: self.articles.set_all_open(to_be_open))
        else:
            self._open_at_cursor(self.currentIndex().row(), to_be_open)

    def _open_at_cursor(self, row: int, to_be_open: bool) -> None:
        """Unfold or fold the family under the cursor, which may stand on one of those unfolded."""
        lead = self.articles.folds.lead_of(row)
        if not to_be_open and lead != row:
            self.choose_row(lead)
        self._set_open(lead, to_be_open)

    def _set_open(self, row: int, to_be_open: bool) -> None:
        self.articles.set_open(row, to_be_open)
        self.chosen_changed.emit()

    def _open_if_read(self) -> None:
        line = self.articles.line(self.currentIndex().row()) if self._to_open else None
        if line is not None:
            self._to_open = False
            self.opened.emit(line.id)

    def _chosen_rows(self) -> Iterator[int]:
        ranges = sorted((r.top(), r.bottom()) for r in self.selectionModel().selection())
        last = -1
        for top, bottom in ranges:
            yield from range(max(top, last + 1), bottom + 1)
            last = max(last, bottom)

    def _choose(self, rows: Sequence[int]) -> None:
        """Choose rows, which are sorted, as ranges; so many pieces that it takes long are none."""
        selection, last = QItemSelection(), len(COLUMNS) - 1
        for top, bottom in list(_ranges(rows))[:MOST_RANGES]:
            selection.select(self.articles.index(top, 0), self.articles.index(bottom, last))
        flags = QItemSelectionModel.SelectionFlag.ClearAndSelect
        self.selectionModel().select(selection, flags)

    def _number_at(self, row: int) -> int | None:
        return self.articles.numbers[row] if 0 <= row < len(self.articles.numbers) else None

    def _sign(self, words: str) -> QPixmap:
        metrics = QFontMetrics(semibold(12))
        picture = QPixmap(metrics.horizontalAdvance(words) + 20, 26)
        picture.fill(QColor(0, 0, 0, 0))
        painter = QPainter(picture)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setBrush(self._look.accent)
        painter.setPen(Qt.PenStyle.NoPen)
        painter.drawRoundedRect(picture.rect(), 13, 13)
        painter.setFont(semibold(12))
        painter.setPen(self._look.page)
        painter.drawText(picture.rect(), Qt.AlignmentFlag.AlignCenter, words)
        painter.end()
        return picture

    def _set_up(self) -> None:
        self.setAccessibleName(tr("Articles"))
        self.setFrameShape(QTableView.Shape.NoFrame)
        self.setShowGrid(False)
        self.setWordWrap(False)
        self.setTabKeyNavigation(False)
        self.setCornerButtonEnabled(False)
        self.setSelectionBehavior(QAbstractItemView.SelectionBehavior.SelectRows)
        self.setSelectionMode(QAbstractItemView.SelectionMode.ExtendedSelection)
        self.setEditTriggers(QAbstractItemView.EditTrigger.NoEditTriggers)
        self.setDragEnabled(True)
        self.setVerticalScrollMode(QAbstractItemView.ScrollMode.ScrollPerPixel)
        self.setHorizontalScrollMode(QAbstractItemView.ScrollMode.ScrollPerPixel)
        rows, header = self.verticalHeader(), self.horizontalHeader()
        rows.hide()
        rows.setDefaultSectionSize(ROW)
        rows.setSectionResizeMode(rows.ResizeMode.Fixed)
        for number, column in enumerate(COLUMNS):
            header.resizeSection(number, max(column.width, _heading_width(tr(column.heading))))
        header.setSectionResizeMode(TITLE, header.ResizeMode.Stretch)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        header.setSortIndicator(5, Qt.SortOrder.DescendingOrder)
        self.setSortingEnabled(True)


def _heading_width(words: str) -> int:
    """Pixels that a heading needs with the sign of the order behind it."""
    return QFontMetrics(semibold(11)).horizontalAdvance(f"{words} ↓") + 2 * SIDE


def _ranges(rows: Sequence[int]) -> Iterator[tuple[int, int]]:
    """Runs of rows that follow each other: first and last."""
    first = last = None
    for row in rows:
        if last is not None and row == last + 1:
            last = row
            continue
        if first is not None and last is not None:
            yield first, last
        first = last = row
    if first is not None and last is not None:
        yield first, last
