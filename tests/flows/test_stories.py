"""Stories of whole sittings: the first run, a note of last month, German and dark at 200 %.

The others stand elsewhere: an article coded (test_coding, test_real_keys), a claim put right
(test_first_light), two articles compared (test_side_by_side, test_likes), a crash and the day after
(test_real_keys).
"""

from collections.abc import Iterator
from datetime import UTC, datetime, timedelta

import pytest
from PySide6.QtCore import QPoint, QRect, Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QPushButton

from reader import settings_file
from reader.desk import commands
from reader.ui import language
from reader.ui.theme import theme
from tests.flows.test_languages import english, shown_words
from tests.flows.test_notes import opened, shown

ALT, CONTROL = Qt.KeyboardModifier.AltModifier, Qt.KeyboardModifier.ControlModifier
FERRY = "The union denied that the ferry was late. The mayor said that it had never been late."
PASSAGE = "customer data—including IP addresses"


def test_the_first_run(sit_down, qtbot) -> None:
    reader = sit_down(None)
    welcome = reader.fittings.welcome
    assert welcome.isVisible()
    (sample,) = [b for b in welcome.findChildren(QPushButton) if "sample" in b.text()]
    sample.click()
    reader.waits_for_marks()
    assert not welcome.isVisible()
    reader.drags_over(PASSAGE)
    reader.page.setFocus()
    reader.presses(Qt.Key.Key_4, on=reader.page)
    reader.clicks_on(PASSAGE)
    reader.page.setFocus()
    reader.presses(Qt.Key.Key_Return, on=reader.page)
    qtbot.keyClicks(QApplication.focusWidget(), "My first note")
    reader.leaves()

    again = sit_down(None)
    again.waits_for_marks()
    assert not again.fittings.welcome.isVisible()
    (kept,) = again.sitting.annotations.values()
    assert (kept.colour, kept.body) == (4, "My first note"), "closing the window kept it"


def test_a_note_of_last_month_is_found(sit_down, monkeypatch) -> None:
    reader = sit_down()
    reader.waits_for_marks()
    for days, words in ((100, "Too old, seen in spring"), (20, "Seen last month: who leaked it?")):
        at = (datetime.now(UTC) - timedelta(days=days)).isoformat(timespec="milliseconds")
        monkeypatch.setattr(commands, "now", lambda at=at: at)
        passage = reader.span("any wrongdoing" if days == 100 else PASSAGE)
        reader.fittings.desk.pen.write_note(passage, words)
    monkeypatch.undo()
    reader.leaves()

    again = sit_down(None)
    again.waits_until(lambda: again.sitting and again.sitting.article)
    again.fittings.desk.open_text(FERRY)
    again.waits_until(lambda: "ferry" in again.sitting.text and again.sitting.article)
    view = opened(again)
    QTest.keyClicks(view.box, "seen")
    again.waits_until(lambda: len(shown(view)) == 2)
    view.since.setCurrentIndex(view.since.findData("month"))
    again.waits_until(lambda: shown(view) == ["Seen last month: who leaked it?"])
    again.presses(Qt.Key.Key_Down, on=view.box)
    again.presses(Qt.Key.Key_Return, on=view.list)
    again.waits_until(lambda: "Alibaba" in again.sitting.text)
    again.waits_until(lambda: again.page.picked())
    picked = again.sitting.annotations[again.page.picked()]
    assert picked.anchor.span == again.span(PASSAGE)
    assert 0 <= again.page.rect_of(again.span(PASSAGE).start).top() < again.page.height()
    again.page.setFocus()
    again.presses(Qt.Key.Key_Return, on=again.page)
    assert QApplication.focusWidget().toPlainText().startswith("Seen last month")


@pytest.fixture
def german_library(tmp_path) -> Iterator[object]:
    folder = tmp_path / "spoken"
    settings_file.save(folder, {"language": "de", "theme": "dark", "zoom": 200})
    yield folder
    language.speak("en")


def test_german_and_dark_at_twice_the_size(sit_down, german_library, qtbot) -> None:
    reader = sit_down(library=german_library)
    reader.waits_for_marks()
    reader.window.resize(960, 540)  # what a screen of 1920 by 1080 has at 200 %
    qtbot.wait(50)
    page = reader.page
    assert page.zoom() == 200
    assert page.viewport().grab().toImage().pixelColor(2, 2) == theme("dark").page
    title = reader.sitting.title
    foreign = [w for w in shown_words(reader.fittings.toolbar) if english(w) and w not in title]
    assert "Bibliothek" in foreign, "it speaks German"
    reader.drags_over("any wrongdoing")
    page.setFocus()
    reader.presses(Qt.Key.Key_3, on=page)
    assert [a.anchor.quotation for a in reader.sitting.annotations.values()] == ["any wrongdoing"]
    reader.clicks_on("any wrongdoing")
    page.setFocus()
    reader.presses(Qt.Key.Key_Return, on=page)
    editor = QApplication.focusWidget()
    qtbot.keyClicks(editor, "Wer sagt das?")
    place = QRect(editor.mapTo(reader.window, QPoint(0, 0)), editor.size())
    assert reader.window.rect().contains(place), "the note is seen whole where it is written"
    reader.presses(Qt.Key.Key_Return, CONTROL, on=editor)
    assert [a.body for a in reader.sitting.annotations.values()] == ["Wer sagt das?"]
    reader.presses(Qt.Key.Key_Z, CONTROL)
    reader.waits_until(lambda: not next(iter(reader.sitting.annotations.values())).body)
    assert "Rückgängig" in reader.fittings.actions["undo"].text()
