"""Where in a text the words are that were found, and the few words around them."""

import re
from collections.abc import Iterable, Sequence
from itertools import islice

from reader.core.search import Snippet, Source
from reader.core.spans import Span, merged
from reader.library.exact import pattern
from reader.library.query import All, Any, Field, Near, Not, Query, Words

OPEN, CLOSE = "\x02", "\x03"
BEFORE, WIDE = 60, 220
MOST = 2
WEIGHED = 500  # marks; a word that a long text has more often is as good in its beginning
UNSEEN = {"stance", "publisher", "tag", "code", "collection"}  # what they find is not in the text


def wanted(query: Query) -> tuple[Words, ...]:
    """The words that are to be found, those under a NOT left out."""
    match query:
        case Words():
            return (query,)
        case Near(words, _):
            return words
        case Field(name, words):
            return () if name in UNSEEN else (words,)
        case All(parts) | Any(parts):
            return tuple(dict.fromkeys(words for part in parts for words in wanted(part)))
        case Not(_):
            return ()
        case _:
            return ()


def marks_in(marked: str, text: str) -> tuple[Span, ...]:
    """The spans that FTS5 marked in a text or a part of it; none if it has such marks itself."""
    pieces = re.split(f"([{OPEN}{CLOSE}])", marked)
    plain = "".join(piece for piece in pieces if piece not in (OPEN, CLOSE))
    at = text.find(plain) if OPEN in marked else -1
    if at < 0:
        return ()
    spans, start = [], at
    for piece in pieces:
        if piece == OPEN:
            start = at
        elif piece == CLOSE:
            spans.append(Span(start, at))
        else:
            at += len(piece)
    return tuple(spans)


def exact_marks(words: Iterable[Words], text: str) -> tuple[Span, ...]:
    """Where words stand in a text as they are written."""
    found = (pattern(each.text, each.prefix).finditer(text) for each in words if each.exact)
    return tuple(Span(*match.span()) for matches in found for match in matches)


def snippets_of(
    source: Source, text: str, marks: Iterable[Span], *, start: int | None, most: int = MOST
) -> tuple[Snippet, ...]:
    """The stretches of a text with the most marks, in their order, each of some thirty words.

    `start` is where the text begins in the edition, None for another text.
    """
    known = merged(islice(marks, WEIGHED))
    best: list[tuple[int, Span]] = []
    for number, mark in enumerate(known):
        if best and mark.start < best[-1][1].end:
            continue
        stretch = _stretch(text, mark, one_line=start is None)
        last = number
        while last + 1 < len(known) and known[last + 1].end <= stretch.end:
            last += 1
        kinds = {text[m.start : m.end].casefold() for m in known[number : last + 1]}
        best.append((-len(kinds), stretch))
    chosen = sorted(stretch for _, stretch in sorted(best, key=lambda pair: pair[0])[:most])
    return tuple(_snippet(source, text, stretch, known, start) for stretch in chosen)


def whole(source: Source, text: str, marks: Iterable[Span], *, start: int | None) -> Snippet:
    """The whole text as one snippet."""
    return _snippet(source, text, Span(0, len(text)), merged(marks), start)


def _snippet(
    source: Source, text: str, stretch: Span, marks: Sequence[Span], start: int | None
) -> Snippet:
    inside = tuple(
        Span(mark.start - stretch.start, mark.end - stretch.start)
        for mark in marks
        if stretch.start <= mark.start and mark.end <= stretch.end
    )
    words = re.sub(r"\s", " ", text[stretch.start : stretch.end])  # on one line, the places kept
    return Snippet(source, words, inside, None if start is None else start + stretch.start)


def _stretch(text: str, mark: Span, *, one_line: bool = False) -> Span:
    """The mark with words around it, cut where words end; of a list of names, one line of it."""
    if one_line:
        end = text.find("\n", mark.end)
        begin = text.rfind("\n", 0, mark.start) + 1
        line = _stretch(text[begin : end if end >= 0 else len(text)], _moved(mark, -begin))
        return _moved(line, begin)
    first = max(0, mark.start - BEFORE)
    if first:
        blank = text.find(" ", first, mark.start)
        first = blank + 1 if blank >= 0 else first
    last = max(first + WIDE, mark.end)
    if last < len(text):
        blank = text.rfind(" ", mark.end, last)
        last = blank if blank >= 0 else last
    return Span(first, min(last, len(text)))


def _moved(span: Span, by: int) -> Span:
    return Span(span.start + by, span.end + by)
