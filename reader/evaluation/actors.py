"""The actors of a panel measured on texts with coreference (GUM's `.conllu`).

Gold actors are persons and organizations that are named at least once; predicted ones those of
kind person, organization or government. They are matched one to one by the number of mentions
that agree. A predicted actor that falls on a place, or on a person or organization that is never
named, counts neither way: a country may be an actor, and the corpus does not say.
"""

from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass
from functools import reduce
from pathlib import Path

from reader.analysis.attribution_model.matching import before
from reader.core.analysis import Analysis
from reader.core.article import Edition
from reader.core.spans import Span
from reader.evaluation.conllu import edition
from reader.evaluation.mentions import GoldEntity, Mention, entities

ASKED = ("person", "organization")
LISTED = ("person", "organization", "government")
BEFORE, AFTER = 4, 2
"""Characters that a predicted mention may begin before, or end after, the gold one."""


@dataclass(frozen=True)
class Counts:
    """Gold and predicted actors; `split`: a second actor for one that is found, `invented`: none
    of the gold's; `merged`: found, and holding mentions of another that is missed."""

    gold: int = 0
    predicted: int = 0
    found: int = 0
    merged: int = 0
    split: int = 0
    invented: int = 0

    def __add__(self, other: "Counts") -> "Counts":
        """The sums."""
        pairs = zip(self.__dict__.values(), other.__dict__.values(), strict=True)
        return Counts(*(one + two for one, two in pairs))

    @property
    def f1(self) -> float:
        """In percent; 0 where there are none."""
        total = self.gold + self.predicted
        return 200 * self.found / total if total else 0.0


def editions(paths: Iterable[Path]) -> dict[str, Edition]:
    """The texts of `.conllu` files by name; of a folder, of all that are in it.

    Raises ValueError where there is none.
    """
    named = list(paths)
    found = {path.stem: edition(path.read_text("utf-8")) for path in files(named)}
    if not any(text.blocks for text in found.values()):
        raise ValueError(f"{', '.join(map(str, named))}: no .conllu files")
    return found


def files(paths: Iterable[Path]) -> list[Path]:
    """The `.conllu` files that paths name, those of folders in the order of their names."""
    return [
        file
        for path in paths
        for file in (sorted(path.glob("*.conllu")) if path.is_dir() else [path])
    ]


def evaluate(paths: Iterable[Path], found: Mapping[str, tuple[str, Analysis]]) -> dict[str, Counts]:
    """Counts by document. `found` holds text and analysis by name; a text without is all missed.

    Raises ValueError where an analysis is of another text than its file.
    """
    out = {}
    for path in files(paths):
        gold = entities(path.read_text("utf-8"))
        text, analysis = found.get(path.stem, ("", None))
        out[path.stem] = compare(gold, placed(text, analysis, LISTED) if analysis else [])
    return out


def total(counts: Iterable[Counts]) -> Counts:
    """The sums."""
    return reduce(Counts.__add__, counts, Counts())


def placed(text: str, analysis: Analysis, kinds: Iterable[str]) -> list[list[Span]]:
    """The mentions of each actor of the kinds, in characters that are not blank."""
    at, wanted = before(text), set(kinds)
    return [
        [Span(at[start], at[end]) for start, end in actor.mentions]
        for actor in analysis.actors
        if actor.kind in wanted
    ]


def compare(gold: Sequence[GoldEntity], found: Sequence[Sequence[Span]]) -> Counts:
    """One document's gold beside the mentions of each predicted actor."""
    asked = [g.mentions for g in gold if g.named and g.kind in ASKED]
    other = [g.mentions for g in gold if g.kind == "place" or (g.kind in ASKED and not g.named)]
    hits = [[_agreeing(mentions, g) for g in asked] for mentions in found]
    aside = [max((_agreeing(mentions, g) for g in other), default=0) for mentions in found]
    matched = _matched(hits, aside)
    taken = set(matched.values())
    best = [max(row, default=0) for row in hits]
    free = [n for n in range(len(found)) if n not in matched]
    split = sum(0 < best[n] >= aside[n] for n in free)
    invented = sum(not aside[n] and not best[n] for n in free)
    merged = sum(any(count and g not in taken for g, count in enumerate(hits[n])) for n in matched)
    predicted = len(matched) + split + invented
    return Counts(len(asked), predicted, len(matched), merged, split, invented)


def _matched(hits: Sequence[Sequence[int]], aside: Sequence[int]) -> dict[int, int]:
    """Predicted actors and their gold ones, those with most agreeing mentions first."""
    order = sorted(
        ((count, n, g) for n, row in enumerate(hits) for g, count in enumerate(row) if count),
        key=lambda one: -one[0],
    )
    out: dict[int, int] = {}
    taken: set[int] = set()
    for count, n, g in order:
        if n not in out and g not in taken and count >= aside[n]:
            out[n] = g
            taken.add(g)
    return out


def _agreeing(found: Sequence[Span], gold: Sequence[Mention]) -> int:
    return sum(any(same(span, mention) for mention in gold) for span in found)


def same(span: Span, mention: Mention) -> bool:
    """Whether a span stays near a mention's bounds and covers its name.

    Of a person the last proper noun (titles may be in or out), else half of the proper nouns.
    """
    if span.start < mention.start - BEFORE or span.end > mention.end + AFTER:
        return False
    if mention.kind == "person":
        last = mention.proper[-1]
        return span.start <= last.start and span.end >= last.end
    covered = sum(max(0, min(span.end, b) - max(span.start, a)) for a, b in mention.proper)
    return 2 * covered >= sum(b - a for a, b in mention.proper)
