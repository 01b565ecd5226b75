"""Everything in the panel by the keyboard."""

import pytest
from PySide6.QtCore import QEvent, Qt
from PySide6.QtGui import QContextMenuEvent, QKeyEvent
from PySide6.QtWidgets import QApplication, QMenu, QTreeView

Key = Qt.Key


@pytest.fixture
def panel(shown, story):
    return shown(story)


@pytest.fixture
def tree(panel) -> QTreeView:
    return panel.findChild(QTreeView)


@pytest.fixture
def press(qtbot, tree):
    def press(*keys) -> None:
        for key in keys:
            if isinstance(key, str):
                qtbot.keyClicks(tree, key)
            else:
                qtbot.keyClick(tree, key)

    return press


def here(tree: QTreeView) -> str:
    row = tree.model().row_of(tree.currentIndex())
    return row.key if row else ""


def test_down_and_up_go_over_the_rows_and_tell(panel, tree, press):
    told = []
    panel.claim_chosen.connect(told.append)
    panel.actor_chosen.connect(told.append)
    press(Key.Key_Home, Key.Key_Down, Key.Key_Down, Key.Key_Down, Key.Key_Up)
    assert told[-4:] == ["c2", "c4", "a2", "c4"]
    press(Key.Key_End)
    assert here(tree) == "hidden"


def test_enter_goes_to_the_claim(panel, press, qtbot):
    panel.choose_claim("c4")
    with qtbot.waitSignal(panel.claim_activated) as told:
        press(Key.Key_Return)
    assert told.args == ["c4"]
    panel.choose_actor("a1")
    with qtbot.assertNotEmitted(panel.claim_activated), qtbot.waitSignal(panel.actor_chosen):
        press(Key.Key_Enter)


def test_left_and_right_close_and_open(panel, tree, press):
    panel.choose_claim("c2")
    press(Key.Key_Right)
    assert tree.isExpanded(tree.currentIndex())
    press(Key.Key_Right)
    assert here(tree) == "claim c2"
    press(Key.Key_Right, Key.Key_Left)
    assert here(tree) == "position c2"
    press(Key.Key_Left, Key.Key_Left)
    assert here(tree) == "actor a2"
    press(Key.Key_Left)
    assert not tree.isExpanded(tree.currentIndex())
    press(Key.Key_Space)
    assert tree.isExpanded(tree.currentIndex())


def test_enter_opens_the_rejected_claims_and_they_choose_nothing(panel, tree, press, qtbot):
    press(Key.Key_End)
    press(Key.Key_Return)
    with qtbot.assertNotEmitted(panel.claim_chosen), qtbot.assertNotEmitted(panel.claim_activated):
        press(Key.Key_Down, Key.Key_Return)
    assert here(tree) == "rejected kc7"
    assert panel.current_claim() is None


def test_n_and_p_step_through_the_marks_of_the_actor(panel, tree, press):
    steps = []
    panel.actor_step.connect(steps.append)
    panel.choose_claim("c4")
    press("n", "n", "p")
    assert steps == [1, 1, -1]
    assert here(tree) == "position c4"
    assert panel.current_actor() == "a2"


@pytest.mark.parametrize(
    ("typed", "found"),
    [
        ("harb", "actor a1"),
        ("PIL", "actor a5"),
        ("qu", "actor a3"),
        ("brandt", "actor a6"),
        ("harbour c", "actor a1"),
    ],
)
def test_typing_a_name_goes_to_the_actor(tree, press, typed, found):
    press(typed)
    assert here(tree) == found


def test_inside_a_name_n_and_p_are_letters(panel, tree, press, qtbot):
    with qtbot.assertNotEmitted(panel.actor_step):
        press("Nor")
    assert here(tree) == "actor a2"


def test_while_a_name_is_typed_letters_are_no_shortcuts(tree, press):
    def override() -> QKeyEvent:
        event = QKeyEvent(
            QEvent.Type.ShortcutOverride, Key.Key_E, Qt.KeyboardModifier.NoModifier, "e"
        )
        event.ignore()
        QApplication.sendEvent(tree, event)
        return event

    assert not override().isAccepted()
    press("u")
    assert override().isAccepted()


def test_the_pills_are_one_stop_with_arrows_inside(panel, qtbot):
    from reader.ui.panel.pills import Pill, PillRow

    row = panel.findChild(PillRow)
    stops = [
        p
        for p in row.findChildren(Pill)
        if p.focusPolicy() & Qt.FocusPolicy.TabFocus and not p.isHidden()
    ]
    assert [p.text() for p in stops] == ["all"]
    stops[0].setFocus()
    qtbot.keyClick(stops[0], Key.Key_Right)
    second = panel.window().focusWidget()
    assert second.text() == "unreviewed 3"
    with qtbot.waitSignal(row.changed) as told:
        qtbot.keyClick(second, Key.Key_Space)
    assert told.args == [frozenset({"unreviewed"})]
    qtbot.keyClick(second, Key.Key_Left)
    assert panel.window().focusWidget() is stops[0]


@pytest.mark.qt_log_ignore("does not support")  # popups on a platform without windows
def test_the_menu_key_opens_the_menu_of_the_current_row(panel, tree, qtbot):
    panel.choose_claim("c4")
    corner = tree.inputMethodQuery(Qt.InputMethodQuery.ImCursorRectangle).center()
    event = QContextMenuEvent(QContextMenuEvent.Reason.Keyboard, corner, tree.mapToGlobal(corner))
    QApplication.sendEvent(tree, event)
    menu = panel.findChild(QMenu)
    with qtbot.waitSignal(panel.reject_asked) as told:
        menu.actions()[1].trigger()
    assert told.args == [["c4"]]
    menu.close()
