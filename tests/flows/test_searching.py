"""Searching in the window: by articles and by claims, with help, and searches that are kept."""

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QMenu

from reader.core.annotations import Annotation, anchor_at
from reader.core.article import Block, Edition, Imported, Metadata, Origin
from reader.core.codes import Code
from reader.core.history import Change, Command
from reader.core.spans import Span
from reader.library import Library
from reader.ui.search_help import FIELDS, OPERATORS

CONTROL = Qt.KeyboardModifier.ControlModifier
SHIFT = Qt.KeyboardModifier.ShiftModifier
DENIAL = "any wrongdoing"
TEXT = "The harbour board said nothing. A crane stood near the harbour. The ferry came."


def looks_for(reader, qtbot, words: str) -> None:
    box = reader.fittings.articles.box
    box.clear()
    reader.presses(Qt.Key.Key_F, CONTROL | SHIFT, on=reader.window)
    qtbot.keyClicks(box, words)


def test_claims_are_found_and_a_click_goes_to_the_passage(sit_down, qtbot) -> None:
    reader = sit_down()
    reader.waits_for_marks()
    seed, articles = reader.sitting.article, reader.fittings.articles
    reader.fittings.desk.open_text("The mayor said that the ferry would run again in spring.")
    reader.waits_for_marks()
    looks_for(reader, qtbot, "actor:Alibaba wrongdoing")
    reader.waits_until(lambda: articles.ways.claims.isVisible())
    articles.ways.claims.click()
    reader.waits_until(lambda: [e.title for e in articles.rows.entries] == ["Alibaba denies"])
    (entry,) = articles.rows.entries
    assert [entry.words[m.start : m.end] for m in entry.marks] == ["wrongdoing"]
    reader.presses(Qt.Key.Key_Return, on=articles.box)
    reader.waits_until(lambda: reader.sitting.article == seed and reader.page.selection())
    selection = reader.page.selection()
    assert DENIAL in reader.sitting.text[selection.start : selection.end]
    reader.waits_until(lambda: reader.fittings.hand.claim)
    chosen = reader.sitting.claim(reader.fittings.hand.claim)
    assert chosen.claim.stance == "denies", "its keys work at once"
    articles.ways.articles.click()
    reader.waits_until(lambda: [e.title[:8] for e in articles.rows.entries] == ["The U.S."])
    reader.presses(Qt.Key.Key_Escape, on=articles.box)
    reader.waits_until(lambda: not articles.ways.claims.isVisible())


def test_help_puts_fields_into_the_search_and_keeps_searches(sit_down, qtbot) -> None:
    reader = sit_down()
    reader.waits_for_marks()
    articles = reader.fittings.articles
    looks_for(reader, qtbot, "memo")

    def choose(begins: str) -> None:
        menu: QMenu = articles.help.menu_of(articles)
        next(a for a in menu.actions() if a.text().startswith(begins)).trigger()
        menu.deleteLater()

    choose("actor:")
    assert articles.box.text() == "memo actor:"
    qtbot.keyClicks(articles.box, "Alibaba")
    choose("Keep this")
    reader.waits_until(lambda: [each.query for each in articles.kept] == ["memo actor:Alibaba"])
    articles.box.clear()
    choose("memo actor")
    reader.waits_until(lambda: len(articles.rows.entries) == 1 and articles.rows.entries[0].words)


@pytest.fixture
def library(tmp_path):
    """An article that each example of the help finds, but for those of claims."""
    metadata = Metadata("The old crane", None, "Quay Gazette", "2024-07-01")
    article = Edition(TEXT, (Block("paragraph", Span(0, len(TEXT))),))
    with Library.open(tmp_path / "library") as opened:
        key = opened.add(Imported(metadata, article, Origin("/a.txt", "txt", "0" * 64, 9)))
        opened.set_tags(key, ["port"])
        opened.collections.put(opened.collections.make("Ports"), [key])
        note = Annotation("n", key, "note", anchor_at(TEXT, Span(4, 11)), body="Why?")
        code = Annotation("c", key, "code", anchor_at(TEXT, Span(4, 11)), code="k")
        opened.do(Command("code", "", (Change(None, Code("k", "blame")),)))
        opened.do(Command("mark", key, (Change(None, note), Change(None, code))))
        yield opened


OF_CLAIMS = ("actor:", "stance:", "says:", "target:", "about:")
EXAMPLES = [e for piece, e, _ in (*FIELDS, *OPERATORS) if piece not in OF_CLAIMS]


@pytest.mark.parametrize("example", EXAMPLES)
def test_what_the_help_shows_finds(library, example) -> None:
    assert library.search(example).total == 1
    assert len(library.lists.numbers(listing(example))) == 1


def listing(query: str):
    from reader.core.listing import Listing

    return Listing(queries=(query,))


@pytest.mark.parametrize(
    "query",
    [
        "actor:Alibaba",
        "stance:denies",
        "says:data",
        "target:Alibaba",
        "about:Alibaba",
        "actor:Alibaba stance:denies wrongdoing",
        "is:read",
    ],
)
def test_fields_of_claims_find_in_the_window(sit_down, qtbot, query) -> None:
    reader = sit_down()
    reader.waits_for_marks()
    articles = reader.fittings.articles
    looks_for(reader, qtbot, query)
    reader.waits_until(lambda: len(articles.rows.entries) == 1 and articles.rows.entries[0].words)
    if query != "is:read":
        articles.ways.claims.click()
        reader.waits_until(lambda: articles.rows.entries and articles.rows.entries[0].small)
