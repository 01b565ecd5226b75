"""Draws the pictures of README and manual anew, from the real window: python .ci/pictures.py

They are kept small: parts of the window, as large as they are on the screen, in 256 colours.
"""

import pathlib
import tempfile
from collections import Counter
from collections.abc import Iterable
from functools import partial

import cases
from PySide6.QtCore import QPoint, QRect, Qt
from PySide6.QtGui import QImage, QPixmap
from views import VIEWS

SIZE = (1440, 800)
MANUAL = cases.ROOT / "resources" / "manual"


def of_window(stage, part, *, top=0, high=9999):
    """A part of the window with what lies over it."""
    place = QRect(part.mapTo(stage.window, QPoint(0, top)), part.size())
    place.setHeight(min(place.height() - top, high))
    return stage.window.grab(place.intersected(stage.window.rect()))


def whole(_, part, *, high=9999):
    return part.grab(QRect(0, 0, part.width(), min(part.height(), high)))


def page(stage, _, *, words, high):
    """The page around some words, as wide as it is."""
    view = stage.window.page
    middle = view.rect_of(stage.span(words).start).center().toPoint().y() + 20
    return of_window(stage, view, top=max(0, middle - high // 2), high=high)


def part(path, **options):
    """A part of the window that is found among the fittings by its path."""

    def draw(stage, _):
        found = stage
        for name in path.split("."):
            found = getattr(found, name)
        return of_window(stage, found() if callable(found) else found, **options)

    return draw


def over_page(path, high):
    """The page around a card, which is found by its path."""

    def draw(stage, _):
        found = stage
        for name in path.split("."):
            found = getattr(found, name)
        card = QRect(found.mapTo(stage.window, QPoint(0, 0)), found.size())
        home = stage.window.pages.home
        place = QRect(home.mapTo(stage.window, QPoint(0, 0)), home.size())
        top = max(place.top(), card.top() - (high - card.height()) // 2)
        return stage.window.grab(QRect(place.left(), top, place.width(), high))

    return draw


PICTURES = {
    "window": ("article", whole),
    "panel": ("article", part("fittings.panel", high=470)),
    "note": ("article", partial(page, words="customer data", high=230)),
    "palette": ("palette", part("fittings.palette")),
    "card": ("name_card", over_page("fittings.names.card", 330)),
    "text": ("text", part("hand._text")),
    "review": ("review", part("window.middle", high=330)),
    "why": ("why", over_page("fittings.explainer.card", 330)),
    "table": ("table", part("fittings.lower.pane")),
    "chains": ("chains", part("fittings.lower.pane")),
    "answers": ("answers", part("hand.strip")),
    "coding": ("coding", over_page("hand._chooser", 260)),
    "notes": ("notes", partial(whole, high=470)),
    "history": ("history", part("hand._past_panel", high=330)),
    "library": ("library", partial(whole, high=480)),
    "search": ("search_claims", part("fittings.articles", high=480)),
    "compare": ("compare", partial(whole, high=420)),
    "settings": ("settings", partial(whole, high=480)),
    "print": ("print", whole),
    "two": ("side_by_side", part("window.pages.frame", high=380)),
}


def palette_of(pixels: Iterable[int]) -> list[int]:
    """The most frequent colour of each neighbourhood, then what is frequent besides."""
    frequent = [colour for colour, _ in Counter(pixels).most_common()]
    homes: dict[int, int] = {}
    for colour in frequent:
        homes.setdefault(colour & 0xF0F0F0, colour)
    first = list(homes.values())[:200]
    return [*first, *(c for c in frequent if c not in set(first))][:256]


def keep(picture: QPixmap, path: pathlib.Path) -> None:
    """Keep a picture small."""
    image = picture.toImage().convertToFormat(QImage.Format.Format_RGB32)
    colours = palette_of(memoryview(image.constBits()).cast("I"))
    plain = Qt.ImageConversionFlag.AvoidDither
    image = image.convertToFormat(QImage.Format.Format_Indexed8, colours, plain)
    image.convertToFormat(QImage.Format.Format_RGB32).save(str(path), quality=100)
    print(path.relative_to(cases.ROOT), path.stat().st_size)


def main() -> None:
    with (
        tempfile.TemporaryDirectory() as folder,
        cases.window("sample", pathlib.Path(folder), SIZE, theme="light", language="en") as stage,
    ):
        for name, (view, draw) in PICTURES.items():
            keep(draw(stage, VIEWS[view](stage)), MANUAL / f"{name}.webp")
            stage.clears()


main()
