"""Notes in the margin, and writing them."""

from itertools import pairwise, product

import pytest
from PySide6.QtCore import QPoint, Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication

from reader.ui.page import MarginNote
from reader.ui.theme import theme
from tests.ui.test_contrast import contrast

LEFT = Qt.MouseButton.LeftButton
CONTROL = Qt.KeyboardModifier.ControlModifier


@pytest.fixture
def note(stage) -> MarginNote:
    note = MarginNote("n1", stage.span("fairy tale"), "Who says so?\n#sources", 2)
    stage.view.set_notes([note])
    return note


def card(stage):
    return next(stage.view.margin.cards())


def test_a_note_stands_beside_its_passage(stage, note) -> None:
    place, passage = card(stage).place, stage.view.rect_of(note.span.start)
    assert abs(place.top() - passage.top()) < 12
    assert place.left() >= stage.view.sheet.left + stage.view.sheet.measure
    assert stage.pixels(theme("light").highlights[1], place) > 50


def test_notes_do_not_cover_each_other(stage) -> None:
    span = stage.span("fairy tale")
    stage.view.set_notes([MarginNote(f"n{k}", span, "Some words " * 9, 1) for k in range(4)])
    places = [c.place for c in stage.view.margin.cards()]
    assert len(places) == 4
    assert all(a.bottom() < b.top() for a, b in pairwise(places))


@pytest.mark.parametrize("key", [Qt.Key.Key_Return, Qt.Key.Key_Escape])
def test_writing_a_note(stage, qtbot, key) -> None:
    stage.view.edit_note("new", stage.span("fairy tale"), "", 3)
    editor = stage.view.margin.editor
    QTest.keyClicks(editor, "Compare the minutes")
    with qtbot.waitSignal(stage.view.note_edited) as caught:
        QTest.keyClick(editor, key, CONTROL if key == Qt.Key.Key_Return else Qt.KeyboardModifier(0))
    assert caught.args == ["new", "Compare the minutes"]
    assert stage.view.margin.editor is None


def test_going_elsewhere_keeps_the_note_once(stage, qtbot) -> None:
    heard = []
    stage.view.note_edited.connect(lambda key, body: heard.append((key, body)))
    stage.view.activateWindow()
    qtbot.waitUntil(stage.view.isActiveWindow)
    stage.view.edit_note("n", stage.span("fairy tale"), "Old", 3)
    qtbot.waitUntil(lambda: QApplication.focusWidget() is stage.view.margin.editor)
    QTest.keyClicks(stage.view.margin.editor, " and new")
    stage.view.setFocus()
    qtbot.waitUntil(lambda: bool(heard))
    stage.view.finish_note()
    assert heard == [("n", "Old and new")]


def test_a_new_article_keeps_the_note_that_is_being_written(stage, qtbot, make_edition) -> None:
    from reader.core.article import Metadata

    stage.view.edit_note("n", stage.span("fairy tale"), "Half a", 3)
    with qtbot.waitSignal(stage.view.note_edited) as caught:
        stage.view.set_article(Metadata(), make_edition("Something else."))
    assert caught.args == ["n", "Half a"]


def test_a_click_on_a_note_opens_it(stage, note) -> None:
    QTest.mouseClick(stage.view.viewport(), LEFT, pos=card(stage).place.center().toPoint())
    assert stage.view.margin.editor.toPlainText() == note.body
    assert list(stage.view.margin.cards()) == []


def test_the_frame_grows_with_the_words_and_goes_along(stage) -> None:
    stage.view.resize(900, 300)
    stage.view.edit_note("n", stage.span("fairy tale"), "", 3)
    editor = stage.view.margin.editor
    low = editor.height()
    editor.setPlainText("line\n" * 6)
    assert editor.height() > low
    y = editor.y()
    stage.view.scroll_by(20)
    assert editor.y() == y - 20


def test_without_room_notes_are_tabs_that_open(show, edition) -> None:
    stage = show(edition, size=(460, 600))
    stage.view.set_notes([MarginNote("n", stage.span("fairy tale"), "Words", 1)])
    tab = card(stage)
    assert tab.words is None
    assert stage.pixels(theme("light").highlights[0], tab.place) > 50
    QTest.mouseClick(stage.view.viewport(), LEFT, pos=tab.place.center().toPoint())
    editor = stage.view.margin.editor
    assert editor.toPlainText() == "Words"
    assert stage.view.viewport().rect().contains(editor.geometry().center())


def test_long_and_hostile_notes_are_harmless(stage) -> None:
    span = stage.span("fairy tale")
    bodies = ["😀" * 3000, "a\n" * 500, "", "<b>bold</b>\x00\u202e", "x" * 5000]
    stage.view.set_notes([MarginNote(f"n{k}", span, body, 1) for k, body in enumerate(bodies)])
    heights = [c.place.height() for c in stage.view.margin.cards()]
    assert max(heights) < 250
    assert not stage.picture().isNull()


def test_no_note_under_the_text(stage, note) -> None:
    assert stage.view.margin.hit(card(stage).place.center()) == note
    assert stage.view.margin.hit(QPoint(5, 5).toPointF()) is None


@pytest.fixture
def narrow(stage):
    """A page without room for cards in its margin."""
    stage.view.resize(620, 500)
    assert not stage.view.sheet.notes
    return stage


def test_a_note_over_the_text_does_not_hide_its_passage_nor_move_it(narrow, note) -> None:
    view, top = narrow.view, narrow.view.top
    view.edit_note(note.key, note.span, note.body, note.colour)
    editor, passage = view.margin.editor, view.rect_of(note.span.end - 1)
    assert editor.y() >= passage.bottom() - 4
    assert editor.geometry().bottom() <= view.viewport().height()
    assert view.top == top, "what is seen already stays where it is"


def test_the_tab_of_a_note_says_its_words_and_can_be_read(narrow, note) -> None:
    view = narrow.view
    middle = card(narrow).place.center()
    assert view.margin.tip_at(middle) == "<p>Who says so?<br>#sources</p>"
    assert view.margin.tip_at(QPoint(0, 0)) == ""
    view.set_notes([MarginNote("n2", note.span, "<b>Why</b>", 0)])
    for look in ("light", "dark"):
        view.set_theme(theme(look))
        assert strongest(narrow, card(narrow).place.toRect().adjusted(4, 4, -4, -4)) > 3.5
    assert "&lt;b&gt;" in view.margin.tip_at(middle)


def strongest(stage, place) -> float:
    """The strongest contrast of a pixel with the ground at the corner of a place."""
    image = stage.picture()
    ground = image.pixelColor(place.topLeft())
    points = product(range(place.left(), place.right() + 1), range(place.top(), place.bottom() + 1))
    return max(contrast(ground, image.pixelColor(x, y)) for x, y in points)
