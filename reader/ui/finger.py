"""The reader's finger: going to places in the text, to claims, marks and found words."""

from bisect import bisect_right
from typing import TYPE_CHECKING

from PySide6.QtCore import QRect, QTimer
from PySide6.QtWidgets import QApplication

from reader.core.spans import Span
from reader.ui.page import Mark
from reader.ui.ways import Ways

if TYPE_CHECKING:
    from reader.ui.fittings import Fittings
    from reader.ui.window import Window

BAR_DELAY_MS = 200
LONGEST_QUERY = 200


class Finger(Ways):
    """Knows the chosen actor and claim. `selected` is started when the reader selects words; what
    is selected by going somewhere stops it."""

    def __init__(self, window: "Window", fittings: "Fittings") -> None:
        super().__init__(window, fittings)
        self.desk = fittings.desk
        self.actor = ""
        self.claim = ""
        self.selected = QTimer(window, singleShot=True, interval=BAR_DELAY_MS)

    def next_mark(self) -> None:
        """Go to the next mark of the chosen actor."""
        self.step(1)

    def previous_mark(self) -> None:
        """Go to the mark before."""
        self.step(-1)

    def step(self, way: int) -> None:
        """Go to the next (1) or previous (-1) place where the chosen actor is named or speaks."""
        places = self._places()
        if not places:
            return
        here = self.page.selection() or Span(self.page.offset_at_top(), self.page.offset_at_top())
        index = bisect_right(places, here) if way > 0 else bisect_right(places, here) - 2
        place = places[index % len(places)]
        self.go_to(place)

    def choose_actor(self, actor: str) -> None:
        """From now on n and p go through the marks of this actor."""
        self.actor = actor

    def show_claim(self, key: str) -> None:
        """Outline a claim in the text and bring it into sight."""
        sitting = self.desk.sitting
        read = sitting.claim(key) if sitting else None
        if read is None:
            return
        self.claim, self.actor = key, read.claim.actor or ""
        self.fittings.trail.note()
        self.page.choose({key})
        self.fittings.lower.choose(key)
        self.page.show_span(self._content(key))

    def follow_panel(self, by_keys: bool) -> None:
        """The panel is filled anew: where the row of the chosen claim has gone from it, what the
        next key does is done to the row that the reader sees chosen, or to none."""
        sitting, panel = self.desk.sitting, self.fittings.panel
        read = sitting.claim(self.claim) if sitting else None
        if by_keys:
            key = panel.current_claim()
            if key and not panel.is_current(self.claim):
                self.claim, self.actor = key, panel.current_actor() or ""
                self.page.choose({key})
                self.fittings.lower.choose(key)
        elif read is not None and read.state == "rejected":
            self.claim = ""
            panel.choose_claim(None)

    def _in_panel(self) -> bool:
        """Whether the keys are meant for what is chosen in the panel."""
        return self.fittings.panel.isAncestorOf(QApplication.focusWidget())

    def go_to_claim(self, key: str) -> None:
        """Outline a claim, and go to it."""
        self.show_claim(key)
        self.page.setFocus()

    def find(self) -> None:
        """Open the line in which words are found, with the selected ones in it."""
        sitting, finder = self.desk.sitting, self.fittings.finder
        if sitting is not None:
            words = self.page.selected_text()
            selected = words if len(words) <= LONGEST_QUERY and "\n" not in words else ""
            finder.open(sitting.text, near=self.page.offset_at_top(), selected=selected)

    def find_next(self) -> None:
        """Go to the next place where the words stand."""
        self._find_step(1)

    def find_previous(self) -> None:
        """Go to the place before."""
        self._find_step(-1)

    def show_found(self, spans: list[Span]) -> None:
        """Frame the places where the words stand."""
        marks = [Mark(key="", layer="found", spans=(span,)) for span in spans]
        self.page.set_marks("found", marks)

    def go_to(self, span: Span) -> None:
        """Bring a passage into sight, selected."""
        self.fittings.trail.note()
        self.page.show_span(span)
        self._select_quietly(span)

    def go_to_heading(self, span: Span) -> None:
        """Put a heading at the top of the page."""
        self.fittings.trail.note()
        self.page.show_offset(span.start)
        self.page.setFocus()

    def _places(self) -> list[Span]:
        sitting = self.desk.sitting
        if sitting is None or sitting.reading is None:
            return []
        actor = sitting.actors().get(self.actor)
        mentions = actor.mentions if actor else ()
        own = (read.claim for read in sitting.reading.claims if read.claim.actor == self.actor)
        spoken = (self._content(claim.id) for claim in own)
        return sorted({*mentions, *spoken})

    def _find_step(self, way: int) -> None:
        if self.fittings.finder.isVisible():
            self.fittings.finder.step(way)
        else:
            self.find()

    def _content(self, key: str) -> Span:
        """Where a claim stands: its content, or its cue where it has none ("declined")."""
        read = self.desk.sitting.claim(key)
        return next(iter((*read.claim.content, *read.claim.cue)), Span(0, 0))

    def _select_quietly(self, span: Span) -> None:
        self.page.select(span)
        self.selected.stop()

    def _rect(self, span: Span) -> QRect:
        """Where a passage stands in the viewport, from its first line to its last."""
        first, last = self.page.rect_of(span.start), self.page.rect_of(span.end)
        return first.united(last).toAlignedRect()
