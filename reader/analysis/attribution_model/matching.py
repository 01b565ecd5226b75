"""Attributions found beside attributions marked by people: on words, one to one.

Texts are aligned by their characters that are not blank, so that a text whose white space was
normalised is measured fairly.
"""

import re
from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from itertools import accumulate

SAME = 0.5
"""Least Dice of two contents, or of two sources, that are held to be the same."""

_WORD = re.compile(r"\w+(?:['’.-]\w+)*")

Numbers = frozenset[int]


@dataclass(frozen=True)
class Marked:
    """An attribution as numbers of the words that its roles cover."""

    source: Numbers
    cue: Numbers
    content: Numbers


class Ruler:
    """The words of a text, for spans of this text or of the same text with other blanks."""

    def __init__(self, text: str) -> None:
        self._before = before(text)
        self._owner: dict[int, int] = {}
        for number, match in enumerate(_WORD.finditer(text)):
            first, last = self._before[match.start()], self._before[match.end() - 1]
            self._owner.update(dict.fromkeys(range(first, last + 1), number))
        self.size = self._before[-1]

    def words(
        self, spans: Iterable[tuple[int, int]], places: Sequence[int] | None = None
    ) -> Numbers:
        """The words under spans; `places` is `before` of the text that the spans count in."""
        at = self._before if places is None else places
        most = len(at) - 1
        inside = (
            range(at[min(max(start, 0), most)], at[min(max(end, 0), most)]) for start, end in spans
        )
        return frozenset(self._owner[i] for part in inside for i in part if i in self._owner)


def before(text: str) -> list[int]:
    """For each place of a text how many characters before it are not blank."""
    return [0, *accumulate(not char.isspace() for char in text)]


def dice(one: Numbers, other: Numbers) -> float:
    """Dice's coefficient; 1.0 when both are empty."""
    return 2 * len(one & other) / (len(one) + len(other)) if one or other else 1.0


def pairs(gold: Sequence[Marked], found: Sequence[Marked]) -> list[tuple[int, int]]:
    """Places of gold and found attributions with the same content, the likest first, one to one."""
    likeness = sorted(
        (
            (dice(g.content, f.content), i, j)
            for i, g in enumerate(gold)
            for j, f in enumerate(found)
            if g.content & f.content
        ),
        reverse=True,
    )
    out: dict[int, int] = {}
    taken: set[int] = set()
    for like, i, j in likeness:
        if like >= SAME and i not in out and j not in taken:
            out[i] = j
            taken.add(j)
    return list(out.items())


def same_source(gold: Marked, found: Marked) -> bool:
    """Whether both name no source, or nearly the same one."""
    if not gold.source or not found.source:
        return not gold.source and not found.source
    return dice(gold.source, found.source) >= SAME
