"""A day without a mouse: read, mark, note, code, correct, find, the library, and all of it back.

Every key goes to whatever has the focus, as a keyboard's does; something always has it.
"""

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication

# what Qt says of menus off-screen
pytestmark = pytest.mark.qt_log_ignore("This plugin does not support")

Key = Qt.Key
NONE, CONTROL = Qt.KeyboardModifier.NoModifier, Qt.KeyboardModifier.ControlModifier
SHIFT, ALT = Qt.KeyboardModifier.ShiftModifier, Qt.KeyboardModifier.AltModifier


class Hands:
    """Two hands on a keyboard, and nothing else."""

    def __init__(self, reader) -> None:
        self.reader, self.parts, self.page = reader, reader.fittings, reader.page

    def focus(self):
        """What the next key goes to: an open menu comes before all, as Qt has it."""
        focus = QApplication.activePopupWidget() or QApplication.focusWidget()
        assert focus is not None, "nothing has the focus: the keyboard leads nowhere"
        return focus

    def press(self, *keys: Key, held=NONE) -> None:
        for key in keys:
            QTest.keyClick(self.focus(), key, held)

    def write(self, words: str) -> None:
        QTest.keyClicks(self.focus(), words)

    def do(self, words: str) -> None:
        """By the palette: some letters, Enter."""
        self.press(Key.Key_K, held=CONTROL)
        self.write(words)
        self.press(Key.Key_Return)

    def kinds(self) -> list[str]:
        return sorted(a.kind for a in self.reader.sitting.annotations.values())

    def wait(self, condition) -> None:
        self.reader.waits_until(condition)


@pytest.fixture
def hands(sit_down) -> Hands:
    reader = sit_down(None)
    hands = Hands(reader)
    hands.do("sample")
    reader.waits_for_marks()
    hands.wait(reader.page.hasFocus)
    return hands


def test_an_article_is_read_marked_corrected_and_found_again(hands: Hands) -> None:
    page, parts, reader = hands.page, hands.parts, hands.reader
    _mark_note_and_code(hands)
    hands.press(Key.Key_F6)
    assert parts.panel.isAncestorOf(hands.focus())
    hands.press(Key.Key_Home, Key.Key_Down)
    claim = parts.panel.current_claim()
    hands.press(Key.Key_E)
    assert hands.focus() is QApplication.activePopupWidget(), "the menu of corrections"
    hands.press(Key.Key_Down, Key.Key_Right, Key.Key_Down, Key.Key_Down, Key.Key_Return)
    hands.wait(lambda: reader.sitting.claim(claim).state == "corrected")
    hands.wait(lambda: QApplication.activePopupWidget() is None)
    reader.window.activateWindow()  # a menu that closes leaves no window active off-screen
    hands.wait(lambda: QApplication.focusWidget() and "stance" in parts.actions["undo"].text())
    hands.press(Key.Key_Z, held=CONTROL)
    hands.wait(lambda: reader.sitting.claim(claim).state == "suggested")

    hands.press(Key.Key_F, held=CONTROL)
    hands.write("memo")
    hands.press(Key.Key_Return)
    hands.wait(lambda: page.selected_text().casefold() == "memo")
    hands.press(Key.Key_Escape)
    assert page.hasFocus()

    hands.press(Key.Key_L, held=CONTROL)
    hands.wait(lambda: parts.room.is_shown() and parts.room.view.table.articles.rowCount())
    hands.press(Key.Key_Home)
    hands.wait(parts.room.article_in_sight)
    hands.press(Key.Key_Return)
    hands.wait(lambda: not parts.room.is_shown() and page.hasFocus())


def _mark_note_and_code(hands: Hands) -> None:
    page = hands.page
    hands.press(Key.Key_Space)
    hands.press(Key.Key_Home, held=CONTROL)
    for _ in range(3):
        hands.press(Key.Key_Right, held=CONTROL | SHIFT)
    assert page.selected_text() == "The U."
    hands.press(Key.Key_2)
    assert hands.kinds() == ["highlight"]
    for _ in range(2):
        hands.press(Key.Key_Right, held=CONTROL | SHIFT)
    hands.press(Key.Key_Return)
    hands.write("Who says so?")
    hands.press(Key.Key_Return, held=CONTROL)
    assert page.hasFocus()
    hands.press(Key.Key_Right, held=CONTROL)
    hands.press(Key.Key_Right, held=CONTROL | SHIFT)
    hands.press(Key.Key_C)
    hands.write("risk")
    hands.press(Key.Key_Return)
    assert hands.kinds() == ["code", "highlight", "note"]
    assert page.hasFocus()


def test_every_part_of_the_window_is_entered_and_left(hands: Hands) -> None:
    page, parts = hands.page, hands.parts
    for key, held in ((Key.Key_N, ALT), (Key.Key_L, CONTROL)):
        hands.press(key, held=held)
        hands.wait(parts.places.takes_all)
        areas = parts.places.areas()
        for _ in areas:
            hands.press(Key.Key_F6)
            assert any(area is hands.focus() or area.isAncestorOf(hands.focus()) for area in areas)
        hands.press(key, held=held)
        hands.wait(lambda: not parts.places.takes_all() and page.hasFocus())
    for key, held in ((Key.Key_K, CONTROL), (Key.Key_F, CONTROL)):
        hands.press(key, held=held)
        assert hands.focus() is not page
        hands.press(Key.Key_Escape)
        assert page.hasFocus(), (key, held)
    hands.press(Key.Key_T, held=ALT)
    hands.press(Key.Key_Tab)
    hands.press(Key.Key_Escape)
    hands.wait(page.hasFocus)
    hands.press(Key.Key_F8)
    assert parts.review.goes_on
    hands.press(Key.Key_N, Key.Key_Escape)
    assert not parts.review.goes_on
    assert page.hasFocus()


def test_the_settings_are_gone_through_and_a_key_is_changed(hands: Hands) -> None:
    hands.press(Key.Key_Comma, held=CONTROL)
    (settings,) = [part for part in hands.parts.hand.pages() if part.isVisible()]
    hands.wait(lambda: settings.isAncestorOf(QApplication.focusWidget()))
    hands.write("underline")
    seen = []
    while hands.focus() is not settings.keys.list:
        seen.append(hands.focus())
        hands.press(Key.Key_Tab)
        assert len(seen) < 60, "Tab reaches the list of keys"
    assert all(part.focusPolicy() & Qt.FocusPolicy.TabFocus for part in seen)
    hands.press(Key.Key_Down, Key.Key_Return, Key.Key_X)
    assert hands.parts.keyboard.keys("underline") == ("X",)
    assert hands.focus() is settings.keys.list
    hands.press(Key.Key_Escape)
    hands.wait(lambda: not settings.isVisible())
