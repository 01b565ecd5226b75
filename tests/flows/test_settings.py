"""Choosing how the window is: found by words, at work at once, taken back, carried elsewhere."""

import json

from PySide6.QtCore import Qt

from reader import settings, settings_file

CONTROL = Qt.KeyboardModifier.ControlModifier


def opened(reader):
    reader.fittings.actions["show_settings"].trigger()
    (page,) = reader.fittings.hand.pages()
    return page


def shown(page) -> list[str]:
    return [name for name, row in page.rows.items() if not row.isHidden()]


def test_a_setting_is_found_chosen_and_taken_back(sit_down, qtbot) -> None:
    reader = sit_down()
    page = opened(reader)
    assert set(shown(page)) == {name for name, s in settings.TABLE.items() if s.group}
    qtbot.keyClicks(page.box, "size text")
    assert "zoom" in shown(page)
    assert "theme" not in shown(page)
    row = page.rows["zoom"]
    row.control.setValue(150)
    assert reader.page.zoom() == 150
    row.reset.click()
    assert (reader.page.zoom(), row.control.value()) == (100, 100)
    page.box.setText("xyzzy")
    assert shown(page) == []
    assert page._none.isVisible()


def test_the_page_follows_what_is_chosen_elsewhere(sit_down) -> None:
    reader = sit_down()
    page = opened(reader)
    reader.fittings.actions["show_claims"].trigger()
    assert not page.rows["show_claims"].control.isChecked()
    assert not reader.page.layer_shown("claims")
    page.rows["show_claims"].control.click()
    assert reader.page.layer_shown("claims")
    assert reader.fittings.actions["show_claims"].isChecked()
    page.rows["theme"].control.setCurrentIndex(3)
    page.rows["theme"].control.activated.emit(3)
    assert reader.window.look.name == "dark"
    assert [a.isChecked() for a in reader.fittings.toolbar.looks.actions()] == [
        False,
        False,
        False,
        True,
    ]


def test_settings_are_carried_to_another_library(sit_down, tmp_path) -> None:
    reader = sit_down()
    page = opened(reader)
    reader.page.set_zoom(140)
    reader.window.choose_theme("dark")
    file = tmp_path / "mine.json"
    page.export_to(file)
    assert page.said.text() == "The settings are in mine.json."
    page.reset_all()
    assert (reader.page.zoom(), reader.fittings.choosing.value("theme")) == (100, "system")
    reader.leaves()

    other = sit_down(library=tmp_path / "other")
    page = opened(other)
    page.import_from(file)
    assert (other.page.zoom(), other.window.look.name) == (140, "dark")
    (tmp_path / "list.json").write_text(json.dumps([1]))
    page.import_from(tmp_path / "list.json")
    assert page.said.text() == "list.json holds no settings of this program."
    page.export_to(tmp_path / "nowhere" / "mine.json")
    assert page.said.text() == "The settings could not be written: No such file or directory."
    other.leaves()
    assert settings_file.load(tmp_path / "other")["zoom"] == 140
