"""The list of articles opened last, at the left of the window."""

from datetime import datetime

from PySide6.QtCore import QAbstractListModel, QModelIndex, QRect, QSize, Qt, Signal
from PySide6.QtGui import QFontMetrics, QKeyEvent, QPainter
from PySide6.QtWidgets import (
    QLabel,
    QListView,
    QStyle,
    QStyledItemDelegate,
    QStyleOptionViewItem,
    QVBoxLayout,
    QWidget,
)

from reader.core.article import RecentArticle
from reader.ui.theme import Theme, sans, semibold

WIDTH = 240
MARGIN = 16
TITLE_LINES = 2
EMPTY = "The articles that you open\nare listed here."


class ArticleRows(QAbstractListModel):
    """Recent articles, the latest first."""

    def __init__(self) -> None:
        super().__init__()
        self.articles: tuple[RecentArticle, ...] = ()

    def show(self, articles: tuple[RecentArticle, ...]) -> None:
        """Show other articles."""
        self.beginResetModel()
        self.articles = articles
        self.endResetModel()

    def rowCount(self, parent: QModelIndex | None = None) -> int:
        """One row an article."""
        return 0 if parent is not None and parent.isValid() else len(self.articles)

    def data(self, index: QModelIndex, role: int = Qt.ItemDataRole.DisplayRole) -> object:
        """The title, and for screen readers the title with the day."""
        if not index.isValid():
            return None
        article = self.articles[index.row()]
        if role == Qt.ItemDataRole.DisplayRole:
            return article.title
        if role == Qt.ItemDataRole.ToolTipRole:
            return article.path or article.title
        if role == Qt.ItemDataRole.AccessibleTextRole:
            return f"{article.title}, {when(article.opened)}"
        return None


class ArticleDelegate(QStyledItemDelegate):
    """Draws an article: its title on two lines at most, and when it was read."""

    def __init__(self, view: QListView, look: Theme) -> None:
        super().__init__(view)
        self.look = look
        self.current = ""
        self._title, self._small = semibold(12), sans(11)

    def sizeHint(self, option: QStyleOptionViewItem, index: QModelIndex) -> QSize:
        """As high as the title needs."""
        lines = self._lines(index, self.parent().viewport().width())
        height = QFontMetrics(self._title).lineSpacing() * len(lines)
        return QSize(WIDTH, height + QFontMetrics(self._small).lineSpacing() + 22)

    def paint(self, painter: QPainter, option: QStyleOptionViewItem, index: QModelIndex) -> None:
        """Draw the row; the article on the page has a bar at its left."""
        painter.save()
        article = index.model().articles[index.row()]
        self._ground(painter, option, article.id == self.current)
        top = option.rect.top() + 9
        painter.setFont(self._title)
        painter.setPen(self.look.ink)
        spacing = QFontMetrics(self._title).lineSpacing()
        for line in self._lines(index, option.rect.width()):
            painter.drawText(
                QRect(MARGIN, top, option.rect.width() - MARGIN, spacing),
                Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignVCenter,
                line,
            )
            top += spacing
        painter.setFont(self._small)
        painter.setPen(self.look.muted)
        painter.drawText(MARGIN, top + QFontMetrics(self._small).ascent() + 3, when(article.opened))
        painter.restore()

    def _ground(self, painter: QPainter, option: QStyleOptionViewItem, current: bool) -> None:
        chosen = option.state & QStyle.StateFlag.State_Selected
        hovered = option.state & QStyle.StateFlag.State_MouseOver
        if current or chosen or hovered:
            painter.fillRect(option.rect, self.look.chosen)
        if current:
            painter.fillRect(
                QRect(option.rect.topLeft(), QSize(3, option.rect.height())), self.look.accent
            )
        if option.state & QStyle.StateFlag.State_HasFocus:
            painter.setPen(self.look.accent)
            painter.drawRect(option.rect.adjusted(0, 0, -1, -1))

    def _lines(self, index: QModelIndex, width: int) -> list[str]:
        """The title broken at words into at most two lines, the last one elided."""
        metrics = QFontMetrics(self._title)
        room = max(width - 2 * MARGIN, 40)
        words, lines = index.data().split(), [""]
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


class ArticlesList(QWidget):
    """The list with its heading. `chosen` gives the id of the article to open."""

    chosen = Signal(str)

    def __init__(self, look: Theme) -> None:
        super().__init__()
        self.rows = ArticleRows()
        self.view = QListView()
        self.view.setModel(self.rows)
        self.view.setFrameShape(QListView.Shape.NoFrame)
        self.view.setMouseTracking(True)
        self.view.setResizeMode(QListView.ResizeMode.Adjust)
        self.view.setVerticalScrollMode(QListView.ScrollMode.ScrollPerPixel)
        self.view.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.view.setAccessibleName("Recent articles")
        self.delegate = ArticleDelegate(self.view, look)
        self.view.setItemDelegate(self.delegate)
        self.view.clicked.connect(self._choose)
        self.view.installEventFilter(self)
        self._heading = QLabel("ARTICLES")
        self._heading.setContentsMargins(MARGIN, 14, MARGIN, 6)
        self._empty = QLabel(EMPTY)
        self._empty.setContentsMargins(MARGIN, 0, MARGIN, 0)
        self._empty.setWordWrap(True)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(0)
        for part in (self._heading, self._empty, self.view):
            layout.addWidget(part)
        layout.setStretch(2, 1)
        self.setMinimumWidth(150)
        self.set_theme(look)
        self.show_articles(())

    def show_articles(self, articles: tuple[RecentArticle, ...]) -> None:
        """Show these articles, the latest first."""
        self.rows.show(articles)
        self._empty.setVisible(not articles)

    def mark_current(self, article: str) -> None:
        """Say which article is on the page."""
        self.delegate.current = article
        self.view.viewport().update()

    def set_theme(self, look: Theme) -> None:
        """Take the colours of another theme."""
        self.delegate.look = look
        for label, size in ((self._heading, 10), (self._empty, 12)):
            label.setFont(semibold(size) if size == 10 else sans(size))
            palette = label.palette()
            palette.setColor(label.foregroundRole(), look.muted)
            label.setPalette(palette)
        self.view.viewport().update()

    def eventFilter(self, watched: object, event: object) -> bool:
        """Enter opens the article of the row."""
        if isinstance(event, QKeyEvent) and event.type() == QKeyEvent.Type.KeyPress:
            enter = event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter)
            if enter and self.view.currentIndex().isValid():
                self._choose(self.view.currentIndex())
                return True
        return super().eventFilter(watched, event)

    def _choose(self, index: QModelIndex) -> None:
        self.chosen.emit(self.rows.articles[index.row()].id)


def when(opened: str | None) -> str:
    """A day as people say it: today, yesterday, 18 Nov, 18 Nov 2024."""
    if not opened:
        return "not read yet"
    day, today = datetime.fromisoformat(opened).astimezone().date(), datetime.now().date()
    if (today - day).days in (0, 1):
        return "today" if day == today else "yesterday"
    return f"{day.day} {day:%b}" + ("" if day.year == today.year else f" {day.year}")
