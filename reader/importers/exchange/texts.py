"""Texts that come along in the work of another program, and places in them."""

from bisect import bisect_left
from collections.abc import Iterable
from dataclasses import replace

from reader.core.annotations import Anchor, anchor_at
from reader.core.article import Imported, Origin
from reader.core.spans import Span
from reader.importers import plain


def article_of(text: str, title: str | None, origin: Origin) -> Imported:
    """A plain text as an article with that title, if it says none itself. Raises BadFile."""
    made = plain.imported(text.removeprefix("\ufeff"), origin)
    known = made.metadata
    return replace(made, metadata=replace(known, title=known.title or title or None))


class Places:
    """Offsets in a text as it was, as offsets in the text of the article made of it.

    The article has one LF for each end of a line. Programs count a CRLF as two code points, as the
    standards say, or as one: `spans` tell which, since most selections begin and end with words.
    """

    def __init__(self, text: str, spans: Iterable[Span]) -> None:
        text = text.removeprefix("\ufeff")
        self.text = text.replace("\r\n", "\n").replace("\r", "\n")
        breaks = [n for n in range(len(text) - 1) if text[n] == "\r" and text[n + 1] == "\n"]
        spans = list(spans)
        as_one = sum(_fits(self.text, span) for span in spans)
        self._breaks = breaks
        as_two = sum(_fits(self.text, self._moved(span)) for span in spans)
        if as_one > as_two:
            self._breaks = []

    def _moved(self, span: Span) -> Span:
        """A span without the carriage returns before its ends."""
        return Span(*(offset - bisect_left(self._breaks, offset) for offset in span))

    def anchor(self, span: Span) -> Anchor | None:
        """The anchor of a span; None if it is empty or not in the text."""
        moved = self._moved(span)
        inside = 0 <= moved.start < moved.end <= len(self.text)
        return anchor_at(self.text, moved) if inside else None


def _fits(text: str, span: Span) -> bool:
    """Whether a span begins and ends where words do."""
    start, end = span
    if not 0 <= start < end <= len(text):
        return False
    cuts_first = start > 0 and text[start - 1].isalnum() and text[start].isalnum()
    cuts_last = end < len(text) and text[end - 1].isalnum() and text[end].isalnum()
    return not cuts_first and not cuts_last and not text[start].isspace()


def found(text: str, quotation: str, prefix: str = "", suffix: str = "") -> Anchor:
    """The anchor of a quotation where the text has it once with its context; else without span."""
    for words, start in ((prefix + quotation + suffix, len(prefix)), (quotation, 0)):
        place = text.find(words)
        if quotation and place >= 0 and text.find(words, place + 1) < 0:
            return anchor_at(text, Span(place + start, place + start + len(quotation)))
    return Anchor(None, quotation, prefix, suffix)
