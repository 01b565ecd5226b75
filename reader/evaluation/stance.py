"""Stances measured end to end on labelled attributions (a JSON object a line).

`doc` names the text, `content` gives spans of its code points, `stance` the right labels, `also`
what would be accepted too. An attribution is found when the content of a claim overlaps its own
(Dice of characters that are not blank at least 0.5; the likest counts).
"""

from collections import Counter
from collections.abc import Iterable, Mapping
from dataclasses import dataclass, field
from typing import Any

from reader.analysis.attribution_model.matching import before, dice
from reader.core.analysis import Analysis, Stance

SAME = 0.5
OFTEN = 5
"""A stance must occur this often to count in macro F1."""


@dataclass
class Figures:
    """What was counted; the properties are percentages."""

    labelled: int = 0
    met: int = 0
    right: int = 0
    nearly: int = 0
    hits: Counter[str] = field(default_factory=Counter)
    said: Counter[str] = field(default_factory=Counter)
    gold: Counter[str] = field(default_factory=Counter)

    @property
    def found(self) -> float:
        """Found among the labelled."""
        return _percent(self.met, self.labelled)

    @property
    def accuracy(self) -> float:
        """Right among the found."""
        return _percent(self.right, self.met)

    @property
    def near(self) -> float:
        """Right or accepted among the found."""
        return _percent(self.nearly, self.met)

    @property
    def macro(self) -> float:
        """Mean F1 of the stances that occur often enough."""
        often = [stance for stance, count in self.gold.items() if count >= OFTEN]
        scores = [2 * self.hits[s] / (self.said[s] + self.gold[s]) for s in often]
        return 100 * sum(scores) / len(scores) if scores else 0.0


def evaluate(
    labels: Iterable[Mapping[str, Any]],
    texts: Mapping[str, str],
    found: Mapping[str, tuple[str, Analysis]],
) -> Figures:
    """The figures; `texts` are those that the labels' offsets count in, `found` holds the texts
    that were analysed (blanks may differ) and the analyses, all by name."""
    figures = Figures()
    for label in labels:
        figures.labelled += 1
        name = label["doc"]
        if name in found:
            said = _met(label, texts[name], *found[name])
            if said is not None:
                _count(figures, label, said)
    return figures


def _met(label: Mapping[str, Any], text: str, analysed: str, analysis: Analysis) -> Stance | None:
    """The stance of the claim that has the labelled content, if one has."""
    there, here = before(text), before(analysed)
    wanted = _places(label["content"], there)
    likeness = [(dice(wanted, _places(c.content, here)), c.stance) for c in analysis.claims]
    best = max(likeness, key=lambda pair: pair[0], default=(0.0, None))
    return best[1] if best[0] >= SAME else None


def _places(spans: Iterable[Iterable[int]], at: list[int]) -> frozenset[int]:
    most = len(at) - 1
    return frozenset(
        place for start, end in spans for place in range(at[min(start, most)], at[min(end, most)])
    )


def _count(figures: Figures, label: Mapping[str, Any], said: Stance) -> None:
    right = said in label["stance"]
    gold = said if right else label["stance"][0]
    figures.met += 1
    figures.right += right
    figures.nearly += right or said in label.get("also", ())
    figures.hits[said] += right
    figures.said[said] += 1
    figures.gold[gold] += 1


def _percent(part: int, whole: int) -> float:
    return 100 * part / whole if whole else 0.0
