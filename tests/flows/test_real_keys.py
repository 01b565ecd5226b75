"""Two stories with real keys and a real mouse, in the program as it is started, on an X screen."""

from pathlib import Path

import pytest

from tests.conftest import SEED
from tests.flows.xvfb import Program, needs_a_screen, screen

pytestmark = [needs_a_screen, pytest.mark.timeout(600)]

MARKS = "SELECT kind, colour, body, length(quotation) > 0 FROM annotations ORDER BY created"
ANALYSES = "SELECT 1 FROM analyses"
OPENED = "SELECT opened FROM articles"
VERDICTS = "SELECT verdict FROM corrections"
CODES = "SELECT name FROM codes"


@pytest.fixture
def display():
    with screen() as named:
        yield named


def test_an_article_is_read_marked_and_judged_and_all_is_there_after_a_crash(
    display, tmp_path: Path
) -> None:
    program = Program(display, tmp_path, "open", SEED)
    program.waits_until(lambda: program.holds(ANALYSES))
    program.rests()
    program.clicks(560, 300)
    program.presses("ctrl+Left", *["ctrl+shift+Right"] * 3, "2")
    program.waits_until(lambda: program.holds(MARKS) == [("highlight", 2, "", 1)])
    program.presses(*["ctrl+shift+Left"] * 3, "Return")  # the same words
    program.types("Who says so?")
    program.presses("ctrl+Return")
    program.waits_until(lambda: program.holds(MARKS) == [("highlight", 2, "Who says so?", 1)])
    program.presses("F6", "Home", "Down", "ctrl+Return")
    program.waits_until(lambda: program.holds(VERDICTS) == [("confirmed",)])
    program.is_killed()

    opened = program.holds(OPENED)
    again = Program(display, tmp_path)
    again.waits_until(lambda: again.holds(OPENED) != opened)  # it lies on the page as it was left
    assert again.holds(MARKS) == [("highlight", 2, "Who says so?", 1)]
    again.rests()
    again.presses("ctrl+z")
    again.waits_until(lambda: not again.holds(VERDICTS))
    again.presses("ctrl+z")
    again.waits_until(lambda: again.holds(MARKS) == [("highlight", 2, "", 1)])
    assert again.ends() == 0


def test_an_article_is_coded_with_the_mouse_and_the_keys(display, tmp_path: Path) -> None:
    program = Program(display, tmp_path, "open", SEED)
    program.waits_until(lambda: program.holds(ANALYSES))
    program.rests()
    program.drags(320, 330, 560, 330)
    program.rests()
    program.presses("c")
    program.rests()  # the list of codes opens
    program.types("risk > data")
    program.presses("Return")
    program.waits_until(lambda: {name for (name,) in program.holds(CODES)} == {"risk", "data"})
    program.waits_until(lambda: program.holds(MARKS) == [("code", None, "", 1)])
    program.presses("ctrl+k")
    program.types("notes of all")
    program.presses("Return", "Escape")
    assert program.ends() == 0
