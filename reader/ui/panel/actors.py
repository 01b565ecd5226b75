"""The side panel as one widget: what the window hands in, and what it tells the window."""

from collections.abc import Callable, Iterator, Mapping

from PySide6.QtCore import QModelIndex, QPoint, Qt, Signal
from PySide6.QtGui import QAction, QPalette
from PySide6.QtWidgets import QLabel, QMenu, QStackedWidget, QVBoxLayout, QWidget

from reader.core.positions import ActorEntry, Entries, ordered
from reader.core.reading import Reading
from reader.ui.filling import Filling
from reader.ui.language import later, tr
from reader.ui.panel.header import PanelHeader
from reader.ui.panel.memory import Memory
from reader.ui.panel.menu import empty_menu, menu_for
from reader.ui.panel.model import PanelModel
from reader.ui.panel.row import CLAIMS, Row, told
from reader.ui.panel.rows import RowMaker
from reader.ui.panel.tree import PanelTree
from reader.ui.theme import Theme, palette, theme

OPENED = ("hidden", "said of", "mentions")
MANY = 400  # claims: the rows of more are made a little at a time
NOTHING_FITS = later("Nothing here fits the filter.")
NOTHING = later("No claims found in this article.")


class ActorsPanel(QWidget):
    """Actors by weight, their positions as cards, the claims under them.

    The reader's choices are told by signals; what is chosen by a method is not told again.
    `claim_chosen` carries a claim's id (of a position its first), `claim_activated` the same when
    the reader wants to go to it in the text. `actor_step` is +1 or -1: the next or previous mark
    of `current_actor()`. `confirm_asked` and `reject_asked` carry claims' ids: a position stands
    for all its claims. `restore_asked` carries the id of a correction. `current_changed` says that
    `current_claim()` and `current_actor()` may have changed. `filled` says that the rows are made
    anew, and whether the focus is on them. `add_corrections`, where it is set, adds to the menu of
    a claim what can be put right about it, and `add_actor_corrections` to that of an actor.
    `merge_asked` carries the ids of two actors that are one: the one that was dragged, and the one
    that it was dropped on. `passage_chosen` carries the span of a mention, `order_changed` the
    order that the reader wants, `why_asked` a claim that the reader wants explained.
    """

    claim_chosen = Signal(str)
    claim_activated = Signal(str)
    actor_chosen = Signal(str)
    actor_step = Signal(int)
    confirm_asked = Signal(list)
    reject_asked = Signal(list)
    restore_asked = Signal(str)
    current_changed = Signal()
    filled = Signal(bool)
    merge_asked = Signal(str, str)
    passage_chosen = Signal(object)
    order_changed = Signal(str)
    why_asked = Signal(str)

    def __init__(self, look: Theme | None = None, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        look = look or theme("light")
        self._reading = Reading()
        self._text = ""
        self._colours: Mapping[str, int] = {}
        self._entries: tuple[ActorEntry, ...] = ()
        self._order = "weight"
        self._made, self._maker = Entries(), RowMaker()
        self._filling = Filling(self)
        self._model = PanelModel(self)
        self._header = PanelHeader(look, self)
        self._tree = PanelTree(self._model, look, self)
        self._memory = Memory(self._tree, self._model)
        self.add_corrections: Callable[[QMenu, str], None] | None = None
        self.add_actor_corrections: Callable[[QMenu, str], None] | None = None
        self._line = QLabel("", self)
        self._stack = QStackedWidget(self)
        self._build()
        self._connect()
        self.set_theme(look)
        self.set_empty("")

    def _build(self) -> None:
        self._line.setAlignment(Qt.AlignmentFlag.AlignCenter)
        self._line.setWordWrap(True)
        self._line.setContentsMargins(24, 0, 24, 60)
        self._line.setTextFormat(Qt.TextFormat.PlainText)
        self._stack.addWidget(self._line)
        self._stack.addWidget(self._tree)
        box = QVBoxLayout(self)
        box.setContentsMargins(0, 0, 0, 0)
        box.setSpacing(0)
        box.addWidget(self._header)
        box.addWidget(self._stack, 1)
        self.setAutoFillBackground(True)
        self.setFocusProxy(self._tree)
        self.setMinimumWidth(240)
        self.setAccessibleName(tr("Actors"))

    def _connect(self) -> None:
        tree = self._tree
        tree.chosen.connect(self._choose)
        tree.entered_row.connect(self._enter)
        tree.area_pressed.connect(self._press)
        tree.stepped.connect(self.actor_step)
        tree.dropped.connect(self._drop)
        tree.customContextMenuRequested.connect(self._show_menu)
        tree.selectionModel().currentChanged.connect(self._tell_current)
        self._model.modelReset.connect(self._tell_current)
        self._header.changed.connect(self._fill)
        self._header.order_changed.connect(self.order_changed)
        self._header.left.connect(self._to_rows)

    def set_reading(self, reading: Reading, text: str, colours: Mapping[str, int]) -> None:
        """Show a reading of `text`; `colours` gives an actor's colour, 0 to 4, else it is grey.

        With the same text as before, what is chosen, open and filtered stays so. The rows of many
        claims come a little later.
        """
        if text != self._text:
            self._memory.forget()
            self._header.lift()
        self._reading, self._text, self._colours = reading, text, dict(colours)
        self._filling.begin(self._steps(), at_once=self._is_short())

    def set_empty(self, text: str) -> None:
        """Nothing to show, or not yet: a calm line says why."""
        self._filling.drop()
        self._reading, self._entries = Reading(), ()
        self._header.show_entries(())
        self._model.set_rows(())
        self._say(text)

    def choose_claim(self, claim_id: str | None) -> None:
        """Choose the row of a claim and show it; None chooses nothing. Emits no choice.

        A filter that hides the claim is lifted; an id that is not there changes nothing.
        """
        self._filling.finish()
        if claim_id is None:
            self._tree.select(QModelIndex())
            return
        row = self._memory.row_for(claim_id)
        if row is None and any(self._header.wanted()):
            self._lift_filter()
            row = self._memory.row_for(claim_id)
        if row is not None:
            self._tree.select(self._model.index_of(row.key))

    def choose_actor(self, actor_id: str) -> None:
        """Choose the row of an actor and show it. Emits no choice."""
        self._filling.finish()
        key = f"actor {actor_id}"
        if not self._model.index_of(key).isValid() and any(self._header.wanted()):
            self._lift_filter()
        index = self._model.index_of(key)
        if index.isValid():
            self._tree.select(index)

    def current_claim(self) -> str | None:
        """The id of the claim that is chosen (of a position its first), if any."""
        row = self._current()
        return row.claim if row and row.kind in CLAIMS else None

    def is_current(self, claim_id: str) -> bool:
        """Whether the chosen row shows this claim."""
        row = self._current()
        return bool(row) and any(read.claim.id == claim_id for read in row.claims)

    def current_actor(self) -> str | None:
        """The id of the actor that the chosen row belongs to, if any."""
        row = self._current()
        return row.actor if row else None

    def set_theme(self, look: Theme) -> None:
        """Paint in the colours of a theme."""
        self.setPalette(palette(look))
        quiet = palette(look)
        quiet.setColor(QPalette.ColorRole.WindowText, look.muted)
        self._line.setPalette(quiet)
        self._header.set_theme(look)
        self._tree.set_theme(look)

    def set_order(self, order: str) -> None:
        """Order the actors by "weight", "name" or "place" (where they first appear)."""
        self._header.finder.set_order(order)
        if order != self._order:
            self._order = order
            self._fill()

    def find(self) -> None:
        """Let the reader type what to find."""
        if self._entries:
            self._header.finder.box.setFocus(Qt.FocusReason.ShortcutFocusReason)
            self._header.finder.box.selectAll()

    def _fill(self) -> None:
        self._filling.finish()
        self._filling.begin(self._row_steps(), at_once=self._is_short())

    def _is_short(self) -> bool:
        return len(self._reading.claims) <= MANY

    def _steps(self) -> Iterator[None]:
        found = []
        for entry in self._made.of(self._reading, self._text):
            found.append(entry)
            yield
        self._entries = ordered(found)
        self._header.show_entries(self._entries)
        yield from self._row_steps()

    def _row_steps(self) -> Iterator[None]:
        wanted = self._header.wanted()
        made = told(self._reading, self._text, self._colours)
        hidden, rows = self._reading.hidden, []
        for block in self._maker.blocks(self._entries, hidden, made, wanted, self._order):
            rows += block
            yield
        if rows:
            self._stack.setCurrentWidget(self._tree)
        with self._memory.kept():
            self._model.set_rows(tuple(rows))
        self.filled.emit(self._tree.hasFocus())
        if not rows:
            self._say(tr(NOTHING_FITS) if any(wanted) else tr(NOTHING))

    def _to_rows(self) -> None:
        """From the words that were typed to the first row that they left."""
        self._tree.setFocus()
        if self._model.rowCount() and not self._tree.currentIndex().isValid():
            self._tree.select(self._model.index_at(0))

    def _say(self, text: str) -> None:
        self._line.setText(text)
        self._stack.setCurrentWidget(self._line)

    def _lift_filter(self) -> None:
        self._header.lift()
        self._fill()

    def _current(self) -> Row | None:
        return self._model.row_of(self._tree.currentIndex())

    def _tell_current(self, *_: object) -> None:
        self.current_changed.emit()

    def _choose(self, index: QModelIndex) -> None:
        row = self._model.row_of(index)
        if row.kind in CLAIMS:
            self.claim_chosen.emit(row.claim)
        elif row.mention:
            self.passage_chosen.emit(row.mention.place)
        if row.actor and row.kind not in ("position", "claim", "rejected"):
            self.actor_chosen.emit(row.actor)

    def _enter(self, index: QModelIndex) -> None:
        row = self._model.row_of(index)
        if row.kind in OPENED:
            self._tree.toggle(index)
            return
        self._choose(index)
        if row.kind in CLAIMS:
            self.claim_activated.emit(row.claim)

    def _press(self, index: QModelIndex, area: str) -> None:
        row = self._model.row_of(index)
        if area == "confirm":
            self.confirm_asked.emit(list(row.unreviewed))
        elif area == "reject":
            self.reject_asked.emit([read.claim.id for read in row.claims])
        elif area == "why":
            self.why_asked.emit(row.claim)
        elif area == "restore" and row.claims[0].correction:
            self.restore_asked.emit(row.claims[0].correction)

    def _drop(self, dragged: QModelIndex, on: QModelIndex) -> None:
        one, other = self._model.row_of(dragged), self._model.row_of(on)
        self.merge_asked.emit(one.actor, other.actor)

    def _show_menu(self, place: QPoint) -> None:
        index = self._tree.indexAt(place)
        row = self._model.row_of(index)
        if row is None:
            return
        menu = menu_for(row, self)
        if menu is None and row.kind == "actor" and row.actor and self.add_actor_corrections:
            menu = empty_menu(self)
            self.add_actor_corrections(menu, row.actor)
            menu.popup(self._tree.viewport().mapToGlobal(place))
        elif menu is not None:
            menu.triggered.connect(self._pick)
            if self.add_corrections and row.kind in CLAIMS and len(row.claims) == 1:
                self.add_corrections(menu, row.claim)
            menu.popup(self._tree.viewport().mapToGlobal(place))

    def _pick(self, action: QAction) -> None:
        if action.data() is None:
            return  # a correction, which does what it does itself
        key, area = action.data()
        self._press(self._model.index_of(key), area)
