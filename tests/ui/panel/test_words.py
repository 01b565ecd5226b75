"""What the panel says."""

import pytest

from reader.core import words as said
from reader.core.positions import panel
from reader.ui.panel.header import choices_of, summary_of
from reader.ui.panel.row import told
from reader.ui.panel.rows import rows_of


def details(writer) -> dict[str, str]:
    reading = writer.reading()
    made = told(reading, writer.text, writer.colours())
    rows = rows_of(panel(reading, writer.text), reading.hidden, made)
    return {row.key: row.detail for row in rows}


def test_chain_targets_and_answers_stand_under_the_content(story):
    found = details(story)
    assert found["position c1"] == (
        "←\u00a0Quay Gazette ←\u00a0audit report · about Northline Ferries\u00a0▾"
        " · denied by Northline Ferries"
    )
    assert found["position c4"] == "about Harbour Council"
    assert found["position c6"] == ""
    assert found["claim c3"] == "“Northline Ferries denies”"


def test_an_actor_says_kind_and_aliases_that_are_not_in_its_name(writer):
    writer.actor("Harbour Council of Sund", "government", also=["Harbour Council", "the council"])
    writer.actor("experts", "group")
    found = details(writer)
    assert found["actor a1"] == "government · also the council"
    assert found["actor a2"] == "group"


def test_both_attitudes_show_both_signs(writer):
    one, other = writer.actor("One"), writer.actor("Other")
    for attitude in ("favourable", "unfavourable"):
        writer.claim(one, "states", "the same words", targets=[(other, attitude)])
    assert details(writer)["position c1"] == "about Other\u00a0▴\u00a0▾"


def test_common_words_begin_with_a_capital_and_names_stay(writer):
    writer.actor("experts", "group")
    writer.actor("eBuoy")
    actors = writer.reading().actors
    assert [said.heading_of(actor) for actor in actors] == ["Experts", "eBuoy"]


@pytest.mark.parametrize(
    ("number", "shown"), [(0, "0 claims"), (1, "1 claim"), (2, "2 claims"), (1200, "1,200 claims")]
)
def test_counted(number, shown):
    assert said.counted(number, "claim") == shown


def test_the_head_says_how_much_there_is(story, writer):
    entries = panel(story.reading(), story.text)
    assert summary_of(entries) == "6 claims by 3 actors"
    assert choices_of(entries) == [
        ("unreviewed", "unreviewed 3"),
        ("alleges", "alleges 1"),
        ("denies", "denies 1"),
        ("warns", "warns 1"),
        ("promises", "promises 1"),
        ("predicts", "predicts 1"),
    ]
    writer.actor("Quay Gazette")
    assert summary_of(panel(writer.reading(), writer.text)) == "No claims found"
    assert summary_of(()) == ""
