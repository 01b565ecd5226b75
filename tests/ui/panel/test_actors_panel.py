"""The panel as the window sees it: what goes in, what is told, what is kept."""

from dataclasses import replace

import pytest
from PySide6.QtCore import QPoint, Qt
from PySide6.QtGui import QAccessible
from PySide6.QtWidgets import QLabel, QMenu, QStackedWidget, QTreeView

from reader.ui.panel import ActorsPanel
from reader.ui.panel.menu import entries_for
from reader.ui.panel.pills import Pill
from reader.ui.theme import theme

WHY = "Why is it read so?"
LEFT = Qt.MouseButton.LeftButton


def tree(panel: ActorsPanel) -> QTreeView:
    return panel.findChild(QTreeView)


def index(panel: ActorsPanel, key: str):
    return tree(panel).model().index_of(key)


def place(panel: ActorsPanel, key: str, area: str | None = None) -> QPoint:
    """A point of a row: of one of its small buttons, or near its left end."""
    view, at = tree(panel), index(panel, key)
    view.scrollTo(at)
    corner = view.visualRect(at).topLeft()
    if area is None:
        return corner + QPoint(60, view.visualRect(at).height() // 2)
    return corner + view.cards.layout_of(at).areas[area].center().toPoint()


def again(panel: ActorsPanel, writer) -> None:
    panel.set_reading(writer.reading(), writer.text, writer.colours())


def confirm(writer, number: int) -> None:
    writer.claims[number] = replace(writer.claims[number], state="confirmed", correction="k")


def reject(writer, number: int) -> None:
    gone = writer.claims.pop(number)
    writer.hidden.append(replace(gone, state="rejected", correction="k"))


def drawn(panel: ActorsPanel):
    return panel.grab().toImage()


def test_a_click_on_a_card_chooses_its_first_claim(shown, story, qtbot):
    panel = shown(story)
    with qtbot.waitSignal(panel.claim_chosen) as told:
        qtbot.mouseClick(tree(panel).viewport(), LEFT, pos=place(panel, "position c2"))
    assert told.args == ["c2"]
    assert (panel.current_claim(), panel.current_actor()) == ("c2", "a2")


def test_a_click_on_an_actor_chooses_the_actor(shown, story, qtbot):
    panel = shown(story)
    with qtbot.waitSignal(panel.actor_chosen) as told, qtbot.assertNotEmitted(panel.claim_chosen):
        qtbot.mouseClick(tree(panel).viewport(), LEFT, pos=place(panel, "actor a1"))
    assert told.args == ["a1"]


def test_a_double_click_goes_to_the_claim(shown, story, qtbot):
    panel = shown(story)
    with qtbot.waitSignal(panel.claim_activated) as told:
        qtbot.mouseDClick(tree(panel).viewport(), LEFT, pos=place(panel, "position c4"))
    assert told.args == ["c4"]


def test_a_double_click_closes_and_opens_an_actor(shown, story, qtbot):
    panel = shown(story)
    view = tree(panel)
    for opened in (False, True):
        qtbot.mouseDClick(view.viewport(), LEFT, pos=place(panel, "actor a2"))
        assert view.isExpanded(index(panel, "actor a2")) is opened


def test_the_buttons_show_under_the_pointer_and_go_with_it(shown, many, qtbot):
    panel = shown(many(80))
    view = tree(panel)
    qtbot.mouseMove(view.viewport(), place(panel, "position c1", "reject"))
    assert (view.cards.hovered, view.cards.hovered_area) == ("position c1", "reject")
    assert view.viewport().cursor().shape() == Qt.CursorShape.PointingHandCursor
    view.verticalScrollBar().setValue(300)
    assert (view.cards.hovered, view.cards.hovered_area) == (None, None)


def test_the_small_buttons_ask_and_choose_nothing(shown, story, qtbot):
    panel = shown(story)
    view = tree(panel).viewport()
    with qtbot.assertNotEmitted(panel.claim_chosen):
        with qtbot.waitSignal(panel.confirm_asked) as told:
            qtbot.mouseClick(view, LEFT, pos=place(panel, "position c4", "confirm"))
        assert told.args == [["c4"]]
        with qtbot.waitSignal(panel.reject_asked) as told:
            qtbot.mouseClick(view, LEFT, pos=place(panel, "position c4", "reject"))
        assert told.args == [["c4"]]


def test_a_position_stands_for_all_its_claims(shown, story, qtbot):
    panel = shown(story)
    confirm(story, 1)
    again(panel, story)
    asked = []
    panel.confirm_asked.connect(asked.append)
    qtbot.mouseClick(tree(panel).viewport(), LEFT, pos=place(panel, "position c2", "confirm"))
    assert asked == [["c3"]]
    panel.reject_asked.connect(asked.append)
    qtbot.mouseClick(tree(panel).viewport(), LEFT, pos=place(panel, "position c2", "reject"))
    assert asked == [["c3"], ["c2", "c3"]]


def test_what_is_confirmed_cannot_be_confirmed_again(shown, story):
    panel = shown(story)
    view = tree(panel)
    assert set(view.cards.layout_of(index(panel, "position c1")).areas) == {"reject"}


def test_a_press_that_slips_off_the_button_asks_nothing(shown, story, qtbot):
    panel = shown(story)
    view = tree(panel).viewport()
    with qtbot.assertNotEmitted(panel.reject_asked), qtbot.assertNotEmitted(panel.claim_chosen):
        qtbot.mousePress(view, LEFT, pos=place(panel, "position c4", "reject"))
        qtbot.mouseRelease(view, LEFT, pos=place(panel, "position c4"))


def test_a_rejected_claim_can_be_brought_back(shown, story, qtbot):
    panel = shown(story)
    view = tree(panel)
    assert not view.isExpanded(index(panel, "hidden"))
    qtbot.mouseClick(view.viewport(), LEFT, pos=place(panel, "hidden", "toggle"))
    assert view.isExpanded(index(panel, "hidden"))
    with qtbot.waitSignal(panel.restore_asked) as told:
        qtbot.mouseClick(view.viewport(), LEFT, pos=place(panel, "rejected kc7", "restore"))
    assert told.args == ["kc7"]


@pytest.mark.qt_log_ignore("does not support")  # popups on a platform without windows
def test_the_menu_offers_what_can_be_done(shown, story, qtbot):
    panel = shown(story)
    rows = {row.key: entries_for(row) for row in tree(panel).model().rows}
    assert rows["position c1"] == [("reject", "Reject claim"), ("why", WHY)]
    assert rows["position c2"] == [("confirm", "Confirm 2 claims"), ("reject", "Reject 2 claims")]
    assert rows["rejected kc7"] == [("restore", "Restore claim")]
    assert rows["actor a1"] == rows["hidden"] == []
    tree(panel).customContextMenuRequested.emit(place(panel, "position c4"))
    menu = panel.findChild(QMenu)
    with qtbot.waitSignal(panel.confirm_asked) as told:
        menu.actions()[0].trigger()
    assert told.args == [["c4"]]
    menu.close()


def test_choosing_by_the_window_is_not_told_again(shown, story, qtbot):
    panel = shown(story)
    with (
        qtbot.assertNotEmitted(panel.claim_chosen),
        qtbot.assertNotEmitted(panel.actor_chosen),
        qtbot.waitSignal(panel.current_changed),
    ):
        panel.choose_claim("c5")
        panel.choose_actor("a2")
        panel.choose_claim("c4")
    assert panel.current_claim() == "c4"
    panel.choose_claim("no such claim")
    assert panel.current_claim() == "c4"
    panel.choose_claim(None)
    assert panel.current_claim() is None


def test_choosing_a_later_claim_opens_its_position(shown, story):
    panel = shown(story)
    panel.choose_claim("c2")
    assert tree(panel).currentIndex() == index(panel, "position c2")
    panel.choose_claim("c3")
    assert tree(panel).currentIndex() == index(panel, "claim c3")
    assert tree(panel).isExpanded(index(panel, "position c2"))


def test_choosing_opens_a_closed_actor_and_lifts_a_filter(shown, story):
    panel = shown(story)
    tree(panel).collapse(index(panel, "actor a6"))
    panel.choose_claim("c5")
    assert tree(panel).isExpanded(index(panel, "actor a6"))
    pill(panel, "promises").click()
    assert not index(panel, "actor a6").isValid()
    panel.choose_claim("c5")
    assert panel.current_claim() == "c5"
    assert pill(panel, "").isChecked()


def test_a_far_row_is_scrolled_into_sight(shown, many):
    panel = shown(many(400))
    panel.choose_claim("c400")
    view = tree(panel)
    card = view.visualRect(view.currentIndex()).adjusted(0, 0, 0, -6)  # without the gap under it
    assert view.viewport().rect().contains(card)


def test_a_new_state_keeps_what_is_chosen_open_and_in_sight(shown, many):
    writer = many(200)
    panel = shown(writer)
    view = tree(panel)
    panel.choose_claim("c150")
    view.collapse(index(panel, "actor a1"))
    height = view.verticalScrollBar().value()
    confirm(writer, 149)
    again(panel, writer)
    assert panel.current_claim() == "c150"
    assert view.selectionModel().isSelected(view.currentIndex())
    assert not view.isExpanded(index(panel, "actor a1"))
    assert view.verticalScrollBar().value() == height


def test_rejecting_keeps_the_rest_open_and_chooses_what_comes_next(shown, story):
    panel = shown(story)
    view = tree(panel)
    view.expand(index(panel, "hidden"))
    view.collapse(index(panel, "actor a1"))
    panel.choose_claim("c3")
    reject(story, 2)
    again(panel, story)
    assert view.isExpanded(index(panel, "hidden"))
    assert not view.isExpanded(index(panel, "actor a1"))
    assert panel.current_claim() == "c4"
    assert view.model().rowCount(index(panel, "hidden")) == 3


def test_another_article_begins_anew(shown, story, many):
    panel = shown(story)
    tree(panel).collapse(index(panel, "actor a1"))
    panel.choose_claim("c2")
    pill(panel, "denies").click()
    again(panel, many(80))
    assert tree(panel).isExpanded(index(panel, "actor a1"))
    assert panel.current_claim() is None
    assert pill(panel, "").isChecked()


def test_a_filter_shows_only_positions_of_its_stances(shown, story):
    panel = shown(story)
    pill(panel, "denies").click()
    kinds = [(row.kind, row.stance) for row in tree(panel).model().rows]
    assert ("position", "denies") in kinds
    assert {stance for kind, stance in kinds if kind == "position"} == {"denies"}
    assert sum(kind == "actor" for kind, _ in kinds) == 1
    pill(panel, "alleges").click()
    rows = tree(panel).model().rows
    assert {row.stance for row in rows if row.kind == "position"} == {"denies", "alleges"}
    pill(panel, "").click()
    assert sum(row.kind == "position" for row in tree(panel).model().rows) == 5


def test_the_last_unreviewed_position_lifts_its_filter(shown, writer):
    actor = writer.actor("Northline Ferries")
    writer.claim(actor, "denies", "any wrongdoing")
    panel = shown(writer)
    pill(panel, "unreviewed").click()
    confirm(writer, 0)
    again(panel, writer)
    assert pill(panel, "").isChecked()
    assert index(panel, "position c1").isValid()


def test_calm_lines_stand_where_there_is_nothing(qtbot, story, writer):
    panel = ActorsPanel()
    qtbot.addWidget(panel)
    panel.set_empty("Reading the article…")
    panel.show()
    assert line(panel) == "Reading the article…"
    again(panel, story)
    assert line(panel) is None
    panel.set_empty("Nothing here.")
    assert line(panel) == "Nothing here."
    again(panel, writer)
    assert line(panel) == "No claims found in this article."
    writer.actor("Quay Gazette")
    again(panel, writer)
    assert line(panel) is None
    assert not pill(panel, "").isVisible()


def test_two_thousand_claims_are_rows_of_one_view(shown, many):
    panel = shown(many(2000))
    view = tree(panel)
    assert sum(row.kind == "position" for row in view.model().rows) == 2000
    assert len(panel.findChildren(object)) < 200
    view.verticalScrollBar().setValue(view.verticalScrollBar().maximum())
    assert view.indexAt(view.viewport().rect().bottomLeft() - QPoint(0, 3)).isValid()


def test_light_and_dark_differ_and_come_back(shown, story):
    panel = shown(story)
    light = drawn(panel)
    panel.set_theme(theme("dark"))
    dark = drawn(panel)
    assert dark.pixelColor(2, 2) == theme("dark").panel
    assert light.pixelColor(2, 2) == theme("light").panel
    panel.set_theme(theme("light"))
    assert drawn(panel) == light


@pytest.mark.parametrize(("pixels", "width"), [(13, 240), (26, 240), (26, 400)])
def test_it_fits_narrow_panels_and_large_type(shown, many, pixels, width):
    panel = shown(many(200))
    font = panel.font()
    font.setPixelSize(pixels)
    panel.setFont(font)
    panel.resize(width, 720)
    assert panel.width() == width
    assert panel.minimumSizeHint().width() <= width
    view = tree(panel)
    assert view.viewport().height() > 360
    assert view.visualRect(index(panel, "position c1")).width() == view.viewport().width()
    for one in panel.findChildren(Pill):
        assert one.isHidden() or one.geometry().right() < one.parentWidget().width()


def test_the_rows_are_laid_out_anew_for_a_new_width(shown, writer):
    actor = writer.actor("Northline Ferries")
    writer.claim(actor, "denies", "the pier and the road to the pier are in good order")
    panel = shown(writer, width=700)
    view = tree(panel)
    low = view.visualRect(index(panel, "position c1")).height()
    panel.resize(260, 800)
    assert view.visualRect(index(panel, "position c1")).height() > low


def test_a_tooltip_says_what_is_cut(shown, writer):
    actor = writer.actor("Northline Ferries")
    writer.claim(actor, "denies", "words " * 80)
    writer.claim(actor, "states", "little")
    panel = shown(writer)
    view = tree(panel)
    assert view.cards.has_more(index(panel, "position c1"))
    assert view.cards.has_more(index(panel, "actor a1"))
    assert not view.cards.has_more(index(panel, "position c2"))


@pytest.mark.parametrize("key", ["position c2", "actor a1"])
def test_screen_readers_hear_the_sentence(shown, story, key):
    panel = shown(story)
    view = tree(panel)
    interface = QAccessible.queryAccessibleInterface(view)
    wanted = index(panel, key).data(Qt.ItemDataRole.AccessibleTextRole)
    said = [interface.child(n).text(QAccessible.Text.Name) for n in range(interface.childCount())]
    assert wanted in said


def pill(panel: ActorsPanel, key: str) -> Pill:
    """The pill of a key, "" for all; the pills of an earlier article may not be gone yet."""
    pills = [p for p in panel.findChildren(Pill) if p.key == key]
    return next((p for p in pills if not p.isHidden()), pills[-1])


def line(panel: ActorsPanel) -> str | None:
    """The calm line, when it is in sight."""
    shown = panel.findChild(QStackedWidget).currentWidget()
    return shown.text() if isinstance(shown, QLabel) else None
