"""What the reader has taught about names, in a window of its own, and taken back there."""

from collections.abc import Sequence
from typing import TYPE_CHECKING

from PySide6.QtCore import QSize, Qt
from PySide6.QtGui import QAction, QKeySequence
from PySide6.QtWidgets import (
    QDialogButtonBox,
    QFrame,
    QHeaderView,
    QLabel,
    QTreeWidget,
    QTreeWidgetItem,
)

from reader.core.taught import TaughtName
from reader.core.words import shown
from reader.ui.language import later, tr
from reader.ui.sheets import Sheet
from reader.ui.theme import Theme, sans
from reader.ui.widgets import QuietScrollBar

if TYPE_CHECKING:
    from reader.ui.fittings import Fittings

TITLE = later("Names that you have taught")
INTRODUCTION = later(
    "They hold in every article of the library, also in those that come. Delete takes one back."
)
NOTHING = later(
    "You have not taught any name yet. In the menu of an actor, “Remember for all articles…” does."
)
COLUMNS = (later("Name"), later("Whose it is"), later("Kind"))
SIZE = (560, 420)
ROW = 27
KEY = Qt.ItemDataRole.UserRole


class TaughtList(Sheet):
    """Follows what is taught and taken back while it is open."""

    def __init__(self, window, fittings: "Fittings") -> None:
        super().__init__(window, window.look, tr(TITLE))
        self._teacher = fittings.desk.teacher
        self.resize(*SIZE)
        self.words = QLabel(wordWrap=True, font=sans(13))
        self.words.setContentsMargins(20, 16, 20, 8)
        self.list = QTreeWidget(columnCount=3, rootIsDecorated=False)
        self.list.setHeaderLabels([tr(column) for column in COLUMNS])
        self.list.setAccessibleName(tr(TITLE))
        self.list.setFrameShape(QFrame.Shape.NoFrame)
        self.list.setFont(sans(13))
        self._bar = QuietScrollBar(window.look, self.list)
        self.list.setVerticalScrollBar(self._bar)
        self.list.header().setSectionResizeMode(0, QHeaderView.ResizeMode.Stretch)
        self.list.header().setSectionResizeMode(1, QHeaderView.ResizeMode.Stretch)
        self.papers.setContentsMargins(16, 0, 16, 0)
        self.papers.addWidget(self.list)
        self.column.insertWidget(0, self.words)
        role = QDialogButtonBox.ButtonRole.ActionRole
        self.button = self.buttons.addButton(tr("Take back"), role)
        self.button.clicked.connect(self.forget)
        self.list.itemSelectionChanged.connect(self._chosen)
        self._add_key()
        self.read()

    def read(self) -> None:
        """Ask for what is taught now."""
        self._teacher.list_names(self._show)

    def forget(self) -> None:
        """Take back what was taught about the chosen name."""
        item = self.list.currentItem()
        if item is not None:
            self._teacher.forget(item.data(0, KEY))

    def set_theme(self, look: Theme) -> None:
        """As `take_look`: the window's parts are told so."""
        self.take_look(look)

    def take_look(self, look: Theme) -> None:
        """Take the colours of another theme."""
        super().take_look(look)
        self._bar.set_theme(look)

    def _add_key(self) -> None:
        action = QAction(tr("Take back"), self.list)
        action.setShortcut(QKeySequence(QKeySequence.StandardKey.Delete))
        action.setShortcutContext(Qt.ShortcutContext.WidgetShortcut)
        action.triggered.connect(lambda _=False: self.forget())
        self.list.addAction(action)

    def _show(self, names: Sequence[TaughtName]) -> None:
        at = self.list.indexOfTopLevelItem(self.list.currentItem())
        self.list.clear()
        for taught in sorted(names, key=lambda t: t.name.casefold()):
            who = shown(taught.actor) if taught.actor else tr("not an actor")
            item = QTreeWidgetItem(
                [shown(taught.name), who, tr(taught.kind) if taught.kind else ""]
            )
            item.setToolTip(0, shown(taught.name))
            item.setToolTip(1, who)
            item.setData(0, KEY, taught.id)
            item.setSizeHint(0, QSize(0, ROW))
            self.list.addTopLevelItem(item)
        last = self.list.topLevelItemCount() - 1
        self.list.setCurrentItem(self.list.topLevelItem(min(max(at, 0), last)))
        self.words.setText(tr(INTRODUCTION) if names else tr(NOTHING))
        self._chosen()

    def _chosen(self) -> None:
        self.button.setEnabled(self.list.currentItem() is not None)
