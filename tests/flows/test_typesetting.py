"""Choosing how the text is set, for all articles and for one."""

from PySide6.QtCore import QPoint, Qt
from PySide6.QtWidgets import QApplication

from reader.ui.memory import FILE, Memory

ALT = Qt.KeyboardModifier.AltModifier


def opened(reader):
    reader.page.setFocus()
    reader.presses(Qt.Key.Key_T, ALT)
    return reader.fittings.hand._text


def covers_the_panel(reader, sheet) -> bool:
    """Whether nothing of the panel looks out beside a sheet, nor of the window."""
    window, panel = reader.window, reader.fittings.panel
    left = panel.mapTo(window, QPoint(0, 0)).x()
    return sheet.x() <= left and sheet.x() + sheet.width() == window.width()


def test_the_sheet_sets_the_page_at_once_and_leaves_by_escape(sit_down) -> None:
    reader = sit_down()
    reader.waits_until(lambda: reader.sitting)
    sheet = opened(reader)
    assert sheet.isAncestorOf(QApplication.focusWidget())
    assert covers_the_panel(reader, sheet)
    reader.window.resize(1200, 800)
    reader.waits_until(lambda: covers_the_panel(reader, sheet))
    sheet.controls["measure"][0].setValue(54)
    sheet.controls["justified"][0].click()
    assert reader.page.typesetting().measure == 54
    assert reader.page.typesetting().justified
    reader.presses(Qt.Key.Key_Escape, on=sheet)
    assert sheet.isHidden()
    assert QApplication.focusWidget() is reader.page
    reader.leaves()
    assert sit_down().page.typesetting().measure == 54


def test_one_article_is_set_apart_and_the_others_stay(sit_down, tmp_path) -> None:
    reader = sit_down()
    reader.waits_until(lambda: reader.sitting and reader.sitting.article)
    sheet = opened(reader)
    sheet.apart.click()
    colours = sheet.controls["page_colours"][0]
    colours.setCurrentIndex(2)
    colours.activated.emit(2)
    reader.page.set_zoom(150)
    assert reader.page.theme.name == "sepia"
    assert reader.window.look.name != "sepia"
    other = tmp_path / "other.txt"
    other.write_text("The ferry left on time.\n\nNobody complained.")
    reader.window.open_path(other)
    reader.waits_until(lambda: "ferry" in reader.sitting.text)
    assert (reader.page.theme.name, reader.page.zoom()) == ("light", 100)
    assert not sheet.apart.isChecked()
    reader.leaves()

    again = sit_down()
    again.waits_until(lambda: again.sitting)
    assert (again.page.theme.name, again.page.zoom()) == ("sepia", 150)
    opened(again).apart.click()
    assert (again.page.theme.name, again.page.zoom()) == ("light", 100)


def test_a_memory_that_cannot_be_read_is_none(tmp_path) -> None:
    (tmp_path / FILE).write_text('{"apart": [1], ')
    assert Memory(tmp_path).apart == {}
    (tmp_path / FILE).write_text('{"apart": {"a": 3, "b": {"zoom": 120}}}')
    assert Memory(tmp_path).apart == {"b": {"zoom": 120}}
