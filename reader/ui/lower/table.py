"""The table of claims under the reader's hands."""

from PySide6.QtCore import QEvent, QItemSelectionModel, QModelIndex, QPoint, Qt, Signal
from PySide6.QtGui import (
    QFontMetrics,
    QGuiApplication,
    QKeyEvent,
    QKeySequence,
    QPainter,
    QPaintEvent,
    QPalette,
    QResizeEvent,
)
from PySide6.QtWidgets import QAbstractItemView, QFrame, QHeaderView, QMenu, QTableView, QWidget

from reader.core.analysis import STANCES
from reader.ui.language import tr, trn
from reader.ui.lower.cells import FIRST, SIDE, ClaimCells, ClaimHeader
from reader.ui.lower.model import (
    ABOUT,
    ACTOR,
    CERTAINTY,
    CHAIN,
    CONTENT,
    REVIEW,
    STANCE,
    ClaimsModel,
)
from reader.ui.theme import Theme, sans, semibold
from reader.ui.widgets import QuietScrollBar

WIDTHS = {ACTOR: 190, ABOUT: 180, CHAIN: 190}
WORDS = {  # what stands in the columns of a few words, as tables of words know them
    STANCE: STANCES,
    CERTAINTY: ("100%",),
    REVIEW: ("suggested", "confirmed", "corrected"),
}
COMFORTABLE, WIDER = 990, 1.7
ROW, SPARE = 26, 6
ENTER = (Qt.Key.Key_Return, Qt.Key.Key_Enter)


