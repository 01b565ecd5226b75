"""What is shown of the article on the page: its marks, its notes, its actors, and the count."""

from typing import TYPE_CHECKING

from reader.core.reading import Reading, certain
from reader.desk import events
from reader.desk.sitting import Sitting
from reader.ui.colours import names_of
from reader.ui.language import tr, trn
from reader.ui.marks import claim_marks, code_marks, entity_marks, highlight_marks, margin_notes
from reader.ui.verdicts import line_of

if TYPE_CHECKING:
    from reader.ui.fittings import Fittings
    from reader.ui.window import Window


class Shown:
    """Shows the reading and the annotations anew when they have changed."""

    def __init__(self, window: "Window", fittings: "Fittings") -> None:
        self._window, self._fittings, self._desk = window, fittings, fittings.desk

    def sitting(self) -> Sitting:
        """The article that is read."""
        sitting = self._desk.sitting
        assert sitting is not None, "the desk tells of an article only when there is one"
        return sitting

    def read_again(self) -> None:
        """Show the reading anew, as far as the reader wants to see it."""
        if self._desk.sitting:
            self.show_reading()

    def show_reading(self, _: object = None) -> None:
        """The machine has read the article, or the reader has put something right."""
        sitting = self.sitting()
        if sitting.reading is None:
            return
        least = int(self._window.options["least_confidence"]) / 100
        reading, text = certain(sitting.reading, least), sitting.text
        page = self._window.page
        page.set_marks("entities", entity_marks(reading))
        page.set_marks("claims", claim_marks(reading, text, sitting.colours))
        page.set_summary(_summary(reading))
        self._fittings.panel.set_reading(reading, text, sitting.colours)
        self._fittings.lower.set_reading(reading, text, sitting.colours)
        tip = "\n".join(map(line_of, sitting.unplaced))
        self._fittings.status.rest_at(" · ".join(_counts(sitting, reading)), tip=tip)
        self._fittings.hand.choose_asked()
        self._fittings.hand.show_answers()
        self._fittings.review.follow()

    def show_annotations(self, _: object = None) -> None:
        """The reader has marked something, or taken it away."""
        sitting, page = self.sitting(), self._window.page
        annotations, codes = sitting.annotations.values(), self._desk.coder.codes
        page.set_marks("highlights", highlight_marks(annotations, names_of(self._window.options)))
        page.set_marks("codes", code_marks(annotations, codes))
        page.set_notes(margin_notes(annotations, codes))
        page.pick(page.picked())
        self._fittings.articles.mark_current(sitting.article)
        self._fittings.lost.show_count(sitting)
        self._fittings.room.mark_current(sitting.article)
        self._fittings.trail.arrived(sitting.imported.edition.digest)
        self._fittings.open_articles.put_beside()

    def show_codes(self, event: object) -> None:
        """The codebook has changed."""
        self._fittings.hand.take_keys()
        self._fittings.notes.follows[events.CodebookChanged](event)
        if self._desk.sitting:
            self.show_annotations()

    def name_colours(self) -> None:
        """Call the five colours as the reader does."""
        names = names_of(self._window.options)
        for number, name in enumerate(names, 1):
            text = tr("Highlight in {colour}", colour=name)
            self._fittings.actions[f"highlight{number}"].setText(text)
        self._fittings.hand.bar.name(names)
        self.show_codes(events.CodebookChanged())


def _summary(reading: Reading) -> str:
    """How many claims by how many actors."""
    speakers = len({read.claim.actor for read in reading.claims} - {None})
    claims = trn("{n} claim", "{n} claims", len(reading.claims))
    actors = trn("{n} actor", "{n} actors", speakers)
    return tr("{claims} by {actors}", claims=claims, actors=actors) if speakers else claims


def _counts(sitting: Sitting, reading: Reading) -> list[str]:
    """What is reviewed, hidden, and without a place; nothing of what there is none."""
    reviewed = sum(read.state != "suggested" for read in (*reading.claims, *reading.hidden))
    every = len(reading.claims) + len(reading.hidden)
    doubtful = len(sitting.reading.claims) - len(reading.claims) if sitting.reading else 0
    unplaced = len(sitting.unplaced)
    lost = sum(a.anchor.span is None for a in sitting.annotations.values())
    some = trn("{n} claim", "{n} claims", every)
    said = {
        tr("{n} of {claims} reviewed", n=reviewed, claims=some): every,
        trn("{n} doubtful hidden", "{n} doubtful hidden", doubtful): doubtful,
        trn("{n} verdict without a place", "{n} verdicts without a place", unplaced): unplaced,
        trn("{n} mark without a place", "{n} marks without a place", lost): lost,
    }
    return [words for words, count in said.items() if count]
