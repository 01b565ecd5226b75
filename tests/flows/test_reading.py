"""Reading for hours: what is left, the outline, the page alone, and tomorrow where one was."""

from pathlib import Path

import pytest
from PySide6.QtCore import Qt

from reader.ui.memory import FILE, Memory

ALT, CONTROL = Qt.KeyboardModifier.AltModifier, Qt.KeyboardModifier.ControlModifier
SENTENCE = "The harbour board said that the crane had been tested twice since the spring. "


@pytest.fixture
def report(tmp_path: Path) -> Path:
    parts = (f"## Part {number}\n\n{SENTENCE * 12}" for number in range(1, 13))
    path = tmp_path / "report.md"
    path.write_text("# The crane\n\n" + "\n\n".join(parts))
    return path


@pytest.fixture
def reader(sit_down, report):
    reader = sit_down(report)
    reader.waits_until(lambda: reader.sitting and reader.sitting.article)
    return reader


def test_the_outline_leads_to_a_heading_and_back(reader) -> None:
    reader.page.setFocus()
    reader.presses(Qt.Key.Key_O, ALT)
    outline = reader.fittings.hand._outline
    titles = [outline.list.topLevelItem(n).text(0) for n in range(outline.list.topLevelItemCount())]
    assert titles == ["The crane", *(f"Part {number}" for number in range(1, 13))]
    reader.qtbot.keyClicks(outline.box, "part 9")
    reader.presses(Qt.Key.Key_Return, on=outline.box)
    assert reader.page.offset_at_top() == reader.span("Part 9").start
    assert outline.isHidden()
    reader.presses(Qt.Key.Key_Left, ALT, on=reader.page)
    assert reader.page.offset_at_top() == 0


def test_an_article_without_headings_says_so(sit_down, tmp_path) -> None:
    path = tmp_path / "plain.txt"
    path.write_text(SENTENCE)
    reader = sit_down(path)
    reader.waits_until(lambda: reader.sitting)
    reader.fittings.actions["outline"].trigger()
    assert reader.fittings.hand._outline.isHidden()
    assert "no headings" in reader.fittings.message_bar.text()


def test_what_is_left_to_read_is_told_and_shrinks(reader) -> None:
    status = reader.fittings.status
    reader.waits_until(lambda: "min left" in status.left.text())
    minutes = int(status.left.text().split()[0])
    reader.page.scroll_to(reader.page.bar.maximum() // 2)
    reader.waits_until(lambda: int(status.left.text().split()[0]) < minutes)
    reader.page.scroll_to_end()
    reader.waits_until(lambda: status.left.text() == "Read to the end")


def test_the_page_alone_and_back(reader) -> None:
    fittings = reader.fittings
    around = (fittings.toolbar, fittings.status, fittings.panel, fittings.articles)
    reader.presses(Qt.Key.Key_F11, on=reader.window)
    assert reader.window.isFullScreen()
    assert not any(part.isVisible() for part in around)
    reader.presses(Qt.Key.Key_F6, on=reader.window)
    assert reader.page.hasFocus()
    reader.presses(Qt.Key.Key_F11, on=reader.window)
    assert not reader.window.isFullScreen()
    assert all(part.isVisible() for part in around)


def test_tomorrow_everything_stands_where_it_stood(reader, sit_down, tmp_path) -> None:
    other = tmp_path / "other.txt"
    other.write_text("The ferry left on time.\n\n" + SENTENCE * 4)
    reader.window.open_path(other)
    reader.waits_until(lambda: "ferry" in reader.sitting.text and reader.sitting.article)
    reader.fittings.open_articles.step(1)
    reader.waits_until(lambda: reader.sitting.article)
    reader.page.show_offset(reader.span("Part 7").start)
    place = reader.page.offset_at_top()
    reader.window.splitter.setSizes([200, 700, 540])
    sizes = reader.window.splitter.sizes()
    reader.leaves()

    again = sit_down(None)
    assert not again.fittings.welcome.isVisible(), "no welcome before what was open"
    again.waits_until(lambda: again.sitting and again.sitting.article)
    assert "Part 7" in again.sitting.text
    again.waits_until(lambda: again.page.offset_at_top() == place)
    assert again.window.splitter.sizes() == sizes
    bar = again.fittings.open_articles.bar
    assert [bar.tabText(0), bar.tabText(1)] == ["The crane", "The ferry left on time."]
    again.fittings.open_articles.turn_to_number(1)
    again.waits_until(lambda: "ferry" in again.sitting.text)
    assert bar.count() == 2


def test_a_file_that_is_named_goes_before_what_was_open(reader, sit_down, tmp_path) -> None:
    reader.leaves()
    other = tmp_path / "other.txt"
    other.write_text("The ferry left on time.")
    again = sit_down(other)
    again.waits_until(lambda: again.sitting and again.sitting.article)
    assert "ferry" in again.sitting.text
    assert again.fittings.open_articles.bar.count() == 2


def test_articles_that_were_open_stay_closed_if_the_reader_wants_so(reader, sit_down) -> None:
    reader.fittings.choosing.choose("restore_tabs", False)
    reader.leaves()
    again = sit_down(None)
    assert again.fittings.welcome.isVisible()
    assert again.fittings.open_articles.tabs == []


def test_a_memory_of_anything_is_a_window(sit_down, tmp_path) -> None:
    library = tmp_path / "library"
    library.mkdir()
    (library / FILE).write_text(
        '{"frame": [9, 9, "a", 1], "sizes": [1], "tabs": [["d", "nowhere", "A title"], 3, ["x"]],'
        ' "current": "d", "maximized": 1}'
    )
    memory = Memory(library)
    assert (memory.frame, memory.sizes, memory.maximized) == ([], [], False)
    assert memory.tabs == [("d", "nowhere", "A title")]
    reader = sit_down(None)
    reader.waits_until(lambda: reader.fittings.welcome.isVisible())
    assert "no longer" in reader.fittings.message_bar.text()
