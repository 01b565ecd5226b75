"""Actors put right in the real window: by menu, by key, by dragging one on another."""

from PySide6.QtCore import QPoint, Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QMenu

CONTROL = Qt.KeyboardModifier.ControlModifier
LEFT = Qt.MouseButton.LeftButton


def actor(reader, name: str):
    return next(a for a in reader.sitting.reading.actors if a.name == name)


def names(reader) -> set[str]:
    return {a.name for a in reader.sitting.reading.actors}


def entry(menu: QMenu, *words: str):
    for word in words[:-1]:
        menu = next(a.menu() for a in menu.actions() if a.menu() and a.text() == word)
    return next(a for a in menu.actions() if a.text() == words[-1])


def menu_of(reader, name: str) -> QMenu:
    menu = QMenu(reader.window)
    reader.fittings.hand.add_actor_corrections(menu, actor(reader, name).id)
    return menu


def row_point(reader, name: str) -> QPoint:
    tree = reader.fittings.panel._tree
    index = reader.fittings.panel._model.index_of(f"actor {actor(reader, name).id}")
    tree.scrollTo(index)
    return tree.visualRect(index).topLeft() + QPoint(60, 12)


def takes_back(reader) -> None:
    before = reader.sitting.reading
    reader.waits_until(reader.fittings.actions["undo"].isEnabled)
    reader.presses(Qt.Key.Key_Z, CONTROL)
    reader.waits_until(lambda: reader.sitting.reading is not before)


def test_an_actor_is_dragged_on_another(sit_down) -> None:
    reader = sit_down()
    reader.waits_for_marks()
    found = reader.sitting.reading
    view = reader.fittings.panel._tree.viewport()
    start, end = row_point(reader, "experts"), row_point(reader, "U.S. lawmakers")
    start = row_point(reader, "experts")
    end = row_point(reader, "U.S. lawmakers")
    QTest.mousePress(view, LEFT, pos=start)
    QTest.mouseMove(view, start + QPoint(0, 30))
    QTest.mouseMove(view, end)
    assert reader.fittings.panel._tree.cards.dropping
    QTest.mouseRelease(view, LEFT, pos=end)
    assert "experts" not in names(reader)
    assert "experts" in actor(reader, "U.S. lawmakers").aliases
    assert reader.fittings.message_bar.isVisible()
    reader.waits_until(reader.fittings.actions["undo"].isEnabled)
    assert "takes it back" in reader.fittings.message_bar.text()
    reader.fittings.desk.pen.highlight(reader.span("any wrongdoing"), 1)
    assert not reader.fittings.message_bar.text(), "undo takes back another step now"
    reader.presses(Qt.Key.Key_Z, CONTROL)
    reader.waits_until(lambda: not reader.sitting.annotations)
    takes_back(reader)
    assert reader.sitting.reading == found


def test_a_drag_that_ends_nowhere_or_is_cancelled_changes_nothing(sit_down) -> None:
    reader = sit_down()
    reader.waits_for_marks()
    tree = reader.fittings.panel._tree
    view, start = tree.viewport(), row_point(reader, "Alibaba")
    QTest.mousePress(view, LEFT, pos=start)
    QTest.mouseMove(view, start + QPoint(0, 40))
    QTest.mouseMove(view, start)
    QTest.mouseRelease(view, LEFT, pos=start)
    QTest.mousePress(view, LEFT, pos=start)
    QTest.mouseMove(view, row_point(reader, "Apple"))
    QTest.keyClick(tree, Qt.Key.Key_Escape)
    QTest.mouseRelease(view, LEFT, pos=row_point(reader, "Apple"))
    assert not reader.sitting.corrections


