"""Lists of articles: a line of one, which articles are in one, and in which order."""

from array import array
from collections.abc import Mapping
from dataclasses import dataclass, field
from typing import Literal, get_args

from reader.core.article import Metadata

Column = Literal[
    "title",
    "byline",
    "publisher",
    "published",
    "added",
    "opened",
    "read",
    "tags",
    "claims",
    "notes",
]
COLUMNS: tuple[Column, ...] = get_args(Column)
Place = Literal["all", "unread", "recent", "trash"]


@dataclass(frozen=True)
class ListedArticle:
    """What a list shows of an article: `title` as shown, times in ISO 8601.

    `claims` counts the claims of its reading as far as it is indexed, `notes` its annotations.
    `number` is its number in this library: the higher, the later it was added. `family` is the
    same for articles that are nearly the same text, None for one that has no like.
    """

    id: str
    title: str
    byline: str | None
    publisher: str | None
    published: str | None
    language: str | None
    added: str
    opened: str | None
    trashed: bool
    claims: int
    notes: int
    tags: tuple[str, ...] = ()
    read: bool = False
    url: str | None = None
    number: int = 0
    family: str | None = None


@dataclass(frozen=True)
class Listing:
    """Which articles a list holds, and in which order.

    "recent" are those that were ever opened. `collection` is an id, and those in the collections
    inside it are meant as well; `folder` is where their files came from; all `queries` hold. What
    is "" is not asked.
    """

    place: Place = "all"
    collection: str = ""
    tag: str = ""
    folder: str = ""
    queries: tuple[str, ...] = ()
    column: Column = "added"
    backwards: bool = True


@dataclass(frozen=True)
class FoldedList:
    """The numbers of the articles of a list, in its order, each family folded into its first.

    `likes` has, by the number of the first, the others of its family in the order of the list.
    """

    leads: "array[int]"
    likes: Mapping[int, "array[int]"] = field(default_factory=dict)

    @property
    def articles(self) -> int:
        """How many articles are in the list."""
        return len(self.leads) + sum(map(len, self.likes.values()))


@dataclass(frozen=True)
class Collection:
    """A set of articles, which may stand in another one, or (`query`) a search that is kept.

    `articles` counts those in it and in the collections inside it, out of the trash; None for a
    search.
    """

    id: str
    name: str
    parent: str | None = None
    articles: int | None = 0
    query: str | None = None


@dataclass(frozen=True)
class Details:
    """What articles that are chosen together have in common.

    `metadata` holds what is the same in all of them, `various` names the fields that are not.
    `tags` and `collections` (by id) say in how many of them, as `read` and `trashed` do.
    """

    articles: int
    metadata: Metadata
    various: frozenset[str] = frozenset()
    tags: Mapping[str, int] = field(default_factory=dict)
    collections: Mapping[str, int] = field(default_factory=dict)
    read: int = 0
    trashed: int = 0


@dataclass(frozen=True)
class Shelves:
    """What a library holds at large: the number of articles in each place, collections, tags."""

    places: Mapping[Place, int]
    collections: tuple[Collection, ...] = ()
    tags: Mapping[str, int] = field(default_factory=dict)
    watched: tuple[str, ...] = ()


@dataclass(frozen=True)
class WaitingFile:
    """A file that waits to be added, by its number in the line."""

    number: int
    path: str


@dataclass(frozen=True)
class Arrival:
    """What came of a file: an article that is new or was known, or why there is none."""

    path: str
    state: Literal["added", "known", "failed"]
    article: str | None = None
    title: str = ""
    reason: str = ""


@dataclass(frozen=True)
class Lot:
    """How many files wait to be added, and how many articles came of the others."""

    waiting: int = 0
    added: int = 0
    known: int = 0
    failed: int = 0


@dataclass(frozen=True)
class TakenIn:
    """What came of the work of another program.

    `articles` are the ids of those that it is about, each once, `known` of them were there before;
    `annotations` and `codes` count what is new. `troubles` are sentences on what has found no
    place.
    """

    articles: tuple[str, ...] = ()
    known: frozenset[str] = frozenset()
    annotations: int = 0
    codes: int = 0
    troubles: tuple[str, ...] = ()
