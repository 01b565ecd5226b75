"""The article view: an edition set like a page of print, with three layers of marks on it."""

from collections.abc import Collection, Sequence
from typing import TYPE_CHECKING

from PySide6.QtCore import QEvent, QPoint, QPointF, QRectF, QTimer, Signal
from PySide6.QtGui import (
    QHelpEvent,
    QKeyEvent,
    QMouseEvent,
    QPainter,
    QPaintEvent,
    QWheelEvent,
)
from PySide6.QtWidgets import QToolTip, QWidget

from reader.core.article import Edition, Metadata, shown_title
from reader.core.spans import Span
from reader.ui.language import tr
from reader.ui.page.brushes import ground
from reader.ui.page.ends import Ends
from reader.ui.page.margin import EDITOR_HEIGHT, Margin
from reader.ui.page.marks import Layer, MarginNote, Mark
from reader.ui.page.markup import Markup
from reader.ui.page.overview import Overview
from reader.ui.page.painting import draw_caret, draw_page
from reader.ui.page.pieces import facts_of, pieces_of, words_of_edition
from reader.ui.page.selectable import SelectablePage
from reader.ui.page.styles import STRIP
from reader.ui.page.typesetting import LEAST_ZOOM, MOST_ZOOM, ZOOM_STEP, Typesetting
from reader.ui.theme import Theme, theme

if TYPE_CHECKING:
    from reader.ui.page.hands import Hands


