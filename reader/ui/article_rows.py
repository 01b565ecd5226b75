"""The rows of the list of articles: what was read last, or what a search has found."""

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import datetime

from PySide6.QtCore import QAbstractListModel, QModelIndex, QPointF, QRect, QSize, Qt, Signal
from PySide6.QtGui import QFontMetrics, QPainter, QTextCharFormat, QTextLayout
from PySide6.QtWidgets import QListView, QStyle, QStyledItemDelegate, QStyleOptionViewItem

from reader.core.article import RecentArticle
from reader.core.search import ArticleHit, ClaimHit
from reader.core.spans import Span
from reader.core.words import JOINT, shown
from reader.ui.language import MONTHS, date_in_words, day_in_words, tr
from reader.ui.theme import Theme, sans, semibold

MARGIN = 16
TITLE_LINES, SNIPPET_LINES = 2, 3
APART = 9


@dataclass(frozen=True)
class Entry:
    """A row: the article's id, its title, a small line, and the words that a search has found.

    `marks` are spans of `words`; `place` is where to go to in the article; a row that is not
    about the `whole` of it is only marked when it is chosen.
    """

    article: str
    title: str
    small: str
    tip: str = ""
    words: str = ""
    marks: tuple[Span, ...] = ()
    place: Span | None = None
    whole: bool = True


def recent_entry(article: RecentArticle) -> Entry:
    """An article that was read."""
    return Entry(article.id, shown(article.title), when(article.opened), article.path)


def found_entry(hit: ArticleHit) -> Entry:
    """An article that was found, by its best passage."""
    claim = hit.claims[0] if hit.claims else None
    snippet = claim.content if claim else next(iter(hit.snippets), None)
    about = (f"{claim.actor or tr('not named')} {tr(claim.stance)}" if claim else "", hit.publisher)
    return Entry(
        article=hit.article,
        title=shown(hit.title.words),
        small=JOINT.join(filter(None, (*about, day_in_words(hit.published)))),
        words=snippet.words if snippet else "",
        marks=snippet.marks if snippet else (),
        place=claim.place if claim else next((s.place for s in hit.snippets if s.place), None),
    )


def claim_entry(hit: ClaimHit) -> Entry:
    """A claim that was found: who does what, in which article, in which words."""
    speaker = shown(hit.actor) if hit.actor else tr("not named")
    return Entry(
        article=hit.article,
        title=f"{speaker} {tr(hit.stance)}",
        small=shown(hit.title),
        tip=shown(hit.title),
        words=hit.content.words,
        marks=hit.content.marks,
        place=hit.place,
        whole=False,
    )


class ArticleRows(QAbstractListModel):
    """Entries, in the order in which they are given.

    `more_asked` carries how many have come when the view is at their end and there are more.
    """

    more_asked = Signal(int)

    def __init__(self) -> None:
        super().__init__()
        self.entries: tuple[Entry, ...] = ()
        self._come = 0
        self._more = False

    def show(self, entries: Sequence[Entry], *, more: bool = False) -> None:
        """Show other entries; whether `more` can be asked for."""
        self.beginResetModel()
        self.entries = tuple(entries)
        self._come, self._more = len(entries), more
        self.endResetModel()

    def add(self, entries: Sequence[Entry], *, offset: int, more: bool) -> None:
        """Add what was asked for, unless the list is another one by now."""
        if offset != self._come:
            return
        known = set(self.entries)
        fresh = [entry for entry in entries if entry not in known]  # some were added meanwhile
        self._come, self._more = offset + len(entries), more
        if fresh:
            end = len(self.entries)
            self.beginInsertRows(QModelIndex(), end, end + len(fresh) - 1)
            self.entries += tuple(fresh)
            self.endInsertRows()

    def canFetchMore(self, parent: QModelIndex) -> bool:
        """Whether there are more than have come."""
        return self._more and not parent.isValid()

    def fetchMore(self, parent: QModelIndex) -> None:
        """Ask for more, once; they come with `add`."""
        if self.canFetchMore(parent):
            self._more = False
            self.more_asked.emit(self._come)

    def rowCount(self, parent: QModelIndex | None = None) -> int:
        """One row an entry."""
        return 0 if parent is not None and parent.isValid() else len(self.entries)

    def data(self, index: QModelIndex, role: int = Qt.ItemDataRole.DisplayRole) -> object:
        """The title, and for screen readers all that the row says."""
        if not index.isValid():
            return None
        entry = self.entries[index.row()]
        if role == Qt.ItemDataRole.DisplayRole:
            return entry.title
        if role == Qt.ItemDataRole.ToolTipRole:
            return entry.tip or entry.title
        if role == Qt.ItemDataRole.AccessibleTextRole:
            return ", ".join(filter(None, (entry.title, entry.small, shown(entry.words))))
        return None


