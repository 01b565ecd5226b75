"""The table of articles and its model."""

from array import array

import pytest
from PySide6.QtCore import QItemSelectionModel, Qt
from PySide6.QtTest import QAbstractItemModelTester, QTest

from reader.core.listing import FoldedList, ListedArticle
from reader.ui.library.columns import COLUMNS, TITLE
from reader.ui.library.model import PAGE, ArticlesModel, carried, dropped
from reader.ui.library.table import ArticlesTable
from reader.ui.theme import theme

pytestmark = pytest.mark.usefixtures("qapp")
ROWS = QItemSelectionModel.SelectionFlag.Select | QItemSelectionModel.SelectionFlag.Rows


def line(number: int, **known) -> ListedArticle:
    values = {
        "byline": None,
        "publisher": "Gazette",
        "published": "2024-05-01T10:00:00Z",
        "language": None,
        "added": "2026-01-02T03:04:05+00:00",
        "opened": None,
        "trashed": False,
        "claims": 1200,
        "notes": 0,
        "tags": ("port", "steel"),
        "number": number,
    }
    return ListedArticle(id=f"a{number}", title=f"Crane {number}", **(values | known))


def listed(numbers, **likes) -> FoldedList:
    """A list; `likes` are the others of families by their first: `n7=[8, 9]`."""
    others = {int(name[1:]): array("q", rest) for name, rest in likes.items()}
    return FoldedList(array("q", numbers), others)


class Shelf:
    """Lines that are handed over when the test says so."""

    def __init__(self) -> None:
        self.asked: list[tuple[list[int], object]] = []

    def fetch(self, numbers, done) -> None:
        self.asked.append((list(numbers), done))

    def answer(self) -> None:
        asked, self.asked = self.asked, []
        for numbers, done in asked:
            done(tuple(line(number) for number in numbers if number >= 0))


def cells(model: ArticlesModel, row: int) -> list[object]:
    return [model.index(row, column).data() for column in range(len(COLUMNS))]


def test_the_model_passes_the_model_tester() -> None:
    shelf = Shelf()
    model = ArticlesModel(shelf.fetch)
    mode = QAbstractItemModelTester.FailureReportingMode.Fatal
    tester = QAbstractItemModelTester(model, mode)
    for numbers in (range(300), range(300), range(5, 0, -1), (), range(1000)):
        model.show(listed(numbers))
        for row in range(0, model.rowCount(), 50):
            cells(model, row)
        shelf.answer()
        for row in range(0, model.rowCount(), 50):
            cells(model, row)
    assert tester.model() is model


def test_a_row_is_empty_until_its_line_is_read() -> None:
    shelf = Shelf()
    model = ArticlesModel(shelf.fetch)
    model.show(listed(range(1000, 0, -1)))
    changes = []
    model.dataChanged.connect(lambda first, last: changes.append((first.row(), last.row())))
    assert cells(model, 200) == [None] * len(COLUMNS)
    assert [numbers[0] for numbers, _ in shelf.asked] == [1000 - PAGE], "a page, and only once"
    shelf.answer()
    assert changes == [(PAGE, 2 * PAGE - 1)]
    assert cells(model, 200)[:2] == ["●", "Crane 800"]
    assert cells(model, 200)[4:] == ["2024-05-01", cells(model, 200)[5], "port, steel", "1,200", ""]
    spoken = model.index(200, TITLE).data(Qt.ItemDataRole.AccessibleTextRole)
    assert spoken.startswith("Crane 800, not read yet, Publisher Gazette, Date 2024-05-01")


def test_late_lines_of_another_list_are_dropped_and_known_ones_stay() -> None:
    shelf = Shelf()
    model = ArticlesModel(shelf.fetch)
    model.show(listed(range(10)))
    model.line(0)
    late = shelf.asked.pop()[1]
    model.show(listed(range(10, 20)))
    late((line(0),))
    assert model.line(0) is None
    shelf.answer()
    assert model.line(0).number == 10
    model.show(listed(range(10, 20)))
    assert model.line(0).number == 10, "in sight while it is read anew"
    assert len(shelf.asked) == 1


