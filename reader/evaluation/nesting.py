"""Claims inside claims, measured where somebody marked them, and where nobody did.

`nested.json` beside a corpus lists them: an object each with `article`, `id`, `inside` (the number
of the outer attribution in the article's notes), `source`, `cue` and `content`.

A sentence of the gold that holds one attribution and begins with its source is put into another's
mouth: "A guard said that …" becomes "The Courier reported on Friday that a guard said that …". Both
claims should then be found, the inner one inside the outer. What is found in the bare sentence is
the most that can be hoped for.
"""

import json
from collections.abc import Callable, Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass
from pathlib import Path
from typing import Any

from reader.analysis.attribution_model.gold import ROLES, Attributed, articles
from reader.core.spans import Span, covers, dice

Json = Mapping[str, Any]
Finder = Callable[[str], Sequence[Json]]

CARRIERS = (
    "The Courier reported on Friday that ",
    "According to the Evening Post, ",
    "A spokesman for the council said ",
    "The mayor told reporters that ",
)
SMALL = frozenset({"The", "A", "An", "He", "She", "They", "Some", "Many", "One", "Officials"})
SAME = 0.5


@dataclass(frozen=True)
class Nesting:
    """Counts over sentences: inner claims found bare, found carried, and carried and linked.

    `outer` counts the carrying claims that were found around the inner one.
    """

    sentences: int
    bare: int
    carried: int
    outer: int
    linked: int


@dataclass(frozen=True)
class Case:
    """A sentence with its one attribution."""

    text: str
    inner: Attributed


@dataclass(frozen=True)
class Marked:
    """Counts over claims that are marked inside others.

    `found` has the content, `sourced` the source too, and `linked` names a claim that holds it.
    """

    claims: int = 0
    found: int = 0
    sourced: int = 0
    linked: int = 0


def marked(path: Path, predictions: Mapping[str, Json]) -> Marked:
    """Measure predictions (by article) on the claims that a `nested.json` lists."""
    rows = [
        _of_row(row, predictions.get(row["article"], {}))
        for row in json.loads(path.read_text("utf-8"))
    ]
    return Marked(len(rows), *(sum(column) for column in zip(*rows, strict=True)))


def _of_row(row: Json, prediction: Json) -> tuple[bool, bool, bool]:
    claims = prediction.get("claims", [])
    wanted = [_spans(row, role) for role in ROLES]
    mine = next((c for c in claims if _alike(c, wanted[1], wanted[2])), None)
    if mine is None:
        return False, False, False
    source = _spans(mine, "source")
    same = dice(source, wanted[0]) >= SAME if wanted[0] else not source
    return True, same, _held(mine, claims)


def _alike(claim: Json, cue: Sequence[Span], content: Sequence[Span]) -> bool:
    own = _spans(claim, "cue")
    return dice(_spans(claim, "content"), content) >= SAME and dice(own, cue) > 0


def _held(mine: Json, claims: Sequence[Json]) -> bool:
    holder = next((claim for claim in claims if claim.get("id") == mine.get("inside")), None)
    return holder is not None and covers(_spans(holder, "content"), _spans(mine, "cue"))


def nesting(folder: Path, find: Finder) -> Nesting:
    """Measure a finder (text in, claims as JSON out) on the sentences of a folder."""
    counts = [_told(case, carrier, find) for case, carrier in _carried(cases(folder))]
    totals = [sum(column) for column in zip(*counts, strict=True)] or [0, 0, 0, 0]
    return Nesting(len(counts), *totals)


def cases(folder: Path) -> Iterator[Case]:
    """The lines that are one sentence with one attribution, its source at the beginning."""
    for article in articles(folder):
        start = 0
        for line in article.text.split("\n"):
            span = Span(start, start + len(line))
            start = span.end + 1
            inside = [one for one in article.versions[0] if _meets(one, span)]
            if len(inside) == 1 and _suits(line, inside[0], span):
                yield Case(line, _moved(inside[0], -span.start))


def _carried(found: Iterable[Case]) -> Iterator[tuple[Case, str]]:
    for at, case in enumerate(found):
        yield case, CARRIERS[at % len(CARRIERS)]


def _told(case: Case, carrier: str, find: Finder) -> tuple[bool, bool, bool, bool]:
    bare = any(_same(claim, case.inner) for claim in find(case.text))
    claims = find(carrier + _lowered(case.text))
    inner = _moved(case.inner, len(carrier))
    mine = next((claim for claim in claims if _same(claim, inner)), None)
    around = [claim for claim in claims if claim is not mine and _begins_in(claim, len(carrier))]
    holders = {claim["id"] for claim in around}
    linked = mine is not None and mine.get("inside") in holders
    return bare, mine is not None, bool(around), linked


def _suits(line: str, one: Attributed, span: Span) -> bool:
    """Whether the line is one sentence that the attribution fills from its source on."""
    spans = [s for role in ROLES for s in getattr(one, role)]
    inner = line.strip().rstrip(".!?”\"'’")
    return (
        bool(one.source)
        and line.rstrip().endswith(".")
        and any(_spelled(line, cue, span) for cue in one.cue)
        and one.source[0].start == span.start
        and all(span.start <= s.start and s.end <= span.end for s in spans)
        and not any(stop in inner for stop in (". ", "? ", "! "))
        and "“" not in line
        and '"' not in line
    )


def _spelled(line: str, cue: Span, span: Span) -> bool:
    """Whether a cue is a word, and no mark only."""
    return any(char.isalpha() for char in line[cue.start - span.start : cue.end - span.start])


def _meets(one: Attributed, span: Span) -> bool:
    return any(
        s.start < span.end and span.start < s.end for role in ROLES for s in getattr(one, role)
    )


def _moved(one: Attributed, by: int) -> Attributed:
    source, cue, content = (
        tuple(Span(s.start + by, s.end + by) for s in getattr(one, role)) for role in ROLES
    )
    return Attributed(source, cue, content)


def _lowered(text: str) -> str:
    first = text.split(" ", 1)[0]
    return text[0].lower() + text[1:] if first in SMALL else text


def _same(claim: Json, wanted: Attributed) -> bool:
    source, content = _spans(claim, "source"), _spans(claim, "content")
    return (
        bool(source)
        and dice(source, wanted.source) >= SAME
        and dice(content, wanted.content) >= SAME
    )


def _begins_in(claim: Json, end: int) -> bool:
    return all(span.end <= end for span in _spans(claim, "cue"))


def _spans(claim: Json, role: str) -> list[Span]:
    return [Span(start, end) for start, end in claim.get(role) or ()]
