"""What the marks of one piece look like: shapes made once, and drawn as often as needed.

Three layers can stand on the same words. A claim is a wash with a bar; one claim in another
stands lower than the one around it, so that both show. A highlight is a solid band, lower than
the wash, or a thick line (see `lanes`). An entity is a line under the words.
"""

from collections.abc import Collection, Iterable

from PySide6.QtCore import QPointF, QRectF, Qt
from PySide6.QtGui import QColor, QPainterPath, QPen

from reader.core.spans import Span
from reader.ui.page import lanes
from reader.ui.page.marks import Layer, Mark
from reader.ui.page.setting import Run, SetPiece
from reader.ui.page.shapes import SOLID, Decor, Marked, band, with_depth
from reader.ui.theme import Theme

DEEPEST = 3
STEP = 0.085
BAND = 0.86
BAR = 3
PALE = 110

_DASHES = {
    "solid": Qt.PenStyle.SolidLine,
    "dashed": Qt.PenStyle.DashLine,
    "dotted": Qt.PenStyle.DotLine,
}


def decor_of(
    laid: SetPiece,
    marked: dict[Layer, Marked],
    *,
    theme: Theme,
    chosen: Collection[str],
) -> Decor:
    """The shapes of the marks of one piece; `chosen` are the keys of those to outline."""
    decor = Decor()
    claims = with_depth(marked.get("claims", ()))
    for span, mark, depth in claims:
        _wash(decor, laid, theme, span, mark, depth)
    lanes.draw(decor, laid, theme, marked.get("highlights", ()), chosen)
    for span, mark in marked.get("codes", ()):
        if mark.key in chosen:
            lanes.draw_coded(decor, laid, theme, span, mark)
    for span, mark, depth in claims:
        if mark.key in chosen:
            _outline(decor, laid, theme, span, mark, depth)
        else:
            _bar(decor, laid, theme, span, mark, depth)
    for span, mark in marked.get("entities", ()):
        _underline(decor, laid, theme, span, mark)
    for span, _ in marked.get("found", ()):
        _frame(decor, laid, theme, span)
    return decor


def _claim_band(laid: SetPiece, run: Run, depth: int) -> QRectF:
    return band(laid, run, BAND - 2 * STEP * min(depth, DEEPEST))


def _wash(decor: Decor, laid: SetPiece, theme: Theme, span: Span, mark: Mark, depth: int) -> None:
    path = QPainterPath()
    path.setFillRule(Qt.FillRule.WindingFill)
    for run in laid.runs(*span):
        start, end = (0, BAR) if run.backward else (-BAR, 1.5)
        path.addRoundedRect(_claim_band(laid, run, depth).adjusted(start, 0, end, 0), 2, 2)
    wash = QColor(theme.washes[mark.tint])
    wash.setAlpha(PALE if mark.pale else 255)
    decor.fills.append((wash, path))


def _bar(decor: Decor, laid: SetPiece, theme: Theme, span: Span, mark: Mark, depth: int) -> None:
    """A bar where each line of the claim begins; a doubtful claim has a broken one."""
    path = QPainterPath()
    for run in laid.runs(*span):
        box = _claim_band(laid, run, depth)
        left = box.right() + 0.5 if run.backward else box.left() - BAR - 0.5
        bar = QRectF(left, box.top(), BAR, box.height())
        for piece in _broken(bar) if mark.pale else (bar,):
            path.addRoundedRect(piece, 1, 1)
    decor.fills.append((theme.bars[mark.tint], path))


def _broken(bar: QRectF) -> Iterable[QRectF]:
    part = bar.height() / 5
    return (QRectF(bar.left(), bar.top() + k * part, bar.width(), part) for k in (0, 2, 4))


def _outline(
    decor: Decor, laid: SetPiece, theme: Theme, span: Span, mark: Mark, depth: int
) -> None:
    path = QPainterPath()
    for run in laid.runs(*span):
        path.addRoundedRect(_claim_band(laid, run, depth).adjusted(-3.5, 0.5, 2, -0.5), 4, 4)
    decor.strokes.append((QPen(theme.bars[mark.tint], 1.8), path))


def _frame(decor: Decor, laid: SetPiece, theme: Theme, span: Span) -> None:
    """A thin frame around words that were looked for: it hides no mark, and needs no colour."""
    path = QPainterPath()
    for run in laid.runs(*span):
        path.addRoundedRect(band(laid, run, SOLID).adjusted(-1.5, 0.5, 1.5, -0.5), 2, 2)
    decor.strokes.append((QPen(theme.ink, 1), path))


def _underline(decor: Decor, laid: SetPiece, theme: Theme, span: Span, mark: Mark) -> None:
    colour = QColor(theme.ink)
    colour.setAlpha(PALE if mark.pale else 165)
    pen = QPen(colour, 1, _DASHES.get(mark.line, Qt.PenStyle.SolidLine))
    pen.setCapStyle(Qt.PenCapStyle.FlatCap)
    path = QPainterPath()
    drop = round(laid.style.leading * 0.13)
    for run in laid.runs(*span):
        y = round(laid.line_top(run.line) + laid.baseline) + drop + 0.5
        if mark.line == "wave":
            _wave(path, run, y)
            continue
        for extra in (0, 2.5) if mark.line == "double" else (0,):
            path.moveTo(run.left, y + extra)
            path.lineTo(run.right, y + extra)
    decor.lines.append((pen, path))


def _wave(path: QPainterPath, run: Run, y: float) -> None:
    x, up = run.left, True
    path.moveTo(x, y)
    while x < run.right:
        path.quadTo(QPointF(x + 1.5, y - 2 if up else y + 2), QPointF(min(x + 3, run.right), y))
        x, up = x + 3, not up
