"""An article view on the screen, and texts of our own to put on it."""

from dataclasses import dataclass
from typing import Any

import pytest
from PySide6.QtCore import QPoint, QPointF, QRectF
from PySide6.QtGui import QColor, QImage

from reader.core.article import Block, BlockKind, Edition, Metadata
from reader.core.spans import Span
from reader.ui.page import ArticleView

PARAGRAPHS = (
    "The harbour board said on Tuesday that the crane 🏗 had not been tested since spring.",
    "A union spokeswoman called the report “a fairy tale” and asked the ministry for its files. "
    "She added that nobody on the night shift had been questioned, and that the board knew it.",
    "The ministry declined to comment.",
)


def edition_of(*paragraphs: str, kind: BlockKind = "paragraph") -> Edition:
    """An edition with these paragraphs, a blank line between them."""
    blocks, at = [], 0
    for paragraph in paragraphs:
        blocks.append(Block(kind, Span(at, at + len(paragraph))))
        at += len(paragraph) + 2
    return Edition("\n\n".join(paragraphs), tuple(blocks))


@dataclass
class Stage:
    """One view on the screen, and ways to look at it."""

    view: ArticleView
    edition: Edition

    def span(self, words: str, after: int = 0) -> Span:
        start = self.edition.text.index(words, after)
        return Span(start, start + len(words))

    def point(self, offset: int) -> QPoint:
        """The middle of a character, in pixels of the viewport."""
        here, after = self.view.rect_of(offset).center(), self.view.rect_of(offset + 1).center()
        x = (here.x() + after.x()) / 2 if after.y() == here.y() else here.x() + 3
        return QPointF(x, here.y()).toPoint()

    def middle(self, words: str) -> QPoint:
        span = self.span(words)
        return self.point((span.start + span.end) // 2)

    def picture(self) -> QImage:
        return self.view.viewport().grab().toImage()

    def pixels(self, colour: QColor, within: QRectF | None = None) -> int:
        """How many pixels of a colour are on the page, the strip left out."""
        image = self.picture()
        page = QRectF(0, 0, self.view.sheet.strip, image.height())
        box = (within or page).toRect().intersected(image.rect())
        wanted = colour.rgb()
        return sum(
            image.pixel(x, y) == wanted
            for x in range(box.left(), box.right())
            for y in range(box.top(), box.bottom())
        )

    def places(self) -> list[tuple[float, float]]:
        """Where every seventh character stands."""
        offsets = range(0, len(self.edition.text), 7)
        corners = (self.view.rect_of(offset).topLeft() for offset in offsets)
        return [(corner.x(), corner.y()) for corner in corners]


@pytest.fixture
def edition() -> Edition:
    return edition_of(*PARAGRAPHS)


@pytest.fixture
def make_edition():
    return edition_of


@pytest.fixture
def show(qtbot):
    """Put an edition on the screen; the views are closed afterwards."""

    def shown(
        edition: Edition,
        *,
        metadata: Metadata | None = None,
        size: tuple[int, int] = (900, 700),
        **rest: Any,
    ) -> Stage:
        view = ArticleView()
        qtbot.addWidget(view)
        view.resize(*size)
        view.set_zoom(rest.get("zoom", 100))
        view.set_article(metadata or Metadata(), edition)
        with qtbot.waitExposed(view):
            view.show()
        return Stage(view, edition)

    return shown


@pytest.fixture
def stage(show, edition: Edition) -> Stage:
    return show(edition, metadata=Metadata(title="The crane that nobody tested"))
