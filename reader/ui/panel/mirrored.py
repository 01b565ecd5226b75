"""A row as it stands in a window that is read from right to left."""

from collections.abc import Iterable

from PySide6.QtCore import QRectF

from reader.ui.panel.faces import Face, Faces
from reader.ui.panel.layout import Layout, Line
from reader.ui.panel.row import Row


def mirrored(laid: Layout, row: Row, width: float, faces: Faces) -> Layout:
    """The same row with left and right exchanged; words stay words, and keep their direction."""
    if row.kind == "mention":
        return laid  # words of the article around a name, in the article's own direction
    return laid._replace(
        card=_turned(laid.card, width),
        badge=_turned(laid.badge, width),
        title=_lines(laid.title, _title(row, faces), width),
        detail=_lines(laid.detail, faces.small, width),
        state=_line(laid.state, faces.italic, width),
        count=_line(laid.count, faces.small, width),
        strip=_turned(laid.strip, width),
        areas={name: _turned(area, width) for name, area in laid.areas.items()},
    )


def _title(row: Row, faces: Faces) -> Face:
    if row.kind in ("said of", "mentions"):
        return faces.small
    return faces.bold if row.kind in ("actor", "hidden") and row.children else faces.plain


def _turned(place: QRectF, width: float) -> QRectF:
    return QRectF(width - place.right(), place.top(), place.width(), place.height())


def _lines(lines: Iterable[Line], face: Face, width: float) -> tuple[Line, ...]:
    return tuple(_line(line, face, width) for line in lines)


def _line(line: Line, face: Face, width: float) -> Line:
    return line._replace(x=width - line.x - face.width(line.text))
