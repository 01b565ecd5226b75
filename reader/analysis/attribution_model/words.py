"""A text as the model reads it: words with their pieces, sentences, paragraphs and quotation."""

import re
from collections.abc import Sequence
from dataclasses import dataclass, replace
from typing import Protocol

import numpy as np
from numpy.typing import NDArray

from reader.analysis.attribution_model.quotes import CLOSING, OPENING, marks

Ints = NDArray[np.int64]

FEATURES = 16
"""How many values a word's feature has: 4 shapes by in quotation or not by paragraph start."""

MOST_PIECES = 6
UNKNOWN = 100

_WORD = re.compile(r"\w+|[^\w\s]")
_LINE = re.compile(r"[^\n]*\S[^\n]*")
_ABBREVIATIONS = frozenset(
    {"mr", "mrs", "ms", "dr", "sen", "sens", "rep", "reps", "gov", "gen", "lt", "col", "sgt"}
    | {"prof", "st", "jr", "sr", "vs", "inc", "corp", "co", "ltd", "no", "jan", "feb", "aug"}
    | {"sept", "oct", "nov", "dec", "u", "s", "d", "r", "v", "e", "g", "i", "p", "m"}
)
_AFTER_STOP = frozenset("\"”’')]»")


class Encoding(Protocol):
    """What a tokenizer gives back."""

    @property
    def ids(self) -> list[int]:
        """The pieces."""
        ...

    @property
    def word_ids(self) -> list[int | None]:
        """For each piece the place of its word."""
        ...


class Tokenizer(Protocol):
    """The part of `tokenizers.Tokenizer` that is used here."""

    def encode(
        self, sequence: Sequence[str], *, is_pretokenized: bool, add_special_tokens: bool
    ) -> Encoding:
        """Word pieces of the words of a sequence."""
        ...


@dataclass(frozen=True)
class Words:
    """The n words of a text; all arrays have the shape [n] but `reach`, which has [n + 1].

    `starts` and `ends` are code points. `sentence` and `paragraph` count up. `quoted` and
    `wordlike` are 0 or 1, `feature` is below `FEATURES`. `reach[i]` counts the pieces before i.
    `marks` are the words that are quotation marks, as “, ” or ", else nothing.
    """

    text: str
    starts: Ints
    ends: Ints
    sentence: Ints
    paragraph: Ints
    quoted: Ints
    wordlike: Ints
    feature: Ints
    pieces: tuple[tuple[int, ...], ...]
    reach: Ints
    marks: tuple[str, ...]

    def __len__(self) -> int:
        return len(self.pieces)

    def word(self, i: int) -> str:
        """The text of word i."""
        return self.text[int(self.starts[i]) : int(self.ends[i])]


def lines(text: str) -> list[tuple[int, int]]:
    """The paragraphs of a text without blocks: its lines that hold more than blanks."""
    return [match.span() for match in _LINE.finditer(text)]


def read(text: str, paragraphs: Sequence[tuple[int, int]], tokenizer: Tokenizer) -> Words:
    """The words of the paragraphs (spans of code points, in order and apart)."""
    spans, owner = [], []
    for key, (start, end) in enumerate(paragraphs):
        found = [match.span() for match in _WORD.finditer(text, start, end)]
        spans += found
        owner += [key] * len(found)
    words = [text[start:end] for start, end in spans]
    paragraph = np.array(owner, dtype=np.int64)
    quotation = marks(text, spans)
    first = np.diff(paragraph, prepend=-1) > 0
    quoted = _quoted(quotation, first)
    pieces = _pieces([mark or word for mark, word in zip(quotation, words, strict=True)], tokenizer)
    shapes = np.array([_shape(word) for word in words], dtype=np.int64)
    bounds = np.array(spans, dtype=np.int64).reshape(-1, 2)
    return Words(
        text=text,
        starts=bounds[:, 0],
        ends=bounds[:, 1],
        sentence=_sentences(words, spans, first),
        paragraph=paragraph,
        quoted=quoted,
        wordlike=np.array([word[0].isalnum() for word in words], dtype=np.int64),
        feature=shapes * 4 + quoted * 2 + first,
        pieces=pieces,
        reach=np.cumsum([0, *map(len, pieces)], dtype=np.int64),
        marks=tuple(quotation),
    )


def part(words: Words, start: int, end: int) -> Words:
    """The words `[start, end)` as a text of their own; their places stay those of the whole."""
    inner = slice(start, end)
    feature = words.feature[inner].copy()
    feature[:1] |= 1  # a paragraph begins here
    return replace(
        words,
        starts=words.starts[inner],
        ends=words.ends[inner],
        sentence=words.sentence[inner],
        paragraph=words.paragraph[inner],
        quoted=words.quoted[inner],
        wordlike=words.wordlike[inner],
        feature=feature,
        pieces=words.pieces[inner],
        reach=words.reach[start : end + 1] - words.reach[start],
        marks=words.marks[inner],
    )


def _pieces(words: Sequence[str], tokenizer: Tokenizer) -> tuple[tuple[int, ...], ...]:
    kinds = list(dict.fromkeys(words))
    encoding = tokenizer.encode(kinds, is_pretokenized=True, add_special_tokens=False)
    gathered: list[list[int]] = [[] for _ in kinds]
    for piece, at in zip(encoding.ids, encoding.word_ids, strict=True):
        if at is not None:
            gathered[at].append(piece)
    known = {
        word: tuple(ids[:MOST_PIECES]) or (UNKNOWN,)
        for word, ids in zip(kinds, gathered, strict=True)
    }
    return tuple(known[word] for word in words)


def _shape(word: str) -> int:
    """0 small, 1 capitalised, 2 all capitals, 3 no letter."""
    if not word[0].isalpha():
        return 3
    if not word[0].isupper():
        return 0
    return 2 if len(word) > 1 and word.isupper() else 1


def _quoted(quotation: Sequence[str], first: NDArray[np.bool_]) -> Ints:
    """1 from the mark that opens to the mark that closes; a paragraph's end closes too."""
    out, inside = np.zeros(len(quotation), dtype=np.int64), False
    for i, mark in enumerate(quotation):
        inside = inside and not first[i]
        closes = inside and mark in (CLOSING, '"')
        inside = inside or mark in (OPENING, '"')
        out[i] = inside
        inside = inside and not closes
    return out


def _sentences(
    words: Sequence[str], spans: Sequence[tuple[int, int]], first: NDArray[np.bool_]
) -> Ints:
    starts = np.array(first, dtype=np.int64)
    for i in range(1, len(words)):
        if not starts[i] and spans[i][0] > spans[i - 1][1] and _ends_before(words, spans, i):
            starts[i] = 1
    return np.cumsum(starts) - 1


def _ends_before(words: Sequence[str], spans: Sequence[tuple[int, int]], i: int) -> bool:
    """Whether a sentence ends before word i, which stands after a blank."""
    last = i - 1
    while last > 0 and words[last] in _AFTER_STOP:
        last -= 1
    if words[last] not in (".", "!", "?", "…"):
        return False
    if not (words[i][0].isupper() or words[i][0] in "\"“‘'([" or words[i][0].isdigit()):
        return False
    before = words[last - 1] if last else ""
    glued = last > 0 and spans[last - 1][1] == spans[last][0]
    short = before.lower() in _ABBREVIATIONS or (len(before) == 1 and before.isupper())
    return not (words[last] == "." and last == i - 1 and glued and short)