def test_the_model_asks_for_another_order() -> None:
    model, asked = ArticlesModel(Shelf().fetch), []
    model.sort_asked.connect(lambda column, backwards: asked.append((column, backwards)))
    model.sort(TITLE, Qt.SortOrder.DescendingOrder)
    model.sort(-1)
    assert asked == [("title", True)]


def test_what_is_chosen_stays_chosen_in_another_order(qtbot) -> None:
    shelf = Shelf()
    table = ArticlesTable(theme("light"), shelf.fetch)
    qtbot.addWidget(table)
    table.resize(900, 400)
    table.show_list(listed(range(500)))
    for row in (3, 4, 5, 77):
        table.selectionModel().select(table.articles.index(row, 0), ROWS)
    assert table.chosen() == [3, 4, 5, 77]
    table.show_list(listed(range(499, 3, -1)))
    assert sorted(table.chosen()) == [4, 5, 77]
    table.selectAll()
    assert len(table.chosen()) == 496
    table.go_to_top()
    assert table.chosen() == []


def test_articles_are_carried_by_their_numbers() -> None:
    assert dropped(carried([5, 7])) == [5, 7]
    model = ArticlesModel(Shelf().fetch)
    model.show(listed([4, 2]))
    data = model.mimeData([model.index(0, 0), model.index(0, 1), model.index(1, 0)])
    assert dropped(data) == [2, 4]


def test_a_narrow_table_leaves_the_title_its_room(qtbot) -> None:
    table = ArticlesTable(theme("light"), Shelf().fetch)
    qtbot.addWidget(table)
    table.show()
    names = [column.name for column in COLUMNS]
    for width, hidden in ((1200, set()), (590, {"byline", "added", "tags", "notes"})):
        table.resize(width, 300)
        assert {n for i, n in enumerate(names) if table.isColumnHidden(i)} == hidden
        assert table.columnWidth(TITLE) >= 200


def test_the_cursor_is_on_the_first_row_as_soon_as_there_is_one(qtbot) -> None:
    shelf = Shelf()
    table = ArticlesTable(theme("light"), shelf.fetch)
    qtbot.addWidget(table)
    table.show()
    table.setFocus()
    assert not table.currentIndex().isValid()
    table.show_list(listed([7, 8]))
    cells(table.articles, 0)
    shelf.answer()
    assert table.chosen() == []
    with qtbot.waitSignal(table.opened) as opened:
        table.open_current()
    assert opened.args == ["a7"]
    table.go_to_top()
    table.show_list(listed([7, 8]))
    assert table.currentIndex().row() == 0


def asked_to_open(qtbot) -> tuple[Shelf, ArticlesTable, list[str]]:
    """A table that was asked to open its row before it has any; what it opens."""
    shelf, opened = Shelf(), []
    table = ArticlesTable(theme("light"), shelf.fetch)
    qtbot.addWidget(table)
    table.opened.connect(opened.append)
    table.show()
    table.open_current()
    return shelf, table, opened


def test_what_is_opened_before_its_line_is_read_opens_when_it_is(qtbot) -> None:
    shelf, table, opened = asked_to_open(qtbot)
    table.show_list(listed([7, 8]))
    assert opened == []
    shelf.answer()
    shelf.answer()
    assert opened == ["a7"], "once"
    table.show_list(listed([5, 6]))
    for leave in (table.hide, table.go_to_top, lambda: QTest.keyClick(table, Qt.Key.Key_Down)):
        table.show_list(listed([]))
        table.show_list(listed([3, 4]))
        table.open_current()
        leave()
        table.show_list(listed([1, 2]))
        shelf.answer()
        table.show()
    assert opened == ["a7"], "the reader has gone on"


def test_a_list_without_articles_opens_none_that_come_later(qtbot) -> None:
    shelf, table, opened = asked_to_open(qtbot)
    table.show_list(listed([]))
    table.show_list(listed([7]))
    shelf.answer()
    assert opened == []
