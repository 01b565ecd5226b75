"""Three layers of marks, seen in the pixels."""

import pytest
from PySide6.QtCore import QEvent, QPoint, Qt
from PySide6.QtGui import QHelpEvent
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication

from reader.core.article import Metadata
from reader.core.spans import Span
from reader.ui.page import Mark
from reader.ui.theme import theme

LOOKS = ("light", "dark")


@pytest.mark.parametrize("look", LOOKS)
def test_a_highlight_is_solid(stage, look: str) -> None:
    stage.view.set_theme(theme(look))
    colour = theme(look).highlights[2]
    assert stage.pixels(colour) == 0
    mark = Mark("h", "highlights", (stage.span("called the report"),), 3)
    stage.view.set_marks("highlights", [mark])
    assert stage.pixels(colour) > 1000


@pytest.mark.parametrize("look", LOOKS)
def test_a_claim_is_a_wash_with_a_bar(stage, look: str) -> None:
    stage.view.set_theme(theme(look))
    claim = Mark("c", "claims", (stage.span("the crane 🏗 had not been tested"),), 1)
    stage.view.set_marks("claims", [claim])
    assert stage.pixels(theme(look).washes[1]) > 2000
    assert stage.pixels(theme(look).bars[1]) > 30


def test_all_three_layers_are_seen_on_the_same_words(stage) -> None:
    look, span = theme("light"), stage.span("asked the ministry for its files")
    stage.view.set_marks("highlights", [Mark("h", "highlights", (span,), 1)])
    stage.view.set_marks("claims", [Mark("c", "claims", (span,), 0)])
    before = stage.picture()
    stage.view.set_marks("entities", [Mark("e", "entities", (stage.span("ministry"),))])
    assert stage.picture() != before
    for colour in (look.highlights[0], look.washes[0], look.bars[0]):
        assert stage.pixels(colour) > 30


def test_claims_on_the_same_words_are_both_seen(stage) -> None:
    look, span = theme("light"), stage.span("nobody on the night shift had been questioned")
    marks = [Mark("outer", "claims", (span,), 0), Mark("inner", "claims", (span,), 2)]
    stage.view.set_marks("claims", marks)
    for tint in (0, 2):
        assert stage.pixels(look.washes[tint]) > 300
        assert stage.pixels(look.bars[tint]) > 15
    assert len(stage.view.marks_at(span)) == 2


def test_a_chosen_claim_is_outlined(stage) -> None:
    span = stage.span("the board knew it")
    stage.view.set_marks("claims", [Mark("c", "claims", (span,), 4)])
    quiet = stage.pixels(theme("light").bars[4])
    stage.view.choose({"c"})
    assert stage.pixels(theme("light").bars[4]) > quiet
    stage.view.choose(())
    assert stage.pixels(theme("light").bars[4]) == quiet


def test_a_doubtful_claim_looks_different(stage) -> None:
    span = stage.span("the board knew it")
    stage.view.set_marks("claims", [Mark("c", "claims", (span,), 4)])
    sure = stage.pixels(theme("light").bars[4])
    stage.view.set_marks("claims", [Mark("c", "claims", (span,), 4, pale=True)])
    assert 0 < stage.pixels(theme("light").bars[4]) < sure


def test_every_underline_differs(stage) -> None:
    pictures = []
    for line in ("solid", "dashed", "dotted", "double", "wave"):
        mark = Mark("e", "entities", (stage.span("harbour board"),), line=line)
        stage.view.set_marks("entities", [mark])
        pictures.append(stage.picture())
    assert all(a != b for k, a in enumerate(pictures) for b in pictures[:k])


def test_marks_and_summary_never_move_the_text(stage) -> None:
    places = stage.places()
    spans = [Span(k, k + 30) for k in range(0, 200, 11)]
    for layer in ("entities", "claims", "highlights"):
        stage.view.set_marks(layer, [Mark(f"{s.start}", layer, (s,), 1) for s in spans])
    stage.view.set_summary("10 claims by 6 actors")
    stage.picture()
    assert stage.places() == places


