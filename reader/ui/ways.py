"""The ways through the window: between places and articles, and to what opens beside the page."""

from collections.abc import Iterator
from typing import TYPE_CHECKING, Protocol

from reader.ui.language import tr
from reader.ui.theme import Theme

if TYPE_CHECKING:
    from reader.ui.fittings import Fittings
    from reader.ui.outline import Outline
    from reader.ui.page import ArticleView
    from reader.ui.settings_page import SettingsPage
    from reader.ui.text_panel import TextPanel
    from reader.ui.window import Window

ZOOM_STEP = 10


class Dressed(Protocol):
    """What takes the colours of the window."""

    def set_theme(self, look: Theme) -> None:
        """Take the colours of another theme."""


class Ways:
    """Each public method that the table of actions names is an action."""

    def __init__(self, window: "Window", fittings: "Fittings") -> None:
        self.window, self.fittings = window, fittings
        self._settings: SettingsPage | None = None
        self._text: TextPanel | None = None
        self._outline: Outline | None = None
        self._maximized = False

    @property
    def page(self) -> "ArticleView":
        """The page that the reader is on."""
        return self.window.page

    def back(self) -> None:
        """Go to the place that was left last."""
        self.fittings.trail.back()

    def forward(self) -> None:
        """Go to the place again that the way back has left."""
        self.fittings.trail.forward()

    def next_tab(self) -> None:
        """Lay the next open article on the page."""
        self.fittings.open_articles.step(1)

    def previous_tab(self) -> None:
        """Lay the open article before it on the page."""
        self.fittings.open_articles.step(-1)

    def close_tab(self) -> None:
        """Close the article on the page."""
        self.fittings.open_articles.close_current()

    def side_by_side(self) -> None:
        """Put the article that was read before beside this one, or take it away."""
        if not self.fittings.open_articles.beside.toggle():
            said = tr("Open a second article: then both can stand side by side.")
            self.fittings.message_bar.show_message(said, kind="note")

    def open_closed(self) -> None:
        """Open the article again that was closed last."""
        self.fittings.open_articles.open_closed()

    def show_actions(self) -> None:
        """Show everything that can be done, with its keys."""
        self.fittings.palette.open()

    def show_settings(self) -> None:
        """Show all settings."""
        from reader.ui.settings_page import SettingsPage

        if self._settings is None:
            parts = self.fittings
            self._settings = SettingsPage(
                self.window, self.window.look, parts.choosing, parts.keyboard
            )
        self._settings.open_page()

    def show_text(self) -> None:
        """Show how the text is set, or no longer."""
        from reader.ui.text_panel import TextPanel

        if self._text is None:
            self._text = TextPanel(
                self.window, self.fittings.panel, self.window.look, self.fittings.choosing
            )
            self._text.closed.connect(lambda: self.page.setFocus())
        self._text.leave() if self._text.isVisible() else self._text.open_panel()

    def pages(self) -> Iterator[Dressed]:
        """What was opened beside the window, and is dressed like it."""
        yield from filter(None, (self._settings, self._text, self._outline))

    def zoom_in(self) -> None:
        """Larger text."""
        self.page.set_zoom(self.page.zoom() + ZOOM_STEP)

    def zoom_out(self) -> None:
        """Smaller text."""
        self.page.set_zoom(self.page.zoom() - ZOOM_STEP)

    def zoom_reset(self) -> None:
        """The size that the window began with."""
        self.page.set_zoom(100)

    def full_screen(self) -> None:
        """Let the page fill the screen, with nothing around it; or leave that."""
        full = not self.window.isFullScreen()
        if full:
            self._maximized = self.window.isMaximized()
            self.window.showFullScreen()
        elif self._maximized:
            self.window.showMaximized()
        else:
            self.window.showNormal()
        self.fittings.places.set_quiet(full)

    def outline(self) -> None:
        """Show the headings of the article."""
        from reader.ui.outline import Outline

        sitting = self.fittings.desk.sitting
        if sitting is None:
            return
        if self._outline is None:
            self._outline = Outline(self.window, self.window.look)
            self._outline.asked.connect(self.fittings.hand.go_to_heading)
        if not self._outline.open_on(sitting.imported.edition, near=self.page.offset_at_top()):
            self.fittings.message_bar.show_message(tr("This article has no headings."), kind="note")
