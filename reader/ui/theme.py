"""The colours of the window, light and dark, and its two families of type."""

import json
from dataclasses import dataclass
from functools import cache

from PySide6.QtGui import QColor, QFont, QFontDatabase, QPalette
from PySide6.QtWidgets import QApplication

from reader.paths import resources

GREY = 5
SERIF = "EB Garamond"
SANS = "Inter"
FOUND_THEME = "foundTheme"


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

    @property
    def is_dark(self) -> bool:
        """Whether the ink is lighter than the page."""
        return self.name == "dark"


@cache
def theme(name: str) -> Theme:
    """The theme "light", "sepia" or "dark"."""
    data = json.loads((resources() / "themes" / "themes.json").read_text("utf-8"))[name]
    return Theme(
        name=name,
        **{
            key: tuple(map(QColor, value)) if isinstance(value, list) else QColor(value)
            for key, value in data.items()
        },
    )


def theme_of(system: QPalette) -> str:
    """Whether a palette of the system is "light" or "dark"."""
    dark = system.color(QPalette.ColorRole.Window).lightness() < 128
    return "dark" if dark else "light"


def system_theme() -> str:
    """The system's theme, "light" or "dark": as the program found it, else as its style says.

    To ask the style makes Python's copy of all that styles know: too much before the first paint.
    """
    found = QApplication.instance().property(FOUND_THEME)
    return found or theme_of(QApplication.style().standardPalette())


@cache
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


def semibold(pixels: int) -> QFont:
    """The face of headings and buttons around the page."""
    return sans(pixels, weight=QFont.Weight.DemiBold)


def palette(look: Theme) -> QPalette:
    """The theme as Qt's palette, for everything that Qt draws."""
    role, made = QPalette.ColorRole, QPalette()
    colours = {
        role.Window: look.panel,
        role.Base: look.panel,
        role.AlternateBase: look.ground,
        role.Button: look.panel,
        role.ToolTipBase: look.panel,
        role.Text: look.ink,
        role.WindowText: look.ink,
        role.ButtonText: look.ink,
        role.ToolTipText: look.ink,
        role.BrightText: look.page,
        role.PlaceholderText: look.muted,
        role.Mid: look.line,
        role.Midlight: look.line,
        role.Dark: look.line,
        role.Light: look.chosen,
        role.Shadow: look.line,
        role.Highlight: look.accent,
        role.HighlightedText: look.page,
        role.Accent: look.accent,
        role.Link: look.accent,
    }
    for key, colour in colours.items():
        made.setColor(key, colour)
    for key in (role.Text, role.WindowText, role.ButtonText):
        made.setColor(QPalette.ColorGroup.Disabled, key, look.muted)
    return made
