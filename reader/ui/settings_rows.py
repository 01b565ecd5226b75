"""The rows of the page of settings: an option's name, what it does, and what it is set by."""

from collections.abc import Callable

from PySide6.QtCore import QEvent, QObject, QSize, Qt
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import (
    QBoxLayout,
    QComboBox,
    QHBoxLayout,
    QLabel,
    QLineEdit,
    QSpinBox,
    QToolButton,
    QVBoxLayout,
    QWidget,
)

from reader.settings import Setting, Value
from reader.ui.language import tr
from reader.ui.theme import Theme, sans
from reader.ui.widgets.check_box import CheckBox

CONTROL_WIDTH, RESET_WIDTH = 210, 44  # pixels
Choose = Callable[[Value], None]
Control = tuple[QWidget, Callable[[Value], None]]


class SettingRow(QWidget):
    """One option. `show_value` follows what was chosen elsewhere."""

    def __init__(
        self, setting: Setting, look: Theme, *, choose: Choose, reset: Callable[[], None]
    ) -> None:
        super().__init__()
        self.setting = setting
        self.words = f"{tr(setting.title)} {tr(setting.help)}".casefold()
        self.title, self.help = QLabel(tr(setting.title)), QLabel(tr(setting.help))
        self.help.setWordWrap(True)
        self.control, self._set = control_of(setting, choose)
        self.control.setAccessibleName(tr(setting.title))
        self.control.setAccessibleDescription(tr(setting.help))
        self.control.setFixedWidth(CONTROL_WIDTH)
        self.control.setFont(sans(13))
        self.reset = reset_button(tr("Let “{setting}” be as it was", setting=tr(setting.title)))
        self.reset.clicked.connect(lambda _=False: reset())
        self._lay_out()
        self.set_theme(look)

    def show_value(self, value: Value) -> None:
        """Show what the option is now."""
        self._set(value)
        self.reset.setEnabled(value != self.setting.default)

    def set_theme(self, look: Theme) -> None:
        """Take the colours of another theme."""
        mute(self.help, look)

    def _lay_out(self) -> None:
        self.title.setFont(sans(13))
        self.help.setFont(sans(12))
        words = QVBoxLayout()
        words.setSpacing(2)
        words.addWidget(self.title)
        words.addWidget(self.help)
        control = QHBoxLayout()
        control.setSpacing(10)
        control.addWidget(self.control, 0, Qt.AlignmentFlag.AlignVCenter)
        control.addWidget(self.reset, 0, Qt.AlignmentFlag.AlignVCenter)
        control.addStretch(1)
        self._rows = QBoxLayout(QBoxLayout.Direction.LeftToRight, self)
        self._rows.setContentsMargins(0, 7, 0, 7)
        self._rows.setSpacing(10)
        self._rows.addLayout(words, 1)
        self._rows.addLayout(control)

    def minimumSizeHint(self) -> QSize:
        """As wide as the control, for it may stand below the words."""
        return QSize(CONTROL_WIDTH + RESET_WIDTH, super().minimumSizeHint().height())

    def resizeEvent(self, event: QResizeEvent) -> None:
        """The control stands below the words where there is no room beside them."""
        super().resizeEvent(event)
        ways = QBoxLayout.Direction
        narrow = event.size().width() < 2 * CONTROL_WIDTH
        self._rows.setDirection(ways.TopToBottom if narrow else ways.LeftToRight)


class WheelGuard(QObject):
    """Lets the wheel scroll the page of settings, and not turn what lies under the mouse."""

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Leave the wheel to the page."""
        if event.type() == QEvent.Type.Wheel:
            event.ignore()
            return True
        return super().eventFilter(watched, event)


def control_of(setting: Setting, choose: Choose) -> Control:
    """The widget that sets an option, and the function that shows a value on it."""
    if setting.steps is not None:
        control = _number(setting, choose)
    elif isinstance(setting.default, bool):
        control = _switch(choose)
    elif setting.choices:
        control = _choice(setting, choose)
    else:
        control = _words(choose)
    control[0].installEventFilter(WheelGuard(control[0]))
    return control


def reset_button(name: str) -> QToolButton:
    """A small button that takes a choice back."""
    button = QToolButton(text="↺", autoRaise=True, accessibleName=name, toolTip=name)
    button.setFont(sans(15))
    return button


def mute(label: QWidget, look: Theme) -> None:
    """Write a label in the quiet colour."""
    palette = label.palette()
    palette.setColor(label.foregroundRole(), look.muted)
    label.setPalette(palette)


def _switch(choose: Choose) -> Control:
    box = CheckBox()
    box.setText(tr("On"))
    box.clicked.connect(choose)
    return box, box.setChecked


def _words(choose: Choose) -> Control:
    box = QLineEdit(maxLength=40)
    box.textEdited.connect(lambda words: choose(" ".join(words.split())))

    def show(value: Value) -> None:
        if " ".join(box.text().split()) != value:
            box.setText(str(value))

    return box, show


def _choice(setting: Setting, choose: Choose) -> Control:
    box = QComboBox()
    for value, text in setting.choices.items():
        box.addItem(tr(text), value)
    box.activated.connect(lambda index: choose(box.itemData(index)))
    return box, lambda value: box.setCurrentIndex(box.findData(value))


def _number(setting: Setting, choose: Choose) -> Control:
    steps = setting.steps
    assert steps is not None
    box = QSpinBox(minimum=steps.least, maximum=steps.most, singleStep=steps.step)
    box.setSuffix(tr(steps.unit) if steps.unit else "")
    box.setKeyboardTracking(False)
    box.lineEdit().setTextMargins(6, 0, 0, 0)

    def chosen(value: int) -> None:
        nearest = steps.least + round((value - steps.least) / steps.step) * steps.step
        choose(nearest)
        show(nearest)

    def show(value: Value) -> None:
        box.blockSignals(True)
        box.setValue(int(value))
        box.blockSignals(False)

    box.valueChanged.connect(chosen)
    return box, show
