"""Which language a text is in, told by its commonest words."""

import re

from reader.analysis.lexicon import stopwords

SAMPLE = 20_000
"""Code points that are looked at: the start of a text tells enough."""

ENOUGH = 8
"""Below so many words there is nothing to tell by, and the text passes as English."""

_WORD = re.compile(r"[^\W\d_]+")


def guess(text: str) -> str | None:
    """The language of a text as BCP 47, None when nothing speaks for one (too short, other script).

    A text of fewer than eight words in Latin letters is taken for English.
    """
    found = _WORD.findall(text[:SAMPLE])
    if len(found) < ENOUGH:
        return "en" if all(word.isascii() for word in found) else None
    heard = [word.lower() for word in found]
    shares = {
        language: sum(word in common for word in heard) / len(heard)
        for language, common in stopwords().items()
    }
    best = max(shares, key=lambda language: (shares[language], language == "en"))
    return best if shares[best] >= 0.1 else _scarce(heard, shares["en"])


def reads(text: str, *, language: str | None = None) -> bool:
    """Whether the analysis reads a text: whether it is, or seems to be, English."""
    if language and not language.lower().startswith("en"):
        return False
    return guess(text) == "en"


def _scarce(heard: list[str], english: float) -> str | None:
    """Headlines and tables have few small words: English if it has any and the letters are."""
    return "en" if english > 0.02 and all(word.isascii() for word in heard) else None
