"""The story of coding an article: codes from the keyboard, beside the text, taken back again."""

from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication

CONTROL = Qt.KeyboardModifier.ControlModifier
PASSAGE = "customer data—including IP addresses"
DENIAL = "any wrongdoing"


def types_a_code(reader, words: str, *, tabs: int = 0) -> None:
    box = reader.fittings.hand.chooser.box
    assert QApplication.focusWidget() is box
    QTest.keyClicks(box, words)
    for _ in range(tabs):
        reader.presses(Qt.Key.Key_Tab, on=box)
    reader.presses(Qt.Key.Key_Return, on=box)


def codings(reader) -> list[tuple[str, str, str, str | None]]:
    codes = reader.fittings.desk.coder.codes
    found = sorted(reader.sitting.annotations.values(), key=lambda a: a.created)
    return [
        (codes[a.code].name, a.anchor.quotation, a.subject, a.qualifier)
        for a in found
        if a.kind == "code"
    ]


def names_in_margin(reader) -> list[str]:
    return [card.note.label for card in reader.page.margin.cards() if card.note.label]


def test_an_article_is_coded_from_the_keyboard(sit_down, qtbot) -> None:
    reader = sit_down()
    reader.waits_for_marks()
    page = reader.page
    page.setFocus()
    page.show_span(reader.span(PASSAGE))
    page.select(reader.span(PASSAGE))
    reader.presses(Qt.Key.Key_C, on=page)
    types_a_code(reader, "risk > data", tabs=2)
    assert codings(reader) == [("data", PASSAGE, "passage", "disagree")]
    coder = reader.fittings.desk.coder
    (data,) = [code for code in coder.codes.values() if code.name == "data"]
    assert coder.codes[data.parent].name == "risk"
    assert page.hasFocus(), "the focus is back where it was"
    qtbot.wait(50)
    assert names_in_margin(reader) == ["data · disagrees"]

    page.select(reader.span("payment information"))
    reader.presses(Qt.Key.Key_V, on=page)
    assert codings(reader)[-1] == ("payment information",) * 2 + ("passage", None)

    reader.clicks_on(DENIAL)
    reader.presses(Qt.Key.Key_C, on=page)
    types_a_code(reader, "dat")
    assert codings(reader)[-1] == ("data", DENIAL, "claim", None), "a claim is coded as well"

    page.setFocus()
    reader.presses(Qt.Key.Key_Z, CONTROL)
    reader.waits_until(lambda: len(codings(reader)) == 2)
    reader.leaves()

    again = sit_down()
    again.waits_for_marks()
    again.waits_until(lambda: again.fittings.desk.coder.codes)
    again.page.show_span(again.span(PASSAGE))
    again.waits_until(lambda: names_in_margin(again) == ["data · disagrees", "payment information"])


def test_overlapping_marks_are_picked_one_after_the_other(sit_down) -> None:
    reader = sit_down()
    reader.waits_for_marks()
    page, pen, hand = reader.page, reader.fittings.desk.pen, reader.fittings.hand
    outer, inner = reader.span("a confidential memo obtained by"), reader.span("memo")
    pen.highlight(outer, 1)
    pen.highlight(reader.span("memo obtained"), 2, underline=True)
    reader.clicks_on("memo obtained")
    first = page.picked()
    assert reader.sitting.annotations[first].colour == 2, "the inner one first"
    page.setFocus()
    reader.presses(Qt.Key.Key_O, on=page)
    assert reader.sitting.annotations[page.picked()].colour == 1
    reader.presses(Qt.Key.Key_U, on=page)
    assert reader.sitting.annotations[page.picked()].underline
    reader.presses(Qt.Key.Key_Delete, on=page)
    assert [a.colour for a in reader.sitting.annotations.values()] == [2]
    assert inner.start > outer.start
    assert hand.bar.isHidden()


def test_a_note_is_written_on_an_actor(sit_down, qtbot) -> None:
    reader = sit_down()
    reader.waits_for_marks()
    page = reader.page
    (alibaba,) = [a.id for a in reader.sitting.reading.actors if a.name == "Alibaba"]
    reader.fittings.hand.choose_actor(alibaba)
    page.setFocus()
    reader.presses(Qt.Key.Key_W, on=page)
    editor = QApplication.focusWidget()
    qtbot.keyClicks(editor, "Who speaks for it?")
    reader.presses(Qt.Key.Key_Return, CONTROL, on=editor)
    (note,) = reader.sitting.annotations.values()
    assert (note.subject, note.about, note.body) == ("actor", "Alibaba", "Who speaks for it?")
