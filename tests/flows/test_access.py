"""What a screen reader finds in the window, and what a keyboard shows of where it is."""

from collections.abc import Iterator

import pytest
from PySide6.QtCore import QPoint, QRect, Qt
from PySide6.QtGui import QAccessible, QAccessibleInterface
from PySide6.QtWidgets import QApplication, QFileDialog, QMenu, QMessageBox

from reader.ui import actions

ROLE = QAccessible.Role
NAMED = {
    ROLE.Button, ROLE.ButtonMenu, ROLE.ButtonDropDown, ROLE.CheckBox, ROLE.RadioButton,
    ROLE.EditableText, ROLE.ComboBox, ROLE.SpinBox, ROLE.Slider, ROLE.List, ROLE.Tree, ROLE.Table,
    ROLE.ListItem, ROLE.TreeItem, ROLE.Cell, ROLE.MenuItem, ROLE.PageTab, ROLE.Dialog, ROLE.Link,
}  # fmt: skip
LEFT_OUT = {"quit", "full_screen", "cancel"}
MANY = 40


def parts(found: QAccessibleInterface) -> Iterator[QAccessibleInterface]:
    """What stands under an interface and can be seen, not more than some of a long list."""
    if not found or not found.isValid() or found.state().invisible:
        return
    yield found
    for number in range(min(found.childCount(), MANY)):
        yield from parts(found.child(number))


def nameless() -> set[tuple[str, str]]:
    """Controls that can be seen now and that a screen reader has no words for."""
    found = set()
    for top in QApplication.topLevelWidgets():
        if not top.isVisible():
            continue
        for part in parts(QAccessible.queryAccessibleInterface(top)):
            thing = part.object()
            name = part.text(QAccessible.Text.Name).strip()
            if part.role() in NAMED and not name and not _inner(thing) and not _blank(part):
                kind = thing.metaObject().className() if thing else "?"
                found.add((str(part.role()), f"{kind} in {_home(thing or _above(part))}"))
    return found


def _inner(thing: object) -> bool:
    """Parts that Qt makes inside its own controls, which have a name themselves."""
    kind = thing.metaObject().className() if thing else ""
    return kind.startswith("QComboBox") or kind in {"QTabBar"}


def _blank(part: QAccessibleInterface) -> bool:
    """A cell of a row that may be empty: its row has a name in the first column."""
    cell = part.tableCellInterface()
    return cell is not None and cell.columnIndex() > 0


def _above(part: QAccessibleInterface) -> object:
    """The widget that a row or a cell stands in."""
    while part and part.isValid() and part.object() is None:
        part = part.parent()
    return part.object() if part else None


def _home(thing: object) -> str:
    home = thing.parent() if thing else None
    return home.metaObject().className() if home else "?"


@pytest.fixture
def no_questions(monkeypatch) -> None:
    monkeypatch.setattr(QFileDialog, "getExistingDirectory", lambda *_, **__: "")
    for ask in ("getOpenFileName", "getSaveFileName", "getOpenFileNames"):
        monkeypatch.setattr(QFileDialog, ask, lambda *_, **__: ("", ""))
    monkeypatch.setattr(QFileDialog, "getExistingDirectory", lambda *_, **__: "")
    monkeypatch.setattr(QMessageBox, "exec", lambda *_: QMessageBox.StandardButton.Cancel)


@pytest.mark.qt_log_ignore("This plugin does not support")  # said off-screen only
@pytest.mark.usefixtures("no_questions")
def test_every_control_of_every_part_has_a_name(sit_down, qtbot) -> None:
    reader = sit_down()
    reader.waits_for_marks()
    reader.clicks_on("any wrongdoing")
    found = {"window": nameless()}
    for name, row in ((name, row) for menu in actions.MENUS for name, row in actions.rows(menu)):
        if row.name in LEFT_OUT:
            continue
        reader.fittings.actions[name].trigger()
        qtbot.wait(1)
        found[name] = nameless() - found["window"]
        for menu in QApplication.topLevelWidgets():
            if isinstance(menu, QMenu) and menu.isVisible():
                menu.close()
    assert set().union(*found.values()) == set(), {n for n, parts in found.items() if parts}


def test_labels_say_their_words_and_not_only_what_they_are_for(sit_down) -> None:
    reader = sit_down()
    reader.waits_for_marks()
    line = QAccessible.queryAccessibleInterface(reader.fittings.status.text)
    assert "reviewed" in line.text(QAccessible.Text.Name)


def test_a_claim_is_heard_as_a_sentence(sit_down) -> None:
    reader = sit_down()
    reader.waits_for_marks()
    tree = reader.fittings.panel.focusProxy()
    root = QAccessible.queryAccessibleInterface(tree)
    heard = [part.text(QAccessible.Text.Name) for part in parts(root)]
    assert "Alibaba denies: any wrongdoing; suggested" in heard
    assert any("told by Financial Times" in words for words in heard)


def test_the_keyboard_shows_where_it_is(sit_down) -> None:
    reader = sit_down()
    reader.waits_for_marks()
    reader.waits_until(lambda: reader.fittings.articles.rows.rowCount())
    reader.fittings.hand.find()
    reader.page.setFocus()
    resting, unseen, seen = reader.window.grab().toImage(), set(), set()
    for _ in range(60):
        reader.presses(Qt.Key.Key_Tab)
        QApplication.processEvents()
        now = QApplication.focusWidget()
        if now in seen or now is None:
            break
        seen.add(now)
        around = QRect(now.mapTo(reader.window, QPoint(0, 0)), now.size())
        around = around.adjusted(-4, -4, 4, 4)
        here = reader.window.grab().toImage()
        if here.copy(around) == resting.copy(around):
            unseen.add(f"{now.metaObject().className()} {now.accessibleName()}")
    assert len(seen) > 8
    assert unseen == set()


def test_the_page_shows_its_caret_when_the_keyboard_moves_it(sit_down) -> None:
    reader = sit_down()
    reader.page.setFocus()
    reader.presses(Qt.Key.Key_Right, on=reader.page)
    assert reader.page.caret_shown() is not None


def test_nothing_moves_by_itself_where_no_motion_is_wanted(sit_down, qtbot, monkeypatch) -> None:
    reader = sit_down()
    page = reader.page
    page.setFocus()
    reader.fittings.choosing.choose("motion", False)
    reader.presses(Qt.Key.Key_PageDown, on=page)
    at_once = page.offset_at_top()
    assert at_once > 0
    qtbot.wait(60)
    assert page.offset_at_top() == at_once
    reader.fittings.choosing.choose("motion", True)
    monkeypatch.setattr(type(page.style()), "styleHint", lambda *_: 0)  # as a system says it
    reader.presses(Qt.Key.Key_PageDown, on=page)
    moved = page.offset_at_top()
    assert moved > at_once
    qtbot.wait(60)
    assert page.offset_at_top() == moved
