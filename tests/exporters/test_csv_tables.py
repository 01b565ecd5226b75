"""Tables that a spreadsheet opens and does not run."""

import csv
import io
from dataclasses import replace

import pytest
from hypothesis import given
from hypothesis import strategies as st

from reader.core.annotations import Annotation, anchor_at
from reader.core.spans import Span
from reader.exporters.csv_tables import ANNOTATIONS, FORMULAS, safe
from reader.exporters.table import TABLE

FORMATS = {row.name: row for row in TABLE}


def rows(exported, name):
    return list(csv.DictReader(io.StringIO(FORMATS[name].write(exported), newline="")))


def test_a_line_for_each_claim_with_its_speaker_its_targets_and_its_place(exported):
    found = {row["claim"]: row for row in rows(exported, "claims")}
    assert len(found) == 4
    praise = found["c3"]
    assert (praise["actor"], praise["stance"], praise["state"]) == (
        "Blue Coast",
        "praises",
        "suggested",
    )
    assert praise["targets"] == "Jo Reed (favourable); experts (unfavourable)"
    assert praise["chain"] == "The Ledger"
    text = exported.edition.text
    assert text[int(praise["start"]) : int(praise["end"])] == praise["content"] == "the mayor."
    assert found["c4"]["actor"] == ""
    assert {row["publisher"] for row in found.values()} == {"The Ledger"}


def test_a_line_for_each_actor_the_weightiest_first(exported):
    found = rows(exported, "actors")
    assert [row["actor"] for row in found][:2] == ["Blue Coast", "Jo Reed"]
    assert found[0]["stances"] == "warns; praises"
    assert found[1]["aliases"] == "the mayor"


def test_a_line_for_each_annotation_with_its_words_and_its_note(exported):
    first, second = rows(exported, "annotations")
    assert (first["quotation"], first["note"], first["colour"]) == (
        "report by Blue",
        "Which <report>?",
        "2",
    )
    assert second["note"] == "Two\nlines"


@pytest.mark.parametrize(
    "cell", ["=1+1", "+1", "-1", "@SUM(A1)", "\t=1", "\r=1", " =1", "\u200b=1", "＝1", "\u202e=1"]
)
def test_no_cell_is_a_formula(cell):
    assert safe(cell).startswith("'")


@given(st.text())
def test_whatever_is_written_is_no_formula_and_comes_back_in_one_cell(words):
    cell = safe(words)
    assert not cell.startswith(FORMULAS)
    out = io.StringIO()
    csv.writer(out, lineterminator="\r\n").writerow([cell, "next"])
    assert next(csv.reader(io.StringIO(out.getvalue(), newline=""))) == [cell, "next"]


def test_a_formula_in_a_note_stays_a_note(exported):
    text = exported.edition.text
    evil = Annotation("n", "a", "note", anchor_at(text, Span(0, 3)), body='=HYPERLINK("x")')
    (row,) = rows(replace(exported, annotations=(evil,)), "annotations")
    assert row["note"] == '\'=HYPERLINK("x")'
    assert list(row) == list(ANNOTATIONS)
