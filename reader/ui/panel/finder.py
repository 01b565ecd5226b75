"""The line above the rows: words to look for, what to show, in which order."""

from collections.abc import Mapping

from PySide6.QtCore import QEvent, Qt, QTimer, Signal
from PySide6.QtGui import QAction, QActionGroup, QKeyEvent, QPalette
from PySide6.QtWidgets import QHBoxLayout, QLineEdit, QMenu, QToolButton, QWidget

from reader.ui.access import name_clear_button
from reader.ui.language import later, tr
from reader.ui.panel.faces import Faces
from reader.ui.panel.filters import FACETS
from reader.ui.theme import Theme

PAUSE_MS = 90
LEAVING = (Qt.Key.Key_Escape, Qt.Key.Key_Down, Qt.Key.Key_Return, Qt.Key.Key_Enter)
IN_MENU = ("Kind of actor", "Attitude to somebody", "Review", "Certainty")
ORDERS: Mapping[str, str] = {
    "weight": later("By weight"),
    "name": later("By name"),
    "place": later("By first appearance"),
}


class FindLine(QLineEdit):
    """Takes words; Escape takes them away, Down and Enter go on to the rows."""

    left = Signal()

    def event(self, event: QEvent) -> bool:
        """The keys that leave are this line's as long as it has the focus."""
        if event.type() == QEvent.Type.ShortcutOverride and event.key() in LEAVING:
            event.accept()
            return True
        return super().event(event)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Leave by key."""
        if event.key() == Qt.Key.Key_Escape:
            self.clear()
            self.left.emit()
        elif event.key() in LEAVING:
            self.left.emit()
        else:
            super().keyPressEvent(event)


class PanelFinder(QWidget):
    """`words_changed` a moment after the typing, `chosen_changed` with the choices of the menu."""

    words_changed = Signal(str)
    chosen_changed = Signal(frozenset)
    order_changed = Signal(str)
    left = Signal()

    def __init__(self, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.box = FindLine(self)
        self.box.setPlaceholderText(tr("Find an actor or words"))
        self.box.setAccessibleName(tr("Find in the panel"))
        self.box.setClearButtonEnabled(True)
        name_clear_button(self.box)
        self._typing = QTimer(self, singleShot=True, interval=PAUSE_MS)
        self._typing.timeout.connect(lambda: self.words_changed.emit(self.words()))
        self.box.textChanged.connect(lambda _: self._typing.start())
        self.box.left.connect(self._leave)
        self.choices: dict[str, QAction] = {}
        self.orders = QActionGroup(self)
        self.filter = self._button(tr("Filter"), tr("Show only some"), self._filter_menu())
        self.order = self._button(tr("Order"), tr("The order of the actors"), self._order_menu())
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(4)
        row.addWidget(self.box, 1)
        row.addWidget(self.filter)
        row.addWidget(self.order)
        self.set_theme(theme)

    def words(self) -> str:
        """What is looked for."""
        return self.box.text().strip()

    def chosen(self) -> frozenset[str]:
        """What is chosen in the menu."""
        return frozenset(key for key, action in self.choices.items() if action.isChecked())

    def set_chosen(self, keys: frozenset[str]) -> None:
        """Choose these, in silence."""
        for key, action in self.choices.items():
            action.setChecked(key in keys)

    def forget(self) -> None:
        """Look for nothing, in silence."""
        blocked = self.box.blockSignals(True)
        self.box.clear()
        self.box.blockSignals(blocked)
        self._typing.stop()
        self.set_chosen(frozenset())

    def set_order(self, order: str) -> None:
        """Show which order holds, in silence."""
        for action in self.orders.actions():
            action.setChecked(action.data() == order)

    def set_theme(self, theme: Theme) -> None:
        """Take the colours and the fonts."""
        font = Faces(self.font()).small.font
        for part in (self.box, self.filter, self.order):
            part.setFont(font)
        colours = self.box.palette()
        colours.setColor(QPalette.ColorRole.Base, theme.page)
        self.box.setPalette(colours)

    def _leave(self) -> None:
        """What was typed last counts before the rows get the keys."""
        if self._typing.isActive():
            self._typing.stop()
            self.words_changed.emit(self.words())
        self.left.emit()

    def _button(self, text: str, name: str, menu: QMenu) -> QToolButton:
        button = QToolButton(self)
        button.setText(text)
        button.setToolTip(name)
        button.setAccessibleName(name)
        button.setMenu(menu)
        button.setPopupMode(QToolButton.ToolButtonPopupMode.InstantPopup)
        button.setAutoRaise(True)
        return button

    def _filter_menu(self) -> QMenu:
        menu = QMenu(self)
        for facet in IN_MENU:
            part = menu.addMenu(tr(facet))
            for key in FACETS[facet]:
                action = part.addAction(tr(key))
                action.setCheckable(True)
                action.triggered.connect(lambda _=False: self.chosen_changed.emit(self.chosen()))
                self.choices[key] = action
        return menu

    def _order_menu(self) -> QMenu:
        menu = QMenu(self)
        for key, words in ORDERS.items():
            action = menu.addAction(tr(words))
            action.setData(key)
            action.setCheckable(True)
            action.triggered.connect(lambda _=False, key=key: self.order_changed.emit(key))
            self.orders.addAction(action)
        return menu
