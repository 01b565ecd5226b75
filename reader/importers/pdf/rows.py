"""The rows of a page: runs of characters on one line, where they stand, and how they are set."""

import ctypes
import math
import re
from collections import Counter
from collections.abc import Iterator
from typing import Any, NamedTuple

from reader.importers.pieces import whole, written

# pdfium ends a row with a line end, or with one of these where a word may go on in the next.
RUN = re.compile("[^\r\n\x02\ufffe]+")
HYPHENS = "\x02\ufffe"
BLANK = re.compile(r"\s+")
# A gap that parts columns, in heights of the type; what is parted wrongly is put together again.
GAP = 0.9
LIGATURES = str.maketrans(
    {"ﬀ": "ff", "ﬁ": "fi", "ﬂ": "fl", "ﬃ": "ffi", "ﬄ": "ffl", "ﬅ": "ft", "ﬆ": "st", "\u00a0": " "}
)
# Glyphs that the file gives no letter for; one that stands alone before the words is a bullet.
UNKNOWN = re.compile("[\x80-\x9f\ue000-\uf8ff\ufffd]")
UNKNOWN_BULLET = re.compile("\\A[\x80-\x9f\ue000-\uf8ff\ufffd] ")
# The number of a note, small before its words.
RAISED, NUMBER = 0.85, re.compile(r"\d{1,3}(?=[^\s\d.,:)])")
BOLD = re.compile(r"bold|black|heavy|semibold|demi(?!-?roman)|-?bx\d*$|cmbx", re.IGNORECASE)
BOLD_WEIGHT = 600
FIXED = 0x40000  # the flag of a font that is always bold
NAME = 256

Box = tuple[float, float, float, float]
"""Left, bottom, right, top, in points."""


class Row(NamedTuple):
    """A run of characters. `size` is the height of its type in points.

    `broken` says that it ends in a hyphen, which may be only the line's.
    """

    text: str
    left: float
    bottom: float
    right: float
    top: float
    size: float
    bold: bool = False
    broken: bool = False

    @property
    def middle(self) -> float:
        """Its height on the page: the middle of its letters."""
        return (self.bottom + self.top) / 2


class Letters:
    """The characters of a page, and pdfium's answers about each, by its number."""

    def __init__(self, textpage: Any) -> None:
        import pypdfium2.raw as raw

        self._raw, self._page = raw, textpage.raw
        self._box, self._matrix = raw.FS_RECTF(), raw.FS_MATRIX()
        self._name, self._flags = ctypes.create_string_buffer(NAME), ctypes.c_int()
        get, count = raw.FPDFText_GetUnicode, textpage.count_chars()
        self.text = "".join(chr(get(self._page, number)) for number in range(count))

    def box(self, number: int, turn: int) -> Box:
        """Where a character stands, on a page turned back by so many quarters."""
        self._raw.FPDFText_GetLooseCharBox(self._page, number, ctypes.byref(self._box))
        box = self._box
        return turned((box.left, box.bottom, box.right, box.top), turn)

    def turn(self, number: int) -> int:
        """By how many quarters, against the clock, its row is turned; -1 where it is aslant."""
        angle = self._raw.FPDFText_GetCharAngle(self._page, number)
        if not math.isfinite(angle) or angle < 0:
            return 0
        quarters = angle / (math.pi / 2)
        return -round(quarters) % 4 if abs(quarters - round(quarters)) < 0.05 else -1

    def size(self, number: int) -> float:
        """The height of its type in points."""
        size = self._raw.FPDFText_GetFontSize(self._page, number)
        if self._raw.FPDFText_GetMatrix(self._page, number, ctypes.byref(self._matrix)):
            size *= math.hypot(self._matrix.c, self._matrix.d)
        return abs(size) if math.isfinite(size) else 0.0

    def bold(self, number: int) -> bool:
        """Whether its type is a heavy one."""
        if self._raw.FPDFText_GetFontWeight(self._page, number) >= BOLD_WEIGHT:
            return True
        flags = ctypes.byref(self._flags)
        length = self._raw.FPDFText_GetFontInfo(self._page, number, self._name, NAME, flags)
        name = self._name.value.decode("utf-8", "replace") if 0 < length <= NAME else ""
        return bool(BOLD.search(name) or self._flags.value & FIXED)


def rows_of(textpage: Any) -> list[Row]:
    """The rows of a page in the order of the file, without those that stand aslant or aside."""
    letters = Letters(textpage)
    runs = [
        (*_bare(letters.text, *found.span()), found.end()) for found in RUN.finditer(letters.text)
    ]
    runs = [run for run in runs if run[1] > run[0]]
    turns = [letters.turn(start) for start, _, _ in runs]
    weights: Counter[int] = Counter()
    for (start, end, _), turn in zip(runs, turns, strict=True):
        weights[turn] += end - start
    main = max((turn for turn in weights if turn >= 0), key=lambda turn: weights[turn], default=0)
    rows: list[Row] = []
    for (start, end, stop), turn in zip(runs, turns, strict=True):
        if turn == main:
            broken = letters.text[stop : stop + 1] in HYPHENS and stop < len(letters.text)
            rows += _rows(letters, start, end, main, broken=broken)
    return [row for row in rows if row.text]


def turned(box: Box, turn: int) -> Box:
    """The box on a page that was turned back, clockwise, by so many quarters."""
    left, bottom, right, top = box
    for _ in range(turn):
        left, bottom, right, top = bottom, -right, top, -left
    return left, bottom, right, top


def _rows(letters: Letters, start: int, end: int, turn: int, *, broken: bool) -> Iterator[Row]:
    """A run as rows, parted where a gap is wide enough to stand between columns."""
    begun = start
    size = letters.size((start + end) // 2) or 1.0
    for blank in BLANK.finditer(letters.text, start, end):
        before, after = blank.start() - 1, blank.end()
        gap = letters.box(after, turn)[0] - letters.box(before, turn)[2]
        if gap > GAP * size:
            yield _row(letters, begun, blank.start(), turn, broken=False)
            begun = after
    yield _row(letters, begun, end, turn, broken=broken)


def _row(letters: Letters, start: int, end: int, turn: int, *, broken: bool) -> Row:
    source = letters.text[start:end]
    middle = (start + end) // 2
    middle -= letters.text[middle].isspace()
    text = BLANK.sub(" ", written(whole(source)).translate(LIGATURES))
    text = UNKNOWN.sub("", UNKNOWN_BULLET.sub("• ", text))
    if source[:1].isdigit() and letters.size(start) < RAISED * letters.size(middle):
        text = NUMBER.sub(r"\g<0> ", text, count=1)
    first, last = letters.box(start, turn), letters.box(end - 1, turn)
    _, bottom, _, top = letters.box(middle, turn)
    bold = letters.bold(start) and letters.bold(end - 1)
    soft = source.endswith("\u00ad")
    return Row(
        text=text,
        left=min(first[0], last[0]),
        bottom=bottom,
        right=max(first[2], last[2]),
        top=top,
        size=round(letters.size(middle), 1) or max(1.0, top - bottom),
        bold=bold,
        broken=broken or soft or (text[-1:] in "-‐" and len(text) > 1),
    )


def _bare(text: str, start: int, end: int) -> tuple[int, int]:
    """The run without the blanks around it."""
    words = text[start:end]
    start += len(words) - len(words.lstrip())
    return start, start + len(words.strip())
