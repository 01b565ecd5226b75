"""One row of the panel, and what all rows of an article are made from."""

from collections.abc import Mapping, Sequence
from typing import Literal, NamedTuple

from reader.core.analysis import Actor
from reader.core.reading import ReadClaim, Reading
from reader.ui.panel import words
from reader.ui.panel.sections import Mention, Strip

GREY = 5
TOP = -1
HIDDEN = "hidden"

RowKind = Literal[
    "actor", "position", "claim", "said of", "about", "mentions", "mention", "hidden", "rejected"
]
CLAIMS = ("position", "claim", "about")
"""The rows that stand for claims which count."""


class Row(NamedTuple):
    """One row: `parent` and `children` are indices in the list of all rows, -1 is the top.

    `title` and `detail` are what is painted; `state` is the review state in words. `strip` belongs
    to an actor, `mention` to a place where one is named.
    """

    key: str
    kind: RowKind
    parent: int
    number: int
    title: str
    detail: str
    sentence: str
    actor: str | None = None
    colour: int = GREY
    stance: str = ""
    state: str = ""
    count: int = 0
    claims: tuple[ReadClaim, ...] = ()
    children: tuple[int, ...] = ()
    strip: Strip | None = None
    mention: Mention | None = None

    @property
    def speaks(self) -> bool:
        """Whether this is an actor that holds a position."""
        return self.strip is not None and bool(self.strip.speaks)

    @property
    def claim(self) -> str | None:
        """The id of the first claim that the row stands for."""
        return self.claims[0].claim.id if self.claims else None

    @property
    def unreviewed(self) -> tuple[str, ...]:
        """The ids of the claims that nobody has looked at."""
        return tuple(read.claim.id for read in self.claims if read.state == "suggested")


class Told(NamedTuple):
    """What the rows of one article are made from."""

    text: str
    actors: Mapping[str, Actor]
    answered: Mapping[str, Sequence[str]]
    colours: Mapping[str, int]


def told(reading: Reading, text: str, colours: Mapping[str, int]) -> Told:
    """Gather what every row needs."""
    actors = {actor.id: actor for actor in reading.actors}
    return Told(text, actors, words.answers_to(reading.claims, actors), colours)
