"""The reader's selection: an anchor, a caret, and how the caret moves over the text."""

import re
from functools import cache

from PySide6.QtGui import QTextLayout

from reader.core.spans import Span
from reader.ui.page.flow import Flow

_REACH = 200


class Selection:
    """What is selected, from `anchor` to `caret` in either direction; None before the first use.

    `goal` is the x that the caret holds on to while it goes from line to line.
    """

    def __init__(self) -> None:
        self.anchor: int | None = None
        self.caret: int | None = None
        self.goal: float | None = None

    @property
    def span(self) -> Span | None:
        """The selected code points; None when there are none."""
        if self.anchor is None or self.caret is None or self.anchor == self.caret:
            return None
        return Span(min(self.anchor, self.caret), max(self.anchor, self.caret))

    def move(self, caret: int, *, keep_anchor: bool, goal: float | None = None) -> None:
        """Put the caret somewhere; the anchor stays or comes along."""
        if not keep_anchor:
            self.anchor = caret
        elif self.anchor is None:
            self.anchor = caret if self.caret is None else self.caret
        self.caret, self.goal = caret, goal

    def set(self, span: Span | None) -> None:
        """Select a span, or nothing; the caret stays where it was then."""
        if span is None:
            self.anchor = self.caret
        else:
            self.anchor, self.caret = span.start, span.end
        self.goal = None


@cache
def _words() -> re.Pattern[str]:
    return re.compile(r"\w+(?:['’\-‐‑.]\w+)*")


@cache
def _running() -> re.Pattern[str]:
    """Letters of scripts in which no blanks part the words: Thai to Khmer, Japanese, Chinese."""
    return re.compile(
        r"[\u0e00-\u0eff\u1000-\u109f\u1780-\u17ff\u3040-\u30ff\u3400-\u9fff\uf900-\ufaff\U00020000-\U0003ffff]"
    )


def word_at(flow: Flow, offset: int) -> Span:
    """The word at an offset, or the single character that stands there."""
    piece = flow.span_of(flow.piece_of(offset))
    start = max(piece.start, offset - _REACH)
    for match in _words().finditer(flow.text, start, min(piece.end, offset + _REACH)):
        if match.start() <= offset < match.end():
            return Span(*match.span())
    return Span(offset, min(offset + 1, piece.end))


def snapped(flow: Flow, anchor: int, caret: int) -> tuple[int, int]:
    """Both ends of a drag moved out to the ends of the words that they stand in.

    A drag inside one word, or a script that is written without blanks, is left as it is.
    """
    first, last = sorted((anchor, caret))
    before, after = _word_around(flow, first), _word_around(flow, last)
    if (before and last <= before.end) or (after and after.start <= first):
        return anchor, caret
    if before is not None:
        first = before.start
    if after is not None:
        last = after.end
    return (first, last) if anchor <= caret else (last, first)


def _word_around(flow: Flow, offset: int) -> Span | None:
    """The word with letters on both sides of an offset; None between words."""
    word = word_at(flow, offset)
    stands = word.start < offset and not _running().search(flow.text, word.start, word.end)
    return word if stands else None


def block_at(flow: Flow, offset: int) -> Span:
    """The whole block that an offset stands in."""
    first = last = flow.piece_of(offset)
    while not flow.pieces[first].first:
        first -= 1
    while not flow.pieces[last].last:
        last += 1
    return Span(flow.pieces[first].span.start, flow.pieces[last].span.end)


def step(flow: Flow, offset: int, *, forward: bool, words: bool = False) -> int:
    """The next or previous place for the caret, by character (as a reader counts them) or word."""
    number = flow.piece_of(offset)
    screen, layout = flow.lay(number).screen, flow.lay(number).layout
    position = screen.position(offset)
    edge = screen.size if forward else 0
    if position == edge:
        return _neighbour(flow, number, forward=forward, otherwise=offset)
    skip = QTextLayout.CursorMode.SkipWords if words else QTextLayout.CursorMode.SkipCharacters
    go = layout.nextCursorPosition if forward else layout.previousCursorPosition
    found = screen.offset(go(position, skip))
    return found if found != offset else screen.offset(edge)


def line_edge(flow: Flow, offset: int, *, end: bool) -> int:
    """The first or last place in the line of an offset."""
    place = flow.place(offset)
    laid = flow.lay(place.piece)
    start, after = laid.line_span(place.line)
    if not end:
        return laid.screen.offset(start)
    last = place.line + 1 == len(laid.lines)
    return laid.screen.offset(after if last else max(start, after - 1))


def line_away(flow: Flow, offset: int, x: float, *, lines: int) -> int:
    """The place nearest to x so many lines further down (up when negative)."""
    place = flow.place(offset)
    number, line = place.piece, place.line
    forward = lines > 0
    for _ in range(abs(lines)):
        line += 1 if forward else -1
        if not 0 <= line < len(flow.lay(number).lines):
            following = _real(flow, number, forward=forward)
            if following is None:
                return line_edge(flow, offset, end=forward)
            number = following
            line = 0 if forward else len(flow.lay(number).lines) - 1
    laid = flow.lay(number)
    return laid.screen.offset(laid.lines[line].xToCursor(x))


def _neighbour(flow: Flow, number: int, *, forward: bool, otherwise: int) -> int:
    following = _real(flow, number, forward=forward)
    if following is None:
        return otherwise
    span = flow.span_of(following)
    return span.start if forward else span.end


def _real(flow: Flow, number: int, *, forward: bool) -> int | None:
    """The next or previous piece that holds words of the edition."""
    way = 1 if forward else -1
    number += way
    while 0 <= number < len(flow.pieces) and flow.pieces[number].own is not None:
        number += way
    return number if 0 <= number < len(flow.pieces) else None