class ArticleDelegate(QStyledItemDelegate):
    """Draws an entry: its title on two lines at most, the small line, the words found."""

    def __init__(self, view: QListView, look: Theme) -> None:
        super().__init__(view)
        self.look = look
        self.current = ""
        self._title, self._small = semibold(12), sans(11)

    def sizeHint(self, option: QStyleOptionViewItem, index: QModelIndex) -> QSize:
        """As high as the words need."""
        width = self.parent().viewport().width()
        entry = index.model().entries[index.row()]
        height = QFontMetrics(self._title).lineSpacing() * len(self._lines(entry.title, width))
        if entry.small:
            height += QFontMetrics(self._small).lineSpacing() + 3
        if entry.words:
            height += round(self._snippet(entry, width).boundingRect().height()) + 4
        return QSize(width, height + 2 * APART)

    def paint(self, painter: QPainter, option: QStyleOptionViewItem, index: QModelIndex) -> None:
        """Draw the row; the article on the page has a bar at its left, a claim when chosen."""
        painter.save()
        entry = index.model().entries[index.row()]
        painter.setLayoutDirection(option.direction)
        chosen = bool(option.state & QStyle.StateFlag.State_Selected)
        self._ground(painter, option, entry.article == self.current if entry.whole else chosen)
        top = self._draw_title(painter, option.rect, entry.title)
        if entry.small:
            top += self._draw_small(painter, option.rect, top, entry.small)
        if entry.words:
            painter.setPen(self.look.ink)
            self._snippet(entry, option.rect.width()).draw(painter, QPointF(MARGIN, top + 4))
        painter.restore()

    def _ground(self, painter: QPainter, option: QStyleOptionViewItem, current: bool) -> None:
        chosen = option.state & QStyle.StateFlag.State_Selected
        hovered = option.state & QStyle.StateFlag.State_MouseOver
        if current or chosen or hovered:
            painter.fillRect(option.rect, self.look.chosen)
        if current:
            bar = QRect(option.rect.topLeft(), QSize(3, option.rect.height()))
            turned = QStyle.visualRect(option.direction, option.rect, bar)
            painter.fillRect(turned, self.look.accent)
        if option.state & QStyle.StateFlag.State_HasFocus:
            painter.setPen(self.look.accent)
            painter.drawRect(option.rect.adjusted(0, 0, -1, -1))

    def _draw_title(self, painter: QPainter, rect: QRect, title: str) -> int:
        painter.setFont(self._title)
        painter.setPen(self.look.ink)
        spacing, top = QFontMetrics(self._title).lineSpacing(), rect.top() + APART
        for line in self._lines(title, rect.width()):
            place = QRect(MARGIN, top, rect.width() - 2 * MARGIN, spacing)
            painter.drawText(place, Qt.AlignmentFlag.AlignVCenter, line)
            top += spacing
        return top

    def _draw_small(self, painter: QPainter, rect: QRect, top: int, small: str) -> int:
        metrics = QFontMetrics(self._small)
        painter.setFont(self._small)
        painter.setPen(self.look.muted)
        room = rect.width() - 2 * MARGIN
        line = metrics.elidedText(small, Qt.TextElideMode.ElideRight, room)
        place = QRect(MARGIN, top + 3, room, metrics.height())
        painter.drawText(place, Qt.AlignmentFlag.AlignVCenter, line)
        return metrics.lineSpacing() + 3

    def _snippet(self, entry: Entry, width: int) -> QTextLayout:
        """The words on at most three lines, those that were looked for on a wash; an ellipsis
        where there are more."""
        words = entry.words.replace("\n", " ")
        layout = self._lines_of(words, entry, width)
        last = layout.lineAt(layout.lineCount() - 1) if layout.lineCount() else None
        end = last.textStart() + last.textLength() if last else 0
        if layout.lineCount() == SNIPPET_LINES and end < _units(words):
            cut = _first_units(words, end - 2).rstrip()
            layout = self._lines_of(f"{cut}…", entry, width)
        return layout

    def _lines_of(self, words: str, entry: Entry, width: int) -> QTextLayout:
        layout = QTextLayout(words, self._small)
        marked = QTextCharFormat()
        marked.setBackground(self.look.highlights[0])
        marked.setForeground(self.look.highlight_ink)
        layout.setFormats([_range(entry.words, span, marked) for span in entry.marks])
        layout.beginLayout()
        top = 0.0
        for _ in range(SNIPPET_LINES):
            line = layout.createLine()
            if not line.isValid():
                break
            line.setLineWidth(max(width - 2 * MARGIN, 40))
            line.setPosition(QPointF(0, top))
            top += line.height()
        layout.endLayout()
        return layout

    def _lines(self, title: str, width: int) -> list[str]:
        """The title broken at words into at most two lines, the last one elided."""
        metrics = QFontMetrics(self._title)
        room = max(width - 2 * MARGIN, 40)
        words, lines = title.split(), [""]
        for number, word in enumerate(words):
            longer = f"{lines[-1]} {word}".strip()
            if metrics.horizontalAdvance(longer) <= room or not lines[-1]:
                lines[-1] = longer
            elif len(lines) < TITLE_LINES:
                lines.append(word)
            else:
                lines[-1] = " ".join([lines[-1], *words[number:]])
                break
        return [metrics.elidedText(line, Qt.TextElideMode.ElideRight, room) for line in lines]


def when(opened: str | None) -> str:
    """A day as people say it: today, yesterday, 18 Nov, 18 Nov 2024."""
    if not opened:
        return tr("not read yet")
    day, today = datetime.fromisoformat(opened).astimezone().date(), datetime.now().date()
    if (today - day).days in (0, 1):
        return tr("today") if day == today else tr("yesterday")
    year = None if day.year == today.year else day.year
    return date_in_words(day.day, MONTHS[day.month - 1][:3], year)


def _range(words: str, span: Span, look: QTextCharFormat) -> QTextLayout.FormatRange:
    """A span of code points as Qt counts them, in UTF-16 units."""
    made = QTextLayout.FormatRange()
    made.start = _units(words[: span.start])
    made.length = _units(words[span.start : span.end])
    made.format = look
    return made


def _units(text: str) -> int:
    return len(text.encode("utf-16-le", "surrogatepass")) // 2


def _first_units(text: str, units: int) -> str:
    """The beginning of a text, as long as Qt counts it, without half a character at its end."""
    return text.encode("utf-16-le", "surrogatepass")[: 2 * units].decode("utf-16-le", "ignore")
