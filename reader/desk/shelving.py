"""What the desk asks of the library, each a function that runs on the library's thread."""

from dataclasses import dataclass
from typing import TYPE_CHECKING

from reader.core.analysis import Analysis
from reader.core.annotations import Annotation
from reader.core.article import Imported, RecentArticle
from reader.core.corrections import AnyCorrection
from reader.core.errors import BadFile, LibraryTrouble
from reader.core.taught import TaughtName

if TYPE_CHECKING:
    from reader.library import Library
    from reader.library.adding import Added
    from reader.library.editions import Moved

RECENT = 30

Steps = tuple[str | None, str | None]


@dataclass(frozen=True)
class Shelved:
    """What the library knows of an article when it is opened.

    `moved` is set where its text is new, and the reader's marks have moved to it; `instead` where
    the library has a later edition, which is to be read.
    """

    article: str
    annotations: tuple[Annotation, ...]
    corrections: tuple[AnyCorrection, ...]
    analysis: Analysis | None
    place: int
    steps: Steps
    taught: tuple[TaughtName, ...] = ()
    moved: "Moved | None" = None
    instead: Imported | None = None


def shelve(library: "Library", imported: Imported) -> Shelved:
    """Take an article in as the one being read, and say all that is known of it."""
    from reader.analysis import engine

    added = _added(library, imported)
    article = added.article
    if library.can_write:
        library.mark_opened(article)
    latest = stored(library, article)
    is_latest = latest.edition.digest == imported.edition.digest
    return Shelved(
        article=article,
        annotations=library.annotations(article),
        corrections=library.corrections(article),
        analysis=library.analysis(imported.edition.digest, engine().version),
        place=library.place(article),
        steps=steps(library, article),
        taught=library.notebook.taught_names(),
        moved=added.moved,
        instead=None if is_latest else latest,
    )


def _added(library: "Library", imported: Imported) -> "Added":
    if not library.can_write:
        return _known(library, imported)
    (added,) = library.add_many([imported])
    if isinstance(added, BadFile):
        raise added
    return added


def _known(library: "Library", imported: Imported) -> "Added":
    from reader.library.adding import Added

    article = library.known(imported.edition.digest)
    if article is None:
        raise LibraryTrouble("The article is not in the library, which can only be read.")
    return Added(article, known=True)


def keep_analysis(library: "Library", *, digest: str, analysis: Analysis) -> None:
    """Keep what the machine found, where that can be."""
    if library.can_write:
        library.store_analysis(digest, analysis)


def keep_place(library: "Library", *, article: str, offset: int) -> None:
    """Keep the place of reading, where that can be."""
    if library.can_write:
        library.set_place(article, offset)


def stored(library: "Library", article: str) -> Imported:
    """An article of the library, as it was imported last."""
    try:
        found = library.article(article)
    except KeyError:
        raise LibraryTrouble("This article is in the library no longer.") from None
    return Imported(found.metadata, found.edition, found.origins[-1])


def untrashed(library: "Library", article: str) -> Imported | None:
    """An article of the library, as it was imported last; None for one in the trash."""
    return None if library.article(article).trashed else stored(library, article)


def recent_articles(library: "Library") -> tuple[RecentArticle, ...]:
    """The articles opened last."""
    return library.recent(RECENT)


def steps(library: "Library", article: str) -> Steps:
    """What undo and redo would do next to an article."""
    return library.can_undo(article), library.can_redo(article)
