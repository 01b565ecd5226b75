"""[[ in a note offers what to link to; the link is written, shown, and followed."""

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication

from reader.core.linking import Linked
from reader.ui.floating import VALUE
from reader.ui.link_card import LinkCard

CONTROL = Qt.KeyboardModifier.ControlModifier


@pytest.fixture
def reader(sit_down):
    reader = sit_down()
    reader.waits_for_marks()
    desk = reader.fittings.desk
    desk.pen.write_note(reader.span("private enterprise"), "Who is **meant**? 🚢")
    desk.coder.make("security")
    reader.waits_until(lambda: reader.fittings.actions["undo"].isEnabled())
    reader.page.select(reader.span("a confidential memo"))
    reader.fittings.actions["note"].trigger()
    return reader


def offered(reader) -> list[tuple[str, str]]:
    """The rows of the card, with their kinds; none where no card is seen."""
    cards = [each.list for each in reader.window.findChildren(LinkCard) if each.isVisible()]
    items = [rows.topLevelItem(n) for rows in cards for n in range(rows.topLevelItemCount())]
    return [(item.text(0), item.text(1)) for item in items]


def links(reader) -> list[Linked]:
    """Where the rows of the card lead."""
    (rows,) = [each.list for each in reader.window.findChildren(LinkCard) if each.isVisible()]
    items = [rows.topLevelItem(n) for n in range(rows.topLevelItemCount())]
    return [item.data(0, VALUE)[0].to for item in items]


def typed(reader, words: str):
    editor = reader.page.margin.editor
    QTest.keyClicks(editor, words)
    return editor


def test_a_note_is_offered_linked_and_followed(reader) -> None:
    editor = typed(reader, "Compare [[meant")
    reader.waits_until(lambda: ("Who is meant? 🚢", "note") in offered(reader))
    QTest.keyClick(editor, Qt.Key.Key_Return)
    (first,) = [a for a in reader.sitting.annotations.values() if "meant" in a.body]
    assert editor.toPlainText() == f"Compare [Who is meant? 🚢](note:{first.id})"
    assert editor.hasFocus()
    assert offered(reader) == []
    QTest.keyClick(editor, Qt.Key.Key_Return, CONTROL)
    (second,) = [a for a in reader.sitting.annotations.values() if "Compare" in a.body]
    reader.fittings.hand.go_to_mark(second.id, second.anchor.span)
    reader.fittings.actions["follow_link"].trigger()
    reader.waits_until(lambda: reader.page.picked() == first.id)
    reader.fittings.desk.pen.delete(first.id)
    reader.fittings.hand.go_to_mark(second.id, second.anchor.span)
    reader.fittings.actions["follow_link"].trigger()
    reader.waits_until(lambda: "is no more" in reader.fittings.message_bar.text())


def test_claims_codes_and_articles_are_offered_and_chosen_by_arrows(reader) -> None:
    editor = typed(reader, "[[secur")
    reader.waits_until(lambda: offered(reader))
    kinds = [kind for _, kind in offered(reader)]
    assert offered(reader)[0] == ("security", "code")
    assert "claim" in kinds
    QTest.keyClick(editor, Qt.Key.Key_Down)
    QTest.keyClick(editor, Qt.Key.Key_Tab)
    assert "](claim:" in editor.toPlainText()
    typed(reader, " [[department")
    reader.waits_until(lambda: "article" in [kind for _, kind in offered(reader)])
    QTest.keyClick(editor, Qt.Key.Key_Escape)
    assert offered(reader) == []
    assert reader.page.margin.editor is editor, "Escape puts the card away, and not the note"
    typed(reader, "]] and on")
    assert offered(reader) == []


def test_a_claim_of_the_open_article_is_offered_once_and_on_one_line(reader) -> None:
    hand, hits = reader.fittings.hand, []
    find = reader.fittings.desk.seeker.find_linkable
    claims = {claim.to for claim in hand._claims()}
    reader.waits_until(lambda: (find("department", hits.extend), has_claims(hits))[1])
    typed(reader, "[[department")
    reader.waits_until(lambda: "article" in [kind for _, kind in offered(reader)])
    linked = [to for to in links(reader) if to.kind == "claim"]
    assert linked
    assert set(linked) <= claims, "the library knows each by another place"
    assert not any("\n" in words for words, _ in offered(reader))


def has_claims(hits) -> bool:
    return any(hit.to.kind == "claim" for hit in hits)


def test_links_that_lead_nowhere_are_said(reader) -> None:
    reader.page.finish_note()
    hand, article = reader.fittings.hand, reader.sitting.article
    said = reader.fittings.message_bar.text
    hand.follow("code:none")
    assert said() == "The code that this leads to is no more."
    hand.follow(f"claim:{article}/99999990-99999999")
    assert said() == "The words that this leads to are not in the article any more."
    hand.follow("article:none")
    reader.waits_until(lambda: said() == "This article is in the library no longer.")
    hand.follow_one_of("Nothing here.")
    hand.follow_one_of("[a](code:none) and [b](https://example.org)")
    rows = hand._card.list
    assert [rows.topLevelItem(n).text(0) for n in range(2)] == ["a", "b"]
    hand._card.leave()


def test_a_memo_offers_links_as_well_and_a_code_leads_to_its_passages(reader) -> None:
    reader.page.finish_note()
    reader.fittings.actions["project_memo"].trigger()
    reader.waits_until(lambda: reader.fittings.hand.memo.isVisible())
    editor = reader.fittings.hand.memo.editor
    QTest.keyClicks(editor, "[[security")
    reader.waits_until(lambda: QApplication.focusWidget() is editor and offered(reader))
    QTest.keyClick(editor, Qt.Key.Key_Return)
    assert editor.toPlainText().startswith("[security](code:")
    reader.fittings.hand.follow_one_of(editor.toPlainText())
    reader.waits_until(reader.fittings.notes.is_shown)
