"""The one tool bar: the name, opening, the three layers, the size of the text, the menu."""

from collections.abc import Mapping

from PySide6.QtCore import QSize
from PySide6.QtGui import QAction, QActionGroup, QResizeEvent
from PySide6.QtWidgets import (
    QHBoxLayout,
    QLabel,
    QMenu,
    QSizePolicy,
    QStyleOptionToolButton,
    QToolButton,
    QWidget,
)

from reader.ui import actions
from reader.ui.keyboard import Keyboard
from reader.ui.language import tr
from reader.ui.lines import Lined
from reader.ui.theme import Theme, sans, semibold
from reader.ui.widgets import LayerToggles

HEIGHT, GAP = 44, 6


class ToolBar(Lined):
    """Holds nothing that is not an action of the table."""

    def __init__(
        self,
        look: Theme,
        made: Mapping[str, QAction],
        *,
        looks: QActionGroup,
        certainties: QActionGroup,
    ) -> None:
        super().__init__(look, at_top=False)
        self.setFixedHeight(HEIGHT)
        self._name = QLabel("Reportedly")
        self._name.setFont(semibold(14))
        self.looks = looks
        self.layers = LayerToggles()
        self.layers.set_theme(look)
        self._connect_layers(made)
        layout = QHBoxLayout(self)
        layout.setContentsMargins(16, 0, 12, 0)
        layout.setSpacing(GAP)
        layout.addWidget(self._name)
        layout.addSpacing(12)
        texts = {"show_library": tr("Library"), "open_file": tr("Open…")}
        texts |= {"paste_article": tr("Paste"), "show_text": "Aa"}
        self._buttons = {name: _button(made[name], text) for name, text in texts.items()}
        library, opening, pasting, last = self._buttons.values()
        for button in (library, opening, pasting):
            layout.addWidget(button)
        self._spare = (pasting, opening, self._name)
        layout.addWidget(_spring())
        layout.addWidget(self.layers)
        layout.addSpacing(6)
        layout.addWidget(last)
        layout.addWidget(self._menu_button(made, certainties))

    def minimumSizeHint(self) -> QSize:
        """What the menu has as well need not be seen."""
        whole = super().minimumSizeHint()
        shown = sum(part.sizeHint().width() + GAP for part in self._spare if not part.isHidden())
        return QSize(whole.width() - shown, whole.height())

    def resizeEvent(self, event: QResizeEvent) -> None:
        """In a narrow window only what nothing else opens stays."""
        super().resizeEvent(event)
        least = self.minimumSizeHint().width()
        for part in reversed(self._spare):
            least += part.sizeHint().width() + GAP
            part.setVisible(least <= event.size().width())

    def set_theme(self, look: Theme) -> None:
        """Take the colours of another theme."""
        super().set_theme(look)
        self.layers.set_theme(look)

    def show_keys(self, keyboard: Keyboard) -> None:
        """Name the keys of the actions."""
        for name, button in self._buttons.items():
            button.setToolTip(keyboard.hinted(keyboard.name(name), name))

    def _connect_layers(self, made: Mapping[str, QAction]) -> None:
        def switched(layer: str, shown: bool) -> None:
            made[f"show_{layer}"].setChecked(shown)

        self.layers.toggled.connect(switched)
        for layer in ("entities", "claims", "highlights"):
            action = made[f"show_{layer}"]
            action.toggled.connect(lambda on, layer=layer: self.layers.set_shown(layer, on))

    def _menu_button(self, made: Mapping[str, QAction], certainties: QActionGroup) -> QToolButton:
        menu = QMenu(self)
        for key, title in actions.MENUS.items():
            part = menu.addMenu(tr(title))
            for name, row in actions.rows(key):
                if name in actions.APART and not part.isEmpty():
                    part.addSeparator()
                if row.area != "review":  # its bar has them, and they do nothing elsewhere
                    part.addAction(made[name])
        menu.addMenu(tr("Colours")).addActions(self.looks.actions())
        menu.addMenu(tr("Certainty")).addActions(certainties.actions())
        return _menu_button("☰", tr("Menu"), menu, self)


def _button(action: QAction, text: str) -> QToolButton:
    button = QToolButton()
    button.setDefaultAction(action)
    button.setText(text)
    button.setAccessibleName(action.text())
    button.setAutoRaise(True)
    button.setFont(sans(13))
    return button


class _MenuButton(QToolButton):
    """A button that opens a menu and needs no arrow to say so."""

    def initStyleOption(self, option: QStyleOptionToolButton) -> None:
        super().initStyleOption(option)
        option.features &= ~QStyleOptionToolButton.ToolButtonFeature.HasMenu


def _menu_button(text: str, name: str, menu: QMenu, parent: QWidget) -> QToolButton:
    button = _MenuButton(parent)
    button.setText(text)
    button.setAccessibleName(name)
    button.setToolTip(name)
    button.setMenu(menu)
    button.setPopupMode(QToolButton.ToolButtonPopupMode.InstantPopup)
    button.setAutoRaise(True)
    button.setFont(sans(14))
    button.setMinimumSize(QSize(34, 30))
    return button


def _spring() -> QWidget:
    spring = QWidget()
    spring.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Preferred)
    return spring
