"""The pages as they will be, one below the other."""

from PySide6.QtCore import QRectF, QSize, Qt
from PySide6.QtGui import QPainter, QPaintEvent, QPixmap, QResizeEvent
from PySide6.QtWidgets import QFrame, QScrollArea, QWidget

from reader.ui.language import tr
from reader.ui.printing.printed import Printed
from reader.ui.theme import Theme
from reader.ui.widgets import QuietScrollBar

APART = 18
WIDEST = 640
KEPT = 10


class Preview(QScrollArea):
    """Draws what is in sight, and keeps the pages that were drawn last."""

    def __init__(self, look: Theme) -> None:
        super().__init__()
        self.bar = QuietScrollBar(look, self)
        self.setVerticalScrollBar(self.bar)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setAccessibleName(tr("Preview"))
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.pages = Pages(look)
        self.setWidget(self.pages)

    def show_printed(self, printed: Printed) -> None:
        """Show other pages, at the place that was looked at."""
        share = self.bar.value() / max(1, self.bar.maximum())
        self.pages.show_printed(printed, self.viewport().width())
        self.bar.setValue(round(share * self.bar.maximum()))

    def set_theme(self, look: Theme) -> None:
        """The paper stays white; what lies around it does not."""
        self.bar.set_theme(look)
        self.pages.set_theme(look)

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Pages are as wide as there is room."""
        super().resizeEvent(event)
        self.pages.fit(self.viewport().width())


class Pages(QWidget):
    """The sheets of paper."""

    def __init__(self, look: Theme) -> None:
        super().__init__()
        self._look = look
        self._printed: Printed | None = None
        self._sheet = QSize(0, 0)
        self._kept: dict[int, QPixmap] = {}

    def show_printed(self, printed: Printed, width: int) -> None:
        """Show other pages."""
        self._printed = printed
        self._kept.clear()
        self.fit(width)
        self.update()

    def set_theme(self, look: Theme) -> None:
        """Take the colours of another theme."""
        self._look = look
        self.update()

    def fit(self, width: int) -> None:
        """Make the pages as wide as there is room."""
        printed = self._printed
        if printed is None:
            self.resize(width, 10)
            return
        wide = max(120, min(WIDEST, width - 2 * APART))
        sheet = QSize(wide, round(wide * printed.paper.height / printed.paper.width))
        if sheet != self._sheet:
            self._sheet = sheet
            self._kept.clear()
        self.resize(width, APART + len(printed.pages) * (sheet.height() + APART))

    def paintEvent(self, event: QPaintEvent) -> None:
        """Draw the pages in sight."""
        painter = QPainter(self)
        painter.fillRect(event.rect(), self._look.ground)
        if self._printed is None:
            return
        left, step = (self.width() - self._sheet.width()) // 2, self._sheet.height() + APART
        for number in range(len(self._printed.pages)):
            place = QRectF(left, APART + number * step, self._sheet.width(), self._sheet.height())
            if place.intersects(QRectF(event.rect())):
                painter.fillRect(place.adjusted(-1, -1, 1, 1), self._look.line)
                painter.drawPixmap(place.topLeft(), self._page(number))

    def _page(self, number: int) -> QPixmap:
        if number not in self._kept:
            while len(self._kept) >= KEPT:
                del self._kept[next(iter(self._kept))]
            self._kept[number] = self._drawn(number)
        return self._kept[number]

    def _drawn(self, number: int) -> QPixmap:
        assert self._printed is not None
        ratio = self.devicePixelRatioF()
        made = QPixmap(self._sheet * ratio)
        made.setDevicePixelRatio(ratio)
        made.fill(self._printed.theme.page)
        painter = QPainter(made)
        scale = self._sheet.width() / self._printed.paper.width
        painter.scale(scale, scale)
        self._printed.draw(painter, number)
        painter.end()
        return made
