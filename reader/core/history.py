"""Every change is a command with its inverse: values before and values after."""

from collections.abc import Mapping
from dataclasses import dataclass, replace
from typing import Literal

from reader.core.annotations import Annotation
from reader.core.article import Metadata
from reader.core.codes import Code
from reader.core.corrections import ActorCorrection, Correction
from reader.core.memos import Memo
from reader.core.taught import TaughtName


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


Arranged = Tags | ReadState | Membership | CollectionRecord
Judged = Correction | ActorCorrection | TaughtName
Record = Annotation | Judged | Shelf | Code | Memo | Arranged

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

    An undone command is abandoned, for good, when a new one is done in its place. `number` rises
    with each; `words` are some of the text or the note that it was about.
    """

    at: str
    label: str
    state: CommandState
    article: str
    number: int = 0
    words: str = ""


def words_of_change(command: Command) -> str:
    """Words to know a command by: of the passage, the note, the code or the memo."""
    for change in command.changes:
        record = change.after or change.before
        if isinstance(record, Annotation):
            return record.anchor.quotation or record.body
        if isinstance(record, ActorCorrection):
            known = (record.value, *record.replaced)
            return ", ".join(actor.name for actor in known if actor)
        if isinstance(record, Correction):
            value = record.value or record.replaced
            return " … ".join(a.quotation for a in value.content) if value else ""
        if isinstance(record, Code | TaughtName):
            return record.name
        if isinstance(record, Memo):
            return record.body
        if isinstance(record, Tags):
            return ", ".join(record.words)
    return ""


def changed_codes(codes: Mapping[str, Code], command: Command) -> dict[str, Code]:
    """The codebook, by ids, after a command."""
    known = dict(codes)
    for change in command.changes:
        if isinstance(change.before, Code):
            known.pop(change.before.id, None)
        if isinstance(change.after, Code):
            known[change.after.id] = change.after
    return known


def inverse(command: Command) -> Command:
    """The command that takes another back."""
    changes = tuple(Change(c.after, c.before) for c in reversed(command.changes))
    return replace(command, changes=changes)
