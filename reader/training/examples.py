"""Articles as examples: words with the events on them, and windows in batches."""

from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from pathlib import Path
from random import Random

import numpy as np

from reader.analysis.attribution_model import words as reading
from reader.analysis.attribution_model.gold import Attributed, GoldArticle, Spans, articles
from reader.analysis.attribution_model.windows import Sizes, Window, windows
from reader.analysis.attribution_model.words import Ints, Tokenizer, Words

NONE, SOURCE, CONTENT = 0, 1, 2

TRAINED = Sizes(apart=250, most=320, context=15)
"""Windows of training: less context than at run time, since every event is learned in many."""

SHUFFLED = 30
"""Batches whose windows are sorted by size together, so that little padding is needed."""


@dataclass(frozen=True)
class Event:
    """An attribution on words: the cue is `[start, end)`, `roles` [n] holds each word's class."""

    start: int
    end: int
    roles: Ints


@dataclass(frozen=True)
class Example:
    """An article's words and, for each annotator, its events."""

    name: str
    words: Words
    versions: tuple[tuple[Event, ...], ...]


@dataclass(frozen=True)
class Part:
    """A window of an example with one annotator's events."""

    name: str
    words: Words
    window: Window
    events: tuple[Event, ...]

    @property
    def size(self) -> int:
        """How many words the window has."""
        return self.window.end - self.window.start


def examples(folder: Path, tokenizer: Tokenizer) -> list[Example]:
    """The articles of a corpus folder as examples."""
    return [example(article, tokenizer) for article in articles(folder)]


def example(article: GoldArticle, tokenizer: Tokenizer) -> Example:
    """An article's words with its attributions on them."""
    words = reading.read(article.text, reading.lines(article.text), tokenizer)
    versions = tuple(
        tuple(event for a in version if (event := _event(words, a))) for version in article.versions
    )
    return Example(article.name, words, versions)


def batches(found: Sequence[Example], *, size: int, seed: int) -> list[list[Part]]:
    """All windows of the examples in batches of about the same size, in an order of the seed's.

    Each seed cuts the texts at other places and draws one annotator for each article.
    """
    draw = Random(seed)
    parts = [part for one in found for part in _parts(one, draw.choice(one.versions), seed)]
    draw.shuffle(parts)
    out = [batch for chunk in _chunks(parts, size * SHUFFLED) for batch in _alike(chunk, size)]
    draw.shuffle(out)
    return out


def _alike(parts: Sequence[Part], size: int) -> Iterator[list[Part]]:
    return _chunks(sorted(parts, key=lambda part: part.size), size)


def _chunks(parts: Sequence[Part], size: int) -> Iterator[list[Part]]:
    yield from (list(parts[i : i + size]) for i in range(0, len(parts), size))


def _parts(one: Example, events: tuple[Event, ...], salt: int) -> Iterator[Part]:
    for window in windows(one.words, TRAINED, salt=salt):
        near = tuple(e for e in events if e.start < window.end and window.start < e.end)
        yield Part(one.name, one.words, window, near)


def _event(words: Words, attributed: Attributed) -> Event | None:
    roles = np.zeros(len(words), dtype=np.int64)
    roles[_under(words, attributed.content)] = CONTENT
    roles[_under(words, attributed.source)] = SOURCE
    cue = np.flatnonzero(_under(words, attributed.cue[:1]))
    roles[cue] = NONE
    if not len(cue) or not roles.any():
        return None
    return Event(int(cue[0]), int(cue[-1]) + 1, roles)


def _under(words: Words, spans: Spans) -> np.ndarray:
    mask = np.zeros(len(words), dtype=bool)
    for start, end in spans:
        mask |= (words.starts < end) & (words.ends > start)
    return mask
