"""What the keys do on the page: plain ones scroll, with Shift they select."""

from typing import TYPE_CHECKING

from PySide6.QtCore import Qt
from PySide6.QtGui import QKeyEvent

from reader.ui.page.selecting import line_away, line_edge, step

if TYPE_CHECKING:
    from reader.ui.page.view import ArticleView

Key = Qt.Key
_LINE, _PAGE, _END = "line", "page", "end"

SCROLLS: dict[Key, tuple[str, int]] = {
    Key.Key_Up: (_LINE, -1),
    Key.Key_Down: (_LINE, 1),
    Key.Key_PageUp: (_PAGE, -1),
    Key.Key_PageDown: (_PAGE, 1),
    Key.Key_Home: (_END, -1),
    Key.Key_End: (_END, 1),
    Key.Key_Space: (_PAGE, 1),
}


def press(view: "ArticleView", event: QKeyEvent) -> bool:
    """Do what a key says; False when it is none of the page's keys."""
    from PySide6.QtGui import QKeySequence

    if event.matches(QKeySequence.StandardKey.SelectAll):
        view.select_all()
        return True
    if event.matches(QKeySequence.StandardKey.Copy):
        view.copy()
        return True
    key, held = Key(event.key()), event.modifiers() & ~Qt.KeyboardModifier.KeypadModifier
    shift = bool(held & Qt.KeyboardModifier.ShiftModifier)
    control = bool(held & Qt.KeyboardModifier.ControlModifier)
    if held & (Qt.KeyboardModifier.AltModifier | Qt.KeyboardModifier.MetaModifier):
        return False
    if key == Key.Key_Escape and view.selection():
        view.select(None)
        return True
    if key == Key.Key_Escape:
        view.dismissed.emit()
        return False
    if key == Key.Key_Space and not control:
        view.scroll_smoothly(view.page_step() * (-1 if shift else 1))
        return True
    if key in (Key.Key_Left, Key.Key_Right) or (shift and key in SCROLLS):
        return _move_caret(view, key, shift=shift, control=control)
    if key in SCROLLS and (not control or key in (Key.Key_Home, Key.Key_End)):
        _scroll(view, *SCROLLS[key])
        return True
    return False


def _scroll(view: "ArticleView", unit: str, way: int) -> None:
    if unit == _END:
        view.leaving.emit()
        view.scroll_to_end() if way > 0 else view.scroll_to(0)
    else:
        view.scroll_smoothly(way * (view.line_step() if unit == _LINE else view.page_step()))


def _move_caret(view: "ArticleView", key: Key, *, shift: bool, control: bool) -> bool:
    flow, caret = view.flow, view.caret_in_sight()
    goal: float | None = None
    if key in (Key.Key_Left, Key.Key_Right):
        caret = step(flow, caret, forward=key == Key.Key_Right, words=control)
    elif key in (Key.Key_Home, Key.Key_End):
        end = key == Key.Key_End
        caret = _document_edge(view, end=end) if control else line_edge(flow, caret, end=end)
    else:
        unit, way = SCROLLS[key]
        goal = view.goal_x(caret)
        lines = 1 if unit == _LINE else max(1, view.page_step() // view.line_step())
        caret = line_away(flow, caret, goal, lines=way * lines)
    view.move_caret(caret, keep_anchor=shift, goal=goal)
    return True


def _document_edge(view: "ArticleView", *, end: bool) -> int:
    span = view.whole()
    return span.end if end else span.start
