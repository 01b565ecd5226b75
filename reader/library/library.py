"""The library of a reader: one folder, one database, one program and one thread at a time."""

import os
from collections.abc import Iterable
from contextlib import ExitStack
from pathlib import Path
from types import TracebackType
from typing import TYPE_CHECKING

from reader.core.article import Imported
from reader.core.bundle import ImportedBundle
from reader.core.errors import BadFile, LibraryTrouble
from reader.core.listing import ListedArticle, TakenIn
from reader.core.search import ClaimPage, SearchPage
from reader.library import (
    adding,
    arranged,
    checking,
    indexing,
    jsonld,
    originals,
    schedule,
    searching,
    shelves,
    taking_in,
)
from reader.library.adding import Added
from reader.library.arranging import Arranger
from reader.library.backups import KEPT, back_up
from reader.library.beside import DATABASE
from reader.library.collecting import Collections
from reader.library.families import Families
from reader.library.listing import Lists
from reader.library.lock import hold, marked
from reader.library.notebook import Notebook
from reader.library.of_articles import OfArticles
from reader.library.of_history import OfHistory
from reader.library.opening import open_database, open_unwritten
from reader.library.places import is_remote
from reader.library.queueing import Queue
from reader.library.rebuilding import Rebuilder
from reader.library.troubles import no_folder, told

if TYPE_CHECKING:
    from sqlite_utils import Database


REMOTE = "The library in {folder} lies on a network drive, where two programs could write at once:"
REMOTE_ADVICE = "keep it on a disk of this machine, and choose it with --library."


def why_only_to_read(folder: Path) -> str:
    """A sentence where there is a library in the folder that can only be read; else ""."""
    if not (folder / DATABASE).exists():
        return ""
    if is_remote(folder):
        return f"{REMOTE.format(folder=folder)} it can only be read."
    if os.access(folder, os.W_OK) and os.access(folder / DATABASE, os.W_OK):
        return ""
    return f"The library in {folder} can only be read: its folder does not allow writing."


