"""The first story: open, marks arrive, click, highlight, note, close, open again, all there."""

import warnings
from dataclasses import replace

from PySide6.QtCore import QMimeData, QPoint, QPointF, Qt, QUrl
from PySide6.QtGui import QAction, QDragEnterEvent, QDropEvent
from PySide6.QtWidgets import QApplication, QMenu

from reader.desk.events import ReadingChanged

CONTROL = Qt.KeyboardModifier.ControlModifier
DENIAL = "any wrongdoing"
PASSAGE = "customer data—including IP addresses"


def test_an_article_is_read_marked_and_found_again_as_it_was_left(sit_down, qtbot) -> None:
    reader = sit_down()
    page, panel = reader.page, reader.fittings.panel
    assert page.whole().end == len(reader.sitting.text) > 3000, "readable before any mark"
    before = page.rect_of(reader.span(DENIAL).start)

    reader.waits_for_marks()
    assert page.rect_of(reader.span(DENIAL).start) == before, "the text does not jump"
    assert {m.layer for m in page.marks_at(reader.span("Alibaba"))} >= {"entities"}

    reader.clicks_on(DENIAL)
    claim = panel.current_claim()
    assert reader.sitting.claim(claim).claim.stance == "denies"

    reader.drags_over(PASSAGE)
    assert page.selected_text() == PASSAGE
    page.setFocus()
    reader.presses(Qt.Key.Key_1, on=page)
    (made,) = reader.sitting.annotations.values()
    assert (made.anchor.quotation, made.colour) == (PASSAGE, 1)

    reader.clicks_on(PASSAGE)
    page.setFocus()
    reader.presses(Qt.Key.Key_Return, on=page)
    editor = QApplication.focusWidget()
    assert page.isAncestorOf(editor), "the note is written in the margin"
    qtbot.keyClicks(editor, "Which data exactly?")
    reader.presses(Qt.Key.Key_Return, CONTROL, on=editor)
    assert reader.sitting.annotations[made.id].body == "Which data exactly?"

    reader.fittings.desk.pen.confirm([claim])
    reader.leaves()

    again = sit_down()
    again.waits_for_marks()
    (known,) = again.sitting.annotations.values()
    assert (known.anchor.quotation, known.colour, known.body) == (
        PASSAGE,
        1,
        "Which data exactly?",
    )
    assert any(m.layer == "highlights" for m in again.page.marks_at(again.span(PASSAGE)))
    states = [read.state for read in again.sitting.reading.claims]
    assert states.count("confirmed") == 1

    again.presses(Qt.Key.Key_Z, CONTROL)
    again.waits_until(lambda: {r.state for r in again.sitting.reading.claims} == {"suggested"})
    again.presses(Qt.Key.Key_Z, CONTROL)
    again.waits_until(lambda: not again.sitting.annotations[known.id].body)
    again.presses(Qt.Key.Key_Z, CONTROL)
    again.waits_until(lambda: not again.sitting.annotations)


def test_everything_from_the_keyboard(sit_down) -> None:
    reader = sit_down()
    reader.waits_for_marks()
    page, panel = reader.page, reader.fittings.panel
    page.setFocus()
    reader.presses(Qt.Key.Key_F6)
    tree = QApplication.focusWidget()
    assert panel.isAncestorOf(tree)
    reader.presses(Qt.Key.Key_Home, on=tree)
    reader.presses(Qt.Key.Key_Down, on=tree)
    first = panel.current_claim()
    assert reader.fittings.hand.claim == first, "moving over the rows outlines the claim"
    reader.presses(Qt.Key.Key_Down, on=tree)
    second = panel.current_claim()
    assert second not in (None, first)
    reader.presses(Qt.Key.Key_Return, on=tree)
    assert page.hasFocus()
    content = reader.sitting.claim(second).claim.content[0]
    assert 0 <= page.rect_of(content.start).top() < page.viewport().height()
    reader.presses(Qt.Key.Key_N, on=page)
    assert page.selection() is not None
    forward = page.selection()
    reader.presses(Qt.Key.Key_N, on=page)
    assert page.selection() != forward
    reader.presses(Qt.Key.Key_P, on=page)
    assert page.selection() == forward
    reader.presses(Qt.Key.Key_Return, CONTROL)
    assert reader.sitting.claim(second).state == "confirmed"
    reader.presses(Qt.Key.Key_Backspace, CONTROL)
    assert reader.sitting.claim(second).state == "rejected"
    reader.presses(Qt.Key.Key_F6)
    reader.presses(Qt.Key.Key_F6)
    assert QApplication.focusWidget() is reader.fittings.articles.box
    reader.presses(Qt.Key.Key_F6)
    assert page.hasFocus()


