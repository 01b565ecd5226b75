"""The library from the command line: files into it, lists, single articles, care."""

import time
from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass
from itertools import chain
from pathlib import Path
from typing import TYPE_CHECKING

from reader.core.annotations import Annotation
from reader.core.article import Imported, StoredArticle, shown_title
from reader.core.corrections import AnyCorrection
from reader.core.errors import BadFile, LibraryTrouble, Trouble
from reader.core.listing import ListedArticle
from reader.core.reading import Reading
from reader.desk import chores
from reader.desk.bundles import is_bundle, take_in
from reader.desk.chores import Care
from reader.desk.crew import Crew, analysed, read_files
from reader.desk.files import FileReader
from reader.desk.scans import troubles_of

if TYPE_CHECKING:
    from reader.library import Library

BATCH, SECONDS = 200, 1.0


@dataclass(frozen=True)
class AddedArticle:
    """An article that is in the library, on disk. `known` if its text was there before.

    `moved` and `lost` count the annotations and corrections that did and did not find their
    places in a new edition; None where the article has no new one.
    """

    id: str
    title: str
    path: str
    known: bool
    moved: int | None = None
    lost: int | None = None


@dataclass(frozen=True)
class ShownArticle:
    """All that the library has of an article."""

    stored: StoredArticle
    reading: Reading
    annotations: tuple[Annotation, ...]
    corrections: tuple[AnyCorrection, ...] = ()
    family: tuple[ListedArticle, ...] = ()


def add_paths(
    library: "Library",
    paths: Iterable[Path],
    *,
    analyse: bool,
    crew: Crew | None = None,
    jobs: int = 1,
) -> Iterator[AddedArticle | Trouble]:
    """Add the articles of files and folders, and tell of each once it is on disk.

    They are kept many at a time, at least once a second, and analysed when all are kept, if that
    is asked for: adding them again goes on where it broke off. What cannot be read comes as its
    trouble, and the next one goes on. The work of other programs comes last, with all that was
    added to the articles there. With several `jobs` so many processes read; a `crew` analyses in
    place of this process.
    """
    added: list[AddedArticle] = []
    bundles, files = _sorted_out(paths)
    with FileReader() as reader:
        taken = (each for path in bundles for each in _taken(library, reader, path))
        read = _read_together(files, jobs) if jobs > 1 else _articles(reader, files)
        for result in chain(_batched(library, read), taken):
            yield result
            if isinstance(result, AddedArticle):
                added.append(result)
    if analyse:
        yield from _analyse(library, added, crew)


def tidy(library: "Library", care: Care) -> None:
    """Do the chores that a window does when it rests."""
    chores.compare_all(library)
    chores.write_all(library)
    library.back_up_if_due(days=care.days, keep=care.backups)


def families(library: "Library") -> Iterator[tuple[ListedArticle, ...]]:
    """The families of near-duplicates, the largest first."""
    if library.can_write:
        chores.compare_all(library)
    yield from library.families.all()


def extract(paths: Iterable[Path]) -> Iterator[Imported | Trouble]:
    """The articles of files and folders as they are imported, without analysis or library."""
    from reader import importers

    with FileReader() as reader:
        yield from _articles(reader, importers.expand(paths))


def one(library: "Library", named: str) -> str:
    """The id of the article that is named by its beginning. Raises `LibraryTrouble`."""
    found = library.ids_of(named)
    if len(found) == 1:
        return found[0]
    reason = "several articles begin so" if found else "there is no such article in the library"
    raise LibraryTrouble(f"{named}: {reason}; “reportedly list” names them all.")


def remove(library: "Library", named: str) -> None:
    """Put the article that is named by its beginning into the trash. Raises `LibraryTrouble`."""
    library.remove(one(library, named))


def put_back(library: "Library", named: str) -> None:
    """Take the article that is named by its beginning out of the trash. Raises `LibraryTrouble`."""
    library.put_back(one(library, named))


def show(library: "Library", named: str) -> ShownArticle:
    """An article with its reading and its notes. Raises `LibraryTrouble`."""
    article = one(library, named)
    stored, reading = library.article(article), library.reading(article)
    annotations, corrections = library.annotations(article), library.corrections(article)
    family = library.families.of(article)
    return ShownArticle(stored, reading, annotations, corrections, family)


