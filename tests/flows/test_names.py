"""Clicking on a name: who it is, here and in the library."""

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication

OTHER = (
    "Alibaba shuts a warehouse\n\nAlibaba said that its warehouse by the harbour was closed.\n\n"
    "The mayor praised the decision."
)


@pytest.fixture
def reader(sit_down, tmp_path):
    path = tmp_path / "other.txt"
    path.write_text(OTHER)
    first = sit_down(path)
    first.waits_for_marks()
    first.leaves()
    reader = sit_down()
    reader.waits_for_marks()
    return reader


def card_of(reader):
    card = reader.fittings.names.card
    reader.waits_until(lambda: "Looking" not in card.there.text())
    return card


def test_a_click_on_a_name_tells_who_and_where_else(reader) -> None:
    reader.clicks_on("Alibaba")
    card = card_of(reader)
    assert card.isVisible()
    assert card.name.text() == "Alibaba"
    assert "organization" in card.about.text()
    assert "mentions here" in card.here.text()
    assert card.there.text() == "In 1 other article:"
    assert [title.text() for title in card.titles] == ["Alibaba shuts a warehouse"]
    assert reader.window.rect().contains(card.geometry())

    mention = reader.page.caret()
    card.stepped.emit(1)
    assert reader.page.selected_text() == "Chinese e-commerce giant"
    assert reader.page.selection().start > mention
    assert card.isVisible()

    card.titles[0].click()
    reader.waits_until(lambda: "warehouse" in reader.sitting.text)
    assert not card.isVisible()


def test_from_the_card_to_the_search(reader) -> None:
    reader.clicks_on("Alibaba")
    card = card_of(reader)
    assert card.search.text() == 'Search actor:"Alibaba"'
    card.search.click()
    articles = reader.fittings.articles
    assert articles.box.text() == 'actor:"Alibaba"'
    reader.waits_until(lambda: len(articles.rows.entries) == 2)
    assert not card.isVisible()


def test_the_card_goes_by_escape_by_scrolling_and_by_a_click_elsewhere(reader) -> None:
    reader.clicks_on("Alibaba")
    card = card_of(reader)
    reader.page.setFocus()
    reader.presses(Qt.Key.Key_Escape, on=reader.page)
    assert not card.isVisible()
    reader.clicks_on("Alibaba")
    assert card.isVisible()
    reader.page.scroll_by(40)
    assert not card.isVisible()
    reader.clicks_on("Alibaba")
    reader.clicks_on("according to")
    assert not card.isVisible()


def test_the_card_by_the_keyboard(reader) -> None:
    page = reader.page
    page.setFocus()
    start = reader.span("Alibaba").start
    page.move_caret(start + 2, keep_anchor=False, goal=None)
    reader.presses(Qt.Key.Key_I, on=page)
    card = card_of(reader)
    assert card.isAncestorOf(QApplication.focusWidget())
    reader.presses(Qt.Key.Key_Escape, on=QApplication.focusWidget())
    assert not card.isVisible()
    assert page.hasFocus()
