"""An article comes again with another text: the reader's marks move along, or are listed."""

from pathlib import Path

from PySide6.QtCore import Qt

from reader.core.spans import Span

FIRST = (
    "Port news\n\nThe mayor said the harbour 🚢 would open in May. Fishermen denied that they had "
    "been asked about the quay.\n\nThe union warned of a strike at the ferry.\n"
)
LATER = FIRST.replace("Port news", "News of the port").replace(
    "The union warned of a strike at the ferry.", "A band played until it rained."
)


def test_marks_move_along_and_the_lost_are_listed(sit_down, tmp_path: Path) -> None:
    file = tmp_path / "port.txt"
    file.write_text(FIRST, "utf-8")
    reader = sit_down(file)
    reader.waits_for_marks()
    pen = reader.fittings.desk.pen
    pen.highlight(reader.span("harbour 🚢"), 2)
    pen.write_note(reader.span("strike at the ferry"), "When?")
    assert not reader.fittings.actions["show_lost"].isEnabled()
    file.write_text(LATER, "utf-8")
    reader.window.open_path(file)
    reader.waits_until(
        lambda: reader.sitting.text == LATER and len(reader.sitting.annotations) == 2
    )
    said = reader.fittings.message_bar.text()
    assert said == (
        "This article has another text than before. 1 mark moved along. 1 mark finds no place."
    )
    kept, lost = reader.sitting.annotations.values()
    assert kept.anchor.span == reader.span("harbour 🚢")
    assert lost.anchor.span is None
    both = Qt.KeyboardModifier.ControlModifier | Qt.KeyboardModifier.ShiftModifier
    reader.presses(Qt.Key.Key_O, both)
    sheet = reader.fittings.lost.sheet
    assert sheet.isVisible()
    shown = sheet.papers.itemAt(0).widget().toPlainText()
    assert "“strike at the ferry”" in shown
    assert "When?" in shown
    sheet.reject()


def test_a_mark_made_while_another_text_came_in_finds_its_place(sit_down, tmp_path: Path) -> None:
    file = tmp_path / "port.txt"
    file.write_text(FIRST, "utf-8")
    reader = sit_down(file)
    reader.waits_for_marks()
    desk = reader.fittings.desk
    from reader.importers import read

    file.write_text(LATER, "utf-8")
    (later,) = read(file)
    desk._keeper.run(lambda library: library.add(later), lambda _: None, lambda _: None)
    desk.pen.highlight(reader.span("harbour 🚢"), 2)
    reader.waits_until(lambda: reader.sitting.text == LATER and reader.sitting.annotations)
    (mark,) = reader.sitting.annotations.values()
    assert isinstance(mark.anchor.span, Span)
    assert mark.anchor.span == reader.span("harbour 🚢")


def test_an_earlier_file_shows_the_later_text(sit_down, tmp_path: Path) -> None:
    one, other = tmp_path / "one.html", tmp_path / "other.html"
    page = '<html><head><title>Port</title><link rel="canonical" href="https://example.org/p">'
    for path, text in ((one, FIRST), (other, LATER)):
        body = "".join(f"<p>{part}</p>" for part in text.split("\n\n")[1:])
        path.write_text(f"{page}</head><body><article>{body * 3}</article></body></html>")
    reader = sit_down(one)
    reader.waits_for_marks()
    first = reader.sitting.text
    reader.window.open_path(other)
    reader.waits_until(lambda: reader.sitting.text != first and reader.sitting.article)
    later = reader.sitting.text
    reader.window.open_path(one)
    reader.waits_until(lambda: "later text" in reader.fittings.message_bar.text())
    reader.waits_until(lambda: reader.sitting.text == later and reader.sitting.article)
