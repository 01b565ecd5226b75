"""What a search has found comes a page at a time, as far as the reader scrolls."""

import pytest
from PySide6.QtWidgets import QApplication

from reader.core.article import RecentArticle
from reader.core.search import ArticleHit, ClaimHit, ClaimPage, SearchPage, Snippet
from reader.core.spans import Span
from reader.desk.events import ClaimsFound, SearchFound
from reader.ui.articles import ArticlesList
from reader.ui.theme import theme

PAGE, EVERY = 60, 150


def article(n: int) -> ArticleHit:
    return ArticleHit(f"a{n}", Snippet("title", f"The crane, part {n}"), None, None)


def claim(n: int) -> ClaimHit:
    words, place = Snippet("claim", f"that crane {n} would fall", (Span(5, 10),)), Span(n, n + 9)
    return ClaimHit(f"a{n}", "Cranes", "c1", "Board", "warns", words, (), "suggested", place)


@pytest.fixture
def listed(qtbot) -> ArticlesList:
    """A list that is answered as the desk would, and notes what it was asked for."""
    made = ArticlesList(theme("light"))
    qtbot.addWidget(made)
    made.asked = []

    def answer(query: str, claims: bool, offset: int) -> None:
        made.asked.append((claims, offset))
        numbers = range(offset, min(offset + PAGE, EVERY))
        if claims:
            page = ClaimPage(tuple(map(claim, numbers)), EVERY)
            made.show_claims(ClaimsFound(query, page, offset))
        else:
            found = SearchPage(tuple(map(article, numbers)), EVERY)
            made.show_found(SearchFound(query, found, offset))

    made.searched.connect(answer)
    made.resize(240, 500)
    made.show()
    return made


def scrolls_until(qtbot, listed: ArticlesList, count: int) -> None:
    """Scroll to the end, as far as the list is laid out, until so many are there."""
    bar = listed.view.verticalScrollBar()

    def is_there() -> bool:
        bar.setValue(bar.maximum())
        return len(listed.rows.entries) == count

    qtbot.waitUntil(is_there)


@pytest.mark.parametrize("claims", [False, True])
def test_the_next_page_comes_at_the_end_of_the_list(listed, qtbot, claims: bool) -> None:
    listed.ways.claims.setChecked(claims)
    listed.box.setText("crane")
    qtbot.waitUntil(lambda: len(listed.rows.entries) == PAGE)
    qtbot.wait(20)
    assert listed.asked == [(claims, 0)], "nothing more is read than is in sight"
    scrolls_until(qtbot, listed, 2 * PAGE)
    scrolls_until(qtbot, listed, EVERY)
    qtbot.wait(20)
    assert listed.asked == [(claims, 0), (claims, PAGE), (claims, 2 * PAGE)]
    assert len({entry.article for entry in listed.rows.entries}) == EVERY


def test_a_page_of_another_search_is_dropped(listed, qtbot) -> None:
    listed.box.setText("crane")
    qtbot.waitUntil(lambda: len(listed.rows.entries) == PAGE)
    late = SearchPage(tuple(map(article, range(60, 120))), EVERY)
    listed.show_found(SearchFound("ferry", late, PAGE))
    listed.show_found(SearchFound("crane", late, 2 * PAGE))
    assert len(listed.rows.entries) == PAGE


def test_rows_are_as_high_as_they_need_once_a_search_is_over(listed, qtbot) -> None:
    view, titles = listed.view, [f"The crane {'i' * n}" for n in range(1, 60)]
    recent = tuple(RecentArticle(str(n), name, "", None) for n, name in enumerate(titles[::9]))
    listed.show_articles(recent)
    qtbot.waitUntil(lambda: view.verticalScrollBar().maximum() == 0)

    def heights() -> tuple[list[int], list[int]]:
        indexes = [listed.rows.index(n) for n in range(len(recent))]
        need = [listed.delegate.sizeHint(None, index).height() for index in indexes]
        return [view.visualRect(index).height() for index in indexes], need

    qtbot.waitUntil(lambda: heights()[0] == heights()[1])
    before = heights()[0]
    listed.box.setText("crane")
    qtbot.waitUntil(lambda: view.verticalScrollBar().maximum() > 500)
    listed.box.clear()
    listed._search()
    QApplication.processEvents()
    assert heights() == (before, before), "at once, though the scroll bar has gone"
    listed.resize(190, 500)
    QApplication.processEvents()
    assert heights()[0] == heights()[1] != before, "at once, and not when Qt gets round to it"
