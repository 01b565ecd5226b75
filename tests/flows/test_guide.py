"""First steps and help: the sample, the tour, the manual, what is new, a report of an error."""

import re
import sys

import pytest
from PySide6.QtCore import Qt, QUrl
from PySide6.QtGui import QTextDocument
from PySide6.QtWidgets import QApplication

from reader import __version__
from reader.ui import actions, keyboard
from reader.ui.crashes import Crashes
from reader.ui.manual_pages import Page, folder, found, pages
from reader.ui.tour import STEPS

OFFSCREEN = pytest.mark.qt_log_ignore("This plugin does not support")


def test_a_first_reader_opens_the_sample_and_takes_the_tour(sit_down) -> None:
    reader = sit_down(None)
    assert reader.fittings.welcome.isVisible()
    reader.fittings.actions["take_tour"].trigger()
    tour = reader.fittings.guide.tour
    reader.waits_for_marks()
    assert "Alibaba" in reader.sitting.text
    titles = []
    for step in STEPS:
        titles.append(tour.title.text())
        part = getattr(reader.fittings, step.part)
        assert tour.ring.size() == part.size()
        assert reader.window.rect().contains(tour.geometry())
        reader.presses(Qt.Key.Key_Return, on=tour.next)
    assert titles == [step.title for step in STEPS]
    assert not tour.isVisible()
    assert not tour.ring.isVisible()


def test_the_tour_can_be_left_and_gives_the_focus_back(sit_down) -> None:
    reader = sit_down()
    reader.waits_for_marks()
    reader.page.setFocus()
    reader.fittings.actions["take_tour"].trigger()
    tour = reader.fittings.guide.tour
    assert tour.next.hasFocus()
    reader.window.resize(1100, 700)
    assert reader.window.rect().contains(tour.geometry())
    reader.presses(Qt.Key.Key_Escape, on=tour.next)
    assert not tour.isVisible()
    assert reader.page.hasFocus()


@OFFSCREEN
def test_the_manual_is_opened_by_f1_and_found_by_words(sit_down, qtbot) -> None:
    reader = sit_down()
    reader.presses(Qt.Key.Key_F1)
    manual = reader.fittings.guide.manual
    assert manual.isVisible()
    every = manual.list.count()
    qtbot.keyClicks(manual.box, "apa style")
    assert 0 < manual.list.count() < every
    marked = [place.cursor.selectedText() for place in manual.leaf.extraSelections()]
    assert "APA" in marked
    qtbot.keyClicks(manual.box, " xyzzy")
    assert manual.none.isVisible()
    reader.presses(Qt.Key.Key_Escape, on=manual.box)
    assert not manual.isVisible()


@OFFSCREEN
def test_links_lead_to_pages_and_pictures_to_the_manual_alone(sit_down) -> None:
    reader = sit_down()
    reader.fittings.guide.show_manual()
    manual = reader.fittings.guide.manual
    manual.leaf.anchorClicked.emit(QUrl("marking.md"))
    assert manual.list.currentItem().text() == "Marking and notes"
    image = QTextDocument.ResourceType.ImageResource.value
    assert manual.leaf.loadResource(image, QUrl("../../LICENSE")) is None
    assert manual.leaf.loadResource(image, QUrl("file:///etc/hostname")) is None
    assert manual.leaf.loadResource(image, QUrl("http://a.example/x.png")) is None


def test_every_link_and_every_picture_of_the_manual_is_there() -> None:
    every = pages()
    names = {page.name for page in every}
    for page in every:
        words = re.sub(r"`[^`\n]*`", "", page.text)
        for link in re.findall(r"(?<!!)\[[^\]]*\]\(([^)]*)\)", words):
            assert link.removesuffix(".md") in names, (page.name, link)
        for picture in re.findall(r"!\[[^\]]*\]\(([^)]*)\)", page.text):
            assert (folder() / picture).is_file(), picture
    assert 0 < sum(path.stat().st_size for path in folder().glob("*.webp")) < 500_000


def test_the_manual_names_every_key() -> None:
    keys = next(page.text for page in pages() if page.name == "keys")
    assert all(f"`{keyboard.printed(key)}`" in keys for row in actions.TABLE for key in row.keys)


def test_the_keys_that_the_pages_name_are_keys_of_the_table() -> None:
    known = {key for row in actions.TABLE for key in row.keys}
    elsewhere = {"Ctrl+Enter", "Alt", "Alt+Shift", "Shift", "F2"}
    for page in pages():
        if page.name not in ("keys", "settings", "news"):
            named = set(re.findall(r"`((?:Ctrl|Alt|Shift|F\d)[^` ]*|[A-Z])`", page.text))
            assert named - known - elsewhere == set(), page.name


def test_the_page_with_most_of_the_words_comes_first() -> None:
    once, often = Page("a", "A", "the crane"), Page("b", "B", "crane, the crane, the [crane](x.md)")
    titled, none = Page("c", "The crane", "the crane"), Page("d", "D", "the ferry x.md")
    every = (once, often, titled, none)
    assert [page.name for page, _ in found(every, "the crane")] == ["c", "b", "a"]


@OFFSCREEN
def test_a_new_version_says_what_is_new_once(sit_down) -> None:
    reader = sit_down()
    assert "This is Reportedly" not in reader.fittings.message_bar.text(), "nothing was before"
    reader.window.options["version"] = "0.0.1"
    reader.leaves()
    again = sit_down()
    again.waits_until(lambda: __version__ in again.fittings.message_bar.text())
    again.fittings.actions["show_news"].trigger()
    assert again.fittings.guide.manual.list.currentItem().text() == "What is new"
    again.leaves()
    third = sit_down()
    assert "This is Reportedly" not in third.fittings.message_bar.text()


@OFFSCREEN
def test_an_error_is_told_and_its_report_copied(sit_down, monkeypatch, tmp_path) -> None:
    monkeypatch.setattr(sys, "__excepthook__", lambda *_: None)
    monkeypatch.setattr(Crashes, "watch_the_end", lambda _: "")  # pytest watches it here
    reader = sit_down()
    reader.window.crashes = Crashes(tmp_path)
    reader.fittings.guide.begin()
    try:
        raise KeyError("lost")
    except KeyError:
        reader.window.crashes.caught(*sys.exc_info())
    bar = reader.fittings.message_bar
    reader.waits_until(lambda: "made an error" in bar.text())
    bar._action.click()
    page = reader.fittings.guide.report
    assert page.copied.isVisible(), "it says where the file is"
    page.copy.click()
    assert "KeyError: 'lost'" in QApplication.clipboard().text()
    assert "clipboard" in page.copied.text()
    page.close()
    reader.fittings.guide._show_report(None, "lost")
    assert reader.fittings.guide.report.copied.isHidden(), "no empty line where there is no file"
    reader.fittings.guide.report.close()
