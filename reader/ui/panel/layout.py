"""Where everything stands in a row of a given width: pure geometry, no painting."""

from typing import NamedTuple

from PySide6.QtCore import QRectF, Qt

from reader.ui.language import tr
from reader.ui.panel.faces import Face, Faces, wrapped
from reader.ui.panel.row import Row
from reader.ui.saying import claims_of

CONTENT_LINES = 3
DETAIL_LINES = 2

LEFT = 14.0
NARROW = 110.0
BUTTONS = 44.0
CARD_LEFT = 29.0
CLAIM_LEFT = 43.0
RIGHT = 4.0
STRIP = 13.0
NO_STRIP = QRectF()
ELIDE_LEFT = Qt.TextElideMode.ElideLeft


class Line(NamedTuple):
    """A line of text, its left end and its baseline."""

    x: float
    y: float
    text: str


class Layout(NamedTuple):
    """One row laid out; all places are relative to the top left corner of the row.

    `areas` are the places that can be clicked: toggle, confirm, reject, restore. `strip` is where
    the strip of an actor is drawn.
    """

    height: float
    card: QRectF
    badge: QRectF
    title: tuple[Line, ...]
    detail: tuple[Line, ...]
    state: Line
    count: Line
    areas: dict[str, QRectF]
    elided: bool
    strip: QRectF = NO_STRIP


def lay_out(row: Row, width: float, faces: Faces) -> Layout:
    """Lay a row out for a width in pixels."""
    if row.kind in ("actor", "hidden"):
        return _heading(row, width, faces)
    if row.kind in ("said of", "mentions"):
        return section(row, width, faces)
    if row.kind == "mention":
        return mention(row, width, faces)
    return _card(row, width, faces)


def _heading(row: Row, width: float, faces: Faces) -> Layout:
    """An actor: dot, name, kind and aliases, the number of mentions, the turning arrow."""
    unit = faces.unit
    loud = row.speaks or row.kind == "hidden"
    above = 10 * unit if loud else 2 * unit
    body = faces.bold.height + 7 * unit
    face = faces.bold if loud else faces.plain
    baseline = above + (body - face.height) / 2 + face.ascent
    number = f"{row.count:,}" if row.count and row.kind == "actor" else ""
    count = Line(width - RIGHT * unit - faces.small.width(number), baseline, number)
    side = 18 * unit
    arrow = QRectF(count.x - 2 * unit - side, above + (body - side) / 2, side, side)
    areas = {"toggle": arrow} if row.children else {}
    end = arrow.left() - 4 * unit
    room = end - CARD_LEFT * unit
    name = face.elided(row.title, room)
    start = CARD_LEFT * unit + face.width(name) + 7 * unit
    rest = end - start
    detail = faces.small.elided(row.detail, rest) if rest > 40 * unit else ""
    strip = _strip(row, above + body, width - (CARD_LEFT + RIGHT) * unit, unit)
    return Layout(
        height=above + body + strip.height(),
        card=QRectF(0, above, width, body + strip.height()),
        badge=_dot(unit, above + body / 2),
        title=(Line(CARD_LEFT * unit, baseline, name),),
        detail=(Line(start, baseline, detail),),
        state=Line(0, 0, ""),
        count=count,
        areas=areas,
        elided=name != row.title or detail != row.detail,
        strip=strip,
    )


def _strip(row: Row, top: float, width: float, unit: float) -> QRectF:
    """The strip under an actor's name, as wide as the cards; only who speaks has one."""
    height = STRIP * unit if row.speaks else 0.0
    return QRectF(CARD_LEFT * unit, top - unit, max(0.0, width), height)


def section(row: Row, width: float, faces: Faces) -> Layout:
    """The line "is said of" or "mentions": an arrow, the words, their number, what it holds."""
    unit, face = faces.unit, faces.small
    height = face.height + 7 * unit
    baseline = (height - face.height) / 2 + face.ascent
    start = (CARD_LEFT + 14) * unit
    title = f"{row.title} {row.count:,}"
    rest = start + face.width(title) + 8 * unit
    room = width - RIGHT * unit - rest
    detail = face.elided(row.detail, room) if room > 40 * unit else ""
    return Layout(
        height=height,
        card=QRectF(CARD_LEFT * unit - 2 * unit, 0, width - (CARD_LEFT + RIGHT - 2) * unit, height),
        badge=QRectF(CARD_LEFT * unit, height / 2 - 5 * unit, 10 * unit, 10 * unit),
        title=(Line(start, baseline, face.elided(title, width - RIGHT * unit - start)),),
        detail=(Line(rest, baseline, detail),),
        state=Line(0, 0, ""),
        count=Line(0, 0, ""),
        areas={"toggle": QRectF(CARD_LEFT * unit, 0, width - (CARD_LEFT + RIGHT) * unit, height)},
        elided=detail != row.detail,
    )


def mention(row: Row, width: float, faces: Faces) -> Layout:
    """A place where an actor is named: its words in the middle, those around at both sides."""
    unit, face = faces.unit, faces.small
    height = face.height + 5 * unit
    baseline = (height - face.height) / 2 + face.ascent
    left, right = (CARD_LEFT + 14) * unit, width - (RIGHT + 4) * unit
    name = faces.badge.elided(row.title, (right - left) * 0.6)
    wide = faces.badge.width(name)
    middle = left + max(0.0, (right - left - wide) * 0.42)
    before = face.metrics.elidedText(row.mention.before, ELIDE_LEFT, middle - left)
    after = face.elided(row.mention.after, right - middle - wide)
    return Layout(
        height=height,
        card=QRectF(left - 6 * unit, 0, right - left + 8 * unit, height),
        badge=QRectF(),
        title=(Line(middle, baseline, name),),
        detail=(
            Line(middle - face.metrics.horizontalAdvance(before), baseline, before),
            Line(middle + wide, baseline, after),
        ),
        state=Line(0, 0, ""),
        count=Line(0, 0, ""),
        areas={},
        elided=True,
    )


