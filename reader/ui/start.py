"""The application before its first window: style, fonts, name."""

import os
from collections.abc import Sequence

from PySide6.QtCore import QTimer
from PySide6.QtGui import QGuiApplication, QIcon
from PySide6.QtWidgets import QApplication

from reader.paths import resources
from reader.ui.theme import FOUND_THEME, load_font, sans, theme_of

FIRST_FONTS = ("EBGaramond12-Regular.otf", "Inter-Regular.otf")
LATER_FONTS = (
    "Inter-SemiBold.otf",
    "Inter-Italic.otf",
    "EBGaramond12-Italic.otf",
    "EBGaramond12-Bold.otf",
)


def enlarge(percent: int) -> None:
    """Have everything drawn so much larger; before the application is made.

    Who has chosen a factor for all programs of Qt is obeyed.
    """
    if percent != 100:
        os.environ.setdefault("QT_SCALE_FACTOR", str(percent / 100))


def application(arguments: Sequence[str]) -> QApplication:
    """The program's application, with the fonts that the first paint needs."""
    QGuiApplication.setDesktopFileName("reportedly")
    # named so and not by setStyle, which makes Python's copy of all that a style knows
    os.environ.setdefault("QT_STYLE_OVERRIDE", "Fusion")
    app = QApplication(list(arguments))
    app.setProperty(FOUND_THEME, theme_of(QApplication.palette()))
    app.setApplicationName("reportedly")
    app.setApplicationDisplayName("Reportedly")
    for file in FIRST_FONTS:
        load_font(file)
    app.setFont(sans(13))
    QTimer.singleShot(0, load_later_fonts)
    return app


def load_later_fonts() -> None:
    """The faces that the first paint does without."""
    for file in LATER_FONTS:
        load_font(file)
    QApplication.setWindowIcon(QIcon(str(resources() / "desktop" / "icons" / "reportedly-256.png")))
