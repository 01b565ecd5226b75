"""The reader's notes on paper: numbered, beside their passages or one below the other."""

from collections.abc import Iterable, Iterator, Mapping
from functools import partial
from typing import NamedTuple

from PySide6.QtCore import QPointF, QRectF, Qt
from PySide6.QtGui import QColor, QFont, QFontMetricsF, QPainter, QPainterPath

from reader.core.reading import Reading
from reader.core.spans import Span
from reader.core.words import SOMEBODY
from reader.ui.language import tr
from reader.ui.page.brushes import fill
from reader.ui.page.cards import card_ground
from reader.ui.page.mapping import harmless
from reader.ui.page.marks import MarginNote
from reader.ui.page.note_words import NoteWords, leading_of, note_words
from reader.ui.page.setting import has_backward, is_backward
from reader.ui.page.styles import note_colour
from reader.ui.printing.blocks import BodyBlock, DrawRow, Figure, RowsBlock
from reader.ui.printing.paper import for_paper
from reader.ui.saying import heading_of
from reader.ui.theme import GREY, Theme, sans, semibold, serif

BESIDE, AT_END = 13, 15
PAD, BAR, HANG = 9, 3, 18
INDENT = 34
LONGEST, SHOWN = 30, 4
"""Rows of a note beside its passage at most; of a longer one, the rows that are shown there."""
MANY = 10**6
DOT = 7


class Entry(NamedTuple):
    """What the reader wrote on a passage; `number` is 0 for the name of a code alone.

    For a claim the label is its speaker's name, and `doing` the stance.
    """

    note: MarginNote
    label: str
    ink: str
    number: int
    doing: str = ""

    @property
    def span(self) -> Span:
        """Its passage."""
        return self.note.span


class Box(NamedTuple):
    """An entry in rows, beside its passage."""

    entry: Entry
    rows: RowsBlock

    @property
    def is_card(self) -> bool:
        """Whether it stands on a ground of its own."""
        return bool(self.entry.number)


def entries_of(notes: Iterable[MarginNote], *, number_all: bool) -> list[Entry]:
    """The notes by their places, each with the name of its code; numbered where they have words,
    or all of them."""
    labels = {note.key: (note.label, note.ink) for note in notes if note.label}
    bodies = {note.key: note for note in notes if not note.label}
    every = {note.key: bodies.get(note.key, note) for note in notes}
    made: list[Entry] = []
    number = 0
    for key, note in sorted(every.items(), key=lambda pair: (pair[1].span, pair[0])):
        numbered = number_all or key in bodies
        number += numbered
        label, ink = labels.get(key, ("", note.ink))
        made.append(Entry(note, label, ink, number if numbered else 0))
    return made


def speakers_of(reading: Reading, colours: Mapping[str, int], theme: Theme) -> list[Entry]:
    """Who says each claim, and how, to stand beside its first words."""
    actors = {actor.id: actor for actor in reading.actors}
    made = []
    for claim in (read.claim for read in reading.claims if read.claim.content):
        speaker = actors.get(claim.actor or "")
        who = heading_of(speaker) if speaker else tr(SOMEBODY)
        ink = theme.bars[colours.get(claim.actor or "", GREY)].name()
        note = MarginNote(claim.id, min(claim.content), "", 0, who, ink)
        made.append(Entry(note, who, ink, 0, tr(claim.stance)))
    return made


def figures_of(entries: Iterable[Entry], text: str) -> list[Figure]:
    """The numbers that stand in the text, in their order."""
    found: dict[int, str] = {}
    for entry in entries:
        if entry.number:
            words = text[entry.span.start : entry.span.end].rstrip()
            end = entry.span.start + len(words) if words else entry.span.end
            found[end] = f"{found[end]}, {entry.number}" if end in found else str(entry.number)
    made = (Figure(end, said, is_backward(text[end - 1 : end])) for end, said in found.items())
    return sorted(made)


def box_of(entry: Entry, width: int, theme: Theme, see: str) -> tuple[Box, bool]:
    """A note beside its passage, and whether the whole of it stands there.

    Of a long one the beginning is shown, and the words `see` send to the rest.
    """
    font = for_paper(sans(BESIDE))
    inner = width - BAR - PAD - HANG if entry.number else width - PAD
    head = [partial(_label, entry=entry, font=font, theme=theme, room=inner)] if entry.label else []
    rows = head + (_rows(entry, inner, font, theme) if entry.number and entry.note.body else [])
    whole = len(rows) <= LONGEST
    if not whole:
        rows = [*rows[:SHOWN], partial(_plain_row, words=see, font=font, colour=theme.muted)]
    if entry.number and rows:
        rows[0] = _numbered(rows[0], entry.number, font, theme)
    return Box(entry, RowsBlock(rows, leading_of(font))), whole


def draw_ground(painter: QPainter, box: Box, place: QRectF, theme: Theme) -> None:
    """What stands behind a note: a breath of its colour, and a bar at its edge."""
    if not box.is_card:
        return
    note = box.entry.note
    colour = QColor(note.ink) if note.ink else note_colour(theme, note.colour)
    painter.fillRect(place, card_ground(note, theme))
    painter.fillRect(QRectF(place.left(), place.top(), BAR, place.height()), colour)


