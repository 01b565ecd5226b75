"""Articles that are nearly the same are one row, until the reader unfolds them."""

import pytest
from PySide6.QtCore import QPoint, Qt
from PySide6.QtTest import QAbstractItemModelTester

from reader.core.listing import FoldedList
from reader.ui.library.columns import TITLE
from reader.ui.library.model import ArticlesModel
from reader.ui.library.table import ArticlesTable
from reader.ui.theme import theme
from tests.ui.library.test_table import Shelf, line, listed

SHIFT = Qt.KeyboardModifier.ShiftModifier
LEFT, RIGHT = Qt.Key.Key_Left, Qt.Key.Key_Right


def two_families() -> FoldedList:
    return listed([1, 2, 3, 4], n2=[20, 21], n4=[40])


class Related(Shelf):
    """All lines are of some family."""

    def answer(self) -> None:
        asked, self.asked = self.asked, []
        for numbers, done in asked:
            done(tuple(line(number, family="f") for number in numbers))


@pytest.fixture
def table(qtbot) -> ArticlesTable:
    shelf = Related()
    made = ArticlesTable(theme("light"), shelf.fetch)
    qtbot.addWidget(made)
    made.shelf = shelf
    made.resize(900, 400)
    made.show_list(two_families())
    made.show()
    return made


def rows(table: ArticlesTable) -> list[int]:
    return list(table.articles.numbers)


def test_a_family_is_one_row_and_all_of_it_is_chosen_with_it(table) -> None:
    assert rows(table) == [1, 2, 3, 4]
    table.selectRow(1)
    assert table.chosen() == [2, 20, 21]
    assert table.articles.folds.articles == 7


def test_right_unfolds_and_left_folds_from_inside_too(table, qtbot) -> None:
    table.selectRow(1)
    qtbot.keyClick(table, RIGHT)
    assert rows(table) == [1, 2, 20, 21, 3, 4]
    assert table.chosen() == [2]
    table.selectRow(3)
    qtbot.keyClick(table, LEFT)
    assert rows(table) == [1, 2, 3, 4]
    assert table.chosen() == [2, 20, 21]
    table.selectRow(0)
    qtbot.keyClick(table, RIGHT)
    assert rows(table) == [1, 2, 3, 4], "an article without its like stays as it is"


def test_shift_unfolds_and_folds_all(table, qtbot) -> None:
    table.selectRow(2)
    qtbot.keyClick(table, RIGHT, SHIFT)
    assert rows(table) == [1, 2, 20, 21, 3, 4, 40]
    assert table.chosen() == [3]
    qtbot.keyClick(table, LEFT, SHIFT)
    assert rows(table) == [1, 2, 3, 4]
    assert table.chosen() == [3]


def test_a_click_on_the_sign_unfolds_and_chooses_nothing(table, qtbot) -> None:
    index = table.articles.index(1, TITLE)
    sign = table.cells.sign_of(index, table.visualRect(index))
    qtbot.mouseClick(table.viewport(), Qt.MouseButton.LeftButton, pos=sign.center())
    assert rows(table) == [1, 2, 20, 21, 3, 4]
    assert table.chosen() == []
    qtbot.mouseClick(table.viewport(), Qt.MouseButton.LeftButton, pos=sign.center())
    assert rows(table) == [1, 2, 3, 4]
    qtbot.mouseClick(table.viewport(), Qt.MouseButton.LeftButton, pos=QPoint(80, 40))
    assert rows(table) == [1, 2, 3, 4]


def test_what_is_unfolded_stays_so_in_another_order(table) -> None:
    table.articles.set_open(1, True)
    table.show_list(listed([4, 21, 3, 1], n4=[40], n21=[20, 2]))
    assert rows(table) == [4, 21, 20, 2, 3, 1]
    table.show_list(listed([3, 1]))
    assert rows(table) == [3, 1]


def test_the_sign_is_said_to_screen_readers_and_drawn(table) -> None:
    table.articles.line(0)
    table.shelf.answer()
    folded = table.grab().toImage()
    words = table.articles.index(1, TITLE).data(Qt.ItemDataRole.AccessibleTextRole)
    assert words.endswith("2 others folded in")
    table.articles.set_open(1, True)
    table.articles.line(0)
    table.shelf.answer()
    words = table.articles.index(1, TITLE).data(Qt.ItemDataRole.AccessibleTextRole)
    assert words.endswith("2 others below")
    assert table.grab().toImage() != folded


@pytest.mark.usefixtures("qapp")
def test_unfolding_passes_the_model_tester() -> None:
    shelf = Related()
    model = ArticlesModel(shelf.fetch)
    tester = QAbstractItemModelTester(model, QAbstractItemModelTester.FailureReportingMode.Fatal)
    model.show(two_families())
    for row in (3, 1, 0):
        model.set_open(row, True)
        shelf.answer()
    model.set_open(1, False)
    model.set_all_open(True)
    model.set_all_open(False)
    assert list(model.numbers) == [1, 2, 3, 4]
    assert tester.model() is model


def test_what_is_chosen_alone_stays_alone_when_it_is_found_to_have_likes(table) -> None:
    table.show_list(listed([1, 2, 3], n2=[20]))
    table.selectRow(2)
    table.show_list(listed([1, 2], n1=[3], n2=[20]))
    assert rows(table) == [1, 3, 2]
    assert table.chosen() == [3]
    table.selectRow(2)
    table.show_list(listed([1, 2], n1=[3], n2=[20, 21]))
    assert rows(table) == [1, 3, 2], "a folded family stays folded"
    assert table.chosen() == [2, 20, 21]