def test_the_layers_are_switched_one_by_one_and_stay_as_they_were_left(sit_down) -> None:
    reader = sit_down()
    reader.waits_for_marks()
    place = reader.span("Alibaba provides the PLA")

    def layers() -> set[str]:
        return {mark.layer for mark in reader.page.marks_at(place)}

    assert layers() == {"entities", "claims"}
    reader.fittings.actions["show_claims"].trigger()
    assert layers() == {"entities"}
    reader.fittings.actions["show_entities"].trigger()
    assert layers() == set()
    reader.leaves()
    again = sit_down()
    again.waits_for_marks()
    assert not again.page.layer_shown("claims")
    again.fittings.actions["show_claims"].trigger()
    assert {m.layer for m in again.page.marks_at(place)} == {"claims"}


def entry(menu, *path):
    """The action of a menu that the words of a path lead to."""
    for words in path[:-1]:
        menu = next(a.menu() for a in menu.actions() if a.text().partition(":")[0] == words)
    return next(a for a in menu.actions() if a.text() == path[-1])


def test_a_claim_is_put_right_and_stays_so(sit_down, qtbot) -> None:
    reader = sit_down()
    reader.waits_for_marks()
    reader.clicks_on(DENIAL)
    claim = reader.fittings.hand.claim
    for path in (
        ("Stance", "questions"),
        ("Said by", "Financial Times"),
        ("About", "Apple", "unfavourable"),
    ):
        menu = QMenu()
        qtbot.addWidget(menu)
        assert reader.fittings.hand.add_corrections(menu, claim)
        entry(menu, *path).trigger()
    reader.leaves()

    again = sit_down()
    again.waits_for_marks()
    (read,) = [r for r in again.sitting.reading.claims if r.state == "corrected"]
    names = {key: actor.name for key, actor in again.sitting.actors().items()}
    assert (read.claim.stance, names[read.claim.actor]) == ("questions", "Financial Times")
    assert ("Apple", "unfavourable") in [(names[t.actor], t.attitude) for t in read.claim.targets]
    menu = QMenu()
    qtbot.addWidget(menu)
    again.fittings.hand.add_corrections(menu, read.claim.id)
    about = next(a.menu() for a in menu.actions() if a.text() == "About")
    now = [action.text() for action in about.actions() if ": " in action.text()]
    assert "Apple: unfavourable" in now
    assert now == [action.text() for action in about.actions()][: len(now)], "they come first"
    entry(menu, "As the machine had it").trigger()
    assert {r.state for r in again.sitting.reading.claims} == {"suggested"}


def test_a_verdict_that_finds_no_place_is_listed(sit_down) -> None:
    reader = sit_down()
    reader.waits_for_marks()
    reader.clicks_on(DENIAL)
    reader.fittings.desk.pen.reject([reader.fittings.hand.claim])
    analysis = replace(reader.sitting.analysis, claims=())  # as a later engine may find it
    reader.sitting.analysed(analysis)
    reader.fittings.hear(ReadingChanged())
    assert "1 verdict without a place" in reader.fittings.status.text.text()
    assert DENIAL in reader.fittings.status.text.toolTip()


