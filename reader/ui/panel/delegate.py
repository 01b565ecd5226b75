"""Paints the rows of the panel: a line for an actor, a card for a position or a claim."""

from PySide6.QtCore import QModelIndex, QObject, QPointF, QRectF, QSize, Qt
from PySide6.QtGui import QColor, QFont, QPainter, QPen
from PySide6.QtWidgets import QStyle, QStyledItemDelegate, QStyleOptionViewItem

from reader.ui.language import tr
from reader.ui.panel.faces import Face, Faces
from reader.ui.panel.layout import Layout, Line, lay_out
from reader.ui.panel.mirrored import mirrored
from reader.ui.panel.model import PanelModel
from reader.ui.panel.row import Row
from reader.ui.panel.shapes import draw_arrow, draw_cross, draw_strip, draw_tick
from reader.ui.saying import claims_of
from reader.ui.theme import Theme

FOCUS = QStyle.StateFlag.State_HasFocus
CHOSEN = QStyle.StateFlag.State_Selected
OPEN = QStyle.StateFlag.State_Open


class CardDelegate(QStyledItemDelegate):
    """Lays out each row once a width, and paints it."""

    def __init__(self, model: PanelModel, faces: Faces, theme: Theme, parent: QObject) -> None:
        super().__init__(parent)
        self.theme = theme
        self.hovered: str | None = None
        self.hovered_area: str | None = None
        self.dropping: str | None = None
        self._model = model
        self._faces = faces
        self._width = 0
        self._layouts: dict[int, Layout] = {}
        model.modelReset.connect(self._layouts.clear)
        model.dataChanged.connect(self._forget)

    def set_width(self, width: int) -> None:
        """Lay out for this width from now on."""
        if width != self._width:
            self._width = width
            self._layouts.clear()

    def set_faces(self, faces: Faces) -> None:
        """Lay out in this type from now on."""
        self._faces = faces
        self._layouts.clear()

    def layout_of(self, index: QModelIndex) -> Layout:
        """The layout of a row, made when it is first asked for."""
        place = index.internalId()
        layout = self._layouts.get(place)
        if layout is None:
            row = self._model.rows[place]
            layout = lay_out(row, self._width, self._faces)
            if self._turned():
                layout = mirrored(layout, row, self._width, self._faces)
            self._layouts[place] = layout
        return layout

    def _turned(self) -> bool:
        """Whether the window is read from right to left."""
        return self.parent().layoutDirection() == Qt.LayoutDirection.RightToLeft

    def has_more(self, index: QModelIndex) -> bool:
        """Whether a tooltip says more than the row: an actor's number wants its noun."""
        heading = self._model.rows[index.internalId()].kind in ("actor", "said of", "mention")
        return heading or self.layout_of(index).elided

    def area_at(self, index: QModelIndex, place: QPointF) -> str | None:
        """The name of what can be clicked at a place of the row, relative to the row."""
        for name, area in self.layout_of(index).areas.items():
            if area.contains(place):
                return name
        return None

    def sizeHint(self, _option: QStyleOptionViewItem, index: QModelIndex) -> QSize:
        """As wide as the panel, as high as the layout."""
        return QSize(self._width, round(self.layout_of(index).height))

    def paint(self, painter: QPainter, option: QStyleOptionViewItem, index: QModelIndex) -> None:
        """Paint one row."""
        row = self._model.rows[index.internalId()]
        layout = self.layout_of(index)
        painter.save()
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.translate(option.rect.topLeft())
        painter.setLayoutDirection(Qt.LayoutDirection.LayoutDirectionAuto)  # each text its own
        if row.kind in ("actor", "hidden"):
            self._paint_heading(painter, row, layout, option.state)
        elif row.kind in ("said of", "mentions"):
            self._paint_section(painter, row, layout, option.state)
        elif row.kind == "mention":
            self._paint_mention(painter, row, layout, option.state)
        else:
            self._paint_card(painter, row, layout, option.state)
        painter.restore()

    def _forget(self, first: QModelIndex, _last: QModelIndex) -> None:
        self._layouts.pop(first.internalId(), None)

    def _paint_heading(
        self, painter: QPainter, row: Row, layout: Layout, state: QStyle.StateFlag
    ) -> None:
        theme, faces = self.theme, self._faces
        if self.dropping == row.key:
            state |= CHOSEN | FOCUS
        self._frame(painter, layout.card.adjusted(6 * faces.unit, 0, -1, 0), state, card=False)
        if row.kind == "actor":
            painter.setPen(Qt.PenStyle.NoPen)
            painter.setBrush(theme.bars[row.colour])
            painter.drawEllipse(layout.badge)
        face = faces.bold if row.speaks or row.kind == "hidden" else faces.plain
        _write(painter, layout.title, face, theme.ink if row.speaks else theme.muted)
        _write(painter, (*layout.detail, layout.count), faces.small, theme.muted)
        closed = not state & OPEN
        if "toggle" in layout.areas and (closed or self.hovered == row.key or state & CHOSEN):
            warm = self.hovered == row.key and self.hovered_area == "toggle"
            colour = theme.ink if warm else theme.muted
            draw_arrow(painter, layout.areas["toggle"].center(), faces.unit, colour, not closed)
        if layout.strip.height():
            draw_strip(painter, layout.strip, row.strip, theme, theme.bars[row.colour])

    def _paint_section(
        self, painter: QPainter, row: Row, layout: Layout, state: QStyle.StateFlag
    ) -> None:
        theme, faces = self.theme, self._faces
        self._frame(painter, layout.card, state, card=False)
        colour = theme.accent if self.hovered == row.key else theme.muted
        draw_arrow(painter, layout.badge.center(), faces.unit, colour, bool(state & OPEN))
        _write(painter, layout.title, faces.small, colour)
        _write(painter, layout.detail, faces.small, theme.muted)

    def _paint_mention(
        self, painter: QPainter, row: Row, layout: Layout, state: QStyle.StateFlag
    ) -> None:
        theme, faces = self.theme, self._faces
        self._frame(painter, layout.card, state, card=False)
        _write(painter, layout.detail, faces.small, theme.muted)
        _write(painter, layout.title, faces.badge, theme.ink)

    def _paint_card(
        self, painter: QPainter, row: Row, layout: Layout, state: QStyle.StateFlag
    ) -> None:
        theme, faces = self.theme, self._faces
        self._frame(painter, layout.card, state, card=row.kind not in ("claim", "about"))
        quiet = row.kind == "rejected"
        if layout.badge.width():
            self._paint_badge(painter, row, layout.badge)
        if row.kind in ("claim", "about"):
            painter.fillRect(_thread(layout.card, faces.unit, turned=self._turned()), theme.line)
        face = _struck(faces.plain) if quiet else faces.plain
        _write(painter, layout.title, face, theme.muted if quiet else theme.ink)
        _write(painter, layout.detail, faces.small, theme.muted)
        if row.kind == "position" and "toggle" in layout.areas:
            self._paint_opener(painter, row, layout, bool(state & OPEN))
        if self.hovered == row.key and "reject" in layout.areas:
            self._paint_buttons(painter, layout)
        else:
            link = quiet
            _write(painter, (layout.state,), faces.italic, theme.accent if link else theme.muted)

    def _frame(
        self, painter: QPainter, place: QRectF, state: QStyle.StateFlag, *, card: bool
    ) -> None:
        """The edge of a card: thin, in the accent when chosen, thick where the focus is."""
        theme, radius = self.theme, 5 * self._faces.unit
        chosen, focus = bool(state & CHOSEN), bool(state & FOCUS)
        if not (card or chosen or focus):
            return
        wide = max(1.0, round(self._faces.unit)) * (2 if focus else 1)
        colour = theme.accent if chosen or focus else theme.line
        painter.setPen(QPen(colour, wide))
        plain = theme.page if card else Qt.GlobalColor.transparent
        painter.setBrush(theme.chosen if chosen else plain)
        inset = wide / 2
        painter.drawRoundedRect(place.adjusted(inset, inset, -inset, -inset), radius, radius)

    def _paint_badge(self, painter: QPainter, row: Row, place: QRectF) -> None:
        colour = self.theme.bars[row.colour]
        wide = max(1.0, self._faces.unit)
        painter.setPen(QPen(colour, wide))
        painter.setBrush(Qt.BrushStyle.NoBrush)
        inner = place.adjusted(wide / 2, wide / 2, -wide / 2, -wide / 2)
        painter.drawRoundedRect(inner, inner.height() / 2, inner.height() / 2)
        painter.setFont(self._faces.badge.font)
        painter.drawText(place, Qt.AlignmentFlag.AlignCenter, tr(row.stance))

    def _paint_opener(self, painter: QPainter, row: Row, layout: Layout, opened: bool) -> None:
        place, unit = layout.areas["toggle"], self._faces.unit
        warm = self.hovered == row.key and self.hovered_area == "toggle"
        colour = self.theme.accent if warm else self.theme.ink
        draw_arrow(
            painter, QPointF(place.left() + 4 * unit, place.center().y()), unit, colour, opened
        )
        baseline = place.top() + self._faces.small.ascent
        line = Line(place.left() + 12 * unit, baseline, claims_of(row.count))
        _write(painter, (line,), self._faces.small, colour)

    def _paint_buttons(self, painter: QPainter, layout: Layout) -> None:
        for name, draw in (("confirm", draw_tick), ("reject", draw_cross)):
            place = layout.areas.get(name)
            if place is None:
                continue
            warm = self.hovered_area == name
            if warm:
                painter.setPen(Qt.PenStyle.NoPen)
                painter.setBrush(self.theme.line)
                painter.drawRoundedRect(place, 4 * self._faces.unit, 4 * self._faces.unit)
            draw(
                painter,
                place.center(),
                self._faces.unit,
                self.theme.ink if warm else self.theme.muted,
            )


def _write(painter: QPainter, lines: tuple[Line, ...], face: Face, colour: QColor) -> None:
    painter.setFont(face.font)
    painter.setPen(colour)
    for line in lines:
        if line.text:
            painter.drawText(QPointF(line.x, line.y), line.text)


def _thread(card: QRectF, unit: float, *, turned: bool) -> QRectF:
    """The line that ties a claim to its position."""
    left = card.right() + 4.5 * unit if turned else card.left() - 6 * unit
    return QRectF(left, card.top() - 3 * unit, 1.5 * unit, card.height() + 3 * unit)


def _struck(face: Face) -> Face:
    font = QFont(face.font)
    font.setStrikeOut(True)
    return Face(font)
