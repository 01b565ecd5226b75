"""Two articles side by side: each with its marks, and the reader on one of them."""

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication

ALT, CONTROL = Qt.KeyboardModifier.AltModifier, Qt.KeyboardModifier.ControlModifier
LEFT = Qt.MouseButton.LeftButton
FERRY = "The ferry left on time.\n\n" + "\n\n".join(
    f"Paragraph {n}. The mayor denied that ferry {n} was late." for n in range(60)
)


def two_pages(reader):
    return reader.window.pages.seen()


@pytest.fixture
def reader(sit_down, tmp_path):
    reader = sit_down()
    reader.waits_for_marks()
    path = tmp_path / "ferry.txt"
    path.write_text(FERRY)
    reader.window.open_path(path)
    reader.waits_until(lambda: "ferry" in reader.sitting.text)
    reader.waits_for_marks()
    return reader


def beside(reader):
    """The ferry stays, the sample comes beside it; the reader is on the sample then."""
    reader.page.setFocus()
    reader.presses(Qt.Key.Key_2, ALT, on=reader.page)
    reader.waits_until(lambda: len(two_pages(reader)) == 2 and reader.sitting.reading)
    return two_pages(reader)


def test_both_articles_are_seen_with_their_marks(reader) -> None:
    pages = beside(reader)
    assert all(page.isVisible() for page in pages)
    texts = {page.flow.text[:9] for page in pages}
    assert len(texts) == 2
    for page in pages:
        assert page._markup.shown_marks("claims")
        assert page.width() > 300
    assert abs(pages[0].width() - pages[1].width()) < 20


def test_keys_and_panel_follow_the_page_with_the_focus(reader) -> None:
    ferry, sample = beside(reader)
    assert reader.window.page is sample
    QTest.mouseClick(ferry.viewport(), LEFT, pos=ferry.rect_of(40).center().toPoint())
    assert reader.window.page is ferry
    assert "ferry" in reader.sitting.text
    assert "ferry" in reader.window.windowTitle()
    reader.waits_until(lambda: reader.sitting.article)
    ferry.select(reader.span("Paragraph 1."))
    reader.presses(Qt.Key.Key_3, on=ferry)
    assert [m.tint for m in ferry._markup.shown_marks("highlights")] == [3]
    assert not sample._markup.shown_marks("highlights")

    reader.presses(Qt.Key.Key_F6, on=QApplication.focusWidget())
    assert reader.window.page is sample
    assert "Alibaba" in reader.sitting.text
    sample.select(reader.span("Alibaba"))
    reader.presses(Qt.Key.Key_1, on=sample)
    assert len(sample._markup.shown_marks("highlights")) == 1
    reader.waits_until(lambda: reader.sitting.article)
    assert [a.anchor.quotation for a in reader.sitting.annotations.values()] == ["Alibaba"]


def test_a_page_keeps_its_place_when_the_reader_changes_pages(reader) -> None:
    ferry, sample = beside(reader)
    ferry.setFocus()
    reader.waits_until(lambda: reader.sitting.article)
    ferry.show_span(reader.span("Paragraph 40."))
    top = ferry.offset_at_top()
    assert top > 0
    sample.setFocus()
    reader.waits_until(lambda: reader.sitting.article)
    ferry.setFocus()
    reader.waits_until(lambda: reader.sitting.article)
    assert ferry.offset_at_top() == top


def test_one_page_again_is_the_one_that_the_reader_is_on(reader) -> None:
    ferry, sample = beside(reader)
    ferry.setFocus()
    reader.presses(Qt.Key.Key_2, ALT, on=ferry)
    assert two_pages(reader) == [ferry]
    assert not sample.isVisible()
    assert "ferry" in reader.sitting.text
    reader.presses(Qt.Key.Key_2, ALT, on=ferry)
    assert len(two_pages(reader)) == 2
    assert sample.isVisible()


def test_closing_one_of_two_leaves_the_other(reader) -> None:
    ferry, sample = beside(reader)
    reader.presses(Qt.Key.Key_W, CONTROL, on=sample)
    assert two_pages(reader) == [ferry]
    assert "ferry" in reader.sitting.text
    assert reader.fittings.open_articles.bar.count() == 1


def test_a_tab_that_is_seen_already_gets_the_focus_and_no_second_page(reader) -> None:
    ferry, sample = beside(reader)
    tabs = reader.fittings.open_articles
    tabs.turn_to_number(next(n for n, tab in enumerate(tabs.tabs) if "ferry" in tab.title))
    assert reader.window.page is ferry
    assert two_pages(reader) == [ferry, sample]
    assert "Alibaba" in sample.flow.text


def test_one_article_alone_has_nothing_beside_it(sit_down) -> None:
    reader = sit_down()
    reader.waits_until(lambda: reader.sitting)
    reader.fittings.actions["side_by_side"].trigger()
    assert len(two_pages(reader)) == 1
    assert "second article" in reader.fittings.message_bar.text()


def test_tomorrow_both_stand_there_again(reader, sit_down) -> None:
    beside(reader)
    reader.leaves()
    again = sit_down(None)
    again.waits_until(lambda: len(two_pages(again)) == 2)
    again.waits_until(
        lambda: {p.flow.text[:9] for p in two_pages(again)} == {"The ferry", "The U.S.\n"}
    )


def test_bars_above_the_page_stay_slim_when_two_articles_were_side_by_side(reader) -> None:
    beside(reader)
    reader.fittings.actions["side_by_side"].trigger()
    reader.fittings.actions["find"].trigger()
    reader.fittings.message_bar.show_message("Something is to be said.")
    QApplication.processEvents()
    assert reader.fittings.finder.isVisible()
    assert reader.fittings.finder.height() + reader.fittings.message_bar.height() < 100