def _dot(unit: float, middle: float) -> QRectF:
    side = 9 * unit
    return QRectF((LEFT + 1) * unit, middle - side / 2, side, side)


def _card(row: Row, width: float, faces: Faces) -> Layout:
    """A position or a claim: badge and content, under them detail and review state."""
    unit = faces.unit
    left = (CLAIM_LEFT if row.kind in ("claim", "about") else CARD_LEFT) * unit
    card = QRectF(left, 0, max(60 * unit, width - RIGHT * unit - left), 0)
    inner = card.adjusted(9 * unit, 7 * unit, -9 * unit, 0)
    badge = _badge(row, inner, faces)
    title, cut_title = _content(row, inner, badge, faces)
    foot, state, areas, cut_detail = _foot(row, inner, title[-1], faces)
    areas |= _buttons(row, inner, state, faces)
    last = max([state.y, *(line.y for line in foot)])
    card.setHeight(last + faces.small.metrics.descent() + 6 * unit)
    return Layout(
        height=card.height() + 6 * unit,
        card=card,
        badge=badge,
        title=title,
        detail=foot,
        state=state,
        count=Line(0, 0, ""),
        areas=areas,
        elided=cut_title or cut_detail,
    )


def _leading(faces: Faces) -> float:
    return faces.plain.height + 1.5 * faces.unit


def _badge(row: Row, inner: QRectF, faces: Faces) -> QRectF:
    if row.kind == "claim":
        return QRectF(inner.left(), inner.top(), 0, 0)
    height = faces.badge.height + 2 * faces.unit
    width = min(faces.badge.width(tr(row.stance)) + 14 * faces.unit, inner.width())
    return QRectF(inner.left(), inner.top() + (_leading(faces) - height) / 2, width, height)


def _content(row: Row, inner: QRectF, badge: QRectF, faces: Faces) -> tuple[tuple[Line, ...], bool]:
    face = faces.plain
    indent = badge.width() + 7 * faces.unit if badge.width() else 0.0
    texts, cut = wrapped(
        row.title, face, first=inner.width() - indent, rest=inner.width(), most=CONTENT_LINES
    )
    step = _leading(faces)
    top = inner.top() + (step - face.height) / 2 + face.ascent
    lines = tuple(
        Line(inner.left() + (0 if number else indent), top + number * step, text)
        for number, text in enumerate(texts)
    )
    return lines, cut


def _foot(
    row: Row, inner: QRectF, title: Line, faces: Faces
) -> tuple[tuple[Line, ...], Line, dict[str, QRectF], bool]:
    """Detail at the left; at the right the review state, or in its place the buttons.

    Without a detail the state stands beside the content where there is room; beside a detail that
    would become too narrow it takes a line of its own.
    """
    unit, face = faces.unit, faces.small
    word = tr("restore") if row.kind == "rejected" else row.state
    wide = faces.italic.width(word)
    side = max(wide, BUTTONS * unit) + 10 * unit
    below = title.y + faces.plain.metrics.descent() + 3 * unit + face.ascent
    opens = _opens(row, inner.left(), below, faces)
    indent = opens.width() + 6 * unit if opens else 0.0
    beside = not indent and not row.detail
    if beside and title.x + faces.plain.width(title.text) + side <= inner.right():
        return (), Line(inner.right() - wide, title.y, word), {}, False
    least = max(indent, NARROW * unit if row.detail else 0.0)
    stacked = inner.width() - side < least
    room = inner.width() if stacked else inner.width() - side
    texts, cut = _detail(row, face, room - indent, inner.width())
    step = face.height + unit
    lines = tuple(
        Line(inner.left() + (0 if number else indent), below + number * step, text)
        for number, text in enumerate(texts)
    )
    down = max(len(texts), 1 if indent else 0) * step if stacked else 0.0
    state = Line(inner.right() - wide, below + down, word)
    return lines, state, {"toggle": opens} if opens else {}, cut


def _detail(row: Row, face: Face, first: float, rest: float) -> tuple[list[str], bool]:
    if not row.detail:
        return [], False
    return wrapped(row.detail, face, first=first, rest=rest, most=DETAIL_LINES)


def _opens(row: Row, left: float, baseline: float, faces: Faces) -> QRectF | None:
    """The place of "▸ 3 claims" on a position that opens."""
    if row.kind != "position" or not row.children:
        return None
    face = faces.small
    width = 12 * faces.unit + face.width(claims_of(row.count))
    return QRectF(left, baseline - face.ascent, width, face.height)


def _buttons(row: Row, inner: QRectF, state: Line, faces: Faces) -> dict[str, QRectF]:
    """The small buttons that show under the pointer, and the one that brings a claim back."""
    unit = faces.unit
    side = 20 * unit
    top = state.y - faces.small.ascent + (faces.small.height - side) / 2
    if row.kind == "rejected":
        width = inner.right() - state.x + 8 * unit
        return {"restore": QRectF(state.x - 4 * unit, top, width, side)}
    right = QRectF(inner.right() - side + 3 * unit, top, side, side)
    areas = {"reject": right}
    if row.unreviewed:
        areas["confirm"] = right.translated(-side - 2 * unit, 0)
    return areas
