"""The margin: the notes beside their passages, and the one that is being written."""

from bisect import bisect_left
from collections.abc import Iterator, Sequence
from itertools import accumulate
from typing import TYPE_CHECKING

from PySide6.QtCore import QPointF, QRectF
from PySide6.QtGui import QPainter

from reader.core.spans import Span
from reader.ui.page.cards import (
    TAB,
    Card,
    card_ground,
    card_height,
    chip_height,
    corner_of,
    draw_bar,
    draw_card,
    draw_chip,
    words_width,
)
from reader.ui.page.marks import MarginNote
from reader.ui.page.styles import note_colour

if TYPE_CHECKING:
    from reader.ui.page.note_editor import NoteEditor
    from reader.ui.page.note_words import NoteWords
    from reader.ui.page.view import ArticleView

APART = 8
CHIPS_APART = 1
BEFORE = 3
EDITOR, EDITOR_HEIGHT = 230, 80
TIP = 600  # code points of a note that a tool tip shows


class Margin:
    """Cards stand beside the first line of their passage, or below the card before them."""

    def __init__(self, view: "ArticleView") -> None:
        self._view = view
        self._notes: list[MarginNote] = []
        self._starts: list[int] = []
        self._numbers: list[int] = []
        self._layouts: dict[str, tuple[tuple[object, ...], NoteWords]] = {}
        self._editor: NoteEditor | None = None
        self._writing: MarginNote | None = None

    @property
    def editor(self) -> "NoteEditor | None":
        """Where a note is being written, if one is."""
        return self._editor

    @property
    def writing(self) -> MarginNote | None:
        """The note that is being written, as it was before."""
        return self._writing

    def set_notes(self, notes: Sequence[MarginNote]) -> None:
        """Replace the notes; the one being written stays."""
        self._notes = sorted(notes, key=lambda note: (note.span, not note.label, note.key))
        own = accumulate(not note.label for note in self._notes)
        self._numbers = [max(1, number) for number in own]
        self._starts = [note.span.start for note in self._notes]
        self._layouts = {}

    def draw(self, painter: QPainter) -> None:
        """Draw what is in sight, and the frame of the note being written."""
        theme = self._view.theme
        picked, zoom = self._view.picked(), self._view.zoom()
        for card in self.cards():
            if card.note.label:
                draw_chip(painter, card, theme, zoom, picked=card.note.key == picked)
            else:
                draw_card(painter, card, theme)
        if self._editor and self._writing:
            place = QRectF(self._editor.geometry())
            painter.fillRect(place.adjusted(-5, -1, 1, 1), theme.accent)
            painter.fillRect(place.adjusted(-4, 0, 0, 0), card_ground(self._writing, theme))
            colour = note_colour(theme, self._writing.colour)
            draw_bar(painter, place.adjusted(-4, 0, 0, 0), colour)

    def cards(self) -> Iterator[Card]:
        """The cards in sight, from top to bottom."""
        view, free = self._view, -(10**9)
        height = view.viewport().height()
        for number, note in self._near():
            y = view.flow.place(note.span.start).top - view.top + 3
            card = self._card(note, number, max(y, free))
            free = round(card.place.bottom()) + (CHIPS_APART if note.label else APART)
            if card.place.bottom() >= 0 and card.place.top() <= height:
                yield card

    def hit(self, point: QPointF) -> MarginNote | None:
        """The note under a point."""
        return next((card.note for card in self.cards() if card.place.contains(point)), None)

    def press(self, point: QPointF) -> bool:
        """A press of the mouse: a note opens for writing, a code is chosen. False for none."""
        note = self.hit(point)
        if note and note.label:
            self._view.mark_clicked.emit("codes", note.key)
        elif note and (link := self.link_at(point)):
            self._view.link_clicked.emit(link)
        elif note:
            self.write(note)
        return note is not None

    def link_at(self, point: QPointF) -> str:
        """Where the words of a note at a point lead; "" when nowhere."""
        for card in self.cards():
            if card.words is not None and card.place.contains(point):
                return card.words.link_at(point - corner_of(card))
        return ""

    def write(self, note: MarginNote) -> None:
        """Open a note for writing, with the focus in it."""
        from reader.ui.page.note_editor import NoteEditor

        self.finish()
        view = self._view
        editor = NoteEditor(view.viewport(), note.body, zoom=view.zoom())
        editor.set_colours(view.theme, card_ground(note, view.theme))
        self._editor, self._writing = editor, note
        editor.ended.connect(self._ended)
        editor.grown.connect(self.place_editor)
        self.place_editor()
        editor.show()
        editor.setFocus()
        view.note_begun.emit(editor)
        view.viewport().update()

    def finish(self) -> None:
        """Keep the note that is being written, if there is one."""
        if self._editor:
            self._editor.end(back=False)

    def place_editor(self) -> None:
        """Put the note being written beside its passage."""
        if not (self._editor and self._writing):
            return
        view = self._view
        sheet = view.sheet
        width = sheet.notes or min(EDITOR, sheet.strip - 30)
        left = sheet.margin if sheet.notes else sheet.strip - width - 6
        most = max(80, view.viewport().height() * 6 // 10)
        self._editor.resize(width - 4, self._editor.height())  # it wraps its words by the width
        high = min(self._editor.wanted_height(), most)
        y = self._beside(self._writing.span) if sheet.notes else self._below(self._writing.span)
        self._editor.setGeometry(left + 4, y, width - 4, high)
        view.viewport().update()

    def _beside(self, span: Span) -> int:
        """Where a passage begins, in pixels of the viewport."""
        return round(self._view.flow.place(span.start).top - self._view.top + 3)

    def _below(self, span: Span) -> int:
        """Where a passage ends; an editor over the text must not hide what it is about."""
        last = self._view.flow.place(max(span.start, span.end - 1))
        return round(last.top + last.leading - self._view.top + 3)

    def tip_at(self, point: QPointF) -> str:
        """The words of the note whose tab is at a point, as HTML; "" elsewhere."""
        from html import escape

        tabs = (c for c in self.cards() if c.words is None and not c.note.label)
        note = next((c.note for c in tabs if c.place.contains(point)), None)
        if note is None:
            return ""
        words = note.body if len(note.body) <= TIP else f"{note.body[:TIP]} …"
        return "<p>" + escape(words).replace("\n", "<br>") + "</p>"

    def set_theme(self) -> None:
        """The colours have changed."""
        self._layouts = {}
        if self._editor and self._writing:
            self._editor.set_colours(self._view.theme, card_ground(self._writing, self._view.theme))

    def _ended(self, back: bool) -> None:
        editor, note, view = self._editor, self._writing, self._view
        self._editor = self._writing = None
        if editor is None or note is None:
            return
        body = editor.toPlainText()
        editor.hide()
        editor.deleteLater()
        if back:
            view.setFocus()
        view.viewport().update()
        view.note_edited.emit(note.key, body)

    def _near(self) -> Iterator[tuple[int, MarginNote]]:
        """The notes in sight or a little above, each with its number on the page."""
        if not self._notes:
            return
        view, flow = self._view, self._view.flow
        first = max(0, flow.heights.at(view.top) - BEFORE)
        last = flow.heights.at(view.top + view.viewport().height())
        begin, end = flow.pieces[first].span.start, flow.pieces[last].span.end
        for number in range(bisect_left(self._starts, begin), bisect_left(self._starts, end)):
            note = self._notes[number]
            if note.label and not view.sheet.notes:
                continue  # no room for names: the bars beside the text say them
            if note.label or self._writing is None or note.key != self._writing.key:
                yield self._numbers[number], note

    def _card(self, note: MarginNote, number: int, y: float) -> Card:
        sheet = self._view.sheet
        if not sheet.notes:
            return Card(note, QRectF(sheet.margin, y, TAB, TAB), None, number)
        if note.label:
            height = chip_height(self._view.zoom())
            return Card(note, QRectF(sheet.margin, y - 3, sheet.notes, height), None, number)
        words = self._words(note, sheet.notes)
        place = QRectF(sheet.margin, y, sheet.notes, card_height(words))
        return Card(note, place, words, number)

    def _words(self, note: MarginNote, width: int) -> "NoteWords":
        """The words in lines; all of them where the note is the chosen one."""
        from reader.ui.page.note_words import note_words

        view = self._view
        whole = note.key == view.picked()
        kind = (note.body, width, view.zoom(), view.theme.name, whole)
        kept = self._layouts.get(note.key)
        if kept is None or kept[0] != kind:
            room, zoom = words_width(width), view.zoom()
            words = note_words(note.body, room, zoom=zoom, theme=view.theme, whole=whole)
            kept = self._layouts[note.key] = (kind, words)
        return kept[1]
