"""Draws the pictures of README and manual from the real window: python .ci/pictures.py"""

import pathlib
import time
from collections import Counter
from collections.abc import Iterable

from PySide6.QtCore import QPoint, QRect, Qt
from PySide6.QtGui import QImage, QPixmap
from PySide6.QtWidgets import QApplication

from reader.core.spans import Span
from reader.ui.pictures import draw, wait_until

ROOT = pathlib.Path(__file__).resolve().parents[1]
SEED = ROOT / "seeds" / "000_2409f258b2518ddc.txt"
MANUAL = ROOT / "resources" / "manual"
DATA = "customer data—including IP addresses, Wi-Fi usage patterns, payment information"
QUESTION = "Which data exactly? The memo names no source. Compare Alibaba’s denial below."
MORE = (
    "Ferry runs again in spring, mayor says\n\nThe mayor said that the ferry would run again.",
    "Residents fear for the harbour\n\nResidents fear that the cranes will never come back.",
    "Board denies that the bridge is unsafe\n\nThe board denied that the bridge was unsafe.",
)


def stage(window):
    """A highlight with a note, a confirmed and a chosen claim; and the views of the manual."""
    desk, hand = window.fittings.desk, window.fittings.hand
    start = desk.sitting.text.index(DATA)
    span = Span(start, start + len(DATA))
    desk.pen.highlight(span, 1)
    desk.pen.write_note(span, QUESTION)
    stances = {r.claim.stance: r.claim.id for r in reversed(desk.sitting.reading.claims)}
    desk.pen.confirm([stances["alleges"]])
    hand.show_claim(stances["accuses"])
    window.fittings.panel.choose_claim(stances["accuses"])
    views(window, span)


def views(window, span):
    """The pictures of the manual: each a part of the window as it is."""
    page, panel = window.page, window.fittings.panel
    keep(window.grab(), "window")
    keep(window.grab(around(window, panel).adjusted(0, 0, 0, -300)), "panel")
    middle = page.rect_of(span.start).center().toPoint() + QPoint(0, 40)
    inside = QRect(0, max(0, middle.y() - 130), page.width(), 260)
    keep(page.grab(inside), "note")
    window.fittings.hand.show_text()
    *_, panel_of_text = window.fittings.hand.pages()
    QApplication.processEvents()
    keep(panel_of_text.grab(), "text")
    panel_of_text.hide()
    shelve(window)
    window.fittings.actions["show_library"].trigger()
    wait_until(lambda: window.fittings.middle.shown == "library")
    settle()
    keep(window.grab(QRect(0, 0, window.width(), 420)), "library")
    window.fittings.middle.leave()


def shelve(window):
    """Some more articles, so that the library has rows."""
    desk, seed = window.fittings.desk, window.fittings.desk.sitting.imported
    for text in MORE:
        desk.open_text(text)
        wait_until(lambda: desk.sitting.article and desk.sitting.reading)
    desk.open_imported(seed)
    wait_until(lambda: desk.sitting.article and desk.sitting.reading)


def settle():
    """Let answers of the library come in."""
    for _ in range(30):
        QApplication.processEvents()
        time.sleep(0.02)


def around(window, part):
    """Where a part stands in the window."""
    return QRect(part.mapTo(window, QPoint(0, 0)), part.size())


def palette_of(pixels: Iterable[int]) -> list[int]:
    """The most frequent colour of each neighbourhood, then what is frequent besides."""
    frequent = [colour for colour, _ in Counter(pixels).most_common()]
    homes: dict[int, int] = {}
    for colour in frequent:
        homes.setdefault(colour & 0xF0F0F0, colour)
    first = list(homes.values())[:200]
    return [*first, *(c for c in frequent if c not in set(first))][:256]


def keep(picture: QPixmap, name: str) -> None:
    """Keep a picture small: at most 860 pixels wide, in 256 colours."""
    image = picture.toImage()
    if image.width() > 860:
        image = image.scaledToWidth(860, Qt.TransformationMode.SmoothTransformation)
    image = image.convertToFormat(QImage.Format.Format_RGB32)
    colours = palette_of(memoryview(image.constBits()).cast("I"))
    plain = Qt.ImageConversionFlag.AvoidDither
    image = image.convertToFormat(QImage.Format.Format_Indexed8, colours, plain)
    path = MANUAL / f"{name}.png"
    image.save(str(path), quality=0)
    print(path)


for path in draw(SEED, ROOT / "resources" / "pictures", stage=stage):
    print(path)
