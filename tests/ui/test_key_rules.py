"""Which keys an action may have, and who yields to whom."""

import pytest
from hypothesis import given
from hypothesis import strategies as st
from PySide6.QtCore import QEvent, Qt
from PySide6.QtGui import QKeyEvent

from reader.ui import key_rules
from reader.ui.key_rules import canonical, first_keys, meet, pressed_key, refusal, settled

NAMES = [*key_rules.rows_by_name(), "no_such_action"]
KEYS = ["Ctrl+O", "Ctrl+K", "N", "Return", "Enter", "Del", "F8", "Ctrl+Blah", "", "Up", "Shift+F12"]


def test_no_two_actions_that_meet_have_a_key_in_common_at_first() -> None:
    keys = {name: first_keys(name) for name in key_rules.rows_by_name()}
    assert list(key_rules.clashes(keys)) == []
    assert settled({}) == (keys, [])


@given(st.dictionaries(st.sampled_from(NAMES), st.lists(st.sampled_from(KEYS), max_size=3)))
def test_whatever_a_file_says_no_key_is_anybodys_twice(own) -> None:
    keys, passed_over = settled(own)
    assert keys.keys() == key_rules.rows_by_name().keys()
    assert list(key_rules.clashes(keys)) == []
    assert all(canonical(key) == key for has in keys.values() for key in has)
    assert ("no_such_action" in own) == ("no_such_action" in passed_over)


def test_the_readers_own_keys_come_before_the_first_ones() -> None:
    keys, passed_over = settled({"open_file": ["Ctrl+K"], "nothing": ["A"], "quit": ["Ctrl+Blah"]})
    assert (keys["open_file"], keys["show_actions"]) == (("Ctrl+K",), ("?",))
    assert (keys["quit"], passed_over) == (("Ctrl+Q",), ["nothing", "Quit"])


def test_the_review_may_have_the_keys_of_what_rests_meanwhile() -> None:
    assert not meet("review_confirm", "note")
    assert meet("review_confirm", "correct")
    assert meet("review_confirm", "undo")
    assert not meet("toggle_read", "code")


@pytest.mark.parametrize("key", ["Up", "Shift+Tab", "Space", "PgDown", "Esc", ""])
def test_keys_that_move_are_nobodys(key: str) -> None:
    assert refusal("code", key)


def test_keys_that_write_hold_in_no_whole_window() -> None:
    assert refusal("open_file", "Return")
    assert not refusal("code", "Return")
    assert not refusal("cancel", "Esc")


def press(key: Qt.Key, held=Qt.KeyboardModifier.NoModifier, text: str = "") -> str:
    return pressed_key(QKeyEvent(QEvent.Type.KeyPress, key, held, text))


def test_a_key_is_heard_as_it_is_written() -> None:
    shift, control = Qt.KeyboardModifier.ShiftModifier, Qt.KeyboardModifier.ControlModifier
    assert press(Qt.Key.Key_Shift, shift) == ""
    assert press(Qt.Key.Key_Question, shift, "?") == "?"
    assert press(Qt.Key.Key_P, control | shift, "\x10") == "Ctrl+Shift+P"
    assert press(Qt.Key.Key_A, shift, "A") == "Shift+A"
    assert press(Qt.Key.Key_Enter, Qt.KeyboardModifier.KeypadModifier) == "Return"
    assert press(Qt.Key.Key_5, Qt.KeyboardModifier.KeypadModifier, "5") == "5"
    assert press(Qt.Key.Key_Backtab, shift) == "Shift+Backtab"
