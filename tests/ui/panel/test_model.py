"""The item model of the panel."""

import pytest
from PySide6.QtCore import QModelIndex, Qt
from PySide6.QtTest import QAbstractItemModelTester

from reader.core.positions import panel
from reader.ui.panel.filters import Filter
from reader.ui.panel.model import PanelModel
from reader.ui.panel.row import told
from reader.ui.panel.rows import rows_of

pytestmark = pytest.mark.usefixtures("qapp")


def rows(writer, wanted=frozenset(), words="", order="weight"):
    reading = writer.reading()
    made = told(reading, writer.text, writer.colours())
    return rows_of(
        panel(reading, writer.text), reading.hidden, made, Filter(frozenset(wanted), words), order
    )


def strict(model: PanelModel) -> QAbstractItemModelTester:
    mode = QAbstractItemModelTester.FailureReportingMode.Fatal
    return QAbstractItemModelTester(model, mode)


def titles(model: PanelModel, parent: QModelIndex | None = None) -> list[str]:
    parent = parent or QModelIndex()
    return [model.index(n, 0, parent).data() for n in range(model.rowCount(parent))]


def test_the_model_passes_the_model_tester(story, many):
    model = PanelModel()
    tester = strict(model)
    for made in (rows(story), rows(story, {"denies"}), (), rows(many(200)), rows(story)):
        model.set_rows(made)
    assert tester.model() is model


def test_actors_who_speak_come_first_and_the_rejected_last(story):
    model = PanelModel()
    model.set_rows(rows(story))
    assert titles(model) == [
        "Northline Ferries",
        "Harbour Council",
        "Ulla Brandt",
        "Not named in the text",
        "Audit report",
        "Pilots’ Guild",
        "Quay Gazette",
        "2 rejected",
    ]


def test_claims_that_say_the_same_stand_under_one_position(story):
    model = PanelModel()
    model.set_rows(rows(story))
    ferries = model.index(0, 0)
    assert titles(model, ferries)[:2] == ["any wrongdoing", "new papers by spring"]
    assert titles(model, model.index(0, 0, ferries)) == ["any wrongdoing"] * 2
    assert model.rowCount(model.index(1, 0, ferries)) == 0


def test_a_row_is_heard_as_a_sentence(story):
    model = PanelModel()
    model.set_rows(rows(story))

    def heard(key: str) -> str:
        return model.index_of(key).data(Qt.ItemDataRole.AccessibleTextRole)

    assert heard("position c1") == (
        "Harbour Council alleges: the ferries sailed without papers; "
        "told by Quay Gazette, from audit report; about Northline Ferries, unfavourable; confirmed"
    )
    assert heard("position c2") == (
        "Northline Ferries denies: any wrongdoing; told by Quay Gazette; 2 claims; suggested"
    )
    assert heard("position c6") == (
        "Somebody not named in the text predicts: a long winter; suggested"
    )
    assert heard("actor a1") == (
        "Harbour Council, government, also the council; 4 mentions; 1 position"
    )
    assert heard("actor a5") == "Pilots’ Guild, organization; 1 mention; no position"
    assert heard("hidden") == "2 claims rejected"


def test_a_new_state_alone_does_not_reset(story, qtbot):
    model = PanelModel()
    model.set_rows(rows(story))
    story.claims[1] = story.claims[1].__class__(story.claims[1].claim, "confirmed", "k")
    with qtbot.assertNotEmitted(model.modelReset), qtbot.waitSignal(model.dataChanged):
        assert not model.set_rows(rows(story))
    assert model.row_of(model.index_of("position c2")).state == "1 of 2 reviewed"


def test_foreign_words_are_escaped_and_cannot_turn_the_line(writer):
    actor = writer.actor("Mal\u202elory\u200b <b>Ltd</b>")
    writer.claim(actor, "states", "<img src='file:///x'>")
    model = PanelModel()
    model.set_rows(rows(writer))
    assert model.index_of("actor a1").data() == "Mallory <b>Ltd</b>"
    tip = model.index_of("position c1").data(Qt.ItemDataRole.ToolTipRole)
    assert "<img" not in tip
    assert "&lt;img" in tip
