"""What Qt's own parts wear: fields, buttons, lists of choices and menus, calm like all the rest.

One style sheet for the whole program, put on after the first paint. It sets edges, grounds and
room, and never a typeface or the colour of words: those are the palette's.
"""

from PySide6.QtCore import QCoreApplication, Qt
from PySide6.QtGui import QColor
from PySide6.QtWidgets import QApplication

from reader.paths import resources
from reader.ui.theme import Theme

EDGE = 0.72  # of the quiet words' colour in the edge of a field: 3 to 1 on the panel

SHEET = """
QLineEdit, QComboBox, QSpinBox, QAbstractItemView QLineEdit {
    border: 1px solid %(edge)s; border-radius: 5px; background: %(page)s; padding: 3px 7px;
    selection-background-color: %(accent)s; selection-color: %(page)s;
}
QLineEdit:focus, QComboBox:focus, QSpinBox:focus {
    border: 2px solid %(accent)s; padding: 2px 6px;
}
QSpinBox QLineEdit, QSpinBox QLineEdit:focus, QComboBox QLineEdit {
    border: none; padding: 0; background: transparent;
}
QAbstractItemView QLineEdit { padding: 0 4px; border-radius: 3px; }
QLineEdit > QToolButton { border: none; padding: 0; background: transparent; }
QLineEdit > QToolButton { qproperty-icon: url("%(art)s/clear.svg"); }
QComboBox { padding-right: 22px; }
QComboBox:focus { padding-right: 21px; }
QComboBox::drop-down {
    border: none; width: 20px; subcontrol-origin: border; subcontrol-position: right center;
}
QComboBox::down-arrow { image: url("%(art)s/down.svg"); width: 12px; height: 12px; }
QSpinBox { padding: 3px 20px 3px 2px; }
QSpinBox:focus { padding: 2px 19px 2px 1px; }
QSpinBox::up-button, QSpinBox::down-button {
    subcontrol-origin: border; width: 20px; border: none; background: transparent;
}
QSpinBox::up-button { subcontrol-position: top right; top: 2px; }
QSpinBox::down-button { subcontrol-position: bottom right; bottom: 2px; }
QSpinBox::up-arrow { image: url("%(art)s/up.svg"); width: 11px; height: 11px; }
QSpinBox::down-arrow { image: url("%(art)s/down.svg"); width: 11px; height: 11px; }
QComboBox QAbstractItemView {
    border: 1px solid %(edge)s; background: %(page)s; padding: 3px; outline: none;
    selection-background-color: %(chosen)s; selection-color: %(ink)s;
}
QPushButton {
    border: 1px solid %(soft)s; border-radius: 5px; background: %(page)s; padding: 4px 13px;
}
QPushButton:hover { background: %(chosen)s; }
QPushButton:pressed { background: %(line)s; }
QPushButton:disabled { background: transparent; border-color: %(line)s; }
QPushButton:default { border-color: %(accent)s; }
QPushButton:focus { border: 2px solid %(accent)s; padding: 3px 12px; }
QToolButton { border: 1px solid transparent; border-radius: 5px; padding: 2px 5px; }
QToolButton:hover { background: %(hover)s; }
QToolButton:pressed, QToolButton:checked { background: %(line)s; }
QToolButton:focus { border-color: %(accent)s; }
QToolButton[popupMode="2"] { padding-right: 14px; }
QToolButton::menu-indicator {
    image: url("%(art)s/down.svg"); width: 10px; height: 10px;
    subcontrol-origin: padding; subcontrol-position: right center; right: 2px; top: 1px;
}
QTreeView, QListView, QTableView { outline: none; }
QTreeView::item, QListView::item { border-%(begin)s: 3px solid transparent; }
QTableView::item { padding-%(begin)s: 5px; }
QTreeView::item:selected, QListView::item:selected, QTableView::item:selected {
    background: %(chosen)s; color: %(ink)s;
}
QTreeView::item:selected:first, QTreeView::item:selected:only-one, QListView::item:selected {
    border-%(begin)s: 3px solid %(accent)s;
}
QMenu { background: %(page)s; border: 1px solid %(soft)s; padding: 4px; }
QMenu::item { padding: 4px 22px 4px 24px; border-radius: 4px; background: transparent; }
QMenu::item:selected { background: %(chosen)s; }
QMenu::right-arrow { image: url("%(art)s/%(on)s.svg"); width: 12px; height: 12px; right: 5px; }
QMenu::separator { height: 1px; background: %(line)s; margin: 4px 8px; }
QToolTip { background: %(page)s; color: %(ink)s; border: 1px solid %(soft)s; padding: 4px 6px; }
QHeaderView { border: none; background: transparent; }
QHeaderView::section {
    border: none; border-bottom: 1px solid %(line)s; background: transparent; padding: 5px 8px;
}
"""


def put_on(look: Theme) -> None:
    """Dress all parts of the program, those as well that are made later.

    Without the attribute Qt forgets, beside a style sheet, the fonts and colours that a part was
    given before it came into its window.
    """
    QCoreApplication.setAttribute(Qt.ApplicationAttribute.AA_UseStyleSheetPropagationInWidgetStyles)
    QApplication.instance().setStyleSheet(sheet(look))


def sheet(look: Theme) -> str:
    """The style sheet in the colours of a theme."""
    return SHEET % {
        "page": look.page.name(),
        "ink": look.ink.name(),
        "line": look.line.name(),
        "hover": mixed(look.line, look.panel, 0.6).name(),
        "accent": look.accent.name(),
        "chosen": look.chosen.name(),
        "edge": edge(look).name(),
        "soft": mixed(look.muted, look.line, 0.35).name(),
        "begin": "right" if QApplication.isRightToLeft() else "left",
        "on": "left" if QApplication.isRightToLeft() else "right",
        "art": (resources() / "themes").as_posix(),
    }


def edge(look: Theme) -> QColor:
    """The edge of a field: as quiet as it can be and still be seen (WCAG 2.2, 1.4.11)."""
    return mixed(look.muted, look.line, EDGE)


def mixed(one: QColor, other: QColor, share: float) -> QColor:
    """A colour between two, with a share of the first."""
    parts = zip(one.getRgb()[:3], other.getRgb()[:3], strict=True)
    return QColor(*(round(a * share + b * (1 - share)) for a, b in parts))
