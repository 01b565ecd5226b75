"""The panel for a terminal, and the analysis as lines of JSON."""

import json

import pytest

from reader.core.analysis import Actor, Claim
from reader.core.article import Metadata
from reader.core.contract import analysis_from
from reader.core.reading import ReadClaim, Reading
from reader.core.spans import Span
from reader.exporters import text
from reader.exporters.table import TABLE

SHOWN = """\
Harbour plan divides the council
Ann Lee · The Ledger · 2024-05-03
31 words · 1 min · 4 claims by 2 actors

Blue Coast · organization · 1 mention
  warns       <floods> & ruin
  praises     the mayor.
              ← The Ledger · about Jo Reed ▴, experts ▾

Jo Reed · person · also the mayor · 2 mentions
  denies      that the report by Blue Coast warns of <floods> & ruin

Not named in the text
  questions   …

Also mentioned: Experts, The Ledger
"""


def written(exported, name):
    (row,) = (row for row in TABLE if row.name == name)
    return row.write(exported)


def test_the_panel_is_written_by_weight(exported):
    assert written(exported, "text") == SHOWN


@pytest.mark.parametrize("width", [40, 60, 100])
def test_no_line_is_wider_than_it_may_be(exported, width):
    said = text.export(exported.metadata, exported.edition, exported.reading, width=width)
    assert max(map(len, said.splitlines())) <= width


def test_nothing_foreign_reaches_the_terminal(exported):
    name = "Evil\x1b[2J\u202e\x07 Corp"
    actor = Actor("a", name, "organization", (name,), ())
    claim = ReadClaim(Claim("c", "a", "states", "direct", (), (), (Span(0, 7),)))
    edition = type(exported.edition)("x\x1b]0;yz and more", ())
    said = text.export(Metadata(name, name), edition, Reading((actor,), (), (claim,)))
    assert not {"\x1b", "\x07", "\u202e"} & set(said)
    assert "Evil[2J Corp" in said


def test_positions_say_how_many_claims_they_sum_up_and_what_was_reviewed(exported):
    actor = Actor("a", "Blue Coast", "organization")
    first = Claim("c", "a", "states", "direct", (), (), (Span(0, 7),))
    second = Claim("d", "a", "states", "direct", (), (), (Span(0, 7),))
    reading = Reading((actor,), (), (ReadClaim(first, "confirmed"), ReadClaim(second)))
    said = text.export(exported.metadata, exported.edition, reading)
    assert "2 claims · 1 of 2 reviewed" in said


def test_the_analysis_is_one_line_of_the_contract(exported):
    line = written(exported, "jsonl")
    assert line.count("\n") == 1
    data = json.loads(line)
    assert (data["schema"], data["id"], data["path"]) == (
        "reportedly/analysis/1",
        "stem",
        "a/stem.txt",
    )
    assert data["text"] == exported.edition.text
    assert analysis_from(data) == exported.analysis


def test_the_table_is_sound():
    assert len({row.name for row in TABLE}) == len(TABLE)
    assert all(row.ending.startswith(".") for row in TABLE)
