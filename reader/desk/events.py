"""What the desk tells the window. Each is told on the window's own thread."""

from dataclasses import dataclass
from typing import TYPE_CHECKING, Literal

from reader.core.article import RecentArticle, StoredArticle
from reader.core.history import Command, Entry
from reader.core.listing import ListedArticle, Lot
from reader.core.notes import Noted
from reader.core.search import ClaimPage, SearchPage
from reader.core.spans import Span

if TYPE_CHECKING:
    from reader.anchoring.comparing import Comparison


class Event:
    """What was told; one of the kinds below."""


@dataclass(frozen=True)
class ArticleShown(Event):
    """Another article lies on the desk; it can be read and annotated from now on."""


@dataclass(frozen=True)
class ArticlePutAway(Event):
    """No article lies on the desk any more."""


@dataclass(frozen=True)
class ReadingChanged(Event):
    """The claims and actors are there, or others than before."""


@dataclass(frozen=True)
class AnalysisStopped(Event):
    """There will be no claims unless the analysis is asked for again; `text` says why."""

    text: str


@dataclass(frozen=True)
class AnnotationsChanged(Event):
    """The reader's highlights and notes are there, or others than before."""


@dataclass(frozen=True)
class PlaceKnown(Event):
    """Where the reader was in this article: the code point at the top of the page."""

    offset: int


@dataclass(frozen=True)
class HistoryChanged(Event):
    """What undo and redo would do next; None where there is nothing."""

    undo: str | None
    redo: str | None


@dataclass(frozen=True)
class RecentChanged(Event):
    """The articles opened last, the latest first."""

    articles: tuple[RecentArticle, ...]


@dataclass(frozen=True)
class PassageAsked(Event):
    """Go to this passage of the article that is shown; `mark` is the annotation asked for."""

    span: Span
    mark: str = ""


@dataclass(frozen=True)
class SearchFound(Event):
    """What the library holds for a query, but for so many that were told before."""

    query: str
    page: SearchPage
    offset: int = 0


@dataclass(frozen=True)
class NewEdition(Event):
    """The article has another text than before; so many of the reader's marks moved, or are lost.

    Those that are lost stand in the sitting, without a place.
    """

    placed: int
    lost: int


@dataclass(frozen=True)
class LaterEdition(Event):
    """The file has an earlier text than the library; the later one is shown."""


@dataclass(frozen=True)
class Compared(Event):
    """Two articles that are nearly the same, of a family that may have more."""

    one: StoredArticle
    other: StoredArticle
    comparison: "Comparison"
    family: tuple[ListedArticle, ...]


@dataclass(frozen=True)
class LikesKnown(Event):
    """It was found out anew which articles are nearly the same."""


@dataclass(frozen=True)
class NothingLike(Event):
    """No other article of the library is nearly the same text as this one."""


@dataclass(frozen=True)
class ClaimsFound(Event):
    """The claims that the library holds for a query, but for so many that were told before."""

    query: str
    page: ClaimPage
    offset: int = 0


@dataclass(frozen=True)
class LibraryChanged(Event):
    """Articles, collections or tags are others than before."""


@dataclass(frozen=True)
class LibraryHistory(Event):
    """What undo and redo would do next to the library at large; None where there is nothing."""

    undo: str | None
    redo: str | None


@dataclass(frozen=True)
class Adding(Event):
    """Files are added to the library: `rate` is files a second, `seconds` the time left, if known.

    It has come to its end when none waits.
    """

    lot: Lot
    rate: float
    seconds: float | None
    paused: bool


@dataclass(frozen=True)
class Backlog(Event):
    """Articles are analysed in the background: so many `done`, so many `left`, as `Adding`."""

    done: int
    left: int
    seconds: float | None
    paused: bool


@dataclass(frozen=True)
class Progress(Event):
    """What goes on, for the status bar; a fraction from 0 to 1 where it is known.

    `text` is empty when nothing goes on any more.
    """

    text: str
    fraction: float | None = None
    can_cancel: bool = False


@dataclass(frozen=True)
class Said(Event):
    """A sentence for the bar above the page."""

    text: str
    kind: Literal["note", "trouble"] = "note"


@dataclass(frozen=True)
class CodebookChanged(Event):
    """The codes are there, or others than before."""


@dataclass(frozen=True)
class Done(Event):
    """A command was done, undone or done again, on whichever article; here as it was applied."""

    command: Command


@dataclass(frozen=True)
class NotesCame(Event):
    """A part of all that the reader wrote; the `first` one begins anew."""

    noted: tuple[Noted, ...]
    first: bool
    last: bool


@dataclass(frozen=True)
class HistoryListed(Event):
    """The last steps, the newest first, of an article or (None) of the whole library."""

    article: str | None
    entries: tuple[Entry, ...]
