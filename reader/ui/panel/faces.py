"""The type of the panel, and the breaking of text into lines with it.

Widths of words are measured once; a new width of the panel then costs only sums.
"""

from PySide6.QtCore import Qt
from PySide6.QtGui import QFont, QFontInfo, QFontMetricsF, QGuiApplication

DESIGNED_FOR = 13
AHEAD = 40


class Face:
    """A font with the widths that it has measured."""

    def __init__(self, font: QFont) -> None:
        self.font = font
        self.metrics = QFontMetricsF(font)
        self.ascent = self.metrics.ascent()
        self.height = self.metrics.height()
        self.blank = self.metrics.horizontalAdvance(" ")
        self._widths: dict[str, float] = {}

    def width(self, text: str) -> float:
        """The width of a word or a short text, in pixels."""
        found = self._widths.get(text)
        if found is None:
            found = self._widths[text] = self.metrics.horizontalAdvance(text)
        return found

    def elided(self, text: str, room: float) -> str:
        """The text, cut short with an ellipsis where it is wider than `room`."""
        return self.metrics.elidedText(text, Qt.TextElideMode.ElideRight, max(0.0, room))

    def cut(self, word: str, room: float) -> int:
        """How many characters of a word fit in `room`, at least one."""
        low, high = 1, len(word)
        while low < high:
            middle = (low + high + 1) // 2
            if self.metrics.horizontalAdvance(word[:middle]) <= room:
                low = middle
            else:
                high = middle - 1
        return low


class Faces:
    """The faces of the panel, in proportion to the font it is given; `unit` is a design pixel."""

    def __init__(self, font: QFont) -> None:
        pixels = QFontInfo(font).pixelSize()
        self.unit = pixels / DESIGNED_FOR
        small = max(9, round(pixels * 0.86))
        demi = QFont.Weight.DemiBold
        self.plain = Face(_font(font, pixels))
        self.bold = Face(_font(font, pixels, weight=demi))
        self.small = Face(_font(font, small))
        slants = QGuiApplication.layoutDirection() != Qt.LayoutDirection.RightToLeft
        self.italic = Face(_font(font, small, italic=slants))  # those scripts have no italics
        self.badge = Face(_font(font, small, weight=demi))


def _font(
    base: QFont, pixels: int, *, weight: QFont.Weight = QFont.Weight.Normal, italic: bool = False
) -> QFont:
    font = QFont(base)
    font.setPixelSize(pixels)
    font.setWeight(weight)
    font.setItalic(italic)
    return font


def wrapped(
    text: str, face: Face, *, first: float, rest: float, most: int
) -> tuple[list[str], bool]:
    """Break a text into at most `most` lines, and say whether something was cut off.

    `first` is the room of the first line, `rest` that of the others, in pixels. The first line is
    empty when not even one word fits in it. A word wider than a line is broken.
    """
    lines: list[str] = []
    waiting = text.split(" ")
    waiting.reverse()
    while waiting:
        room = rest if lines else first
        if len(lines) == most - 1:
            return _last(lines, waiting, face, room)
        lines.append(_line(waiting, face, room, may_be_empty=first < rest and not lines))
    return lines, False


def _line(waiting: list[str], face: Face, room: float, *, may_be_empty: bool) -> str:
    """Take from the end of `waiting` the words that fit in one line."""
    line: list[str] = []
    used = -face.blank
    while waiting:
        used += face.blank + face.width(waiting[-1])
        if used > room:
            break
        line.append(waiting.pop())
    if not line and not may_be_empty:
        word = waiting.pop()
        fits = face.cut(word, room)
        line.append(word[:fits])
        if word[fits:]:
            waiting.append(word[fits:])
    return " ".join(line)


def _last(lines: list[str], waiting: list[str], face: Face, room: float) -> tuple[list[str], bool]:
    text = " ".join(waiting[: -AHEAD - 1 : -1])
    cut = len(waiting) > AHEAD
    short = face.elided(text + "…" if cut else text, room)
    return [*lines, short], cut or short != text
