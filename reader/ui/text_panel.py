"""How the article is set: a sheet over the page, so that each choice is seen at once."""

from PySide6.QtCore import Qt
from PySide6.QtWidgets import (
    QFrame,
    QGridLayout,
    QLabel,
    QScrollArea,
    QToolButton,
    QVBoxLayout,
    QWidget,
)

from reader import settings
from reader.ui.choosing import Choosing
from reader.ui.language import tr
from reader.ui.settings_rows import Control, control_of, reset_button
from reader.ui.side_card import SideCard
from reader.ui.theme import Theme, sans, semibold
from reader.ui.widgets.check_box import CheckBox

WIDTH = 340


class TextPanel(SideCard):
    """The options of the text, for all articles or for this one."""

    def __init__(self, window: QWidget, panel: QWidget, look: Theme, choosing: Choosing) -> None:
        super().__init__(window, panel, look)
        self._choosing = choosing
        self.setAccessibleName(tr("How the text is set"))
        self._inner = QWidget()
        self._grid = QGridLayout(self._inner)
        self._grid.setContentsMargins(18, 12, 10, 16)
        self._grid.setVerticalSpacing(7)
        self._grid.setColumnStretch(0, 1)
        self._head()
        self.controls: dict[str, Control] = {}
        self._resets: dict[str, QToolButton] = {}
        for name, setting in settings.TABLE.items():
            if setting.group == "text":
                self._add(name, setting)
        self.apart = CheckBox(tr("For this article only"))
        self.apart.setFont(sans(13))
        self.apart.clicked.connect(choosing.set_apart)
        self._grid.addWidget(self.apart, self._grid.rowCount(), 0, 1, 3)
        choosing.changed.connect(self.refresh)
        self._let_scroll()

    def open_panel(self) -> None:
        """Appear at the right, with the focus in it."""
        self.refresh()
        self.appear()
        next(iter(self.controls.values()))[0].setFocus()

    def wanted(self) -> tuple[int, int]:
        """All of it at once."""
        wide = max(WIDTH, self._inner.minimumSizeHint().width() + 2)
        return wide, self._inner.sizeHint().height() + 2

    def refresh(self, _: str = "") -> None:
        """Show what holds for the article on the page."""
        self.apart.setChecked(self._choosing.is_apart())
        self.apart.setEnabled(self._choosing.has_article())
        for name, (_, show) in self.controls.items():
            value = self._choosing.text_value(name)
            show(value)
            self._resets[name].setEnabled(value != settings.TABLE[name].default)

    def _let_scroll(self) -> None:
        """In a low window not all of it is seen at once."""
        area = QScrollArea(widgetResizable=True)
        area.setFrameShape(QFrame.Shape.NoFrame)
        area.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        area.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        area.setWidget(self._inner)
        for part in (area.viewport(), self._inner):
            part.setAutoFillBackground(False)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(1, 1, 1, 1)
        layout.addWidget(area)

    def _head(self) -> None:
        title = QLabel(tr("Text"))
        title.setFont(semibold(13))
        close = QToolButton(text="✕", autoRaise=True, accessibleName=tr("Close"))
        close.setToolTip(tr("Close"))
        close.clicked.connect(lambda _=False: self.leave())
        self._grid.addWidget(title, 0, 0)
        self._grid.addWidget(close, 0, 2)

    def _add(self, name: str, setting: settings.Setting) -> None:
        choosing, row = self._choosing, self._grid.rowCount()
        label = QLabel(tr(setting.title))
        control = control_of(setting, lambda value: choosing.choose_text(name, value))
        reset = reset_button(tr("Let “{setting}” be as it was", setting=tr(setting.title)))
        reset.clicked.connect(lambda _=False: choosing.choose_text(name, setting.default))
        for part in (label, control[0]):
            part.setFont(sans(13))
            part.setToolTip(tr(setting.help))
        control[0].setAccessibleName(tr(setting.title))
        self._grid.addWidget(label, row, 0)
        self._grid.addWidget(control[0], row, 1)
        self._grid.addWidget(reset, row, 2)
        self.controls[name], self._resets[name] = control, reset
