"""What the words of articles mention: from GUM all of it, from lists of names the names alone."""

import csv
import re
from collections import defaultdict
from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass
from pathlib import Path

import numpy as np

from reader.analysis.attribution_model.words import Words
from reader.analysis.mention_model import classes as c
from reader.analysis.mention_model.spans import MOST
from reader.training.gum_mentions import GumMention

Place = tuple[int, int]

KINDS = {
    "person": c.PERSON_NAME,
    "organization": c.ORGANIZATION_NAME,
    "government": c.GOVERNMENT_NAME,
    "place": c.PLACE_NAME,
    "group": c.GROUP_NAME,
}
"""The kinds in lists of names; all others are other names."""

NAMED = {
    "person": {c.PERSON_NAME, c.GROUP_NAME},
    "organization": {c.ORGANIZATION_NAME, c.GOVERNMENT_NAME},
    "place": {c.PLACE_NAME, c.GOVERNMENT_NAME},
}
"""What a name of GUM's types may be: GUM does not part governments from bodies and places."""

COMMON = {
    **{"person": c.PERSON, "group": c.PERSON},
    **{"organization": c.ORGANIZATION, "government": c.ORGANIZATION},
}
ANYTHING = frozenset(range(c.CLASSES))


@dataclass(frozen=True)
class Mentions:
    """What is known of an article's spans, in words `[start, end)`.

    `allowed` are the classes that a span may have, `otherwise` those of all other spans, `free`
    spans within which nothing is known. `chains` are mentions with the group that they refer to.
    """

    allowed: Mapping[Place, frozenset[int]]
    otherwise: frozenset[int]
    free: tuple[Place, ...] = ()
    chains: tuple[tuple[int, int, int, str], ...] = ()


def of_gum(
    words: Words,
    found: Iterable[GumMention],
    *,
    names: Mapping[str, set[int]] = NAMED,
    otherwise: frozenset[int] = frozenset({c.NOTHING}),
) -> Mentions:
    """GUM's mentions on words; `names` are the classes that names of each kind may have."""
    allowed: dict[Place, set[int]] = {}
    chains = []
    for one in found:
        place = _on(words, (one.start, one.end))
        kind = COMMON.get(one.kind, c.OTHER)
        if one.named:
            kinds = names.get(one.kind, {c.OTHER_NAME})
            whole, bare = _on(words, one.whole), _on(words, one.bare)
            if bare != whole:
                allowed.setdefault(bare, set()).update(kinds | {c.NOTHING})
                allowed.setdefault(whole, set()).update(kinds | {c.NOTHING, kind})
            else:
                allowed.setdefault(whole, set()).update(kinds)
            if place not in {whole, bare}:
                allowed.setdefault(place, set()).update(kinds | {c.NOTHING, kind})
            chains.append((*place, min(kinds), one.group))
        else:
            allowed.setdefault(place, set()).add(kind)
            chains.append((*place, kind, one.group))
    frozen = {place: frozenset(kinds) for place, kinds in allowed.items()}
    return Mentions(frozen, otherwise, chains=tuple(sorted(set(chains))))


def of_names(words: Words, names: Mapping[str, str]) -> Mentions:
    """The names of a list (string to kind) wherever they stand, longer ones first."""
    allowed: dict[Place, frozenset[int]] = {}
    free: list[Place] = []
    taken = np.zeros(len(words.text) + 1, dtype=bool)
    for name in sorted(names, key=len, reverse=True):
        for match in re.finditer(rf"(?<!\w){re.escape(name)}(?!\w)", words.text):
            if not taken[match.start() : match.end()].any():
                taken[match.start() : match.end()] = True
                place = _on(words, match.span())
                allowed[place] = frozenset({KINDS.get(names[name], c.OTHER_NAME)})
                free.append(place)
    common = frozenset({c.NOTHING, c.PERSON, c.ORGANIZATION, c.OTHER})
    return Mentions(allowed, common, tuple(free))


def listed(path: Path) -> dict[str, dict[str, str]]:
    """The names of each article: string to kind, of several kinds the first."""
    out: dict[str, dict[str, str]] = defaultdict(dict)
    with path.open(encoding="utf-8", newline="") as file:
        for row in csv.reader(file, delimiter="\t", quoting=csv.QUOTE_NONE):
            if len(row) >= 3:
                out[row[0]].setdefault(row[1], row[2])
    return out


def targets(
    parts: Sequence[tuple[Mentions, int, int]], paragraphs: Sequence[np.ndarray], wide: int
) -> tuple[np.ndarray, np.ndarray]:
    """Which classes each span of windows `[start, end)` may have [B, W, MOST, C], which count."""
    allowed = np.zeros((len(parts), wide, MOST, c.CLASSES), bool)
    counted = np.zeros((len(parts), wide, MOST), bool)
    for row, ((known, start, end), paragraph) in enumerate(zip(parts, paragraphs, strict=True)):
        size = end - start
        allowed[row, :, :, list(known.otherwise)] = True
        for width in range(min(MOST, size)):
            same = paragraph[start : end - width] == paragraph[start + width : end]
            counted[row, : size - width, width] = same
        for first, last in known.free:
            _free(allowed[row], first - start, last - start, size)
        for (first, last), kinds in known.allowed.items():
            if start <= first and last <= end and last - first <= MOST:
                here = allowed[row, first - start, last - first - 1]
                here[:] = False
                here[list(kinds)] = True
    return allowed, counted


def _free(allowed: np.ndarray, first: int, last: int, size: int) -> None:
    for at in range(max(0, first), min(last, size)):
        allowed[at, : last - at] = True


def _on(words: Words, span: Place) -> Place:
    """The words that share code points with a span."""
    start, end = span
    first = int(words.ends.searchsorted(start, "right"))
    return first, max(first + 1, int(words.starts.searchsorted(end, "left")))
