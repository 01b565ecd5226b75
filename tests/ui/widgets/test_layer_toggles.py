"""The switches for the layers of marks."""

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QAccessible
from PySide6.QtWidgets import QPushButton

from reader.ui.theme import theme
from reader.ui.widgets import LayerToggles


@pytest.fixture
def toggles(qtbot):
    made = LayerToggles()
    qtbot.addWidget(made)
    made.show()
    return made


def switch(toggles: LayerToggles, word: str) -> QPushButton:
    return next(b for b in toggles.findChildren(QPushButton) if b.text() == word)


def test_a_click_and_space_switch_and_tell(toggles, qtbot):
    with qtbot.waitSignal(toggles.toggled) as told:
        qtbot.mouseClick(switch(toggles, "Claims"), Qt.MouseButton.LeftButton)
    assert told.args == ["claims", False]
    assert not toggles.shown("claims")
    with qtbot.waitSignal(toggles.toggled) as told:
        qtbot.keyClick(switch(toggles, "Claims"), Qt.Key.Key_Space)
    assert told.args == ["claims", True]


def test_set_shown_is_silent(toggles, qtbot):
    with qtbot.assertNotEmitted(toggles.toggled):
        toggles.set_shown("highlights", False)
    assert not toggles.shown("highlights")
    assert toggles.shown("entities")


def test_each_is_a_named_check_box_that_tab_reaches(toggles):
    for word in ("Entities", "Claims", "Highlights"):
        button = switch(toggles, word)
        interface = QAccessible.queryAccessibleInterface(button)
        assert interface.role() == QAccessible.Role.CheckBox
        assert interface.text(QAccessible.Text.Name) == word
        assert button.focusPolicy() & Qt.FocusPolicy.TabFocus


def test_on_and_off_differ_in_form(toggles):
    """Drawn in one ink, the dot is full or a ring: the middle of it differs."""
    button = switch(toggles, "Entities")
    full = button.grab().toImage()
    toggles.set_shown("entities", False)
    ring = button.grab().toImage()
    middle = (full.width() - 13, full.height() // 2)
    assert full.pixelColor(*middle) == theme("light").ink
    assert ring.pixelColor(*middle) != theme("light").muted
    assert ring.pixelColor(*middle) != theme("light").ink


def test_it_takes_another_theme(toggles):
    light = toggles.grab().toImage()
    toggles.set_theme(theme("dark"))
    assert toggles.grab().toImage() != light