def test_doubtful_claims_can_be_hidden_but_not_those_that_the_reader_confirmed(sit_down) -> None:
    reader = sit_down()
    reader.waits_for_marks()
    claims = [read.claim for read in reader.sitting.reading.claims]
    least = min(claims, key=lambda claim: claim.confidence)
    assert least.confidence < 0.9
    reader.fittings.desk.pen.confirm([least.id])
    choice = next(
        a for a in reader.window.findChildren(QAction) if a.text().startswith("Claims of 90")
    )
    choice.trigger()
    shown = {m.key for m in reader.page.marks_at(reader.page.whole()) if m.layer == "claims"}
    assert shown == {c.id for c in claims if c.confidence >= 0.9} | {least.id}
    assert "doubtful hidden" in reader.fittings.status.text.text()


def test_words_are_found_in_the_article(sit_down, qtbot) -> None:
    reader = sit_down()
    page, finder = reader.page, reader.fittings.finder
    page.setFocus()
    reader.presses(Qt.Key.Key_F, CONTROL, on=page)
    assert finder.box.hasFocus()
    qtbot.keyClicks(finder.box, "PLA")
    assert finder.count.text().startswith("1 of ")
    assert page.selected_text().casefold() == "pla"
    first = page.selection()
    reader.presses(Qt.Key.Key_F3)
    assert page.selection() > first
    reader.presses(Qt.Key.Key_F3, Qt.KeyboardModifier.ShiftModifier)
    assert page.selection() == first
    assert len([m for m in page.marks_at(page.whole()) if m.layer == "found"]) == 0
    finder.whole.click()
    assert finder.count.text() == "1 of 2 places"
    qtbot.keyClicks(finder.box, "typus")
    assert finder.count.text() == "Not found"
    reader.presses(Qt.Key.Key_Escape, on=finder.box)
    assert not finder.isVisible()
    assert page.hasFocus()


def test_the_library_is_searched_and_a_click_goes_to_the_passage(sit_down, qtbot) -> None:
    reader = sit_down()
    reader.waits_for_marks()
    seed = reader.sitting.article
    reader.fittings.desk.open_text("The mayor said that the ferry would run again in spring.")
    reader.waits_for_marks()
    articles = reader.fittings.articles
    reader.presses(Qt.Key.Key_F, CONTROL | Qt.KeyboardModifier.ShiftModifier)
    qtbot.keyClicks(articles.box, "actor:Alibaba stance:denies wrongdoing")
    reader.waits_until(lambda: articles.rows.rowCount() == 1)
    assert articles.rows.entries[0].article == seed
    reader.presses(Qt.Key.Key_Return, on=articles.box)
    reader.waits_until(lambda: reader.sitting.article == seed)
    reader.waits_until(lambda: reader.page.selection())
    selection = reader.page.selection()
    assert DENIAL in reader.sitting.text[selection.start : selection.end]
    qtbot.keyClicks(articles.box, " xyzzy")
    reader.waits_until(lambda: articles.rows.rowCount() == 0)
    reader.presses(Qt.Key.Key_Escape, on=articles.box)
    reader.waits_until(lambda: articles.rows.rowCount() == 2)


def test_every_action_is_found_by_a_few_letters(sit_down, qtbot) -> None:
    reader = sit_down()
    palette = reader.fittings.palette
    reader.page.setFocus()
    reader.presses(Qt.Key.Key_K, CONTROL, on=reader.page)
    assert palette.box.hasFocus()
    assert palette.list.topLevelItemCount() > 20
    qtbot.keyClicks(palette.box, "text larg")
    assert palette.list.topLevelItemCount() == 1
    reader.presses(Qt.Key.Key_Return, on=palette.box)
    assert reader.page.zoom() == 110
    assert not palette.isVisible()
    assert reader.page.hasFocus()
    reader.presses(Qt.Key.Key_K, CONTROL, on=reader.page)
    reader.presses(Qt.Key.Key_Escape, on=palette.box)
    assert not palette.isVisible()


