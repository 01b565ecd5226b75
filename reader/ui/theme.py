"""The colours of the window, light and dark, and its two families of type."""

import json
from dataclasses import dataclass
from functools import cache

from PySide6.QtGui import QColor, QFont, QFontDatabase

from reader.paths import resources

GREY = 5
SERIF = "EB Garamond"
SANS = "Inter"


@dataclass(frozen=True)
class Theme:
    """Colours by role. `bars` and `washes` belong to actors: five colours and, last, the grey."""

    name: str
    page: QColor
    panel: QColor
    ground: QColor
    ink: QColor
    muted: QColor
    line: QColor
    accent: QColor
    chosen: QColor
    bars: tuple[QColor, ...]
    washes: tuple[QColor, ...]
    highlights: tuple[QColor, ...]
    highlight_ink: QColor


@cache
def theme(name: str) -> Theme:
    """The theme "light" or "dark"."""
    data = json.loads((resources() / "themes" / "themes.json").read_text("utf-8"))[name]
    return Theme(
        name=name,
        **{
            key: tuple(map(QColor, value)) if isinstance(value, list) else QColor(value)
            for key, value in data.items()
        },
    )


def load_font(file: str) -> str:
    """Make a bundled font file known to Qt, and return its family; "" when it cannot be read."""
    number = QFontDatabase.addApplicationFont(str(resources() / "fonts" / file))
    families = QFontDatabase.applicationFontFamilies(number)
    return families[0] if families else ""


def serif(pixels: int) -> QFont:
    """The page's face."""
    font = QFont(SERIF)
    font.setPixelSize(pixels)
    return font


def sans(pixels: int, *, weight: QFont.Weight = QFont.Weight.Normal) -> QFont:
    """The face of everything around the page."""
    font = QFont(SANS)
    font.setPixelSize(pixels)
    font.setWeight(weight)
    return font
