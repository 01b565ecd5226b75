"""Keys are changed by pressing them, named everywhere at once, kept, and carried elsewhere."""

import json

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QKeySequence
from PySide6.QtTest import QTest

from reader import settings_file
from reader.ui.keys import PAGE, with_keys
from reader.ui.manual_pages import pages
from tests.flows.test_settings import opened

CONTROL, ALT = Qt.KeyboardModifier.ControlModifier, Qt.KeyboardModifier.AltModifier


def choose(page, name: str) -> None:
    page.keys.list.setCurrentItem(page.keys.list._rows[name])


def press_on(page, key, held=Qt.KeyboardModifier.NoModifier, *, more=False) -> None:
    """Enter (or +) on the chosen action, and then the key."""
    keys = page.keys.list
    QTest.keyClick(keys, Qt.Key.Key_Plus if more else Qt.Key.Key_Return)
    QTest.keyClick(keys.itemWidget(keys.currentItem(), 1), key, held)


def buttons(page) -> dict:
    return {button.text(): button for button in page.keys.bar.buttons}


def palette_keys(reader, words: str) -> str:
    reader.fittings.actions["show_actions"].trigger()
    reader.fittings.palette.box.setText(words)
    keys = reader.fittings.palette.list.topLevelItem(0).text(1)
    reader.fittings.palette.leave()
    return keys


@pytest.fixture
def reader(sit_down):
    reader = sit_down(None)
    reader.window.activateWindow()
    return reader


def test_a_changed_key_works_and_is_named_everywhere_at_once(reader) -> None:
    page = opened(reader)
    choose(page, "code")
    press_on(page, Qt.Key.Key_H)
    assert reader.fittings.keyboard.keys("code") == ("H",)
    assert reader.fittings.actions["code"].shortcuts() == [QKeySequence("H")]
    assert " H code " in with_keys(PAGE, reader.fittings.keyboard)
    assert "(H)" in reader.fittings.hand.bar.code.toolTip()
    assert palette_keys(reader, "code…") == "H"
    (keys,) = [page for page in pages(reader.fittings.keyboard.keys) if page.name == "keys"]
    assert "| `H` | Code… |" in keys.text
    choose(page, "show_library")
    press_on(page, Qt.Key.Key_B, CONTROL)
    assert reader.fittings.toolbar._buttons["show_library"].toolTip() == "Library (Ctrl+B)"
    QTest.keyClick(reader.window, Qt.Key.Key_B, CONTROL)
    reader.waits_until(reader.fittings.room.is_shown)


def test_a_taken_key_is_told_and_taken_or_swapped(reader) -> None:
    page, keyboard = opened(reader), reader.fittings.keyboard
    choose(page, "open_file")
    press_on(page, Qt.Key.Key_E, CONTROL)
    assert page.keys.bar.said.text() == "Ctrl+E is the key of “Export…” already."
    buttons(page)["Swap"].click()
    assert (keyboard.keys("open_file"), keyboard.keys("export")) == (("Ctrl+E",), ("Ctrl+O",))
    press_on(page, Qt.Key.Key_K, CONTROL)
    QTest.keyClick(buttons(page)["Take it"], Qt.Key.Key_Return)
    assert (keyboard.keys("open_file"), keyboard.keys("show_actions")) == (("Ctrl+K",), ("?",))
    press_on(page, Qt.Key.Key_Q, CONTROL)
    QTest.keyClick(page.keys.bar, Qt.Key.Key_Escape)
    assert keyboard.keys("open_file") == ("Ctrl+K",)
    assert page.isVisible()
    press_on(page, Qt.Key.Key_Down)
    assert page.keys.bar.said.text().startswith("Down is how one moves")
    QTest.keyClick(page.keys.list, Qt.Key.Key_Backspace)
    assert keyboard.keys("open_file") == ("Ctrl+O",)
    assert keyboard.keys("export") == ()
    page.keys.all.click()
    assert keyboard.own() == {}


