"""What a screen reader is told."""

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QAccessible
from PySide6.QtTest import QTest

from reader.core.spans import Span
from reader.ui.page.mirror import Mirror


def test_name_and_description(stage) -> None:
    stage.view.set_summary("2 claims by 1 actor")
    told = QAccessible.queryAccessibleInterface(stage.view)
    assert told.text(QAccessible.Text.Name) == "The crane that nobody tested"
    assert told.text(QAccessible.Text.Description).endswith("2 claims by 1 actor")


@pytest.fixture
def read(stage, monkeypatch):
    """The text as it reaches a screen reader that is running."""
    monkeypatch.setattr("reader.ui.page.mirror.wanted", lambda: True)
    stage.view.renew_mirror()
    mirror = stage.view.findChild(Mirror)
    return QAccessible.queryAccessibleInterface(mirror).textInterface()


def test_the_words_reach_it(stage, read) -> None:
    assert read.text(0, read.characterCount()).splitlines() == stage.edition.text.splitlines()


def test_caret_and_selection_follow(stage, read) -> None:
    span = stage.span("been tested")
    stage.view.select(span)
    units = len(stage.edition.text[: span.end].encode("utf-16-le")) // 2
    assert read.cursorPosition() == units
    assert read.selectionCount() == 1
    stage.view.select(None)
    assert read.selectionCount() == 0


def test_keys_still_reach_the_page(stage, read) -> None:
    stage.view.select(Span(0, 0))
    QTest.keyClick(stage.view.focusProxy(), Qt.Key.Key_Right, Qt.KeyboardModifier.ShiftModifier)
    assert stage.view.selection() == Span(0, 1)
    assert read.selectionCount() == 1
