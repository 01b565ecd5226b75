"""A real window on a library of its own, driven as a reader would."""

from collections.abc import Callable, Iterator
from pathlib import Path

import pytest
from PySide6.QtCore import QPoint, Qt
from PySide6.QtTest import QTest

from reader.core.spans import Span
from reader.ui.start import load_later_fonts
from reader.ui.theme import load_font, sans
from reader.ui.window import Window
from tests.conftest import SEED

PATIENCE_MS = 240_000


class Reader:
    """A person before a window: what they can see, and what their hands can do."""

    def __init__(self, qtbot, window: Window) -> None:
        self.qtbot, self.window, self.page = qtbot, window, window.page

    @property
    def fittings(self):
        return self.window.fittings

    @property
    def sitting(self):
        return self.fittings.desk.sitting

    def waits_until(self, condition: Callable[[], object]) -> None:
        self.qtbot.waitUntil(lambda: bool(condition()), timeout=PATIENCE_MS)

    def waits_for_marks(self) -> None:
        self.waits_until(lambda: self.fittings and self.sitting and self.sitting.reading)
        self.waits_until(lambda: self.sitting.article)

    def span(self, words: str) -> Span:
        start = self.sitting.text.index(words)
        return Span(start, start + len(words))

    def point(self, offset: int) -> QPoint:
        rect = self.page.rect_of(offset)
        return rect.center().toPoint()

    def drags_over(self, words: str) -> None:
        span = self.span(words)
        self.page.show_span(span)
        self.qtbot.wait(50)
        view, left = self.page.viewport(), Qt.MouseButton.LeftButton
        QTest.mousePress(view, left, pos=self.point(span.start))
        QTest.mouseMove(view, self.point(span.start + 2))
        QTest.mouseMove(view, self.point(span.end))
        QTest.mouseRelease(view, left, pos=self.point(span.end))

    def clicks_on(self, words: str) -> None:
        span = self.span(words)
        self.page.show_span(span)
        self.qtbot.wait(50)
        middle = self.point(span.start + len(words) // 2)
        QTest.mouseClick(self.page.viewport(), Qt.MouseButton.LeftButton, pos=middle)

    def presses(self, key: Qt.Key, modifier=Qt.KeyboardModifier.NoModifier, on=None) -> None:
        QTest.keyClick(on or self.window.focusWidget() or self.window, key, modifier)

    def leaves(self) -> None:
        self.window.close()


@pytest.fixture(scope="session", autouse=True)
def fonts(qapp) -> None:
    qapp.setStyle("Fusion")
    for file in ("EBGaramond12-Regular.otf", "Inter-Regular.otf"):
        assert load_font(file)
    load_later_fonts()
    qapp.setFont(sans(13))


@pytest.fixture
def sit_down(qtbot, tmp_path: Path) -> Iterator[Callable[..., Reader]]:
    """Opens a window, on the seed article if no other file is named."""
    readers = []

    def sit(file: Path | None = SEED, *, library: Path = tmp_path / "library") -> Reader:
        window = Window(library)
        qtbot.addWidget(window)
        if file is not None:
            window.open_path(file)
        window.resize(1440, 900)
        with qtbot.waitExposed(window):
            window.show()
        reader = Reader(qtbot, window)
        reader.waits_until(lambda: window.fittings and window.isActiveWindow())
        readers.append(reader)
        return reader

    yield sit
    for reader in readers:
        reader.window.leave()
