"""The piecewise map between the code points of a text and the UTF-16 positions of the screen.

Joined lines, soft hyphens, harmless stand-ins for control characters and UTF-16 exist only here
and to the right of here. Positions count UTF-16 units, offsets count code points.
"""

import re
from bisect import bisect_right
from collections.abc import Iterable
from functools import cache
from itertools import pairwise
from typing import NamedTuple

SOFT_HYPHEN = "\u00ad"
JOINER = "\u2060"
UNKNOWN = "\ufffd"
OBJECT = "\ufffc"
LAST_OF_ONE = "\uffff"

_BLANKS = "\t\n\v\f\r\x1c\x1d\x1e\x1f\x85\u2028\u2029"
_BIDI = "\u202a\u202b\u202c\u202d\u202e\u2066\u2067\u2068\u2069"
_NOT_TEXT = (
    "[\x00-\x08\x0e-\x1b\x7f-\x84\x86-\x9f\ud800-\udfff\ufdd0-\ufdef\ufff9-\ufffc\ufffe\uffff]"
)
_ASTRAL = "[\U00010000-\U0010ffff]"
_TABLE = {**dict.fromkeys(map(ord, _BLANKS), " "), **dict.fromkeys(map(ord, _BIDI), JOINER)}


class ScreenText(NamedTuple):
    """What stands on the screen for `[start, end)` of a text, with the way there and back.

    From offset `offsets[k]` on, which is at position `positions[k]`, one code point is one unit;
    both rise strictly. `pairs[k]` says that the code point before `offsets[k]` takes two units.
    An offset and its position round trip; a position inside a pair belongs to its code point, one
    before a soft hyphen to the code point after it.
    """

    text: str
    start: int
    end: int
    offsets: tuple[int, ...]
    positions: tuple[int, ...]
    pairs: tuple[bool, ...]
    size: int

    def position(self, offset: int) -> int:
        """The position of a code point; offsets outside the range count as its nearest end."""
        offset = min(max(offset, self.start), self.end)
        k = bisect_right(self.offsets, offset) - 1
        return self.positions[k] + offset - self.offsets[k]

    def offset(self, position: int) -> int:
        """The code point at a position; positions outside count as the nearest end."""
        position = min(max(position, 0), self.size)
        k = bisect_right(self.positions, position) - 1
        offset = self.offsets[k] + position - self.positions[k]
        if k + 1 == len(self.offsets) or offset < self.offsets[k + 1]:
            return offset
        edge = self.offsets[k + 1]
        return edge - 1 if offset == edge and self.pairs[k + 1] else edge


def harmless(text: str) -> str:
    """The text with stand-ins, one for one, for what must not act on the screen.

    Line ends and tabs become blanks, marks that override the direction of writing become
    nothing to see, and what is no text at all becomes U+FFFD.
    """
    if text.isprintable() and OBJECT not in text:
        return text
    return _compiled(_NOT_TEXT).sub(UNKNOWN, text.translate(_TABLE))


def screen_text(text: str, start: int, end: int, *, hyphens: Iterable[int] = ()) -> ScreenText:
    """The screen's version of `text[start:end]`, a soft hyphen before each offset of `hyphens`."""
    shown = harmless(text[start:end])
    pairs = _after_pairs(shown, start)
    soft = {offset for offset in hyphens if start < offset < end}
    offsets, positions = [start], [0]
    for edge in sorted(pairs | soft):
        extra = (edge in pairs) + (edge in soft)
        positions.append(positions[-1] + edge - offsets[-1] + extra)
        offsets.append(edge)
    return ScreenText(
        text=_hyphenated(shown, start, sorted(soft)),
        start=start,
        end=end,
        offsets=tuple(offsets),
        positions=tuple(positions),
        pairs=tuple(offset in pairs for offset in offsets),
        size=positions[-1] + end - offsets[-1],
    )


def _after_pairs(shown: str, start: int) -> set[int]:
    """The offsets that follow a code point of two units."""
    if not shown or max(shown) <= LAST_OF_ONE:
        return set()
    return {start + match.end() for match in _compiled(_ASTRAL).finditer(shown)}


@cache
def _compiled(pattern: str) -> re.Pattern[str]:
    """Most texts need no pattern, so none is made before the first paint."""
    return re.compile(pattern)


def _hyphenated(shown: str, start: int, soft: list[int]) -> str:
    if not soft:
        return shown
    edges = [0, *(offset - start for offset in soft), len(shown)]
    return SOFT_HYPHEN.join(shown[a:b] for a, b in pairwise(edges))
