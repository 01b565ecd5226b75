"""An article on its pages, and how a page is drawn on whatever takes it."""

from collections.abc import Generator, Iterator, Sequence
from typing import NamedTuple

from PySide6.QtCore import QPointF, QRectF, Qt
from PySide6.QtGui import QColor, QFontMetricsF, QPagedPaintDevice, QPainter, QPainterPath

from reader.core.article import shown_title
from reader.ui.language import tr
from reader.ui.page.brushes import fill
from reader.ui.page.mapping import harmless
from reader.ui.page.marks import Mark
from reader.ui.page.stripes import BAR, FROM_TEXT, LANE, MOST
from reader.ui.printing.blocks import BodyBlock
from reader.ui.printing.notes import BAR as EDGE
from reader.ui.printing.notes import HANG, draw_ground
from reader.ui.printing.notes import PAD as INSIDE
from reader.ui.printing.paging import Page
from reader.ui.printing.paper import Paper, for_paper
from reader.ui.printing.sidenotes import PlacedBox
from reader.ui.printing.wanted import Content
from reader.ui.theme import Theme, sans

HEAD, FOOT = 34, 40
SMALL = 12


class Printed(NamedTuple):
    """Pages of slices, with the notes beside each."""

    content: Content
    paper: Paper
    theme: Theme
    pages: list[Page]
    asides: list[list[PlacedBox]]
    codes: Sequence[Mark]

    @property
    def title(self) -> str:
        """The article's title as it is shown."""
        return shown_title(self.content.metadata, self.content.edition)

    def draw(self, painter: QPainter, number: int) -> None:
        """Draw a page (from 0 on); a unit of the painter is a pixel of the page."""
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        if number:
            self._head(painter)
        left, top = self.paper.left, self.paper.top
        for block, first, last, y in self.pages[number]:
            painter.save()
            painter.translate(left, top + y)
            block.draw(painter, first, last)
            painter.restore()
        for colour, place in self._bars(self.pages[number]):
            path = QPainterPath()
            path.addRoundedRect(place.translated(left, top), 1.5, 1.5)
            fill(painter, path, colour)
        for placed in self.asides[number] if number < len(self.asides) else ():
            self._aside(painter, placed)
        self._foot(painter, number)

    def _head(self, painter: QPainter) -> None:
        """The running title."""
        metrics = self._small(painter)
        elide = Qt.TextElideMode.ElideRight
        title = metrics.elidedText(harmless(self.title), elide, self.paper.measure)
        painter.drawText(QPointF(self.paper.left, self.paper.top - HEAD), title)

    def _foot(self, painter: QPainter, number: int) -> None:
        """The page's number, below the text."""
        paper, metrics = self.paper, self._small(painter)
        words = tr("{page} / {pages}", page=number + 1, pages=len(self.pages))
        x = paper.left + (paper.measure - metrics.horizontalAdvance(words)) / 2
        painter.drawText(QPointF(x, paper.top + paper.room + FOOT), words)

    def _small(self, painter: QPainter) -> QFontMetricsF:
        """Take the face of head and foot."""
        font = for_paper(sans(SMALL))
        painter.setFont(font)
        painter.setPen(self.theme.muted)
        return QFontMetricsF(font)

    def _aside(self, painter: QPainter, placed: PlacedBox) -> None:
        paper, box = self.paper, placed.box
        top = paper.top + placed.y
        draw_ground(painter, box, QRectF(paper.margin, top, paper.notes, placed.height), self.theme)
        painter.save()
        inset = EDGE + HANG if box.is_card else INSIDE
        painter.translate(paper.margin + inset, top + placed.pad)
        box.rows.draw(painter, placed.first, placed.last)
        painter.restore()

    def _bars(self, page: Page) -> Iterator[tuple[QColor, QRectF]]:
        """A bar beside the lines of each coded passage, in lanes where they meet."""
        ends: list[float] = []
        for mark in sorted(self.codes, key=lambda each: (each.spans[0].start, -each.spans[0].end)):
            edges = list(_lines_of(page, mark))
            if not edges:
                continue
            top, bottom = edges[0][0], edges[-1][1]
            lane = next((n for n, end in enumerate(ends) if end <= top), len(ends))
            ends[lane : lane + 1] = [bottom]
            x = self.paper.measure + FROM_TEXT + LANE * (lane % MOST)
            yield QColor(mark.colour), QRectF(x, top, BAR, bottom - top)


def _lines_of(page: Page, mark: Mark) -> Iterator[tuple[float, float]]:
    """Top and bottom of the lines of a mark on a page."""
    span = mark.spans[0]
    for block, first, last, y in page:
        if not isinstance(block, BodyBlock) or block.piece.own is not None:
            continue
        if span.start >= block.span.end or span.end <= block.span.start:
            continue
        begin = max(first, block.line_of(max(span.start, block.span.start)))
        end = min(last, block.line_of(min(span.end, block.span.end) - 1) + 1)
        if begin < end:
            inset = block.leading * 0.12
            yield (
                y + (begin - first) * block.leading + inset,
                y + (end - first) * block.leading - inset,
            )


def painting(
    printed: Printed, device: QPagedPaintDevice, numbers: range, *, scale: float, beside: float = 0
) -> Generator[None, None, None]:
    """Paint pages on a device, one a step: `scale` dots a point, `beside` dots from its edge."""
    painter = QPainter(device)
    try:
        for number in numbers:
            if number > numbers.start:
                device.newPage()
            painter.save()
            painter.translate(beside, 0)
            painter.scale(scale, scale)
            printed.draw(painter, number)
            painter.restore()
            yield
    finally:
        painter.end()