def test_layers_are_switched_one_by_one(stage) -> None:
    span = stage.span("fairy tale")
    stage.view.set_marks("claims", [Mark("c", "claims", (span,), 1)])
    stage.view.set_marks("highlights", [Mark("h", "highlights", (span,), 1)])
    stage.view.set_layer_shown("claims", False)
    assert not stage.view.layer_shown("claims")
    assert stage.view.layer_shown("highlights")
    assert stage.pixels(theme("light").washes[1]) == 0
    assert stage.pixels(theme("light").highlights[0]) > 0
    assert [m.key for m in stage.view.marks_at(span)] == ["h"]
    stage.view.set_layer_shown("claims", True)
    assert stage.pixels(theme("light").washes[1]) > 0


def test_a_click_tells_the_topmost_mark(stage, qtbot) -> None:
    outer, inner = (
        stage.span("nobody on the night shift had been questioned"),
        stage.span("night shift"),
    )
    stage.view.set_marks("entities", [Mark("e", "entities", (inner,))])
    stage.view.set_marks("highlights", [Mark("h", "highlights", (inner,), 2)])
    marks = [Mark("long", "claims", (outer,)), Mark("short", "claims", (inner,))]
    stage.view.set_marks("claims", marks)
    point = stage.middle("night shift")
    assert [m.key for m in stage.view.marks_at(point)] == ["short", "long", "h", "e"]
    with qtbot.waitSignal(stage.view.mark_clicked) as caught:
        QTest.mouseClick(stage.view.viewport(), Qt.MouseButton.LeftButton, pos=point)
    assert caught.args == ["claims", "short"]
    with qtbot.assertNotEmitted(stage.view.mark_clicked, wait=20):
        beside = QPoint(stage.view.sheet.left + 5, stage.view.viewport().height() - 20)
        QTest.mouseClick(stage.view.viewport(), Qt.MouseButton.LeftButton, pos=beside)


def test_marks_go_with_their_article(stage, make_edition) -> None:
    stage.view.set_marks("claims", [Mark("c", "claims", (Span(0, 20),))])
    stage.view.set_article(Metadata(), make_edition("Another text."))
    assert stage.view.marks_at(3) == []


def test_a_mark_of_several_spans_and_lines(stage) -> None:
    spans = (
        stage.span("harbour board"),
        stage.span("since spring"),
        stage.span("She added that nobody"),
    )
    stage.view.set_marks("claims", [Mark("c", "claims", spans)])
    for span in spans:
        assert [m.key for m in stage.view.marks_at(span.start)] == ["c"]
        assert stage.view.marks_at(span.end) == []
    assert stage.pixels(theme("light").washes[5]) > 3000


def test_hovering_says_what_it_is_and_nothing_acts(stage, monkeypatch) -> None:
    told = []
    monkeypatch.setattr("reader.ui.page.view.QToolTip.showText", lambda *args: told.append(args[1]))
    span = stage.span("the board knew it")
    hover = "union <img src='file:///etc/passwd'> says"
    stage.view.set_marks("claims", [Mark("c", "claims", (span,), hover=hover)])
    point = stage.middle("the board knew it")
    globally = stage.view.viewport().mapToGlobal(point)
    event = QHelpEvent(QEvent.Type.ToolTip, point, globally)
    QApplication.sendEvent(stage.view.viewport(), event)
    assert len(told) == 1
    assert "&lt;img" in told[0]
    assert "<img" not in told[0]


def test_the_mouse_shows_where_a_mark_is(stage) -> None:
    page = stage.view.viewport()
    span = stage.span("the board knew it")
    stage.view.set_marks("claims", [Mark("c", "claims", (span,))])
    for point, shape in (
        (stage.middle("the board knew it"), Qt.CursorShape.PointingHandCursor),
        (stage.middle("harbour"), Qt.CursorShape.IBeamCursor),
        (QPoint(page.width() // 2, page.height() - 5), Qt.CursorShape.ArrowCursor),
    ):
        QTest.mouseMove(page, point)
        assert page.cursor().shape() == shape
