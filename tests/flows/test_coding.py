"""The story of coding an article: codes from the keyboard, beside the text, taken back again."""

from PySide6.QtCore import QPointF, Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication

from reader.ui.page.cards import corner_of

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


def test_an_article_is_coded_from_the_keyboard(sit_down) -> None:
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
    reader.waits_until(lambda: names_in_margin(reader) == ["data · disagrees"])

    page.select(reader.span("payment information"))
    reader.presses(Qt.Key.Key_V, on=page)
    assert codings(reader)[-1] == ("payment information",) * 2 + ("passage", None)

    reader.clicks_on(DENIAL)
    reader.presses(Qt.Key.Key_C, on=page)
    types_a_code(reader, "dat")
    assert codings(reader)[-1] == ("data", DENIAL, "claim", None), "a claim is coded as well"

    page.setFocus()
    reader.waits_until(lambda: reader.fittings.actions["undo"].isEnabled())
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


def test_the_ends_of_a_mark_are_dragged_and_moved_by_words(sit_down) -> None:
    reader = sit_down()
    reader.waits_for_marks()
    page, view = reader.page, reader.page.viewport()
    reader.fittings.desk.pen.highlight(reader.span("sparked intense debate"), 1)
    reader.clicks_on("intense debate")
    (mark,) = reader.sitting.annotations
    assert page.picked() == mark
    end = page.rect_of(reader.span("sparked intense debate").end - 1)
    grip, left = (end.center() + QPointF(9, 0)).toPoint(), Qt.MouseButton.LeftButton
    assert page.ends.hit(QPointF(grip))
    QTest.mousePress(view, left, pos=grip)
    QTest.mouseMove(view, reader.point(reader.span("sparked intense").end))
    QTest.mouseRelease(view, left, pos=reader.point(reader.span("sparked intense").end))
    words = reader.sitting.annotations[mark].anchor
    assert words.quotation == "sparked intense"
    assert page.ends.span == words.span, "the handles are where the mark ends now"
    page.setFocus()
    both = Qt.KeyboardModifier.AltModifier | Qt.KeyboardModifier.ShiftModifier
    for key in (Qt.Key.Key_Up, Qt.Key.Key_Up, Qt.Key.Key_Down, Qt.Key.Key_Left):
        reader.presses(key, both, on=page)
    assert reader.sitting.annotations[mark].anchor.quotation == "have sparked"


def test_a_link_leads_from_a_note_to_another_and_to_a_claim(sit_down) -> None:
    reader = sit_down()
    reader.waits_for_marks()
    page, pen = reader.page, reader.fittings.desk.pen
    reader.waits_until(lambda: reader.sitting.article)
    pen.write_note(reader.span("a confidential memo"), "Who saw *it*?")
    (first,) = reader.sitting.annotations
    page.setFocus()
    reader.fittings.hand.go_to_mark(first, reader.span("a confidential memo"))
    reader.presses(Qt.Key.Key_L, on=page)
    link = QApplication.clipboard().text()
    assert link == f"[Who saw it?](note:{first})"
    reader.clicks_on(DENIAL)
    reader.presses(Qt.Key.Key_L, on=page)
    claim = QApplication.clipboard().text()
    assert claim.startswith(f"[{DENIAL}](claim:{reader.sitting.article}/")
    pen.write_note(reader.span("private enterprise"), f"**Compare** {link}\n\n- {claim}")
    page.show_span(reader.span("private enterprise"))

    def comparing() -> list:
        return [card for card in page.margin.cards() if "Compare" in card.note.body]

    reader.waits_until(comparing)
    (card,) = comparing()
    text = card.words.layout.text()
    assert text == f"Compare Who saw it?\u2028\u2028• {DENIAL}", "the signs are not shown"
    places = {link: corner_of(card) + middle(card.words.layout, start)
              for start, _, link in card.words.links}  # fmt: skip
    for link, place in places.items():
        page.show_span(reader.span("private enterprise"))
        page.select(None)
        assert page.margin.link_at(place) == link
    page.link_clicked.emit(f"note:{first}")
    reader.waits_until(lambda: page.picked() == first)
    reader.fittings.hand.follow(next(link for link in places if link.startswith("claim:")))
    assert page.selected_text() == DENIAL
    reader.fittings.hand.follow("https://example.org/a")
    assert QApplication.clipboard().text() == "https://example.org/a"


def middle(layout, unit: int) -> QPointF:
    """A point on the letters at a unit of a layout."""
    line = layout.lineForTextPosition(unit)
    x = line.cursorToX(unit + 1)
    return QPointF(x[0] if isinstance(x, tuple) else x, line.y() + line.height() / 2)


def test_what_lies_in_the_trash_is_not_counted(sit_down) -> None:
    reader = sit_down()
    reader.waits_for_marks()
    desk = reader.fittings.desk
    key = desk.coder.make("risk").id
    desk.coder.put(key, reader.span(PASSAGE))
    assert desk.coder.counts == {key: 1}
    desk.curator.set_trashed([1], True)
    reader.waits_until(lambda: desk.coder.counts == {})
    desk.curator.undo()
    reader.waits_until(lambda: desk.coder.counts == {key: 1})
