"""What the panel shows: filters, words, order, and what is said of an actor."""

import pytest
from PySide6.QtCore import QModelIndex, Qt
from PySide6.QtWidgets import QTreeView

from reader.ui.panel.filters import FACETS
from tests.ui.panel.test_model import rows


def actors(found) -> list[str]:
    return [row.title for row in found if row.kind == "actor"]


def cards(found, kind: str = "position") -> list[str]:
    return [row.title for row in found if row.kind == kind]


def test_no_choice_stands_in_two_facets() -> None:
    every = [key for keys in FACETS.values() for key in keys]
    assert len(every) == len(set(every))


def test_kinds_choose_actors_with_all_that_belongs_to_them(story) -> None:
    found = rows(story, {"person", "document"})
    assert actors(found) == ["Ulla Brandt", "Audit report"]
    assert cards(found) == ["the pier may not hold"]


def test_attitudes_choose_what_is_said_and_of_whom(story) -> None:
    found = rows(story, {"unfavourable"})
    assert actors(found) == ["Northline Ferries", "Harbour Council"]
    assert cards(found) == ["the ferries sailed without papers"]
    assert cards(found, "about") == ["the ferries sailed without papers"]


def test_facets_must_all_hold_and_within_one_any_will_do(story) -> None:
    assert cards(rows(story, {"denies", "promises"})) == ["any wrongdoing", "new papers by spring"]
    assert cards(rows(story, {"denies", "corrected"})) == []
    assert cards(rows(story, {"warns", "corrected"})) == ["the pier may not hold"]


def test_certainty_is_a_range(writer) -> None:
    who = writer.actor("Pilots’ Guild")
    for number, confidence in enumerate((0.3, 0.5, 0.69, 0.7, 0.9)):
        writer.claim(who, "states", f"{number} ships", confidence=confidence)
    assert cards(rows(writer, {"under 50 %"})) == ["0 ships"]
    assert cards(rows(writer, {"50 to 69 %"})) == ["1 ships", "2 ships"]
    assert cards(rows(writer, {"under 50 %", "90 % and more"})) == ["0 ships", "4 ships"]


def test_words_find_actors_by_all_their_names_and_positions_by_what_is_in_them(story) -> None:
    assert "Harbour Council" in actors(rows(story, words="the COUNCIL"))
    found = rows(story, words="pier hold")
    assert (actors(found), cards(found)) == (["Ulla Brandt"], ["the pier may not hold"])
    assert "Quay Gazette" in actors(rows(story, words="gazette"))
    assert actors(rows(story, words="nobody said this")) == []


def test_the_order_is_by_weight_by_name_or_by_place(story) -> None:
    assert actors(rows(story))[0] == "Northline Ferries"
    by_name = actors(rows(story, order="name"))
    assert by_name == [*sorted(by_name[:-1], key=str.casefold), "Not named in the text"]
    assert actors(rows(story, order="place"))[:2] == ["Harbour Council", "Northline Ferries"]


def test_under_an_actor_stands_what_is_said_of_it_favourable_first(writer) -> None:
    who, other = writer.actor("Northline Ferries", times=2), writer.actor("Ulla Brandt", "person")
    writer.claim(other, "accuses", "they sail late", targets=[(who, "unfavourable")])
    writer.claim(other, "praises", "they sail well", targets=[(who, "favourable")])
    writer.claim(None, "states", "they sail", targets=[(who, "neutral")])
    found = rows(writer)
    (section,) = [row for row in found if row.kind == "said of"]
    assert (section.count, section.actor) == (3, who)
    assert section.detail == "1 favourable\u00a0▴ · 1 neutral · 1 unfavourable\u00a0▾"
    assert cards(found, "about") == ["they sail well", "they sail", "they sail late"]


def test_a_mention_stands_between_the_words_around_it(writer) -> None:
    writer.write("Nobody had expected that")
    writer.actor("Quay Gazette")
    writer.write("would write about it.")
    (row,) = [row for row in rows(writer) if row.kind == "mention"]
    assert row.sentence == "Nobody had expected that Quay Gazette would write about it."
    assert (row.title, row.mention.place.start) == ("Quay Gazette", 25)


def test_the_strip_says_where_an_actor_speaks_and_is_spoken_of(story) -> None:
    strips = {row.actor: row.strip for row in rows(story) if row.kind == "actor"}
    assert len(strips["a2"].speaks) == 3
    assert len(strips["a2"].spoken) == 6 + 1
    assert strips["a5"].speaks == ()
    assert all(0 <= at <= 1 for s in strips.values() for at in (*s.speaks, *s.spoken))


@pytest.fixture
def panel(shown, story):
    return shown(story)


def titles(panel) -> list[str]:
    model = panel.findChild(QTreeView).model()
    return [model.index(n, 0, QModelIndex()).data() for n in range(model.rowCount())]


def test_typing_finds_and_escape_shows_all_again(panel, qtbot) -> None:
    before = titles(panel)
    panel.find()
    box = panel._header.finder.box
    assert box.hasFocus()
    qtbot.keyClicks(box, "wrongdoing")
    qtbot.waitUntil(lambda: titles(panel) == ["Northline Ferries", "2 rejected"])
    qtbot.keyClick(box, Qt.Key.Key_Return)
    assert panel.focusProxy().hasFocus()
    panel.find()
    qtbot.keyClick(box, Qt.Key.Key_Escape)
    assert titles(panel) == before


def test_a_choice_of_the_menu_becomes_a_pill_that_takes_it_back(panel) -> None:
    header = panel._header
    header.finder.choices["person"].trigger()
    assert titles(panel) == ["Ulla Brandt", "2 rejected"]
    pill = next(p for p in header.pills._pills if p.key == "person")
    assert pill.isChecked()
    pill.click()
    assert len(titles(panel)) == 8
    assert not header.finder.choices["person"].isChecked()


def test_the_order_that_is_asked_for_is_told_and_shown(panel, qtbot) -> None:
    with qtbot.waitSignal(panel.order_changed) as told:
        panel._header.finder.orders.actions()[1].trigger()
    assert told.args == ["name"]
    panel.set_order("name")
    assert titles(panel)[0] == "Audit report"


def test_a_mention_goes_to_its_place_and_its_actor_is_chosen(panel, qtbot) -> None:
    tree = panel.findChild(QTreeView)
    index = next(
        tree.model().index_at(n) for n, row in enumerate(tree.model().rows) if row.kind == "mention"
    )
    row = tree.model().row_of(index)
    with qtbot.waitSignals([panel.passage_chosen, panel.actor_chosen]):
        tree.select(index)
        qtbot.keyClick(tree, Qt.Key.Key_Return)
    assert panel.current_actor() == row.actor
