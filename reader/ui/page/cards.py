"""Notes as cards in the margin, or as small tabs where there is no room for cards."""

import re
from functools import cache
from typing import NamedTuple

from PySide6.QtCore import QPointF, QRectF
from PySide6.QtGui import QColor, QFontMetricsF, QPainter, QPainterPath, QTextLayout, QTextOption

from reader.ui.page.brushes import fill
from reader.ui.page.mapping import harmless
from reader.ui.page.marks import MarginNote
from reader.ui.page.styles import note_colour, note_font
from reader.ui.theme import Theme

PADDING = 9
BAR = 3
LINES = 9
TAB = 17


class Card(NamedTuple):
    """A note where it is drawn, in pixels of the viewport; `layout` is None for a tab."""

    note: MarginNote
    place: QRectF
    layout: QTextLayout | None
    number: int


CHIP = 19
DOT = 7


def chip_height(zoom: int) -> int:
    """How high the name of a code is."""
    return max(CHIP, round(CHIP * zoom / 100))


def draw_chip(painter: QPainter, card: Card, theme: Theme, zoom: int, *, picked: bool) -> None:
    """Draw the name of a code beside a dot in its colour."""
    from PySide6.QtCore import Qt

    place = card.place
    if picked:
        path = QPainterPath()
        path.addRoundedRect(place, 5, 5)
        fill(painter, path, theme.chosen)
    size = DOT * max(100, zoom) // 100
    dot = QPainterPath()
    dot.addRoundedRect(place.left() + 4, place.center().y() - size / 2, size, size, 2, 2)
    fill(painter, dot, QColor(card.note.ink))
    font = note_font(zoom)
    room = place.adjusted(size + 10, 0, -4, 0)
    words = QFontMetricsF(font).elidedText(
        card.note.label, Qt.TextElideMode.ElideRight, room.width()
    )
    painter.setFont(font)
    painter.setPen(theme.ink)
    painter.drawText(room, Qt.AlignmentFlag.AlignVCenter, words)


def card_layout(body: str, width: float, *, zoom: int, theme: Theme) -> QTextLayout:
    """A note's words in lines; what goes beyond nine lines is left out with an ellipsis."""
    text = "\u2028".join(harmless(line) for line in body.strip().split("\n"))
    layout = _laid(text, width, zoom, theme)
    if layout.lineCount() > LINES:
        last = layout.lineAt(LINES - 1)
        units = 2 * (last.textStart() + last.textLength() - 2)
        text = text.encode("utf-16-le")[:units].decode("utf-16-le", "ignore").rstrip() + " …"
        layout = _laid(text, width, zoom, theme)
    return layout


def card_height(layout: QTextLayout) -> float:
    """How high a card with these words is."""
    return layout.boundingRect().height() + 2 * PADDING - 2


def card_ground(note: MarginNote, theme: Theme) -> QColor:
    """The card's ground: the page with a breath of the note's colour."""
    share = 0.26 if theme.is_dark else 0.16
    tint = QColor(note.ink) if note.ink else note_colour(theme, note.colour)
    parts = (
        round(a + (b - a) * share)
        for a, b in zip(theme.page.getRgb()[:3], tint.getRgb()[:3], strict=True)
    )
    return QColor(*parts)


def draw_card(painter: QPainter, card: Card, theme: Theme) -> None:
    """Draw a card or a tab."""
    colour = QColor(card.note.ink) if card.note.ink else note_colour(theme, card.note.colour)
    if card.layout is None:
        from PySide6.QtCore import Qt

        path = QPainterPath()
        path.addRoundedRect(card.place, 4, 4)
        fill(painter, path, colour)
        painter.setPen(theme.highlight_ink)
        painter.setFont(note_font(80))
        painter.drawText(card.place, Qt.AlignmentFlag.AlignCenter, str(card.number))
        return
    painter.fillRect(card.place, card_ground(card.note, theme))
    draw_bar(painter, card.place, colour)
    painter.setPen(theme.ink)
    corner = card.place.topLeft() + QPointF(BAR + PADDING, PADDING - 1)
    card.layout.draw(painter, corner)


def draw_bar(painter: QPainter, place: QRectF, colour: QColor) -> None:
    """The bar at a card's left edge."""
    painter.fillRect(QRectF(place.left(), place.top(), BAR, place.height()), colour)


def _laid(text: str, width: float, zoom: int, theme: Theme) -> QTextLayout:
    layout = QTextLayout(text, note_font(zoom))
    layout.setFormats(_tag_formats(text, theme))
    option = QTextOption()
    option.setWrapMode(QTextOption.WrapMode.WrapAtWordBoundaryOrAnywhere)
    layout.setTextOption(option)
    leading = round(note_font(zoom).pixelSize() * 1.42)
    layout.beginLayout()
    y = 0
    while (line := layout.createLine()).isValid():
        line.setLineWidth(max(20, width - BAR - 2 * PADDING))
        line.setPosition(QPointF(0, y))
        y += leading
    layout.endLayout()
    return layout


@cache
def _tags() -> re.Pattern[str]:
    return re.compile(r"(?<!\S)#\w[\w-]*")


def _tag_formats(text: str, theme: Theme) -> list[QTextLayout.FormatRange]:
    from PySide6.QtGui import QTextCharFormat

    formats = []
    for match in _tags().finditer(text):
        found = QTextLayout.FormatRange()
        found.start = len(text[: match.start()].encode("utf-16-le")) // 2
        found.length = len(match.group().encode("utf-16-le")) // 2
        muted = QTextCharFormat()
        muted.setForeground(theme.muted)
        found.format = muted
        formats.append(found)
    return formats
