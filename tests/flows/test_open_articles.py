"""Several articles open at once, each as it was left, and the way back through them."""

import json
from pathlib import Path

import pytest
from PySide6.QtCore import QPoint, Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication

ALT, CONTROL = Qt.KeyboardModifier.AltModifier, Qt.KeyboardModifier.ControlModifier
LONG = "\n\n".join(
    f"Paragraph {number}. The harbour board said that crane {number} had been tested twice."
    for number in range(120)
)


@pytest.fixture
def files(tmp_path: Path) -> list[Path]:
    texts = (LONG, LONG.replace("crane", "ferry"), "The mayor denied it.")
    paths = [tmp_path / f"{name}.txt" for name in ("cranes", "ferries", "mayor")]
    for path, text in zip(paths, texts, strict=True):
        path.write_text(text)
    return paths


def opens(reader, path: Path, words: str) -> None:
    reader.window.open_path(path)
    reader.waits_until(lambda: words in reader.sitting.text and reader.sitting.article)


def titles(reader) -> list[str]:
    bar = reader.fittings.open_articles.bar
    return [bar.tabText(number) for number in range(bar.count())]


@pytest.fixture
def three(sit_down, files):
    reader = sit_down(files[0])
    reader.waits_until(lambda: reader.sitting and reader.sitting.article)
    opens(reader, files[1], "ferry")
    opens(reader, files[2], "mayor")
    return reader


def test_each_article_has_a_tab_and_is_seen_as_it_was_left(sit_down, files) -> None:
    reader = sit_down(files[0])
    reader.waits_until(lambda: reader.sitting and reader.sitting.article)
    bar = reader.fittings.open_articles.bar
    assert bar.isHidden(), "one article needs no tabs"
    reader.page.show_span(reader.span("Paragraph 60."))
    reader.page.select(reader.span("Paragraph 60."))
    top = reader.page.offset_at_top()
    reader.fittings.desk.pen.highlight(reader.span("Paragraph 61."), 2)

    opens(reader, files[1], "ferry")
    assert bar.isVisible()
    assert reader.page.offset_at_top() == 0
    reader.presses(Qt.Key.Key_Tab, CONTROL, on=reader.window)
    assert "crane" in reader.sitting.text
    assert (reader.page.offset_at_top(), reader.page.selected_text()) == (top, "Paragraph 60.")
    assert [m.layer for m in reader.page.marks_at(reader.span("Paragraph 61."))] == ["highlights"]
    reader.waits_until(lambda: reader.sitting.article)
    assert reader.page.offset_at_top() == top


def test_what_is_written_before_the_library_answers_is_kept(three) -> None:
    reader = three
    reader.fittings.open_articles.turn_to_number(0)
    assert reader.sitting.article == "", "the library was asked, and has not answered"
    reader.fittings.desk.pen.highlight(reader.span("Paragraph 3."), 1)
    reader.waits_until(lambda: reader.sitting.article)
    assert [a.anchor.quotation for a in reader.sitting.annotations.values()] == ["Paragraph 3."]


def test_tabs_by_mouse_chosen_and_closed(three) -> None:
    reader, bar = three, three.fittings.open_articles.bar
    left, middle = Qt.MouseButton.LeftButton, Qt.MouseButton.MiddleButton
    QTest.mouseClick(bar, left, pos=bar.tabRect(0).center() - QPoint(20, 0))
    assert "crane" in reader.sitting.text
    QTest.mouseClick(bar, middle, pos=bar.tabRect(1).center())
    assert bar.count() == 2
    assert "crane" in reader.sitting.text
    QTest.mouseClick(bar, left, pos=bar._cross(0).center().toPoint())
    assert "mayor" in reader.sitting.text
    assert bar.isHidden()


def test_closing_all_leads_to_the_welcome_and_back(three) -> None:
    reader = three
    reader.presses(Qt.Key.Key_W, CONTROL, on=reader.window)
    assert "ferry" in reader.sitting.text, "the one used before"
    reader.presses(Qt.Key.Key_W, CONTROL, on=reader.window)
    reader.presses(Qt.Key.Key_W, CONTROL, on=reader.window)
    assert reader.sitting is None
    assert reader.fittings.welcome.isVisible()
    assert not reader.page.isVisible()
    assert reader.fittings.articles.delegate.current == "", "none is marked as open"
    keys = reader.fittings.status.keys.text
    assert "open" in keys()
    assert "all actions" in keys()
    reader.presses(Qt.Key.Key_F6)
    assert "page" not in keys()
    reader.fittings.articles.view.setFocus()
    assert "page" not in keys()
    reader.presses(Qt.Key.Key_F6)
    assert reader.fittings.welcome.isAncestorOf(QApplication.focusWidget())
    shift = Qt.KeyboardModifier.ShiftModifier
    reader.presses(Qt.Key.Key_T, CONTROL | shift, on=reader.window)
    reader.waits_until(lambda: reader.sitting)
    assert "crane" in reader.sitting.text
    assert reader.page.isVisible()


def test_an_article_that_is_open_is_not_opened_twice(three, files) -> None:
    opens(three, files[0], "crane")
    assert len(titles(three)) == 3
    assert three.fittings.open_articles.bar.currentIndex() == 0


def test_back_and_forward_over_places_and_articles(three) -> None:
    reader = three
    tabs, page = reader.fittings.open_articles, reader.page
    tabs.turn_to_number(0)
    reader.waits_until(lambda: reader.sitting.article)
    reader.fittings.hand.go_to(reader.span("Paragraph 80."))
    far = page.offset_at_top()
    assert far > 0
    reader.presses(Qt.Key.Key_Left, ALT, on=page)
    assert page.offset_at_top() == 0
    reader.presses(Qt.Key.Key_Right, ALT, on=page)
    assert page.offset_at_top() == far
    tabs.turn_to_number(1)
    assert "ferry" in reader.sitting.text
    reader.presses(Qt.Key.Key_Left, ALT, on=page)
    assert "crane" in reader.sitting.text
    assert page.offset_at_top() == far
    tabs.close_current()
    reader.waits_until(lambda: reader.sitting.article)
    reader.presses(Qt.Key.Key_Left, ALT, on=page)
    reader.waits_until(lambda: "crane" in reader.sitting.text)
    assert page.offset_at_top() == far, "closed articles are opened again"


def test_no_more_than_twelve_stay_open(sit_down, tmp_path) -> None:
    reader = sit_down(None)
    for number in range(14):
        path = tmp_path / f"{number}.txt"
        path.write_text(f"Article {number}. Nobody was hurt.")
        opens(reader, path, f"Article {number}.")
    assert len(titles(reader)) == 12
    assert "Article 2" in titles(reader)[0]


def test_what_is_open_is_written_down_before_the_window_closes(sit_down, tmp_path) -> None:
    reader = sit_down()
    reader.waits_for_marks()
    sample = reader.sitting.article
    reader.fittings.desk.open_text("The mayor denied that the ferry was late.")
    reader.waits_for_marks()
    ferry = reader.sitting.article

    def written() -> list[str]:
        file = tmp_path / "library" / "window.json"
        data = json.loads(file.read_text("utf-8")) if file.exists() else {}
        return [article for _, article, _ in data.get("tabs", ())]

    reader.waits_until(lambda: sorted(written()) == sorted([sample, ferry]))
    reader.fittings.actions["close_tab"].trigger()
    reader.waits_until(lambda: written() == [sample])
