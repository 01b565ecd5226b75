"""What is written of a note that is not done is there after a crash."""

from pathlib import Path

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication

from reader.ui.drafts import FILE

CONTROL = Qt.KeyboardModifier.ControlModifier


def test_a_note_that_was_being_written_when_the_program_was_killed_is_kept(
    sit_down, qtbot, tmp_path: Path
) -> None:
    file = tmp_path / "library" / FILE
    reader = sit_down()
    reader.waits_until(lambda: reader.sitting and reader.sitting.article)
    span = reader.span("any wrongdoing")
    reader.page.select(span)
    reader.page.setFocus()
    reader.presses(Qt.Key.Key_Return, on=reader.page)
    qtbot.keyClicks(QApplication.focusWidget(), "Half a thought")
    reader.waits_until(file.exists)
    kept = file.read_text("utf-8")
    reader.presses(Qt.Key.Key_Return, CONTROL)
    reader.waits_until(lambda: reader.sitting.annotations and not file.exists())
    reader.presses(Qt.Key.Key_Z, CONTROL)
    reader.waits_until(lambda: not reader.sitting.annotations)
    reader.leaves()

    file.write_text(kept, "utf-8")  # as a kill leaves it
    again = sit_down()
    again.waits_until(lambda: again.sitting and again.sitting.annotations)
    (note,) = again.sitting.annotations.values()
    assert (note.body, note.anchor.span) == ("Half a thought", span)
    assert "when the program ended is kept" in again.fittings.message_bar.text()
    assert not file.exists()
    again.waits_until(again.fittings.actions["undo"].isEnabled)
    again.presses(Qt.Key.Key_Z, CONTROL)
    again.waits_until(lambda: not again.sitting.annotations)


def test_a_broken_draft_is_no_trouble(sit_down, tmp_path: Path) -> None:
    (tmp_path / "library").mkdir()
    (tmp_path / "library" / FILE).write_text('{"x": {"key": 1}}', "utf-8")
    reader = sit_down()
    reader.waits_until(lambda: reader.sitting and reader.sitting.article)
    assert not reader.sitting.annotations
