"""The story of finding a note of last month: all that was written, on one view, and back."""

from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication

from reader.ui.notes.rows import Group, Row

CONTROL = Qt.KeyboardModifier.ControlModifier
SHIFT = Qt.KeyboardModifier.ShiftModifier
PASSAGE = "customer data—including IP addresses"


def opened(reader):
    reader.presses(Qt.Key.Key_N, Qt.KeyboardModifier.AltModifier)
    reader.waits_until(lambda: reader.fittings.notes.view and reader.fittings.notes.is_shown())
    view = reader.fittings.notes.view
    reader.waits_until(lambda: view.model.loaded)
    return view


def shown(view) -> list[str]:
    return [
        row.name if isinstance(row, Group) else row.words or row.quotation
        for row in view.model.shown
    ]


def written_in(sit_down):
    reader = sit_down()
    reader.waits_for_marks()
    pen, coder = reader.fittings.desk.pen, reader.fittings.desk.coder
    pen.highlight(reader.span(PASSAGE), 1)
    pen.write_note(reader.span("a confidential memo"), "Who has **seen** it? #source")
    coder.put(coder.make("risk").id, reader.span("threaten U.S. security"))
    reader.waits_until(lambda: reader.fittings.actions["undo"].isEnabled())
    return reader


def test_a_note_is_found_written_on_and_gone_to(sit_down, qtbot) -> None:
    reader = written_in(sit_down)
    view = opened(reader)
    assert len(shown(view)) == 3
    QTest.keyClicks(view.box, "seen")
    reader.waits_until(lambda: shown(view) == ["Who has seen it? #source"])
    reader.presses(Qt.Key.Key_Down, on=view.box)
    assert QApplication.focusWidget() is view.list
    reader.presses(Qt.Key.Key_F2, on=view.list)
    editor = QApplication.focusWidget()
    assert editor.toPlainText() == "Who has **seen** it? #source"
    qtbot.keyClicks(editor, " And when?")
    reader.presses(Qt.Key.Key_Return, CONTROL, on=editor)
    reader.waits_until(lambda: shown(view) == ["Who has seen it? #source And when?"])
    (note,) = [a for a in reader.sitting.annotations.values() if a.kind == "note"]
    assert note.body.endswith("And when?"), "the article on the desk knows it as well"
    view.list.setFocus()
    view.list.setCurrentIndex(view.model.index_of(note.id))
    reader.presses(Qt.Key.Key_Return, on=view.list)
    assert not reader.fittings.notes.is_shown()
    assert reader.page.isVisible()
    assert reader.page.picked() == note.id
    assert 0 <= reader.page.rect_of(note.anchor.span.start).top() < reader.page.height()


def test_a_mark_of_another_article_is_picked_when_it_is_gone_to(sit_down) -> None:
    reader = written_in(sit_down)
    seed, (key, *_) = reader.sitting.article, reader.sitting.annotations
    reader.fittings.desk.open_text("The mayor said that the ferry would run again in spring.")
    reader.waits_until(lambda: reader.sitting.article not in ("", seed))
    view = opened(reader)
    view.list.setFocus()
    view.list.setCurrentIndex(view.model.index_of(key))
    reader.presses(Qt.Key.Key_Return, on=view.list)
    reader.waits_until(lambda: reader.sitting.article == seed and reader.page.picked() == key)
    assert reader.page.hasFocus()
    reader.presses(Qt.Key.Key_3)
    assert reader.sitting.annotations[key].colour == 3


def test_what_is_done_among_the_notes_is_undone_there(sit_down) -> None:
    reader = written_in(sit_down)
    view = opened(reader)
    view.list.setFocus()
    view.list.selectAll()
    reader.presses(Qt.Key.Key_Delete, on=view.list)
    reader.waits_until(lambda: not shown(view))
    assert not reader.sitting.annotations
    assert not view.list.isVisible(), "an empty list says what would fill it"
    reader.presses(Qt.Key.Key_Z, CONTROL)
    reader.waits_until(lambda: len(shown(view)) == 3)
    assert len(reader.sitting.annotations) == 3
    view.list.setFocus()
    view.list.setCurrentIndex(view.model.index_of(
        next(a.id for a in reader.sitting.annotations.values() if a.kind == "highlight")
    ))  # fmt: skip
    reader.presses(Qt.Key.Key_4, on=view.list)
    reader.waits_until(lambda: {a.colour for a in reader.sitting.annotations.values()} == {None, 4})


def test_notes_stand_in_groups_and_a_code_brings_its_passages(sit_down) -> None:
    reader = written_in(sit_down)
    view = opened(reader)
    view.grouping.setCurrentIndex(view.grouping.findData("tag"))
    assert shown(view)[:2] == ["#source", "Who has seen it? #source"]
    assert [row.count for row in view.model.shown if isinstance(row, Group)] == [1, 2]
    view.grouping.setCurrentIndex(view.grouping.findData("nothing"))
    (risk,) = reader.fittings.desk.coder.codes
    reader.fittings.notes.retrieve(risk)
    assert shown(view) == ["threaten U.S. security"]
    view.side.renamed.emit(risk, "danger")
    reader.waits_until(lambda: view.model.names.code(risk) == "danger")
    reader.waits_until(lambda: view.side.currentItem().text(0) == "danger")
    assert view.side.code() == risk, "what was chosen stays chosen"
    view.side.choose("")
    assert all(isinstance(row, Row) for row in view.model.shown)
    assert len(shown(view)) == 3


def test_memos_of_article_and_project_are_written_and_listed(sit_down, qtbot) -> None:
    reader = sit_down()
    reader.waits_for_marks()
    reader.page.setFocus()
    hints = set()
    for key, words in ((CONTROL, "Read it twice."), (CONTROL | SHIFT, "Who is blamed?")):
        reader.presses(Qt.Key.Key_M, key)
        sheet = reader.fittings.hand.memo
        reader.waits_until(lambda sheet=sheet: sheet.isVisible())
        assert QApplication.focusWidget() is sheet.editor
        hints.add(sheet.editor.placeholderText())
        qtbot.keyClicks(sheet.editor, words)
        reader.presses(Qt.Key.Key_Return, CONTROL, on=sheet.editor)
        assert not sheet.isVisible()
        assert reader.page.hasFocus()
    assert len(hints - {""}) == 2, "each says what belongs there"
    view = opened(reader)
    reader.waits_until(lambda: shown(view) == ["Who is blamed?", "Read it twice."])
    titles = [row.noted.title for row in view.model.shown]
    assert titles[0] == ""
    assert titles[1] == reader.sitting.title


def test_what_is_being_written_when_the_window_closes_is_kept(sit_down, qtbot) -> None:
    reader = written_in(sit_down)
    view = opened(reader)
    (note,) = [a for a in reader.sitting.annotations.values() if a.kind == "note"]
    view.list.setFocus()
    view.list.setCurrentIndex(view.model.index_of(note.id))
    reader.presses(Qt.Key.Key_F2, on=view.list)
    qtbot.keyClicks(QApplication.focusWidget(), " And when?")
    reader.leaves()
    again = sit_down()
    again.waits_for_marks()
    again.waits_until(lambda: len(again.sitting.annotations) == 3)
    assert again.sitting.annotations[note.id].body.endswith("And when?")
