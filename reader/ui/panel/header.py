"""The head of the panel: its title, how much there is, and the filter."""

from collections import Counter
from collections.abc import Sequence

from PySide6.QtCore import QEvent, Qt, Signal
from PySide6.QtGui import QFontMetrics, QPalette, QResizeEvent
from PySide6.QtWidgets import QHBoxLayout, QLabel, QSizePolicy, QVBoxLayout, QWidget

from reader.core.analysis import STANCES
from reader.core.positions import ActorEntry
from reader.ui.language import tr, trn
from reader.ui.panel.faces import Faces
from reader.ui.panel.filters import FACETS, UNREVIEWED, Filter
from reader.ui.panel.finder import PanelFinder
from reader.ui.panel.pills import PillRow
from reader.ui.theme import Theme

SIDE = 14


class PanelHeader(QWidget):
    """Title at the left, a summary at the right; under them the line to find by, and the pills.

    What is chosen in the menu of the line stands among the pills, where it can be taken back.
    """

    changed = Signal()
    order_changed = Signal(str)
    left = Signal()

    def __init__(self, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._title = QLabel(tr("Actors"), self)
        self._summary = QLabel("", self)
        self._words = ""
        self.pills = PillRow(theme, self)
        self.pills.changed.connect(self._pills_changed)
        self._choices: list[tuple[str, str]] = []
        self.finder = PanelFinder(theme, self)
        self.finder.words_changed.connect(lambda _: self.changed.emit())
        self.finder.chosen_changed.connect(self._menu_changed)
        self.finder.order_changed.connect(self.order_changed)
        self.finder.left.connect(self.left)
        top = QHBoxLayout()
        top.addWidget(self._title)
        top.addWidget(self._summary, 1)
        self._summary.setSizePolicy(QSizePolicy.Policy.Ignored, QSizePolicy.Policy.Preferred)
        self._summary.setAlignment(Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter)
        box = QVBoxLayout(self)
        box.setContentsMargins(SIDE, 12, SIDE, 6)
        box.setSpacing(8)
        box.addLayout(top)
        box.addWidget(self.finder)
        box.addWidget(self.pills)
        self._set_fonts()
        self.set_theme(theme)
        self.show_entries(())

    def show_entries(self, entries: Sequence[ActorEntry]) -> None:
        """Say how much there is, and offer the stances that occur."""
        self._choices = choices_of(entries)
        self._words = summary_of(entries)
        self._fit_summary()
        if UNREVIEWED not in dict(self._choices):  # the last one is looked at: show the others
            self.finder.set_chosen(self.finder.chosen() - {UNREVIEWED})
        self.pills.set_choices(self._pill_choices())
        self.pills.setVisible(bool(self._choices))
        self.finder.setVisible(bool(entries))

    def wanted(self) -> Filter:
        """What the reader wants to see."""
        return Filter(self.pills.checked() | self.finder.chosen(), self.finder.words())

    def lift(self) -> None:
        """Want everything again, in silence."""
        self.finder.forget()
        self.pills.set_choices(self._pill_choices())
        self.pills.set_checked(frozenset())

    def _pill_choices(self) -> list[tuple[str, str]]:
        """The pills that the article gives, and those of what is chosen in the menu."""
        known = {key for key, _ in self._choices}
        extra = [key for keys in FACETS.values() for key in keys if key in self.finder.chosen()]
        return [*self._choices, *((key, tr(key)) for key in extra if key not in known)]

    def _menu_changed(self, chosen: frozenset[str]) -> None:
        kept = self.pills.checked() - frozenset(self.finder.choices)
        self.pills.set_choices(self._pill_choices())
        self.pills.set_checked(kept | chosen)
        self.changed.emit()

    def _pills_changed(self, checked: frozenset[str]) -> None:
        self.finder.set_chosen(checked)
        self.pills.set_choices(self._pill_choices())
        self.changed.emit()

    def set_theme(self, theme: Theme) -> None:
        """Paint in the colours of a theme."""
        palette = QPalette(self._summary.palette())
        palette.setColor(QPalette.ColorRole.WindowText, theme.muted)
        self._summary.setPalette(palette)
        self.pills.set_theme(theme)
        self.finder.set_theme(theme)

    def changeEvent(self, event: QEvent) -> None:
        """A new font for the panel is one for the labels."""
        super().changeEvent(event)
        if event.type() == QEvent.Type.FontChange:
            self._set_fonts()

    def resizeEvent(self, event: QResizeEvent) -> None:
        """The summary is shown whole or not at all."""
        super().resizeEvent(event)
        self._fit_summary()

    def _fit_summary(self) -> None:
        """Cut text looks like a fault; the status line says the same."""
        room = self.width() - 3 * SIDE - self._title.sizeHint().width()
        wide = QFontMetrics(self._summary.font()).horizontalAdvance(self._words)
        self._summary.setText(self._words if wide <= room else "")

    def _set_fonts(self) -> None:
        faces = Faces(self.font())
        self._title.setFont(faces.bold.font)
        self._summary.setFont(faces.small.font)
        self._fit_summary()


def summary_of(entries: Sequence[ActorEntry]) -> str:
    """ "10 claims by 6 actors", or what is there without a claim."""
    claims = sum(len(entry.claims) for entry in entries)
    if not claims:
        return tr("No claims found") if entries else ""
    speakers = sum(1 for entry in entries if entry.positions and entry.actor)
    said, by = trn("{n} claim", "{n} claims", claims), trn("{n} actor", "{n} actors", speakers)
    return tr("{claims} by {actors}", claims=said, actors=by) if speakers else said


def choices_of(entries: Sequence[ActorEntry]) -> list[tuple[str, str]]:
    """The pills: what nobody has looked at, then each stance with its number of positions."""
    positions = [position for entry in entries for position in entry.positions]
    number = Counter(position.stance for position in positions)
    stances = sorted(number, key=lambda stance: (-number[stance], STANCES.index(stance)))
    choices = [(stance, f"{tr(stance)} {number[stance]:,}") for stance in stances]
    fresh = sum(any(c.state == "suggested" for c in p.claims) for p in positions)
    return [(UNREVIEWED, f"{tr(UNREVIEWED)} {fresh:,}"), *choices] if fresh else choices
