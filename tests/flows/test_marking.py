"""Words are taken with the mouse and written on, and the next key is for the mark that stands."""

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest

CONTROL = Qt.KeyboardModifier.ControlModifier


@pytest.fixture
def reader(sit_down):
    reader = sit_down()
    reader.waits_until(lambda: reader.sitting and reader.sitting.article)
    return reader


def writes(reader, words: str) -> None:
    reader.presses(Qt.Key.Key_Return, on=reader.page)
    editor = reader.page.margin.editor
    QTest.keyClicks(editor, words)
    QTest.keyClick(editor, Qt.Key.Key_Return, CONTROL)


def test_after_a_note_its_mark_is_picked_and_its_words_are_not(reader) -> None:
    reader.page.select(reader.span("any wrongdoing"))
    writes(reader, "Which?")
    (note,) = reader.sitting.annotations.values()
    assert reader.page.selection() is None
    assert reader.page.picked() == note.id
    reader.presses(Qt.Key.Key_3, on=reader.page)
    (marked,) = reader.sitting.annotations.values()
    assert (marked.id, marked.colour, marked.body) == (note.id, 3, "Which?")
    writes(reader, " And whose?")
    (again,) = reader.sitting.annotations.values()
    assert again.body == "Which? And whose?"
    assert reader.page.picked() == note.id


def test_a_note_without_words_leaves_the_selection(reader) -> None:
    words = reader.span("any wrongdoing")
    reader.page.select(words)
    writes(reader, "")
    assert reader.page.selection() == words
    assert not reader.sitting.annotations


def test_a_drag_takes_whole_words_until_the_reader_wants_letters(reader) -> None:
    reader.page.show_span(reader.span("any wrongdoing"))
    reader.qtbot.wait(50)
    drags(reader, "consistently denied any")
    assert reader.page.selected_text() == "consistently denied any"
    reader.page.select(None)
    reader.fittings.choosing.choose("whole_words", False)
    drags(reader, "consistently denied any")
    assert reader.page.selected_text() == "nsistently denied a"


def drags(reader, words: str) -> None:
    """Drag from two letters behind the beginning to two before the end."""
    span, view = reader.span(words), reader.page.viewport()
    first, last = reader.point(span.start + 2), reader.point(span.end - 2)
    QTest.mousePress(view, Qt.MouseButton.LeftButton, pos=first)
    QTest.mouseMove(view, (first + last) / 2)
    QTest.mouseMove(view, last)
    QTest.mouseRelease(view, Qt.MouseButton.LeftButton, pos=last)
