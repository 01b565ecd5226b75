"""What is made of little room: notes beside the text, codes on one line, marks on one row."""

from PySide6.QtCore import QRectF
from PySide6.QtGui import QColor

from reader.ui.page import Mark, stripes
from reader.ui.page.marks import MarginNote
from reader.ui.page.styles import STRIP
from reader.ui.theme import theme

LAPTOP = 755  # what a window of 1366 pixels leaves to the page, between the list and the panel


def strip_of(stage) -> QRectF:
    return QRectF(stage.view.sheet.strip, 0, STRIP, stage.view.viewport().height())


def test_notes_stand_beside_the_text_in_the_window_of_a_small_laptop(stage) -> None:
    stage.view.resize(LAPTOP, 500)
    sheet = stage.view.sheet
    stage.view.set_notes([MarginNote("n", stage.span("fairy tale"), "Who said so first?", 1)])
    (card,) = stage.view.margin.cards()
    assert card.words is not None
    assert sheet.left >= 14
    assert card.place.right() <= sheet.strip


def test_two_codes_on_one_line_are_both_seen_without_a_margin(stage) -> None:
    stage.view.resize(480, 500)
    assert not stage.view.sheet.notes
    here, there = stage.span("union"), stage.span("spokeswoman")
    colours = ("#b0622a", "#2f6f9f")
    codes = [
        Mark(colour, "codes", (span,), colour=colour)
        for colour, span in zip(colours, (here, there), strict=True)
    ]
    stage.view.set_marks("codes", codes)
    one, other = (place for _, place in stripes.bars(stage.view))
    assert one.top() == other.top(), "the same line"
    assert not one.intersects(other)
    assert all(stage.pixels(QColor(colour)) > 15 for colour in colours)


def test_a_highlight_on_a_claim_is_seen_in_the_strip(stage) -> None:
    look, span = theme("light"), stage.span("called the report")
    stage.view.set_marks("claims", [Mark("c", "claims", (span,), 1)])
    alone = stage.picture().copy(strip_of(stage).toRect())
    stage.view.set_marks("highlights", [Mark("h", "highlights", (span,), 2)])
    assert stage.picture().copy(strip_of(stage).toRect()) != alone
    assert stage.pixels(look.bars[1], strip_of(stage)) > 4
    assert stage.pixels(look.highlights[1].darker(115), strip_of(stage)) > 2
