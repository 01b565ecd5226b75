"""The pages of the window: one, or two side by side, and which article lies on which."""

from collections.abc import Callable

from PySide6.QtWidgets import QSplitter, QVBoxLayout, QWidget

from reader.core.article import Imported
from reader.ui.page import ArticleView


class Pages:
    """`page` is the one that the reader is on. The second is made when it is first asked for."""

    def __init__(self, first: ArticleView) -> None:
        self.page = first
        self.pages = [first]
        self._on: dict[ArticleView, Imported] = {}
        self.frame: QSplitter | None = None

    @property
    def two(self) -> bool:
        """Whether two articles stand side by side."""
        return len(self.seen()) == 2

    @property
    def home(self) -> QWidget:
        """What holds the pages in the window."""
        return self.frame or self.page

    def seen(self) -> list[ArticleView]:
        """The pages on which an article lies."""
        return [page for page in self.pages if page in self._on]

    def on(self, page: ArticleView | None = None) -> Imported | None:
        """The article on a page; on the reader's if none is named."""
        return self._on.get(page or self.page)

    def page_with(self, digest: str) -> ArticleView | None:
        """The page on which the article of a digest lies."""
        for page, imported in self._on.items():
            if imported.edition.digest == digest:
                return page
        return None

    def other(self) -> ArticleView | None:
        """The page beside the reader's, if there are two."""
        return next((page for page in self.seen() if page is not self.page), None)

    def put(self, imported: Imported) -> bool:
        """Lay an article on the reader's page; False if it lies there already."""
        if self._on.get(self.page) is imported:
            return False
        self._on[self.page] = imported
        return True

    def clear(self) -> None:
        """Take the article from the reader's page."""
        self._on.pop(self.page, None)

    def turn(self, page: ArticleView) -> None:
        """The reader is on a page now."""
        self.page = page
        if self.frame is not None:
            self.frame.setFocusProxy(page)
        self.light()

    def open(self, column: QVBoxLayout, adopt: Callable[[ArticleView], None]) -> ArticleView:
        """A second page beside the reader's; `adopt` is told of it when it is made."""
        if self.frame is None:
            self.frame = QSplitter()
            self.frame.setHandleWidth(1)
            self.frame.setChildrenCollapsible(False)
            column.replaceWidget(self.page, self.frame)
            second = ArticleView()
            self.pages.append(second)
            for page in self.pages:
                self.frame.addWidget(page)
            adopt(second)
        fresh = next(page for page in self.pages if page is not self.page)
        at = self.pages.index(self.page)
        self.frame.insertWidget(1 if at == 0 else 0, fresh)
        for page in self.pages:
            page.show()
        half = self.frame.width() // 2
        self.frame.setSizes([half, half])
        return fresh

    def fold(self, page: ArticleView) -> None:
        """Take a page away; the reader is on the other one."""
        self._on.pop(page, None)
        page.hide()
        page.set_lit(False)
        self.turn(next(other for other in self.pages if other is not page))

    def light(self) -> None:
        """Where there are two, the reader's page has a line at its top."""
        for page in self.pages:
            page.set_lit(self.two and page is self.page)
