"""A sheet of paper: where text, notes, head and foot stand on it.

Everything is in pixels of a page whose text has the size that it has on the screen; a page is
drawn smaller as a whole, so that marks keep their proportions.
"""

from collections.abc import Mapping
from typing import NamedTuple

from PySide6.QtGui import QColor, QFont, QPageSize

from reader.ui.page.pieces import PieceKind
from reader.ui.page.styles import SIZE, Style, styles
from reader.ui.page.typesetting import Typesetting
from reader.ui.printing.wanted import PaperName, Wanted
from reader.ui.theme import Theme, theme

SIZES: Mapping[PaperName, tuple[float, float]] = {"a4": (595.28, 841.89), "letter": (612.0, 792.0)}
SIDE, ABOVE, BELOW = 44, 70, 66
LETTERS, LETTERS_ALONE = 66, 72
NOTES, GAP = 206, 34
LIGATURES = ("liga", "calt", "clig")


class Paper(NamedTuple):
    """One page. `points` is what a pixel measures; `notes` is 0 where no notes stand beside."""

    name: PaperName
    points: float
    width: float
    height: float
    left: int
    measure: int
    top: int
    room: int
    margin: int
    notes: int


def paper_of(wanted: Wanted, *, letter: float, beside: bool) -> Paper:
    """The columns of a page, for a mean width of letters; with room for notes where wanted."""
    points = wanted.size / SIZE
    width, height = (length / points for length in SIZES[wanted.paper])
    room = int(width - 2 * SIDE / points)
    aside = NOTES + GAP if beside else 0
    ideal = round(letter * (LETTERS if beside else LETTERS_ALONE))
    measure = min(ideal, room - aside)
    left = round((width - measure - aside) / 2)
    top = round(ABOVE / points)
    return Paper(
        name=wanted.paper,
        points=points,
        width=width,
        height=height,
        left=left,
        measure=measure,
        top=top,
        room=int(height - top - BELOW / points),
        margin=left + measure + GAP,
        notes=NOTES if beside else 0,
    )


def page_size(name: PaperName) -> QPageSize:
    """The paper as Qt calls it."""
    known = {"a4": QPageSize.PageSizeId.A4, "letter": QPageSize.PageSizeId.Letter}
    return QPageSize(known[name])


def paper_theme() -> Theme:
    """The light colours on white, whatever the window looks like."""
    from dataclasses import replace

    return replace(theme("light"), page=QColor("#ffffff"), ink=QColor("#161513"))


def print_styles(typesetting: Typesetting, *, plain: bool) -> dict[PieceKind, Style]:
    """The styles of the page, with letters as they are drawn and not as a screen rounds them."""
    return {
        kind: style._replace(font=for_paper(style.font, plain=plain))
        for kind, style in styles(typesetting).items()
    }


def for_paper(font: QFont, *, plain: bool = True) -> QFont:
    """A font that is not fitted to a screen's pixels.

    Where a text is in `plain` letters, those joined into one sign are left apart: in a PDF file
    they could not be searched or copied.
    """
    made = QFont(font)
    made.setHintingPreference(QFont.HintingPreference.PreferNoHinting)
    if plain:
        for tag in LIGATURES:
            made.setFeature(QFont.Tag(tag), 0)
    return made
