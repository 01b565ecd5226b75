"""The filter above the rows: a quiet row of pills, one for each stance that occurs."""

from collections.abc import Iterable, Sequence

from PySide6.QtCore import QEvent, QPoint, QRect, QRectF, QSize, Qt, Signal
from PySide6.QtGui import QFontMetrics, QPainter, QPaintEvent, QPen, QResizeEvent
from PySide6.QtWidgets import QPushButton, QSizePolicy, QWidget

from reader.ui.language import tr, trn
from reader.ui.panel.faces import Faces
from reader.ui.theme import Theme

GAP = 6
LINES = 2
BACK = (Qt.Key.Key_Left, Qt.Key.Key_Up)
ON = (Qt.Key.Key_Right, Qt.Key.Key_Down)


class Pill(QPushButton):
    """A small rounded button; filled when checked, with a second outline where the focus is."""

    def __init__(self, key: str, theme: Theme, parent: QWidget) -> None:
        super().__init__(parent)
        self.key = key
        self.theme = theme
        self.setCheckable(True)

    def sizeHint(self) -> QSize:
        """As wide as its word."""
        metrics = QFontMetrics(self.font())
        pad = metrics.height() + 2
        return QSize(metrics.horizontalAdvance(self.text()) + pad, metrics.height() + 6)

    def paintEvent(self, _event: QPaintEvent) -> None:
        """Paint ground, word and focus."""
        theme, checked = self.theme, self.isChecked()
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        place = QRectF(self.rect()).adjusted(1, 1, -1, -1)
        ground = theme.accent if checked else theme.washes[-1]
        painter.setPen(QPen(theme.accent if self.underMouse() else ground, 1))
        painter.setBrush(ground)
        painter.drawRoundedRect(place, place.height() / 2, place.height() / 2)
        painter.setPen(theme.page if checked else theme.muted)
        painter.drawText(self.rect(), Qt.AlignmentFlag.AlignCenter, self.text())
        if self.hasFocus():
            painter.setBrush(Qt.BrushStyle.NoBrush)
            painter.setPen(QPen(theme.page if checked else theme.accent, 1.5))
            inner = place.adjusted(2, 2, -2, -2)
            painter.drawRoundedRect(inner, inner.height() / 2, inner.height() / 2)


