"""Stances and attitudes measured on labelled passages."""

import pytest

from reader.core.analysis import Analysis, Claim, Engine, Stance
from reader.core.spans import Span
from reader.evaluation import attitude, stance

TEXT = "Ann Lee denied the charge. Bo said no."


def claim(words: str, what: Stance) -> Claim:
    at = TEXT.index(words)
    return Claim("c", None, what, "indirect", (), (), (Span(at, at + len(words)),))


def analysis(*claims: Claim) -> dict[str, tuple[str, Analysis]]:
    return {"one": (TEXT, Analysis(Engine("", "", "", ""), (), (), claims))}


def label(words: str, *right: Stance, also: tuple[Stance, ...] = ()) -> dict[str, object]:
    at = TEXT.index(words)
    return {"doc": "one", "content": [[at, at + len(words)]], "stance": right, "also": also}


LABELS = [label("the charge", "denies"), label("no", "states", also=("declines",))]


def test_stances_of_the_found_are_counted() -> None:
    found = analysis(claim("charge", "denies"), claim("no.", "declines"))
    figures = stance.evaluate(LABELS, {"one": TEXT}, found)
    assert (figures.found, figures.accuracy, figures.near) == (100, 50, 100)
    assert figures.macro == 0


def test_what_is_not_found_counts_against_found_only() -> None:
    figures = stance.evaluate(LABELS, {"one": TEXT}, analysis(claim("the charge", "denies")))
    assert (figures.found, figures.accuracy) == (50, 100)


def test_blanks_of_the_analysed_text_may_differ() -> None:
    spread = TEXT.replace(" ", "\n\n")
    at = spread.index("the")
    moved = Claim("c", None, "denies", "indirect", (), (), (Span(at, at + len("the\n\ncharge")),))
    found = {"one": (spread, Analysis(Engine("", "", "", ""), (), (), (moved,)))}
    assert stance.evaluate(LABELS[:1], {"one": TEXT}, found).accuracy == 100


def test_macro_f1_is_over_frequent_stances() -> None:
    figures = stance.evaluate(
        LABELS[:1] * 5, {"one": TEXT}, analysis(claim("the charge", "denies"))
    )
    assert figures.macro == 100


def test_attitudes_are_asked_and_counted() -> None:
    line = {
        "sentence_normalized": "Ann met Bo and Cy.",
        "targets": [
            {"from": 0, "to": 3, "polarity": 6.0},
            {"from": 8, "to": 10, "polarity": 2.0},
            {"from": 15, "to": 17, "polarity": None},
        ],
    }
    asked = list(attitude.targets([line]))
    assert asked == [
        ("Ann met Bo and Cy.", 0, 3, "favourable"),
        ("Ann met Bo and Cy.", 8, 10, "unfavourable"),
    ]
    figures = attitude.evaluate(asked, lambda *_: "favourable")
    assert figures.accuracy == 50
    assert figures.scores("favourable") == (50, 100, pytest.approx(200 / 3))
    assert figures.macro == pytest.approx(200 / 9)
