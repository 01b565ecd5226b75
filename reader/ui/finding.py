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
# Latin letters with marks: Latin-1, Latin Extended-A, -B and Additional
ACCENTED = (*range(0xC0, 0x250), *range(0x1E00, 0x1F00))
MARKS = "[\u0300-\u036f]*"


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
    words = [_word(word) for word in _bare(query).split()]
    if not words:
        return None
    made = r"\s+".join(words)
    if whole_words:
        made = rf"(?<!\w){made}(?!\w)"
    return re.compile(made, re.IGNORECASE)


def _word(word: str) -> str:
    return "".join(map(_letter, word))


def _letter(letter: str) -> str:
    if letter in ALIKE:
        return ALIKE[letter]
    accented = _accented().get(letter.lower(), "")
    return f"[{re.escape(letter)}{accented}]{MARKS}" if letter.isalpha() else re.escape(letter)


@cache
def _accented() -> dict[str, str]:
    """Each plain Latin letter with all its accented forms, as one string."""
    forms: dict[str, str] = {}
    for code in ACCENTED:
        letter = chr(code)
        plain = _bare(letter).lower()
        if len(plain) == 1 and plain != letter:
            forms[plain] = forms.get(plain, "") + letter
    return forms


def _bare(text: str) -> str:
    """The text without its accents, and typographic quotation marks as typewriters have them."""
    plain = "".join(map(_base, text))
    for typed, alike in ALIKE.items():
        plain = re.sub(alike, typed, plain)
    return plain


def _base(letter: str) -> str:
    """A letter without its accents; "" for an accent alone."""
    base, *accents = unicodedata.normalize("NFD", letter)
    if unicodedata.combining(base):
        return ""
    # what else falls apart, as Korean syllables do, is no letter with accents
    return base if all(map(unicodedata.combining, accents)) else letter
