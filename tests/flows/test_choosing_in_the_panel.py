"""Keys do what they do to the row that is seen chosen in the panel, whatever it was before."""

import pytest
from PySide6.QtCore import QPoint, Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication

# what Qt says of menus off-screen
pytestmark = pytest.mark.qt_log_ignore("This plugin does not support")

CONTROL = Qt.KeyboardModifier.ControlModifier
LEFT = Qt.MouseButton.LeftButton


def clicks(panel, key: str) -> None:
    """A click into a row."""
    index = panel._model.index_of(key)
    panel._tree.scrollTo(index)
    place = panel._tree.visualRect(index).topLeft() + QPoint(120, 10)
    QTest.mouseClick(panel._tree.viewport(), LEFT, pos=place)
    panel._tree.setFocus()


def chooses_a_claim(reader) -> str:
    panel = reader.fittings.panel
    row = next(r for r in panel._model.rows if r.kind == "position" and len(r.claims) == 1)
    clicks(panel, row.key)
    assert reader.fittings.hand.claim == panel.current_claim() == row.claim
    return row.claim


def judges(reader, claim: str, key: Qt.Key, state: str) -> None:
    reader.presses(key, CONTROL)
    reader.waits_until(lambda: reader.sitting.claim(claim).state == state)


def test_a_verdict_goes_to_the_claim_that_is_seen_chosen(sit_down) -> None:
    reader = sit_down()
    reader.waits_for_marks()
    hand, panel = reader.fittings.hand, reader.fittings.panel
    first = chooses_a_claim(reader)
    judges(reader, first, Qt.Key.Key_Backspace, "rejected")
    second = panel.current_claim()
    assert second not in (None, first)
    assert hand.claim == second
    judges(reader, second, Qt.Key.Key_Return, "confirmed")
    assert reader.sitting.claim(first).state == "rejected"

    reader.page.setFocus()  # the same from the page, where no next one is seen
    judges(reader, second, Qt.Key.Key_Backspace, "rejected")
    assert (hand.claim, panel.current_claim()) == ("", None)
    reader.presses(Qt.Key.Key_Return, CONTROL)
    assert reader.sitting.claim(second).state == "rejected"


def test_what_is_chosen_in_the_panel_comes_before_what_is_selected_on_the_page(sit_down) -> None:
    reader = sit_down()
    reader.waits_for_marks()
    panel = reader.fittings.panel
    claim = chooses_a_claim(reader)
    last = [a for a in reader.sitting.reading.actors if a.name != "Alibaba"][-1]
    reader.fittings.desk.pen.change_actor(claim, last.id)
    reader.waits_until(lambda: panel.is_current(claim) and panel.current_actor() == last.id)
    place = panel._tree.visualRect(panel._tree.currentIndex())
    assert panel._tree.viewport().rect().intersects(place), "it is followed to where it has gone"

    reader.page.select(reader.span("any wrongdoing"))
    known = next(a for a in reader.sitting.reading.actors if a.name == "Financial Times")
    clicks(panel, f"actor {known.id}")
    for key in (Qt.Key.Key_A, Qt.Key.Key_E):
        reader.presses(key, on=panel._tree)
        menu = QApplication.activePopupWidget()
        assert menu.accessibleName() == "Financial Times"
        assert menu.actions()[0].text() == "Rename…"
        menu.close()
    panel._tree.setFocus()
    assert reader.fittings.hand._target().subject == "actor"
