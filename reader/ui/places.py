"""Where the parts of the window stand, and which of them are seen."""

from typing import TYPE_CHECKING

from PySide6.QtWidgets import QWidget

from reader.ui.lines import draw_lines
from reader.ui.middle import Middle
from reader.ui.notes_room import NAME as NOTES

if TYPE_CHECKING:
    from reader.ui.fittings import Fittings
    from reader.ui.window import Window

LIST_FROM = 1080


class Places:
    """Puts the parts where room was kept for them. `quiet` is the page alone."""

    def __init__(self, window: "Window", fittings: "Fittings") -> None:
        self._window, self._fittings, self.quiet = window, fittings, False
        self._fill_splitter()
        self._fill_column()
        self.middle = self._make_middle()
        window.whole.setContentsMargins(0, 0, 0, 0)
        window.whole.insertWidget(0, fittings.toolbar)
        window.whole.addWidget(fittings.status)

    def fit(self, width: int | None = None) -> None:
        """Leave the room of a window of so many pixels (it has now) to the page if it is narrow."""
        window, wide = self._window, self._window.width() if width is None else width
        room = wide >= LIST_FROM * (1 + window.pages.two) or not window.has_article()
        hidden = self.quiet or self.takes_all()
        wanted = bool(window.options["show_articles"])
        self._fittings.articles.setVisible(wanted and room and not hidden)

    def set_quiet(self, on: bool) -> None:
        """Leave nothing but the page, or bring back what is around it."""
        self.quiet = on
        for part in (self._fittings.toolbar, self._fittings.status, self._fittings.panel):
            part.setVisible(not on)
        self._fittings.open_articles.show()
        self._fittings.lower.fit()
        self.fit()
        self._window.page.setFocus()

    def fit_around(self, *, library: bool) -> None:
        """The library, or all notes, take the whole window; what is around the page comes back."""
        beside = self._window.splitter.widget(2)
        if beside is None:
            return  # the window is about to go
        beside.setVisible(not library and not self.quiet)
        self._fittings.toolbar.layers.setVisible(not library)
        self._fittings.status.show_article(not library)
        self._fittings.lower.fit()
        self.fit()
        if not library:
            self._fittings.steps.show_article()

    def takes_all(self) -> bool:
        """Whether another view than the page takes the whole window."""
        return self._fittings.room.is_shown() or self._fittings.notes.is_shown()

    def areas(self) -> list[QWidget]:
        """What F6 goes through."""
        parts = self._fittings
        for view in (parts.room, parts.notes):
            if view.is_shown():
                return view.areas()
        lists = [parts.articles] if parts.articles.isVisible() else []
        panel = [parts.panel.focusProxy() or parts.panel] if parts.panel.isVisible() else []
        pages = self._window.pages.seen() or [self._base()]
        return [*pages, *panel, *parts.lower.areas(), *lists]

    def _fill_splitter(self) -> None:
        splitter, sizes = self._window.splitter, self._window.splitter.sizes()
        splitter.replaceWidget(0, self._fittings.articles).deleteLater()
        splitter.replaceWidget(2, self._fittings.panel).deleteLater()
        splitter.setSizes(sizes)
        draw_lines(splitter, self._window.look)

    def _fill_column(self) -> None:
        parts, column = self._fittings, self._window.column
        for at, part in enumerate((parts.open_articles.bar, parts.message_bar, parts.finder)):
            column.insertWidget(at, part)
        column.addWidget(parts.welcome, 1)

    def _make_middle(self) -> Middle:
        middle = Middle(self._window.column, self._base)
        for base in (self._window.page, self._fittings.welcome):
            middle.add_base(base)
        middle.add(NOTES, self._fittings.notes.make)
        middle.leave()
        return middle

    def _base(self) -> QWidget:
        lies = self._fittings.desk.sitting is not None or self._window.has_article()
        lies = lies or self._fittings.open_articles.awaited
        return self._window.pages.home if lies else self._fittings.welcome
