"""Articles that are nearly the same text, two side by side, with what differs marked."""

from html import escape
from typing import TYPE_CHECKING

from PySide6.QtGui import QColor
from PySide6.QtWidgets import QComboBox, QHBoxLayout, QLabel, QScrollBar

from reader.core.article import StoredArticle, shown_title
from reader.core.listing import ListedArticle
from reader.core.spans import Span
from reader.core.words import JOINT
from reader.desk import events
from reader.ui.language import day_in_words, tr, trn
from reader.ui.sheets import Sheet, hued
from reader.ui.theme import sans
from reader.ui.widgets.choice import Choice
from reader.ui.within import resize_within

if TYPE_CHECKING:
    from reader.ui.fittings import Fittings
    from reader.ui.window import Window

SIZE = (1080, 720)
GONE, NEW = 4, 1  # of the washes of the theme
WIDEST = 70


class Likes:
    """The window's hold on comparisons; one sheet at a time."""

    def __init__(self, window: "Window", fittings: "Fittings") -> None:
        self._window, self._fittings = window, fittings
        self.sheet: LikesSheet | None = None

    def show(self, event: events.Compared) -> None:
        """Show two articles beside each other."""
        if self.sheet is None or not self.sheet.isVisible():
            self.sheet = LikesSheet(self._window, self._fittings)
            resize_within(self.sheet, *SIZE)
        self.sheet.show_pair(event)
        self.sheet.show()

    def tell_none(self, _: events.NothingLike) -> None:
        """There is nothing to compare."""
        said = tr("No other article of the library is nearly the same text as this one.")
        self._fittings.message_bar.show_message(said)


class LikesSheet(Sheet):
    """Two papers, and above them which two of the family they are."""

    def __init__(self, window: "Window", fittings: "Fittings") -> None:
        super().__init__(window, window.look, tr("Nearly the same"))
        self._seeker = fittings.desk.seeker
        names = (tr("The text at the left"), tr("The text at the right"))
        self.choices = tuple(Choice((), name) for name in names)
        self.summary = QLabel()
        self.summary.setFont(sans(12))
        self._put_head()
        self.pair = tuple(map(self.add_paper, names))
        for choice in self.choices:
            choice.setMinimumContentsLength(20)
            choice.setSizeAdjustPolicy(
                QComboBox.SizeAdjustPolicy.AdjustToMinimumContentsLengthWithIcon
            )
            choice.activated.connect(self._chosen)
        bars = [paper.verticalScrollBar() for paper in self.pair]
        for bar, other in (bars, bars[::-1]):
            bar.valueChanged.connect(lambda _, bar=bar, other=other: _follow(bar, other))

    def show_pair(self, event: events.Compared) -> None:
        """Two articles of a family, with what the other has not marked in each."""
        sides = (event.one, event.other)
        for choice, article in zip(self.choices, sides, strict=True):
            _fill(choice, event.family, article.id)
        changed = (event.comparison.one, event.comparison.other)
        for paper, article, spans, wash in zip(self.pair, sides, changed, (GONE, NEW), strict=True):
            paper.setHtml(_page(article, spans, self.look.washes[wash], self.look.muted))
            paper.verticalScrollBar().setValue(0)
        count = len(event.family)
        every = trn("{n} article is nearly the same", "{n} articles are nearly the same", count)
        shared = tr("{percent} % of the words of these two are", percent=_percent(event))
        self.summary.setText(f"{every}. {shared}.")

    def _put_head(self) -> None:
        row = QHBoxLayout()
        row.setContentsMargins(16, 12, 16, 0)
        row.setSpacing(24)
        for choice in self.choices:
            row.addWidget(choice, 1)
        self.column.insertLayout(0, row)
        self.foot.insertWidget(0, self.summary)

    def _chosen(self, _: int) -> None:
        one, other = (choice.currentData() for choice in self.choices)
        if one == other:  # nobody wants the same twice: the other side takes another one
            at = (self.choices[1].currentIndex() + 1) % self.choices[1].count()
            other = self.choices[1].itemData(at)
        self._seeker.compare(one, other)


def _percent(event: events.Compared) -> int:
    """Rounded down: what differs in one word is not 100 per cent the same."""
    return int(event.comparison.shared * 100)


def _fill(choice: QComboBox, family: tuple[ListedArticle, ...], key: str) -> None:
    choice.clear()
    for article in family:
        known = (article.publisher, day_in_words(article.published), article.title)
        words = JOINT.join(filter(None, known))
        choice.addItem(words if len(words) <= WIDEST else words[: WIDEST - 1] + "…", article.id)
    choice.setCurrentIndex(choice.findData(key))


def _page(article: StoredArticle, changed: tuple[Span, ...], wash: QColor, muted: QColor) -> str:
    known = article.metadata
    about = JOINT.join(filter(None, (known.publisher, day_in_words(known.published), known.byline)))
    text = article.edition.text
    blocks = [_marked(text, block.span, changed, wash) for block in article.edition.blocks]
    title = escape(shown_title(known, article.edition))
    return f"<h2>{title}</h2><p>{hued(muted, about)}</p>" + "".join(f"<p>{b}</p>" for b in blocks)


def _marked(text: str, block: Span, changed: tuple[Span, ...], wash: QColor) -> str:
    """A block as HTML; what the other text has not is washed and underlined."""
    parts, at = [], block.start
    for span in changed:
        start, end = max(span.start, block.start), min(span.end, block.end)
        if start < end:
            mark = f'<span style="background-color:{wash.name()};text-decoration:underline">'
            parts += [escape(text[at:start]), mark, escape(text[start:end]), "</span>"]
            at = end
    return "".join((*parts, escape(text[at : block.end])))


def _follow(bar: QScrollBar, other: QScrollBar) -> None:
    """The other side goes along, as far of its own way."""
    blocked = other.blockSignals(True)
    other.setValue(round(bar.value() * other.maximum() / max(1, bar.maximum())))
    other.blockSignals(blocked)
