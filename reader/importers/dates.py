"""Days as files write them, in ISO 8601."""

import re
from datetime import date
from email.utils import parsedate_to_datetime

ISO = re.compile(r"\s*(\d{4})(?:-(\d\d)(?:-(\d\d))?)?(?=[T\s]|\Z)")
# PDF's and RTF's kind: "D:20240503101112+02'00'".
PACKED = re.compile(r"\s*(?:D:)?(\d{4})(\d\d)(\d\d)(?:\d{0,6})(?=\D|\Z)")
# What programs write for "unknown" is before it: the year 101, or the year 1.
EARLIEST = 1000
MONTHS = "jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec"
DAY_FIRST = re.compile(rf"(\d\d?)(?:st|nd|rd|th)?[ -]({MONTHS})[a-z]*\.?,?[ -](\d{{4}})\b", re.I)
MONTH_FIRST = re.compile(rf"\b({MONTHS})[a-z]*\.? (\d\d?)(?:st|nd|rd|th)?,? (\d{{4}})\b", re.I)


def iso(words: str | None) -> str | None:
    """The day that the words say, as "2024-05-03", "2024-05" or "2024"; None if they say none."""
    words = words or ""
    if found := ISO.match(words) or PACKED.match(words):
        return _day(*(int(part) if part else None for part in found.groups()))
    if found := DAY_FIRST.search(words):
        return _day(int(found[3]), _month(found[2]), int(found[1]))
    if found := MONTH_FIRST.search(words):
        return _day(int(found[3]), _month(found[1]), int(found[2]))
    return _in_a_mail(words)


def _in_a_mail(words: str) -> str | None:
    try:
        return parsedate_to_datetime(words).date().isoformat()
    except (ValueError, TypeError, IndexError, OverflowError):
        return None


def _month(name: str) -> int:
    return MONTHS.split("|").index(name.lower()) + 1


def _day(year: int | None, month: int | None = None, day: int | None = None) -> str | None:
    if not year or year < EARLIEST:
        return None
    try:
        whole = date(year, month or 1, day or 1).isoformat()
    except ValueError:
        return None
    return whole if day else whole[:7] if month else whole[:4]
