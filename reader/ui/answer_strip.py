"""A claim beside the claims that answer it: who denies what, on a strip below the page."""

from collections.abc import Sequence

from PySide6.QtCore import QPointF, QRectF, QSize, Qt, Signal
from PySide6.QtGui import QFontMetrics, QPainter, QPaintEvent, QPen, QTextLayout, QTextOption
from PySide6.QtWidgets import QAbstractButton, QHBoxLayout, QSizePolicy, QToolButton, QWidget

from reader.core.reading import ReadClaim
from reader.core.spans import words_of
from reader.core.words import SOMEBODY, heading_of, sentence, shown
from reader.desk import Sitting
from reader.ui.language import tr
from reader.ui.theme import GREY, Theme, sans, semibold

MOST, LINES, HEIGHT = 3, 3, 96


class Half(QAbstractButton):
    """One claim: who, the stance, the words; a press goes to it."""

    def __init__(self, look: Theme, read: ReadClaim, sitting: Sitting, lead: str) -> None:
        super().__init__()
        actors = sitting.actors()
        speaker = actors.get(read.claim.actor or "")
        self.look, self.lead, self.claim = look, lead, read.claim.id
        self._name = heading_of(speaker) if speaker else tr(SOMEBODY)
        self._stance = tr(read.claim.stance)
        self._words = shown(words_of(sitting.text, read.claim.content))
        self._tint = sitting.colours.get(read.claim.actor or "", GREY)
        self.setAccessibleName(sentence(read, actors, sitting.text))
        self.setToolTip(self._words)
        self.setCursor(Qt.CursorShape.PointingHandCursor)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)

    def sizeHint(self) -> QSize:
        """As high as the strip."""
        return QSize(240, HEIGHT)

    def paintEvent(self, event: QPaintEvent) -> None:
        """A bar in the actor's colour, a heading, and the words on lines."""
        painter, look = QPainter(self), self.look
        painter.fillRect(QRectF(12, 12, 3, HEIGHT - 24), look.bars[self._tint])
        width = self.width() - 34
        small = sans(11)
        painter.setFont(small)
        painter.setPen(look.muted)
        painter.drawText(QPointF(24, 22), self.lead)
        metrics = QFontMetrics(semibold(13))
        painter.setFont(semibold(13))
        painter.setPen(look.ink)
        heading = f"{self._name} {self._stance}"
        line = metrics.elidedText(heading, Qt.TextElideMode.ElideRight, width)
        painter.drawText(QPointF(24, 40), line)
        self._draw_words(painter, width)
        if self.hasFocus() or self.underMouse():
            painter.setPen(QPen(look.accent, 1))
            painter.drawRoundedRect(self.rect().adjusted(4, 4, -5, -5), 5, 5)

    def _draw_words(self, painter: QPainter, width: int) -> None:
        font = sans(12)
        metrics = QFontMetrics(font)
        layout = QTextLayout(self._words, font)
        layout.setTextOption(QTextOption(Qt.AlignmentFlag.AlignLeft))
        layout.beginLayout()
        painter.setFont(font)
        y = 46 + metrics.ascent()
        for number in range(LINES - 1):
            line = layout.createLine()
            if not line.isValid():
                break
            line.setLineWidth(width)
            start, length = line.textStart(), line.textLength()
            words = _cut(self._words, start, length if number < LINES - 2 else None)
            words = metrics.elidedText(words, Qt.TextElideMode.ElideRight, width)
            painter.drawText(QPointF(24, y), words)
            y += metrics.lineSpacing()
        layout.endLayout()


class AnswerStrip(QWidget):
    """Hidden while the chosen claim neither answers one nor is answered."""

    chosen = Signal(str)

    def __init__(self, look: Theme) -> None:
        super().__init__()
        self._look = look
        self.halves: list[Half] = []
        self._row = QHBoxLayout(self)
        self._row.setContentsMargins(8, 0, 8, 0)
        self._row.setSpacing(4)
        self.close_button = QToolButton(text="×", autoRaise=True)
        self.close_button.setAccessibleName(tr("Hide the answers"))
        self.close_button.setToolTip(tr("Hide the answers"))
        self.close_button.clicked.connect(self.hide)
        self._row.addWidget(self.close_button, 0, Qt.AlignmentFlag.AlignTop)
        self.setAccessibleName(tr("Claim and answers"))
        self.hide()

    def show_claim(self, sitting: Sitting, key: str) -> None:
        """Show what stands against a claim, or hide."""
        pair = answers_around(sitting, key)
        for half in self.halves:
            self._row.removeWidget(half)
            half.deleteLater()
        self.halves = []
        for number, (read, lead) in enumerate(pair):
            half = Half(self._look, read, sitting, lead)
            half.clicked.connect(lambda _=False, claim=read.claim.id: self.chosen.emit(claim))
            self._row.insertWidget(number, half, 1)
            self.halves.append(half)
        self.setVisible(bool(pair))

    def set_theme(self, look: Theme) -> None:
        """Take the colours of another theme."""
        self._look = look
        for half in self.halves:
            half.look = look
        self.update()

    def paintEvent(self, event: QPaintEvent) -> None:
        """A sheet with a hair line above it and between its parts."""
        painter = QPainter(self)
        painter.fillRect(self.rect(), self._look.panel)
        painter.setPen(QPen(self._look.line, 1))
        painter.drawLine(0, 0, self.width(), 0)
        for half in self.halves[1:]:
            painter.drawLine(half.x() - 2, 12, half.x() - 2, self.height() - 12)


def answers_around(sitting: Sitting, key: str) -> Sequence[tuple[ReadClaim, str]]:
    """A claim and its answers in the order of the text, each with what it is; none if alone."""
    read = sitting.claim(key)
    if read is None or sitting.reading is None:
        return ()
    asked = sitting.claim(read.claim.answers) if read.claim.answers else read
    if asked is None:
        return ()
    answers = [r for r in sitting.reading.claims if r.claim.answers == asked.claim.id]
    if not answers:
        return ()
    first = [(asked, tr("The claim"))]
    shown_ones = sorted(answers, key=lambda r: r is not read)[: MOST - 1]
    return first + [(r, tr("The answer")) for r in shown_ones]


def _cut(words: str, start: int, length: int | None) -> str:
    """A part of the words as Qt counts them, in UTF-16 units."""
    units = words.encode("utf-16-le")
    end = None if length is None else 2 * (start + length)
    return units[2 * start : end].decode("utf-16-le", "ignore")
