"""Every view of the window, by name: how it is come by, and which part of the screen shows it.

A view is a function of the stage that returns the widget to draw; `clears` brings the window back.
"""

import sys
import tempfile
import time
from functools import partial
from pathlib import Path

from PySide6.QtCore import QPoint, Qt
from PySide6.QtWidgets import QApplication, QPlainTextEdit, QScrollArea, QWidget

from reader.core.spans import Span
from reader.ui.crashes import report_of
from reader.ui.keys_part import KeysPart
from reader.ui.library.shelf import SHELF
from reader.ui.pictures import wait_until


class Stage:
    """The window as the views see it."""

    def __init__(self, window):
        self.window = window

    @property
    def fittings(self):
        return self.window.fittings

    @property
    def desk(self):
        return self.fittings.desk

    @property
    def hand(self):
        return self.fittings.hand

    @property
    def claims(self):
        sitting = self.desk.sitting
        return sitting.reading.claims if sitting and sitting.reading else ()

    def waits_for_marks(self):
        wait_until(lambda: self.desk.sitting and self.desk.sitting.article)
        wait_until(lambda: self.desk.sitting.reading)

    def settles(self, rounds=12):
        """Let answers of the library come in."""
        for _ in range(rounds):
            QApplication.processEvents()
            time.sleep(0.02)

    def span(self, words):
        start = self.desk.sitting.text.index(words)
        return Span(start, start + len(words))

    def does(self, name, rounds=12):
        self.fittings.actions[name].trigger()
        self.settles(rounds)

    def chooses(self, number):
        """Choose a claim by its number, or the last one."""
        if self.claims:
            key = self.claims[min(number, len(self.claims) - 1)].claim.id
            self.hand.show_claim(key)
            self.fittings.panel.choose_claim(key)
            self.settles(3)

    def selects(self):
        """Select some words in the middle of the page."""
        page = self.window.page
        start = page.offset_under(QPoint(page.viewport().rect().center()).toPointF()) or 0
        text = self.desk.sitting.text
        start = text.find(" ", start) + 1
        end = text.find(" ", min(start + 40, len(text) - 1))
        page.select(Span(start, end if end > start else len(text)))
        self.settles(3)

    def clears(self):
        """Put away what lies over the window or stands in the page's place."""
        QApplication.processEvents()
        for top in QApplication.topLevelWidgets():
            if top is not self.window and top.isVisible() and top.parentWidget():
                top.close()
        self.fittings.finder.close_bar()
        self.fittings.review.leave()
        self.fittings.message_bar.clear()
        self.hand.leave_claim()
        self.hand.finish_memo()
        for name in ("show_table", "show_chains"):
            self.fittings.actions[name].setChecked(False)
        if self.window.pages.two:
            self.does("side_by_side")
        self.fittings.open_articles.turn_to_number(0)
        self.fittings.places.set_quiet(False)
        self.fittings.articles.box.clear()
        if self.fittings.arriving.strip:
            self.fittings.arriving.strip.close_it.click()
        self.window.activateWindow()
        self.fittings.middle.leave()
        self.window.page.select(None)
        for card in self.window.findChildren(QWidget, options=DIRECT):
            if card.isVisible() and card is not self.window.centralWidget():
                card.hide()
        self.settles(4)

    def over(self):
        """What opened over the window, or the window."""
        tops = [t for t in QApplication.topLevelWidgets() if t.isVisible() and t is not self.window]
        return tops[-1] if tops else self.window


DIRECT = Qt.FindChildOption.FindDirectChildrenOnly


def after(name, *, claim=None, selection=False):
    """The view that an action brings, on a chosen claim or on some selected words."""
    return partial(_after, name=name, claim=claim, selection=selection)


def _after(stage, *, name, claim, selection):
    if claim is not None:
        stage.chooses(claim)
    if selection:
        stage.selects()
    if name:
        stage.does(name, 20)
    return stage.over()


def answers(stage):
    answering = [n for n, read in enumerate(stage.claims) if read.claim.answers]
    stage.chooses(answering[0] if answering else 0)
    return stage.window


def library(stage, *, shelf="all"):
    stage.does("show_library", 25)
    tree = stage.fittings.room.view.shelves
    tree.setCurrentItem(next(i for i in tree._items() if i.data(0, SHELF).key == shelf))
    stage.settles(15)
    stage.fittings.room.view.table.selectRow(0)
    stage.settles(20)
    return stage.window


def unfolded(stage):
    library(stage)
    stage.fittings.room.view.table._open_at_cursor(0, True)
    stage.settles(25)
    return stage.window


def intake(stage):
    """The report of some files, one of which cannot be read."""
    with tempfile.TemporaryDirectory() as folder:
        sound, broken = Path(folder, "ferry.md"), Path(folder, "broken.pdf")
        sound.write_text("# The ferry\n\nThe mayor said that the ferry would run again.\n", "utf-8")
        broken.write_bytes(b"%PDF-1.4 and no more")
        stage.desk.intake.add([sound, broken])
        stage.settles(60)
        stage.does("show_report", 30)
    return stage.window


