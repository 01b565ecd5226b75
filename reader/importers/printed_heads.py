"""Title, byline and date as a document prints them at its top, where nothing declares them.

A document's own properties say when its file was made and by whose program; what stands under its
title says when it was published, and who wrote it.
"""

import re
from collections.abc import Sequence
from typing import NamedTuple

from reader.importers.news.dates import iso_date

TOP = 5  # pieces: what stands further down is of the text
LONGEST_DATE, LONGEST_NAME, LONGEST_TITLE = 40, 70, 200
BY = re.compile(r"(?:by|von|par|por|di|da|door|av|af)\s+(?=[^\W\d_])", re.IGNORECASE)
# What stands around the date in its line, at most: a day of the week, an hour.
BESIDE_DATE, MOST_WORDS = 3, 14
# Words of a name that begin small, in the languages that have them.
SMALL = frozenset(
    {"von", "van", "de", "der", "den", "del", "della", "di", "da", "dos", "das", "du", "la", "le"}
    | {"el", "al", "bin", "ibn", "ben", "und", "and", "y", "e", "et", "zu", "zur", "af", "av"}
    | {"ten", "ter", "the", "of", "for", "in", "at", "by", "st", "für", "aus", "am", "im", "des"}
)
WORD = re.compile(r"[^\W\d_]{2,}")


class Head(NamedTuple):
    """What was found; `title` is the number of its piece."""

    title: int | None = None
    byline: str | None = None
    published: str | None = None


def head_of(pieces: Sequence[tuple[str, str]], title: int | None) -> Head:
    """What stands in lines of their own at the top, below the title if it is known."""
    lines = [" ".join(words.split()) for _, words in pieces[: (title or 0) + TOP]]
    start = 0 if title is None else title + 1
    dated = next((n for n in range(start, len(lines)) if _is_date(lines[n])), None)
    if dated is None:
        return Head(title)
    between = [n for n in range(max(start, dated - 1), dated) if _is_name(lines[n])]
    between += [n for n in range(dated + 1, min(dated + 2, len(lines))) if BY.match(lines[n])]
    named = next((n for n in between if _is_name(lines[n])), None)
    byline = BY.sub("", lines[named]) if named is not None else None
    if title is None and named == 1 and dated == 2 and _is_title(lines[0]):
        return Head(0, byline, iso_date(lines[dated]))
    return Head(title, byline if title is not None else None, iso_date(lines[dated]))


def _is_date(words: str) -> bool:
    """Whether a line says a whole day, and hardly anything else."""
    if len(words) > LONGEST_DATE or len(WORD.findall(words)) > BESIDE_DATE:
        return False
    found = iso_date(words)
    return found is not None and len(found) == len("2024-05-03")


def _is_name(words: str) -> bool:
    """Whether a line may be the name of one who wrote it, or of several."""
    plain = BY.sub("", words)
    if len(plain) > LONGEST_NAME or re.search(r"[\d:;!?]|\.\Z", plain):
        return False
    parts = re.findall(r"[^\s,]+", plain)
    named = all(part[0].isupper() or part.casefold() in SMALL or part == "&" for part in parts)
    return 2 <= len(parts) <= MOST_WORDS and named


def _is_title(words: str) -> bool:
    return 3 <= len(words) <= LONGEST_TITLE and not words.endswith((".", ",", ";", ":"))
