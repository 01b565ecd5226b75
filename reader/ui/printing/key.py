"""The key at the end: what the colours and lines on the text mean, for they cannot be asked."""

from collections.abc import Callable, Iterator, Sequence
from typing import NamedTuple

from PySide6.QtCore import QPointF, QRectF
from PySide6.QtGui import QColor, QFont, QFontMetricsF, QPainter, QPen

from reader.core.codes import COLOURS as CODES
from reader.ui.language import later, tr
from reader.ui.marks import DOUBTFUL
from reader.ui.page.mapping import harmless
from reader.ui.printing.blocks import DrawRow, RowsBlock
from reader.ui.printing.paper import for_paper
from reader.ui.printing.wanted import Content, Wanted
from reader.ui.saying import heading_of
from reader.ui.theme import GREY, Theme, sans

LEADING, APART, SWATCH = 24, 22, 22
SIZE = 13
KINDS = (
    (later("person"), "double"),
    (later("organization"), "solid"),
    (later("government"), "dashed"),
    (later("others, and places"), "dotted"),
)

Swatch = Callable[[QPainter, QRectF], None]


class Item(NamedTuple):
    """A swatch, and what it means."""

    swatch: Swatch
    words: str


def key_blocks(content: Content, wanted: Wanted, measure: int, theme: Theme) -> list[RowsBlock]:
    """A group of rows for each layer that is printed and not empty."""
    groups = (
        _claims(content, theme) if wanted.claims else (),
        _highlights(content, theme) if wanted.highlights else (),
        _codes(content) if wanted.highlights else (),
        _entities(content, theme) if wanted.entities else (),
    )
    return [_block(list(items), measure, theme) for items in map(list, groups) if items]


def _claims(content: Content, theme: Theme) -> Iterator[Item]:
    reads = content.reading.claims
    speakers = {read.claim.actor for read in reads}
    coloured = sorted((n, a) for a, n in content.colours.items() if a in speakers)
    actors = {actor.id: actor for actor in content.reading.actors}
    for number, actor in coloured:
        if actor in actors:
            yield Item(_claim(theme, number), heading_of(actors[actor]))
    if speakers - set(content.colours):
        yield Item(_claim(theme, GREY), tr("all others") if coloured else tr("claims"))
    if any(r.state == "suggested" and r.claim.confidence < DOUBTFUL for r in reads):
        yield Item(_claim(theme, GREY, pale=True), tr("doubtful"))


def _highlights(content: Content, theme: Theme) -> Iterator[Item]:
    used = {a.colour for a in content.annotations if a.anchor.span and a.colour}
    for colour in sorted(used):
        if colour <= len(content.names):
            yield Item(_plain(theme.highlights[colour - 1]), content.names[colour - 1])


def _codes(content: Content) -> Iterator[Item]:
    used = {a.code for a in content.annotations if a.anchor.span and a.code in content.codes}
    for code in sorted((content.codes[key] for key in used), key=lambda each: each.name.casefold()):
        yield Item(_bar(QColor(code.colour or CODES[0])), code.name)


def _entities(content: Content, theme: Theme) -> Iterator[Item]:
    if content.reading.entities:
        for words, line in KINDS:
            yield Item(_line(theme, line), tr(words))


def _block(items: Sequence[Item], measure: int, theme: Theme) -> RowsBlock:
    font = for_paper(sans(SIZE))
    rows: list[list[tuple[float, Item]]] = [[]]
    x = 0.0
    for item in items:
        width = SWATCH + 8 + QFontMetricsF(font).horizontalAdvance(harmless(item.words))
        if rows[-1] and x + width > measure:
            rows.append([])
            x = 0.0
        rows[-1].append((x, item))
        x += width + APART
    drawn = [_row(row, measure, font, theme) for row in rows]
    return RowsBlock(drawn, LEADING, above=4)


def _row(row: list[tuple[float, Item]], measure: int, font: QFont, theme: Theme) -> DrawRow:
    from PySide6.QtCore import Qt

    metrics = QFontMetricsF(font)

    def draw(painter: QPainter) -> None:
        for x, item in row:
            item.swatch(painter, QRectF(x, 5, SWATCH, LEADING - 10))
            room = measure - x - SWATCH - 8
            words = metrics.elidedText(harmless(item.words), Qt.TextElideMode.ElideRight, room)
            painter.setFont(font)
            painter.setPen(theme.ink)
            painter.drawText(QPointF(x + SWATCH + 8, LEADING / 2 + metrics.capHeight() / 2), words)

    return draw


def _claim(theme: Theme, tint: int, *, pale: bool = False) -> Swatch:
    def draw(painter: QPainter, place: QRectF) -> None:
        wash = QColor(theme.washes[tint])
        wash.setAlpha(110 if pale else 255)
        painter.fillRect(place, wash)
        part = place.height() / 5
        for k in (0, 2, 4) if pale else range(5):
            bar = QRectF(place.left(), place.top() + k * part, 3, part)
            painter.fillRect(bar, theme.bars[tint])

    return draw


def _plain(colour: QColor) -> Swatch:
    return lambda painter, place: painter.fillRect(place.adjusted(0, 1, 0, -1), colour)


def _bar(colour: QColor) -> Swatch:
    return lambda painter, place: painter.fillRect(place.adjusted(16, 0, -3, 0), colour)


def _line(theme: Theme, line: str) -> Swatch:
    from PySide6.QtCore import Qt

    styles = {"dashed": Qt.PenStyle.DashLine, "dotted": Qt.PenStyle.DotLine}

    def draw(painter: QPainter, place: QRectF) -> None:
        pen = QPen(theme.ink, 1, styles.get(line, Qt.PenStyle.SolidLine))
        pen.setCapStyle(Qt.PenCapStyle.FlatCap)
        painter.setPen(pen)
        for drop in (0, 2.5) if line == "double" else (0,):
            y = place.center().y() + 3 + drop
            painter.drawLine(QPointF(place.left(), y), QPointF(place.right(), y))

    return draw
