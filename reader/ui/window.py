"""The window: a tool bar, the recent articles, the page, the panel, a status line.

What stands in this file and what it imports at its top is paid for before the first paint. Even
to name Qt's namespace `Qt` costs a quarter of a bare start (it makes 150 enumerations), so nothing
here does, nor the page until it is touched; a test holds this.
"""

from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QTimer
from PySide6.QtGui import (
    QCloseEvent,
    QDragEnterEvent,
    QDropEvent,
    QGuiApplication,
    QPaintEvent,
    QResizeEvent,
    QScreen,
)
from PySide6.QtWidgets import QApplication, QMainWindow, QSplitter, QVBoxLayout, QWidget

from reader import settings, settings_file
from reader.core.article import Imported
from reader.ui.language import speak
from reader.ui.memory import Memory
from reader.ui.page import ArticleView
from reader.ui.page.typesetting import of_options
from reader.ui.pages import Pages
from reader.ui.theme import palette, system_theme, theme

if TYPE_CHECKING:
    from reader.ui.crashes import Crashes
    from reader.ui.fittings import Fittings

SIZE = (1280, 820)
LIST_WIDTH, PANEL_WIDTH = 240, 360


class Window(QMainWindow):
    """One article at a time on the page.

    Only the page is made before the first paint; `furnish` brings everything else, opens the
    library and starts the machine, so that the article can be read as soon as possible.
    """

    def __init__(self, folder: Path) -> None:
        super().__init__()
        self.folder = folder
        self.options = settings_file.load(folder)
        speak(str(self.options["language"]))
        self.look = theme(self.theme_name())
        self.memory = Memory(folder)
        self.pages = Pages(ArticleView())
        self.fittings: Fittings | None = None
        self.crashes: Crashes | None = None
        self._left = False
        self._first: Imported | Path | None = None
        self._lay_out()
        self.typeset()
        QApplication.setPalette(palette(self.look))
        self.setAcceptDrops(True)
        self.setWindowTitle("Reportedly")
        self._take_frame()

    @property
    def page(self) -> ArticleView:
        """The page that the reader is on."""
        return self.pages.page

    def open_imported(self, imported: Imported) -> None:
        """Open an article that is read already."""
        if self.fittings:
            self.fittings.desk.open_imported(imported)
        else:
            self._first = imported
            self.show_article(imported)

    def has_article(self) -> bool:
        """Whether an article lies on the page."""
        return self.pages.on() is not None

    def show_article(self, imported: Imported) -> None:
        """Set an article on the page, unless it stands there already."""
        if self.pages.put(imported):
            self.typeset()
            self.page.set_article(imported.metadata, imported.edition)

    def opens_something(self) -> bool:
        """Whether the window was opened on an article or a file."""
        return self._first is not None

    def appear(self) -> None:
        """Show the window as it was left."""
        if self.memory.maximized:
            self.showMaximized()
        else:
            self.show()

    def put_article_away(self) -> None:
        """No article lies on the page any more."""
        self.pages.clear()
        self.setWindowTitle("Reportedly")

    def open_path(self, path: Path) -> None:
        """Open a file."""
        if self.fittings:
            self.fittings.desk.open_path(path)
        else:
            self._first = path

    def apart(self) -> dict[str, settings.Value] | None:
        """The options that the article on the page alone has; None if it is like all others."""
        return self._apart_on(self.page)

    def set_apart(self, own: dict[str, settings.Value] | None) -> None:
        """Give the article on the page options of its own, or take them away."""
        imported = self.pages.on()
        if imported is None:
            return
        self.memory.apart.pop(imported.edition.digest, None)
        if own is not None:
            self.memory.apart[imported.edition.digest] = own
        self.typeset()

    def typeset(self) -> None:
        """Set each page as the options and its article say, in its colours."""
        for page in self.pages.pages:
            chosen = self.options | settings.allowed(self._apart_on(page) or {})
            colours = str(chosen["page_colours"])
            page.set_typesetting(of_options(chosen))
            page.whole_words = bool(chosen["whole_words"])
            page.set_theme(self.look if colours == "window" else theme(colours))

    def _apart_on(self, page: ArticleView) -> dict[str, settings.Value] | None:
        kept, imported = self.memory.apart, self.pages.on(page)
        return kept.get(imported.edition.digest) if kept and imported else None

    def theme_name(self) -> str:
        """The theme chosen, or the system's."""
        chosen = str(self.options["theme"])
        return system_theme() if chosen == "system" else chosen

    def choose_theme(self, name: str) -> None:
        """Take "light", "dark" or "system" from now on."""
        if self.fittings:
            self.fittings.choosing.choose("theme", name)

    def dress(self) -> None:
        """Give everything the colours of the theme that holds."""
        self.look = theme(self.theme_name())
        QApplication.setPalette(palette(self.look))
        self.typeset()
        if self.fittings:
            self._clothe()
            self.fittings.set_theme(self.look)

    def _clothe(self) -> None:
        """Have Qt's own parts look like ours."""
        from reader.ui.clothes import put_on

        put_on(self.look)

    def furnish(self) -> None:
        """Make all that is around the page, once, and begin to work."""
        if self.fittings or self._left:
            return
        from reader.ui.fittings import Fittings

        self._clothe()
        self.fittings = Fittings(self)
        self.fittings.begin()
        match self._first:
            case Path() as path:
                self.open_path(path)
            case Imported() as imported:
                self.open_imported(imported)

    def paintEvent(self, event: QPaintEvent) -> None:
        """The first paint over, the rest is made."""
        super().paintEvent(event)
        if not self.fittings:
            QTimer.singleShot(0, self.furnish)

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Give the page the room that it needs."""
        super().resizeEvent(event)
        if self.fittings:
            self.fittings.places.fit(event.size().width())

    def dragEnterEvent(self, event: QDragEnterEvent) -> None:
        """Files and text may be dropped."""
        if event.mimeData().hasUrls() or event.mimeData().hasText():
            event.acceptProposedAction()

    def dropEvent(self, event: QDropEvent) -> None:
        """Open the file that is dropped, or a text; several files and folders are added."""
        paths = [url.toLocalFile() for url in event.mimeData().urls() if url.isLocalFile()]
        many = len(paths) > 1 or any(Path(path).is_dir() for path in paths)
        if self.fittings and (many or (paths and self.fittings.room.is_shown())):
            self.fittings.arriving.add(list(map(Path, paths)))
            event.acceptProposedAction()
            return
        for path in paths:
            self.open_path(Path(path))
        if not paths and event.mimeData().hasText():
            self.fittings.desk.open_text(event.mimeData().text())
        event.acceptProposedAction()

    def closeEvent(self, event: QCloseEvent) -> None:
        """Keep the place and the options, and wait until everything is on disk."""
        self.leave()
        super().closeEvent(event)

    def leave(self) -> None:
        """Keep what is to be kept, and end all work. Doing it again does nothing."""
        if self._left:
            return
        self._left = True
        if self.fittings:
            for page in self.pages.pages:
                page.finish_note()
            self.fittings.end()
            self._remember_frame()
        self.keep_options()

    def _take_frame(self) -> None:
        """Stand where the window stood the last time, if that can be seen."""
        frame = self.memory.frame
        self.resize(*(frame[2:] or SIZE))
        if frame and any(screen.geometry().contains(*frame[:2]) for screen in _screens()):
            self.move(*frame[:2])

    def _remember_frame(self) -> None:
        self.memory.maximized = self.isMaximized()
        if not (self.isMaximized() or self.isFullScreen()):
            place = self.pos()
            self.memory.frame = [place.x(), place.y(), self.width(), self.height()]
        if not self.fittings.places.quiet:
            self.memory.sizes = self.splitter.sizes()

    def keep_options(self) -> None:
        """Write the options down."""
        try:
            own = self.fittings.keyboard.own() if self.fittings else None
            settings_file.save(self.folder, self.options, own)
            self.memory.keep()
        except OSError:
            return  # the library has said already that its folder cannot be written

    def _lay_out(self) -> None:
        """The page in its place, with room beside it for what comes later."""
        self.middle = QWidget()
        self.column = QVBoxLayout(self.middle)
        self.column.setContentsMargins(0, 0, 0, 0)
        self.column.setSpacing(0)
        self.column.addWidget(self.page, 1)
        self.splitter = QSplitter()
        self.splitter.setHandleWidth(1)
        self.splitter.setChildrenCollapsible(False)
        self.left, self.right = QWidget(), QWidget()
        for part in (self.left, self.middle, self.right):
            self.splitter.addWidget(part)
        self.splitter.setStretchFactor(1, 1)
        sizes = [LIST_WIDTH, SIZE[0] - LIST_WIDTH - PANEL_WIDTH, PANEL_WIDTH]
        self.splitter.setSizes(self.memory.sizes or sizes)
        self.left.setVisible(bool(self.options["show_articles"]))
        self.whole = QVBoxLayout()
        self.whole.setContentsMargins(0, 44, 0, 28)
        self.whole.setSpacing(0)
        self.whole.addWidget(self.splitter)
        centre = QWidget()
        centre.setLayout(self.whole)
        self.setCentralWidget(centre)


def _screens() -> list[QScreen]:
    return QGuiApplication.screens()
