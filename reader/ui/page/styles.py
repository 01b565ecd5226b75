"""How each kind of piece is set, and where the columns of the page stand."""

from collections.abc import Mapping
from functools import cache
from typing import NamedTuple

from PySide6.QtGui import QColor, QFont, QFontMetricsF

from reader.ui.page.pieces import PieceKind
from reader.ui.page.typesetting import FACES, Typesetting, load_face
from reader.ui.theme import SANS, Theme, sans

SIZE = 20
SAMPLE = "The ministry said on Monday that it had not seen the report, and would not comment. "
STRIP = 16
GAP = 26
NOTES = 190
NOTES_AT_LEAST = 120
TABS = 22
LEAST_PAD = 18


class Style(NamedTuple):
    """One kind of piece in pixels. `letter` is a letter's mean width.

    `balanced` lines are about equally long, as in a title.
    """

    font: QFont
    leading: int
    letter: float
    left: int = 0
    right: int = 0
    above: int = 0
    below: int = 0
    muted: bool = False
    balanced: bool = False


class Sheet(NamedTuple):
    """The columns, in pixels of the viewport. `notes` is 0 when notes show as tabs only."""

    left: int
    measure: int
    margin: int
    notes: int
    strip: int


@cache
def styles(typesetting: Typesetting) -> Mapping[PieceKind, Style]:
    """The styles of a typesetting."""
    for face in (typesetting.face, SANS):
        load_face(face)
    share = FACES[typesetting.face].share

    def px(pixels: float) -> int:
        return max(1, round(pixels * typesetting.zoom / 100))

    def face(pixels: float) -> QFont:
        return _face(typesetting.face, px(pixels * share))

    def lines(pixels: float) -> int:
        return px(pixels * share * typesetting.leading / 100)

    body, lead = _airy(face(SIZE)), lines(SIZE)
    small = _airy(face(SIZE - 1.5))
    note, inset = sans(px(13)), {"left": px(30), "right": px(30)}
    return {
        "title": _style(face(33), px(39), below=px(6), balanced=True),
        "byline": _style(sans(px(13.5)), px(22)),
        "facts": _style(note, px(22), below=px(20), muted=True),
        "heading": _style(face(24), px(32), above=px(16), below=px(7), balanced=True),
        "paragraph": _style(body, lead, below=px(15)),
        "list item": _style(body, lead, left=px(24), below=px(6)),
        "quotation": _style(small, lines(SIZE - 2.5), **inset, above=px(2), below=px(17)),
        "caption": _style(note, px(20), below=px(16), muted=True),
    }


@cache
def note_font(zoom: int) -> QFont:
    """The face of the notes in the margin."""
    load_face(SANS)
    return sans(max(6, round(12.5 * zoom / 100)))


def _face(family: str, pixels: int) -> QFont:
    font = QFont(family)
    font.setPixelSize(pixels)
    return font


def _airy(font: QFont) -> QFont:
    """With a little more between words, so that the bar of a claim finds room there."""
    font.setWordSpacing(font.pixelSize() * 0.06)
    return font


def _style(font: QFont, leading: int, **rest: int) -> Style:
    letter = QFontMetricsF(font).horizontalAdvance(SAMPLE) / len(SAMPLE)
    return Style(font, leading, letter, **rest)


def sheet(width: int, typesetting: Typesetting) -> Sheet:
    """The columns for a viewport's width: the text first, then room for notes, then the middle.

    When it gets narrow the notes shrink, then the pad, then notes become tabs, and at last the
    measure shrinks.
    """
    ideal = round(styles(typesetting)["paragraph"].letter * typesetting.measure)
    strip = width - STRIP
    pad = min(40, max(14, strip // 20))
    if strip - 2 * pad - ideal - GAP < NOTES_AT_LEAST:
        pad = min(pad, LEAST_PAD)
    room = strip - 2 * pad
    notes = min(NOTES * max(typesetting.zoom, 100) // 100, room - ideal - GAP)
    if notes < NOTES_AT_LEAST:
        measure = max(40, min(ideal, room - TABS))
        left = pad + max(0, room - TABS - measure) // 2
        return Sheet(left, measure, left + measure + 8, 0, strip)
    left = pad + (room - ideal - GAP - notes) // 2
    return Sheet(left, ideal, left + ideal + GAP, notes, strip)


def note_colour(theme: Theme, colour: int) -> QColor:
    """The colour of a highlight or note: one of five, or the accent for a note without (0)."""
    return theme.highlights[colour - 1] if colour else theme.accent
