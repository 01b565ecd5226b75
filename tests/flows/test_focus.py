"""Where the focus goes when what had it is gone."""

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication
from shiboken6 import isValid

CONTROL = Qt.KeyboardModifier.ControlModifier


def test_a_card_over_a_note_that_is_kept_meanwhile_leaves_the_focus_to_the_page(
    sit_down, qtbot
) -> None:
    reader = sit_down()
    reader.waits_for_marks()
    reader.page.select(reader.span("any wrongdoing"))
    reader.page.setFocus()
    for card in ("palette", "memo", "tour"):
        reader.presses(Qt.Key.Key_Return, on=reader.page)
        editor = QApplication.focusWidget()
        assert editor is not reader.page
        qtbot.keyClicks(editor, f"before {card} ")
        hand = reader.fittings.hand
        {"palette": hand.show_actions, "memo": hand.article_memo, "tour": hand.take_tour}[card]()
        reader.waits_until(lambda editor=editor: not isValid(editor))
        reader.presses(Qt.Key.Key_Escape)
        assert reader.page.hasFocus(), card
    (note,) = reader.sitting.annotations.values()
    assert note.body.split() == ["before", "palette", "before", "memo", "before", "tour"]
