"""brat's stand-off annotations and DNA's statements."""

from pathlib import Path

import pytest

from reader import importers
from reader.core.errors import BadFile

TEXT = "Ann Miller 😀 runs the pier.\nShe does not run the ferry.\n"
ANN = """T1\tPerson 0 10\tAnn Miller
T2\tBig_Thing 22 26\tpier
T3\tBig_Thing 28 31;45 54\tShe the ferry
T4\tPerson 900 910\tnobody
A1\tNegation T3
A2\tSure T1 High
#1\tAnnotatorNotes T2\tmade of wood
R1\tRuns Arg1:T1 Arg2:T2
"""
DNA = """"statement_id";"time";"document_id";"document_title";"document_author";\
"document_source";"person";"organization";"concept";"agreement";"text"
"1";"2014-03-05 10:00:00";"7";"On the pier";"Ann Miller";"Morning Ledger";\
"Bert Stone";"Harbour Board";"The pier must go";"0";"We keep it; it stays"
"2";"2014-03-05 10:00:00";"7";"On the pier";"Ann Miller";"Morning Ledger";\
"Eva Brook";"";"The pier must go";"1";"'=It is rotten"
"3";"2014-03-06 00:00:00";"8";"On ferries";"";"";"Bert Stone";"";"More ferries";"1";"More of them"
"""


def test_brat_codes_its_text(tmp_path: Path) -> None:
    (tmp_path / "doc.txt").write_text(TEXT, encoding="utf-8")
    (tmp_path / "doc.ann").write_text(ANN, encoding="utf-8")
    bundle = importers.read_bundle(tmp_path / "doc.ann")
    assert [(code.id, code.name) for code in bundle.codes] == [
        ("Person", "Person"),
        ("Big_Thing", "Big Thing"),
    ]
    made = [(a.anchor.quotation, a.code, a.body) for a in bundle.articles[0].annotations]
    assert made == [
        ("Ann Miller", "Person", "Sure: High"),
        ("pier", "Big_Thing", "made of wood"),
        ("She", "Big_Thing", "Negation"),
        ("the ferry", "Big_Thing", "Negation"),
    ]
    assert len(bundle.troubles) == 2
    assert importers.read(tmp_path / "doc.ann")[0].edition.text == TEXT


def test_brat_without_its_text_gets_a_sentence(tmp_path: Path) -> None:
    (tmp_path / "doc.ann").write_text(ANN, encoding="utf-8")
    with pytest.raises(BadFile, match="no such file"):
        importers.read_bundle(tmp_path / "doc.ann")


@pytest.mark.parametrize("delimiter", [";", ","])
def test_dna_codes_who_says_what(tmp_path: Path, delimiter: str) -> None:
    path = tmp_path / "dna.csv"
    path.write_text(DNA.replace('";"', f'"{delimiter}"'), encoding="utf-8")
    bundle = importers.read_bundle(path)
    assert [code.name for code in bundle.codes] == ["The pier must go", "More ferries"]
    pier, ferries = bundle.articles
    assert (pier.metadata.title, pier.metadata.byline) == ("On the pier", "Ann Miller")
    assert (pier.metadata.publisher, pier.metadata.published) == ("Morning Ledger", "2014-03-05")
    first, second = pier.annotations
    assert (first.code, first.qualifier) == ("The pier must go", "disagree")
    assert first.body == "person: Bert Stone\norganization: Harbour Board"
    assert first.anchor.quotation == "We keep it; it stays"
    assert (second.qualifier, second.anchor.quotation) == ("agree", "=It is rotten")
    assert ferries.annotations[0].code == "More ferries"


@pytest.mark.parametrize("text", ["a,b\n1,2\n", "\n", "title;x\n1;2\n"])
def test_other_tables_get_a_sentence(tmp_path: Path, text: str) -> None:
    path = tmp_path / "table.csv"
    path.write_text(text)
    with pytest.raises(BadFile):
        importers.read_bundle(path)