class ClaimsTable(QTableView):
    """`chosen` carries the id of the claim that the reader came to, `entered` one to go to;
    `confirm_asked` and `reject_asked` those of all selected rows, `why_asked` one."""

    chosen = Signal(str)
    entered = Signal(str)
    confirm_asked = Signal(list)
    reject_asked = Signal(list)
    why_asked = Signal(str)

    def __init__(self, look: Theme, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.claims = ClaimsModel(self)
        self.cells, self.headings = ClaimCells(look, self), ClaimHeader(look, self)
        self.setHorizontalHeader(self.headings)
        self.setModel(self.claims)
        self.setItemDelegate(self.cells)
        self._quiet = False
        self._bars = [QuietScrollBar(look, self)]
        self.setVerticalScrollBar(self._bars[0])
        self._dress()
        self.selectionModel().currentRowChanged.connect(self._tell)
        self.doubleClicked.connect(lambda index: self.entered.emit(self.key_of(index)))
        self.customContextMenuRequested.connect(self._show_menu)
        self.set_theme(look)

    def choose(self, key: str) -> None:
        """Make the row of a claim the current one, in silence."""
        row = self.claims.row_of(key)
        if row is None or row == self.currentIndex().row():
            return
        self._quiet = True
        flags = QItemSelectionModel.SelectionFlag
        index = self.claims.index(row, max(0, self.currentIndex().column()))
        self.selectionModel().setCurrentIndex(index, flags.ClearAndSelect | flags.Rows)
        self.scrollTo(index)
        self._quiet = False

    def key_of(self, index: QModelIndex) -> str:
        """The id of the claim of a row."""
        return self.claims.lines[index.row()].key if index.isValid() else ""

    def selected(self) -> list[str]:
        """The ids of all selected claims, from top to bottom."""
        rows = sorted(index.row() for index in self.selectionModel().selectedRows())
        return [self.claims.lines[row].key for row in rows]

    def set_theme(self, look: Theme) -> None:
        """Take the colours of another theme."""
        self.cells.look = self.headings.look = look
        self.setFont(sans(12))
        colours = self.palette()
        colours.setColor(QPalette.ColorRole.Base, look.page)
        self.setPalette(colours)
        self.headings.viewport().update()
        for bar in self._bars:
            bar.set_theme(look)
        self.viewport().update()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Enter goes to the claim; Ctrl+C copies the selected rows."""
        if event.matches(QKeySequence.StandardKey.Copy):
            self.copy()
        elif event.key() in ENTER and not event.modifiers() and self.currentIndex().isValid():
            self.entered.emit(self.key_of(self.currentIndex()))
        else:
            super().keyPressEvent(event)

    def event(self, event: QEvent) -> bool:
        """Copying is the table's own while it has the focus."""
        override = event.type() == QEvent.Type.ShortcutOverride
        if override and event.matches(QKeySequence.StandardKey.Copy):
            event.accept()
            return True
        return super().event(event)

    def copy(self) -> None:
        """The selected rows as lines with tabs, as spreadsheets take them."""
        keys = set(self.selected())
        lines = [line.cells for line in self.claims.lines if line.key in keys]
        if lines:
            QGuiApplication.clipboard().setText("\n".join(map("\t".join, lines)))

    def paintEvent(self, event: QPaintEvent) -> None:
        """Say that there are no claims where there are none."""
        self.cells.at_row = self.currentIndex().row() if self.hasFocus() else -1
        super().paintEvent(event)
        if not self.model().rowCount():
            painter = QPainter(self.viewport())
            painter.setPen(self.cells.look.muted)
            words = tr("No claims found in this article.")
            painter.drawText(self.viewport().rect(), Qt.AlignmentFlag.AlignCenter, words)

    def currentChanged(self, now: QModelIndex, before: QModelIndex) -> None:
        """The frame is around the whole row."""
        super().currentChanged(now, before)
        self.viewport().update()

    def resizeEvent(self, event: QResizeEvent) -> None:
        """In a narrow window the other columns leave room for the content."""
        super().resizeEvent(event)
        if event.size().width() != event.oldSize().width():
            few = {column: self._widest(column) for column in WORDS}
            room = event.size().width() - sum(few.values())
            share = min(WIDER, max(0.55, room / COMFORTABLE))
            few |= {column: round(width * share) for column, width in WIDTHS.items()}
            for column, width in few.items():
                self.setColumnWidth(column, width)

    def _widest(self, column: int) -> int:
        """Pixels that the heading and the longest word need in the reader's language."""
        heading = str(self.claims.headerData(column, Qt.Orientation.Horizontal))
        words = map(QFontMetrics(self.font()).horizontalAdvance, map(tr, WORDS[column]))
        wide = max(QFontMetrics(semibold(11)).horizontalAdvance(f"{heading} ↓"), *words)
        return wide + SIDE + (FIRST if column == REVIEW else SIDE) + SPARE

    def _tell(self, index: QModelIndex, _before: QModelIndex) -> None:
        if index.isValid() and not self._quiet:
            self.chosen.emit(self.key_of(index))

    def _dress(self) -> None:
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setShowGrid(False)
        self.setWordWrap(False)
        self.setSortingEnabled(True)
        self.setSelectionBehavior(QAbstractItemView.SelectionBehavior.SelectRows)
        self.setTabKeyNavigation(False)
        self.setContextMenuPolicy(Qt.ContextMenuPolicy.CustomContextMenu)
        self.setAccessibleName(tr("Claims"))
        self.verticalHeader().hide()
        self.verticalHeader().setDefaultSectionSize(ROW)
        self.verticalHeader().setSectionResizeMode(QHeaderView.ResizeMode.Fixed)
        header = self.horizontalHeader()
        header.setSortIndicator(-1, Qt.SortOrder.AscendingOrder)
        header.setSectionResizeMode(CONTENT, QHeaderView.ResizeMode.Stretch)
        for column, width in WIDTHS.items():
            self.setColumnWidth(column, width)

    def _show_menu(self, place: QPoint) -> None:
        keys = self.selected()
        if not keys:
            return
        menu = QMenu(self)
        menu.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        many = len(keys)
        confirm = menu.addAction(trn("Confirm claim", "Confirm {n} claims", many))
        confirm.triggered.connect(lambda _=False: self.confirm_asked.emit(keys))
        reject = menu.addAction(trn("Reject claim", "Reject {n} claims", many))
        reject.triggered.connect(lambda _=False: self.reject_asked.emit(keys))
        if many == 1:
            why = menu.addAction(tr("Why is it read so?"))
            why.triggered.connect(lambda _=False: self.why_asked.emit(keys[0]))
        copy = menu.addAction(trn("Copy the row", "Copy {n} rows", many))
        copy.triggered.connect(lambda _=False: self.copy())
        menu.popup(self.viewport().mapToGlobal(place))
