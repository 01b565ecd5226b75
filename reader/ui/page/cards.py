"""Notes as cards in the margin, or as small tabs where there is no room for cards."""

from typing import TYPE_CHECKING, NamedTuple

from PySide6.QtCore import QPointF, QRectF
from PySide6.QtGui import QColor, QFontMetricsF, QPainter, QPainterPath

from reader.ui.page.brushes import fill
from reader.ui.page.marks import MarginNote
from reader.ui.page.styles import note_colour, note_font
from reader.ui.theme import Theme

if TYPE_CHECKING:
    from reader.ui.page.note_words import NoteWords

PADDING = 9
BAR = 3
TAB = 17


class Card(NamedTuple):
    """A note where it is drawn, in pixels of the viewport; `words` is None for a tab."""

    note: MarginNote
    place: QRectF
    words: "NoteWords | None"
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


def card_height(words: "NoteWords") -> float:
    """How high a card with these words is."""
    return words.layout.boundingRect().height() + 2 * PADDING - 2


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
    if card.words is None:
        from PySide6.QtCore import Qt

        path = QPainterPath()
        path.addRoundedRect(card.place, 4, 4)
        fill(painter, path, colour)
        coloured = card.note.colour or card.note.ink
        painter.setPen(theme.highlight_ink if coloured else theme.page)
        painter.setFont(note_font(80))
        painter.drawText(card.place, Qt.AlignmentFlag.AlignCenter, str(card.number))
        return
    painter.fillRect(card.place, card_ground(card.note, theme))
    draw_bar(painter, card.place, colour)
    painter.setPen(theme.ink)
    card.words.layout.draw(painter, corner_of(card))


def corner_of(card: Card) -> QPointF:
    """Where the words of a card begin."""
    return card.place.topLeft() + QPointF(BAR + PADDING, PADDING - 1)


def words_width(width: float) -> float:
    """The room for words in a card of a width."""
    return width - BAR - 2 * PADDING


def draw_bar(painter: QPainter, place: QRectF, colour: QColor) -> None:
    """The bar at a card's left edge."""
    painter.fillRect(QRectF(place.left(), place.top(), BAR, place.height()), colour)
