"""Words that a line's end has broken, put together again."""

import re
from collections.abc import Iterable, Set

from reader.importers.pdf.rows import Row

WORD = re.compile(r"[^\W\d_]+(?:['’][^\W\d_]+)?(?:-[^\W\d_]+)*")
# Chinese and Japanese, whose words have no blanks between them.
WITHOUT_BLANKS = re.compile("[\u3000-\u30ff\u3400-\u9fff\uff00-\uffef]{2}")
LAST = re.compile(r"([\w’'-]+?)[-‐]?\Z")
FIRST = re.compile(r"[\w’'-]+")
# What a hyphen mostly stays behind.
PREFIXES = {
    "all",
    "anti",
    "cross",
    "double",
    "ex",
    "far",
    "five",
    "four",
    "full",
    "half",
    "hard",
    "high",
    "ill",
    "left",
    "long",
    "low",
    "mid",
    "multi",
    "near",
    "non",
    "one",
    "post",
    "pro",
    "quasi",
    "right",
    "second",
    "self",
    "semi",
    "short",
    "single",
    "six",
    "so",
    "soft",
    "state",
    "ten",
    "third",
    "three",
    "two",
    "ultra",
    "vice",
    "well",
}


def vocabulary(rows: Iterable[Row]) -> set[str]:
    """The words of a document that no line's end has broken, in small letters."""
    words: set[str] = set()
    after_break = False
    for row in rows:
        found = [word.casefold() for word in WORD.findall(row.text)]
        words.update(found[1 if after_break else 0 : -1 if row.broken else None])
        after_break = row.broken
    return words


def joined(before: str, after: str, *, broken: bool, known: Set[str]) -> tuple[str, str]:
    """Two rows' texts as they stand in one line: the first, and what follows on it."""
    if not broken:
        return (
            (before, after)
            if WITHOUT_BLANKS.match(before[-1:] + after[:1])
            else (
                before,
                f" {after}",
            )
        )
    head, tail = LAST.search(before), FIRST.match(after)
    bare = before.rstrip("-‐")
    if head is None or tail is None:
        return before, f" {after}"
    return (bare, f"-{after}") if _keeps(head[1], tail[0], known) else (bare, after)


def _keeps(head: str, tail: str, known: Set[str]) -> bool:
    """Whether a word has a hyphen of its own: as it is written elsewhere, else by its look."""
    head, first = head.casefold(), tail[:1]
    whole, parted = head + tail.casefold(), f"{head}-{tail.casefold()}"
    if (whole in known) != (parted in known):
        return parted in known
    if first.isupper() or first.isdigit() or head[-1:].isdigit():
        return True
    return "-" in head or head in PREFIXES