def test_the_menu_of_an_actor(sit_down, qtbot) -> None:
    reader = sit_down()
    reader.waits_for_marks()
    found, card = reader.sitting.reading, lambda: reader.fittings.hand._card
    entry(menu_of(reader, "Alibaba"), "Kind", "group").trigger()
    assert actor(reader, "Alibaba").kind == "group"
    entry(menu_of(reader, "Alibaba"), "Rename…").trigger()
    assert card().box.text() == "Alibaba"
    qtbot.keyClicks(card().box, "Alibaba Group")
    QTest.keyClick(card().box, Qt.Key.Key_Return)
    assert actor(reader, "Alibaba Group").aliases == ("Alibaba",)
    entry(menu_of(reader, "reports"), "The same as…").trigger()
    qtbot.keyClicks(card().box, "memo")
    QTest.keyClick(card().box, Qt.Key.Key_Return)
    assert "reports" not in names(reader)
    entry(menu_of(reader, "OpenAI"), "Not an actor").trigger()
    assert "OpenAI" not in names(reader)
    entry(menu_of(reader, "Alibaba Group"), "As the machine had it").trigger()
    assert actor(reader, "Alibaba").kind == "organization"
    for _ in range(5):
        takes_back(reader)
    assert reader.sitting.reading == found


def test_words_are_said_to_mean_somebody_with_two_keys(sit_down) -> None:
    reader = sit_down()
    reader.waits_for_marks()
    page = reader.page
    reader.drags_over("American")
    page.setFocus()
    reader.presses(Qt.Key.Key_M, on=page)
    card = reader.fittings.hand._card
    assert card.isVisible()
    assert "American" in card.title.text()
    reader.presses(Qt.Key.Key_Return, on=card.box)
    assert actor(reader, "American").mentions == (reader.span("American"),)
    assert page.hasFocus()
    assert any(
        m.key == actor(reader, "American").id for m in page.marks_at(reader.span("American"))
    )


def test_a_mention_is_given_to_another_actor_from_the_keyboard(sit_down, qtbot) -> None:
    reader = sit_down()
    reader.waits_for_marks()
    page = reader.page
    place = reader.span("It further claims")
    page.show_span(place)
    page.put_caret(place.start, keep_anchor=False)
    page.setFocus()
    reader.presses(Qt.Key.Key_M, on=page)
    card = reader.fittings.hand._card
    qtbot.keyClicks(card.box, "financial")
    reader.presses(Qt.Key.Key_Return, on=card.box)
    times = actor(reader, "Financial Times")
    assert any(m.start == place.start for m in times.mentions)
    claim = next(
        r.claim for r in reader.sitting.reading.claims if place.start == r.claim.source[0].start
    )
    assert claim.actor == times.id, "the claim goes with the words that it is said by"


def test_the_key_for_actors_asks_about_the_mention_at_the_caret(sit_down, monkeypatch) -> None:
    reader = sit_down()
    reader.waits_for_marks()
    shown = []
    monkeypatch.setattr(QMenu, "popup", lambda menu, *_: shown.append(menu))
    page, place = reader.page, reader.span("Donald Trump")
    page.show_span(place)
    page.put_caret(place.start + 3, keep_anchor=False)
    page.setFocus()
    reader.presses(Qt.Key.Key_A, on=page)
    texts = [action.text() for action in shown[-1].actions()]
    assert "“Donald Trump” means nobody" in texts
    assert "Rename…" in texts
    entry(shown[-1], "“Donald Trump” means nobody").trigger()
    assert "Donald Trump" not in names(reader)


