"""The article set on pages, in steps that are short enough for a window to go on between them."""

import re
from bisect import bisect_right
from collections.abc import Callable, Generator, Sequence

from PySide6.QtGui import QTextCharFormat, QTextLayout

from reader.core.spans import Span
from reader.ui.language import tr
from reader.ui.marks import claim_marks, code_marks, entity_marks, highlight_marks, margin_notes
from reader.ui.page.decor import decor_of
from reader.ui.page.flow import BOTTOM, Flow
from reader.ui.page.hyphens import language_of
from reader.ui.page.mapping import ScreenText
from reader.ui.page.marks import Layer, Mark, MarkIndex
from reader.ui.page.pieces import Piece, facts_of, pieces_of, words_of_edition
from reader.ui.page.typesetting import load_face
from reader.ui.printing.blocks import Block, BodyBlock, Figure
from reader.ui.printing.key import key_blocks
from reader.ui.printing.notes import (
    Box,
    Entry,
    box_of,
    draw_figure,
    end_block,
    entries_of,
    figure_room,
    figures_of,
    heading_block,
    speakers_of,
    words_block,
)
from reader.ui.printing.paging import Page, paged
from reader.ui.printing.paper import Paper, paper_of, paper_theme, print_styles
from reader.ui.printing.printed import Printed
from reader.ui.printing.sidenotes import beside
from reader.ui.printing.wanted import Content, Wanted
from reader.ui.theme import SANS, SERIF

JOINED = re.compile("[\u0590-\u1cff\u2c00-\u2dff\ua800-\uabff\ufb1d-\ufdff\ufe70-\ufeff]")
"""Scripts whose letters are written together, and must stay so."""


def composed(content: Content, wanted: Wanted) -> Printed:
    """All at once."""
    steps = composing(content, wanted)
    while True:
        try:
            next(steps)
        except StopIteration as done:
            return done.value


def composing(content: Content, wanted: Wanted) -> Generator[None, None, Printed]:
    """Set the article piece by piece; what is returned can be drawn."""
    setter = _Setter(content, wanted)
    for number in range(len(setter.flow.pieces)):
        setter.set_piece(number)
        yield
    for _ in setter.set_ends():
        yield
    return setter.printed()


class _Setter:
    """What is known while an article is set."""

    def __init__(self, content: Content, wanted: Wanted) -> None:
        for face in (wanted.typesetting.face, SANS, SERIF):
            load_face(face)
        self.content, self.wanted, self.theme = content, wanted, paper_theme()
        text = content.edition.text
        plain = not JOINED.search(text)
        kinds = print_styles(wanted.typesetting, plain=plain)
        notes = margin_notes(content.annotations, content.codes) if wanted.notes != "none" else ()
        self.entries = entries_of(notes, number_all=wanted.notes == "end")
        beside = self.entries if wanted.notes == "margin" else ()
        said = content.reading, content.colours, self.theme
        speakers = speakers_of(*said) if wanted.claims and wanted.speakers else ()
        self.beside = sorted((*speakers, *beside), key=lambda entry: entry.span)
        letter = kinds["paragraph"].letter
        self.paper = paper_of(wanted, letter=letter, beside=bool(self.beside))
        self.figures = figures_of(self.entries, content.edition.text)
        self.flow = _flow(content, wanted, self.paper, kinds)
        self.flow.looks = self._looks
        self.codes = code_marks(content.annotations, content.codes) if wanted.highlights else []
        self.layers = _layers(content, wanted, self.flow.edges)
        self.body: list[BodyBlock] = []
        self.ends: list[Block] = []
        self.boxes: list[Box] = []

    def set_piece(self, number: int) -> None:
        """One more piece in lines, with its marks."""
        flow, piece = self.flow, self.flow.pieces[number]
        laid, span = flow.lay(number), flow.span_of(number)
        if piece.own is not None:
            span = Span(span.start, span.start)
        marked = {name: index.touching(span) for name, index in self.layers.items()}
        decor = (
            decor_of(laid, marked, theme=self.theme, chosen=()) if any(marked.values()) else None
        )
        lines = len(laid.lines) * laid.style.leading
        below = laid.height - laid.above - lines
        block = BodyBlock(
            piece,
            span,
            laid,
            self.theme,
            decor,
            self._figures(span),
            draw_figure,
            below - (BOTTOM if number + 1 == len(flow.pieces) else 0),
        )
        self.body.append(block)

    def set_ends(self) -> Generator[None, None, None]:
        """The notes beside, and what stands at the end: notes, memo, key."""
        at_end = self.entries if self.wanted.notes == "end" else []
        for entry in self.beside:
            see = tr("… note {number} at the end", number=entry.number)
            box, whole = box_of(entry, self.paper.notes, self.theme, see)
            self.boxes.append(box)
            if not whole:
                at_end.append(entry)
            yield
        yield from self._set_notes(at_end)
        if self.content.memo.strip() and self.wanted.notes != "none":
            self.ends.append(heading_block(tr("Memo"), self.theme))
            self.ends.append(words_block(self.content.memo, self.paper.measure, self.theme))
        key = key_blocks(self.content, self.wanted, self.paper.measure, self.theme)
        if key:
            self.ends.append(heading_block(tr("What the marks mean"), self.theme))
            self.ends += key

    def _set_notes(self, entries: Sequence[Entry]) -> Generator[None, None, None]:
        if entries:
            self.ends.append(heading_block(tr("Notes"), self.theme))
        text = self.content.edition.text
        for entry in entries:
            self.ends.append(end_block(entry, text, self.paper.measure, self.theme))
            yield

    def printed(self) -> Printed:
        """Everything on its pages."""
        pages = paged([*self.body, *self.ends], self.paper.room)
        anchored: list[list[tuple[float, Box]]] = [[] for _ in pages]
        tops = _tops(pages)
        for box in self.boxes:
            number, y = tops(box.entry.span.start)
            anchored[number].append((y, box))
        asides = beside(anchored, self.paper.room)
        pages += [[] for _ in range(len(asides) - len(pages))]
        return Printed(self.content, self.paper, self.theme, pages, asides, self.codes)

    def _looks(self, number: int, screen: ScreenText) -> list[QTextLayout.FormatRange]:
        """Room for the numbers of notes; and where the address leads."""
        piece, url = self.flow.pieces[number], self.content.metadata.url or ""
        if piece.kind == "facts":
            begin = screen.text.find("http")
            return [_link(begin, screen.size, url)] if begin >= 0 else []
        if piece.own is not None:
            return []
        here = self._figures(Span(screen.start, screen.end))
        return [_room(screen, figure) for figure in here]

    def _figures(self, span: Span) -> list[Figure]:
        """The numbers behind characters of a span."""
        first = bisect_right(self.figures, span.start, key=_end)
        return self.figures[first : bisect_right(self.figures, span.end, key=_end)]


