"""The article view: the page, its marks, its margin; the only files that know UTF-16."""

from reader.ui.page.marks import Layer, MarginNote, Mark
from reader.ui.page.view import ArticleView

__all__ = ["ArticleView", "Layer", "MarginNote", "Mark"]
