"""The pieces of a page one below the other, laid out only where they are looked at.

Everything here is in pixels of the page: x from the left edge of the text's column, y from the top
of the page. A piece that was never laid out has an estimated height.
"""

from bisect import bisect_right
from collections.abc import Callable, Iterator, Mapping, Sequence
from typing import NamedTuple

from PySide6.QtCore import QRectF
from PySide6.QtGui import QFontMetricsF, QTextLayout

from reader.core.spans import Span
from reader.ui.page.heights import Heights
from reader.ui.page.mapping import ScreenText, screen_text
from reader.ui.page.pieces import Piece, PieceKind
from reader.ui.page.setting import SetPiece, set_piece
from reader.ui.page.styles import Style, styles
from reader.ui.page.typesetting import Typesetting

TOP = 40
BOTTOM = 110
KEPT = 256
FULL = ("paragraph", "list item", "quotation")
Looks = Callable[[int, ScreenText], Sequence[QTextLayout.FormatRange]]


class Place(NamedTuple):
    """Where an offset stands: its piece, its line in it, and the line's band on the page."""

    piece: int
    line: int
    x: float
    top: int
    leading: int


class Flow:
    """The pieces of an edition in one typesetting, at one measure (pixels).

    Words are parted as in `language`, where lines are to be equally long.
    `kinds` are the styles, if not those of the typesetting; `looks` may name, for a piece, the
    looks of some of its characters.
    `height_changed` is told when an estimate gives way to a height: the piece, and by how much.
    """

    def __init__(
        self,
        text: str,
        pieces: Sequence[Piece],
        *,
        typesetting: Typesetting,
        measure: int,
        language: str = "",
        kinds: Mapping[PieceKind, Style] | None = None,
    ) -> None:
        self.text = text
        self.pieces = pieces
        self.measure = measure
        self.typesetting = typesetting
        self.language = language
        self.facts = ""
        self.height_changed: Callable[[int, int], None] | None = None
        self.looks: Looks | None = None
        self._styles = kinds or styles(typesetting)
        self.heights = Heights(self._estimate(k) for k in range(len(pieces)))
        self._exact = bytearray(len(pieces))
        self._kept: dict[int, SetPiece] = {}
        self._seams: dict[int, int] = {}
        self._numbers = [k for k, piece in enumerate(pieces) if piece.own is None]
        self._starts = [pieces[k].span.start for k in self._numbers]

    @property
    def edges(self) -> Sequence[int]:
        """Where the pieces of the edition begin, nominally: offsets that rise strictly."""
        return self._starts or (0,)

    def style(self, number: int) -> Style:
        """How a piece is set."""
        return self._styles[self.pieces[number].kind]

    def is_exact(self, number: int) -> bool:
        """Whether a piece's height is known, and not an estimate."""
        return bool(self._exact[number])

    def lay(self, number: int) -> SetPiece:
        """A piece in lines; its height is right from now on."""
        found = self._kept.pop(number, None)
        if found is None:
            found = self._set(number)
            while len(self._kept) >= KEPT:
                del self._kept[next(iter(self._kept))]
        self._kept[number] = found
        return found

    def measure_piece(self, number: int) -> None:
        """Make a piece's height right, and keep nothing else of it."""
        if not self._exact[number]:
            self._set(number)

    def say_facts(self, facts: str) -> None:
        """Change the line of facts; nothing moves."""
        self.facts = facts
        for number, piece in enumerate(self.pieces[:3]):
            if piece.kind == "facts":
                self._kept.pop(number, None)

    def visible(self, top: int, height: int) -> Iterator[tuple[int, int]]:
        """The pieces between two heights, each with its top; their heights must be right."""
        number = self.heights.at(top)
        y = self.heights.top(number)
        while number < len(self.pieces) and y < top + height:
            yield number, y
            y += self.heights[number]
            number += 1

    def span_of(self, number: int) -> Span:
        """What a piece really holds of the text, parts of giant blocks included."""
        piece = self.pieces[number]
        end = piece.span.end if piece.last else self._begin(number + 1)
        return Span(self._begin(number), end)

    def piece_of(self, offset: int) -> int:
        """The piece that an offset stands in, or that ends before it."""
        if not self._numbers:
            return 0
        number = self._numbers[max(0, bisect_right(self._starts, offset) - 1)]
        return number if self.pieces[number].first or offset >= self._begin(number) else number - 1

    def place(self, offset: int) -> Place:
        """Where an offset stands. Lays out its piece."""
        number = self.piece_of(offset)
        laid = self.lay(number)
        position = laid.screen.position(offset) if self.pieces[number].own is None else 0
        line = laid.line_of(position)
        return Place(
            number,
            line,
            laid.x_of(position, line),
            self.heights.top(number) + laid.line_top(line),
            laid.style.leading,
        )

    def offset_near(self, x: float, y: float) -> int:
        """The offset between characters that is nearest to a point."""
        number = self.heights.at(int(y))
        if self.pieces[number].own is not None:
            return self.pieces[number].span.start
        laid = self.lay(number)
        return laid.screen.offset(laid.position_at(x, y - self.heights.top(number)))

    def offset_under(self, x: float, y: float) -> int | None:
        """The character under a point; None beside the text."""
        number = self.heights.at(int(y))
        if self.pieces[number].own is not None:
            return None
        return self.lay(number).offset_under(x, y - self.heights.top(number))

    def line_start(self, y: float) -> tuple[int, int]:
        """The offset at which the line at a height begins, and the top of that line."""
        number = self.heights.at(int(y))
        laid, top = self.lay(number), self.heights.top(number)
        line = laid.line_at(y - top)
        own = self.pieces[number].own is not None
        offset = self.pieces[number].span.start if own else laid.screen.offset(laid.starts[line])
        return offset, top + laid.line_top(line)

    def rects(self, number: int, span: Span) -> Iterator[QRectF]:
        """The bands that a span takes in one piece, counted from the piece's top left corner."""
        if self.pieces[number].own is not None:
            return
        laid = self.lay(number)
        for run in laid.runs(span.start, span.end):
            top, width = laid.line_top(run.line), run.right - run.left
            yield QRectF(run.left, top, width, laid.style.leading)

    def _set(self, number: int) -> SetPiece:
        style = self.style(number)
        above, below = self._spacing(number)
        screen = self._screen(number, style)
        laid = set_piece(
            screen,
            style,
            self.measure,
            above=above,
            below=below,
            justified=self._is_full(number),
            looks=self.looks(number, screen) if self.looks else (),
        )
        change = laid.height - self.heights[number]
        self.heights[number] = laid.height
        self._exact[number] = 1
        if change and self.height_changed:
            self.height_changed(number, change)
        return laid

    def _screen(self, number: int, style: Style) -> ScreenText:
        piece = self.pieces[number]
        if piece.own is None:
            span = self.span_of(number)
            return self._screen_of(span.start, span.end, number)
        own = self._brief_facts(style) if piece.kind == "facts" else piece.own
        return screen_text(own, 0, len(own))

    def _screen_of(self, start: int, end: int, number: int) -> ScreenText:
        """A part of the text, with soft hyphens where its words may be parted."""
        if not (self.typesetting.has_hyphens and self._is_full(number)):
            return screen_text(self.text, start, end)
        from reader.ui.page.hyphens import hyphens

        places = hyphens(self.text, start, end, language=self.language)
        return screen_text(self.text, start, end, hyphens=places)

    def _is_full(self, number: int) -> bool:
        """Whether the lines of a piece are made equally long."""
        return self.typesetting.justified and self.pieces[number].kind in FULL

    def _brief_facts(self, style: Style) -> str:
        """The line of facts is one line, and stays one."""
        metrics = QFontMetricsF(style.font)
        if metrics.horizontalAdvance(self.facts) <= self.measure:
            return self.facts
        from PySide6.QtCore import Qt

        return metrics.elidedText(self.facts, Qt.TextElideMode.ElideRight, self.measure)

    def _spacing(self, number: int) -> tuple[int, int]:
        piece, style = self.pieces[number], self.style(number)
        above = style.above if piece.first else 0
        below = style.below if piece.last else 0
        last = number + 1 == len(self.pieces)
        if piece.kind == "list item" and not last and self.pieces[number + 1].kind != "list item":
            below = self._styles["paragraph"].below
        return above + TOP * (number == 0), below + BOTTOM * last

    def _estimate(self, number: int) -> int:
        piece, style = self.pieces[number], self.style(number)
        above, below = self._spacing(number)
        inner = max(20, self.measure - style.left - style.right)
        letters = len(piece.own) if piece.own is not None else piece.span.end - piece.span.start
        lines = max(1, -(-letters * style.letter // (inner - 2 * style.letter)))
        return above + int(lines) * style.leading + below

    def _begin(self, number: int) -> int:
        """Where a part of a giant block begins."""
        piece = self.pieces[number]
        if piece.first:
            return piece.span.start
        if number not in self._seams:
            self._seams[number] = self._seam(number)
        return self._seams[number]

    def _seam(self, number: int) -> int:
        """The first line that begins in a part, so that the cut is not seen.

        Lines are counted from where the part before begins, if that is known. After a jump it is
        not, and they are broken afresh from a part before: two ways of breaking the same words into
        lines mostly fall into step.
        """
        begin, before = self.pieces[number].span.start, self.pieces[number - 1]
        if before.first or number - 1 in self._seams:
            start = self._begin(number - 1)
        else:
            start = before.span.start + 1
        end = min(self.pieces[number].span.end - 1, begin + 500)
        screen = self._screen_of(start, end, number)
        laid = set_piece(screen, self.style(number), self.measure, above=0, below=0)
        offsets = map(laid.screen.offset, laid.starts)
        return next((offset for offset in offsets if offset >= begin), begin)
