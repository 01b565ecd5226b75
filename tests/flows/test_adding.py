"""Adding in the window: folders in the background, pause, a report in which all can be opened."""

import os
import time
import warnings
from pathlib import Path

import pytest
from PySide6.QtCore import QMimeData, QPoint, QPointF, Qt, QUrl
from PySide6.QtGui import QDesktopServices, QDragEnterEvent, QDropEvent
from PySide6.QtTest import QAbstractItemModelTester
from PySide6.QtWidgets import QApplication, QFileDialog

from reader.core.listing import Arrival, Lot
from reader.desk.events import Adding, Backlog
from reader.ui.library.report import Arrivals
from reader.ui.library.strip import AddingStrip, time_left
from reader.ui.theme import theme

CONTROL = Qt.KeyboardModifier.ControlModifier


@pytest.fixture
def papers(tmp_path: Path) -> Path:
    folder = tmp_path / "papers"
    folder.mkdir()
    for n in range(25):
        (folder / f"{n:02}.txt").write_text(f"The mayor said that crane {n} would stay.")
    (folder / "25.txt").write_text("The mayor said that crane 5 would stay.")
    (folder / "bad.pdf").write_bytes(b"%PDF-1.4 and no more")
    return folder


def drop(window, *paths: Path) -> None:
    data = QMimeData()
    data.setUrls([QUrl.fromLocalFile(str(path)) for path in paths])
    buttons = (Qt.MouseButton.LeftButton, Qt.KeyboardModifier.NoModifier)
    how = (Qt.DropAction.CopyAction, data, *buttons)
    with warnings.catch_warnings():
        warnings.simplefilter("ignore", DeprecationWarning)  # Qt 6.12 has no other way to make one
        QApplication.sendEvent(window, QDragEnterEvent(QPoint(5, 5), *how))
    QApplication.sendEvent(window, QDropEvent(QPointF(5, 5), *how))


def strip(reader) -> AddingStrip | None:
    return reader.fittings.arriving.strip


def ended(reader) -> bool:
    known = strip(reader)
    return known is not None and known.report.isVisible()


def test_a_folder_is_dropped_added_and_reported(sit_down, papers, monkeypatch) -> None:
    reader = sit_down(None)
    drop(reader.window, papers)
    reader.waits_until(lambda: ended(reader))
    assert strip(reader).text.text() == "25 articles added · 1 known already · 1 failed"
    strip(reader).report.click()
    report = reader.fittings.arriving.report
    reader.waits_until(lambda: report.model.rowCount() == 27)
    shown = []
    monkeypatch.setattr(QDesktopServices, "openUrl", lambda url: shown.append(url.toLocalFile()))
    report.view.selectRow(0)
    reader.presses(Qt.Key.Key_Return, on=report.view)
    assert shown == [str(papers)], "what failed shows where it is"
    report.choices["known"].click()
    assert report.model.rowCount() == 1
    report.view.selectRow(0)
    reader.presses(Qt.Key.Key_Return, on=report.view)
    reader.waits_until(lambda: reader.sitting and "crane 5" in reader.sitting.text)
    assert not report.isVisible()
    strip(reader).close_it.click()
    reader.presses(Qt.Key.Key_L, CONTROL, on=reader.window)
    table = reader.fittings.room.view.table
    reader.waits_until(lambda: table.articles.rowCount() == 25)


def test_adding_can_wait_and_go_on(sit_down, papers, monkeypatch) -> None:
    reader = sit_down(None)
    monkeypatch.setattr(QFileDialog, "getExistingDirectory", lambda *_, **__: str(papers))
    reader.fittings.actions["add_folder"].trigger()
    reader.fittings.desk.intake.pause()
    reader.waits_until(lambda: strip(reader) is not None)
    assert not ended(reader)
    reader.fittings.desk.intake.go_on()
    reader.waits_until(lambda: ended(reader))
    assert strip(reader).text.text() == "25 articles added · 1 known already · 1 failed"


def test_what_is_added_is_analysed_and_the_table_says_so(sit_down, papers) -> None:
    reader = sit_down(None)
    reader.presses(Qt.Key.Key_L, CONTROL, on=reader.window)
    drop(reader.window, papers / "00.txt", papers / "01.txt")
    table = reader.fittings.room.view.table

    def counted() -> bool:
        lines = [table.articles.line(n) for n in range(table.articles.rowCount())]
        return len(lines) == 2 and all(line and line.claims == 1 for line in lines)

    reader.waits_until(counted)


def test_a_watched_folder_stands_among_the_shelves(sit_down, papers, monkeypatch) -> None:
    reader = sit_down(None)
    long_ago = time.time() - 100
    for path in papers.iterdir():
        os.utime(path, (long_ago, long_ago))
    monkeypatch.setattr(QFileDialog, "getExistingDirectory", lambda *_, **__: str(papers))
    reader.presses(Qt.Key.Key_L, CONTROL, on=reader.window)
    reader.fittings.actions["watch_folder"].trigger()
    reader.waits_until(lambda: ended(reader))
    tree = reader.fittings.room.view.shelves

    def row():
        return next((i for i in tree._items() if i.text(0) == "papers"), None)

    reader.waits_until(row)
    tree.setCurrentItem(row())
    table = reader.fittings.room.view.table
    reader.waits_until(lambda: table.articles.rowCount() == 25)
    shelf = row().data(0, Qt.ItemDataRole.UserRole + 1)
    assert [a.text() for a in tree.menu_for(shelf).actions()][-1] == "Watch it no more"
    tree.unwatch_asked.emit(shelf.key)
    reader.waits_until(lambda: not row())


def test_the_strip_says_how_far_how_fast_and_how_long(qtbot) -> None:
    made = AddingStrip(theme("light"))
    qtbot.addWidget(made)
    made.show_adding(Adding(Lot(8000, 2000, 5, 1), 412.4, 19.4, paused=False))
    assert made.text.text() == "Adding: 8000 files left · 412 a second · about 19 seconds"
    made.show_adding(Adding(Lot(8000, 2000), 0, None, paused=True))
    assert made.text.text() == "Adding waits: 8000 files left"
    assert made.pause.text() == "Go on"
    made.show_backlog(Backlog(10, 400, 1200.0, paused=False))
    assert made.more.text() == "Analysing: 400 articles left · about 20 minutes"
    made.show_backlog(Backlog(410, 0, None, paused=False))
    assert not made.more.text()
    assert time_left(10_000) == "about 3 hours"
    made.show_adding(Adding(Lot(), 0, None, paused=False))
    assert made.isHidden()


@pytest.mark.usefixtures("qapp")
def test_the_model_of_the_report_passes_the_model_tester() -> None:
    model = Arrivals()
    mode = QAbstractItemModelTester.FailureReportingMode.Fatal
    tester = QAbstractItemModelTester(model, mode)
    failed = Arrival("/a/b.pdf", "failed", reason="not a document")
    model.show((failed, Arrival("/a/c.txt", "added", "x", "A crane")))
    assert model.index(0, 1).data() == "not a document"
    model.show(())
    assert tester.model() is model
