"""How lists and tables fit their words: rows, headings and names that have room."""

from itertools import pairwise

from PySide6.QtCore import QRectF, QSizeF
from PySide6.QtGui import QFontMetrics

from reader.core.article import RecentArticle
from reader.core.listing import Arrival
from reader.ui.articles import ArticlesList
from reader.ui.ends import name_place
from reader.ui.library.columns import COLUMNS
from reader.ui.library.report import Report
from reader.ui.library.table import ArticlesTable
from reader.ui.lower.model import ACTOR, REVIEW
from reader.ui.lower.table import WIDTHS, ClaimsTable
from reader.ui.tab_bar import LEAST, MOST, shared
from reader.ui.theme import sans, semibold, theme


def test_rows_forget_the_heights_that_they_had_in_a_narrower_list(qtbot):
    shown = ArticlesList(theme("light"))
    qtbot.addWidget(shown)
    shown.resize(170, 400)
    shown.show()
    title = "Residents fear for the harbour"
    shown.show_articles((RecentArticle(id="a", title=title, opened=None, path=""),))
    narrow = shown.view.visualRect(shown.rows.index(0)).height()
    shown.resize(420, 400)

    def lower() -> bool:
        return shown.view.visualRect(shown.rows.index(0)).height() < narrow

    qtbot.waitUntil(lower)
    assert lower()


def test_the_table_of_claims_has_room_for_the_review_and_for_names(qtbot):
    table = ClaimsTable(theme("light"))
    qtbot.addWidget(table)
    table.resize(1920, 300)
    table.show()
    assert table.columnWidth(REVIEW) > QFontMetrics(sans(12)).horizontalAdvance("suggested")
    assert table.columnWidth(ACTOR) > WIDTHS[ACTOR]


def test_every_heading_of_the_library_has_room_for_the_sign_of_the_order(qtbot):
    table = ArticlesTable(theme("light"), lambda *_: None)
    qtbot.addWidget(table)
    metrics, header = QFontMetrics(semibold(11)), table.horizontalHeader()
    for number, column in enumerate(COLUMNS):
        if column.name != "title":
            least = metrics.horizontalAdvance(f"{column.heading} ↓")
            assert header.sectionSize(number) >= least


def test_names_of_ends_stand_beside_each_other():
    taken: list[QRectF] = []
    for left in (10, 22, 30):
        taken.append(name_place(QRectF(left, 40, 1, 15), QSizeF(30, 12), taken))
    assert not any(a.intersects(b) for a, b in pairwise(taken))
    assert taken[0].left() < taken[1].left() < taken[2].left()


def test_the_report_shows_files_in_a_narrow_window_without_a_bar(qtbot):
    report = Report(theme("dark"))
    qtbot.addWidget(report)
    report.show_arrivals((Arrival(path="/a/far/away/place/of/a/file.md", state="added"),))
    for width in (400, 650, 1400):
        report.resize(width, 300)
        report.show()
        columns = [report.view.columnWidth(n) for n in range(3)]
        assert sum(columns) <= report.width()
        assert columns[2] > 0.2 * report.view.width()


def test_tabs_share_their_row_and_the_longest_titles_give_way():
    assert shared([100, 120, 300], 600) == [100, 120, 300]
    assert shared([100, 120, 300, 300], 600) == [100, 120, 190, 190]
    assert shared([90] * 12, 300) == [LEAST] * 12, "more than the row holds are scrolled"
    assert shared([900], 1000) == [MOST]
    assert shared([], 1000) == []
