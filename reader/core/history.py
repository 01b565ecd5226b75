"""Every change is a command with its inverse: values before and values after."""

from dataclasses import dataclass, replace
from typing import Literal

from reader.core.annotations import Annotation
from reader.core.article import Metadata
from reader.core.corrections import ActorCorrection, Correction


@dataclass(frozen=True)
class Shelf:
    """What the reader may change of an article as a whole."""

    id: str
    metadata: Metadata
    trashed: bool = False


@dataclass(frozen=True)
class Tags:
    """The tags of the article with this id, in alphabetical order, none twice."""

    id: str
    words: tuple[str, ...] = ()


@dataclass(frozen=True)
class ReadState:
    """Whether the article with this id counts as read. It changes by itself when it is opened."""

    id: str
    read: bool


@dataclass(frozen=True)
class Membership:
    """That an article is in a collection."""

    collection: str
    article: str

    @property
    def id(self) -> str:
        """Of both."""
        return f"{self.collection}/{self.article}"


@dataclass(frozen=True)
class CollectionRecord:
    """A collection by itself: its name, the one that it stands in, the search that it keeps."""

    id: str
    name: str
    parent: str | None = None
    query: str | None = None


Record = (
    Annotation
    | Correction
    | ActorCorrection
    | Shelf
    | Tags
    | ReadState
    | Membership
    | CollectionRecord
)

CommandState = Literal["done", "undone", "abandoned"]


@dataclass(frozen=True)
class Change:
    """One record before and after; None where it does not exist."""

    before: Record | None
    after: Record | None


@dataclass(frozen=True)
class Command:
    """One thing the reader did, done or undone as a whole.

    `label` is shown after "Undo": "highlight", "delete note". `article` is the article whose
    history it belongs to, or "" for the library's: what is done to several articles at once, or to
    none.
    """

    label: str
    article: str
    changes: tuple[Change, ...]


@dataclass(frozen=True)
class Entry:
    """One line of the history, `at` in ISO 8601, UTC.

    An undone command is abandoned, for good, when a new one is done in its place.
    """

    at: str
    label: str
    state: CommandState
    article: str


def inverse(command: Command) -> Command:
    """The command that takes another back."""
    changes = tuple(Change(c.after, c.before) for c in reversed(command.changes))
    return replace(command, changes=changes)
