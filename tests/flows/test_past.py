"""The story of going back: a list of what was done, over sessions, here and everywhere."""

from PySide6.QtCore import Qt

CONTROL = Qt.KeyboardModifier.ControlModifier


def opened(reader):
    reader.presses(Qt.Key.Key_H, CONTROL)
    panel = reader.fittings.hand._past_panel
    reader.waits_until(lambda: panel.isVisible() and panel.list.topLevelItemCount() > 1)
    return panel


def shown(panel) -> list[str]:
    items = (panel.list.topLevelItem(n) for n in range(panel.list.topLevelItemCount()))
    return [item.text(0) for item in items]


def test_one_goes_back_to_a_step_of_another_day_and_forward_again(sit_down) -> None:
    reader = sit_down()
    reader.waits_for_marks()
    pen = reader.fittings.desk.pen
    pen.highlight(reader.span("a confidential memo"), 1)
    pen.write_note(reader.span("intense debate"), "Which one?")
    reader.leaves()

    again = sit_down()
    again.waits_for_marks()
    again.waits_until(lambda: len(again.sitting.annotations) == 2)
    again.fittings.desk.pen.highlight(again.span("private enterprise"), 2)
    again.page.setFocus()
    panel = opened(again)
    assert panel.of_article()
    assert shown(panel) == [
        "highlight: private enterprise",
        "note: intense debate",
        "highlight: a confidential memo",
        "The beginning",
    ]
    assert panel.list.currentItem().text(0) == "highlight: private enterprise"
    panel.list.setCurrentItem(panel.list.topLevelItem(2))
    assert panel.go.text() == "Go back to here"
    again.presses(Qt.Key.Key_Return, on=panel.list)
    again.waits_until(lambda: len(again.sitting.annotations) == 1)
    again.waits_until(lambda: panel.list.topLevelItem(0).font(0).italic())
    assert panel.list.currentItem().text(0).endswith("memo"), "the last one that was done"
    panel.list.setCurrentItem(panel.list.topLevelItem(0))
    assert panel.go.text() == "Do all again up to here"
    panel.go.click()
    again.waits_until(lambda: len(again.sitting.annotations) == 3)
    panel.list.setCurrentItem(panel.list.topLevelItem(3))
    panel.go.click()
    again.waits_until(lambda: not again.sitting.annotations)
    again.presses(Qt.Key.Key_Escape, on=panel.list)
    assert not panel.isVisible()
    assert again.page.hasFocus()


def test_the_steps_of_the_whole_library_are_there_as_well(sit_down) -> None:
    reader = sit_down()
    reader.waits_for_marks()
    coder = reader.fittings.desk.coder
    coder.put(coder.make("risk").id, reader.span("a confidential memo"))
    reader.page.setFocus()
    panel = opened(reader)
    assert shown(panel) == ["code: a confidential memo", "The beginning"]
    panel.scope.setCurrentIndex(1)
    reader.waits_until(lambda: "new code: risk" in shown(panel))
    panel.list.setCurrentItem(panel.list.topLevelItem(panel.list.topLevelItemCount() - 1))
    panel.go.click()
    reader.waits_until(lambda: not coder.codes)
    assert not reader.sitting.annotations
