"""Which words are quotation marks that open or close: double ones, or single ones where those rule.

British texts quote with single marks, which are apostrophes as well. A text whose single marks
open more often than its double ones is read as if it had double ones.
"""

from collections.abc import Sequence

OPENING, CLOSING = "“", "”"

_DOUBLE = {"“": OPENING, "„": OPENING, "«": OPENING, "”": CLOSING, "»": CLOSING, '"': '"'}
_SINGLE = {"‘", "’", "'"}
_STOPS = ",.?!…—–"


def marks(text: str, spans: Sequence[tuple[int, int]]) -> list[str]:
    """For each word the quotation mark that it stands for: “, ”, a straight one, or nothing."""
    words = [text[start:end] if end - start == 1 else "" for start, end in spans]
    plain = [_DOUBLE.get(word, "") for word in words]
    if not any(word in _SINGLE for word in words):
        return plain
    singles = _singles(text, spans, words)
    if singles.count(OPENING) <= plain.count(OPENING) + plain.count('"') // 2:
        return plain
    return [single or mark for single, mark in zip(singles, plain, strict=True)]


def _singles(text: str, spans: Sequence[tuple[int, int]], words: Sequence[str]) -> list[str]:
    out, opened = [], False
    for word, (start, end) in zip(words, spans, strict=True):
        mark = ""
        if word in _SINGLE:
            before, after = text[start - 1 : start] or " ", text[end : end + 1] or " "
            if not opened and word != "’" and _opens(before, after):
                mark, opened = OPENING, True
            elif opened and word != "‘" and _closes(text, start, before, after):
                mark, opened = CLOSING, False
        out.append(mark)
        if "\n" in text[end : end + 1]:
            opened = False
    return out


def _opens(before: str, after: str) -> bool:
    return (before.isspace() or before in "([—–-") and not after.isspace()


def _closes(text: str, at: int, before: str, after: str) -> bool:
    """A mark after a stop closes; after a plural's s it is an apostrophe unless a stop follows."""
    if before.isspace() or after.isalnum():
        return False
    if before in _STOPS or after in _STOPS or after in ";:)":
        return True
    return before != "s" or text[at + 1 : at + 2] in ("", "\n")
