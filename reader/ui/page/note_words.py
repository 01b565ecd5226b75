"""The words of a note in lines, with the looks that its Markdown asks for, and its links."""

import re
from functools import cache
from typing import NamedTuple

from PySide6.QtCore import QPointF
from PySide6.QtGui import QFont, QTextCharFormat, QTextLayout

from reader.core.markdown import Line, Run, lines_of
from reader.ui.page.mapping import harmless
from reader.ui.page.setting import has_backward, is_backward, option_of
from reader.ui.page.styles import note_font
from reader.ui.theme import Theme

LINES = 9
ALL = 400
BREAK = "\u2028"
INDENT = "\u2003"


class NoteWords(NamedTuple):
    """A layout, and the links in it: first unit, unit after the last, where it leads."""

    layout: QTextLayout
    links: tuple[tuple[int, int, str], ...]

    def link_at(self, point: QPointF) -> str:
        """Where the words at a point of the layout lead; "" when nowhere."""
        for number in range(self.layout.lineCount()):
            line = self.layout.lineAt(number)
            if not line.naturalTextRect().translated(0, 0).contains(point):
                continue
            at = line.xToCursor(point.x(), line.CursorPosition.CursorOnCharacter)
            return next((link for start, end, link in self.links if start <= at < end), "")
        return ""


class _Made:
    """Text that grows, with its looks; all places are UTF-16 units."""

    def __init__(self, theme: Theme) -> None:
        self.text = ""
        self.units = 0
        self.formats: list[QTextLayout.FormatRange] = []
        self.links: list[tuple[int, int, str]] = []
        self._theme = theme

    def add(self, words: str, look: QTextCharFormat | None = None) -> int:
        """Append words; returns where they began."""
        begun, units = self.units, len(words.encode("utf-16-le", "surrogatepass")) // 2
        if look is not None and units:
            made = QTextLayout.FormatRange()
            made.start, made.length, made.format = begun, units, look
            self.formats.append(made)
        self.text += words
        self.units += units
        return begun

    def add_run(self, run: Run) -> None:
        """Append a run as it looks; tags are muted."""
        if run.link:
            begun = self.add(harmless(run.text), _look(run, self._theme))
            self.links.append((begun, self.units, run.link))
            return
        at = 0
        for found in _tags().finditer(run.text):
            self.add(harmless(run.text[at : found.start()]), _look(run, self._theme))
            self.add(harmless(found.group()), _muted(self._theme))
            at = found.end()
        self.add(harmless(run.text[at:]), _look(run, self._theme))


def note_words(
    body: str,
    width: float,
    *,
    zoom: int,
    theme: Theme,
    whole: bool = False,
    most: int | None = None,
    font: QFont | None = None,
) -> NoteWords:
    """A note in lines; what goes beyond nine of them is left out with an ellipsis, unless whole.

    `most` names another number of lines, `font` another one than that of the margin.
    """
    made = _Made(theme)
    for number, line in enumerate(lines_of(body)):
        if number:
            made.add(BREAK)
        _add_line(made, line)
    font, most = font or note_font(zoom), most or (ALL if whole else LINES)
    layout = _laid(made, width, font)
    if layout.lineCount() > most:
        last = layout.lineAt(most - 1)
        units = 2 * max(0, last.textStart() + last.textLength() - 2)
        cut = made.text.encode("utf-16-le", "surrogatepass")[:units]
        made.text = cut.decode("utf-16-le", "ignore").rstrip() + " …"
        layout = _laid(made, width, font)
    return NoteWords(layout, tuple(made.links))


def _add_line(made: _Made, line: Line) -> None:
    if line.kind == "item":
        made.add(INDENT * line.depth + line.sign + " ")
    elif line.kind == "quotation":
        made.add(INDENT)
    for run in line.runs:
        made.add_run(run)


def _look(run: Run, theme: Theme) -> QTextCharFormat | None:
    if not (run.bold or run.italic or run.code or run.link):
        return None
    look = QTextCharFormat()
    if run.bold:
        look.setFontWeight(QFont.Weight.DemiBold)
    if run.italic and not has_backward(run.text):  # such scripts have no italics
        look.setFontItalic(True)
    if run.code:
        look.setForeground(theme.muted)
    if run.link:
        look.setForeground(theme.accent)
        look.setFontUnderline(True)
        if run.link.startswith(("http://", "https://")):
            look.setAnchor(True)
            look.setAnchorHref(run.link)
    return look


def _muted(theme: Theme) -> QTextCharFormat:
    look = QTextCharFormat()
    look.setForeground(theme.muted)
    return look


def _laid(made: _Made, width: float, font: QFont) -> QTextLayout:
    layout = QTextLayout(made.text, font)
    layout.setFormats(made.formats)
    bidi = has_backward(made.text)
    layout.setTextOption(option_of(bidi=bidi, backward=bidi and is_backward(made.text)))
    leading = leading_of(font)
    layout.beginLayout()
    y = 0
    while (line := layout.createLine()).isValid():
        line.setLineWidth(max(20, width))
        line.setPosition(QPointF(0, y))
        y += leading
    layout.endLayout()
    return layout


def leading_of(font: QFont) -> int:
    """How far the lines of a note are apart."""
    return round(font.pixelSize() * 1.42)


@cache
def _tags() -> re.Pattern[str]:
    return re.compile(r"(?<!\S)#\w[\w-]*")