def test_an_action_may_have_several_keys_or_none(reader) -> None:
    page, keyboard = opened(reader), reader.fittings.keyboard
    choose(page, "redo")
    press_on(page, Qt.Key.Key_F12, more=True)
    assert keyboard.words("redo") == "Ctrl+Shift+Z   Ctrl+Y   F12"
    for _ in range(3):
        QTest.keyClick(page.keys.list, Qt.Key.Key_Delete)
    assert keyboard.keys("redo") == ()
    assert "correct" in with_keys(PAGE, keyboard)
    choose(page, "correct")
    QTest.keyClick(page.keys.list, Qt.Key.Key_Delete)
    assert "correct" not in with_keys(PAGE, keyboard)


def test_an_action_is_found_by_its_words_or_by_its_key(reader) -> None:
    page = opened(reader)
    keys = page.keys.list

    def shown():
        return [name for name, item in keys._rows.items() if not item.isHidden()]

    page.box.setText("ctrl+k")
    assert shown() == ["show_actions"]
    page.keys.find.click()
    QTest.keyClick(page.keys.find.children()[-1], Qt.Key.Key_N)
    assert set(shown()) == {"review_next", "next_mark"}
    assert keys.current() == shown()[0]
    page.keys.find.click()
    page.box.setText("")
    assert len(shown()) == len(keys._rows)


def test_keys_are_kept_and_carried_to_another_library(reader, sit_down, tmp_path) -> None:
    page = opened(reader)
    choose(page, "review_confirm")
    press_on(page, Qt.Key.Key_J)
    file = tmp_path / "mine.json"
    page.export_to(file)
    reader.leaves()
    assert settings_file.load_keys(reader.window.folder) == {"review_confirm": ["J"]}

    other = sit_down(None, library=tmp_path / "other")
    page = opened(other)
    page.import_from(file)
    assert other.fittings.keyboard.keys("review_confirm") == ("J",)
    page.reset_all()
    assert other.fittings.keyboard.own() == {}
    data = json.loads(file.read_text())
    file.write_text(json.dumps({**data, "keys": {"fly": ["F"], "quit": ["Strg+X"]}}))
    page.import_from(file)
    assert page.said.text().endswith("are as at first: “fly”, “Quit”.")


def test_bad_keys_in_the_settings_are_one_sentence_and_the_first_ones(sit_down, tmp_path) -> None:
    folder = tmp_path / "library"
    settings_file.save(folder, {}, {"fly": ["F"], "note": ["Ctrl+Nothing"], "quit": ["F12"]})
    reader = sit_down(None, library=folder)
    said = reader.fittings.message_bar.text()
    assert said == (
        "Some keys in the settings are passed over, and are as at first: “fly”, “Write a note”."
    )
    assert reader.fittings.keyboard.keys("note") == ("Return",)
    assert reader.fittings.keyboard.keys("quit") == ("F12",)


def test_a_code_and_an_action_do_not_share_a_key(reader) -> None:
    coder, keyboard = reader.fittings.desk.coder, reader.fittings.keyboard
    made = coder.make("risk", None)
    coder.give_key(made.id, "J")
    reader.waits_until(lambda: made.id in coder.codes and coder.codes[made.id].shortcut == "J")
    page = opened(reader)
    choose(page, "correct")
    press_on(page, Qt.Key.Key_J)
    assert "the code “risk”" in page.keys.bar.said.text()
    assert keyboard.keys("correct") == ("E",)
    press_on(page, Qt.Key.Key_X)
    assert keyboard.refused_for_code("X") == "X is the key of “Correct the claim…” already."
    assert keyboard.refused_for_code("E") == ""


def test_keys_are_printed_as_on_the_readers_keyboard(sit_down, tmp_path) -> None:
    settings_file.save(tmp_path / "library", {"language": "de"})
    reader = sit_down(None)
    page = opened(reader)
    assert page.keys.list._rows["show_actions"].text(1) == "Strg+K   ?"
    assert page.keys.list._rows["delete"].text(1) == "Entf"
    assert palette_keys(reader, "bibliothek durch").startswith("Strg+Umschalt+F")


def test_keys_of_the_page_are_taught_where_there_is_one(reader) -> None:
    keys = reader.fittings.status.keys
    assert keys.text().startswith("Ctrl+O open")
    reader.fittings.desk.open_text("The mayor said that the ferry would run again in spring.")
    reader.waits_until(lambda: reader.sitting)
    assert " note " in keys.text()
    reader.fittings.open_articles.close_current()
    reader.waits_until(lambda: not reader.sitting)
    assert " note " not in keys.text()
