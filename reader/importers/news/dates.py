"""Dates as news databases write them, in the language of the interface, as ISO 8601."""

import re
import unicodedata
from datetime import date
from functools import cache

# Where two of them call different months by one name, the first counts.
LOCALES = (
    "en",
    "fr",
    "de",
    "es",
    "it",
    "nl",
    "pt",
    "sv",
    "da",
    "nb",
    "ca",
    "pl",
    "cs",
    "fi",
    "tr",
    "ro",
)
# Short names that are in use, but not in CLDR.
BESIDES = {"sept": 9, "sep": 9, "mrt": 3, "set": 9, "mrz": 3, "maerz": 3, "jänner": 1, "out": 10}

DAY = r"(?P<day>[0-3]?\d)(?:st|nd|rd|th|er|re|ère|º|°|ª|\.)?"
NAME = r"(?P<month>[^\W\d_]{3,12})\.?"
YEAR = r"(?P<year>(?:1[6-9]|20)\d\d)"
OF = r"(?:,|\s|de |del |di |of |den )*"
PATTERNS = (
    re.compile(r"(?<!\d)(?P<year>(?:1[6-9]|20)\d\d)-(?P<number>[01]\d)-(?P<day>[0-3]\d)(?!\d)"),
    re.compile(rf"(?<!\d){DAY}[\s-]{OF}{NAME}[\s,-]{OF}{YEAR}(?!\d)", re.IGNORECASE),
    re.compile(rf"\b{NAME}\s{DAY}(?:,\s*|\s+){OF}{YEAR}(?!\d)", re.IGNORECASE),
    re.compile(
        r"(?P<year>(?:1[6-9]|20)\d\d)\s?[年년]\s?(?P<number>[01]?\d)\s?[月월]\s?(?P<day>[0-3]?\d)"
    ),
    re.compile(r"(?<![\d./])(?P<day>\d\d?)[./](?P<number>\d\d?)[./](?P<year>(?:1[6-9]|20)\d\d)"),
    re.compile(rf"\b{NAME}\s{OF}{YEAR}(?!\d)", re.IGNORECASE),
)
LONGEST = 300


def iso_date(words: str) -> str | None:
    """The first date in the words, as YYYY-MM-DD, or YYYY-MM where no day is said; None if none.

    A date in numbers is read with the day first, unless that would give a thirteenth month.
    """
    words = words[:LONGEST]
    for pattern in PATTERNS:
        for found in pattern.finditer(words):
            made = _made(found.groupdict())
            if made:
                return made
    return None


def _made(parts: dict[str, str | None]) -> str | None:
    month = int(parts.get("number") or 0) or month_of(parts.get("month") or "")
    year, day = int(parts["year"] or 0), int(parts.get("day") or 0)
    if month and month > 12 >= day:
        month, day = day, month
    try:
        whole = date(year, month or 0, day or 1).isoformat()
    except ValueError:
        return None
    return whole if day else whole[:7]


def month_of(name: str) -> int | None:
    """The number of the month of that name, whole or shortened, in any of the languages."""
    return _months().get(folded(name))


@cache
def _months() -> dict[str, int]:
    """Names of months, folded, and their numbers, from the tables of CLDR."""
    from babel.dates import get_month_names

    known = {folded(name): number for name, number in BESIDES.items()}
    for locale in LOCALES:
        for width in ("wide", "abbreviated"):
            for context in ("format", "stand-alone"):
                names = get_month_names(width, context, locale)
                for number in range(1, 13):
                    known.setdefault(folded(names[number]).rstrip("."), number)
    return known


def folded(words: str) -> str:
    """The words in small letters and without accents, for comparing."""
    plain = unicodedata.normalize("NFKD", words.casefold().replace("ı", "i"))
    return "".join(letter for letter in plain if not unicodedata.combining(letter))
