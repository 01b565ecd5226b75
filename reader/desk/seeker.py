"""What is looked for in the library, a page at a time."""

from collections.abc import Callable
from typing import TYPE_CHECKING

from reader.core.linking import Linkable, Linked
from reader.core.search import SearchPage
from reader.desk import events
from reader.desk.comparing import compared
from reader.desk.state import DeskState, nothing

if TYPE_CHECKING:
    from reader.library import Library

LINKABLE = 12  # of each kind
FOUND = 60  # of a page; the next one is asked for when the reader comes to its end


class Seeker:
    """The part of the desk that searches. Whatever is typed is a query."""

    def __init__(self, state: DeskState) -> None:
        self._state = state

    def search(self, query: str, claims: bool = False, offset: int = 0) -> None:
        """Look for articles, or claims; `offset` leaves out those that were told before."""
        if claims:
            self._state.keeper.run(
                lambda library: library.search_claims(query, limit=FOUND, offset=offset),
                lambda page: self._state.tell(events.ClaimsFound(query, page, offset)),
                self._state.failed,
            )
            return
        self._state.keeper.run(
            lambda library: library.search(query, limit=FOUND, offset=offset),
            lambda page: self._state.tell(events.SearchFound(query, page, offset)),
            self._state.failed,
        )

    def look_up(self, query: str, then: Callable[[SearchPage], None]) -> None:
        """Look for something in the library, for one part of the window alone."""
        self._state.keeper.run(lambda library: library.search(query, limit=FOUND), then, nothing)

    def find_linkable(self, typed: str, then: Callable[[tuple[Linkable, ...]], None]) -> None:
        """Ask for what a note can link to: claims, notes and articles that hold the words."""
        self._state.keeper.run(lambda library: linkable(library, typed), then, nothing)

    def compare(self, article: str, other: str = "") -> None:
        """Hold an article against another one that is nearly the same text."""
        self._state.keeper.run(
            lambda library: compared(library, article, other), self._state.tell, self._state.failed
        )


def linkable(library: "Library", typed: str) -> tuple[Linkable, ...]:
    """Claims, notes and articles of the library that hold every word that is typed."""
    hits = library.search_claims(typed, limit=LINKABLE).hits if typed.strip() else ()
    claims = (
        Linkable(Linked("claim", hit.article, hit.place), hit.content.words, hit.title)
        for hit in hits
    )
    return (*claims, *library.notebook.linkable(typed, LINKABLE))
