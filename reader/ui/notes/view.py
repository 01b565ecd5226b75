"""The Notes view: all that the reader wrote, to be narrowed, grouped, written on and gone to."""

from collections.abc import Callable, Sequence
from dataclasses import replace

from PySide6.QtCore import QEvent, QModelIndex, QPoint, Qt, QTimer, Signal
from PySide6.QtGui import QHideEvent, QKeyEvent, QResizeEvent, QShowEvent
from PySide6.QtWidgets import (
    QAbstractItemView,
    QFrame,
    QHBoxLayout,
    QLabel,
    QLineEdit,
    QListView,
    QVBoxLayout,
    QWidget,
)

from reader.core.codes import Code, within
from reader.ui.key_rules import Keys, first_keys, pressed_key
from reader.ui.language import later, tr, trn
from reader.ui.notes.choices import GROUPINGS, ORDERS, PLACES, SINCE
from reader.ui.notes.delegate import NotesDelegate
from reader.ui.notes.head import Head
from reader.ui.notes.model import NotesModel
from reader.ui.notes.rows import Names, Row, Wanted
from reader.ui.notes.side import Side
from reader.ui.theme import Theme, sans
from reader.ui.widgets import QuietScrollBar
from reader.ui.widgets.choice import Choice
from reader.ui.widgets.elided import ElidedLabel
from reader.ui.widgets.width import FollowsWidth

OF_PAGE = ("delete", "code", "follow_link", *(f"highlight{number}" for number in range(1, 6)))
TYPING_MS, FILL_MS = 120, 60
EMPTY = later(
    "Your highlights, notes, codes and memos of all articles stand here.\n"
    "Select words in an article, and press 1 to 5 to highlight them, Enter to write a note, "
    "or C to code them."
)
NOTHING = later("Nothing is like that. Take the words or the choices away that narrow it.")


