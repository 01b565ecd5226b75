"""The status line teaches the keys that hold where the focus is."""

import string
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Qt, Slot
from PySide6.QtWidgets import QApplication, QWidget

from reader.ui.keyboard import Keyboard
from reader.ui.language import later, tr
from reader.ui.page import ArticleView

if TYPE_CHECKING:
    from reader.ui.fittings import Fittings

PAGE = later(
    "{highlight1}–{highlight5} highlight · {note} note · {code} code · {correct} correct"
    " · {next_mark} {previous_mark} marks of the actor · {next_area} panel"
)
START = later(
    "{open_file} open · {paste_article} paste · {show_library} library · {show_actions} all actions"
)
PANEL = later(
    "↑ ↓ choose · Enter go to the text · {correct} correct"
    " · {next_mark} {previous_mark} marks of the actor · {next_area} articles"
)
REVIEW = later(
    "{review_confirm} confirm · {review_reject} reject · {correct} correct · {why} why"
    " · {review_next} {review_previous} step · {cancel} leave"
)
TABLE = later(
    "↑ ↓ choose · Enter go to the text · {copy_position} copy the rows · {why} why"
    " · {next_area} articles"
)
ARTICLES = later("↑ ↓ choose · Enter open · {next_area} page")
ALONE = later("↑ ↓ choose · Enter open · {show_library} library · {show_actions} all actions")
LIBRARY = later(
    "{open_chosen} open · {toggle_read} read or new · {trash_chosen} into the trash"
    " · {next_area} details · {show_library} back"
)
BETWEEN = " · "
WITHOUT = {PAGE: START, PANEL: START, ARTICLES: ALONE}  # what holds while no article is open


def with_keys(words: str, keyboard: Keyboard) -> str:
    """A line of hints with the keys that the actions named in it have.

    A hint whose actions have no key is left out.
    """
    return BETWEEN.join(filter(None, (_hint(hint, keyboard) for hint in words.split(BETWEEN))))


def _hint(words: str, keyboard: Keyboard) -> str:
    names = [name for _, name, *_ in string.Formatter().parse(words) if name]
    keys = {name: keyboard.word(name) for name in names}
    return words.format(**keys) if any(keys.values()) or not keys else ""


class KeyTeacher(QObject):
    """Keeps the keys in the status line at where the focus is; goes with the window."""

    def __init__(self, fittings: "Fittings") -> None:
        super().__init__(fittings.window)
        self._places = (
            (fittings.welcome, PAGE),
            (fittings.panel, PANEL),
            (fittings.articles, ARTICLES),
        )
        self._room, self._review = fittings.room, fittings.review
        self._lower, self._keyboard = fittings.lower, fittings.keyboard
        self._status, self._has_article = fittings.status, fittings.window.has_article
        self._sheets, self._beside = fittings.window.pages, fittings.open_articles.beside
        self.show(PAGE)
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
                self.show(REVIEW if asked else keys)

    def show(self, words: str) -> None:
        """Show a line of hints, which name the actions whose keys they tell."""
        self._shown = words
        told = words if self._has_article() else WITHOUT.get(words, words)
        self._status.show_keys(with_keys(tr(told), self._keyboard))

    def show_again(self) -> None:
        """The keys have changed, or an article has come or gone."""
        self.show(self._shown)


def _by_keyboard(widget: QWidget) -> bool:
    return widget.window().testAttribute(Qt.WidgetAttribute.WA_KeyboardFocusChange)
