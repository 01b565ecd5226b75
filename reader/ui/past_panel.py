"""What was done, the newest first, over all sessions; one goes back to any step, and forward."""

from collections.abc import Sequence
from datetime import datetime

from PySide6.QtCore import QEvent, QObject, QSize, Qt, QTimer, Signal
from PySide6.QtGui import QPalette
from PySide6.QtWidgets import (
    QComboBox,
    QFrame,
    QHBoxLayout,
    QHeaderView,
    QLabel,
    QPushButton,
    QToolButton,
    QTreeWidget,
    QTreeWidgetItem,
    QVBoxLayout,
    QWidget,
)

from reader.core.history import Entry
from reader.ui.language import MONTHS, date_in_words, later, tr
from reader.ui.sentences import told
from reader.ui.side_card import SideCard
from reader.ui.theme import Theme, sans, semibold
from reader.ui.widgets import QuietScrollBar

WIDTH, ROW, ASK_MS = 420, 25, 80
NUMBER = Qt.ItemDataRole.UserRole
NOTHING = later("Nothing was done yet.")
BEGINNING = later("The beginning")
STATES = {"done": later("done"), "undone": later("undone"), "abandoned": later("given up")}


class PastPanel(SideCard):
    """`asked` says that the list is wanted, of the article (True) or of the whole library.

    `chosen` carries the number of the step that shall be the last one done, and the same.
    """

    asked = Signal(bool)
    chosen = Signal(int, bool)

    def __init__(self, window: QWidget, panel: QWidget, look: Theme) -> None:
        super().__init__(window, panel, look)
        self.setAccessibleName(tr("What was done"))
        self.scope = QComboBox()
        self.scope.setAccessibleName(tr("Where it was done"))
        self.scope.addItem(tr("In this article"), True)
        self.scope.addItem(tr("In the whole library"), False)
        self.list = QTreeWidget(columnCount=2, rootIsDecorated=False, headerHidden=True)
        self.list.setAccessibleName(tr("Steps, the newest first"))
        self.go = QPushButton(tr("Go back to here"))
        self._bar = QuietScrollBar(look, self.list)
        self._close = QToolButton(text="✕", autoRaise=True, accessibleName=tr("Close"))
        self._title = QLabel(tr("What was done"))
        self._entries: Sequence[Entry] = ()
        self._ask = QTimer(self, singleShot=True, interval=ASK_MS)
        self._ask.timeout.connect(lambda: self.asked.emit(self.of_article()))
        self._lay_out()
        self.scope.currentIndexChanged.connect(lambda _: self.asked.emit(self.of_article()))
        self.list.itemActivated.connect(lambda *_: self._go())
        self.list.currentItemChanged.connect(lambda *_: self._name_button())
        self.list.installEventFilter(self)
        self.go.clicked.connect(lambda _=False: self._go())
        self._close.clicked.connect(lambda _=False: self.leave())
        self.set_theme(look)

    def open_panel(self, *, article: bool) -> None:
        """Appear at the right; with the whole library where no article lies open."""
        self.scope.setCurrentIndex(0 if article else 1)
        self.scope.model().item(0).setEnabled(article)
        self.appear()
        self.list.setFocus()
        self.asked.emit(self.of_article())

    def wanted(self) -> tuple[int, int]:
        """As high as there is room, for the list is long."""
        return WIDTH, self.parentWidget().height()

    def of_article(self) -> bool:
        """Whether the steps of the article are shown, and not those of the whole library."""
        return bool(self.scope.currentData())

    def changed(self) -> None:
        """Something was done or undone: the list is asked for anew."""
        if self.isVisible():
            self._ask.start()

    def show_entries(self, entries: Sequence[Entry]) -> None:
        """Show the steps; the last one done is chosen."""
        self._entries = entries
        self.list.clear()
        for entry in entries:
            self.list.addTopLevelItem(self._item(entry))
        beginning = QTreeWidgetItem([tr(BEGINNING) if entries else tr(NOTHING), ""])
        beginning.setData(0, NUMBER, 0)
        self._finish(beginning, muted=True)
        self.list.addTopLevelItem(beginning)
        now = next((n for n, e in enumerate(entries) if e.state == "done"), len(entries))
        self.list.setCurrentItem(self.list.topLevelItem(now))

    def set_theme(self, look: Theme) -> None:
        """Take the colours of another theme."""
        super().set_theme(look)
        self._bar.set_theme(look)
        self._title.setFont(semibold(13))
        colours = self.list.palette()
        colours.setColor(QPalette.ColorRole.Highlight, look.chosen)
        colours.setColor(QPalette.ColorRole.HighlightedText, look.ink)
        self.list.setPalette(colours)
        for part in (self.list, self.scope, self.go):
            part.setFont(sans(12))
        if self.list.topLevelItemCount():
            self.show_entries(self._entries)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Enter and Escape are the list's while it has the focus."""
        own = (Qt.Key.Key_Return, Qt.Key.Key_Enter, Qt.Key.Key_Escape)
        asked = watched is self.list and event.type() == QEvent.Type.ShortcutOverride
        if asked and event.key() in own:
            event.accept()
        return super().eventFilter(watched, event)

    def _item(self, entry: Entry) -> QTreeWidgetItem:
        said = told(entry.label)
        words = f"{said}: {entry.words}" if entry.words else said
        item = QTreeWidgetItem([words, _moment(entry.at)])
        item.setData(0, NUMBER, entry.number)
        state = tr(STATES[entry.state])
        item.setData(0, Qt.ItemDataRole.AccessibleTextRole, f"{words}, {state}")
        item.setToolTip(0, f"{words} ({state})")
        if entry.state == "abandoned":
            item.setDisabled(True)
        self._finish(item, muted=entry.state != "done", struck=entry.state == "abandoned")
        return item

    def _finish(self, item: QTreeWidgetItem, *, muted: bool = False, struck: bool = False) -> None:
        font = sans(12)
        font.setItalic(muted)
        font.setStrikeOut(struck)
        item.setFont(0, font)
        item.setForeground(0, self._look.muted if muted else self._look.ink)
        item.setForeground(1, self._look.muted)
        item.setTextAlignment(1, Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter)
        item.setData(1, Qt.ItemDataRole.AccessibleTextRole, item.text(1) or tr("at first"))
        item.setSizeHint(0, QSize(0, ROW))

    def _go(self) -> None:
        item = self.list.currentItem()
        if item is not None and not item.isDisabled():
            self.chosen.emit(item.data(0, NUMBER), self.of_article())

    def _name_button(self) -> None:
        """Say what Enter does with the step that is chosen."""
        item = self.list.currentItem()
        number = item.data(0, NUMBER) if item is not None else None
        later_done = [e for e in self._entries if e.state == "done" and e.number > (number or 0)]
        states = {entry.number: entry.state for entry in self._entries}
        forward = states.get(number) == "undone"
        self.go.setText(tr("Do all again up to here") if forward else tr("Go back to here"))
        usable = item is not None and not item.isDisabled()
        self.go.setEnabled(usable and (forward or bool(later_done)))

    def _lay_out(self) -> None:
        self.list.setVerticalScrollBar(self._bar)
        self.list.setFrameShape(QFrame.Shape.NoFrame)
        self.list.setIndentation(4)
        self.list.setUniformRowHeights(True)
        self.list.setAllColumnsShowFocus(True)
        self.list.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.list.header().setStretchLastSection(False)
        self.list.header().setSectionResizeMode(0, QHeaderView.ResizeMode.Stretch)
        self.list.header().setSectionResizeMode(1, QHeaderView.ResizeMode.ResizeToContents)
        head = QHBoxLayout()
        head.addWidget(self._title)
        head.addStretch(1)
        head.addWidget(self.scope)
        head.addWidget(self._close)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(16, 10, 10, 14)
        layout.addLayout(head)
        layout.addWidget(self.list, 1)
        layout.addWidget(self.go)


def _moment(at: str) -> str:
    """The hour of today, or the day of before."""
    try:
        moment = datetime.fromisoformat(at).astimezone()
    except ValueError:
        return ""
    today = datetime.now().astimezone()
    if moment.date() == today.date():
        return f"{moment:%H:%M}"
    year = None if moment.year == today.year else moment.year
    return date_in_words(moment.day, MONTHS[moment.month - 1][:3], year)