class NotesView(QWidget):
    """`asked` carries a row to go to; `edited` the id of a note and its new words; `delete_asked`,
    `recolour_asked` and `recode_asked` the ids that are chosen. `left` says that it is to be put
    away; `came` and `went` that it is seen, and no longer.
    """

    asked = Signal(object)
    edited = Signal(str, str)
    delete_asked = Signal(list)
    recolour_asked = Signal(list, int)
    recode_asked = Signal(list)
    link_asked = Signal(str)
    menu_asked = Signal(object, QPoint)
    left = Signal()
    came = Signal()
    went = Signal()

    def __init__(self, look: Theme) -> None:
        super().__init__()
        self.model, self.article = NotesModel(), ""
        self.list = QListView()
        self.delegate = NotesDelegate(self.list, self.model, look)
        self.side = Side(look)
        self.keys_of: Callable[[str], Keys] = first_keys
        self.box = QLineEdit(placeholderText=tr("Narrow by words"), clearButtonEnabled=True)
        self.box.setAccessibleName(tr("Narrow the notes by words"))
        self.grouping = Choice(GROUPINGS, tr("Groups"))
        self.order = Choice(ORDERS, tr("Order"))
        self.since = Choice(SINCE, tr("Days"))
        self.place = Choice(PLACES, tr("Articles"))
        self.count, self._empty = ElidedLabel(), QLabel()
        self._bar = QuietScrollBar(look, self.list)
        self._pause = QTimer(self, singleShot=True, interval=TYPING_MS)
        self._pause.timeout.connect(self._narrow)
        self._fill = QTimer(self, singleShot=True, interval=FILL_MS)
        self._fill.timeout.connect(self._fill_side)
        self._dress_list()
        self._lay_out()
        self._connect()
        self.setFocusProxy(self.box)
        self.setAutoFillBackground(True)
        self.set_theme(look)

    def name(self, codes: dict[str, Code], colours: Sequence[str]) -> None:
        """Codes and colours are called so from now on."""
        self.model.name(Names(codes, colours))
        self._fill.start()

    def stands_in(self, article: str) -> None:
        """Say which article lies open, for “in this article”."""
        self.article = article
        self._narrow()

    def retrieve(self, code: str) -> None:
        """Show all passages of a code, and of those in it."""
        self.box.clear()
        self._fill_side()
        self.side.choose(f"code {code}")
        self._narrow()

    def chosen(self) -> list[Row]:
        """The rows that are chosen, from top to bottom."""
        indexes = sorted(self.list.selectedIndexes(), key=QModelIndex.row)
        return [row for row in map(self.model.row_at, indexes) if row]

    def set_theme(self, look: Theme) -> None:
        """Take the colours of another theme."""
        self.delegate.look = look
        self._bar.set_theme(look)
        self.side.set_theme(look)
        for part in (self.box, self.grouping, self.order, self.since, self.place):
            part.setFont(sans(12))
        for label in (self.count, self._empty):
            label.setFont(sans(12))
            palette = label.palette()
            palette.setColor(label.foregroundRole(), look.muted)
            label.setPalette(palette)
        ground = self.palette()
        ground.setColor(self.backgroundRole(), look.page)
        self.setPalette(ground)
        colours = self.list.palette()
        colours.setColor(colours.ColorRole.Base, look.page)
        self.list.setPalette(colours)
        self._fill.start()

    def resizeEvent(self, event: QResizeEvent) -> None:
        """The side leaves most of a narrow window to the notes."""
        super().resizeEvent(event)
        self.side.take_width(event.size().width() // 4)

    def showEvent(self, event: QShowEvent) -> None:
        """It is seen."""
        super().showEvent(event)
        self.came.emit()

    def hideEvent(self, event: QHideEvent) -> None:
        """It is seen no longer."""
        super().hideEvent(event)
        self.went.emit()

    def eventFilter(self, watched: object, event: QEvent) -> bool:
        """The keys of the list, and those that lead out of the box."""
        if event.type() == QEvent.Type.ShortcutOverride and self._is_own(watched, event):
            event.accept()
        if event.type() == QEvent.Type.KeyPress and self._pressed(watched, event):
            return True
        return super().eventFilter(watched, event)

    def _is_own(self, watched: object, event: QKeyEvent) -> bool:
        if watched is self.box:
            return event.key() == Qt.Key.Key_Escape
        going = event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter, Qt.Key.Key_Escape)
        return (going and not event.modifiers()) or bool(self._action_of(event))

    def _action_of(self, event: QKeyEvent) -> str:
        """Which of the page's actions is meant: their keys hold in the list, too."""
        key = pressed_key(event)
        return next((name for name in OF_PAGE if key in self.keys_of(name)), "") if key else ""

    def _pressed(self, watched: object, event: QKeyEvent) -> bool:
        key = Qt.Key(event.key())
        if key == Qt.Key.Key_Escape:
            self.box.clear() if watched is self.box and self.box.text() else self.left.emit()
        elif watched is self.box and key == Qt.Key.Key_Down:
            self.list.setFocus()
            self.list.setCurrentIndex(self._first())
        elif watched is self.list:
            return self._pressed_in_list(event)
        else:
            return False
        return True

    def _pressed_in_list(self, event: QKeyEvent) -> bool:
        ids, action = [row.id for row in self.chosen()], self._action_of(event)
        if event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter) and not event.modifiers():
            self._go(self.list.currentIndex())
        elif action == "delete" and ids:
            self.delete_asked.emit(ids)
        elif action == "code" and ids:
            self.recode_asked.emit(ids)
        elif action == "follow_link" and ids:
            self.link_asked.emit(self.chosen()[0].body)
        elif action.startswith("highlight") and ids:
            self.recolour_asked.emit(ids, int(action[-1]))
        else:
            return False
        return True

    def _first(self) -> QModelIndex:
        for number in range(self.model.rowCount()):
            if self.model.row_at(self.model.index(number)):
                return self.model.index(number)
        return QModelIndex()

    def _go(self, index: QModelIndex) -> None:
        if row := self.model.row_at(index):
            self.asked.emit(row)

    def _narrow(self) -> None:
        key, codes = self.side.key(), dict(self.model.names.codes)
        code = self.side.code()
        wanted = Wanted(
            words=self.box.text().strip(),
            kinds=frozenset({key} & {"highlight", "note", "code", "memo"}),
            colour=int(key.removeprefix("colour ")) if key.startswith("colour ") else 0,
            codes=within(codes, code) if code else frozenset(),
            article=self.article if self.place.currentData() == "one" else "",
        )
        chosen = (box.currentData() for box in (self.since, self.grouping, self.order))
        since, grouping, order = chosen
        self.model.narrow(replace(wanted, since=since, grouping=grouping, order=order))

    def _before_reset(self) -> None:
        self.delegate.keep_written()
        row = self.model.row_at(self.list.currentIndex())
        self._kept = (row.id if row else "", self.list.verticalScrollBar().value())

    def _after_reset(self) -> None:
        key, scrolled = self._kept
        if key and (index := self.model.index_of(key)).isValid():
            self.list.setCurrentIndex(index)
        self.list.verticalScrollBar().setValue(scrolled)
        shown = sum(isinstance(row, Row) for row in self.model.shown)
        known = self.model.loaded or bool(shown)  # until then nobody knows whether there are any
        self.count.setText(trn("{n} note", "{n} notes", shown) if known else "")
        some = any(True for _ in self.model.every())
        self._empty.setText(tr(NOTHING if some else EMPTY) if known else "")
        self._empty.setVisible(not shown)
        self.list.setVisible(bool(shown))
        self._fill.start()

    def _fill_side(self) -> None:
        names = self.model.names
        self.side.fill(dict(names.codes), self.model.counts(), names.colours)

    def _show_menu(self, place: QPoint) -> None:
        row = self.model.row_at(self.list.indexAt(place))
        if row is not None:
            self.menu_asked.emit(row, self.list.viewport().mapToGlobal(place))

    def _connect(self) -> None:
        self.box.textChanged.connect(lambda _: self._pause.start())
        for box in (self.grouping, self.order, self.since, self.place):
            box.currentIndexChanged.connect(lambda _: self._narrow())
        self.side.chosen.connect(lambda _: self._narrow())
        self.model.edited.connect(self.edited)
        self.model.modelAboutToBeReset.connect(self._before_reset)
        self.model.modelReset.connect(self._after_reset)
        self.list.doubleClicked.connect(self._go)
        self.list.customContextMenuRequested.connect(self._show_menu)
        for part in (self.box, self.list):
            part.installEventFilter(self)

    def _dress_list(self) -> None:
        view = self.list
        view.setModel(self.model)
        view.setItemDelegate(self.delegate)
        view.setVerticalScrollBar(self._bar)
        view.setFrameShape(QFrame.Shape.NoFrame)
        view.setMouseTracking(True)
        view.setSelectionMode(QAbstractItemView.SelectionMode.ExtendedSelection)
        view.setEditTriggers(QAbstractItemView.EditTrigger.EditKeyPressed)
        view.setVerticalScrollMode(QAbstractItemView.ScrollMode.ScrollPerPixel)
        view.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        view.setContextMenuPolicy(Qt.ContextMenuPolicy.CustomContextMenu)
        view.setAccessibleName(tr("Notes"))
        FollowsWidth(view)

    def _lay_out(self) -> None:
        self.head = Head(self.box, (self.place, self.since, self.grouping, self.order), self.count)
        self._empty.setAlignment(Qt.AlignmentFlag.AlignCenter)
        self._empty.setWordWrap(True)
        right = QVBoxLayout()
        right.setSpacing(0)
        right.addWidget(self.head)
        right.addWidget(self._empty, 1)
        right.addWidget(self.list, 1)
        layout = QHBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(0)
        left = QVBoxLayout()
        left.setContentsMargins(12, 12, 6, 6)
        left.addWidget(self.side)
        layout.addLayout(left)
        layout.addLayout(right, 1)
