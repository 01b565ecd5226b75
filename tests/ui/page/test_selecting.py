"""Selecting by mouse and keyboard, and what is copied."""

import pytest
from PySide6.QtCore import QEvent, QPoint, QPointF, Qt
from PySide6.QtGui import QGuiApplication, QMouseEvent
from PySide6.QtTest import QTest

from reader.core.article import Block, Edition
from reader.core.spans import Span

LEFT = Qt.MouseButton.LeftButton
SHIFT = Qt.KeyboardModifier.ShiftModifier
CONTROL = Qt.KeyboardModifier.ControlModifier
Key = Qt.Key


def edge(stage, offset: int) -> QPoint:
    return stage.view.rect_of(offset).center().toPoint()


def drag(stage, start: int, end: int, *, held=Qt.KeyboardModifier.NoModifier) -> None:
    """A drag from one edge between letters to another; `held` is pressed while it goes on."""
    page = stage.view.viewport()
    QTest.mousePress(page, LEFT, pos=edge(stage, start))
    for offset in ((start + end) // 2, end):
        point = QPointF(edge(stage, offset))
        moved = QMouseEvent(QEvent.Type.MouseMove, point, point, LEFT, LEFT, held)
        QGuiApplication.sendEvent(page, moved)
    QTest.mouseRelease(page, LEFT, pos=edge(stage, end))


def selected(stage) -> str:
    return stage.view.selected_text()


def test_the_mouse_selects_code_points_beyond_an_emoji(stage, qtbot) -> None:
    span = stage.span("been tested")
    with qtbot.waitSignal(stage.view.selection_changed):
        drag(stage, *span)
    assert stage.view.selection() == span
    drag(stage, span.end, span.start)
    assert stage.view.selection() == span


def test_a_drag_takes_whole_words_either_way(stage) -> None:
    start, end = stage.span("spokeswoman").start + 3, stage.span("the report").end - 4
    drag(stage, start, end)
    assert selected(stage) == "spokeswoman called the report"
    stage.view.select(None)  # a drag of what is selected would carry it away
    drag(stage, end, start)
    assert selected(stage) == "spokeswoman called the report"
    assert stage.view.caret() == stage.span("spokeswoman").start
    stage.view.select(None)
    drag(stage, start, end, held=Qt.KeyboardModifier.AltModifier)
    assert selected(stage) == "keswoman called the re"


def test_a_drag_inside_a_word_and_one_between_words_take_what_they_pass(stage) -> None:
    start = stage.span("spokeswoman").start
    drag(stage, start + 2, start + 6)
    assert selected(stage) == "okes"
    stage.view.select(None)
    drag(stage, start, start + 5)
    assert selected(stage) == "spoke"
    drag(stage, *stage.span("questioned, "))
    assert selected(stage) == "questioned, "


def test_a_drag_takes_letters_where_the_reader_wants_so(stage) -> None:
    stage.view.whole_words = False
    drag(stage, stage.span("spokeswoman").start + 3, stage.span("the report").end - 4)
    assert selected(stage) == "keswoman called the re"


def test_scripts_without_blanks_are_taken_by_letters(show) -> None:
    text = "港口委员会周二表示起重机没有经过测试。董事会知道这件事。"
    stage = show(Edition(text, (Block("paragraph", Span(0, len(text))),)))
    drag(stage, 2, 21)
    assert stage.view.selection() == Span(2, 21)


def test_shift_and_a_drag_keep_where_the_selection_began(stage) -> None:
    page, span = stage.view.viewport(), stage.span("called the report")
    QTest.mouseClick(page, LEFT, pos=edge(stage, span.start))
    QTest.mousePress(page, LEFT, SHIFT, pos=edge(stage, span.start + 8))
    QTest.mouseMove(page, edge(stage, span.end - 2))
    QTest.mouseRelease(page, LEFT, pos=edge(stage, span.end - 2))
    assert stage.view.selection() == span


def test_a_selection_over_paragraphs(stage) -> None:
    drag(stage, stage.span("tested").start, stage.span("ministry declined").end)
    assert selected(stage).startswith("tested since spring.\n\nA union")
    assert selected(stage).endswith("ministry declined")


def test_the_clipboard_gets_the_text_as_it_was_imported(show) -> None:
    text = "No\u00a0break,\na line end, a tab\there and 😀 a \u202ebidi\u202c mark\u00ad."
    stage = show(Edition(text, (Block("paragraph", Span(0, len(text))),)))
    QTest.keyClick(stage.view, Key.Key_A, CONTROL)
    QTest.keyClick(stage.view, Key.Key_C, CONTROL)
    assert QGuiApplication.clipboard().text() == text


def test_a_double_click_selects_a_word_and_a_triple_click_the_paragraph(stage) -> None:
    page, point = stage.view.viewport(), stage.middle("spokeswoman")
    QTest.mouseDClick(page, LEFT, pos=point)
    assert selected(stage) == "spokeswoman"
    QTest.mouseClick(page, LEFT, pos=point)
    assert selected(stage).startswith("A union")
    assert selected(stage).endswith("knew it.")


def test_a_drag_after_a_double_click_goes_word_by_word(stage) -> None:
    page = stage.view.viewport()
    QTest.mouseDClick(page, LEFT, pos=stage.middle("called"))
    QTest.mousePress(page, LEFT, pos=stage.middle("called"))
    QTest.mouseRelease(page, LEFT, pos=stage.middle("called"))
    assert "called" in selected(stage)


def test_a_click_takes_the_selection_away(stage) -> None:
    drag(stage, *stage.span("been tested"))
    QTest.mouseClick(stage.view.viewport(), LEFT, pos=stage.middle("declined"), delay=500)
    assert stage.view.selection() is None


def test_shift_and_arrows(stage) -> None:
    span = stage.span("🏗 had")
    stage.view.select(Span(span.start, span.start))
    QTest.keyClick(stage.view, Key.Key_Right, SHIFT)
    assert selected(stage) == "🏗"
    QTest.keyClick(stage.view, Key.Key_Right, SHIFT | CONTROL)
    QTest.keyClick(stage.view, Key.Key_Right, SHIFT | CONTROL)
    assert selected(stage).strip() == "🏗 had"
    QTest.keyClick(stage.view, Key.Key_Left, SHIFT)
    assert span.start < stage.view.selection().end < span.end + 2


def test_shift_home_end_and_lines(stage) -> None:
    start = stage.span("union").start
    stage.view.select(Span(start, start))
    QTest.keyClick(stage.view, Key.Key_End, SHIFT)
    assert selected(stage).startswith("union spokeswoman")
    first = stage.view.selection()
    QTest.keyClick(stage.view, Key.Key_Down, SHIFT)
    assert stage.view.selection().end > first.end
    QTest.keyClick(stage.view, Key.Key_Up, SHIFT)
    assert stage.view.selection() == first
    QTest.keyClick(stage.view, Key.Key_Home, SHIFT | CONTROL)
    assert stage.view.selection() == Span(0, start)
    QTest.keyClick(stage.view, Key.Key_End, SHIFT | CONTROL)
    assert stage.view.selection() == Span(start, len(stage.edition.text))


def test_the_caret_walks_through_everything(stage) -> None:
    """Character by character to the end and back, over lines, paragraphs and the emoji."""
    stage.view.select(Span(0, 0))
    there = walk(stage, Key.Key_Right)
    assert there[-1] == len(stage.edition.text)
    assert there == sorted(set(there))
    back = walk(stage, Key.Key_Left)
    assert back[-1] == 0
    assert [*back[::-1][1:], len(stage.edition.text)] == there


def walk(stage, key: Key) -> list[int]:
    seen = []
    for _ in range(len(stage.edition.text)):
        before = stage.view.caret()
        QTest.keyClick(stage.view, key)
        if stage.view.caret() == before:
            break
        seen.append(stage.view.caret())
    return seen


def test_the_caret_stays_in_sight(show, make_edition) -> None:
    stage = show(make_edition(*("Line upon line, the list goes on." for _ in range(200))))
    stage.view.select(Span(0, 0))
    for _ in range(60):
        QTest.keyClick(stage.view, Key.Key_Down, SHIFT)
    rect = stage.view.rect_of(stage.view.caret())
    assert 0 <= rect.top() < rect.bottom() <= stage.view.viewport().height()
    assert stage.view.top > 0


def test_a_drag_beyond_the_edge_scrolls(show, make_edition, qtbot) -> None:
    stage = show(make_edition(*("Line upon line, the list goes on." for _ in range(200))))
    page = stage.view.viewport()
    QTest.mousePress(page, LEFT, pos=edge(stage, 5))
    QTest.mouseMove(page, QPoint(200, page.height() + 60))
    stage.view.cursor().setPos(page.mapToGlobal(QPoint(200, page.height() + 60)))
    qtbot.waitUntil(lambda: stage.view.top > 200)
    QTest.mouseRelease(page, LEFT, pos=QPoint(200, page.height() + 60))
    assert stage.view.selection().start == 5


@pytest.mark.parametrize("word", ["can't", "Wi-Fi", "U.S", "naïve", "word"])
def test_words_as_readers_count_them(show, make_edition, word: str) -> None:
    stage = show(make_edition(f"They say {word}, and more."))
    QTest.mouseDClick(stage.view.viewport(), LEFT, pos=stage.middle(word[:-1]))
    assert selected(stage) == word
