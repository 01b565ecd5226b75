"""What is found in the library: pages of articles or of claims, with the words that were found."""

from dataclasses import dataclass
from typing import Literal

from reader.core.analysis import Stance
from reader.core.corrections import ReviewState
from reader.core.spans import Span

Source = Literal["title", "text", "note", "actor", "claim"]


@dataclass(frozen=True)
class Snippet:
    """Words around what was found. `marks` are spans of `words`.

    `start` is where the words begin in the text of the edition; None for words that stand
    elsewhere (a title, a note, an actor's name).
    """

    source: Source
    words: str
    marks: tuple[Span, ...] = ()
    start: int | None = None

    @property
    def place(self) -> Span | None:
        """The first mark as a span of the edition's text, to go to."""
        if self.start is None or not self.marks:
            return None
        first = self.marks[0]
        return Span(self.start + first.start, self.start + first.end)


@dataclass(frozen=True)
class ClaimHit:
    """A claim of the reading that was found. `actor` is None when the text names no speaker.

    `article` and `claim` are ids, `title` is the article's as shown, `place` where cue and content
    stand in the edition's text.
    """

    article: str
    title: str
    claim: str
    actor: str | None
    stance: Stance
    content: Snippet
    targets: tuple[str, ...]
    state: ReviewState
    place: Span


@dataclass(frozen=True)
class ArticleHit:
    """An article that was found: `article` is its id, `title` the title as shown, with marks.

    `claims` are the claims that the search is about, at most a few, when it asks for claims.
    """

    article: str
    title: Snippet
    publisher: str | None
    published: str | None
    snippets: tuple[Snippet, ...] = ()
    claims: tuple[ClaimHit, ...] = ()


@dataclass(frozen=True)
class SearchPage:
    """A page of articles. `total` is how many there are: at least so many, when `more`."""

    hits: tuple[ArticleHit, ...]
    total: int
    more: bool = False


@dataclass(frozen=True)
class ClaimPage:
    """A page of claims; `total` and `more` as in `SearchPage`."""

    hits: tuple[ClaimHit, ...]
    total: int
    more: bool = False
