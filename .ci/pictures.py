"""Draws the pictures of the manual from the real window: python .ci/pictures.py"""

import pathlib

from reader.core.spans import Span
from reader.ui.pictures import draw

ROOT = pathlib.Path(__file__).resolve().parents[1]
SEED = ROOT / "seeds" / "000_2409f258b2518ddc.txt"
DATA = "customer data—including IP addresses, Wi-Fi usage patterns, payment information"
QUESTION = "Which data exactly? The memo names no source. Compare Alibaba’s denial below."


def stage(window):
    """A highlight with a note, a confirmed claim, and one that is chosen."""
    desk, hand = window.fittings.desk, window.fittings.hand
    start = desk.sitting.text.index(DATA)
    span = Span(start, start + len(DATA))
    desk.pen.highlight(span, 1)
    desk.pen.write_note(span, QUESTION)
    stances = {r.claim.stance: r.claim.id for r in reversed(desk.sitting.reading.claims)}
    desk.pen.confirm([stances["alleges"]])
    hand.show_claim(stances["accuses"])
    window.fittings.panel.choose_claim(stances["accuses"])


for path in draw(SEED, ROOT / "resources" / "pictures", stage=stage):
    print(path)
