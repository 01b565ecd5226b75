"""The left column of the Notes view: kinds, colours and the codebook, with how many there are."""

from collections import Counter
from collections.abc import Sequence

from PySide6.QtCore import QEvent, QSize, Qt, Signal
from PySide6.QtGui import QDropEvent, QKeyEvent, QPalette
from PySide6.QtWidgets import QAbstractItemView, QFrame, QTreeWidget, QTreeWidgetItem

from reader.core.codes import COLOURS, Code, in_order, within
from reader.ui.code_chooser import swatch
from reader.ui.language import later, tr, trn
from reader.ui.theme import Theme, sans, semibold
from reader.ui.widgets import QuietScrollBar

KEY = Qt.ItemDataRole.UserRole
ROW = 27
WIDTH, LEAST = 250, 150
KINDS = (
    ("", later("Everything")),
    ("highlight", later("Highlights")),
    ("note", later("Notes")),
    ("memo", later("Memos")),
    ("code", later("Codes")),
)


class Side(QTreeWidget):
    """`chosen` carries a key: "" for all, a kind, "colour 1" to "colour 5", or "code " with an id.

    `renamed` carries the id of a code and its new name, `moved` the id of a code and that of the
    code it was dropped on, or None.
    """

    chosen = Signal(str)
    renamed = Signal(str, str)
    moved = Signal(str, object)
    remove_asked = Signal(str)

    def __init__(self, look: Theme) -> None:
        super().__init__()
        self._filling = False
        self._bar = QuietScrollBar(look, self)
        self.setVerticalScrollBar(self._bar)
        self.setColumnCount(2)
        self.setHeaderHidden(True)
        self.setRootIsDecorated(False)
        self.setIndentation(16)
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.take_width(WIDTH)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setEditTriggers(QAbstractItemView.EditTrigger.EditKeyPressed)
        self.setDragDropMode(QAbstractItemView.DragDropMode.InternalMove)
        self.setContextMenuPolicy(Qt.ContextMenuPolicy.CustomContextMenu)
        self.setAccessibleName(tr("Kinds of notes, and codes"))
        self.currentItemChanged.connect(self._tell)
        self.itemChanged.connect(self._renamed)
        self.set_theme(look)

    def fill(self, codes: dict[str, Code], counts: Counter[str], colours: Sequence[str]) -> None:
        """Show kinds, colours and codes; what was chosen stays chosen."""
        before = self.key()
        self._filling = True
        self.clear()
        for key, name in KINDS:
            top = self._item(None, key, tr(name), counts[key])
            if key == "highlight":
                for place, colour in enumerate(colours, 1):
                    made = self._item(top, f"colour {place}", colour, counts[f"colour {place}"])
                    made.setIcon(0, swatch(self._look.highlights[place - 1].name()))
        self._fill_codes(top, codes, counts)
        self.expandAll()
        self.header().setStretchLastSection(False)
        self._set_columns()
        self._filling = False
        self.choose(before)

    def take_width(self, room: int) -> None:
        """As wide as it is at its best, or as there is room."""
        self.setFixedWidth(max(LEAST, min(WIDTH, room)))
        self._set_columns()

    def _set_columns(self) -> None:
        self.setColumnWidth(0, self.width() - 74)
        self.setColumnWidth(1, 50)

    def key(self) -> str:
        """What is chosen."""
        item = self.currentItem()
        return item.data(0, KEY) if item is not None else ""

    def code(self) -> str:
        """The id of the code that is chosen, or ""."""
        return self.key().removeprefix("code ") if self.key().startswith("code ") else ""

    def choose(self, key: str) -> None:
        """Choose a line by its key, or else the first."""
        found = next((item for item in self._every() if item.data(0, KEY) == key), None)
        self.setCurrentItem(found or self.topLevelItem(0))

    def set_theme(self, look: Theme) -> None:
        """Take the colours of another theme."""
        self._look = look
        self._bar.set_theme(look)
        self.setFont(sans(12))
        colours = self.palette()
        colours.setColor(QPalette.ColorRole.Base, look.page)
        colours.setColor(QPalette.ColorRole.Highlight, look.chosen)
        colours.setColor(QPalette.ColorRole.HighlightedText, look.ink)
        self.setPalette(colours)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Delete asks to remove the chosen code."""
        if event.key() == Qt.Key.Key_Delete and self.code():
            self.remove_asked.emit(self.code())
        else:
            super().keyPressEvent(event)

    def event(self, event: QEvent) -> bool:
        """Delete is this column's, no action's."""
        if event.type() == QEvent.Type.ShortcutOverride and event.key() == Qt.Key.Key_Delete:
            event.accept()
        return super().event(event)

    def dropEvent(self, event: QDropEvent) -> None:
        """A code that is dropped on another stands in it; the desk moves it, not Qt."""
        target = self.itemAt(event.position().toPoint())
        over = target.data(0, KEY) if target is not None else ""
        parent = over.removeprefix("code ") if over.startswith("code ") else None
        if self.code():
            self.moved.emit(self.code(), parent)
        event.setDropAction(Qt.DropAction.IgnoreAction)
        event.accept()

    def _fill_codes(
        self, top: QTreeWidgetItem, codes: dict[str, Code], counts: Counter[str]
    ) -> None:
        made: dict[str, QTreeWidgetItem] = {}
        for code, _ in in_order(codes):
            under = sum(counts[key] for key in within(codes, code.id))
            item = self._item(made.get(code.parent or "", top), f"code {code.id}", code.name, under)
            item.setIcon(0, swatch(code.colour or COLOURS[0]))
            item.setToolTip(0, code.memo or code.name)
            item.setFlags(item.flags() | Qt.ItemFlag.ItemIsEditable)
            made[code.id] = item

    def _item(
        self, parent: QTreeWidgetItem | None, key: str, name: str, count: int
    ) -> QTreeWidgetItem:
        item = QTreeWidgetItem([name, str(count or "")])
        item.setData(0, KEY, key)
        item.setData(1, Qt.ItemDataRole.AccessibleTextRole, trn("{n} note", "{n} notes", count))
        item.setSizeHint(0, QSize(0, ROW))
        item.setTextAlignment(1, Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter)
        item.setForeground(1, self._look.muted)
        item.setFlags(item.flags() & ~Qt.ItemFlag.ItemIsEditable)
        if parent is None:
            item.setFont(0, semibold(12))
            self.addTopLevelItem(item)
        else:
            parent.addChild(item)
        return item

    def _every(self) -> list[QTreeWidgetItem]:
        waiting = [self.topLevelItem(n) for n in range(self.topLevelItemCount())]
        found = []
        while waiting:
            item = waiting.pop(0)
            found.append(item)
            waiting += [item.child(n) for n in range(item.childCount())]
        return found

    def _tell(self, now: QTreeWidgetItem | None, _: object) -> None:
        if now is not None and not self._filling:
            self.chosen.emit(now.data(0, KEY))

    def _renamed(self, item: QTreeWidgetItem, column: int) -> None:
        if not self._filling and column == 0 and item.data(0, KEY).startswith("code "):
            self.renamed.emit(item.data(0, KEY).removeprefix("code "), item.text(0))
