"""What is done to many articles at once, each as one command of the library's own history."""

from collections.abc import Iterable, Mapping, Sequence
from dataclasses import replace
from pathlib import Path
from typing import TYPE_CHECKING, TypeVar

from reader.core.history import Change, Command, ReadState, Tags
from reader.library import past
from reader.library.arranged import tags
from reader.library.queries import row
from reader.library.records import METADATA, shelf
from reader.library.troubles import told

if TYPE_CHECKING:
    from sqlite_utils import Database

T = TypeVar("T")

READ = "SELECT read FROM articles WHERE id = ?"


class Arranger:
    """Changes articles by their ids; `undo("")` takes a change back. Raises `KeyError` for an
    unknown id, and `LibraryTrouble`; then nothing is changed.
    """

    def __init__(self, db: "Database", folder: Path) -> None:
        self._db = db
        self._folder = folder

    def set_metadata(self, articles: Sequence[str], values: Mapping[str, str | None]) -> None:
        """Put the metadata of articles right, as far as `values` names it."""
        known = {name: _clean(value) for name, value in values.items() if name in METADATA}
        changes = []
        for article in articles:
            before = _known(shelf(self._db, article), article)
            after = replace(before, metadata=replace(before.metadata, **known))
            changes.append(Change(before, after))
        labels = {
            "title": "change of title",
            "byline": "change of byline",
            "publisher": "change of publisher",
            "published": "change of date",
            "url": "change of address",
            "language": "change of language",
            "section": "change of section",
        }
        alone = next(iter(known)) if len(known) == 1 else ""
        self._do(labels.get(alone, "change of metadata"), changes)

    def tag(
        self, articles: Sequence[str], add: Iterable[str] = (), drop: Iterable[str] = ()
    ) -> None:
        """Give articles tags, and take others away."""
        more, less = {" ".join(word.split()) for word in add} - {""}, set(drop)
        changes = []
        for article in articles:
            before = tags(self._db, article)
            words = {*before.words} - less | more
            changes.append(Change(before, Tags(article, tuple(sorted(words)))))
        self._do("tags", changes)

    def set_read(self, articles: Sequence[str], read: bool) -> None:
        """Say whether articles count as read."""
        changes = []
        for article in articles:
            found = _known(row(self._db, READ, [article]), article)
            changes.append(
                Change(ReadState(article, bool(found["read"])), ReadState(article, read))
            )
        self._do("mark as read" if read else "mark as unread", changes)

    def set_trashed(self, articles: Sequence[str], trashed: bool) -> None:
        """Put articles into the trash, or back."""
        changes = []
        for article in articles:
            before = _known(shelf(self._db, article), article)
            changes.append(Change(before, replace(before, trashed=trashed)))
        number = len(changes)
        label = "put back 1 article" if number == 1 else f"put back {number:,} articles"
        if trashed:
            label = "remove 1 article" if number == 1 else f"remove {number:,} articles"
        self._do(label, changes)

    def _do(self, label: str, changes: Iterable[Change]) -> None:
        do(self._db, self._folder, label, changes)


def do(db: "Database", folder: Path, label: str, changes: Iterable[Change]) -> None:
    """Do a command of the library's own, without the changes that change nothing."""
    real = tuple(change for change in changes if change.before != change.after)
    if real:
        with told(folder):
            past.do(db, Command(label, "", real))


def _known(found: T | None, article: str) -> T:
    if found is None:
        raise KeyError(article)
    return found


def _clean(value: str | None) -> str | None:
    """One line, without what no text of the library may hold; None for nothing."""
    whole = (value or "").replace("\0", "").encode("utf-8", "replace").decode("utf-8")
    return " ".join(whole.split()) or None
