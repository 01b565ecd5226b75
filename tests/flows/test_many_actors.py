"""A claim put right in an article of thirty actors: menus stay short, and a card has them all."""

from dataclasses import replace

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QAction
from PySide6.QtWidgets import QApplication, QMenu

from reader.core.analysis import Actor, Claim, Target
from reader.core.spans import Span
from reader.desk.events import ReadingChanged
from reader.ui.correcting import MOST_ACTORS

CONTROL = Qt.KeyboardModifier.ControlModifier
ANOTHER, NOBODY = "Another…", "Not named in the text"
CLAIM = "c1"
SAID, CONTENT = "Board 20 said", "the crane was safe"
ALIASES = {27: ("the Gazette",), 28: ("Harbour Watch", "HW")}


def name(number: int) -> str:
    return f"Board {number:02}"


@pytest.fixture
def many(sit_down, tmp_path):
    """Opens an article of so many actors; the twentieth, or the last, makes the one claim."""

    def sit(number: int = 30):
        lines = [f"{name(n)} came to the hearing." for n in range(1, number + 1)]
        file = tmp_path / "hearing.txt"
        file.write_text("\n\n".join([*lines, f"{SAID} that {CONTENT}."]) + "\n", "utf-8")
        reader = sit_down(file)
        reader.waits_for_marks()
        shows(reader, number)
        return reader

    return sit


def shows(reader, number: int) -> None:
    """What the machine might have found in it."""
    said, content = reader.span(SAID), reader.span(CONTENT)
    actors = tuple(
        Actor(f"a{n}", name(n), "organization", ALIASES.get(n, ()), (reader.span(name(n)),))
        for n in range(1, number + 1)
    )
    claim = Claim(
        CLAIM,
        f"a{min(number, 20)}",
        "states",
        "indirect",
        (Span(said.start, said.start + 8),),
        (Span(said.end - 4, said.end),),
        (content,),
        chain=("a24",) if number >= 24 else (),
        targets=(Target("a25", "neutral"),) if number >= 25 else (),
    )
    sitting = reader.sitting
    sitting.analysed(replace(sitting.analysis, actors=actors, entities=(), claims=(claim,)))
    reader.fittings.hear(ReadingChanged())


def menus(reader) -> dict[str, QMenu]:
    menu = QMenu(reader.window)
    assert reader.fittings.hand.add_corrections(menu, CLAIM)
    return {action.text(): action.menu() for action in menu.actions() if action.menu()}


def words(menu: QMenu) -> list[str]:
    return ["-" if a.isSeparator() else a.text() for a in menu.actions()]


def another(menu: QMenu) -> QAction:
    return next(a for a in menu.actions() if a.text() == ANOTHER)


def claim(reader) -> Claim:
    return reader.sitting.claim(CLAIM).claim


def card(reader):
    return reader.fittings.hand._card


def rows(reader) -> list[tuple[str, str]]:
    every = card(reader).list
    items = (every.topLevelItem(n) for n in range(every.topLevelItemCount()))
    return [(item.text(0), item.text(1)) for item in items]


def types(reader, letters: str) -> None:
    """Types into the card, and takes the first row."""
    reader.qtbot.keyClicks(QApplication.focusWidget(), letters)
    reader.presses(Qt.Key.Key_Return, on=card(reader).box)


def takes_back(reader, found: Claim) -> None:
    reader.waits_until(reader.fittings.actions["undo"].isEnabled)
    reader.page.setFocus()
    reader.presses(Qt.Key.Key_Z, CONTROL)
    reader.waits_until(lambda: not reader.sitting.corrections)
    assert claim(reader) == found


def test_twenty_actors_are_a_menu_as_ever(many) -> None:
    reader = many(MOST_ACTORS)
    every = [name(n) for n in range(1, MOST_ACTORS + 1)]
    weight = [every[-1], *every[:-1]]  # who makes the claim is the weightiest
    found = menus(reader)
    assert words(found["Said by"]) == [*weight, NOBODY]
    assert words(found["About"]) == weight
    assert words(found["Came through"]) == weight[1:]


def test_of_thirty_actors_menus_show_the_chosen_and_the_first(many) -> None:
    found = menus(many())
    first = [name(n) for n in range(1, MOST_ACTORS)]
    assert words(found["Said by"]) == ["Board 20", *first, NOBODY, "-", ANOTHER]
    about = ["Board 25: neutral", "Board 20", *first[:-1]]
    assert words(found["About"]) == [*about, "-", ANOTHER]
    assert words(found["Came through"]) == ["Board 24", *first, "-", ANOTHER]


def test_a_speaker_is_typed_taken_with_enter_and_taken_back(many) -> None:
    reader = many()
    found = claim(reader)
    another(menus(reader)["Said by"]).trigger()
    assert len(rows(reader)) == 30
    assert rows(reader)[0] == ("Board 20", "now")
    reader.qtbot.keyClicks(QApplication.focusWidget(), "gaz")
    assert rows(reader) == [("Board 27", "the Gazette")]
    types(reader, "")
    assert not card(reader).isVisible()
    assert claim(reader).actor == "a27"
    (kept,) = reader.sitting.corrections.values()
    assert (kept.value.actor.name, kept.replaced.actor.name) == ("Board 27", "Board 20")
    takes_back(reader, found)


def test_a_target_is_typed_and_then_the_attitude(many) -> None:
    reader = many()
    found = claim(reader)
    another(menus(reader)["About"]).trigger()
    assert ("Board 25", "neutral") in rows(reader)
    types(reader, "hw")
    assert "Board 28" in card(reader).title.text()
    assert [words for words, small in rows(reader) if small == "now"] == ["not about it"]
    types(reader, "unf")
    assert set(claim(reader).targets) == {Target("a25", "neutral"), Target("a28", "unfavourable")}
    takes_back(reader, found)

    another(menus(reader)["About"]).trigger()
    types(reader, "25")
    assert ("neutral", "now") in rows(reader)
    types(reader, "not about")
    assert claim(reader).targets == ()


def test_a_carrier_is_typed_and_joins_the_chain_or_leaves_it(many) -> None:
    reader = many()
    found = claim(reader)
    another(menus(reader)["Came through"]).trigger()
    assert ("Board 24", "now") in rows(reader)
    assert "Board 20" not in [words for words, _ in rows(reader)], "not through who says it"
    types(reader, "harb")
    assert claim(reader).chain == ("a24", "a28")
    takes_back(reader, found)
    another(menus(reader)["Came through"]).trigger()
    types(reader, "24")
    assert claim(reader).chain == ()


def test_escape_leaves_all_as_it_was(many) -> None:
    reader = many()
    another(menus(reader)["Said by"]).trigger()
    reader.presses(Qt.Key.Key_Escape, on=card(reader).box)
    assert not card(reader).isVisible()
    assert not reader.sitting.corrections
