"""Every colour of every theme can be read on what lies under it (WCAG 2.2, level AA)."""

import json
from itertools import product

import pytest
from PySide6.QtGui import QColor

from reader.paths import resources
from reader.ui.clothes import edge
from reader.ui.page.painting import MUTED
from reader.ui.theme import palette, theme
from reader.ui.widgets.check_box import CheckBox

NAMES = tuple(json.loads((resources() / "themes" / "themes.json").read_text("utf-8")))
GROUNDS = ("page", "panel", "ground", "chosen")
TEXT, SHAPE = 4.5, 3.0  # 1.4.3 for words, 1.4.11 for what is drawn


def luminance(colour: QColor) -> float:
    def linear(part: float) -> float:
        return part / 12.92 if part <= 0.04045 else ((part + 0.055) / 1.055) ** 2.4

    red, green, blue, _ = colour.getRgbF()
    return 0.2126 * linear(red) + 0.7152 * linear(green) + 0.0722 * linear(blue)


def contrast(one: QColor, other: QColor) -> float:
    light, dark = sorted((luminance(one), luminance(other)), reverse=True)
    return (light + 0.05) / (dark + 0.05)


def too_pale(pairs, least):
    return {
        (ink, ground): round(contrast(QColor(ink), QColor(ground)), 2)
        for ink, ground in pairs
        if contrast(QColor(ink), QColor(ground)) < least
    }


def test_the_measure_is_that_of_the_guidelines() -> None:
    assert contrast(QColor("#000"), QColor("#fff")) == pytest.approx(21)
    assert contrast(QColor("#777"), QColor("#fff")) == pytest.approx(4.48, abs=0.01)


@pytest.mark.parametrize("name", NAMES)
def test_words_can_be_read(name: str) -> None:
    look = theme(name)
    grounds = [getattr(look, ground).name() for ground in GROUNDS]
    inks = [look.ink.name(), look.muted.name(), look.accent.name()]
    washed = product([look.ink.name()], [wash.name() for wash in look.washes])
    highlighted = product([look.highlight_ink.name()], [h.name() for h in look.highlights])
    badges = product([bar.name() for bar in look.bars], [look.page.name(), look.chosen.name()])
    on_accent = [(look.page.name(), look.accent.name())]
    pairs = [*product(inks, grounds), *washed, *highlighted, *on_accent, *badges]
    assert too_pale(pairs, TEXT) == {}


@pytest.mark.parametrize("name", NAMES)
def test_what_is_set_quietly_on_the_page_can_be_read(name: str) -> None:
    look = theme(name)
    parts = zip(look.ink.getRgb()[:3], look.page.getRgb()[:3], strict=True)
    mixed = QColor(*(round(ink * MUTED + page * (1 - MUTED)) for ink, page in parts))
    assert contrast(mixed, look.page) >= TEXT


@pytest.mark.parametrize("name", NAMES)
def test_what_is_drawn_can_be_seen(name: str) -> None:
    look = theme(name)
    drawn = [bar.name() for bar in look.bars] + [look.accent.name()]
    on_page = product(drawn, [look.page.name(), look.panel.name(), look.chosen.name()])
    on_wash = ((b.name(), w.name()) for b, w in zip(look.bars, look.washes, strict=True))
    assert too_pale([*on_page, *on_wash], SHAPE) == {}


@pytest.mark.parametrize("name", NAMES)
def test_the_edge_of_a_field_can_be_seen(name: str) -> None:
    look = theme(name)
    assert min(contrast(edge(look), ground) for ground in (look.page, look.panel)) >= SHAPE


@pytest.mark.parametrize("name", NAMES)
def test_the_box_of_a_check_box_can_be_seen(name: str, qtbot) -> None:
    look, box = theme(name), CheckBox("On")
    qtbot.addWidget(box)
    box.setPalette(palette(look))
    box.setAutoFillBackground(True)
    drawn = box.grab().toImage()
    across = [drawn.pixelColor(x, drawn.height() // 2) for x in range(20)]
    assert max(contrast(colour, look.panel) for colour in across) >= SHAPE
