"""A sheet with a list of what the reader has said, each line of which can be taken back."""

from collections.abc import Sequence

from PySide6.QtCore import QSize, Qt
from PySide6.QtGui import QAction, QKeySequence
from PySide6.QtWidgets import (
    QDialogButtonBox,
    QFrame,
    QHeaderView,
    QLabel,
    QTreeWidget,
    QTreeWidgetItem,
    QWidget,
)

from reader.ui.language import tr
from reader.ui.sheets import Sheet
from reader.ui.theme import Theme, sans
from reader.ui.widgets import QuietScrollBar

ROW = 27
KEY = Qt.ItemDataRole.UserRole


class TakeBackList(Sheet):
    """Delete, or the button, takes the chosen line back: `forget` says what that means."""

    def __init__(
        self, window: QWidget, look: Theme, title: str, columns: Sequence[str], *, wide: int
    ) -> None:
        """The first `wide` columns share the room."""
        super().__init__(window, look, title)
        self.words = QLabel(wordWrap=True, font=sans(13))
        self.words.setContentsMargins(20, 16, 20, 8)
        self.list = QTreeWidget(columnCount=len(columns), rootIsDecorated=False)
        self.list.setHeaderLabels(columns)
        self.list.setAccessibleName(title)
        self.list.setFrameShape(QFrame.Shape.NoFrame)
        self.list.setFont(sans(13))
        self._bar = QuietScrollBar(look, self.list)
        self.list.setVerticalScrollBar(self._bar)
        header = self.list.header()
        header.setStretchLastSection(False)
        modes = QHeaderView.ResizeMode
        for number in range(len(columns)):
            mode = modes.Stretch if number < wide else modes.ResizeToContents
            header.setSectionResizeMode(number, mode)
        self.papers.setContentsMargins(16, 0, 16, 0)
        self.papers.addWidget(self.list)
        self.column.insertWidget(0, self.words)
        self.button = self.buttons.addButton(
            tr("Take back"), QDialogButtonBox.ButtonRole.ActionRole
        )
        self.button.clicked.connect(lambda _=False: self._forget())
        self.list.itemSelectionChanged.connect(self._chosen)
        self._add_key()

    def forget(self, key: str) -> None:
        """Take back the line with this key."""
        raise NotImplementedError

    def fill(self, rows: Sequence[tuple[str, Sequence[str]]], words: str) -> None:
        """Show other lines, each a key and its columns, under these words."""
        at = self.list.indexOfTopLevelItem(self.list.currentItem())
        self.list.clear()
        for key, columns in rows:
            item = QTreeWidgetItem(list(columns))
            item.setData(0, KEY, key)
            item.setSizeHint(0, QSize(0, ROW))
            for number, column in enumerate(columns):
                item.setToolTip(number, column)
                if not column:  # a screen reader says something of every cell
                    item.setData(number, Qt.ItemDataRole.AccessibleTextRole, tr("nothing"))
            self.list.addTopLevelItem(item)
        last = self.list.topLevelItemCount() - 1
        self.list.setCurrentItem(self.list.topLevelItem(min(max(at, 0), last)))
        self.words.setText(words)
        self._chosen()

    def current(self) -> str | None:
        """The key of the chosen line."""
        item = self.list.currentItem()
        return item.data(0, KEY) if item else None

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
        action.triggered.connect(lambda _=False: self._forget())
        self.list.addAction(action)

    def _forget(self) -> None:
        if key := self.current():
            self.forget(key)

    def _chosen(self) -> None:
        self.button.setEnabled(self.current() is not None)
