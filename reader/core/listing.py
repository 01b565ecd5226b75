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
