"""How a row of the Notes view is drawn, and written on in place."""

from functools import lru_cache

from PySide6.QtCore import QEvent, QModelIndex, QObject, QPoint, QRect, QSize, Qt, Signal
from PySide6.QtGui import QColor, QFontMetrics, QKeyEvent, QPainter
from PySide6.QtWidgets import (
    QAbstractItemDelegate,
    QFrame,
    QListView,
    QPlainTextEdit,
    QStyle,
    QStyledItemDelegate,
    QStyleOptionViewItem,
    QWidget,
)

from reader.core.codes import COLOURS
from reader.core.words import JOINT
from reader.ui.language import tr
from reader.ui.notes.model import NotesModel
from reader.ui.notes.rows import Group, Row, small_line
from reader.ui.theme import Theme, sans, semibold, serif

LEFT, RIGHT, BAR = 26, 20, 3
HEAD, SHORT, MIDDLE, TALL = 36, 56, 74, 94
QUOTED, WORDS, SMALL = 15, 13, 11
EDITOR = 130
MEASURED = 16_384  # so many short notes are measured once
LEAST = 4  # a letter is at least so wide


class NotesDelegate(QStyledItemDelegate):
    """Heights are those of the kind of row, and short notes alone are measured: there may be ten
    thousand.
    `begun` carries the editor in which a row is written on."""

    begun = Signal(object)

    def __init__(self, view: QListView, model: NotesModel, look: Theme) -> None:
        super().__init__(view)
        self._view, self._model = view, model
        self.look = look
        self._quoted, self._words, self._small = serif(QUOTED), sans(WORDS), sans(SMALL)
        self._bold = semibold(12)
        self._advance = lru_cache(MEASURED)(QFontMetrics(self._words).horizontalAdvance)
        self._written: tuple[QPlainTextEdit, str] | None = None

    def sizeHint(self, option: QStyleOptionViewItem, index: QModelIndex) -> QSize:
        """As high as its kind of row."""
        row = self._model.shown[index.row()]
        if isinstance(row, Group):
            return QSize(100, HEAD)
        if not (row.quotation and row.words):
            return QSize(100, SHORT)
        return QSize(100, MIDDLE if self._is_on_one_line(row.words) else TALL)

    def paint(self, painter: QPainter, option: QStyleOptionViewItem, index: object) -> None:
        """Draw a heading or a row."""
        row = self._model.shown[index.row()]
        painter.save()
        if isinstance(row, Group):
            self._draw_group(painter, option.rect, row)
        else:
            self._draw_row(painter, option, row)
        painter.restore()

    def createEditor(self, parent: QWidget, option: object, index: object) -> QWidget:
        """Where the words are written, in Markdown."""
        editor = QPlainTextEdit(parent)
        editor.setFrameShape(QFrame.Shape.Box)
        editor.setFont(self._words)
        editor.setAccessibleName(tr("Words of the note"))
        editor.setPlaceholderText(tr("A note. Ctrl+Enter keeps it"))
        editor.setTabChangesFocus(True)
        row = self._model.row_at(index)
        self._written = (editor, row.id) if row else None
        self.begun.emit(editor)
        return editor

    def destroyEditor(self, editor: QWidget, index: object) -> None:
        """The writing has ended."""
        self._written = None
        super().destroyEditor(editor, index)

    def keep_written(self) -> None:
        """Keep what is being written: the rows are about to be others, and the editor goes."""
        written, self._written = self._written, None
        if written is not None:
            editor, key = written
            body = editor.toPlainText()
            if body != editor.property("begun"):
                self._model.edited.emit(key, body)

    def setEditorData(self, editor: QPlainTextEdit, index: object) -> None:
        """Begin with the words that are there."""
        if editor.property("begun") is None:
            body = str(index.data(Qt.ItemDataRole.EditRole))
            editor.setProperty("begun", body)
            editor.setPlainText(body)
            editor.moveCursor(editor.textCursor().MoveOperation.End)

    def setModelData(self, editor: QPlainTextEdit, model: NotesModel, index: object) -> None:
        """Keep what was written."""
        self._written = None
        model.setData(index, editor.toPlainText())

    def updateEditorGeometry(self, editor: QWidget, option: object, index: object) -> None:
        """Over the words of the row, and as high as it takes to write."""
        rect = option.rect
        quoted = QFontMetrics(self._quoted).lineSpacing() + 10
        row = self._model.row_at(index)
        top = rect.top() + (quoted if row and row.quotation else 6)
        room = self._view.viewport().height()
        top = max(0, min(top, room - EDITOR))
        editor.setGeometry(LEFT - 8, top, rect.width() - LEFT - RIGHT + 16, min(EDITOR, room))

    def eventFilter(self, editor: QObject, event: QEvent) -> bool:
        """Ctrl+Enter and Escape end the writing, and keep it."""
        if self._written is None or editor is not self._written[0]:
            return False  # it is on its way out
        if event.type() == QEvent.Type.ShortcutOverride and _ends(event):
            event.accept()
            return True
        if event.type() == QEvent.Type.KeyPress:
            if _ends(event):
                self.commitData.emit(editor)
                self.closeEditor.emit(editor, QAbstractItemDelegate.EndEditHint.NoHint)
                return True
            return False  # Enter and Tab belong to what is written
        return super().eventFilter(editor, event)

    def _is_on_one_line(self, words: str) -> bool:
        """Long notes are not measured."""
        room = self._view.viewport().width() - LEFT - RIGHT
        return len(words) * LEAST <= room and self._advance(words) <= room

    def _draw_group(self, painter: QPainter, rect: QRect, group: Group) -> None:
        painter.fillRect(rect, self.look.ground)
        painter.setFont(self._bold)
        painter.setPen(self.look.ink)
        count = str(group.count)
        room = rect.adjusted(LEFT - 10, 6, -RIGHT - 40, 0)
        metrics = QFontMetrics(self._bold)
        name = metrics.elidedText(group.name, Qt.TextElideMode.ElideRight, room.width())
        painter.drawText(room, Qt.AlignmentFlag.AlignVCenter, name)
        painter.setPen(self.look.muted)
        flags = Qt.AlignmentFlag.AlignVCenter | Qt.AlignmentFlag.AlignRight
        painter.drawText(rect.adjusted(0, 6, -RIGHT, 0), flags, count)

    def _draw_row(self, painter: QPainter, option: QStyleOptionViewItem, row: Row) -> None:
        rect, state = option.rect, option.state
        if state & (QStyle.StateFlag.State_Selected | QStyle.StateFlag.State_MouseOver):
            painter.fillRect(rect, self.look.chosen)
        painter.fillRect(rect.left(), rect.bottom(), rect.width(), 1, self.look.line)
        bar = QRect(LEFT - 12, rect.top() + 10, BAR, rect.height() - 20)
        painter.fillRect(bar, self._colour(row))
        if state & QStyle.StateFlag.State_HasFocus:
            painter.setPen(self.look.accent)
            painter.drawRect(rect.adjusted(0, 0, -1, -1))
        top, width = rect.top() + 9, rect.width() - LEFT - RIGHT
        if row.quotation:
            quoted = tr("“{words}”", words=row.quotation)
            top += self._line(painter, QPoint(LEFT, top), width, quoted, self._quoted)
        if row.words:
            lines = 2 if row.quotation else 1
            top += self._lines(painter, QPoint(LEFT, top), width, row.words, lines)
        self._draw_small(painter, QRect(LEFT, rect.bottom() - 22, width, 18), row)

    def _draw_small(self, painter: QPainter, place: QRect, row: Row) -> None:
        painter.setFont(self._small)
        metrics = QFontMetrics(self._small)
        left = place.left()
        if name := self._model.names.code(row.code):
            agrees = {"agree": tr("agrees"), "disagree": tr("disagrees")}.get(row.qualifier or "")
            words = JOINT.join(filter(None, (name, agrees)))
            words = metrics.elidedText(words, Qt.TextElideMode.ElideMiddle, place.width() // 2)
            painter.setPen(self.look.ink)
            painter.drawText(left, place.top() + metrics.ascent() + 2, words)
            left += metrics.horizontalAdvance(words) + 12
        painter.setPen(self.look.muted)
        room = place.right() - left
        small = small_line(row, self._model.names)
        words = metrics.elidedText(small, Qt.TextElideMode.ElideRight, room)
        painter.drawText(left, place.top() + metrics.ascent() + 2, words)

    def _line(self, painter: QPainter, at: QPoint, width: int, words: str, font: object) -> int:
        metrics = QFontMetrics(font)
        painter.setFont(font)
        painter.setPen(self.look.ink)
        shown = metrics.elidedText(words[:400], Qt.TextElideMode.ElideRight, width)
        painter.drawText(at.x(), at.y() + metrics.ascent(), shown)
        return metrics.lineSpacing() + 2

    def _lines(self, painter: QPainter, at: QPoint, width: int, words: str, most: int) -> int:
        """The words on so many lines, broken between words, the last one elided."""
        metrics, taken, rest = QFontMetrics(self._words), 0, words[:600]
        for number in range(most):
            if number + 1 < most and metrics.horizontalAdvance(rest) > width:
                cut = _fitting(metrics, rest, width)
                line, rest = rest[:cut].rstrip(), rest[cut:].lstrip()
            else:
                line, rest = rest, ""
            taken += self._line(painter, QPoint(at.x(), at.y() + taken), width, line, self._words)
            if not rest:
                break
        return taken

    def _colour(self, row: Row) -> QColor:
        if row.code in self._model.names.codes:
            return QColor(self._model.names.codes[row.code].colour or COLOURS[0])
        if row.colour:
            return self.look.highlights[row.colour - 1]
        return self.look.line if row.kind == "memo" else self.look.accent


def _fitting(metrics: QFontMetrics, words: str, width: int) -> int:
    """How many letters fit, cut after a word where there is one."""
    low, high = 1, len(words)
    while low < high:
        middle = (low + high + 1) // 2
        if metrics.horizontalAdvance(words[:middle]) <= width:
            low = middle
        else:
            high = middle - 1
    blank = words.rfind(" ", 0, low + 1)
    return blank if blank > low // 3 else low


def _ends(event: QKeyEvent) -> bool:
    enter = event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter)
    control = bool(event.modifiers() & Qt.KeyboardModifier.ControlModifier)
    return event.key() == Qt.Key.Key_Escape or (enter and control)
