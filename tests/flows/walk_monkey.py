"""A monkey before the window: every action, every key, clicks, words typed, files that change."""

from collections import deque
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from pathlib import Path
from random import Random
from time import monotonic

from PySide6.QtCore import QEvent, QPoint, QPointF, Qt
from PySide6.QtGui import QContextMenuEvent, QKeySequence, QMouseEvent, QWheelEvent
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QLineEdit, QPlainTextEdit, QTextEdit, QWidget

from reader.core.spans import Span
from reader.ui import actions
from reader.ui.window import Window
from tests.flows import walk_checks as checks
from tests.flows.walk_doorman import Doorman
from tests.flows.walk_world import TYPED, Files, words_of

NOT_TRIGGERED = {"quit"}  # the walk itself closes the window, and opens it again
ON_WORDS = ("underline", "note", "code", "code_in_vivo", "add_claim", "add_actor", "copy_cited")
ON_CLAIMS = ("confirm", "reject", "correct", "why", "note_on", "code", "move_ends", "copy_link")
KEYS = (
    *("Return", "Escape", "Tab", "Backtab", "Space", "Up", "Down", "Left", "Right", "Home", "End"),
    *("PgUp", "PgDown", "Delete", "Backspace", "Shift+Right", "Shift+Down", "Ctrl+A", "Ctrl+C"),
    *("Ctrl+V", "F2", "Shift+F10", "Menu", "a", "z", "1", "5", "?"),
)
LEFT = Qt.MouseButton.LeftButton
PATIENCE_S = 120.0
REMEMBERED = 40
Move = Callable[[], str]


