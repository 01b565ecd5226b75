"""The status line teaches the keys that hold where the focus is."""

from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Qt, Slot
from PySide6.QtWidgets import QApplication, QWidget

from reader.ui.language import later, tr
from reader.ui.page import ArticleView

if TYPE_CHECKING:
    from reader.ui.fittings import Fittings

PAGE = later("1–5 highlight · Enter note · C code · E correct · N P marks of the actor · F6 panel")
PANEL = later(
    "↑ ↓ choose · Enter go to the text · E correct · N P marks of the actor · F6 articles"
)
REVIEW = later("Enter confirm · Delete reject · E correct · Y why · N P step · Escape leave")
TABLE = later("↑ ↓ choose · Enter go to the text · Ctrl+C copy the rows · Y why · F6 articles")
ARTICLES = later("↑ ↓ choose · Enter open · F6 page")
LIBRARY = later("Enter open · R read or new · Delete into the trash · F6 details · Ctrl+L back")


class KeyTeacher(QObject):
    """Keeps the keys in the status line at where the focus is; goes with the window."""

    def __init__(self, fittings: "Fittings") -> None:
        super().__init__(fittings.window)
        self._places = (
            (fittings.panel, PANEL),
            (fittings.articles, ARTICLES),
        )
        self._room, self._review = fittings.room, fittings.review
        self._lower = fittings.lower
        self._status = fittings.status
        self._sheets, self._beside = fittings.window.pages, fittings.open_articles.beside
        self._status.show_keys(tr(PAGE))
        QApplication.instance().focusChanged.connect(self.teach)

    def stop(self) -> None:
        """Follow the focus no longer: the areas are about to go."""
        QApplication.instance().focusChanged.disconnect(self.teach)

    @Slot(QWidget, QWidget)
    def teach(self, _: QWidget | None, now: QWidget | None) -> None:
        """Show the keys of the area that has the focus now."""
        if isinstance(now, ArticleView) and _by_keyboard(now):
            now.show_caret()
        pane = self._lower.pane
        library = [(pane, TABLE)] if pane is not None else []
        library += [(self._room.view, LIBRARY)] if self._room.view is not None else []
        self._beside.focus_on(now)
        pages = [(page, PAGE) for page in self._sheets.pages]
        for area, keys in (*pages, *self._places, *library):
            if now is area or area.isAncestorOf(now):
                asked = self._review.goes_on and keys in (PAGE, PANEL)
                self._status.show_keys(tr(REVIEW if asked else keys))


def _by_keyboard(widget: QWidget) -> bool:
    return widget.window().testAttribute(Qt.WidgetAttribute.WA_KeyboardFocusChange)
