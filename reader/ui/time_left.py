"""How long there is still to read, at the foot of the window."""

from typing import TYPE_CHECKING

from PySide6.QtCore import QTimer

from reader.core.minutes import WORDS_A_MINUTE
from reader.ui.language import tr

if TYPE_CHECKING:
    from reader.ui.page import ArticleView
    from reader.ui.status import StatusLine
    from reader.ui.window import Window

EVERY_MS = 150
AT_LEAST = 2
"""Minutes that an article takes if it is worth saying what is left of it."""


class TimeLeft:
    """Follows the page's scrolling, some times a second."""

    def __init__(self, window: "Window", status: "StatusLine") -> None:
        self._window, self._status = window, status
        self._pause = QTimer(window, singleShot=True, interval=EVERY_MS)
        self._pause.timeout.connect(self.show)
        self.follow(window.page)

    def follow(self, page: "ArticleView") -> None:
        """Listen to a page's scroll bar."""
        page.bar.valueChanged.connect(self.soon)
        page.bar.rangeChanged.connect(self.soon)

    def soon(self) -> None:
        """Say it anew in a moment."""
        if not self._pause.isActive():
            self._pause.start()

    def show(self) -> None:
        """Say it, for the article on the page."""
        self._status.show_left(left_of(self._window.page) if self._window.has_article() else "")


def left_of(page: "ArticleView") -> str:
    """ "12 min left · 40 %"; "" where that is not worth saying."""
    if page.words() < AT_LEAST * WORDS_A_MINUTE or page.bar.maximum() == 0:
        return ""
    length = max(1, page.whole().end)
    seen = page.offset_at_bottom()
    minutes = round(page.words() * (length - seen) / length / WORDS_A_MINUTE)
    if seen >= length:
        return tr("Read to the end")
    percent = min(99, 100 * seen // length)
    if minutes < 1:
        return tr("Less than a minute left · {percent} %", percent=percent)
    return tr("{minutes} min left · {percent} %", minutes=minutes, percent=percent)
