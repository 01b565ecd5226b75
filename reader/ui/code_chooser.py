"""Choosing a code by a few letters, or typing a new one; it floats over the page for a moment."""

from collections.abc import Mapping
from dataclasses import dataclass

from PySide6.QtCore import QRect, Qt, Signal
from PySide6.QtGui import QColor, QIcon, QKeyEvent, QPainter, QPixmap
from PySide6.QtWidgets import QLabel, QWidget

from reader.core.annotations import Qualifier
from reader.core.codes import COLOURS, INSIDE, Code, in_order, path_of
from reader.ui.floating import AskingCard
from reader.ui.keyboard import printed
from reader.ui.language import later, tr
from reader.ui.theme import Theme, sans

HINT = later("A code, or a new one: risk > crane")
QUALIFIERS: Mapping[Qualifier | None, str] = {
    None: later("Tab: it agrees or disagrees"),
    "agree": later("It agrees · Tab changes it"),
    "disagree": later("It disagrees · Tab changes it"),
}
NEW = later("New code “{name}”")


@dataclass(frozen=True)
class Choice:
    """What was chosen: the id of a code, or the names of a new one with those it stands in."""

    code: str = ""
    names: tuple[str, ...] = ()


class CodeChooser(AskingCard):
    """`chosen` carries the choice, and whether the words agree with it. Escape chooses nothing."""

    width_wanted = 330
    chosen = Signal(object, object)

    def __init__(self, parent: QWidget, look: Theme) -> None:
        super().__init__(parent, look)
        self._codes: dict[str, Code] = {}
        self._counts: Mapping[str, int] = {}
        self.qualifier: Qualifier | None = None
        self.setAccessibleName(tr("Choose a code"))
        self.box.setPlaceholderText(tr(HINT))
        self.box.setClearButtonEnabled(True)
        self.box.setAccessibleName(tr("Name of a code"))
        self.list.setAccessibleName(tr("Codes"))
        self._foot = QLabel()
        self.layout().addWidget(self._foot)
        self.set_theme(look)

    def open(
        self,
        codes: dict[str, Code],
        counts: Mapping[str, int],
        place: QRect,
        qualifier: Qualifier | None = None,
    ) -> None:
        """Wait for letters beside a place of the parent."""
        self._codes, self._counts, self.qualifier = codes, counts, qualifier
        self._show_qualifier()
        self.appear("", place)

    def set_theme(self, look: Theme) -> None:
        """Take the colours of another theme."""
        super().set_theme(look)
        self._foot.setFont(sans(11))
        palette = self._foot.palette()
        palette.setColor(self._foot.foregroundRole(), look.muted)
        self._foot.setPalette(palette)

    def pressed(self, event: QKeyEvent) -> bool:
        """Tab says whether the words agree with the code."""
        if event.key() not in (Qt.Key.Key_Tab, Qt.Key.Key_Backtab):
            return super().pressed(event)
        order = list(QUALIFIERS)
        step = 1 if event.key() == Qt.Key.Key_Tab else -1
        self.qualifier = order[(order.index(self.qualifier) + step) % len(order)]
        self._show_qualifier()
        return True

    def fill(self, typed: str) -> None:
        """The codes whose paths hold every word, and a new one where none is called so."""
        names = tuple(" ".join(part.split()) for part in typed.replace("›", ">").split(">"))
        words = typed.replace(">", " ").replace("›", " ").casefold().split()
        exact = False
        for code, depth in in_order(self._codes):
            path = path_of(code, self._codes)
            exact = exact or path.casefold() == INSIDE.join(names).casefold()
            if all(word in path.casefold() for word in words):
                self._add(code, path if typed else "    " * depth + code.name, path)
        if any(names) and all(names) and not exact:
            new = tr(NEW, name=INSIDE.join(names))
            self.add_row(Choice(names=names), new, heard=tr("new"))

    def take(self, value: object) -> None:
        """Tell what was chosen."""
        self.chosen.emit(value, self.qualifier)

    def _add(self, code: Code, shown: str, path: str) -> None:
        right = printed(code.shortcut or "") or str(self._counts.get(code.id, "") or "")
        heard = right or tr("on nothing yet")
        item = self.add_row(Choice(code.id), shown, right, heard=heard, tip=code.memo or path)
        item.setIcon(0, swatch(code.colour or COLOURS[0]))

    def _show_qualifier(self) -> None:
        self._foot.setText(tr(QUALIFIERS[self.qualifier]))


def swatch(colour: str, size: int = 11) -> QIcon:
    """A small square in the colour of a code."""
    picture = QPixmap(size * 2, size * 2)
    picture.setDevicePixelRatio(2)
    picture.fill(QColor(0, 0, 0, 0))
    painter = QPainter(picture)
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    painter.setPen(Qt.PenStyle.NoPen)
    painter.setBrush(QColor(colour))
    painter.drawRoundedRect(1, 1, size - 2, size - 2, 3, 3)
    painter.end()
    return QIcon(picture)
