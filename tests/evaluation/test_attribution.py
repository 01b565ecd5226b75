from pathlib import Path
from typing import Any

import pytest

from reader.analysis.attribution_model.gold import articles
from reader.evaluation.attribution import Evaluation, evaluate
from reader.evaluation.error_page import error_page

from .conftest import FIRST, SECOND

MAYOR = {"id": "c1", "source": [[0, 9]], "cue": [[10, 14]], "content": [[15, 33]]}
FERRO = {"id": "c2", "source": [[58, 67]], "cue": [[52, 57]], "content": [[36, 51]]}


def said(*claims: dict[str, Any], text: str = FIRST) -> list[dict[str, Any]]:
    return [{"id": "first", "text": text, "claims": list(claims)}]


def f1(evaluation: Evaluation, name: str) -> float:
    return round(evaluation.figures[name].f1, 1)


def test_gold_is_read_with_its_annotators_and_without_malformed_lines(folder: Path) -> None:
    first, second = articles(folder)
    assert (first.name, second.name) == ("first", "second")
    assert [len(version) for version in first.versions] == [2, 0]
    assert first.versions[0][1].source == ((58, 67),)


def test_all_found_is_a_hundred_in_every_figure(folder: Path) -> None:
    whole = evaluate(folder, said(MAYOR, FERRO))
    assert {round(rate.f1, 1) for rate in whole.figures.values()} == {100.0}
    assert [one.errors for one in whole.articles] == [0, 0]


def test_nothing_found_is_nought(folder: Path) -> None:
    whole = evaluate(folder, [])
    assert {rate.f1 for rate in whole.figures.values()} == {0.0}
    assert whole.figures["who said what"].gold == 2


def test_a_wrong_source_and_a_shorter_content_are_told_apart(folder: Path) -> None:
    wrong = MAYOR | {"source": [[58, 67]]}
    shorter = FERRO | {"content": [[40, 51]]}
    whole = evaluate(folder, said(wrong, shorter))
    assert f1(whole, "content overlap") == 100.0
    assert f1(whole, "content exact") == 50.0
    assert f1(whole, "who said what") == 50.0
    assert f1(whole, "span content") == 50.0
    assert f1(whole, "run cue") == 100.0


def test_an_inner_claim_is_left_out(folder: Path) -> None:
    inner = {"id": "c3", "inside": "c1", "source": [], "cue": [[26, 28]], "content": [[29, 33]]}
    assert f1(evaluate(folder, said(MAYOR, FERRO, inner)), "who said what") == 100.0
    free = inner | {"inside": None}
    assert f1(evaluate(folder, said(MAYOR, FERRO, free)), "who said what") == 80.0


def test_other_blanks_are_no_other_text(folder: Path) -> None:
    text = FIRST.replace("\n\n", "\n")
    moved = {key: [[s - 1, e - 1] for s, e in FERRO[key]] for key in ("source", "cue", "content")}
    assert f1(evaluate(folder, said(MAYOR, FERRO | moved, text=text)), "span content") == 100.0


def test_another_text_and_an_empty_folder_are_refused(folder: Path, tmp_path: Path) -> None:
    with pytest.raises(ValueError, match="another text"):
        evaluate(folder, said(text=SECOND))
    with pytest.raises(ValueError, match="no annotated articles"):
        evaluate(tmp_path / "text", [])


def test_the_page_shows_gold_beside_found_with_most_errors_first(folder: Path) -> None:
    invented = {"source": [[0, 7]], "cue": [[12, 16]], "content": [[20, 27]]}
    found = [
        {"id": "second", "text": SECOND, "claims": [invented]},
        *said(MAYOR | {"source": []}),
    ]
    page = error_page(evaluate(folder, found), title="A <test>")
    assert page.index("first: 2 errors") < page.index("second: 1 errors")
    assert "A &lt;test&gt;" in page
    for words in ("another source", "missed", "invented", "<b>The mayor</b>", "“It will hold,”"):
        assert words in page
    assert "<script" not in page
    assert "http" not in page
