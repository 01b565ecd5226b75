"""Scrolling, zoom and width: the place is kept, the bar is true, the end is the end."""

from itertools import pairwise
from random import Random

import pytest
from PySide6.QtCore import QPoint, QPointF, Qt
from PySide6.QtGui import QWheelEvent
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication

from reader.core.article import Block, Edition, Metadata
from reader.core.spans import Span


@pytest.fixture
def long(show, make_edition):
    sentence = "In the {}th week the committee heard another witness, and asked for more time. "
    return show(make_edition(*(sentence.format(k) * (1 + k % 7) for k in range(400))))


def words_at_top(stage) -> str:
    offset = stage.view.offset_at_top()
    return stage.edition.text[offset : offset + 30]


def test_jumping_to_the_end_shows_the_end(long) -> None:
    long.view.scroll_to_end()
    last = long.view.rect_of(len(long.edition.text))
    assert 0 < last.bottom() < long.view.viewport().height()
    assert long.view.bar.value() == long.view.bar.maximum()


def test_the_end_stays_when_heights_are_measured(long, qtbot) -> None:
    long.view.scroll_to_end()
    top = words_at_top(long)
    qtbot.waitUntil(lambda: all(map(long.view.flow.is_exact, range(400))), timeout=120_000)
    assert words_at_top(long) == top
    last = long.view.rect_of(len(long.edition.text))
    assert 0 < last.bottom() < long.view.viewport().height()


