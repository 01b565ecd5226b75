"""What is looked for in the library, a page at a time."""

from collections.abc import Callable

from reader.core.search import SearchPage
from reader.desk import events
from reader.desk.comparing import compared
from reader.desk.state import DeskState, nothing

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

    def compare(self, article: str, other: str = "") -> None:
        """Hold an article against another one that is nearly the same text."""
        self._state.keeper.run(
            lambda library: compared(library, article, other), self._state.tell, self._state.failed
        )
