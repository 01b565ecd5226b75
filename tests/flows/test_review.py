"""The review of all suggestions by the keyboard, and why a claim is read as it is."""

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication, QMenu

from reader.core.review import doubtful

CONTROL = Qt.KeyboardModifier.ControlModifier
Key = Qt.Key


@pytest.fixture
def reader(sit_down):
    reader = sit_down()
    reader.waits_for_marks()
    reader.page.setFocus()
    return reader


def state(reader, key: str) -> str:
    return reader.sitting.claim(key).state


def queue(reader) -> list[str]:
    return [read.claim.id for read in doubtful(reader.sitting.reading)]


def test_the_review_goes_through_all_suggestions_least_certain_first(reader) -> None:
    page, review, hand = reader.page, reader.fittings.review, reader.fittings.hand
    order = queue(reader)
    reader.presses(Key.Key_F8, on=page)
    assert review.goes_on
    assert review.bar.isVisible()
    assert hand.claim == order[0]
    assert review.bar.left.text() == f"{len(order)} left"
    assert "Esc leave" in reader.fittings.status.keys.text()

    reader.presses(Key.Key_Return, on=page)
    assert (state(reader, order[0]), hand.claim) == ("confirmed", order[1])
    reader.presses(Key.Key_Delete, on=page)
    assert (state(reader, order[1]), hand.claim) == ("rejected", order[2])
    assert review.bar.left.text() == f"{len(order) - 2} left"

    reader.presses(Key.Key_N, on=page)
    assert hand.claim == order[3]
    reader.presses(Key.Key_P, on=page)
    assert hand.claim == order[2]

    undo = reader.fittings.actions["undo"]
    reader.waits_until(lambda: undo.isEnabled() and "reject" in undo.text())
    reader.presses(Key.Key_Z, CONTROL, on=page)
    reader.waits_until(lambda: state(reader, order[1]) == "suggested")
    assert hand.claim == order[1], "what an undo brings back is asked about again"
    assert review.bar.left.text() == f"{len(order) - 1} left"

    reader.presses(Key.Key_Escape, on=page)
    assert not review.goes_on
    assert not review.bar.isVisible()
    assert reader.fittings.actions["note"].isEnabled()


def test_the_review_works_from_the_panel_and_ends_when_nothing_is_left(reader) -> None:
    reader.presses(Key.Key_F8, on=reader.page)
    panel = reader.fittings.panel
    panel.setFocus()
    tree = panel.focusProxy()
    for _ in queue(reader):
        reader.presses(Key.Key_Return, on=tree)
    assert {read.state for read in reader.sitting.reading.claims} == {"confirmed"}
    assert not reader.fittings.review.goes_on
    assert "Nothing is left" in reader.fittings.message_bar.text()
    reader.presses(Key.Key_F8, on=reader.page)
    assert not reader.fittings.review.goes_on
    assert "nothing to review" in reader.fittings.message_bar.text()


def test_what_was_corrected_in_the_review_stays_so_when_it_goes_on(reader) -> None:
    order = queue(reader)
    reader.presses(Key.Key_F8, on=reader.page)
    reader.fittings.desk.pen.change_stance(order[0], "praises")
    assert reader.fittings.hand.claim == order[0], "there may be more to put right"
    reader.presses(Key.Key_Return, on=reader.page)
    assert state(reader, order[0]) == "corrected"
    assert reader.fittings.hand.claim == order[1]


def test_hidden_doubtful_claims_are_not_asked_about_and_another_article_ends_it(reader) -> None:
    reader.fittings.choosing.choose("least_confidence", 90)
    reader.presses(Key.Key_F8, on=reader.page)
    assert reader.sitting.claim(reader.fittings.hand.claim).claim.confidence >= 0.9
    reader.fittings.desk.open_text("The mayor said that the ferry would run again.")
    assert not reader.fittings.review.goes_on


def test_while_it_goes_on_the_panel_can_be_searched(reader, qtbot) -> None:
    reader.presses(Key.Key_F8, on=reader.page)
    before = queue(reader)
    reader.fittings.panel.find()
    box = QApplication.focusWidget()
    qtbot.keyClicks(box, "napping")
    reader.presses(Key.Key_Return, on=box)
    assert queue(reader) == before


def test_a_claim_says_why_it_is_read_so(reader) -> None:
    reader.clicks_on("customer data")
    reader.presses(Key.Key_Y, on=reader.page)
    card = reader.fittings.explainer.card
    assert card.hasFocus()
    told = card.accessibleDescription()
    assert "Cue: “further claims”" in told
    assert "“It” → the memo → confidential memo" in told
    assert "%" in told
    assert "<u>It</u>" in card.excerpt.text()
    assert reader.window.rect().contains(card.geometry())
    reader.presses(Key.Key_Escape, on=card)
    assert not card.isVisible()
    assert reader.page.hasFocus()


def test_the_machines_word_is_kept_beside_the_readers(reader, qtbot) -> None:
    reader.clicks_on("any wrongdoing")
    key = reader.fittings.hand.claim
    reader.fittings.desk.pen.change_stance(key, "questions")
    menu = QMenu()
    qtbot.addWidget(menu)
    reader.fittings.panel.why_asked.emit(key)
    told = reader.fittings.explainer.card.accessibleDescription()
    assert "Review: corrected" in told
    assert "The machine had: denies" in told
