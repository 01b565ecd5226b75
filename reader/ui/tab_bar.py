"""The row of open articles above the page: quiet words, the one on the page underlined."""

from collections.abc import Sequence

from PySide6.QtCore import QPoint, QRectF, QSize, Qt, Signal
from PySide6.QtGui import QFontMetrics, QMouseEvent, QPainter, QPaintEvent
from PySide6.QtWidgets import QTabBar, QToolButton

from reader.ui.language import tr
from reader.ui.theme import Theme, sans, semibold

HEIGHT, MOST, LEAST, PAD, CROSS = 34, 380, 80, 14, 16


class ArticleTabs(QTabBar):
    """`chosen`, `closed` and `moved_to` speak of the numbers of tabs. Seen from two tabs on."""

    chosen = Signal(int)
    closed = Signal(int)

    def __init__(self, look: Theme) -> None:
        super().__init__()
        self._look = look
        self.setAccessibleName(tr("Open articles"))
        self.setDrawBase(False)
        self.setExpanding(False)
        self.setMovable(True)
        self.setUsesScrollButtons(True)
        self.setElideMode(Qt.TextElideMode.ElideRight)
        self.setMouseTracking(True)
        self.setFont(sans(12))
        self.tabBarClicked.connect(self.chosen)
        self.set_theme(look)
        self.hide()

    def show_titles(self, titles: Sequence[str], current: int) -> None:
        """Show these tabs, one of them as the one on the page."""
        self.blockSignals(True)
        while self.count() > len(titles):
            self.removeTab(self.count() - 1)
        for number, title in enumerate(titles):
            if number == self.count():
                self.addTab("")
            self.setTabText(number, title.replace("&", "&&"))
            self.setTabToolTip(number, title)
        self.setCurrentIndex(current)
        self.blockSignals(False)
        self.setVisible(len(titles) > 1)
        self.update()

    def set_theme(self, look: Theme) -> None:
        """Take the colours of another theme."""
        self._look = look
        ground = self.palette()
        ground.setColor(ground.ColorRole.Button, look.panel)
        for arrow in self.findChildren(QToolButton):  # over the titles, when there are too many
            arrow.setPalette(ground)
            arrow.setBackgroundRole(ground.ColorRole.Button)
            arrow.setAutoFillBackground(True)
        self.update()

    def tabSizeHint(self, index: int) -> QSize:
        """As wide as the title; where the row is too short, the longest titles give way."""
        metrics = QFontMetrics(semibold(12))
        titles = map(self._title, range(self.count()))
        wanted = [metrics.horizontalAdvance(words) + 2 * PAD + CROSS + 4 for words in titles]
        return QSize(shared(wanted, self.parentWidget().width() - 2)[index], HEIGHT)

    def minimumTabSizeHint(self, index: int) -> QSize:
        """Some letters and the cross."""
        return QSize(LEAST, HEIGHT)

    def mousePressEvent(self, event: QMouseEvent) -> None:
        """The cross and the middle button close, a press elsewhere chooses."""
        number = self.tabAt(event.position().toPoint())
        cross = number >= 0 and self._cross(number).contains(event.position())
        if number >= 0 and (cross or event.button() == Qt.MouseButton.MiddleButton):
            self.closed.emit(number)
        else:
            super().mousePressEvent(event)

    def mouseMoveEvent(self, event: QMouseEvent) -> None:
        """The cross of the tab under the mouse shows."""
        super().mouseMoveEvent(event)
        self.update()

    def paintEvent(self, event: QPaintEvent) -> None:
        """Titles, a line under the current one, a hair line under all."""
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.fillRect(0, self.height() - 1, self.width(), 1, self._look.line)
        over = self.tabAt(self.mapFromGlobal(self.cursor().pos())) if self.underMouse() else -1
        for number in range(self.count()):
            self._draw(painter, number, over=number == over)

    def _draw(self, painter: QPainter, number: int, *, over: bool) -> None:
        rect, current = QRectF(self.tabRect(number)), number == self.currentIndex()
        font = semibold(12) if current else sans(12)
        painter.setFont(font)
        painter.setPen(self._look.ink if current or over else self._look.muted)
        room = rect.adjusted(PAD, 0, -PAD - CROSS * (current or over), 0)
        words = QFontMetrics(font).elidedText(
            self._title(number), self.elideMode(), int(room.width())
        )
        painter.drawText(room, Qt.AlignmentFlag.AlignVCenter | Qt.AlignmentFlag.AlignLeft, words)
        if current:
            painter.fillRect(rect.adjusted(PAD, rect.height() - 3, -PAD, -1), self._look.accent)
        if current or over:
            painter.setFont(sans(11))
            painter.setPen(self._look.muted)
            painter.drawText(self._cross(number), Qt.AlignmentFlag.AlignCenter, "✕")
        if current and self.hasFocus():
            painter.setPen(self._look.accent)
            painter.drawRoundedRect(rect.adjusted(4.5, 5.5, -4.5, -5.5), 4, 4)

    def _cross(self, number: int) -> QRectF:
        rect = self.tabRect(number)
        corner = QPoint(rect.right() - PAD - CROSS + 6, rect.center().y() - CROSS // 2)
        return QRectF(corner, QSize(CROSS, CROSS))

    def _title(self, number: int) -> str:
        return self.tabText(number).replace("&&", "&")


def shared(wanted: Sequence[int], room: int) -> list[int]:
    """The widths of tabs, in pixels: what is wanted, within bounds, in a row of this width."""
    widths, left = [min(width, MOST) for width in wanted], room
    for number, width in enumerate(sorted(widths)):
        most = left // (len(widths) - number)
        if width > most:
            return [min(width, max(most, LEAST)) for width in widths]
        left -= width
    return widths
