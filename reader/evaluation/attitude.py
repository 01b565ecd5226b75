"""The attitude toward marked targets, measured on sentences (NewsMTSC's JSON lines).

A line has `sentence_normalized` and `targets`, each with `from`, `to` (code points) and `polarity`:
2 unfavourable, 4 neutral, 6 favourable. Targets without a label are passed over.
"""

from collections import Counter
from collections.abc import Callable, Iterable, Iterator, Mapping
from dataclasses import dataclass, field
from typing import Any, get_args

from reader.core.analysis import Attitude

LABELS: dict[float, Attitude] = {2: "unfavourable", 4: "neutral", 6: "favourable"}
ATTITUDES: tuple[Attitude, ...] = get_args(Attitude)

Ask = Callable[[str, int, int], Attitude]
"""The attitude of a text toward the target at `[start, end)`."""


@dataclass
class Figures:
    """What was counted, by attitude."""

    hits: Counter[Attitude] = field(default_factory=Counter)
    said: Counter[Attitude] = field(default_factory=Counter)
    gold: Counter[Attitude] = field(default_factory=Counter)

    def scores(self, attitude: Attitude) -> tuple[float, float, float]:
        """Precision, recall and F1 of one attitude, in percent."""
        hits, said, gold = self.hits[attitude], self.said[attitude], self.gold[attitude]
        return (
            100 * hits / said if said else 0.0,
            100 * hits / gold if gold else 0.0,
            200 * hits / (said + gold) if said + gold else 0.0,
        )

    @property
    def macro(self) -> float:
        """Mean F1 of the three, in percent."""
        return sum(self.scores(attitude)[2] for attitude in ATTITUDES) / len(ATTITUDES)

    @property
    def accuracy(self) -> float:
        """In percent."""
        return 100 * self.hits.total() / self.gold.total() if self.gold else 0.0


def targets(lines: Iterable[Mapping[str, Any]]) -> Iterator[tuple[str, int, int, Attitude]]:
    """Sentence, start and end of each labelled target, and its attitude."""
    for line in lines:
        for target in line["targets"]:
            label = LABELS.get(target.get("polarity"))
            if label is not None:
                yield line["sentence_normalized"], target["from"], target["to"], label


def evaluate(asked: Iterable[tuple[str, int, int, Attitude]], ask: Ask) -> Figures:
    """The figures of what `ask` answers."""
    figures = Figures()
    for sentence, start, end, gold in asked:
        said = ask(sentence, start, end)
        figures.gold[gold] += 1
        figures.said[said] += 1
        figures.hits[gold] += said == gold
    return figures