class ArticleView(SelectablePage):
    """Shows one article. All spans and offsets are code points of the edition's text.

    `mark_clicked` names the topmost mark under a click: layer, key. `note_edited` is sent with
    key and body whenever writing in the margin ends, changed or not. `drag_begun` says that the
    selection is being carried away by the mouse; `leaving` is sent before a jump to another place,
    `dismissed` when Escape has nothing to do on the page.
    """

    mark_clicked = Signal(str, str)
    note_edited = Signal(str, str)
    note_begun = Signal(object)
    mark_resized = Signal(str, object)
    link_clicked = Signal(str)
    zoom_changed = Signal(int)
    drag_begun = Signal()
    leaving = Signal()
    dismissed = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.theme: Theme = theme("light")
        self.margin = Margin(self)
        self.viewport().setPalette(ground(self.theme.page, self.theme.ink))
        self._words = 0
        self._markup = Markup()
        self._overview = Overview()
        self.ends = Ends(self)
        self._hands: Hands | None = None
        self._painted = self._lit = False
        self.setAccessibleName(tr("Article"))

    def set_article(self, metadata: Metadata, edition: Edition) -> None:
        """Show an article from its beginning, without marks or notes."""
        self.margin.finish()
        self._words = words_of_edition(edition)
        self.margin.set_notes(())
        self.set_pieces(
            edition.text,
            pieces_of(metadata, edition),
            facts_of(self._words),
            language=metadata.language or "",
        )
        self._markup.clear(self.flow.edges)
        self._overview.forget()
        self.setAccessibleName(shown_title(metadata, edition) or tr("Article"))
        self.setAccessibleDescription(facts_of(self._words))
        self.begin_selecting()

    def set_marks(self, layer: Layer, marks: Sequence[Mark]) -> None:
        """Replace the marks of a layer; the text does not move."""
        self._markup.set_marks(layer, marks)
        self._changed_marks()

    def set_notes(self, notes: Sequence[MarginNote]) -> None:
        """Replace the notes in the margin."""
        self.margin.set_notes(notes)
        self.viewport().update()

    def set_summary(self, text: str) -> None:
        """Say more on the line under the title: "10 claims by 6 actors"."""
        self.say_facts(facts_of(self._words, text))
        self.setAccessibleDescription(facts_of(self._words, text))

    def set_layer_shown(self, layer: Layer, shown: bool) -> None:
        """Switch a layer of marks on or off."""
        self._markup.show(layer, shown)
        self._changed_marks()

    def layer_shown(self, layer: Layer) -> bool:
        """Whether a layer is switched on."""
        return layer in self._markup.shown

    def choose(self, keys: Collection[str]) -> None:
        """Outline the claims with these keys, and no others."""
        self._markup.choose(keys)
        self.viewport().update()

    def pick(self, key: str) -> None:
        """Frame one highlight or coded passage, whose ends can then be dragged; "" frames none."""
        every = (*self._markup.shown_marks("highlights"), *self._markup.shown_marks("codes"))
        span = next((mark.spans[0] for mark in every if mark.key == key), None) if key else None
        if key != self._markup.picked or span != self.ends.span:
            self._markup.pick(key)
            self.ends.choose(key, span)
            self.viewport().update()

    def picked(self) -> str:
        """The key of the highlight or coded passage that is framed."""
        return self._markup.picked

    def coded_in(self, span: Span) -> list[tuple[Span, Mark]]:
        """The coded passages that touch a span, as far as they are shown."""
        return self._markup.in_sight("codes", span)

    def marks_at(self, place: Span | int | QPoint | QPointF) -> list[Mark]:
        """The marks shown at an offset, a span, or a point of the viewport.

        Claims come first, then highlights, then entities, and inner ones before outer ones.
        """
        if isinstance(place, (QPoint, QPointF)):
            under = self.offset_under(QPointF(place))
            if under is None:
                return []
            place = under
        if isinstance(place, int):
            place = Span(place, place + 1)
        return self._markup.touching(place)

    def click(self, point: QPointF) -> None:
        """A click on the page: say which mark it met."""
        marks = self.marks_under(point)
        if marks:
            self.mark_clicked.emit(marks[0].layer, marks[0].key)

    def edit_note(self, key: str, span: Span, body: str, colour: int) -> None:
        """Open a note for writing in the margin beside its passage, with the focus in it."""
        if not self.has_in_sight(span, below=EDITOR_HEIGHT):
            self.show_span(span)
        self.margin.write(MarginNote(key, span, body, colour))

    def finish_note(self) -> None:
        """Keep the note that is being written, if there is one."""
        self.margin.finish()

    def set_zoom(self, percent: int) -> None:
        """Set the size of everything on the page, from 50 to 300 per cent."""
        percent = min(max(percent, LEAST_ZOOM), MOST_ZOOM)
        if percent != self.zoom():
            self.set_typesetting(self._typesetting._replace(zoom=percent))
            self.zoom_changed.emit(percent)

    def set_typesetting(self, typesetting: Typesetting) -> None:
        """Set the page in another way; the line at the top stays there."""
        if typesetting != self._typesetting:
            self._typesetting = typesetting
            self.relayout()

    def set_theme(self, theme: Theme) -> None:
        """Change the colours."""
        if theme is self.theme:
            return
        self.theme = theme
        self.bar.set_theme(theme)
        self.viewport().setPalette(ground(theme.page, theme.ink))
        self.margin.set_theme()
        self._changed_marks()

    def set_lit(self, lit: bool) -> None:
        """Draw a line at the top, which says that this page of two is the reader's."""
        if lit != self._lit:
            self._lit = lit
            self.viewport().update()

    def words(self) -> int:
        """How many words the article has."""
        return self._words

    def settled(self) -> None:
        """The note that is being written moves along."""
        self.margin.place_editor()
        self.viewport().update()

    def measured(self) -> None:
        """The strip can be drawn true to the heights."""
        self._overview.forget()
        self.viewport().update()

    def relayout(self) -> None:
        """The strip is drawn anew as well."""
        super().relayout()
        self._overview.forget()

    def paintEvent(self, _event: QPaintEvent) -> None:
        """Draw what is in sight."""
        painter = QPainter(self.viewport())
        height = self.viewport().height()
        painter.eraseRect(self.viewport().rect())
        draw_page(
            painter,
            flow=self.flow,
            markup=self._markup,
            theme=self.theme,
            origin=QPointF(self.sheet.left, 0),
            top=self.top,
            height=height,
            selection=self.selection(),
        )
        if (caret := self.caret_shown()) is not None:
            draw_caret(painter, self.theme, self.rect_of(caret))
        if self._markup.shown_marks("codes"):
            from reader.ui.page import stripes

            stripes.draw(painter, self, self._markup.picked)
        if self.ends.span:
            self.ends.draw(painter)
        self.margin.draw(painter)
        self._overview.draw(
            painter,
            QRectF(self.sheet.strip, 0, STRIP, height),
            flow=self.flow,
            theme=self.theme,
            claims=self._markup.shown_marks("claims"),
            highlights=self._markup.shown_marks("highlights"),
            found=self._markup.shown_marks("found"),
        )
        if self._lit:
            painter.fillRect(0, 0, self.viewport().width(), 2, self.theme.accent)
        painter.end()
        if not self._painted:
            self._painted = True
            QTimer.singleShot(0, self, self._take_hold)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """The page's keys; all others go on to the window."""
        from reader.ui.page import keys

        if not keys.press(self, event):
            event.ignore()

    def mousePressEvent(self, event: QMouseEvent) -> None:
        """See `Hands`."""
        self._with_hands().press(event)

    def mouseDoubleClickEvent(self, event: QMouseEvent) -> None:
        """See `Hands`."""
        self._with_hands().double_click(event)

    def mouseMoveEvent(self, event: QMouseEvent) -> None:
        """See `Hands`."""
        self._with_hands().move(event)

    def mouseReleaseEvent(self, event: QMouseEvent) -> None:
        """See `Hands`."""
        self._with_hands().release(event)

    def wheelEvent(self, event: QWheelEvent) -> None:
        """Scroll, or zoom when Ctrl is held."""
        from PySide6.QtCore import Qt

        turned = event.angleDelta().y()
        if event.modifiers() & Qt.KeyboardModifier.ControlModifier:
            self.set_zoom(self.zoom() + (ZOOM_STEP if turned > 0 else -ZOOM_STEP if turned else 0))
        elif not event.pixelDelta().isNull():
            self.scroll_by(-event.pixelDelta().y())
        else:
            self.scroll_smoothly(-turned * 3 * self.line_step() // 120)
        event.accept()

    def viewportEvent(self, event: QEvent) -> bool:
        """Say who, what and on whose word, for the marks under the mouse; a note by its tab."""
        if isinstance(event, QHelpEvent) and event.type() == QEvent.Type.ToolTip:
            point = QPointF(event.pos())
            told = self.margin.tip_at(point) or _told(self.marks_under(point))
            QToolTip.showText(event.globalPos(), told, self.viewport())
            return True
        return super().viewportEvent(event)

    def marks_under(self, point: QPointF) -> list[Mark]:
        """The marks at a point of the text, or the code whose bar is there."""
        from reader.ui.page import stripes

        marks = self.marks_at(point)
        if not marks and self._markup.shown_marks("codes"):
            marks = [mark for mark in (stripes.hit(self, point),) if mark]
        return marks

    def _take_hold(self) -> None:
        """Mouse and keyboard take hold of the page after its first paint."""
        from PySide6.QtCore import Qt

        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.viewport().setMouseTracking(True)

    def _with_hands(self) -> "Hands":
        from reader.ui.page.hands import Hands

        self._hands = self._hands or Hands(self)
        return self._hands

    def _changed_marks(self) -> None:
        self._markup.forget_shapes()
        self._overview.forget()
        self.viewport().update()


def _told(marks: Sequence[Mark]) -> str:
    """What the marks say, each once. Qt takes a tooltip for HTML if it looks like it: so it is."""
    from html import escape

    words = dict.fromkeys(filter(None, (mark.words() for mark in marks)))
    return "".join(f"<p>{escape(told)}</p>" for told in words)
