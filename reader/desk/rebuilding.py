"""A library made anew from the originals and annotations that stand beside another one."""

from collections.abc import Iterator
from dataclasses import replace
from pathlib import Path
from typing import TYPE_CHECKING

from reader.core.article import Imported, Origin
from reader.core.errors import BadFile, LibraryTrouble, Trouble
from reader.desk.files import FileReader
from reader.desk.librarian import AddedArticle, kept

if TYPE_CHECKING:
    from reader.library import Library
    from reader.library.rebuilding import Page


def check(source: Path) -> None:
    """Raises `LibraryTrouble` where a folder has nothing that a library can be made of."""
    from reader.library import jsonld, originals

    if not any(originals.every(source)) and not any((source / jsonld.FOLDER).glob("*.jsonld")):
        raise LibraryTrouble(f"There are no originals and no annotations in {source}.")


def rebuild(library: "Library", source: Path) -> Iterator[AddedArticle | Trouble]:
    """Put everything into a library that stands beside another one, and tell of each article.

    An article that the reader has added to is looked for among the originals, and where none is
    kept, at the path that it had.
    """
    from reader.library import originals

    files, pages = list(originals.every(source)), library.rebuilder.pages(source)
    yield from library.rebuilder.codebook(source)
    articles: dict[str, str] = {}
    with FileReader() as reader:
        for path, name in files:
            for result in _read(reader, path, name):
                yield from (result,) if isinstance(result, Trouble) else kept(library, [result])
        for page in pages:
            yield from _with_page(library, reader, page, articles)
    yield from library.rebuilder.belongings(source, articles)


def _read(reader: FileReader, path: Path, name: str) -> Iterator[Imported | Trouble]:
    """The articles of an original, as they came from the path that it had."""
    try:
        articles = reader.read(path)
    except Trouble as trouble:
        yield trouble
        return
    for imported in articles:
        where = imported.origin.path.replace(str(path), name, 1)
        yield replace(imported, origin=replace(imported.origin, path=where))


def _with_page(
    library: "Library", reader: FileReader, page: "Page | BadFile", articles: dict[str, str]
) -> Iterator[AddedArticle | Trouble]:
    if isinstance(page, BadFile):
        yield page
        return
    article = library.known(page.digest) or library.rebuilder.by_origin(page)
    if article is None:
        for imported in _from_its_path(reader, page):
            for added in kept(library, [imported]):
                yield added
                article = added.id if isinstance(added, AddedArticle) else article
    if article is None:
        yield BadFile(page.label, "its text is nowhere, so what was added to it stays in its file")
        return
    articles[page.article] = article
    library.rebuilder.put(article, page)


def _from_its_path(reader: FileReader, page: "Page") -> Iterator[Imported]:
    """The article from one of the files it came from, if that one still has its text."""
    from reader.library import originals

    for origin in page.origins[::-1]:
        if path := originals.source_of(origin):
            found = [each for each in _articles(reader, path) if _is_it(each, page, origin)]
            if found:
                yield found[0]
                return


def _articles(reader: FileReader, path: Path) -> tuple[Imported, ...]:
    try:
        return reader.read(path)
    except Trouble:
        return ()


def _is_it(imported: Imported, page: "Page", origin: Origin) -> bool:
    same_file = imported.origin.sha256 == origin.sha256
    same_place = (imported.origin.path, imported.origin.index) == (origin.path, origin.index)
    return imported.edition.digest == page.digest or (same_file and same_place)
