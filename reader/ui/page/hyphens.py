"""Where words may be parted at the end of a line.

By patterns, after Franklin Mark Liang, "Word Hy-phen-a-tion by Com-put-er" (1983). The files of
patterns are those that TeX has, as their authors wrote them.
"""

import re
from collections.abc import Iterator, Mapping
from functools import cache, lru_cache
from typing import NamedTuple

from reader.paths import resources

FILES: Mapping[str, str] = {
    "en": "hyphen.tex",
    "de": "hyph-de-1996.tex",
    "es": "hyph-es.dic",
}
LETTERS_AFTER = {"en": 3}
"""At least so many letters stand after a hyphen; two in most languages."""

SMALL_WORDS: Mapping[str, frozenset[str]] = {
    "en": frozenset(["the", "of", "and", "to", "that", "is", "was", "for", "with", "not"]),
    "de": frozenset(["der", "die", "das", "und", "den", "von", "nicht", "mit", "ist", "ein"]),
    "es": frozenset(["el", "la", "los", "que", "en", "del", "las", "por", "una", "con"]),
}
SEEN = 3000
"""Code points of a text in which its small words are counted."""

_WORD = re.compile(r"[^\W\d_]{5,}")


class Patterns(NamedTuple):
    """How much the letters of a pattern are for a hyphen (odd) or against it (even), between
    them; and the words that follow no rule."""

    weights: dict[str, tuple[int, ...]]
    words: dict[str, tuple[int, ...]]
    longest: int


def hyphens(text: str, start: int, end: int, *, language: str) -> Iterator[int]:
    """The offsets in `text[start:end]` before which a word of a language may be parted."""
    if language not in FILES:
        return
    for match in _WORD.finditer(text, start, end):
        if not match.group()[1:].isupper():
            for place in parted(match.group().lower(), language):
                yield match.start() + place


def language_of(text: str, told: str | None) -> str:
    """The language of a text, as its file tells it, else by its small words; "" if unknown."""
    if told:
        return told.split("-")[0].split("_")[0].lower()
    words = text[:SEEN].lower().split()
    counts = {name: sum(w in small for w in words) for name, small in SMALL_WORDS.items()}
    best = max(counts, key=lambda name: counts[name])
    return best if counts[best] * 20 >= len(words) > 0 else ""


@lru_cache(maxsize=20_000)
def parted(word: str, language: str) -> tuple[int, ...]:
    """The places in a word of small letters at which it may be parted."""
    known = _patterns(language)
    if word in known.words:
        return known.words[word]
    dotted = f".{word}."
    weights = [0] * (len(dotted) + 1)
    for first in range(len(dotted)):
        for last in range(first + 1, min(first + known.longest, len(dotted)) + 1):
            for k, weight in enumerate(known.weights.get(dotted[first:last], ())):
                weights[first + k] = max(weights[first + k], weight)
    after = LETTERS_AFTER.get(language, 2)
    return tuple(k for k in range(2, len(word) - after + 1) if weights[k + 1] % 2)


@cache
def _patterns(language: str) -> Patterns:
    text = (resources() / "hyphens" / FILES[language]).read_text("utf-8")
    weights: dict[str, tuple[int, ...]] = {}
    words: dict[str, tuple[int, ...]] = {}
    for token in _tokens(text):
        letters = re.sub(r"[\d-]", "", token)
        if "-" in token:
            words[letters] = _places(token)
        elif letters:
            weights[letters] = _weights(token)
    return Patterns(weights, words, max(map(len, weights)))


def _tokens(text: str) -> Iterator[str]:
    """Patterns and words, without what TeX is told beside them."""
    for line in text.splitlines():
        for token in line.partition("%")[0].split():
            if token.islower() and not token.startswith("\\"):
                yield token


def _places(token: str) -> tuple[int, ...]:
    parts = token.split("-")
    return tuple(len("".join(parts[:k])) for k in range(1, len(parts)))


def _weights(token: str) -> tuple[int, ...]:
    """The digits of a pattern, one before each letter and one at its end; 0 where none stands."""
    return tuple(int(digit or 0) for digit in re.split(r"\D", token))
