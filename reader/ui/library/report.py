"""What came of the files that were added last: each with its article, or why there is none."""

from collections import Counter
from collections.abc import Sequence
from pathlib import Path

from PySide6.QtCore import QAbstractTableModel, QModelIndex, Qt, QUrl, Signal
from PySide6.QtGui import QDesktopServices, QPalette, QResizeEvent
from PySide6.QtWidgets import (
    QAbstractItemView,
    QButtonGroup,
    QHBoxLayout,
    QLabel,
    QTableView,
    QToolButton,
    QVBoxLayout,
    QWidget,
)

from reader.core.listing import Arrival
from reader.core.words import shown
from reader.ui.language import later, tr
from reader.ui.sentences import told
from reader.ui.theme import Theme, sans, semibold
from reader.ui.widgets.scroll_bar import QuietScrollBar

STATES = {
    "": later("All"),
    "failed": later("Failed"),
    "added": later("Added"),
    "known": later("Known already"),
}
HEADINGS = (later("What came of it"), later("Article"), later("File"))
WIDTHS = ((150, 0.22), (430, 0.4))  # pixels at most, and the share of the room
ROW = 28
EMPTY = later(
    "Nothing was added yet. Drop files or folders on the library, or add them by the menu."
)
HINT = later("Enter or a double click opens the article, or the folder of a file that failed.")


class Arrivals(QAbstractTableModel):
    """A row an article or a file that failed."""

    def __init__(self) -> None:
        super().__init__()
        self.rows: Sequence[Arrival] = ()

    def show(self, arrivals: Sequence[Arrival]) -> None:
        """Show these."""
        self.beginResetModel()
        self.rows = arrivals
        self.endResetModel()

    def rowCount(self, parent: QModelIndex | None = None) -> int:
        """One row each."""
        return 0 if parent is not None and parent.isValid() else len(self.rows)

    def columnCount(self, parent: QModelIndex | None = None) -> int:
        """State, article or reason, file."""
        return 0 if parent is not None and parent.isValid() else len(HEADINGS)

    def data(self, index: QModelIndex, role: int = Qt.ItemDataRole.DisplayRole) -> object:
        """The words of a cell."""
        if not index.isValid():
            return None
        words = _words(self.rows[index.row()])[index.column()]
        if role == Qt.ItemDataRole.AccessibleTextRole:
            return words or tr("none")
        return words if role in (Qt.ItemDataRole.DisplayRole, Qt.ItemDataRole.ToolTipRole) else None

    def headerData(
        self, section: int, way: Qt.Orientation, role: int = Qt.ItemDataRole.DisplayRole
    ) -> object:
        """The headings."""
        if way == Qt.Orientation.Horizontal and role == Qt.ItemDataRole.DisplayRole:
            return tr(HEADINGS[section]) if 0 <= section < len(HEADINGS) else None
        return None


