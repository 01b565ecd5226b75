"""A line of a list of articles."""

from dataclasses import dataclass


@dataclass(frozen=True)
class ListedArticle:
    """What a list shows of an article: `title` as shown, times in ISO 8601.

    `claims` counts the claims of its reading as far as it is indexed, `notes` its annotations.
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


@dataclass(frozen=True)
class Collection:
    """A set of articles, which may stand in another one; `articles` counts those in itself."""

    id: str
    name: str
    parent: str | None = None
    articles: int = 0


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
