"""The reader's choice of type: the same words, elsewhere on the page."""

import pytest

from reader.ui.page.setting import Run
from reader.ui.page.typesetting import FACES, Typesetting, of_options

LONG = " ".join(
    ["The representatives of the harbour administration acknowledged extraordinary expenditures."]
    * 6
)


def lines(stage) -> list[Run]:
    laid = stage.view.flow.lay(stage.view.flow.piece_of(0))
    return list(laid.runs(0, len(stage.edition.text)))


@pytest.fixture
def long(show, make_edition):
    return show(make_edition(LONG), size=(1000, 700))


def test_justified_lines_are_equally_long_but_for_the_last(long) -> None:
    ragged = {round(run.right) for run in lines(long)}
    assert len(ragged) > 2
    long.view.set_typesetting(Typesetting(justified=True, hyphenated=False))
    *full, last = lines(long)
    assert {round(run.right) for run in full} == {long.view.sheet.measure}
    assert last.right < long.view.sheet.measure


def test_hyphens_stand_on_the_screen_and_in_no_copy(long) -> None:
    long.view.set_typesetting(Typesetting(justified=True))
    flow = long.view.flow
    laid = flow.lay(flow.piece_of(0))
    ends = [laid.screen.text[start - 1] for start in laid.starts[1:]]
    assert "\u00ad" in ends
    long.view.select_all()
    assert long.view.selected_text() == LONG


def test_a_place_is_found_again_under_every_typesetting(long) -> None:
    for made in (Typesetting(justified=True), Typesetting(zoom=200, justified=True, measure=48)):
        long.view.set_typesetting(made)
        for offset in range(0, len(LONG), 13):
            rect = long.view.rect_of(offset)
            assert long.view.offset_near(rect.center()) == offset


@pytest.mark.parametrize("face", FACES)
def test_each_face_is_there_and_about_equally_large(long, face: str) -> None:
    long.view.set_typesetting(Typesetting(face=face))
    style = long.view.flow.style(long.view.flow.piece_of(0))
    assert style.font.exactMatch()
    assert 7.5 < style.letter < 10.5


def test_measure_and_leading_are_what_was_chosen(long) -> None:
    count = len(lines(long))
    long.view.set_typesetting(Typesetting(measure=42))
    assert len(lines(long)) > count
    long.view.set_typesetting(Typesetting(leading=200))
    assert long.view.line_step() == 40


def test_unknown_options_give_the_first_face() -> None:
    assert of_options({"face": "Papyrus", "zoom": 120, "theme": "dark"}) == Typesetting(zoom=120)