def test_a_name_is_remembered_for_all_articles_listed_and_taken_back(sit_down, qtbot) -> None:
    reader = sit_down()
    reader.waits_for_marks()
    desk, hand = reader.fittings.desk, reader.fittings.hand
    entry(menu_of(reader, "U.S. officials"), "Remember for all articles…").trigger()
    qtbot.keyClicks(hand._card.box, "Washington")
    assert hand._card.list.topLevelItem(0).text(0) == "“Washington” is U.S. officials"
    QTest.keyClick(hand._card.box, Qt.Key.Key_Return)
    reader.waits_until(
        lambda: reader.span("Washington") in actor(reader, "U.S. officials").mentions
    )
    desk.open_text("Washington said on Monday that the ferry would run again in the spring.")
    reader.waits_until(lambda: reader.sitting.text.startswith("Washington"))
    reader.waits_for_marks()
    assert actor(reader, "U.S. officials").kind == "group"
    reader.presses(Qt.Key.Key_A, CONTROL | Qt.KeyboardModifier.ShiftModifier)
    sheet = hand.taught
    reader.waits_until(lambda: sheet.list.topLevelItemCount() == 1)
    item = sheet.list.topLevelItem(0)
    assert [item.text(n) for n in range(3)] == ["Washington", "U.S. officials", "group"]
    sheet.button.click()
    reader.waits_until(lambda: sheet.list.topLevelItemCount() == 0)
    assert "U.S. officials" not in names(reader)
    sheet.close()
    reader.waits_until(reader.fittings.actions["undo"].isEnabled)
    reader.fittings.actions["undo"].trigger()
    reader.waits_until(lambda: "U.S. officials" in names(reader))
    assert reader.sitting.taught, "to take it back is undone as well"


def test_several_mentions_are_parted_by_their_words(sit_down, qtbot) -> None:
    reader = sit_down()
    reader.waits_for_marks()
    alibaba, hand = actor(reader, "Alibaba"), reader.fittings.hand
    words = [reader.sitting.text[slice(*m)] for m in alibaba.mentions]
    assert words.count("company") > 1
    entry(menu_of(reader, "Alibaba"), "Part mentions from it…").trigger()
    qtbot.keyClicks(hand._card.box, "company")
    QTest.keyClick(hand._card.box, Qt.Key.Key_Return)
    assert "company" in hand._card.title.text()
    qtbot.keyClicks(hand._card.box, "open")
    QTest.keyClick(hand._card.box, Qt.Key.Key_Return)
    assert len(actor(reader, "Alibaba").mentions) == len(words) - words.count("company")
    given = [reader.sitting.text[slice(*m)] for m in actor(reader, "OpenAI").mentions]
    assert given.count("company") == words.count("company")
    assert len(reader.sitting.corrections) == 1, "one command"


def test_all_that_was_put_right_is_listed_and_taken_back(sit_down) -> None:
    reader = sit_down()
    reader.waits_for_marks()
    found, pen = reader.sitting.reading, reader.fittings.desk.pen
    pen.cast.no_actor(actor(reader, "OpenAI").id)
    pen.cast.rename(actor(reader, "Apple").id, "Apple Inc.")
    pen.confirm([reader.sitting.reading.claims[0].claim.id])
    reader.fittings.actions["show_verdicts"].trigger()
    sheet = reader.fittings.hand.verdicts
    lines = [sheet.list.topLevelItem(n).text(0) for n in range(sheet.list.topLevelItemCount())]
    assert lines[1:] == ["Apple is called Apple Inc.", "OpenAI: not an actor"]
    sheet.list.setCurrentItem(sheet.list.topLevelItem(2))
    sheet.go()
    assert reader.page.selected_text() == "OpenAI"
    for _ in range(3):
        sheet.button.click()
    assert reader.sitting.reading == found
    assert not sheet.button.isEnabled()
    sheet.close()


def test_the_menu_on_the_page_is_about_what_is_under_the_pointer(sit_down, monkeypatch) -> None:
    reader = sit_down()
    reader.waits_for_marks()
    shown = []
    monkeypatch.setattr(QMenu, "popup", lambda menu, *_: shown.append(menu))
    place = reader.span("Alibaba provides the PLA")
    reader.page.show_span(place)
    reader.fittings.hand.show_page_menu(reader.point(place.start + 3))
    texts = [action.text() for action in shown[-1].actions()]
    assert texts == ["The claim", "Alibaba"]
    entry(shown[-1], "The claim", "Stance", "denies").trigger()
    claim = reader.sitting.claim(reader.fittings.hand.claim)
    assert (claim.claim.stance, claim.state) == ("denies", "corrected")
    reader.page.select(place)
    reader.fittings.hand.show_page_menu(reader.point(place.start + 3))
    assert "Say who says the words…" in [action.text() for action in shown[-1].actions()]
    assert reader.page.selection() == place
