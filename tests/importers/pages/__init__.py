"""Pages of the web as sites make them, each with the body that a reader would call the article.

The sentences are our own. A page is a function that returns the page and its body, as paragraphs.
"""

from collections.abc import Callable

from tests.importers.pages import magazines, news, plainer

Page = tuple[str, list[str]]
PAGES: dict[str, Callable[[], Page]] = {
    made.__name__: made for module in (news, magazines, plainer) for made in module.PAGES
}
