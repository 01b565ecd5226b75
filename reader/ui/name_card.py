"""A card on a name: who it is, where else in the article, where else in the library."""

from typing import NamedTuple

from PySide6.QtCore import QRect, Qt, Signal
from PySide6.QtGui import QFontMetrics, QKeyEvent, QPaintEvent
from PySide6.QtWidgets import QFrame, QHBoxLayout, QLabel, QToolButton, QVBoxLayout, QWidget

from reader.core.analysis import Actor
from reader.core.reading import Reading
from reader.core.search import SearchPage
from reader.core.words import heading_of, shown
from reader.ui.floating import paint_card
from reader.ui.language import tr, trn
from reader.ui.saying import about
from reader.ui.theme import Theme, sans, semibold

WIDTH, GAP, PAD = 320, 8, 14
TITLES = 4


class Known(NamedTuple):
    """What the article says of an actor: mentions, and claims by stance, the most first."""

    mentions: int
    stances: tuple[tuple[str, int], ...]


class NameCard(QFrame):
    """Floats over the page. `stepped` goes to the next (1) or previous (-1) mention; `asked` opens
    an article by its id; `searched` carries a query for the whole library."""

    stepped = Signal(int)
    asked = Signal(str)
    searched = Signal(str)
    closed = Signal()

    def __init__(self, window: QWidget, look: Theme) -> None:
        super().__init__(window)
        self.setFixedWidth(WIDTH)
        self.query, self.article = "", ""
        self.name, self.about, self.here, self.there = (_label() for _ in range(4))
        self.name.setFont(semibold(14))
        self.titles: list[QToolButton] = []
        self.search = self._link("")
        self.search.clicked.connect(lambda _=False: self._search())
        self._lay_out()
        self.set_theme(look)
        self.hide()

    def show_actor(self, actor: Actor, known: Known, place: QRect, *, article: str) -> None:
        """Appear below a name of an article; what the library knows of it comes later."""
        self.query, self.article = query_of(actor), article
        self.name.setText(heading_of(actor))
        self.about.setText(about(actor))
        self.here.setText(_here(known))
        self.there.setText(tr("Looking in the library …"))
        self.search.setText(tr("Search {query}", query=self._short(self.query)))
        self.setAccessibleName(heading_of(actor))
        self._forget_titles()
        self.stand(place)
        self.show()
        self.raise_()

    def show_library(self, query: str, page: SearchPage) -> None:
        """Say where else the name stands, unless another name is asked for by now."""
        if query != self.query or self.isHidden():
            return
        others = [hit for hit in page.hits if hit.article != self.article]
        count = page.total - (len(page.hits) - len(others))
        self.there.setText(
            trn("In {n} other article:", "In {n} other articles:", count)
            if count
            else tr("In no other article of the library.")
        )
        for hit in others[:TITLES]:
            self._add_title(hit.article, hit.title.words)
        self.stand(self._place)

    def stand(self, place: QRect) -> None:
        """Stand below the name, above it where there is no room below."""
        self._place = place
        self._column.invalidate()
        height = self._column.totalHeightForWidth(WIDTH)
        room = self.parentWidget().rect()
        left = min(max(GAP, place.left() - PAD), room.width() - WIDTH - GAP)
        below = place.bottom() + GAP
        fits = below + height <= room.height() - GAP
        self.setGeometry(left, below if fits else place.top() - GAP - height, WIDTH, height)

    def set_theme(self, look: Theme) -> None:
        """Take the colours of another theme."""
        self._look = look
        for label in (self.about, self.here, self.there):
            palette = label.palette()
            palette.setColor(label.foregroundRole(), look.muted)
            label.setPalette(palette)
        self.update()

    def leave(self) -> None:
        """Hide, and give the focus back."""
        focus = self.isAncestorOf(self.window().focusWidget() or self.window())
        self.hide()
        if focus:
            self.closed.emit()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Escape leaves."""
        if event.key() == Qt.Key.Key_Escape:
            self.leave()
        else:
            super().keyPressEvent(event)

    def paintEvent(self, event: QPaintEvent) -> None:
        """A rounded sheet with a hair line."""
        paint_card(self, self._look, radius=8)

    def _lay_out(self) -> None:
        head = QHBoxLayout()
        head.addWidget(self.name, 1)
        for text, name, way in (("‹", tr("Previous mention"), -1), ("›", tr("Next mention"), 1)):
            head.addWidget(self._step(text, name, way), 0, Qt.AlignmentFlag.AlignTop)
        self._column = QVBoxLayout(self)
        self._column.setContentsMargins(PAD, 10, PAD - 4, 10)
        self._column.setSpacing(4)
        self._column.addLayout(head)
        for part in (self.about, self.here, self.there, self.search):
            self._column.addWidget(part)

    def _step(self, text: str, name: str, way: int) -> QToolButton:
        button = QToolButton(text=text, autoRaise=True, accessibleName=name, toolTip=name)
        button.setFont(sans(14))
        button.clicked.connect(lambda _=False: self.stepped.emit(way))
        return button

    def _add_title(self, article: str, title: str) -> None:
        button = self._link(self._short(title))
        button.setToolTip(shown(title))
        button.clicked.connect(lambda _=False: self.asked.emit(article))
        self._column.insertWidget(self._column.count() - 1, button)
        button.show()  # Qt shows it later, and until then it takes no room
        self.titles.append(button)

    def _forget_titles(self) -> None:
        for button in self.titles:
            self._column.removeWidget(button)
            button.hide()
            button.deleteLater()
        self.titles = []

    def _link(self, text: str) -> QToolButton:
        button = QToolButton(text=text.replace("&", "&&"), autoRaise=True)
        button.setFont(sans(12))
        button.setCursor(Qt.CursorShape.PointingHandCursor)
        return button

    def _short(self, words: str) -> str:
        room = WIDTH - 2 * PAD - 20
        mode = Qt.TextElideMode.ElideRight
        return QFontMetrics(sans(12)).elidedText(shown(words), mode, room)

    def _search(self) -> None:
        self.hide()
        self.searched.emit(self.query)


def known_of(actor: Actor, reading: Reading) -> Known:
    """What a reading says of an actor."""
    counts: dict[str, int] = {}
    for read in reading.claims:
        if read.claim.actor == actor.id:
            counts[read.claim.stance] = counts.get(read.claim.stance, 0) + 1
    stances = sorted(counts.items(), key=lambda pair: -pair[1])
    return Known(len(actor.mentions), tuple(stances))


def query_of(actor: Actor) -> str:
    """What finds an actor in the library."""
    return f'actor:"{shown(actor.name).replace(chr(34), "")}"'


def _here(known: Known) -> str:
    mentions = trn("{n} mention here", "{n} mentions here", known.mentions)
    stances = ", ".join(f"{tr(stance)} {count}" for stance, count in known.stances)
    return f"{mentions} · {stances}" if stances else mentions


def _label() -> QLabel:
    label = QLabel(textFormat=Qt.TextFormat.PlainText, wordWrap=True)
    label.setFont(sans(12))
    return label
