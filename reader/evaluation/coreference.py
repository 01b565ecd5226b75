"""Coreference measured as CoNLL does: MUC, B³ and CEAF-e, and their mean.

Persons and organizations of `.conllu` files, named or not; entities with one mention are left out
of both sides, and so are predicted actors most of whose mentions fall on another kind of entity.
A predicted mention is a gold one when it lies within it and covers its head; the analysis marks
names without titles and nouns without articles, where the gold marks whole phrases.

MUC: Vilain and others, 1995; B³: Bagga and Baldwin, 1998; CEAF: Luo, 2005.
"""

from collections import Counter
from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass, field
from pathlib import Path

from reader.core.analysis import Analysis
from reader.core.spans import Span
from reader.evaluation.actors import ASKED, files, placed
from reader.evaluation.assignment import best
from reader.evaluation.mentions import GoldEntity, entities

KINDS = ("person", "organization", "government", "group", "unnamed")

Cluster = frozenset[tuple[int, int]]


@dataclass
class Measure:
    """Sums over documents: parts of the gold found, parts of the found that are gold."""

    recalled: float = 0.0
    gold: float = 0.0
    right: float = 0.0
    found: float = 0.0

    def add(self, recall: tuple[float, float], precision: tuple[float, float]) -> None:
        """Count on: (part, whole) of each."""
        self.recalled, self.gold = self.recalled + recall[0], self.gold + recall[1]
        self.right, self.found = self.right + precision[0], self.found + precision[1]

    @property
    def precision(self) -> float:
        """In percent."""
        return 100 * self.right / self.found if self.found else 0.0

    @property
    def recall(self) -> float:
        """In percent."""
        return 100 * self.recalled / self.gold if self.gold else 0.0

    @property
    def f1(self) -> float:
        """In percent."""
        both = self.precision + self.recall
        return 2 * self.precision * self.recall / both if both else 0.0


@dataclass
class Figures:
    """The three measures; `mean` is the mean of their F1."""

    muc: Measure = field(default_factory=Measure)
    b3: Measure = field(default_factory=Measure)
    ceaf: Measure = field(default_factory=Measure)

    @property
    def mean(self) -> float:
        """In percent."""
        return (self.muc.f1 + self.b3.f1 + self.ceaf.f1) / 3


def evaluate(paths: Iterable[Path], found: Mapping[str, tuple[str, Analysis]]) -> Figures:
    """The figures over all files; `found` holds text and analysis by name."""
    figures = Figures()
    for path in files(paths):
        gold = entities(path.read_text("utf-8"))
        text, analysis = found.get(path.stem, ("", None))
        add(figures, *clusters(gold, placed(text, analysis, KINDS) if analysis else []))
    return figures


def clusters(
    gold: Sequence[GoldEntity], found: Sequence[Sequence[Span]]
) -> tuple[list[Cluster], list[Cluster]]:
    """Gold and predicted clusters over the same keys, singletons left out."""
    asked = [frozenset((m.start, m.end) for m in g.mentions) for g in gold if g.kind in ASKED]
    kinds = {(m.start, m.end): g.kind for g in gold for m in g.mentions}
    keyed = [frozenset(_key(span, gold) for span in mentions) for mentions in found]
    kept = [one for one in keyed if not _elsewhere(one, kinds)]
    return [one for one in asked if len(one) > 1], [one for one in kept if len(one) > 1]


def _key(span: Span, gold: Sequence[GoldEntity]) -> tuple[int, int]:
    """The smallest gold mention that a span stands for, else the span itself."""
    fitting = [
        (m.end - m.start, m.start, m.end)
        for g in gold
        for m in g.mentions
        if m.start <= span.start
        and span.end <= m.end
        and span.start <= m.head.start
        and m.head.end <= span.end
    ]
    return min(fitting)[1:] if fitting else (span.start, span.end)


def _elsewhere(cluster: Cluster, kinds: Mapping[tuple[int, int], str]) -> bool:
    counts = Counter(kinds[key] for key in cluster if key in kinds)
    asked = sum(count for kind, count in counts.items() if kind in ASKED)
    return counts.total() > 2 * asked


def add(figures: Figures, gold: Sequence[Cluster], found: Sequence[Cluster]) -> None:
    """Count one document on."""
    figures.muc.add(_links(gold, found), _links(found, gold))
    figures.b3.add(_shares(gold, found), _shares(found, gold))
    alike = _alike(gold, found)
    figures.ceaf.add((alike, len(gold)), (alike, len(found)))


def _links(these: Sequence[Cluster], others: Sequence[Cluster]) -> tuple[float, float]:
    owner = {key: n for n, cluster in enumerate(others) for key in cluster}
    kept = 0
    for cluster in these:
        whole = {owner[key] for key in cluster if key in owner}
        loose = sum(key not in owner for key in cluster)
        kept += len(cluster) - len(whole) - loose
    return kept, sum(len(cluster) - 1 for cluster in these)


def _shares(these: Sequence[Cluster], others: Sequence[Cluster]) -> tuple[float, float]:
    owner = {key: n for n, cluster in enumerate(others) for key in cluster}
    kept = 0.0
    for cluster in these:
        counts = Counter(owner[key] for key in cluster if key in owner)
        kept += sum(count**2 for count in counts.values()) / len(cluster)
    return kept, sum(len(cluster) for cluster in these)


def _alike(gold: Sequence[Cluster], found: Sequence[Cluster]) -> float:
    """The best one-to-one sum of Dice's coefficients of clusters (φ4)."""
    table = [[2 * len(g & f) / (len(g) + len(f)) for f in found] for g in gold]
    return best(table)
