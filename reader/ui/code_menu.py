"""What can be done with a code of the codebook, as a menu."""

from typing import TYPE_CHECKING

from PySide6.QtCore import QRect, QSize
from PySide6.QtGui import QColor, QCursor, QKeySequence
from PySide6.QtWidgets import (
    QColorDialog,
    QDialog,
    QDialogButtonBox,
    QInputDialog,
    QKeySequenceEdit,
    QLabel,
    QMenu,
    QVBoxLayout,
    QWidget,
)

from reader.core.codes import COLOURS, Code
from reader.ui.code_chooser import Choice, swatch
from reader.ui.language import tr

if TYPE_CHECKING:
    from reader.ui.fittings import Fittings
    from reader.ui.notes.side import Side
    from reader.ui.window import Window


def fill(menu: QMenu, window: "Window", fittings: "Fittings", side: "Side") -> None:
    """Add what can be done with the chosen code, or else with the codebook."""
    coder, code = fittings.desk.coder, fittings.desk.coder.codes.get(side.code())

    def add(text: str, done: object) -> None:
        menu.addAction(text).triggered.connect(lambda _=False: done())

    def new(parent: str | None) -> None:
        if name := ask_name(window, tr("New code")):
            coder.make(name, parent)

    if code is None:
        add(tr("New code…"), lambda: new(None))
        return
    add(tr("New code in it…"), lambda: new(code.id))
    add(tr("Rename"), lambda: side.editItem(side.currentItem(), 0))
    _colours(menu.addMenu(tr("Colour")), window, fittings, code)
    add(tr("Memo…"), lambda: fittings.hand.code_memo(code.id))
    add(tr("Key…"), lambda: _ask_key(window, fittings, code))
    add(tr("Merge into another code…"), lambda: _merge(fittings, code, window))
    add(tr("Move into another code…"), lambda: _move(fittings, code, window))
    if code.parent:
        add(tr("Let it stand by itself"), lambda: coder.move(code.id, None))
    add(tr("Remove, and from every passage"), lambda: coder.remove(code.id))


def ask_name(window: QWidget, title: str, name: str = "") -> str:
    """Ask for the name of a code; "" for none."""
    words, taken = QInputDialog.getText(window, title, tr("Name"), text=name)
    return words.strip() if taken else ""


def _colours(menu: QMenu, window: QWidget, fittings: "Fittings", code: Code) -> None:
    coder = fittings.desk.coder
    for number, colour in enumerate(COLOURS, 1):
        action = menu.addAction(swatch(colour), tr("Colour {number}", number=number))
        action.triggered.connect(lambda _=False, colour=colour: coder.recolour(code.id, colour))

    def another() -> None:
        chosen = QColorDialog.getColor(QColor(code.colour or COLOURS[0]), window)
        if chosen.isValid():
            coder.recolour(code.id, chosen.name())

    menu.addSeparator()
    menu.addAction(tr("Another colour…")).triggered.connect(lambda _=False: another())


def _merge(fittings: "Fittings", code: Code, window: QWidget) -> None:
    coder = fittings.desk.coder

    def merge(choice: Choice, _: object) -> None:
        into = fittings.hand.code_of(choice)
        if into and into != code.id:
            coder.merge(code.id, into)

    fittings.hand.choose_code(merge, _here(window))


def _move(fittings: "Fittings", code: Code, window: QWidget) -> None:
    coder = fittings.desk.coder

    def move(choice: Choice, _: object) -> None:
        if into := fittings.hand.code_of(choice):
            coder.move(code.id, into)

    fittings.hand.choose_code(move, _here(window))


def _here(window: QWidget) -> QRect:
    return QRect(window.mapFromGlobal(QCursor.pos()), QSize(1, 1))


def _ask_key(window: QWidget, fittings: "Fittings", code: Code) -> None:
    dialog = QDialog(window)
    dialog.setWindowTitle(tr("Key of “{code}”", code=code.name))
    box = QKeySequenceEdit(QKeySequence(code.shortcut or ""))
    box.setMaximumSequenceLength(1)
    box.setClearButtonEnabled(True)
    box.setAccessibleName(tr("Key"))
    ok, cancel = QDialogButtonBox.StandardButton.Ok, QDialogButtonBox.StandardButton.Cancel
    buttons = QDialogButtonBox(ok | cancel)
    buttons.accepted.connect(dialog.accept)
    buttons.rejected.connect(dialog.reject)
    layout = QVBoxLayout(dialog)
    layout.addWidget(QLabel(tr("Press the key that puts this code on what is selected.")))
    layout.addWidget(box)
    layout.addWidget(buttons)
    if dialog.exec():
        key = box.keySequence().toString()
        if why := fittings.keyboard.refused_for_code(key) if key else "":
            fittings.message_bar.show_message(why, kind="trouble")
        else:
            fittings.desk.coder.give_key(code.id, key or None)
