"""Attribution measured: who said what, on any folder of annotated articles in PolNeAR's layout.

Predictions are objects of the analysis as JSON, an article each: `id` (the text's file stem),
`text`, `claims` with `source`, `cue`, `content` and, where a claim stands in another, `inside`.
Such inner claims are left out where they lie wholly within the outer's content, since the corpus
marks none.
"""

from collections.abc import Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass, field
from pathlib import Path
from typing import Any

from reader.analysis.attribution_model.gold import ROLES, Attributed, GoldArticle, articles
from reader.analysis.attribution_model.matching import Marked, Ruler, before, pairs, same_source
from reader.core.spans import Span, covers, merged

Json = Mapping[str, Any]


@dataclass
class Rate:
    """Hits among what was found and what is in the gold."""

    hits: int = 0
    found: int = 0
    gold: int = 0

    def add(self, hits: int, found: int, gold: int) -> None:
        """Count on."""
        self.hits, self.found, self.gold = self.hits + hits, self.found + found, self.gold + gold

    @property
    def precision(self) -> float:
        """In percent, 0 where nothing was found."""
        return 100 * self.hits / self.found if self.found else 0.0

    @property
    def recall(self) -> float:
        """In percent, 0 where the gold is empty."""
        return 100 * self.hits / self.gold if self.gold else 0.0

    @property
    def f1(self) -> float:
        """In percent."""
        total = self.found + self.gold
        return 200 * self.hits / total if total else 0.0


@dataclass(frozen=True)
class Compared:
    """An article's gold beside what was found: spans and words of both, and which are matched.

    `said` are the found attributions' spans in the text that the prediction came with, `sure` how
    sure the program was of each.
    """

    article: GoldArticle
    text: str
    said: tuple[Attributed, ...]
    sure: tuple[float, ...]
    gold: tuple[Marked, ...]
    found: tuple[Marked, ...]
    matched: tuple[tuple[int, int], ...]

    @property
    def errors(self) -> int:
        """How many attributions are missed, invented, or have another source."""
        wrong = sum(not same_source(self.gold[i], self.found[j]) for i, j in self.matched)
        return len(self.gold) + len(self.found) - 2 * len(self.matched) + wrong


@dataclass(frozen=True)
class Evaluation:
    """All figures by name, in the order in which they are shown, and the articles compared."""

    figures: dict[str, Rate]
    articles: tuple[Compared, ...] = field(repr=False)

    def rows(self) -> list[tuple[str, float, float, float]]:
        """Name, precision, recall and F1 in percent with one decimal."""
        return [
            (name, round(rate.precision, 1), round(rate.recall, 1), round(rate.f1, 1))
            for name, rate in self.figures.items()
        ]


def evaluate(folder: Path, found: Iterable[Json]) -> Evaluation:
    """Measure predictions against the first annotator of each article in a folder.

    An article without a prediction counts as one in which nothing was found. Raises ValueError
    where a prediction's text is another than the article's, blanks aside, or the folder is empty.
    """
    by_name = {one["id"]: one for one in found}
    gold = articles(folder)
    if not gold:
        raise ValueError(f"{folder}: no annotated articles in text/ and attributions/")
    compared = tuple(compare(one, by_name.get(one.name, {})) for one in gold)
    return Evaluation(_figures(compared), compared)


def compare(article: GoldArticle, prediction: Json) -> Compared:
    """One article's gold beside a prediction for it."""
    ruler, text = Ruler(article.text), prediction.get("text", article.text)
    places = before(text)
    if places[-1] != ruler.size:
        raise ValueError(f"{article.name}: the prediction is of another text")
    own = list(_outer(prediction.get("claims", [])))
    said = [_attributed(claim) for claim in own]
    found = [_marked(ruler, one, places) for one in said]
    kept = [at for at, marked in enumerate(found) if marked.content]
    gold = tuple(_marked(ruler, one) for one in article.versions[0])
    shown = tuple(found[at] for at in kept)
    return Compared(
        article=article,
        text=text,
        said=tuple(said[at] for at in kept),
        sure=tuple(float(own[at].get("confidence", 1.0)) for at in kept),
        gold=gold,
        found=shown,
        matched=tuple(pairs(gold, shown)),
    )


def runs(marked: Sequence[Marked], role: str) -> set[tuple[int, int]]:
    """The unbroken runs of words that carry a role anywhere in the article, first and last word."""
    out: set[tuple[int, int]] = set()
    for one in marked:
        spans = merged(Span(word, word + 1) for word in getattr(one, role))
        out |= {(start, end - 1) for start, end in spans}
    return out


def _figures(compared: Sequence[Compared]) -> dict[str, Rate]:
    names = ("who said what", "content overlap", "content exact")
    kinds = ("token", "run", "span")
    rates = {name: Rate() for name in (*names, *(f"{kind} {r}" for kind in kinds for r in ROLES))}
    for one in compared:
        sizes = len(one.found), len(one.gold)
        both = [(one.gold[i], one.found[j]) for i, j in one.matched]
        rates["who said what"].add(sum(same_source(g, f) for g, f in both), *sizes)
        rates["content overlap"].add(len(both), *sizes)
        rates["content exact"].add(sum(g.content == f.content for g, f in both), *sizes)
        for role in ROLES:
            _count_role(rates, one, role)
    return rates


def _count_role(rates: dict[str, Rate], one: Compared, role: str) -> None:
    """Words, runs of words (unlinked), and spans to the character, as CofeNet counts them.

    CofeNet: Wang et al., COLING 2022; its passages are cut otherwise.
    """
    gold = frozenset[int]().union(*(getattr(m, role) for m in one.gold))
    found = frozenset[int]().union(*(getattr(m, role) for m in one.found))
    rates[f"token {role}"].add(len(gold & found), len(found), len(gold))
    gold_runs, found_runs = runs(one.gold, role), runs(one.found, role)
    rates[f"run {role}"].add(len(gold_runs & found_runs), len(found_runs), len(gold_runs))
    gold_spans = _places(one.article.text, one.article.versions[0], role)
    found_spans = _places(one.text, one.said, role)
    rates[f"span {role}"].add(len(gold_spans & found_spans), len(found_spans), len(gold_spans))


def _places(text: str, attributed: Sequence[Attributed], role: str) -> set[tuple[int, int]]:
    places = before(text)
    return {(places[s], places[e]) for one in attributed for s, e in getattr(one, role)}


def _outer(claims: Sequence[Json]) -> Iterator[Json]:
    by_id = {claim["id"]: claim for claim in claims if claim.get("id")}
    for claim in claims:
        holder = by_id.get(claim.get("inside") or "")
        own = [*_spans(claim, "cue"), *_spans(claim, "content")]
        if holder is None or holder is claim or not covers(_spans(holder, "content"), own):
            yield claim


def _attributed(claim: Json) -> Attributed:
    source, cue, content = (_spans(claim, role) for role in ROLES)
    return Attributed(source, cue, content)


def _spans(claim: Json, role: str) -> tuple[Span, ...]:
    return tuple(Span(start, end) for start, end in claim.get(role) or ())


def _marked(ruler: Ruler, one: Attributed, places: Sequence[int] | None = None) -> Marked:
    source, cue, content = (ruler.words(getattr(one, role), places) for role in ROLES)
    return Marked(source, cue, content)
