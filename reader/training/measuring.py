"""What the shipped model finds on annotated articles, as figures beside its weights."""

from collections.abc import Sequence
from dataclasses import asdict
from typing import Any

import numpy as np

from reader.analysis.attribution_model import agreement
from reader.analysis.attribution_model.settings import Settings
from reader.training.calibration import calibration_error, reliability
from reader.training.tuning import Asked, proposals, rightness, tally


def figures(found: Sequence[Asked], settings: Settings) -> dict[str, Any]:
    """Precision, recall and F1 in percent, counts, and how well the confidence is calibrated.

    Claims inside claims and quotations over several paragraphs, which the gold does not mark, are
    left out of these figures.
    """
    proposed = proposals(found, settings)
    total = tally(found, proposed, settings.threshold)
    shown = [
        (draft.confidence, right)
        for one, own in zip(found, proposed, strict=True)
        for kept in [agreement.agreed(own, settings.threshold)]
        for draft, right in zip(kept, rightness(one, kept), strict=True)
    ]
    bins = reliability(np.array([c for c, _ in shown]), np.array([float(r) for _, r in shown]))
    hits = {
        "who said what": total.right,
        "content overlap": total.overlapping,
        "content exact": total.exact,
    }
    return {
        "articles": len(found),
        "attributions": {"gold": total.gold, "found": total.found},
        **{key: _rates(count, total.found, total.gold) for key, count in hits.items()},
        "expected calibration error": round(calibration_error(bins), 4),
        "reliability": [asdict(one) for one in bins],
    }


def _rates(hits: int, found: int, gold: int) -> dict[str, float]:
    return {
        "precision": round(100 * hits / max(1, found), 1),
        "recall": round(100 * hits / max(1, gold), 1),
        "f1": round(200 * hits / max(1, found + gold), 1),
    }
