"""A passage goes out of the window with its reference, by the keyboard and by the mouse."""

from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication

from reader.ui import quoting

PASSAGE = "customer data—including IP addresses"
BOTH = Qt.KeyboardModifier.ControlModifier | Qt.KeyboardModifier.ShiftModifier


def test_a_passage_is_copied_with_its_reference(sit_down) -> None:
    reader = sit_down()
    reader.waits_for_marks()
    reader.drags_over(PASSAGE)
    reader.presses(Qt.Key.Key_C, BOTH, on=reader.page)
    first, second = QApplication.clipboard().text().splitlines()
    assert first == f"“{PASSAGE}”"
    assert second.startswith("The U.S. Department of Defense has reportedly")
    assert "(n.d.)" in second
    reader.fittings.choosing.choose("citation", "mla")
    reader.presses(Qt.Key.Key_C, BOTH, on=reader.page)
    assert "(n.d.)" not in QApplication.clipboard().text()
    assert QApplication.clipboard().mimeData().hasHtml()


def test_a_selection_is_dragged_out_of_the_window(sit_down, monkeypatch) -> None:
    reader = sit_down()
    reader.waits_for_marks()
    carried = []
    monkeypatch.setattr(quoting, "drag", lambda data, _: carried.append(data.text()))
    reader.drags_over(PASSAGE)
    view, left, span = reader.page.viewport(), Qt.MouseButton.LeftButton, reader.span(PASSAGE)
    QTest.mousePress(view, left, pos=reader.point(span.start + 5))
    QTest.mouseMove(view, reader.point(span.start + 20))
    assert carried[0].startswith(f"“{PASSAGE}”")
    QTest.mouseRelease(view, left, pos=reader.point(span.start + 20))
    assert reader.page.selected_text() == PASSAGE, "what was carried away stays selected"


def test_a_click_into_the_selection_ends_it(sit_down) -> None:
    reader = sit_down()
    reader.waits_for_marks()
    reader.drags_over(PASSAGE)
    middle = reader.point(reader.span(PASSAGE).start + 5)
    QTest.mouseClick(reader.page.viewport(), Qt.MouseButton.LeftButton, pos=middle)
    assert reader.page.selection() is None