class PillRow(QWidget):
    """Pills that wrap over at most two lines, the rest behind "more".

    One stop for Tab; the arrow keys go from pill to pill, Space and a click check. `changed` tells
    the keys of what is checked; nothing checked, or "all", is the empty set.
    """

    changed = Signal(frozenset)

    def __init__(self, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._theme = theme
        self._pills: list[Pill] = []
        self._opened = False
        self._all = self._pill("", tr("all"))
        self._more = self._pill("more", tr("more"))
        self._more.setCheckable(False)
        self.setSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Fixed)
        self.setAccessibleName(tr("Show only"))

    def set_choices(self, choices: Iterable[tuple[str, str]]) -> None:
        """The pills as (key, word); what is checked and still there stays checked."""
        checked = self.checked()
        wanted = list(choices)
        if [p.key for p in self._pills] != [key for key, _ in wanted]:
            for pill in self._pills:
                pill.hide()
                pill.deleteLater()
            self._pills = [self._pill(key, word) for key, word in wanted]
        for pill, (_, word) in zip(self._pills, wanted, strict=True):
            pill.setText(word)
        self.set_checked(checked)

    def checked(self) -> frozenset[str]:
        """The keys that are checked."""
        return frozenset(pill.key for pill in self._pills if pill.isChecked())

    def set_checked(self, keys: frozenset[str]) -> None:
        """Check these, in silence."""
        for pill in self._pills:
            pill.setChecked(pill.key in keys)
        self._all.setChecked(not self.checked())
        self._arrange()

    def set_theme(self, theme: Theme) -> None:
        """Paint in the colours of a theme."""
        self._theme = theme
        for pill in self._row():
            pill.theme = theme
            pill.update()

    def _pill(self, key: str, word: str) -> Pill:
        pill = Pill(key, self._theme, self)
        pill.setText(word)
        pill.setFont(Faces(self.font()).small.font)
        pill.installEventFilter(self)
        pill.clicked.connect(lambda: self._clicked(pill))
        return pill

    def _row(self) -> list[Pill]:
        return [self._all, *self._pills, self._more]

    def _clicked(self, pill: Pill) -> None:
        if pill is self._more:
            self._opened = not self._opened
            self._arrange()
            return
        if pill is self._all:
            for other in self._pills:
                other.setChecked(False)
        self._all.setChecked(not self.checked())
        self.changed.emit(self.checked())

    def eventFilter(self, pill: Pill, event: QEvent) -> bool:
        """The arrow keys go from pill to pill."""
        if event.type() == QEvent.Type.KeyPress and event.key() in (*BACK, *ON):
            self._step(pill, -1 if event.key() in BACK else 1)
            return True
        if event.type() == QEvent.Type.FocusIn:
            self._one_stop(pill)
        return super().eventFilter(pill, event)

    def _step(self, pill: Pill, by: int) -> None:
        seen = [p for p in self._row() if p.isVisibleTo(self)]
        seen[(seen.index(pill) + by) % len(seen)].setFocus(Qt.FocusReason.TabFocusReason)

    def _one_stop(self, stop: Pill) -> None:
        for pill in self._row():
            tab = pill is stop
            pill.setFocusPolicy(Qt.FocusPolicy.StrongFocus if tab else Qt.FocusPolicy.ClickFocus)

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Wrap anew."""
        super().resizeEvent(event)
        if event.size().width() != event.oldSize().width():
            self._arrange()

    def changeEvent(self, event: QEvent) -> None:
        """A new font is a new arrangement."""
        super().changeEvent(event)
        if event.type() == QEvent.Type.FontChange:
            for pill in self._row():
                pill.setFont(Faces(self.font()).small.font)
            self._arrange()

    def sizeHint(self) -> QSize:
        """As high as its lines."""
        return QSize(200, self.minimumHeight())

    def _arrange(self) -> None:
        """Place what is shown, left to right, and take the height that it needs."""
        pills = [self._all, *self._pills]
        places = flow([p.sizeHint() for p in pills], self.width())
        fits = _that_fit(places)
        cut = fits < len(pills)
        shown = pills if self._opened or not cut else self._shortened(pills, fits)
        if cut:
            self._more.setText(tr("fewer") if self._opened else _more(len(pills) - len(shown)))
            shown = [*shown, self._more]
        places = flow([p.sizeHint() for p in shown], self.width())
        for pill in self._row():
            pill.setVisible(pill in shown)
        for pill, place in zip(shown, places, strict=True):
            pill.setGeometry(place)
        self.setFixedHeight(places[-1].bottom() + 1)
        self._one_stop(next((p for p in shown if p.hasFocus()), self._all))

    def _shortened(self, pills: list[Pill], fits: int) -> list[Pill]:
        """The first pills that leave room for "more"; a checked pill is never behind it."""
        for many in range(fits, 0, -1):
            kept = set(pills[:many]) | {p for p in pills if p.isChecked()}
            shown = [p for p in pills if p in kept]
            self._more.setText(_more(len(pills)))
            if _that_fit(flow([p.sizeHint() for p in (*shown, self._more)], self.width())) > len(
                shown
            ):
                return shown
        return pills


def flow(sizes: Sequence[QSize], width: int) -> list[QRect]:
    """Places from left to right, wrapped at `width`."""
    places: list[QRect] = []
    x = y = 0
    for size in sizes:
        if x and x + size.width() > width:
            x, y = 0, y + size.height() + GAP
        places.append(QRect(QPoint(x, y), QSize(min(size.width(), max(1, width)), size.height())))
        x += size.width() + GAP
    return places


def _more(number: int) -> str:
    return trn("{n} more", "{n} more", number)


def _that_fit(places: Sequence[QRect]) -> int:
    tops = sorted({place.top() for place in places})[:LINES]
    return sum(place.top() in tops for place in places)