def end_block(entry: Entry, text: str, measure: int, theme: Theme) -> RowsBlock:
    """A note at the end: its number, the words that it is on, the code, the note."""
    font = for_paper(sans(AT_END))
    inner = measure - INDENT
    passage = " ".join(harmless(text[entry.span.start : entry.span.end]).split())
    quoted = for_paper(serif(AT_END + 2))
    quoted.setItalic(not has_backward(passage))
    rows: list[DrawRow] = [
        partial(_elided, words=passage, font=quoted, colour=theme.muted, room=inner)
    ]
    if entry.label:
        rows.append(partial(_label, entry=entry, font=font, theme=theme, room=inner))
    rows += _rows(entry, inner, font, theme) if entry.note.body else []
    rows[0] = _at_end(rows[0], entry.number, theme)
    for number, row in enumerate(rows):
        rows[number] = partial(_moved, row=row, by=INDENT)
    return RowsBlock(rows, leading_of(font), above=10)


def words_block(body: str, measure: int, theme: Theme) -> RowsBlock:
    """Markdown at the end, as a memo."""
    font = for_paper(sans(AT_END))
    words = note_words(body, measure, zoom=100, theme=theme, most=MANY, font=font)
    return RowsBlock(list(_lines(words, theme)), leading_of(font), above=6)


def heading_block(words: str, theme: Theme, *, above: int = 44) -> RowsBlock:
    """A heading over what stands at the end."""
    row = partial(_plain_row, words=words, font=for_paper(semibold(16)), colour=theme.ink)
    return RowsBlock([row], 24, above=above, keep=True)


def draw_figure(painter: QPainter, block: BodyBlock, figure: Figure) -> None:
    """A number behind a passage, raised, in the room that was left for it."""
    font = figure_font()
    room = figure_room(figure.words)
    runs = list(block.laid.runs(figure.end - 1, figure.end))
    if not runs:
        return
    run = runs[-1]
    x = run.left - room if figure.turned else run.right - room
    y = block.laid.line_top(run.line) + block.laid.baseline - block.laid.style.leading * 0.24
    painter.setFont(font)
    painter.setPen(block.theme.accent)
    painter.drawText(QPointF(x + 1.5, y), figure.words)


def figure_font() -> QFont:
    """The face of the numbers in the text."""
    return for_paper(semibold(10))


def figure_room(words: str) -> float:
    """How much room a number takes in its line."""
    return QFontMetricsF(figure_font()).horizontalAdvance(words) + 3


def _rows(entry: Entry, inner: int, font: QFont, theme: Theme) -> list[DrawRow]:
    words = note_words(entry.note.body, inner, zoom=100, theme=theme, most=MANY, font=font)
    return list(_lines(words, theme))


def _lines(words: NoteWords, theme: Theme) -> Iterator[DrawRow]:
    """The rows keep the layout alive, for a line of it is nothing alone."""
    for number in range(words.layout.lineCount()):
        yield partial(_line, words=words, number=number, theme=theme)


def _line(painter: QPainter, words: NoteWords, number: int, theme: Theme) -> None:
    line = words.layout.lineAt(number)
    painter.setPen(theme.ink)
    line.draw(painter, QPointF(0, -line.y()))


def _label(painter: QPainter, entry: Entry, font: QFont, theme: Theme, room: int) -> None:
    dot = QPainterPath()
    dot.addRoundedRect(0, leading_of(font) / 2 - DOT / 2, DOT, DOT, 2, 2)
    fill(painter, dot, QColor(entry.ink))
    painter.translate(DOT + 6, 0)
    room -= DOT + 6
    words, colour = harmless(entry.label), theme.ink
    if entry.doing:
        metrics, colour = QFontMetricsF(font), theme.muted
        rest = metrics.horizontalAdvance(tr("{who} {stance}", who="", stance=entry.doing))
        who = metrics.elidedText(words, Qt.TextElideMode.ElideRight, room - rest)
        words = tr("{who} {stance}", who=who, stance=entry.doing)
    _elided(painter, words=words, font=font, colour=colour, room=room)


def _plain_row(painter: QPainter, words: str, font: QFont, colour: QColor) -> None:
    painter.setFont(font)
    painter.setPen(colour)
    painter.drawText(QPointF(0, QFontMetricsF(font).ascent() + 1), words)


def _elided(painter: QPainter, words: str, font: QFont, colour: QColor, room: int) -> None:
    metrics = QFontMetricsF(font)
    shown = metrics.elidedText(harmless(words), Qt.TextElideMode.ElideRight, room)
    if is_backward(shown):
        painter.translate(room - metrics.horizontalAdvance(shown), 0)
    _plain_row(painter, words=shown, font=font, colour=colour)


def _numbered(row: DrawRow, number: int, font: QFont, theme: Theme) -> DrawRow:
    """The number before the first row, in the room at its left."""
    small = for_paper(semibold(10))

    def draw(painter: QPainter) -> None:
        painter.setFont(small)
        painter.setPen(theme.accent)
        painter.drawText(QPointF(-HANG + 2, QFontMetricsF(font).ascent()), str(number))
        row(painter)

    return draw


def _at_end(row: DrawRow, number: int, theme: Theme) -> DrawRow:
    font = for_paper(semibold(AT_END - 2))

    def draw(painter: QPainter) -> None:
        painter.setFont(font)
        painter.setPen(theme.accent)
        width = QFontMetricsF(font).horizontalAdvance(str(number))
        painter.drawText(QPointF(-10 - width, QFontMetricsF(font).ascent() + 2), str(number))
        row(painter)

    return draw


def _moved(painter: QPainter, row: DrawRow, by: int) -> None:
    painter.translate(by, 0)
    row(painter)
