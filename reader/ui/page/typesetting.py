"""What the reader chooses of how the page is set."""

from collections.abc import Mapping
from typing import NamedTuple

from reader.ui.theme import SANS, SERIF, load_font

LEAST_ZOOM, MOST_ZOOM, ZOOM_STEP = 50, 300, 10
SOURCE = "Source Serif Pro"


class Face(NamedTuple):
    """A family of type. `share` brings its letters to the size of the first one's."""

    file: str
    share: float


FACES: Mapping[str, Face] = {
    SERIF: Face("EBGaramond12-Regular.otf", 1.0),
    SOURCE: Face("SourceSerifPro-Regular.otf", 0.88),
    SANS: Face("Inter-Regular.otf", 0.82),
}


class Typesetting(NamedTuple):
    """`zoom` in per cent, `leading` in per cent of the size, `measure` in letters of a line.

    Hyphens part words only where lines are made equally long.
    """

    zoom: int = 100
    face: str = SERIF
    leading: int = 160
    measure: int = 66
    justified: bool = False
    hyphenated: bool = True

    @property
    def has_hyphens(self) -> bool:
        """Whether words are parted at line ends."""
        return self.justified and self.hyphenated


def load_face(face: str) -> None:
    """Make a face known to Qt."""
    load_font(FACES[face].file)


def of_options(options: Mapping[str, str | int | bool]) -> Typesetting:
    """The typesetting that options name; what they do not name is as it starts."""
    known = {name: options[name] for name in Typesetting._fields if name in options}
    made = Typesetting()._replace(**known)
    return made if made.face in FACES else made._replace(face=SERIF)
