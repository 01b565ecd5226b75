"""The claims as a table."""

import pytest
from PySide6.QtCore import QModelIndex, QPersistentModelIndex, Qt
from PySide6.QtGui import QGuiApplication
from PySide6.QtTest import QAbstractItemModelTester

from reader.core.analysis import Actor, Claim, Target
from reader.core.reading import ReadClaim, Reading
from reader.core.spans import Span
from reader.ui.lower.model import ACTOR, CERTAINTY, CHAIN, COLUMNS, CONTENT, ClaimsModel, lines_of
from reader.ui.lower.table import ClaimsTable
from reader.ui.theme import theme

pytestmark = pytest.mark.usefixtures("qapp")
DOWN, UP = Qt.SortOrder.DescendingOrder, Qt.SortOrder.AscendingOrder


def reading(number: int, *, state: str = "suggested") -> tuple[Reading, str]:
    """So many claims by seven actors, each with its own content and certainty."""
    actors = tuple(Actor(f"a{n}", f"Speaker {7 - n}", "person") for n in range(7))
    text, claims = "", []
    for n in range(number):
        words = f"ship {n * 7919 % number:05} sails"
        span = Span(len(text), len(text) + len(words))
        text += words + " "
        chain = ("a1",) if n % 3 == 0 else ()
        target = (Target("a2", "unfavourable"),) if n % 2 else ()
        claim = Claim(
            f"c{n}",
            f"a{n % 7}",
            "states",
            "indirect",
            (),
            (),
            (span,),
            chain=chain,
            targets=target,
            confidence=(n * 31 % 100) / 100,
        )
        claims.append(ReadClaim(claim, state))
    return Reading(actors, (), tuple(claims)), text


def cells(model: ClaimsModel, column: int) -> list[str]:
    return [model.index(row, column).data() for row in range(model.rowCount())]


def test_the_model_passes_the_model_tester_while_it_is_sorted_and_filled() -> None:
    model = ClaimsModel()
    tester = QAbstractItemModelTester(model, QAbstractItemModelTester.FailureReportingMode.Fatal)
    for number in (0, 40, 3, 40):
        model.set_lines(lines_of(*reading(number), {}))
        for column in (*range(len(COLUMNS)), -1):
            model.sort(column, DOWN)
            model.sort(column, UP)
    assert tester.model() is model


def test_each_column_says_its_part_and_sorts_empty_cells_last() -> None:
    model = ClaimsModel()
    model.set_lines(lines_of(*reading(10), {"a0": 3}))
    assert [model.index(1, n).data() for n in range(len(COLUMNS))] == [
        "Speaker 6",
        "states",
        "ship 00009 sails",
        "Speaker 5\u00a0▾",
        "",
        "31%",
        "suggested",
    ]
    model.sort(CONTENT, UP)
    assert cells(model, CONTENT) == sorted(cells(model, CONTENT))
    model.sort(CERTAINTY, DOWN)
    assert [int(c[:-1]) for c in cells(model, CERTAINTY)] == sorted(
        (int(c[:-1]) for c in cells(model, CERTAINTY)), reverse=True
    )
    model.sort(CHAIN, UP)
    assert [bool(c) for c in cells(model, CHAIN)] == [True] * 4 + [False] * 6
    model.sort(-1)
    assert [line.key for line in model.lines] == [f"c{n}" for n in range(10)]


def test_what_is_chosen_stays_so_when_rows_move_or_change(qtbot) -> None:
    model = ClaimsModel()
    model.set_lines(lines_of(*reading(30), {}))
    held = QPersistentModelIndex(model.index(4, CONTENT))
    words = held.data()
    model.sort(ACTOR, DOWN)
    assert held.data() == words
    with qtbot.assertNotEmitted(model.modelReset):
        model.set_lines(lines_of(*reading(30, state="confirmed"), {}))
    assert held.data() == words
    assert set(cells(model, 6)) == {"confirmed"}


@pytest.fixture
def table(qtbot) -> ClaimsTable:
    made = ClaimsTable(theme("light"))
    qtbot.addWidget(made)
    made.resize(1200, 260)
    made.claims.set_lines(lines_of(*reading(12), {}))
    with qtbot.waitExposed(made):
        made.show()
    return made


def test_the_reader_chooses_many_rows_copies_them_and_goes_to_one(table, qtbot) -> None:
    with qtbot.waitSignal(table.chosen) as told:
        table.selectRow(2)
    assert told.args == ["c2"]
    qtbot.keyClick(table, Qt.Key.Key_Down, Qt.KeyboardModifier.ShiftModifier)
    assert table.selected() == ["c2", "c3"]
    qtbot.keyClick(table, Qt.Key.Key_C, Qt.KeyboardModifier.ControlModifier)
    lines = QGuiApplication.clipboard().text().split("\n")
    assert [line.split("\t")[0] for line in lines] == ["Speaker 5", "Speaker 4"]
    with qtbot.waitSignal(table.entered) as told:
        qtbot.keyClick(table, Qt.Key.Key_Return)
    assert told.args == ["c3"]


def test_choosing_by_the_window_is_silent(table, qtbot) -> None:
    with qtbot.assertNotEmitted(table.chosen):
        table.choose("c7")
        table.choose("no such claim")
    assert table.selected() == ["c7"]


def test_a_click_on_a_heading_sorts_and_the_order_outlives_a_new_reading(table, qtbot) -> None:
    header = table.horizontalHeader()
    place = header.viewport().rect().topLeft()
    place.setX(header.sectionViewportPosition(CERTAINTY) + 20)
    place.setY(10)
    qtbot.mouseClick(header.viewport(), Qt.MouseButton.LeftButton, pos=place)
    first = cells(table.claims, CERTAINTY)
    assert first in (sorted(first, key=_number), sorted(first, key=_number, reverse=True))
    table.claims.set_lines(lines_of(*reading(20), {}))
    again = cells(table.claims, CERTAINTY)
    assert again in (sorted(again, key=_number), sorted(again, key=_number, reverse=True))


def _number(cell: str) -> int:
    return int(cell.rstrip("%"))


def test_an_index_of_nowhere_has_nothing() -> None:
    assert ClaimsModel().data(QModelIndex()) is None


def test_the_keyboard_frames_the_row_and_no_cell(qtbot) -> None:
    table = ClaimsTable(theme("light"))
    qtbot.addWidget(table)
    table.resize(1200, 300)
    table.claims.set_lines(lines_of(*reading(5), {}))
    table.show()
    table.selectRow(2)
    inside = [table.visualRect(table.claims.index(2, column)) for column in (ACTOR, CONTENT)]
    edges = [rect.right() for rect in inside]
    middle, top = inside[0].center().y(), inside[0].top()

    def accents(y: int) -> list[bool]:
        picture = table.viewport().grab().toImage()
        accent = theme("light").accent.rgb()
        return [picture.pixel(x, y) == accent for x in (0, *edges)]

    table.setFocus()
    qtbot.waitUntil(lambda: accents(top) == [True, True, True])
    assert accents(middle) == [True, False, False]
    table.clearFocus()
    qtbot.waitUntil(lambda: accents(top) == [True, False, False])
