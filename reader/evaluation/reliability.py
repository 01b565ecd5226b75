"""Whether a claim of 80 % is right in 80 of 100: the confidences beside what came of them.

The expected calibration error is the mean distance of the two over ten bins, each weighed by its
claims (Guo et al., ICML 2017). A claim is right when its source and content are.
"""

from collections.abc import Sequence
from dataclasses import dataclass

from reader.analysis.attribution_model.matching import same_source
from reader.evaluation.attribution import Compared

BINS = 10


@dataclass(frozen=True)
class Bin:
    """The claims whose confidence lies in `[at, at + 1) / BINS`: mean confidence, share right."""

    at: int
    claims: int
    sure: float
    right: float


def bins(compared: Sequence[Compared]) -> list[Bin]:
    """The bins that hold claims, from the least sure to the surest."""
    rows: list[list[tuple[float, bool]]] = [[] for _ in range(BINS)]
    for one in compared:
        right = {j for i, j in one.matched if same_source(one.gold[i], one.found[j])}
        for j, sure in enumerate(one.sure):
            rows[min(BINS - 1, int(sure * BINS))].append((sure, j in right))
    return [
        Bin(at, len(row), sum(s for s, _ in row) / len(row), sum(r for _, r in row) / len(row))
        for at, row in enumerate(rows)
        if row
    ]


def calibration_error(found: Sequence[Bin]) -> float:
    """Between 0 and 1; 0 where there is no claim."""
    total = sum(one.claims for one in found)
    return sum(one.claims * abs(one.sure - one.right) for one in found) / total if total else 0.0


def plot(found: Sequence[Bin]) -> str:
    """The reliability plot as SVG: a bar a bin, the diagonal where confidence would be kept."""
    side, wide = 260, 260 / BINS
    bars = "".join(
        f'<rect x="{one.at * wide + 1:.1f}" y="{side * (1 - one.right):.1f}" '
        f'width="{wide - 2:.1f}" height="{side * one.right:.1f}" fill="#8fb4d8">'
        f"<title>{one.claims} claims, sure {one.sure:.2f}, right {one.right:.2f}</title></rect>"
        for one in found
    )
    return (
        f'<svg viewBox="-30 -10 {side + 50} {side + 50}" width="{side + 50}" role="img" '
        'aria-label="How often claims are right, by how sure the program was">'
        f'{bars}<line x1="0" y1="{side}" x2="{side}" y2="0" stroke="#a3242b"/>'
        f'<path d="M0 0V{side}H{side}" fill="none" stroke="#1d1d1f"/>'
        f'<text x="{side / 2 - 40}" y="{side + 25}" font-size="13">how sure</text>'
        f'<text x="-20" y="{side / 2 + 30}" font-size="13" '
        f'transform="rotate(-90 -14 {side / 2 + 30})">how often right</text></svg>'
    )
