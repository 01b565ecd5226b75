"""Windows: the parts of a text that the encoder reads at once.

A text is cut into cores, and a window is a core with whole paragraphs of context on both sides.
Where it is cut is told by the text near the cut alone: a paragraph's start is a cut where its
checksum is the least of all around. So the same passage is cut alike wherever it stands, and what
is found in it does not depend on what stands far before or behind.
"""

from bisect import bisect_left, bisect_right
from collections.abc import Sequence
from dataclasses import dataclass
from itertools import pairwise
from zlib import crc32

import numpy as np

from reader.analysis.attribution_model.words import Words

NO_MARK = 1 << 32
SAMPLE = 24
"""Code points after a place that its checksum is taken of."""


@dataclass(frozen=True)
class Sizes:
    """In word pieces: how far around a cut there is no other, the most of a core, the context.

    The context on a side is all paragraphs that begin within `context` pieces, but no more than
    twice as many pieces.
    """

    apart: int = 60
    most: int = 240
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
    cuts = _cuts(words, sizes, salt)
    paragraphs = [*_starts(words.paragraph), len(words)]
    sentences = [*_starts(words.sentence), len(words)]
    out = []
    for start, end in pairwise(cuts):
        left = _left(words, start, sizes.context, (paragraphs, sentences))
        right = _right(words, end, sizes.context, (paragraphs, sentences))
        out.append(Window(left, right, start, end))
    return out


def _starts(level: np.ndarray) -> list[int]:
    """The first words of paragraphs or of sentences."""
    return [int(i) for i in np.flatnonzero(np.diff(level, prepend=-1))]


def _cuts(words: Words, sizes: Sizes, salt: int) -> list[int]:
    """The cores' first words, and the number of words at the end."""
    places = _places(words, sizes)
    marks = [_checksum(words, i, salt) for i in places]
    reach = [int(words.reach[i]) for i in places]
    kept = [0] if len(words) else []
    for at, place in enumerate(places):
        first = bisect_left(reach, reach[at] - sizes.apart)
        last = bisect_right(reach, reach[at] + sizes.apart)
        least = min(marks[at + 1 : last], default=marks[at])
        if place and marks[at] <= least and marks[at] < min(marks[first:at], default=NO_MARK):
            kept += _within(words, kept[-1], place, sizes, salt)
            kept.append(place)
    if kept:
        kept += _within(words, kept[-1], len(words), sizes, salt)
    return [*kept, len(words)]


def _places(words: Words, sizes: Sizes) -> list[int]:
    """Where a text may be cut: at paragraphs, and at sentences of paragraphs that are too long."""
    paragraphs = [*_starts(words.paragraph), len(words)]
    out: list[int] = []
    sentences = _starts(words.sentence)
    for start, end in pairwise(paragraphs):
        out.append(start)
        if words.reach[end] - words.reach[start] > sizes.most:
            inner = slice(bisect_right(sentences, start), bisect_left(sentences, end))
            out += sentences[inner]
    return out


def _within(words: Words, start: int, end: int, sizes: Sizes, salt: int) -> list[int]:
    """Further cuts where a core would be too long: the least checksum of what fits."""
    out: list[int] = []
    while words.reach[end] - words.reach[start] > sizes.most and end > start + 1:
        done = int(words.reach[start])
        first = min(max(start + 1, int(words.reach.searchsorted(done + sizes.most // 2))), end - 1)
        last = max(start + 1, int(words.reach.searchsorted(done + sizes.most, "right")) - 1)
        fit = _fit(words, first, last)
        start = min(fit, key=lambda i: _checksum(words, i, salt)) if fit else last
        out.append(start)
    return out


def _fit(words: Words, first: int, last: int) -> list[int]:
    """The paragraphs that begin in `[first, last]`, else the sentences."""
    for level in (words.paragraph, words.sentence):
        found = [i for i in range(first, last + 1) if level[i] != level[i - 1]]
        if found:
            return found
    return []


def _checksum(words: Words, i: int, salt: int) -> int:
    start = int(words.starts[i])
    return crc32(words.text[start : start + SAMPLE].encode("utf-8", "replace"), salt)


def _left(words: Words, start: int, context: int, levels: Sequence[Sequence[int]]) -> int:
    """Where the context before a core begins: paragraphs, else sentences, else words."""
    least = int(words.reach[start]) - 2 * context
    wanted = int(words.reach[start]) - context
    for starts in levels:
        at = starts[max(0, bisect_right(starts, _last_before(words, wanted)) - 1)]
        if words.reach[at] >= least:
            return min(at, start)
    return int(words.reach.searchsorted(max(0, wanted)))


def _right(words: Words, end: int, context: int, levels: Sequence[Sequence[int]]) -> int:
    """Where the context behind a core ends."""
    most = int(words.reach[end]) + 2 * context
    wanted = int(words.reach[end]) + context
    for starts in levels:
        place = int(words.reach.searchsorted(wanted))
        at = starts[min(bisect_left(starts, place), len(starts) - 1)]
        if words.reach[at] <= most:
            return max(at, end)
    return max(end, _last_before(words, wanted))


def _last_before(words: Words, reach: int) -> int:
    """The last word with at most so many pieces before it."""
    return max(0, int(words.reach.searchsorted(reach, "right")) - 1)
