"""What stands on every page and is no part of the text: running heads, feet, page numbers."""

import re
from collections import Counter
from collections.abc import Mapping, Sequence
from typing import NamedTuple

from reader.importers.pdf.rows import Row

# How many lines of a page may be head, and how many foot.
LINES = 2
NUMBER = r"(?:\d{1,5}|[ivxlc]{1,7})"
PAGE = r"(?:page|p\.|seite|s\.|página|pagina|pág\.)"
BARE = re.compile(
    rf"[\W_]*(?:{PAGE}\s*)?({NUMBER})(?:\s*(?:/|of|von|de|di|sur|\|)\s*{NUMBER})?[\W_]*",
    re.IGNORECASE,
)
# What a browser prints above and below a page: the moment and the title, the address and the page.
BROWSER = re.compile(
    r"\d{1,4}[./-]\d{1,2}[./-]\d{2,4},? \d{1,2}:\d\d\b.*|(?:https?|file)://\S+.*\s\d+/\d+\Z"
)
ENDS = re.compile(r"\A(\d{1,5})\b|\b(\d{1,5})\Z")
DIGITS = re.compile(r"\d+")
# How far apart the same line may stand on two pages, in points.
NEAR = 3
# On how many pages a line stands that is no text, and a number that goes up with them.
SHARE, PLACE = 0.15, 0.4
# How far a line stands from the text, in heights of the type.
APART = 1.7

Line = list[Row]
Key = tuple[str, bool, int]
"""The words with their numbers left out, whether at the top, and the height in points."""


def without_edges(
    pages: Sequence[Sequence[Row]],
) -> tuple[list[list[Row]], list[int | None], list[str]]:
    """The pages without heads and feet, the number printed on each, and what else they said.

    Where nothing else is left, they are the text.
    """
    edges = [_edges(page) for page in pages]
    words = Counter(key for page in edges for key in page)
    least = max(2 if len(pages) <= 4 else 3, SHARE * len(pages))
    offset = _offset(edges)
    kept, numbers, said = [], [], []
    for number, (page, edge) in enumerate(zip(pages, edges, strict=True)):
        due = number + offset if offset is not None else None
        gone = [
            line
            for key, line in edge.items()
            if _times(words, key) >= least or line.is_no_text(number, due)
        ]
        said += [line.text for line in gone]
        numbers.append(next(filter(None, (line.number for line in gone)), None))
        unwanted = {row for line in gone for row in line.rows}
        kept.append([row for row in page if row not in unwanted])
    if not any(kept):
        return [list(page) for page in pages], numbers, said
    return kept, numbers, said


def labels(numbers: Sequence[int | None]) -> list[str]:
    """What each page is called: by the printed numbers where they go up with the pages."""
    found = Counter(number - place for place, number in enumerate(numbers) if number is not None)
    offset, times = found.most_common(1)[0] if found else (1, 0)
    if times < max(2, 0.4 * len(numbers)) or offset + len(numbers) < 1:
        offset = 1
    return [
        str(place + offset) if place + offset > 0 else str(place + 1)
        for place in range(len(numbers))
    ]


class Edge(NamedTuple):
    """A line at the top or the foot of a page; `apart` from the text below or above it."""

    rows: tuple[Row, ...]
    apart: bool

    @property
    def text(self) -> str:
        """Its words from left to right."""
        return " ".join(row.text for row in sorted(self.rows, key=lambda row: row.left))

    @property
    def number(self) -> int | None:
        """The number printed on it, by itself or at one of its ends."""
        bare, ends = BARE.fullmatch(self.text), ENDS.search(self.text)
        digits = bare[1] if bare else (ends[1] or ends[2]) if ends else ""
        return int(digits) if digits.isdecimal() else None

    def is_no_text(self, page: int, due: int | None) -> bool:
        """Whether it is a page's number alone, a head with the number due there, or a browser's."""
        bare = BARE.fullmatch(self.text) is not None and len(self.text) <= 20
        if bare and (self.apart or self.number == page + 1):
            return True
        numbered = self.apart and due is not None and self.number == due
        return numbered or BROWSER.match(self.text) is not None


def _offset(edges: Sequence[Mapping[Key, "Edge"]]) -> int | None:
    """By how much the numbers at heads and feet are ahead of the pages, if they go up with them."""
    found: Counter[int] = Counter()
    for page, edge in enumerate(edges):
        numbers = {line.number for line in edge.values() if line.apart}
        found.update(number - page for number in numbers if number is not None)
    offset, times = found.most_common(1)[0] if found else (0, 0)
    return offset if times >= max(3, PLACE * len(edges)) else None


def _edges(page: Sequence[Row]) -> dict[Key, Edge]:
    """The first and the last lines of a page, by what they are counted by."""
    lines = _lines(page)
    heights = [line[0].middle for line in lines]
    tops = range(min(LINES, len(lines)))
    feet = range(max(len(tops), len(lines) - LINES), len(lines))
    found = {}
    for place in (*tops, *feet):
        below = place if place in tops else place - 1
        gap = heights[below] - heights[below + 1] if 0 <= below < len(lines) - 1 else 0.0
        edge = Edge(tuple(lines[place]), gap > APART * max(row.size for row in lines[place]))
        words = "#" if BARE.fullmatch(edge.text) else DIGITS.sub("#", edge.text.casefold())
        found[words, place in tops, round(heights[place])] = edge
    return found


def _lines(page: Sequence[Row]) -> list[Line]:
    lines: list[Line] = []
    for row in sorted(page, key=lambda row: -row.middle):
        if not lines or lines[-1][0].middle - row.middle > 0.4 * max(row.size, lines[-1][0].size):
            lines.append([])
        lines[-1].append(row)
    return lines


def _times(counts: Counter[Key], key: Key) -> int:
    """On how many pages the line stands, a little higher or lower."""
    words, top, height = key
    return sum(counts[words, top, height + d] for d in range(-NEAR, NEAR + 1))
