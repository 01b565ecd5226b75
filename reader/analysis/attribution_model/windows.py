"""Windows: the parts of a text that the encoder reads at once.

A text is cut into cores, and a window is a core with some context on both sides. Where a core
ends is told by the text around the cut, not by how far it is from the beginning: of the places
that would do, that with the least checksum. So the same passage is cut alike wherever it stands.
"""

from dataclasses import dataclass
from zlib import crc32

from reader.analysis.attribution_model.words import Words

SAMPLE = 24
"""Code points after a place that its checksum is taken of."""


@dataclass(frozen=True)
class Sizes:
    """Word pieces: the least and most of a core, and the context on either side of it."""

    least: int = 120
    most: int = 260
    context: int = 40


@dataclass(frozen=True)
class Window:
    """Words `[start, end)` that are read; cues of `[core_start, core_end)` are its own."""

    start: int
    end: int
    core_start: int
    core_end: int


def windows(words: Words, sizes: Sizes, *, salt: int = 0) -> list[Window]:
    """The windows of a text in order; another salt cuts it at other places."""
    out, start = [], 0
    while start < len(words):
        end = _cut(words, start, sizes, salt)
        left = _first_within(words, int(words.reach[start]) - sizes.context)
        right = _last_within(words, int(words.reach[end]) + sizes.context)
        out.append(Window(min(left, start), max(right, end), start, end))
        start = end
    return out


def _cut(words: Words, start: int, sizes: Sizes, salt: int) -> int:
    """Where the core that starts here ends: a paragraph's start, else a sentence's, else a word."""
    done = int(words.reach[start])
    last = max(start + 1, _last_within(words, done + sizes.most))
    if last >= len(words):
        return len(words)
    first = max(start + 1, _first_within(words, done + sizes.least))
    for level in (words.paragraph, words.sentence):
        places = [i for i in range(first, last + 1) if level[i] != level[i - 1]]
        if places:
            return min(places, key=lambda i: _checksum(words, i, salt))
    return last


def _checksum(words: Words, i: int, salt: int) -> int:
    start = int(words.starts[i])
    return crc32(words.text[start : start + SAMPLE].encode("utf-8", "replace"), salt)


def _first_within(words: Words, reach: int) -> int:
    """The first word that has at least so many pieces before it."""
    return int(words.reach.searchsorted(reach, "left"))


def _last_within(words: Words, reach: int) -> int:
    """The last boundary with at most so many pieces before it."""
    return int(words.reach.searchsorted(reach, "right")) - 1
