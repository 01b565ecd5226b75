"""The bar above the page."""

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QLineEdit, QPushButton, QVBoxLayout, QWidget

from reader.ui.theme import theme
from reader.ui.widgets import MessageBar


@pytest.fixture
def bar(qtbot):
    host = QWidget()
    box = QVBoxLayout(host)
    made = MessageBar(theme("light"))
    box.addWidget(made)
    box.addWidget(QLineEdit())
    qtbot.addWidget(host)
    with qtbot.waitExposed(host):
        host.show()
    host.activateWindow()
    yield made
    host.close()


def buttons(bar: MessageBar) -> list[QPushButton]:
    return [b for b in bar.findChildren(QPushButton) if b.isVisible()]


def close(bar: MessageBar) -> None:
    next(b for b in buttons(bar) if b.accessibleName() == "Close this message").click()


def test_it_is_hidden_until_there_is_news(bar):
    assert not bar.isVisible()
    bar.show_message("The analysis was started again.")
    assert bar.isVisible()
    assert bar.text() == "The analysis was started again."
    assert bar.accessibleName() == bar.text()
    close(bar)
    assert not bar.isVisible()
    assert bar.text() == ""


def test_an_action_is_done_once_and_the_message_goes(bar):
    done = []
    bar.show_message("Removed.", action=("Undo", lambda: done.append(bar.text())))
    next(b for b in buttons(bar) if b.text() == "Undo").click()
    assert done == [""]
    assert not bar.isVisible()


def test_an_action_may_show_the_next_message(bar):
    bar.show_message("Removed.", action=("Undo", lambda: bar.show_message("It is back.")))
    next(b for b in buttons(bar) if b.text() == "Undo").click()
    assert bar.text() == "It is back."
    assert bar.isVisible()


def test_a_note_takes_the_place_of_a_note(bar):
    bar.show_message("first")
    bar.show_message("second")
    assert bar.text() == "second"
    close(bar)
    assert not bar.isVisible()


def test_troubles_wait_in_line_before_notes(bar):
    bar.show_message("one.pdf cannot be read", kind="trouble")
    bar.show_message("two.pdf cannot be read", kind="trouble")
    bar.show_message("a note")
    bar.show_message("one.pdf cannot be read", kind="trouble")
    seen = []
    while bar.isVisible():
        seen.append(bar.text())
        close(bar)
    assert seen == ["one.pdf cannot be read", "two.pdf cannot be read", "a note"]


def test_it_says_how_many_wait(bar):
    for n in range(3):
        bar.show_message(f"trouble {n}", kind="trouble")
    from PySide6.QtWidgets import QLabel

    assert "2 more" in [label.text() for label in bar.findChildren(QLabel) if label.isVisible()]
    bar.clear()
    assert not bar.isVisible()


def test_trouble_is_heard_as_trouble(bar):
    bar.show_message("The library is locked.", kind="trouble")
    assert bar.accessibleName() == "Trouble: The library is locked."


def test_escape_closes_and_the_focus_goes_on(bar, qtbot):
    bar.show_message("Removed.", action=("Undo", lambda: None))
    button = next(b for b in buttons(bar) if b.text() == "Undo")
    button.setFocus()
    qtbot.waitUntil(button.hasFocus)
    qtbot.keyClick(button, Qt.Key.Key_Escape)
    assert not bar.isVisible()
    assert isinstance(bar.window().focusWidget(), QLineEdit)


def test_news_does_not_take_the_focus(bar, qtbot):
    field = bar.window().findChild(QLineEdit)
    field.setFocus()
    qtbot.waitUntil(field.hasFocus)
    bar.show_message("News.", kind="trouble")
    assert field.hasFocus()


def test_a_long_message_takes_more_lines_not_more_width(bar):
    bar.window().resize(400, 300)
    bar.show_message("Too short.")
    low = bar.sizeHint().height()
    bar.show_message("the harbour and the pier " * 20)
    assert bar.heightForWidth(400) > low
    assert bar.minimumSizeHint().width() <= 400


def test_markup_is_words(bar):
    bar.show_message("<b>bold</b> <img src='file:///x'>")
    from PySide6.QtWidgets import QLabel

    assert bar.findChild(QLabel).textFormat() == Qt.TextFormat.PlainText


def test_the_kinds_differ_in_both_themes(bar):
    for name in ("light", "dark"):
        bar.set_theme(theme(name))
        bar.clear()
        bar.show_message("News.")
        note = bar.grab().toImage()
        bar.show_message("News.", kind="trouble")
        assert bar.grab().toImage() != note
