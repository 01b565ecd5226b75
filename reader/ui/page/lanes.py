"""Highlights of one piece: bands and thick lines, in lanes where they overlap, so that all show."""

from collections.abc import Collection

from PySide6.QtGui import QColor, QPainterPath, QPen, QTextCharFormat, QTextLayout

from reader.core.spans import Span
from reader.ui.page.marks import Mark
from reader.ui.page.setting import SetPiece
from reader.ui.page.shapes import SOLID, Decor, Marked, band, with_depth
from reader.ui.page.styles import note_colour
from reader.ui.theme import Theme

STEP = 0.13
LEAST = 0.2
NOTED = 46
CODED = 40
LINE = 3
LINES_APART = 4
DARKER = 135


def draw(
    decor: Decor, laid: SetPiece, theme: Theme, marked: Marked, chosen: Collection[str]
) -> None:
    """Draw the highlights; one on another is lower, and framed by a hair of the page.

    Lines stand below each other. A chosen one is outlined.
    """
    lines = [(span, mark) for span, mark in marked if mark.underline]
    bands = [(span, mark) for span, mark in marked if not mark.underline]
    for span, mark, depth in with_depth(bands):
        _band(decor, laid, theme, span, mark, depth)
    for span, mark, depth in with_depth(lines):
        _line(decor, laid, theme, span, mark, depth)
    for span, mark in marked:
        if mark.key in chosen:
            _outline(decor, laid, theme.ink, span)


def draw_coded(decor: Decor, laid: SetPiece, theme: Theme, span: Span, mark: Mark) -> None:
    """Show the words of a chosen code, in its colour."""
    path = QPainterPath()
    for run in laid.runs(*span):
        path.addRoundedRect(band(laid, run, SOLID).adjusted(-1, 0, 1, 0), 1.5, 1.5)
    wash = QColor(mark.colour)
    wash.setAlpha(CODED)
    decor.fills.append((wash, path))
    _outline(decor, laid, QColor(mark.colour), span)


def line_colour(theme: Theme, colour: int) -> QColor:
    """A highlight's colour as a line, which needs more of it than a band to be seen."""
    plain = note_colour(theme, colour)
    return plain.lighter(DARKER) if theme.is_dark else plain.darker(DARKER)


def _band(decor: Decor, laid: SetPiece, theme: Theme, span: Span, mark: Mark, depth: int) -> None:
    path = QPainterPath()
    share = max(LEAST, SOLID - STEP * depth)
    for run in laid.runs(*span):
        path.addRoundedRect(band(laid, run, share).adjusted(-1, 0, 1, 0), 1.5, 1.5)
    colour = QColor(note_colour(theme, mark.tint))
    colour.setAlpha(255 if mark.tint else NOTED)
    if depth and mark.tint:
        hair = QPainterPath()
        for run in laid.runs(*span):
            hair.addRoundedRect(band(laid, run, share).adjusted(-2, -1, 2, 1), 2, 2)
        decor.fills.append((theme.page, hair))
    decor.fills.append((colour, path))
    if mark.tint:
        decor.inks.append(_ink(laid, theme, span))


def _ink(laid: SetPiece, theme: Theme, span: Span) -> QTextLayout.FormatRange:
    first, last = laid.screen.position(span.start), laid.screen.position(span.end)
    ink = QTextLayout.FormatRange()
    ink.start, ink.length = first, last - first
    style = QTextCharFormat()
    style.setForeground(theme.highlight_ink)
    ink.format = style
    return ink


def _line(decor: Decor, laid: SetPiece, theme: Theme, span: Span, mark: Mark, depth: int) -> None:
    path = QPainterPath()
    for run in laid.runs(*span):
        y = laid.line_top(run.line) + laid.baseline + LINES_APART * (depth + 1) - 1
        path.addRoundedRect(run.left - 1, y, run.right - run.left + 2, LINE, 1, 1)
    decor.fills.append((line_colour(theme, mark.tint), path))


def _outline(decor: Decor, laid: SetPiece, colour: QColor, span: Span) -> None:
    path = QPainterPath()
    for run in laid.runs(*span):
        path.addRoundedRect(band(laid, run, SOLID).adjusted(-2.5, -1.5, 2.5, 1.5), 3, 3)
    decor.strokes.append((QPen(colour, 1.4), path))