def link_card(stage):
    stage.does("article_memo", 20)
    editor = next(e for e in stage.window.findChildren(QPlainTextEdit) if e.isVisible())
    editor.setFocus()
    editor.insertPlainText("See [[the")
    stage.settles(20)
    return stage.window


def settings(stage, *, part=0.0):
    """The settings, from the top or from a part of them on."""
    stage.does("show_settings", 10)
    page = stage.over()
    bar = next(s for s in page.findChildren(QScrollArea) if s.isVisible()).verticalScrollBar()
    bar.setValue(round(part * bar.maximum()))
    stage.settles(3)
    return page


def settings_keys(stage):
    page = settings(stage)
    scroll = next(s for s in page.findChildren(QScrollArea) if s.isVisible())
    scroll.ensureWidgetVisible(page.findChild(KeysPart), 0, 0)
    bar, part = scroll.verticalScrollBar(), page.findChild(KeysPart)
    bar.setValue(part.mapTo(scroll.widget(), QPoint(0, 0)).y() - 30)
    stage.settles(5)
    return page


def search(stage, *, claims=False):
    ways = stage.fittings.articles.ways
    stage.hand.search_for("memo OR data")
    (ways.claims if claims else ways.articles).click()
    stage.settles(30)
    return stage.window


def name_card(stage):
    page, sitting = stage.window.page, stage.desk.sitting
    first = page.offset_under(QPoint(40, 60).toPointF()) or 0
    mentions = [m for a in sitting.reading.actors for m in a.mentions if m.start > first]
    if mentions:
        page.setFocus()
        page.put_caret(min(mentions, key=lambda m: m.start).start + 1, keep_anchor=False)
        stage.does("who", 20)
    return stage.window


def menu(stage, *, part=None):
    buttons = stage.fittings.toolbar.findChildren(QWidget)
    shown = next(b.menu() for b in buttons if hasattr(b, "menu") and b.menu())
    if part is not None:
        shown = [a.menu() for a in shown.actions() if a.menu()][part]
    shown.popup(stage.window.mapToGlobal(QPoint(0, 0)))
    stage.settles(4)
    return shown


def manual(stage, *, page=""):
    stage.fittings.guide.show_manual(page)
    stage.settles(5)
    return stage.fittings.guide.manual


def tour(stage, *, steps=0):
    stage.does("take_tour")
    for _ in range(steps):
        stage.fittings.guide.tour.next.click()
    stage.settles(5)
    return stage.window


def error(stage):
    stage.fittings.guide._caught(None, "")
    stage.settles(4)
    return stage.window


def report(stage):
    try:
        raise KeyError("lost")
    except KeyError:
        stage.fittings.guide._show_report(None, report_of(*sys.exc_info()))
    stage.settles(4)
    return stage.over()


def find(stage):
    stage.does("find")
    stage.fittings.finder.box.setText("the")
    stage.settles(10)
    return stage.window


def correct_actor(stage):
    if stage.desk.sitting.reading.actors:
        stage.hand.choose_actor(stage.desk.sitting.reading.actors[0].id)
    stage.does("correct_actor")
    return stage.over()


def quiet(stage):
    stage.fittings.places.set_quiet(True)
    stage.settles(4)
    return stage.window


VIEWS = {
    "article": after("", claim=6),
    "review": after("review"),
    "why": after("why", claim=2),
    "table": after("show_table", claim=2),
    "chains": after("show_chains", claim=2),
    "answers": answers,
    "library": library,
    "trash": partial(library, shelf="trash"),
    "intake": intake,
    "link_card": link_card,
    "settings_keys": settings_keys,
    "search": search,
    "search_claims": partial(search, claims=True),
    "notes": after("show_notes"),
    "coding": after("code", selection=True),
    "selection": after("", selection=True),
    "history": after("show_past"),
    "settings": settings,
    **{f"settings_{n}": partial(settings, part=n / 12) for n in (1, 2, 3)},
    "text": after("show_text"),
    "print": after("print_article"),
    "side_by_side": after("side_by_side"),
    "compare": after("compare"),
    "name_card": name_card,
    "palette": after("show_actions"),
    "menu": menu,
    **{f"menu_{number}": partial(menu, part=number) for number in range(7)},
    "keys": partial(manual, page="keys"),
    "news": partial(manual, page="news"),
    "manual": partial(manual, page="reading"),
    "tour": tour,
    "tour_last": partial(tour, steps=3),
    "error": error,
    "report": report,
    "outline": after("outline"),
    "find": find,
    "memo": after("article_memo"),
    "correct": after("correct", claim=1),
    "correct_actor": correct_actor,
    "add_claim": after("add_claim", selection=True),
    "add_actor": after("add_actor", selection=True),
    "ends": after("move_ends", claim=4),
    "verdicts": after("show_verdicts"),
    "taught": after("show_taught"),
    "lost": lambda stage: (stage.fittings.lost.show(), stage.over())[1],
    "unfolded": unfolded,
    "quiet": quiet,
}