def test_measuring_does_not_move_what_is_seen(long, qtbot) -> None:
    long.view.scroll_to(long.view.bar.maximum() // 2)
    seen = long.view.offset_at_top()
    y = long.view.rect_of(seen).top()
    qtbot.waitUntil(lambda: all(map(long.view.flow.is_exact, range(400))), timeout=120_000)
    assert long.view.offset_at_top() == seen
    assert long.view.rect_of(seen).top() == y


def test_going_up_into_the_unknown_does_not_jump(long) -> None:
    long.view.scroll_to(long.view.bar.maximum() // 2)
    seen = long.view.offset_near(QPointF(200, 300))
    before = long.view.rect_of(seen).top()
    for step in range(1, 60):
        long.view.scroll_by(-17)
        assert long.view.rect_of(seen).top() == pytest.approx(before + 17 * step, abs=0.01)


def test_laying_out_above_does_not_move_what_is_seen(long) -> None:
    long.view.scroll_to(long.view.bar.maximum() // 2)
    seen = long.view.offset_at_top()
    y = long.view.rect_of(seen).top()
    for offset in range(0, seen, seen // 9):
        long.view.rect_of(offset)
    assert long.view.offset_at_top() == seen
    assert long.view.rect_of(seen).top() == y


@pytest.mark.parametrize("percent", [50, 80, 150, 300])
def test_zoom_keeps_the_place(long, percent: int) -> None:
    long.view.scroll_to(7777)
    offset = long.view.offset_at_top()
    long.view.set_zoom(percent)
    rect = long.view.rect_of(offset)
    assert abs(rect.top()) < 2 * long.view.line_step()
    long.view.set_zoom(100)
    assert long.view.offset_at_top() == offset


def test_zoom_has_bounds_and_is_told(stage, qtbot) -> None:
    with qtbot.waitSignal(stage.view.zoom_changed) as caught:
        stage.view.set_zoom(1000)
    assert caught.args == [300]
    stage.view.set_zoom(1)
    assert stage.view.zoom() == 50


def test_a_changed_width_keeps_the_place(long) -> None:
    long.view.scroll_to(9000)
    offset = long.view.offset_at_top()
    for width in (700, 500, 400, 350, 420, 640, 900):
        long.view.resize(width, 700)
        QApplication.processEvents()
    assert long.view.offset_at_top() == offset


def test_an_offset_can_be_returned_to(long) -> None:
    long.view.scroll_to(12345)
    offset = long.view.offset_at_top()
    long.view.scroll_to(0)
    assert long.view.offset_at_top() == 0
    long.view.show_offset(offset)
    assert long.view.offset_at_top() == offset
    long.view.show_offset(0)
    assert long.view.top == 0


def test_a_span_is_shown_and_then_left_alone(long) -> None:
    span = long.span("In the 333th week")
    long.view.show_span(span)
    rect, height = long.view.rect_of(span.start), long.view.viewport().height()
    assert height * 0.1 < rect.top() < height * 0.6
    top = long.view.top
    long.view.show_span(span)
    assert long.view.top == top


def test_keys_scroll(long, qtbot) -> None:
    press = lambda key: QTest.keyClick(long.view, key)  # noqa: E731
    press(Qt.Key.Key_Down)
    qtbot.waitUntil(lambda: long.view.top == long.view.line_step())
    press(Qt.Key.Key_Up)
    qtbot.waitUntil(lambda: long.view.top == 0)
    press(Qt.Key.Key_Space)
    qtbot.waitUntil(lambda: long.view.top == long.view.page_step())
    press(Qt.Key.Key_End)
    assert long.view.top == long.view.bar.maximum()
    press(Qt.Key.Key_Home)
    assert long.view.top == 0


def test_the_wheel_scrolls_and_zooms(long, qtbot) -> None:
    turn(long.view, -120)
    qtbot.waitUntil(lambda: long.view.top == 3 * long.view.line_step())
    turn(long.view, 120, Qt.KeyboardModifier.ControlModifier)
    assert long.view.zoom() == 110


def test_the_bar_is_dragged_and_the_strip_clicked(long) -> None:
    bar = long.view.bar
    handle = bar.handle().center().toPoint()
    QTest.mousePress(bar, Qt.MouseButton.LeftButton, pos=handle)
    QTest.mouseMove(bar, QPoint(handle.x(), bar.height() - 2))
    QTest.mouseRelease(bar, Qt.MouseButton.LeftButton, pos=QPoint(handle.x(), bar.height() - 2))
    assert bar.value() == bar.maximum()
    strip = QPoint(long.view.sheet.strip + 4, long.view.viewport().height() // 2)
    QTest.mouseClick(long.view.viewport(), Qt.MouseButton.LeftButton, pos=strip)
    assert bar.value() == pytest.approx(bar.maximum() / 2, rel=0.1)


def test_an_empty_article(show) -> None:
    stage = show(Edition("", ()))
    assert stage.view.words() == 0
    assert stage.view.selection() is None
    assert stage.view.offset_at_top() == 0
    for key in (Qt.Key.Key_End, Qt.Key.Key_Home, Qt.Key.Key_Down, Qt.Key.Key_Right):
        QTest.keyClick(stage.view, key, Qt.KeyboardModifier.ShiftModifier)
    QTest.mouseDClick(stage.view.viewport(), Qt.MouseButton.LeftButton, pos=QPoint(200, 90))
    stage.view.show_span(Span(0, 0))
    stage.view.select_all()
    stage.view.copy()
    assert not stage.picture().isNull()


@pytest.mark.parametrize("text", ["word " * 60_000, "x" * 100_000], ids=["words", "no blank"])
def test_a_huge_block(show, text: str) -> None:
    stage = show(Edition(text, (Block("paragraph", Span(0, len(text))),)))
    flow = stage.view.flow
    spans = [flow.span_of(k) for k, piece in enumerate(flow.pieces) if piece.own is None]
    assert spans[0].start == 0
    assert spans[-1].end == len(text)
    assert all(a.end == b.start for a, b in pairwise(spans))
    stage.view.scroll_to_end()
    assert stage.view.rect_of(len(text)).bottom() < stage.view.viewport().height()


def test_the_cuts_of_a_huge_block_are_not_seen(show) -> None:
    """The last line of a part is as full as any; after a jump, mostly."""
    chance = Random(7)
    text = " ".join(
        "".join(chance.choices("abcdefghij", k=chance.randint(1, 9))) for _ in range(9000)
    )
    edition = Edition(text, (Block("paragraph", Span(0, len(text))),))
    assert all(full_ends(show(edition), reverse=False))
    ends = full_ends(show(edition), reverse=True)
    assert sum(ends) > len(ends) / 2


def full_ends(stage, *, reverse: bool) -> list[bool]:
    """Whether each part of a block, laid out one after the other, ends in a full line."""
    flow = stage.view.flow
    parts = [k for k, piece in enumerate(flow.pieces) if piece.own is None and not piece.last]
    assert len(parts) > 5
    lines = [flow.lay(part).lines[-1] for part in sorted(parts, reverse=reverse)]
    return [line.naturalTextWidth() > flow.measure * 0.8 for line in lines]


def test_words_from_right_to_left_stand_at_the_right(show, make_edition) -> None:
    hebrew = "הנמל נסגר אתמול בלילה. "
    stage = show(make_edition("The port was closed.", hebrew * 12))
    span = stage.span(hebrew.strip())
    right = stage.view.sheet.left + stage.view.sheet.measure
    assert abs(stage.view.rect_of(span.start).center().x() - right) < 3
    assert stage.view.rect_of(span.start + 5).x() < stage.view.rect_of(span.start).x()
    point = stage.point(span.start + 2)
    assert stage.view.offset_under(QPointF(point)) == span.start + 2


def test_a_narrow_window_still_shows_everything(show, edition) -> None:
    stage = show(edition, metadata=Metadata(title="A title " * 20), size=(240, 400))
    assert stage.view.sheet.notes == 0
    right = stage.view.sheet.left + stage.view.sheet.measure
    assert right <= stage.view.sheet.strip
    assert max(x for x, _ in stage.places()) <= right + 2


def turn(view, angle: int, held=Qt.KeyboardModifier.NoModifier) -> None:
    middle = QPointF(200, 200)
    event = QWheelEvent(
        middle,
        view.viewport().mapToGlobal(middle),
        QPoint(),
        QPoint(0, angle),
        Qt.MouseButton.NoButton,
        held,
        Qt.ScrollPhase.NoScrollPhase,
        False,
    )
    QApplication.sendEvent(view.viewport(), event)
