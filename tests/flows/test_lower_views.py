"""The views below the page: claims as a table, chains as a picture; positions are copied."""

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QGuiApplication
from PySide6.QtTest import QTest

CONTROL = Qt.KeyboardModifier.ControlModifier
Key = Qt.Key


@pytest.fixture
def reader(sit_down):
    reader = sit_down()
    reader.waits_for_marks()
    reader.page.setFocus()
    return reader


def test_the_table_goes_with_the_page_and_the_panel(reader) -> None:
    reader.presses(Key.Key_T, CONTROL, on=reader.page)
    pane = reader.fittings.lower.pane
    table = pane.table
    assert pane.isVisible()
    assert table.hasFocus()
    assert table.claims.rowCount() == len(reader.sitting.reading.claims)
    reader.clicks_on("any wrongdoing")
    assert table.selected() == [reader.fittings.hand.claim]
    table.setFocus()
    reader.presses(Key.Key_Up, on=table)
    assert reader.fittings.hand.claim == table.selected()[0]
    assert reader.fittings.panel.current_claim() == table.selected()[0]
    table.confirm_asked.emit(table.selected())
    assert reader.sitting.claim(table.selected()[0]).state == "confirmed"
    reader.presses(Key.Key_Return, on=table)
    assert reader.page.hasFocus()
    reader.leaves()


def test_the_table_is_there_again_where_it_was_left_open(reader, sit_down) -> None:
    reader.presses(Key.Key_T, CONTROL, on=reader.page)
    reader.leaves()
    again = sit_down()
    again.waits_for_marks()
    table = again.fittings.lower.pane.table
    assert table.claims.rowCount() == len(again.sitting.reading.claims)
    again.fittings.desk.open_text("Nobody says anything in this text.")
    assert table.claims.rowCount() == 0


def test_the_chains_are_a_picture_that_is_chosen_from(reader) -> None:
    reader.presses(Key.Key_T, CONTROL, on=reader.page)
    reader.fittings.actions["show_chains"].trigger()
    assert not reader.window.options["show_table"], "one view at a time"
    picture = reader.fittings.lower.pane.chains
    assert picture.hasFocus()
    names = [node.words for node in picture.drawing.nodes]
    assert {"Financial Times", "confidential memo", "U.S. Department of Defense"} <= set(names)
    boxes = [node.place for node in picture.drawing.nodes]
    assert not any(one.intersects(other) for n, one in enumerate(boxes) for other in boxes[n + 1 :])
    memo = next(n for n in picture.drawing.nodes if n.claims and n.words == "confidential memo")
    QTest.mouseClick(picture, Qt.MouseButton.LeftButton, pos=memo.place.center().toPoint())
    assert reader.fittings.hand.claim == memo.claims[0]
    reader.presses(Key.Key_Down, on=picture)
    assert reader.fittings.hand.claim != memo.claims[0]
    reader.presses(Key.Key_Return, on=picture)
    assert reader.page.hasFocus()
    reader.fittings.lower.pane.closed.emit()
    assert not reader.fittings.lower.pane.isVisible()


def test_a_position_is_copied_as_a_quotation_with_its_reference(reader) -> None:
    reader.clicks_on("any wrongdoing")
    panel = reader.fittings.panel
    panel.setFocus()
    reader.presses(Key.Key_C, CONTROL, on=panel.focusProxy())
    copied = QGuiApplication.clipboard().text()
    assert copied.startswith("Alibaba denies: “any wrongdoing")
    assert len(copied) > len("Alibaba denies: “any wrongdoing”") + 10
