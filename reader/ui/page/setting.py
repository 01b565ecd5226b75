"""One piece of the page, set in lines by QTextLayout, and the geometry of its characters."""

import re
from bisect import bisect_right
from collections.abc import Iterator, Sequence
from typing import NamedTuple

from PySide6.QtCore import QPointF
from PySide6.QtGui import QFontMetricsF, QTextLayout, QTextLine, QTextOption

from reader.ui.page.mapping import ScreenText
from reader.ui.page.styles import Style

MOST_BALANCED = 8
_RIGHT_TO_LEFT = re.compile("[\u0590-\u08ff\ufb1d-\ufdff\ufe70-\ufeff]")


class Run(NamedTuple):
    """A stretch of one line, in pixels of the piece. `backward` when read right to left."""

    line: int
    left: float
    right: float
    opens: bool
    backward: bool = False


class SetPiece(NamedTuple):
    """A piece laid out in lines. All pixels count from the top left corner of the piece."""

    screen: ScreenText
    layout: QTextLayout
    lines: tuple[QTextLine, ...]
    starts: tuple[int, ...]
    style: Style
    above: int
    height: int
    baseline: float
    bidi: bool
    backward: bool

    def line_of(self, position: int) -> int:
        """The line that a position stands in."""
        return max(0, bisect_right(self.starts, position) - 1)

    def line_at(self, y: float) -> int:
        """The line at a height; the nearest one outside."""
        return min(max(0, int((y - self.above) // self.style.leading)), len(self.lines) - 1)

    def line_top(self, line: int) -> int:
        """Where a line's band begins."""
        return self.above + line * self.style.leading

    def line_span(self, line: int) -> tuple[int, int]:
        """The positions `[start, end)` of a line."""
        after = self.starts[line + 1] if line + 1 < len(self.starts) else self.screen.size
        return self.starts[line], after

    def position_at(self, x: float, y: float) -> int:
        """The position between characters that is nearest to a point."""
        return self.lines[self.line_at(y)].xToCursor(x)

    def offset_under(self, x: float, y: float) -> int | None:
        """The offset of the character under a point; None beside the text."""
        if not self.lines or not self.above <= y < self.line_top(len(self.lines)):
            return None
        line = self.lines[self.line_at(y)]
        inside = line.naturalTextRect()
        if not inside.left() <= x < inside.right():
            return None
        return self.screen.offset(line.xToCursor(x, QTextLine.CursorPosition.CursorOnCharacter))

    def x_of(self, position: int, line: int) -> float:
        """Where a position stands in a line."""
        return _x(self.lines[line], position)

    def runs(self, start: int, end: int) -> Iterator[Run]:
        """The stretches that offsets `[start, end)` take, line by line, blanks at ends left out."""
        first, last = self.screen.position(start), self.screen.position(end)
        if last <= first:
            return
        for number in range(self.line_of(first), self.line_of(last - 1) + 1):
            begin, after = self.line_span(number)
            opens = number == self.line_of(first)
            stretches = self._stretches(number, max(first, begin), min(last, after))
            for left, right in reversed(list(stretches)) if self.backward else stretches:
                yield Run(number, left, right, opens, self.backward)
                opens = False

    def _stretches(self, number: int, first: int, last: int) -> Iterator[tuple[float, float]]:
        line = self.lines[number]
        if self.bidi:
            yield from _visual_stretches(line, first, last)
            return
        inside = line.naturalTextRect()
        left, right = _x(line, first), min(_x(line, last), inside.right())
        if right > left:
            yield left, right


def set_piece(
    screen: ScreenText,
    style: Style,
    width: int,
    *,
    above: int,
    below: int,
    justified: bool = False,
    looks: Sequence[QTextLayout.FormatRange] = (),
) -> SetPiece:
    """Lay a piece out in lines of at most `width` pixels, broken anywhere where it must be.

    Lines that are `justified` are equally long, but for the last one. Some characters may have
    `looks` of their own.
    """
    bidi = has_backward(screen.text)
    backward = bidi and is_backward(screen.text)
    layout = QTextLayout(screen.text, style.font)
    layout.setCacheEnabled(True)
    layout.setTextOption(option_of(bidi=bidi, backward=backward, justified=justified))
    if looks:
        layout.setFormats(looks)
    metrics = QFontMetricsF(style.font)
    baseline = (style.leading + metrics.ascent() - metrics.descent()) / 2
    inner = max(20, width - style.left - style.right)
    lines = _lines(layout, style, inner, above + baseline)
    if style.balanced and 1 < len(lines) <= MOST_BALANCED:
        inner = _balanced(layout, style, inner, len(lines))
        lines = _lines(layout, style, inner, above + baseline)
    return SetPiece(
        screen=screen,
        layout=layout,
        lines=tuple(lines),
        starts=tuple(line.textStart() for line in lines),
        style=style,
        above=above,
        height=above + max(1, len(lines)) * style.leading + below,
        baseline=baseline,
        bidi=bidi,
        backward=backward,
    )


def _lines(layout: QTextLayout, style: Style, inner: int, baseline: float) -> list[QTextLine]:
    lines: list[QTextLine] = []
    layout.beginLayout()
    while (line := layout.createLine()).isValid():
        line.setLineWidth(inner)
        line.setPosition(QPointF(style.left, baseline - line.ascent()))
        baseline += style.leading
        lines.append(line)
    layout.endLayout()
    return lines


def _balanced(layout: QTextLayout, style: Style, inner: int, count: int) -> int:
    """The least width that takes no more lines: a title without a lonely last word."""
    least, most = inner // 2, inner
    while most - least > 4:
        middle = (least + most) // 2
        if len(_lines(layout, style, middle, 0)) > count:
            least = middle
        else:
            most = middle
    return most


def option_of(*, bidi: bool, backward: bool, justified: bool = False) -> QTextOption:
    """How lines are broken and aligned, for a text with the directions of writing that it has."""
    option = QTextOption()
    option.setWrapMode(QTextOption.WrapMode.WrapAtWordBoundaryOrAnywhere)
    if not (bidi or justified):
        return option
    from PySide6.QtCore import Qt

    if bidi:
        way = Qt.LayoutDirection.RightToLeft if backward else Qt.LayoutDirection.LeftToRight
        option.setTextDirection(way)
    if justified:
        option.setAlignment(Qt.AlignmentFlag.AlignJustify)
    elif backward:
        option.setAlignment(Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignAbsolute)
    return option


def has_backward(text: str) -> bool:
    """Whether any of the text is read right to left."""
    return bool(_RIGHT_TO_LEFT.search(text))


def is_backward(text: str) -> bool:
    """Whether the first letter with a direction reads right to left (UAX #9, P2 and P3)."""
    from unicodedata import bidirectional

    for character in text:
        direction = bidirectional(character)
        if direction in ("L", "R", "AL"):
            return direction != "L"
    return False


def _x(line: QTextLine, position: int, edge: QTextLine.Edge = QTextLine.Edge.Leading) -> float:
    x = line.cursorToX(position, edge)
    return x[0] if isinstance(x, tuple) else x


def _visual_stretches(line: QTextLine, first: int, last: int) -> Iterator[tuple[float, float]]:
    """Stretches of a line that is read in both directions, character by character, joined."""
    inside = line.naturalTextRect()
    edges = []
    for position in range(first, last):
        a = _x(line, position)
        b = _x(line, position, QTextLine.Edge.Trailing)
        edges.append((max(min(a, b), inside.left()), min(max(a, b), inside.right())))
    joined: list[tuple[float, float]] = []
    for left, right in sorted(edges):
        if right <= left:
            continue
        if joined and left <= joined[-1][1] + 0.5:
            joined[-1] = (joined[-1][0], max(joined[-1][1], right))
        else:
            joined.append((left, right))
    yield from joined
