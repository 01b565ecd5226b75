"""Finding words: case, accents, kinds of blank and of quotation mark do not count."""

import re
import unicodedata
from functools import cache

from reader.core.spans import Span

MOST = 10_000
ALIKE = {
    "'": "['‘’‛′]",
    '"': '["“”„«»″]',
    "-": "[-‐‑–—]",
}
TYPED = {alike: typed for typed, every in ALIKE.items() for alike in every[1:-1]}
# where letters with marks stand: Latin, Greek and Cyrillic ones, to Japanese kana
ACCENTED = range(0xC0, 0x3100)


def find_all(text: str, query: str, *, whole_words: bool = False) -> list[Span]:
    """Where the words of a query stand in a text, in order, at most 10,000 times."""
    wanted = pattern(query, whole_words=whole_words)
    if wanted is None:
        return []
    found: list[Span] = []
    for match in wanted.finditer(text):
        found.append(Span(*match.span()))
        if len(found) == MOST:
            break
    return found


def pattern(query: str, *, whole_words: bool) -> re.Pattern[str] | None:
    """The query as a pattern; None when there is nothing to look for."""
    words = list(filter(None, map(_word, query.split())))
    if not words:
        return None
    made = r"\s+".join(words)
    if whole_words:
        made = rf"(?<!\w){made}(?!\w)"
    return re.compile(made, re.IGNORECASE)


def _word(word: str) -> str:
    """The pattern of a word; "" for one of accents alone."""
    return "".join(map(_letter, word)) if any(map(_base, word)) else ""


def _letter(letter: str) -> str:
    """What stands for a letter in the pattern: the letter, its plain one, and all accents on it."""
    if (typed := TYPED.get(letter, letter)) in ALIKE:
        return ALIKE[typed] + _marks()
    base = _base(letter)
    accented = _accented().get(base.lower(), "")
    return f"[{re.escape(letter + base)}{accented}]{_marks()}" if base else f"{letter}?"


@cache
def _accented() -> dict[str, str]:
    """Each plain letter with all its accented forms, as one string."""
    forms: dict[str, str] = {}
    for letter in map(chr, ACCENTED):
        plain = _base(letter).lower()
        if len(plain) == 1 and plain != letter:
            forms[plain] = forms.get(plain, "") + letter
    return forms


@cache
def _marks() -> str:
    """The pattern of any number of accents that stand by themselves."""
    marks = [code for code in ACCENTED if unicodedata.combining(chr(code))]
    firsts = [code for code in marks if code - 1 not in marks]
    lasts = [code for code in marks if code + 1 not in marks]
    ranges = (f"{chr(first)}-{chr(last)}" for first, last in zip(firsts, lasts, strict=True))
    return f"[{''.join(ranges)}]*"


def _base(letter: str) -> str:
    """A letter without its accents; "" for an accent alone."""
    base, *accents = unicodedata.normalize("NFD", letter)
    if unicodedata.combining(base):
        return ""
    # what else falls apart, as Korean syllables do, is no letter with accents
    return base if all(map(unicodedata.combining, accents)) else letter