class Library(OfArticles, OfHistory):
    """What the reader has read and written, kept in `library.db` in a folder.

    All calls come from the thread that opened it, and each is one transaction. Every method
    raises `LibraryTrouble`, with a sentence for the reader, when the disk or the file fails;
    `KeyError` for an article that is not in the library and `ValueError` for a command that does
    not fit are bugs of the caller. After any error the library holds what it held before.
    """

    def __init__(
        self, folder: Path, db: "Database", stack: ExitStack, *, can_write: bool = True
    ) -> None:
        self.folder = folder
        self.can_write = can_write
        self.keeps_originals = False
        self._written: tuple[int, int] | None = None
        self._db = db
        self._lists = Lists(db, folder)
        self._families = Families(db, folder)
        self._stack = stack

    @classmethod
    def open(cls, folder: Path) -> "Library":
        """Open the library in a folder, which is made where there is none.

        After an unclean end the database is looked through. Raises `LibraryHeld` when another
        program has it, and `LibraryTrouble` when it cannot be read and written, is damaged, is
        not a library, was made by a newer version or lies on another machine.
        """
        if is_remote(folder):
            raise LibraryTrouble(f"{REMOTE.format(folder=folder)} {REMOTE_ADVICE}")
        with ExitStack() as stack:
            try:
                folder.mkdir(parents=True, exist_ok=True)
                stack.enter_context(hold(folder))
            except OSError as error:
                raise no_folder(folder, error) from error
            with told(folder):
                db = open_database(folder)
                stack.callback(db.close)
                marked(folder, stack, lambda: checking.is_quickly_sound(db))
            return cls(folder, db, stack.pop_all())

    @classmethod
    def open_to_read(cls, folder: Path) -> "Library":
        """Open the library that is in a folder; one that cannot be written, for reading only.

        Then `can_write` is False, and whatever would change it raises `LibraryTrouble`.
        """
        if not (folder / DATABASE).exists():
            raise LibraryTrouble(f"There is no library in {folder}: name another with --library.")
        if not why_only_to_read(folder):
            return cls.open(folder)
        with ExitStack() as stack, told(folder):
            db = open_unwritten(folder, stack, always_copy=is_remote(folder))
            stack.callback(db.close)
            return cls(folder, db, stack.pop_all(), can_write=False)

    def close(self) -> None:
        """Close the database, then let go of the folder. Closing again does nothing."""
        with told(self.folder):
            self._stack.close()

    @property
    def notebook(self) -> Notebook:
        """All that the reader wrote across articles: annotations, codes, memos, what was done."""
        return Notebook(self._db, self.folder)

    @property
    def collections(self) -> Collections:
        """The sets of articles."""
        return Collections(self._db, self.folder)

    @property
    def lists(self) -> Lists:
        """The articles in any order, as a window lists them."""
        return self._lists

    @property
    def queue(self) -> Queue:
        """The files that wait to be added."""
        return Queue(self._db, self.folder)

    @property
    def arranger(self) -> Arranger:
        """What is done to many articles at once."""
        return Arranger(self._db, self.folder)

    @property
    def rebuilder(self) -> Rebuilder:
        """Puts in what was written beside another library."""
        return Rebuilder(self._db, self.folder)

    @property
    def families(self) -> Families:
        """The articles that are nearly the same text."""
        return self._families

    def __enter__(self) -> "Library":
        return self

    def __exit__(
        self,
        kind: type[BaseException] | None,
        error: BaseException | None,
        trace: TracebackType | None,
    ) -> None:
        self.close()

    def add(self, imported: Imported) -> str:
        """Take an article in and return its id.

        The same text is the same article, with one more origin and out of the trash. Raises
        `BadFile` for a text or metadata with NUL or lone surrogates.
        """
        with told(self.folder):
            added = adding.add(self._db, imported).article
            self._keep_originals([imported])
            return added

    def add_many(self, imported: Iterable[Imported]) -> tuple[Added | BadFile, ...]:
        """Take articles in, all in one transaction; where `add` would refuse one, its `BadFile`."""
        with told(self.folder):
            articles = list(imported)
            added = adding.add_many(self._db, articles)
            self._keep_originals(articles)
            return added

    def _keep_originals(self, imported: Iterable[Imported]) -> None:
        for each in imported if self.keeps_originals else ():
            originals.keep(self.folder, each.origin)

    def articles(
        self, *, trashed: bool = False, limit: int = 10**9, offset: int = 0
    ) -> tuple[ListedArticle, ...]:
        """The articles, those added last first; the ones in the trash, or all others."""
        with told(self.folder):
            return shelves.listed(self._db, trashed=trashed, limit=limit, offset=offset)

    def ids_of(self, beginning: str) -> tuple[str, ...]:
        """The ids that begin with at least four letters, two at most: one is meant, two are not."""
        with told(self.folder):
            return shelves.ids_of(self._db, beginning)

    def remove(self, article_id: str) -> None:
        """Put an article into the trash. A command, which `undo` takes back."""
        with told(self.folder):
            shelves.set_trashed(self._db, article_id, True)

    def put_back(self, article_id: str) -> None:
        """Take an article out of the trash. A command, which `undo` takes back."""
        with told(self.folder):
            shelves.set_trashed(self._db, article_id, False)

    def tags(self, article_id: str) -> tuple[str, ...]:
        """The tags of an article, in alphabetical order."""
        with told(self.folder):
            return arranged.tags(self._db, article_id).words

    def set_tags(self, article_id: str, words: Iterable[str]) -> None:
        """Give an article these tags and no others. A command, which `undo` takes back."""
        with told(self.folder):
            shelves.set_tags(self._db, article_id, words)

    def all_tags(self) -> dict[str, int]:
        """Every tag in use, and how many articles out of the trash have it."""
        with told(self.folder):
            return shelves.all_tags(self._db)

    def take_in(self, bundle: ImportedBundle) -> TakenIn:
        """Take in the work of another program: articles, annotations, codes, collections, tags."""
        with told(self.folder):
            return taking_in.take_in(self._db, bundle)

    def complaints(self) -> tuple[str, ...]:
        """A sentence for each thing that is not sound; reads all there is, which takes a while."""
        with told(self.folder):
            damaged_files = originals.complaints(self.folder)
            return (*checking.complaints(self._db), *damaged_files)

    def back_up(self, *, keep: int = KEPT) -> Path:
        """Make a backup beside the library, checked before the oldest beyond `keep` goes."""
        with told(self.folder):
            return back_up(self._db.conn, self.folder, keep=keep)

    def back_up_if_due(self, *, days: int, keep: int = KEPT) -> Path | None:
        """Make a backup if the last one is so many days old and something changed since."""
        with told(self.folder):
            if schedule.is_due(self._db, self.folder, days=days):
                return back_up(self._db.conn, self.folder, keep=keep)
        return None

    def megabytes(self) -> float:
        """How large the database is on disk."""
        with told(self.folder):
            return (self.folder / DATABASE).stat().st_size / 1e6

    def write_annotations(self, article_id: str) -> Path:
        """Write an article's annotations as JSON-LD (W3C Web Annotation) beside the database."""
        with told(self.folder):
            return jsonld.write(self._db, self.folder, self.article(article_id))

    def write_changed(self, limit: int) -> int:
        """Write the annotations of at most so many articles that changed; returns how many are
        left."""
        with told(self.folder):
            state = jsonld.state(self._db)
            changed, self._written = state != self._written, state
            return jsonld.write_changed(self._db, self.folder, limit, codebook=changed)

    def search(
        self, query: str, *, limit: int = 20, offset: int = 0, newest: bool = False
    ) -> SearchPage:
        """A page of the articles that a query finds, the best first, or the newest.

        Whatever is typed is a query (see `reader.library.parsing`). The newest are those published
        last; an article without a date counts from when it was added.
        """
        with told(self.folder):
            return searching.search(self._db, query, limit=limit, offset=offset, newest=newest)

    def search_claims(
        self, query: str, *, limit: int = 20, offset: int = 0, newest: bool = False
    ) -> ClaimPage:
        """A page of the claims that a query finds: words in the content, the actor or a target."""
        with told(self.folder):
            return searching.search_claims(
                self._db, query, limit=limit, offset=offset, newest=newest
            )

    def index_some(self, most: int) -> bool:
        """Index some of the articles that wait for it; whether there were any."""
        with told(self.folder):
            return indexing.index_some(self._db, most)
