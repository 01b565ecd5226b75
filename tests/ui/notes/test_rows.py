"""Notes as rows: narrowed, sorted, grouped; and the model that Qt asks for them."""

from dataclasses import replace

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QAbstractItemModelTester
from PySide6.QtWidgets import QListView

from reader.core.annotations import Annotation, anchor_at
from reader.core.codes import Code
from reader.core.history import Change, Command
from reader.core.memos import Memo
from reader.core.notes import Noted
from reader.core.spans import Span
from reader.ui.notes.delegate import MIDDLE, SHORT, TALL, NotesDelegate
from reader.ui.notes.model import NotesModel
from reader.ui.notes.rows import Group, Names, Row, Wanted, arranged
from reader.ui.theme import theme
from reader.ui.widgets.width import FollowsWidth

TEXT = "The old crane was taken down on Monday, and nobody was told."
CODES = {"c1": Code("c1", "risk"), "c2": Code("c2", "crane", "c1")}
NAMES = Names(CODES, ("evidence", "doubt", "blue", "pink", "violet"))


def annotation(key: str, start: int, end: int, **rest) -> Annotation:
    at = f"2026-03-0{start % 9 + 1}T12:00:00+00:00"
    made = Annotation(key, "a1", "highlight", anchor_at(TEXT, Span(start, end)), modified=at)
    return replace(made, **rest)


NOTED = (
    Noted(annotation("n1", 4, 13, colour=1), "a1", "Harbour"),
    Noted(annotation("n2", 0, 3, kind="note", body="Which **one**? #crane"), "a1", "Harbour"),
    Noted(annotation("n3", 18, 28, kind="code", code="c2", qualifier="agree"), "a1", "Harbour"),
    Noted(annotation("n4", 7, 9, colour=2, article="a2", body="Odd."), "a2", "Airport"),
    Noted(Memo("m1", "library", "", "All of it", modified="2025-01-01T12:00:00+00:00")),
)
ROWS = [Row(noted) for noted in NOTED]


def ids(wanted: Wanted) -> list[str]:
    return [row.id for row in arranged(ROWS, wanted, NAMES) if isinstance(row, Row)]


@pytest.mark.parametrize(
    ("wanted", "found"),
    [
        (Wanted(words="CRANE"), {"n1", "n2", "n3"}),  # in the passage, a tag, the name of a code
        (Wanted(words="one #crane"), {"n2"}),
        (Wanted(kinds=frozenset({"highlight"})), {"n1", "n4"}),
        (Wanted(colour=2), {"n4"}),
        (Wanted(codes=frozenset({"c1", "c2"})), {"n3"}),
        (Wanted(article="a2"), {"n4"}),
        (Wanted(since="today"), set()),
        (Wanted(words="nothing like it"), set()),
    ],
)
def test_rows_are_narrowed(wanted: Wanted, found: set[str]) -> None:
    assert set(ids(wanted)) == found


def test_rows_are_sorted() -> None:
    assert ids(Wanted(order="text")) == ["m1", "n4", "n2", "n1", "n3"]
    newest = ids(Wanted(order="newest"))
    assert newest[-1] == "m1"
    assert ids(Wanted(order="oldest")) == newest[::-1]
    assert ids(Wanted(order="words"))[0] == "m1", "by their first words"


@pytest.mark.parametrize(
    ("grouping", "names"),
    [
        ("article", ["Airport", "Harbour", "On no article"]),
        ("code", ["risk › crane", "Without a code"]),
        ("colour", ["doubt", "evidence", "Without a colour"]),
        ("tag", ["#crane", "Without a tag"]),
    ],
)
def test_rows_stand_in_groups(grouping, names: list[str]) -> None:
    shown = arranged(ROWS, Wanted(grouping=grouping), NAMES)
    groups = [row for row in shown if isinstance(row, Group)]
    assert [group.name for group in groups] == names
    assert sum(group.count for group in groups) == len(ROWS)


def test_the_model_is_sound_and_follows_commands(qtbot) -> None:
    model = NotesModel()
    QAbstractItemModelTester(model, QAbstractItemModelTester.FailureReportingMode.Fatal)
    model.name(NAMES)
    model.come(NOTED[:3], first=True, last=False)
    model.come(NOTED[3:], first=False, last=True)
    model.narrow(Wanted(grouping="article"))
    assert model.rowCount() == len(NOTED) + 3
    head = model.index(0)
    assert model.row_at(head) is None
    assert not model.flags(head) & Qt.ItemFlag.ItemIsSelectable
    before = NOTED[3].record
    after = replace(before, body="Odder.")
    model.follow(Command("note", "a2", (Change(before, after),)), "a1", "Harbour")
    index = model.index_of("n4")
    assert index.data() == "Odder."
    assert index.data(Qt.ItemDataRole.AccessibleTextRole).endswith("Airport · 8 Mar 2026")
    with qtbot.waitSignal(model.edited) as edited:
        model.setData(index, "Oddest.")
    assert edited.args == ["n4", "Oddest."]
    model.follow(Command("delete note", "a2", (Change(after, None),)), "a1", "Harbour")
    assert not model.index_of("n4").isValid()
    assert model.counts()["highlight"] == 1


def test_a_highlight_with_words_is_a_note_as_well() -> None:
    assert set(ids(Wanted(kinds=frozenset({"note"})))) == {"n2", "n4"}
    assert set(ids(Wanted(kinds=frozenset({"highlight"})))) == {"n1", "n4"}
    model = NotesModel()
    model.come(NOTED, first=True, last=True)
    counts = model.counts()
    assert [counts[key] for key in ("", "highlight", "note", "memo", "code")] == [5, 2, 2, 1, 1]


def test_a_row_is_as_high_as_its_words_need(qtbot) -> None:
    model, view = NotesModel(), QListView()
    qtbot.addWidget(view)
    view.setModel(model)
    delegate = NotesDelegate(view, model, theme("light"))
    view.setItemDelegate(delegate)
    FollowsWidth(view)
    bodies = ("", "Odd.", "Who says that the crane was old, and who has seen it? " * 3)
    given = [replace(NOTED[1].record, id=f"b{n}", body=body) for n, body in enumerate(bodies)]
    model.narrow(Wanted(order="text"))
    model.come([Noted(each, "a1", "Harbour") for each in given], first=True, last=True)
    view.resize(500, 400)
    view.show()

    def heights() -> list[int]:
        return [view.visualRect(model.index_of(f"b{n}")).height() for n in range(3)]

    qtbot.waitUntil(lambda: heights() == [SHORT, MIDDLE, TALL])
    view.resize(2500, 400)
    qtbot.waitUntil(lambda: heights() == [SHORT, MIDDLE, MIDDLE])
