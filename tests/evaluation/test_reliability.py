from pathlib import Path
from typing import Any

import pytest

from reader.evaluation.attribution import evaluate
from reader.evaluation.error_page import error_page
from reader.evaluation.reliability import bins, calibration_error, plot

from .test_attribution import FERRO, MAYOR, said


def told(folder: Path, *claims: dict[str, Any]) -> list[tuple[int, int, float, float]]:
    found = bins(evaluate(folder, said(*claims)).articles)
    return [(one.at, one.claims, round(one.sure, 2), one.right) for one in found]


def test_claims_are_binned_by_how_sure_they_are(folder: Path) -> None:
    wrong = {**FERRO, "source": [[0, 3]], "confidence": 0.65}
    assert told(folder, {**MAYOR, "confidence": 0.95}, wrong) == [
        (6, 1, 0.65, 0.0),
        (9, 1, 0.95, 1.0),
    ]


def test_the_error_is_how_far_sure_is_from_right(folder: Path) -> None:
    wrong = {**FERRO, "source": [[0, 3]], "confidence": 0.92}
    found = bins(evaluate(folder, said({**MAYOR, "confidence": 0.98}, wrong)).articles)
    assert calibration_error(found) == pytest.approx(0.45)
    assert calibration_error([]) == 0.0


def test_the_page_shows_the_plot(folder: Path) -> None:
    whole = evaluate(folder, said({**MAYOR, "confidence": 1.0}))
    assert plot(bins(whole.articles)) in error_page(whole)
    assert "Calibration error 0.000" in error_page(whole)
