"""How lists and tables fit their words: rows, headings and names that have room."""

from itertools import pairwise

from PySide6.QtCore import QPoint, QRect, QRectF, QSize, QSizeF
from PySide6.QtGui import QFontMetrics

from reader.core.article import RecentArticle
from reader.core.listing import Arrival
from reader.ui import actions
from reader.ui.article_rows import Entry
from reader.ui.articles import ArticlesList
from reader.ui.ends import name_place
from reader.ui.language import speak, tr
from reader.ui.library.columns import COLUMNS
from reader.ui.library.report import Report
from reader.ui.library.table import ArticlesTable
from reader.ui.lower.cells import SIDE
from reader.ui.lower.model import ABOUT, ACTOR, CONTENT, REVIEW
from reader.ui.lower.table import WIDTHS, WORDS, ClaimsTable
from reader.ui.notes import NotesView
from reader.ui.notes.view import EMPTY
from reader.ui.search_ways import SearchWays
from reader.ui.tab_bar import LEAST, MOST, shared
from reader.ui.theme import sans, semibold, theme
from reader.ui.tour import beside


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


def test_words_of_claims_have_room_in_german_in_a_narrow_window(qtbot):
    try:
        speak("de")
        table = ClaimsTable(theme("light"))
        qtbot.addWidget(table)
        table.resize(862, 300)
        table.show()
        metrics = QFontMetrics(sans(12))
        for column, words in WORDS.items():
            longest = max(metrics.horizontalAdvance(tr(word)) for word in words)
            assert table.columnWidth(column) >= longest + 2 * SIDE, column
        assert table.columnWidth(CONTENT) > table.columnWidth(ABOUT)
    finally:
        speak("en")


def test_what_narrows_the_notes_takes_a_second_row_where_there_is_no_room(qtbot):
    view = NotesView(theme("light"))
    qtbot.addWidget(view)
    view.show()
    for width, two in ((1280, False), (700, True), (1280, False)):
        view.resize(width, 500)

        def below() -> bool:
            return view.place.mapTo(view.head, QPoint()).y() > view.box.geometry().bottom()

        qtbot.waitUntil(lambda two=two: view.head.in_two_rows == two == below())
    assert view.box.width() > 200


def test_how_much_was_found_stands_above_the_ways_where_both_have_no_room(qtbot):
    ways = SearchWays()
    qtbot.addWidget(ways)
    ways.set_theme(theme("light"))
    ways.set_searching(True)
    ways.show()
    for width, above in ((400, False), (120, True)):
        ways.resize(width, 60)
        ways.say("2 FOUND")
        ways.layout().activate()
        assert (ways.claims.y() > ways.heading.geometry().bottom()) == above
        assert ways.heading.width() >= ways.heading.sizeHint().width()


def test_words_that_were_found_end_in_an_ellipsis_where_there_are_more(qtbot):
    shown = ArticlesList(theme("light"))
    qtbot.addWidget(shown)
    long, short = Entry("a", "Harbour", "", words="the ferry 🚢 " * 40), Entry("b", "Quay", "", "")
    drawn = shown.delegate._snippet(long, 180)
    assert drawn.lineCount() == 3
    last = drawn.lineAt(2)
    units = len(drawn.text().encode("utf-16-le")) // 2
    assert last.textStart() + last.textLength() == units, "nothing is cut off"
    assert drawn.text().endswith("…")
    assert not shown.delegate._snippet(short, 180).text()


def test_lines_in_menus_stand_above_actions_that_are_there():
    names = {name for menu in actions.MENUS for name, _ in actions.rows(menu)}
    assert names >= actions.APART


def test_a_card_of_the_tour_stands_under_a_part_that_is_less_high():
    place = beside(QRect(0, 0, 900, 42), QSize(330, 140), QRect(14, 14, 872, 672))
    assert place.y() > 42


def test_nobody_is_told_that_there_are_no_notes_before_the_library_has_answered(qtbot):
    view = NotesView(theme("light"))
    qtbot.addWidget(view)
    view.stands_in("a")
    view.model.arrange()
    assert (view.count.text(), view._empty.text()) == ("", "")
    view.model.come([], first=True, last=True)
    assert (view.count.text(), view._empty.text()) == ("0 notes", EMPTY)