def test_zoom_by_the_keyboard(sit_down) -> None:
    reader = sit_down()
    wide = reader.page.rect_of(20).height()
    reader.presses(Qt.Key.Key_Equal, CONTROL)
    reader.presses(Qt.Key.Key_Equal, CONTROL)
    assert reader.page.zoom() == 120
    assert reader.page.rect_of(20).height() > wide
    reader.presses(Qt.Key.Key_Minus, CONTROL)
    assert reader.page.zoom() == 110
    reader.presses(Qt.Key.Key_0, CONTROL)
    assert reader.page.zoom() == 100


def drop(window, path) -> None:
    """Drop a file on the window, as a file manager does."""
    data = QMimeData()
    data.setUrls([QUrl.fromLocalFile(str(path))])
    how = (data, Qt.MouseButton.LeftButton, Qt.KeyboardModifier.NoModifier)
    with warnings.catch_warnings():
        warnings.simplefilter("ignore", DeprecationWarning)  # Qt 6.12 has no other way to make one
        enter = QDragEnterEvent(QPoint(5, 5), Qt.DropAction.CopyAction, *how)
    QApplication.sendEvent(window, enter)
    assert enter.isAccepted()
    QApplication.sendEvent(window, QDropEvent(QPointF(5, 5), Qt.DropAction.CopyAction, *how))


def test_a_mark_is_recoloured_and_removed_by_the_keyboard(sit_down) -> None:
    reader = sit_down()
    reader.waits_for_marks()
    reader.drags_over(PASSAGE)
    reader.presses(Qt.Key.Key_2, on=reader.page)
    reader.clicks_on(PASSAGE)
    reader.presses(Qt.Key.Key_5, on=reader.page)
    (made,) = reader.sitting.annotations.values()
    assert made.colour == 5
    reader.presses(Qt.Key.Key_Delete, on=reader.page)
    assert not reader.sitting.annotations
    reader.presses(Qt.Key.Key_Z, CONTROL)
    reader.waits_until(lambda: reader.sitting.annotations)


def test_hovering_says_who_what_and_on_whose_word(sit_down) -> None:
    reader = sit_down()
    reader.waits_for_marks()
    place = reader.span("links between Alibaba")
    hovers = [mark.words() for mark in reader.page.marks_at(place) if mark.layer == "claims"]
    assert any("Department of Defense alleges: " in hover for hover in hovers)
    assert any("← Financial Times" in hover.replace("\u00a0", " ") for hover in hovers)


def test_a_text_is_pasted_and_a_file_is_dropped(sit_down, tmp_path) -> None:
    reader = sit_down(None)
    QApplication.clipboard().setText("The mayor denied that the bridge was unsafe.")
    reader.fittings.actions["paste_article"].trigger()
    reader.waits_for_marks()
    assert {read.claim.stance for read in reader.sitting.reading.claims} == {"denies"}
    file = tmp_path / "letter.txt"
    file.write_text("Residents said that the ferry was late again.")
    drop(reader.window, file)
    reader.waits_until(lambda: "ferry" in reader.sitting.text)
    reader.waits_until(lambda: len(reader.fittings.articles.rows.entries) == 2)


def test_an_article_opens_again_where_it_was_left(sit_down, qtbot) -> None:
    reader = sit_down()
    reader.waits_for_marks()
    reader.page.show_offset(1500)
    place = reader.page.offset_at_top()
    assert place > 1000
    qtbot.wait(1000)  # longer than it takes until a place counts as one
    reader.fittings.desk.open_text("The mayor said that the harbour would stay open.")
    reader.waits_for_marks()
    reader.waits_until(lambda: len(reader.fittings.articles.rows.entries) == 2)
    seed = reader.fittings.articles.rows.entries[1]
    reader.fittings.articles.chosen.emit(seed.article, None)
    reader.waits_until(lambda: reader.page.offset_at_top() == place)


def test_bad_files_are_said_in_the_bar_and_the_window_lives(sit_down, tmp_path) -> None:
    reader = sit_down()
    reader.waits_for_marks()
    noise = tmp_path / "noise.bin"
    noise.write_bytes(bytes(range(256)) * 8)
    reader.window.open_path(noise)
    assert "noise.bin" in reader.fittings.message_bar.text()
    assert reader.sitting.text.startswith("The U.S.")
