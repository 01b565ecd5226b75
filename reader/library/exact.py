"""Words as they are written: what the index, which folds forms and accents, cannot tell apart.

Two texts are the same here when they differ in case, in the kind of quotation mark, in white space
or in how an accent is encoded, and in nothing else.
"""

import re
from functools import lru_cache
from unicodedata import is_normalized, normalize

MARKS = {"’": "'", "‘": "'", "“": '"', "”": '"', "„": '"'}
# Where SQLite's tokenizer and Python agree on what a letter is; letters beyond, and scripts without
# blanks between words, are looked for in the texts themselves.
PLAIN = re.compile(
    r"[\x00-\u02ff\u0391-\u052f\u0531-\u0556\u05d0-\u05ea\u0610-\u06ff\u1e00-\u1eff"
    r"\u2010-\u205f\u20a0-\u20b9]*\Z"
)
LETTER = r"[^\W_]"


def is_indexed(words: str) -> bool:
    """Whether the index can say which texts may hold the words."""
    plain = PLAIN.match(words) is not None
    return plain and any(character.isalnum() for character in words)


def is_bare(words: str) -> bool:
    """Whether there are only letters, digits and blanks, of which the index forgets none."""
    return all(character.isalnum() or character.isspace() for character in words)


def holds(words: str, prefix: int, *texts: str | None) -> bool:
    """Whether one of the texts holds the words, beginning and ending where a word does."""
    needle, whole = _needle(words, bool(prefix))
    first = needle.split(" ", 1)[0]
    marked = "'" in needle or '"' in needle
    for text in filter(None, texts):
        known = _folded(text)
        if marked:
            known = _plain_marks(known)
        if first in known and whole.search(known):
            return bool(needle)
    return False


@lru_cache(maxsize=64)
def pattern(words: str, prefix: bool) -> re.Pattern[str]:
    """What finds the words in a text as it is; of no use for accents that are encoded otherwise."""
    needle = " ".join(_plain_marks(normalize("NFC", words)).split())
    body = _body(needle).replace("'", "['’‘]").replace('"', '["“”„]')
    return re.compile(_edged(needle, body, prefix), re.IGNORECASE)


@lru_cache(maxsize=64)
def _needle(words: str, prefix: bool) -> tuple[str, re.Pattern[str]]:
    needle = " ".join(_plain_marks(_folded(words)).split())
    return needle, re.compile(_edged(needle, _body(needle), prefix))


def _body(needle: str) -> str:
    return r"\s+".join(map(re.escape, needle.split(" ")))


def _edged(needle: str, body: str, prefix: bool) -> str:
    """A letter or digit at the edge of the words must be at the edge of a word."""
    before = f"(?<!{LETTER})" if needle[:1].isalnum() else ""
    after = f"(?!{LETTER})" if needle[-1:].isalnum() and not prefix else ""
    return before + body + after


def _folded(text: str) -> str:
    folded = text.casefold()
    return folded if is_normalized("NFC", folded) else normalize("NFC", folded)


def _plain_marks(text: str) -> str:
    for mark, plain in MARKS.items():
        text = text.replace(mark, plain)
    return text


def named(words: str, prefix: int, value: str | None) -> bool:
    """Whether a name has the words in it, whatever their case and accents."""
    needle, name = _bare(words), _bare(value or "")
    if not needle:
        return False
    return f" {needle}{'' if prefix else ' '}" in f" {name} "


@lru_cache(maxsize=1024)
def _bare(name: str) -> str:
    """The letters and digits of a name without case and accents, one blank between its words."""
    from unicodedata import combining

    letters = (c for c in normalize("NFKD", name).casefold() if not combining(c))
    return " ".join("".join(c if c.isalnum() else " " for c in letters).split())
