"""Where a mark ends and begins when it takes a word more or less."""

import re

from reader.core.spans import Span

WORD = re.compile(r"\S+")


def moved_end(text: str, span: Span, way: int) -> Span:
    """The span with its end after the next word (1), or after the word before (-1)."""
    if way > 0:
        found = WORD.search(text, span.end)
        return Span(span.start, found.end() if found else span.end)
    words = [match.end() for match in WORD.finditer(text, span.start, span.end)]
    return Span(span.start, words[-2] if len(words) > 1 else span.end)


def moved_begin(text: str, span: Span, way: int) -> Span:
    """The span with its beginning at the next word (1), or at the word before (-1)."""
    if way > 0:
        words = [match.start() for match in WORD.finditer(text, span.start, span.end)]
        return Span(words[1] if len(words) > 1 else span.start, span.end)
    before = text[: span.start].rstrip()
    begun = max((before.rfind(blank) for blank in " \n\t\u00a0\u2009\u202f"), default=-1) + 1
    return Span(begun if before else span.start, span.end)
