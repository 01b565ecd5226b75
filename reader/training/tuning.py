"""Settings chosen on the part of train that was set aside, on the model as it is shipped."""

from collections.abc import Iterator, Sequence
from dataclasses import dataclass, replace

import numpy as np

from reader.analysis.attribution_model import agreement
from reader.analysis.attribution_model.decoding import Draft, Run, drafts, recalibrated
from reader.analysis.attribution_model.gold import Attributed, GoldArticle
from reader.analysis.attribution_model.matching import Marked, Ruler, dice, pairs, same_source
from reader.analysis.attribution_model.scores import Model, Scores, scores
from reader.analysis.attribution_model.settings import Settings
from reader.analysis.attribution_model.words import Tokenizer, Words, lines, read
from reader.training.calibration import fitted, scaled

EXACT = 0.2
"""What exact contents count beside who said what when settings are chosen."""

GRID: dict[str, tuple[float | bool, ...]] = {
    "edges": (0.25, 0.5, 0.75, 1.0),
    "toward_source": (0.0, 0.5, 1.0),
    "toward_content": (-0.25, 0.0, 0.25),
    "surely_sourced": (1.0, 0.8, 0.6),
    "hardly_sourced": (0.0, 0.1, 0.2, 0.3),
    "drop_fragments": (False, True),
}
THRESHOLDS = tuple(float(t) for t in np.arange(0.2, 0.66, 0.03))


@dataclass(frozen=True)
class Asked:
    """An article that settings are measured on: its gold on words, and what the network says."""

    words: Words
    ruler: Ruler
    gold: tuple[Marked, ...]
    said: tuple[Scores, ...]


@dataclass(frozen=True)
class Tally:
    """Counts over articles: right who said what, overlapping, exact, found, in the gold."""

    right: int = 0
    overlapping: int = 0
    exact: int = 0
    found: int = 0
    gold: int = 0

    def f1(self, hits: int) -> float:
        """F1 of so many hits, in percent."""
        return 200 * hits / max(1, self.found + self.gold)

    @property
    def worth(self) -> float:
        """What settings are chosen by."""
        return self.f1(self.right) + EXACT * self.f1(self.exact)


def asked(article: GoldArticle, model: Model, tokenizer: Tokenizer, settings: Settings) -> Asked:
    """An article with what the network says of it."""
    words, ruler = read(article.text, lines(article.text), tokenizer), Ruler(article.text)
    gold = tuple(marked(ruler, one) for one in article.versions[0])
    return Asked(words, ruler, gold, tuple(scores(words, model, settings, workers=2)))


def marked(ruler: Ruler, one: Attributed) -> Marked:
    """An attribution of the gold on words."""
    return Marked(ruler.words(one.source), ruler.words(one.cue), ruler.words(one.content))


def tuned(found: Sequence[Asked], settings: Settings) -> Settings:
    """The best settings, by going once through the grid; weights and threshold refitted."""
    best, most = _fitted(found, settings)
    for key, values in GRID.items():
        for value in values:
            if value == getattr(best, key):
                continue
            other, worth = _fitted(found, replace(best, **{key: value}))  # type: ignore[arg-type]
            if worth > most + 0.03:
                best, most = other, worth
    return _scaled(found, best)


def tally(found: Sequence[Asked], proposed: Sequence[Sequence[Draft]], threshold: float) -> Tally:
    """The counts for drafts that were made to agree."""
    total = Tally()
    for one, own in zip(found, proposed, strict=True):
        total = _added(total, one, agreement.agreed(own, threshold))
    return total


def proposals(found: Sequence[Asked], settings: Settings) -> list[list[Draft]]:
    """All drafts of the articles, whatever their confidence."""
    return [drafts(one.words, one.said, settings) for one in found]


def rightness(one: Asked, own: Sequence[Draft]) -> Iterator[bool]:
    """For each draft whether some attribution of the gold has its source and content."""
    for draft in own:
        mine = _marked(one, draft)
        yield any(dice(g.content, mine.content) >= 0.5 and same_source(g, mine) for g in one.gold)


def _fitted(found: Sequence[Asked], settings: Settings) -> tuple[Settings, float]:
    proposed = proposals(found, settings)
    right = [r for one, own in zip(found, proposed, strict=True) for r in rightness(one, own)]
    evidence = np.array([d.evidence for own in proposed for d in own])
    weights = fitted(evidence, np.array(right, dtype=float))
    again = [[recalibrated(draft, weights) for draft in own] for own in proposed]
    by_worth = {t: tally(found, again, t).worth for t in THRESHOLDS}
    threshold = max(by_worth, key=by_worth.__getitem__)
    return replace(settings, confidence=weights, threshold=threshold), by_worth[threshold]


def _scaled(found: Sequence[Asked], settings: Settings) -> Settings:
    """The settings with the confidence of what is kept fitted to how often it is right."""
    kept = [
        (draft.evidence, right)
        for one, own in zip(found, proposals(found, settings), strict=True)
        for shown in [agreement.agreed(own, settings.threshold)]
        for draft, right in zip(shown, rightness(one, shown), strict=True)
    ]
    logits = np.array([np.dot(evidence, settings.confidence) for evidence, _ in kept])
    right = np.array([right for _, right in kept], dtype=float)
    shift, stretch = scaled(logits, right)
    first, *rest = (stretch * weight for weight in settings.confidence)
    least = stretch * np.log(settings.threshold / (1 - settings.threshold)) + shift
    threshold = float(1 / (1 + np.exp(-least)))
    return replace(settings, confidence=(first + shift, *rest), threshold=threshold)


def _added(total: Tally, one: Asked, shown: Sequence[Draft]) -> Tally:
    mine = [m for draft in shown if (m := _marked(one, draft)).content]
    both = [(one.gold[i], mine[j]) for i, j in pairs(one.gold, mine)]
    return Tally(
        right=total.right + sum(same_source(g, m) for g, m in both),
        overlapping=total.overlapping + len(both),
        exact=total.exact + sum(g.content == m.content for g, m in both),
        found=total.found + len(mine),
        gold=total.gold + len(one.gold),
    )


def _marked(one: Asked, draft: Draft) -> Marked:
    def words(runs: Sequence[Run]) -> frozenset[int]:
        starts, ends = one.words.starts, one.words.ends
        return one.ruler.words((int(starts[s]), int(ends[e - 1])) for s, e in runs)

    return Marked(words(draft.source), words([draft.cue]), words(draft.content))
