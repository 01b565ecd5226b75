"""The line in which the reader finds words in the article."""

from PySide6.QtCore import QEvent, Qt, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QHBoxLayout, QLabel, QLineEdit, QToolButton

from reader.core.spans import Span
from reader.ui.access import describe, name_clear_button
from reader.ui.finding import find_all
from reader.ui.language import tr, trn
from reader.ui.lines import Lined
from reader.ui.theme import Theme, sans
from reader.ui.widgets.check_box import CheckBox


class FindBar(Lined):
    """Finds as one types. `found` carries all places, `chosen` the one to go to."""

    found = Signal(list)
    chosen = Signal(object)
    closed = Signal()

    def __init__(self, look: Theme) -> None:
        super().__init__(look, at_top=False)
        self._text = ""
        self._from = 0
        self._spans: list[Span] = []
        self._at = -1
        self.box = QLineEdit(placeholderText=tr("Find in the article"), clearButtonEnabled=True)
        self.box.setAccessibleName(tr("Find in the article"))
        name_clear_button(self.box)
        self.whole = CheckBox(tr("Whole words"))
        self.count = QLabel()
        describe(self.count, tr("How often it was found"))
        self._lay_out()
        self.box.textChanged.connect(self._find)
        self.whole.toggled.connect(self._find)
        self.box.installEventFilter(self)
        self.set_theme(look)
        self.hide()

    def open(self, text: str, *, near: int, selected: str = "") -> None:
        """Begin to find in a text, from the offset `near` on."""
        self._text, self._from = text, near
        self.show()
        if selected:
            self.box.setText(selected)
        self.box.selectAll()
        self.box.setFocus()
        self._find()

    def forget(self) -> None:
        """Another article lies on the page."""
        self._text, self._spans, self._at = "", [], -1
        self.hide()

    def close_bar(self) -> None:
        """Leave finding."""
        self.hide()
        self.found.emit([])
        self.closed.emit()

    def step(self, way: int) -> None:
        """Go to the next (1) or the previous (-1) place, around the ends."""
        if self._spans:
            self._go((self._at + way) % len(self._spans))

    def set_theme(self, look: Theme) -> None:
        """Take the colours of another theme."""
        super().set_theme(look)
        for part in (self.box, self.whole, self.count):
            part.setFont(sans(12))

    def eventFilter(self, watched: object, event: QEvent) -> bool:
        """Enter and Shift+Enter step, Escape closes."""
        if event.type() == QEvent.Type.ShortcutOverride and event.key() == Qt.Key.Key_Escape:
            event.accept()
        if event.type() == QEvent.Type.KeyPress and self._pressed(event):
            return True
        return super().eventFilter(watched, event)

    def _pressed(self, event: QKeyEvent) -> bool:
        if event.key() == Qt.Key.Key_Escape:
            self.close_bar()
        elif event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter):
            self.step(-1 if event.modifiers() & Qt.KeyboardModifier.ShiftModifier else 1)
        else:
            return False
        return True

    def _find(self, _: object = None) -> None:
        self._spans = find_all(self._text, self.box.text(), whole_words=self.whole.isChecked())
        self.found.emit(self._spans)
        later = (n for n, span in enumerate(self._spans) if span.start >= self._from)
        if self._spans:
            self._go(next(later, 0))
        else:
            self._at = -1
            self.count.setText(tr("Not found") if self.box.text().strip() else "")

    def _go(self, number: int) -> None:
        self._at = number
        span = self._spans[number]
        self._from = span.start
        places = trn("{n} place", "{n} places", len(self._spans))
        self.count.setText(tr("{number} of {places}", number=number + 1, places=places))
        self.chosen.emit(span)

    def _lay_out(self) -> None:
        layout = QHBoxLayout(self)
        layout.setContentsMargins(16, 6, 10, 6)
        layout.setSpacing(8)
        layout.addWidget(self.box, 1)
        layout.addWidget(self.count)
        for text, name, way in (("↑", tr("Previous place"), -1), ("↓", tr("Next place"), 1)):
            layout.addWidget(_button(text, name, lambda _=False, way=way: self.step(way)))
        layout.addWidget(self.whole)
        layout.addWidget(_button("✕", tr("Close"), lambda _=False: self.close_bar()))


def _button(text: str, name: str, pressed: object) -> QToolButton:
    button = QToolButton(text=text, autoRaise=True, accessibleName=name, toolTip=name)
    button.setFont(sans(13))
    button.clicked.connect(pressed)
    return button