class Monkey:
    """Takes one random step after the other, the same ones for the same seed as far as the
    machine's own pace allows. `trail` holds the last steps in words."""

    def __init__(self, folder: Path, seed: int) -> None:
        self.random = Random(seed)
        self.library, self.files = folder / "library", Files(folder / "papers", self.random)
        self.trail: deque[str] = deque(maxlen=REMEMBERED)
        self.doorman = Doorman(self.random)
        self.window = self._opened()
        self._moves, self._weights = self._table()

    def _table(self) -> tuple[list[Move], list[int]]:
        weighted: dict[Move, int] = {
            self.act: 26,
            self.press: 22,
            self.click: 14,
            self.mark: 12,
            self.judge: 10,
            self.type: 8,
            self.take_back: 8,
            self.look_for_a_menu: 4,
            self.drag: 4,
            self.roll: 4,
            self.rest: 3,
            self.open: 3,
            self.read_anew: 1,
            self.paste: 1,
            self.stretch: 1,
        }
        return list(weighted), list(weighted.values())

    def step(self) -> None:
        """One step; what it was is noted before anything comes of it."""
        (move,) = self.random.choices(self._moves, self._weights)
        self.trail.append(move.__name__)
        self.trail[-1] = f"{move.__name__}: {move()}"
        self._breathe()

    def leave(self) -> None:
        """Close the window as a reader does."""
        self.doorman.close_all()
        self.window.close()
        self._breathe()

    def begin_again(self) -> None:
        """Close the window, and open it again on the same library."""
        self.leave()
        self.window.deleteLater()
        self.window = self._opened()
        self.trail.append("begin_again")

    def check(self) -> None:
        """What is seen is what is kept."""
        self.doorman.close_all()
        self.settle()
        desk, found = self.window.fittings.desk, []
        sitting, codes = desk.sitting, dict(desk.coder.codes)
        if sitting is None or not sitting.article:
            return

        def compare(library: object) -> None:
            if library.is_latest(sitting.article, sitting.digest):
                checks.seen_is_kept(sitting, library, codes)

        desk._keeper.run(compare, found.append, found.append)
        self._until(lambda: found)
        if found[0] is not None:
            raise found[0]

    def settle(self) -> None:
        """Wait until the library has answered everything."""
        for _ in range(3):
            answers: list[object] = []
            self.window.fittings.desk._keeper.run(lambda _: 1, answers.append, answers.append)
            self._until(lambda answers=answers: answers)

    def act(self) -> str:
        """Any action of the table, if it can be done now."""
        made = self.window.fittings.actions
        name = self.random.choice(sorted(made.keys() - NOT_TRIGGERED))
        return self._trigger(name)

    def press(self) -> str:
        """Any key, on whatever has the focus."""
        every = [key for row in actions.TABLE if row.name != "quit" for key in row.keys]
        key = self.random.choice([*every, *KEYS, *KEYS])
        on = QApplication.focusWidget() or self.window
        QTest.keySequence(on, QKeySequence(key))
        return f"{key} on {type(on).__name__}"

    def click(self) -> str:
        """A click anywhere."""
        widget = self._any_widget()
        point = self._point_in(widget)
        times = self.random.choice([1, 1, 1, 2])
        with self._pressed(widget, point):
            pass
        if times == 2:
            _mouse(widget, QEvent.Type.MouseButtonDblClick, point, LEFT)
            _mouse(widget, QEvent.Type.MouseButtonRelease, point, Qt.MouseButton.NoButton)
        return f"{times} on {_name(widget)} at {point.x():.0f}, {point.y():.0f}"

    def look_for_a_menu(self) -> str:
        """The menu of a place; the doorman chooses in it."""
        widget = self._any_widget()
        point = self._point_in(widget).toPoint()
        reason = QContextMenuEvent.Reason.Mouse
        event = QContextMenuEvent(reason, point, widget.mapToGlobal(point))
        QApplication.sendEvent(widget, event)
        self.doorman.look()
        return _name(widget)

    def mark(self) -> str:
        """Something that is done to words of the article."""
        page, length = self.window.page, self.window.page.whole().end
        if not length:
            return "nothing to mark"
        start = self.random.randrange(length)
        span = Span(start, min(length, start + self.random.choice([1, 8, 8, 30, 300])))
        page.show_span(span)
        page.select(span)
        page.setFocus()
        name = self.random.choice([*ON_WORDS, *(f"highlight{n}" for n in range(1, 6))])
        return f"{span} {self._trigger(name)}"

    def judge(self) -> str:
        """Something that is done to a claim or to its actor."""
        sitting = self.window.fittings.desk.sitting
        if sitting is not None and sitting.reading is None and self.random.random() < 0.3:
            self.rest()
        if sitting is None or sitting.reading is None or not sitting.reading.claims:
            return "nothing to judge"
        read = self.random.choice((*sitting.reading.claims, *sitting.reading.hidden))
        hand = self.window.fittings.hand
        hand.show_claim(read.claim.id)
        self.window.fittings.panel.choose_claim(read.claim.id)
        if self.random.random() < 0.3 and read.claim.actor:
            hand.choose_actor(read.claim.actor)
            return self._trigger(self.random.choice(("correct_actor", "actor_memo", "who", "code")))
        return self._trigger(self.random.choice(ON_CLAIMS))

    def type(self) -> str:
        """Words into any field."""
        fields = [w for w in self._widgets() if _is_field(w)]
        if not fields:
            return "no field"
        field = self.random.choice(fields)
        field.setFocus()
        words = self.random.choice(TYPED)
        if isinstance(field, QLineEdit):
            field.insert(words)
        else:
            field.insertPlainText(words)
        end = self.random.choice(["Return", "Ctrl+Return", "Escape", "Tab", ""])
        if end and QApplication.focusWidget() is field:
            QTest.keySequence(field, QKeySequence(end))
        return f"{words[:12]!r} {end} into {_name(field)}"

    def take_back(self) -> str:
        """Undo and redo."""
        return self._trigger(self.random.choice(("undo", "undo", "redo")))

    def drag(self) -> str:
        """The mouse, pressed, moved and let go."""
        widget = self.random.choice([self.window.page.viewport(), self._any_widget()])
        to = self._point_in(widget)
        with self._pressed(widget, self._point_in(widget)):
            for part in (0.3, 0.7, 1.0):
                _mouse(widget, QEvent.Type.MouseMove, to * part, LEFT)
        return _name(widget)

    def roll(self) -> str:
        """The wheel of the mouse, sometimes with Ctrl."""
        widget = self.random.choice([self.window.page.viewport(), self._any_widget()])
        point, turn = self._point_in(widget), self.random.choice([-2400, -120, 120, 2400])
        held = Qt.KeyboardModifier.NoModifier
        if self.random.random() < 0.1:
            held = Qt.KeyboardModifier.ControlModifier
        where = QPointF(widget.mapToGlobal(point.toPoint()))
        event = QWheelEvent(
            point,
            where,
            QPoint(),
            QPoint(0, turn),
            Qt.MouseButton.NoButton,
            held,
            Qt.ScrollPhase.NoScrollPhase,
            False,
        )
        QApplication.sendEvent(widget, event)
        return f"{turn} on {_name(widget)}"

    def rest(self) -> str:
        """Time in which the machine and the library answer."""
        until = monotonic() + self.random.choice([0.05, 0.2, 0.8])
        while monotonic() < until:
            self._breathe()
            QTest.qSleep(5)
        return ""

    def open(self) -> str:
        """A file, new or known."""
        path = self.random.choice([self.files.write, self.files.any])()
        self.window.open_path(path)
        return path.name

    def read_anew(self) -> str:
        """A file that is another edition now."""
        path = self.files.change()
        self.window.open_path(path)
        return path.name

    def paste(self) -> str:
        """Whatever words on the clipboard."""
        words = self.random.choice([self.random.choice(TYPED), words_of(self.random), ""])
        QApplication.clipboard().setText(words)
        return self._trigger("paste_article")

    def stretch(self) -> str:
        """Another size of the window."""
        size = self.random.choice([(700, 500), (1280, 720), (1920, 1080), (900, 1200)])
        self.window.resize(*size)
        return str(size)

    def _opened(self) -> Window:
        window = Window(self.library)
        window.resize(1280, 800)
        window.show()
        self._until(lambda: window.fittings)
        return window

    def _trigger(self, name: str) -> str:
        action = self.window.fittings.actions[name]
        if action.isEnabled():
            action.trigger()
        return name

    def _widgets(self) -> list[QWidget]:
        """All that is seen, of the dialog in front if there is one."""
        modal = QApplication.activeModalWidget()
        tops = [modal] if modal else [w for w in QApplication.topLevelWidgets() if w.isVisible()]
        every = (w for top in tops for w in (top, *top.findChildren(QWidget)))
        return [w for w in every if w.isVisible() and w.isEnabled() and not w.size().isEmpty()]

    def _any_widget(self) -> QWidget:
        return self.random.choice(self._widgets() or [self.window])

    def _point_in(self, widget: QWidget) -> QPointF:
        return QPointF(
            self.random.randrange(max(1, widget.width())),
            self.random.randrange(max(1, widget.height())),
        )

    @contextmanager
    def _pressed(self, widget: QWidget, point: QPointF) -> Iterator[None]:
        _mouse(widget, QEvent.Type.MouseButtonPress, point, LEFT)
        yield
        if _is_alive(widget):
            _mouse(widget, QEvent.Type.MouseButtonRelease, point, Qt.MouseButton.NoButton)

    def _until(self, condition: Callable[[], object]) -> None:
        end = monotonic() + PATIENCE_S
        while not condition():
            assert monotonic() < end, "the window waits"
            self._breathe()
            QTest.qSleep(1)

    def _breathe(self) -> None:
        for _ in range(3):
            QApplication.processEvents()
        QApplication.sendPostedEvents(None, QEvent.Type.DeferredDelete)


def _mouse(widget: QWidget, kind: QEvent.Type, at: QPointF, held: Qt.MouseButton) -> None:
    """Send an event of the mouse as the window system does."""
    button = LEFT if kind != QEvent.Type.MouseMove else Qt.MouseButton.NoButton
    where = QPointF(widget.mapToGlobal(at.toPoint()))
    none = Qt.KeyboardModifier.NoModifier
    QApplication.sendEvent(widget, QMouseEvent(kind, at, where, button, held, none))


def _is_field(widget: QWidget) -> bool:
    if isinstance(widget, QLineEdit | QPlainTextEdit | QTextEdit):
        return not widget.isReadOnly()
    return False


def _is_alive(widget: QWidget) -> bool:
    from shiboken6 import isValid

    return isValid(widget)


def _name(widget: QWidget) -> str:
    names = [type(widget).__name__, widget.accessibleName()]
    parent = widget.parentWidget() if _is_alive(widget) else None
    return " ".join(filter(None, names)) + (f" in {type(parent).__name__}" if parent else "")