class Report(QWidget):
    """`opened` carries the id of an article; files that failed show their folder."""

    opened = Signal(str)
    closed = Signal()

    def __init__(self, look: Theme) -> None:
        super().__init__()
        self._arrivals: Sequence[Arrival] = ()
        self.model = Arrivals()
        self.view = QTableView()
        self.view.setModel(self.model)
        self._bar = QuietScrollBar(look, self.view)
        self.view.setVerticalScrollBar(self._bar)
        self._title, self._empty = QLabel(tr("What was added")), QLabel(tr(EMPTY), wordWrap=True)
        self._hint = QLabel(tr(HINT), wordWrap=True)
        self.choices = {state: QToolButton() for state in STATES}
        self._set_up()
        self._lay_out()
        self.setFocusProxy(self.view)
        self.set_theme(look)
        self.show_arrivals(())

    def show_arrivals(self, arrivals: Sequence[Arrival]) -> None:
        """Show what came of the files."""
        self._arrivals = arrivals
        numbers = Counter(arrival.state for arrival in arrivals)
        for state, button in self.choices.items():
            number = numbers[state] if state else len(arrivals)
            button.setText(f"{tr(STATES[state])} {number:,}")
            button.setVisible(bool(number))
        self._empty.setVisible(not arrivals)
        self.view.setVisible(bool(arrivals))
        self._hint.setVisible(bool(arrivals))
        self._narrow()

    def set_theme(self, look: Theme) -> None:
        """Take the colours of another theme."""
        self._bar.set_theme(look)
        palette = self.palette()
        palette.setColor(QPalette.ColorRole.Window, look.page)
        palette.setColor(QPalette.ColorRole.Base, look.page)
        palette.setColor(QPalette.ColorRole.Highlight, look.chosen)
        palette.setColor(QPalette.ColorRole.HighlightedText, look.ink)
        self.setPalette(palette)
        self._title.setFont(semibold(16))
        self.view.setFont(sans(12))
        self.view.horizontalHeader().setFont(semibold(11))
        for label in (self._empty, self._hint):
            label.setFont(sans(12))
            own = label.palette()
            own.setColor(label.foregroundRole(), look.muted)
            label.setPalette(own)

    def resizeEvent(self, event: QResizeEvent) -> None:
        """The columns share what room there is."""
        super().resizeEvent(event)
        room = event.size().width()
        for column, (width, share) in enumerate(WIDTHS):
            self.view.setColumnWidth(column, min(width, round(room * share)))

    def keyPressEvent(self, event: object) -> None:
        """Enter opens, Escape closes."""
        if event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter):
            self._open(self.view.currentIndex())
        elif event.key() == Qt.Key.Key_Escape:
            self.closed.emit()
        else:
            super().keyPressEvent(event)

    def _open(self, index: QModelIndex) -> None:
        if not index.isValid():
            return
        arrival = self.model.rows[index.row()]
        if arrival.article:
            self.opened.emit(arrival.article)
        else:
            QDesktopServices.openUrl(QUrl.fromLocalFile(str(Path(arrival.path).parent)))

    def _narrow(self) -> None:
        wanted = next(state for state, button in self.choices.items() if button.isChecked())
        self.model.show([a for a in self._arrivals if not wanted or a.state == wanted])

    def _set_up(self) -> None:
        view = self.view
        view.setAccessibleName(tr("What was added"))
        view.setFrameShape(QTableView.Shape.NoFrame)
        view.setShowGrid(False)
        view.setWordWrap(False)
        view.setTabKeyNavigation(False)
        view.setSelectionBehavior(QAbstractItemView.SelectionBehavior.SelectRows)
        view.setSelectionMode(QAbstractItemView.SelectionMode.SingleSelection)
        view.verticalHeader().hide()
        view.verticalHeader().setDefaultSectionSize(ROW)
        view.horizontalHeader().setDefaultAlignment(Qt.AlignmentFlag.AlignLeft)
        view.horizontalHeader().setHighlightSections(False)
        view.horizontalHeader().setStretchLastSection(True)
        view.setTextElideMode(Qt.TextElideMode.ElideMiddle)  # of a path the end counts most
        view.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        view.doubleClicked.connect(self._open)
        self._group = QButtonGroup(self)
        for state, button in self.choices.items():
            button.setCheckable(True)
            button.setAutoRaise(True)
            button.setChecked(not state)
            self._group.addButton(button)
            button.toggled.connect(lambda on: self._narrow() if on else None)

    def _lay_out(self) -> None:
        pills = QHBoxLayout()
        for button in self.choices.values():
            pills.addWidget(button)
        pills.addStretch(1)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(24, 18, 24, 12)
        layout.setSpacing(10)
        layout.addWidget(self._title)
        layout.addLayout(pills)
        layout.addWidget(self._empty)
        layout.addWidget(self.view, 1)
        layout.addWidget(self._hint)
        layout.addStretch(0)
        self.setAutoFillBackground(True)


def _words(arrival: Arrival) -> tuple[str, str, str]:
    article = shown(arrival.title) if arrival.article else shown(told(arrival.reason))
    return tr(STATES[arrival.state]), article, shown(arrival.path)