def _flow(content: Content, wanted: Wanted, paper: Paper, kinds: object) -> Flow:
    pieces: list[Piece] = pieces_of(content.metadata, content.edition)
    text, set_as = content.edition.text, wanted.typesetting
    told = content.metadata.language or ""
    flow = Flow(
        text,
        pieces,
        typesetting=set_as,
        measure=paper.measure,
        language=language_of(text, told) if set_as.has_hyphens else "",
        kinds=kinds,
    )
    url = content.metadata.url or ""
    web = url if url.startswith(("http://", "https://")) else ""
    flow.facts = facts_of(words_of_edition(content.edition), web)
    return flow


def _layers(content: Content, wanted: Wanted, edges: Sequence[int]) -> dict[Layer, MarkIndex]:
    text, found = content.edition.text, content.reading
    made: dict[Layer, list[Mark]] = {}
    if wanted.claims:
        made["claims"] = claim_marks(found, text, content.colours)
    if wanted.entities:
        made["entities"] = entity_marks(found)
    if wanted.highlights:
        made["highlights"] = highlight_marks(content.annotations)
    return {layer: MarkIndex(marks, edges) for layer, marks in made.items()}


def _tops(pages: Sequence[Page]) -> Callable[[int], tuple[int, float]]:
    """Finds the page, and the height on it, at which the line of an offset begins."""
    lines = []
    for number, page in enumerate(pages):
        for block, first, last, y in page:
            if isinstance(block, BodyBlock) and block.piece.own is None:
                for line in range(first, last):
                    start = block.laid.screen.offset(block.laid.starts[line])
                    lines.append((start, number, y + (line - first) * block.leading))

    def find(offset: int) -> tuple[int, float]:
        if not lines:
            return 0, 0
        _, number, y = lines[max(0, bisect_right(lines, offset, key=lambda row: row[0]) - 1)]
        return number, y

    return find


def _end(figure: Figure) -> int:
    return figure.end


def _room(screen: ScreenText, figure: Figure) -> QTextLayout.FormatRange:
    """Leaves room for a number.

    Qt leaves it at the right of a character: so it belongs to the next one in what is read right
    to left, where a letter apart from the one before would also lose its shape.
    """
    from PySide6.QtGui import QFont

    made, look = QTextLayout.FormatRange(), QTextCharFormat()
    made.start = screen.position(figure.end - 1 + figure.turned)
    made.length = screen.position(figure.end + figure.turned) - made.start
    look.setFontLetterSpacingType(QFont.SpacingType.AbsoluteSpacing)
    look.setFontLetterSpacing(figure_room(figure.words))
    made.format = look
    return made


def _link(start: int, end: int, url: str) -> QTextLayout.FormatRange:
    made, look = QTextLayout.FormatRange(), QTextCharFormat()
    made.start, made.length = start, end - start
    look.setAnchor(True)
    look.setAnchorHref(url)
    made.format = look
    return made
