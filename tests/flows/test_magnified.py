"""At three times the size a screen of 1920 by 1080 has 640 by 360 pixels left: all is in reach."""

import os
from collections.abc import Iterator

import pytest
from PySide6.QtCore import QPoint, QRect, Qt
from PySide6.QtWidgets import QAbstractScrollArea, QApplication, QWidget

from reader import settings_file
from reader.ui import language
from reader.ui.start import enlarge

ROOM = (640, 360)
VIEWS = ("show_library", "show_notes", "show_report")
OVER = ("show_text", "show_past", "show_actions", "find", "review", "show_table", "article_memo")


@pytest.fixture
def spoken() -> Iterator[None]:
    yield
    language.speak("en")


@pytest.fixture
def reader(sit_down, tmp_path):
    """In German, whose words are the longest."""
    settings_file.save(tmp_path / "spoken", {"language": "de"})
    reader = sit_down(library=tmp_path / "spoken")
    reader.waits_for_marks()
    reader.window.resize(*ROOM)
    QApplication.processEvents()
    return reader


def out_of_reach(window: QWidget) -> list[str]:
    """The controls that can neither be seen whole nor be scrolled into sight."""
    found = []
    for part in window.findChildren(QWidget):
        takes_keys = part.focusPolicy() != Qt.FocusPolicy.NoFocus
        if not (part.isVisible() and takes_keys) or part.window() is not window:
            continue
        seen = QRect(part.mapTo(window, QPoint(0, 0)), part.size())
        whole = seen.width() > 0 and seen.height() > 0 and window.rect().contains(seen)
        if not (whole or _scrolls(part)):
            found.append(f"{type(part).__name__} {part.accessibleName()} {seen}")
    return found


def _scrolls(part: QWidget) -> bool:
    above = part.parentWidget()
    while above is not None and not isinstance(above, QAbstractScrollArea):
        above = above.parentWidget()
    return above is not None


@pytest.mark.usefixtures("spoken")
def test_every_control_can_be_reached_and_every_line_read(reader) -> None:
    assert (reader.window.width(), reader.window.height()) == ROOM
    fittings = reader.fittings
    for name in (*VIEWS, "", *OVER):
        if name:
            fittings.actions[name].trigger()
        else:
            fittings.middle.leave()
        reader.qtbot.wait(30)
        assert reader.window.width() == ROOM[0], name
        assert out_of_reach(reader.window) == [], name
    reader.page.set_zoom(300)
    QApplication.processEvents()
    view = reader.page.viewport().rect()
    for offset in range(0, 400, 5):
        assert reader.page.rect_of(offset).right() <= view.right() + 1


def test_magnification_holds_from_the_start_and_obeys_the_system(monkeypatch) -> None:
    monkeypatch.delenv("QT_SCALE_FACTOR", raising=False)
    enlarge(100)
    assert "QT_SCALE_FACTOR" not in os.environ
    enlarge(250)
    assert os.environ["QT_SCALE_FACTOR"] == "2.5"
    enlarge(300)
    assert os.environ["QT_SCALE_FACTOR"] == "2.5", "what was chosen for all programs holds"
    monkeypatch.delenv("QT_SCALE_FACTOR")
