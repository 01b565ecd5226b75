"""Claims added, their ends moved and their answers shown, in the real window."""

from PySide6.QtCore import QPoint, Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QMenu

LEFT, SHIFT = Qt.MouseButton.LeftButton, Qt.KeyboardModifier.ShiftModifier
MISSED = "growing U.S. scrutiny of Chinese tech firms"
DENIAL = "any wrongdoing"


def made(reader, words: str):
    span = reader.span(words)
    return next(r for r in reader.sitting.reading.claims if r.claim.content == (span,))


def name_of(reader, key: str | None) -> str:
    return reader.sitting.actors()[key].name if key else ""


def menu_of(reader, claim: str) -> QMenu:
    menu = QMenu(reader.window)
    assert reader.fittings.hand.add_corrections(menu, claim)
    return menu


def entry(menu: QMenu, *words: str):
    for word in words[:-1]:
        menu = next(a.menu() for a in menu.actions() if a.menu() and a.text() == word)
    return next(a for a in menu.actions() if a.text() == words[-1])


def card(reader):
    return reader.fittings.hand._card


def test_a_missing_claim_is_added_in_two_keys(sit_down) -> None:
    reader = sit_down()
    reader.waits_for_marks()
    page = reader.page
    reader.drags_over(MISSED)
    page.setFocus()
    reader.presses(Qt.Key.Key_S, on=page)
    first = card(reader).list.topLevelItem(0)
    reader.presses(Qt.Key.Key_Return, on=card(reader).box)
    read = made(reader, MISSED)
    assert name_of(reader, read.claim.actor) == first.text(0)
    assert (read.claim.stance, read.state) == ("states", "confirmed")
    assert reader.fittings.panel.current_claim() == read.claim.id
    assert any(m.key == read.claim.id for m in page.marks_at(reader.span(MISSED)))


def test_actor_and_stance_are_typed_together_and_a_new_actor_too(sit_down, qtbot) -> None:
    reader = sit_down()
    reader.waits_for_marks()
    page = reader.page
    for typed, words, name, stance in (
        ("ali den", "potential ties to state interests", "Alibaba", "denies"),
        ("Ann Poe warns", "China’s technological influence", "Ann Poe", "warns"),
    ):
        page.select(reader.span(words))
        page.setFocus()
        reader.presses(Qt.Key.Key_S, on=page)
        qtbot.keyClicks(card(reader).box, typed)
        reader.presses(Qt.Key.Key_Return, on=card(reader).box)
        claim = made(reader, words).claim
        assert (name_of(reader, claim.actor), claim.stance) == (name, stance)
    kinds = {a.name: a.kind for a in reader.sitting.reading.actors}
    assert kinds["Ann Poe"] == "person"


def test_the_ends_of_a_claim_are_moved_by_words_with_the_keyboard(sit_down) -> None:
    reader = sit_down()
    reader.waits_for_marks()
    reader.clicks_on(DENIAL)
    hand = reader.fittings.hand
    before = reader.sitting.claim(hand.claim).claim
    reader.page.setFocus()
    reader.presses(Qt.Key.Key_B, on=reader.page)
    ends = hand.ends
    assert ends.hasFocus()
    assert "Tab" in reader.fittings.status.keys.text()
    reader.presses(Qt.Key.Key_Left, on=ends)
    reader.presses(Qt.Key.Key_Right, on=ends)
    assert ends.places["content"] == list(before.content), "a word back and forth"
    reader.presses(Qt.Key.Key_Left, on=ends)
    reader.presses(Qt.Key.Key_Tab, on=ends)
    reader.presses(Qt.Key.Key_Right, SHIFT, on=ends)
    reader.presses(Qt.Key.Key_Return, on=ends)
    after = reader.sitting.claim(hand.claim).claim
    assert reader.sitting.text[slice(*after.content[0])] == "any"
    assert after.source[0].start == before.source[0].start + 1
    assert reader.page.hasFocus()
    assert reader.sitting.claim(hand.claim).state == "corrected"


def test_an_end_is_dragged_and_escape_leaves_all_as_it_was(sit_down) -> None:
    reader = sit_down()
    reader.waits_for_marks()
    reader.clicks_on(DENIAL)
    hand = reader.fittings.hand
    reader.fittings.actions["move_ends"].trigger()
    ends, span = hand.ends, reader.span(DENIAL)
    start, end = reader.point(span.end), reader.point(span.start + 3)
    QTest.mousePress(ends, LEFT, pos=start)
    QTest.mouseMove(ends, end + QPoint(2, 0))
    QTest.mouseRelease(ends, LEFT, pos=end)
    assert reader.sitting.text[slice(*ends.places["content"][-1])] == "any"
    reader.presses(Qt.Key.Key_Escape, on=ends)
    assert not reader.sitting.corrections
    reader.fittings.actions["move_ends"].trigger()
    ends = hand.ends
    QTest.mousePress(ends, LEFT, pos=start)
    QTest.mouseMove(ends, end + QPoint(2, 0))
    QTest.mouseRelease(ends, LEFT, pos=end)
    QTest.mousePress(ends, LEFT, pos=QPoint(4, 4))
    after = reader.sitting.claim(hand.claim).claim
    assert reader.sitting.text[slice(*after.content[0])] == "any", "a press elsewhere keeps it"


def test_chain_part_and_answer_are_put_right_and_both_stand_side_by_side(sit_down, qtbot) -> None:
    reader = sit_down()
    reader.waits_for_marks()
    hand = reader.fittings.hand
    reader.clicks_on(DENIAL)
    denial = hand.claim
    entry(menu_of(reader, denial), "Came through", "Financial Times").trigger()
    chain = reader.sitting.claim(denial).claim.chain
    assert [name_of(reader, key) for key in chain] == ["Financial Times"]
    entry(menu_of(reader, denial), "Came through", "Financial Times").trigger()
    assert reader.sitting.claim(denial).claim.chain == ()
    entry(menu_of(reader, denial), "Answers…").trigger()
    qtbot.keyClicks(card(reader).box, "memo alleges customer")
    reader.presses(Qt.Key.Key_Return, on=card(reader).box)
    answered = reader.sitting.claim(denial).claim.answers
    assert (
        "customer data"
        in reader.sitting.text[slice(*reader.sitting.claim(answered).claim.content[0])]
    )
    assert hand.strip.isVisible()
    assert [half.claim for half in hand.strip.halves] == [answered, denial]
    hand.strip.halves[0].click()
    assert hand.claim == reader.fittings.panel.current_claim() == answered
    reader.clicks_on("stricter regulations")
    assert not hand.strip.isVisible()
    reader.page.select(reader.span("has consistently"))
    hand.claim = denial
    assert menu_of(reader, denial).actions()[0].text() == "Stance", "not what is selected"
    entry(menu_of(reader, denial), "“has consistently” is", "how it is said").trigger()
    assert reader.sitting.claim(denial).claim.cue == (reader.span("has consistently"),)