def _sorted_out(paths: Iterable[Path]) -> tuple[list[Path], list[Path | BadFile]]:
    """The work of other programs, and all other files; folders are replaced by what is in them."""
    from reader import importers

    named = list(paths)
    bundles = [path for path in named if is_bundle(path)]
    files = list(importers.expand(path for path in named if path not in bundles))
    inside = {path for path in files if isinstance(path, Path) and is_bundle(path)}
    return [*bundles, *sorted(inside)], [path for path in files if path not in inside]


def _articles(reader: FileReader, paths: Iterable[Path | BadFile]) -> Iterator[Imported | Trouble]:
    for path in paths:
        if isinstance(path, BadFile):
            yield path
            continue
        try:
            articles = reader.read(path.absolute())
        except Trouble as trouble:
            yield trouble
            continue
        yield from troubles_of(articles)
        yield from articles


def _read_together(paths: Iterable[Path | BadFile], jobs: int) -> Iterator[Imported | Trouble]:
    absolute = (path if isinstance(path, BadFile) else path.absolute() for path in paths)
    for result in read_files(absolute, jobs=jobs):
        if isinstance(result, Trouble):
            yield result
        else:
            yield from troubles_of(result[1])
            yield from result[1]


def _taken(library: "Library", reader: FileReader, path: Path) -> Iterator[AddedArticle | Trouble]:
    for result in take_in(library, reader, path.absolute()):
        if isinstance(result, Trouble):
            yield result
            continue
        yield from (BadFile(str(path), sentence) for sentence in result.troubles)
        for article in result.articles:
            stored = library.article(article)
            title = shown_title(stored.metadata, stored.edition)
            yield AddedArticle(article, title, str(path), article in result.known)


def _batched(
    library: "Library", articles: Iterable[Imported | Trouble]
) -> Iterator[AddedArticle | Trouble]:
    """Keep articles some at a time; troubles are told at once."""
    waiting: list[Imported] = []
    since = time.monotonic()
    for article in articles:
        if isinstance(article, Trouble):
            yield article
        else:
            waiting.append(article)
        if len(waiting) >= BATCH or time.monotonic() - since > SECONDS:
            yield from kept(library, waiting)
            waiting, since = [], time.monotonic()
    yield from kept(library, waiting)


def kept(library: "Library", articles: Sequence[Imported]) -> Iterator[AddedArticle | Trouble]:
    """Keep articles, all in one transaction, and tell of each."""
    for imported, added in zip(articles, library.add_many(articles), strict=True):
        if isinstance(added, BadFile):
            yield added
        else:
            title = shown_title(imported.metadata, imported.edition)
            moved = (added.moved.placed, added.moved.lost) if added.moved else (None, None)
            path = imported.origin.path
            yield AddedArticle(added.article, title, path, added.known, *moved)


def _analyse(
    library: "Library", added: Iterable[AddedArticle], crew: Crew | None
) -> Iterator[Trouble]:
    """Analyse the articles that have no analysis by this engine yet."""
    from reader import analysis

    version = analysis.engine().version

    def waiting() -> Iterator[StoredArticle]:
        for key in dict.fromkeys(article.id for article in added):
            stored = library.article(key)
            if library.analysis(stored.edition.digest, version) is None:
                yield stored

    for result in analysed(
        crew, waiting(), lambda stored: (stored.edition, stored.metadata.language)
    ):
        assert not isinstance(result, Trouble), "articles of the library are none"
        stored, found = result
        if isinstance(found, Trouble):
            yield BadFile(shown_title(stored.metadata, stored.edition), str(found))
        else:
            library.store_analysis(stored.edition.digest, found)


def restore(folder: Path, backup: Path | None) -> tuple[Path, Path | None]:
    """Put a backup, or else the last one, in the place of the library of a folder.

    Returns the backup, and where the library is that it replaced. Raises `LibraryTrouble`.
    """
    from reader.library import backups

    chosen = backup or next(iter(backups.backups(folder)), None)
    if chosen is None:
        raise LibraryTrouble(f"There is no backup of the library in {folder}.")
    return chosen, backups.restore(folder, chosen)
