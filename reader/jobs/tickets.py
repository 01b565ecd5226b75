"""A job as the one who asked for it holds it."""

from collections.abc import Callable
from typing import Any, Literal

from reader.jobs.outcomes import Cancelled, Done, Outcome

TicketState = Literal["queued", "running", "done", "failed", "cancelled"]


class Ticket:
    """One job. `state` may be read, and `cancel` called, on any thread.

    The rest belongs to the supervisor's thread: `settle` gives the outcome to `done`, once.
    """

    def __init__(
        self,
        value: Any,
        *,
        done: Callable[[Outcome], None],
        progress: Callable[[float], None] | None,
        tries: int,
        quiet: bool = False,
        cancelling: Callable[["Ticket"], None],
    ) -> None:
        self.value = value
        self.number = 0
        self.quiet = quiet
        self.tries = tries
        self.state: TicketState = "queued"
        self.cancel_asked = False
        self._done = done
        self._progress = progress
        self._cancelling = cancelling

    @property
    def settled(self) -> bool:
        """Whether the outcome has been given."""
        return self.state in ("done", "failed", "cancelled")

    def cancel(self) -> None:
        """Ask for the outcome Cancelled; without effect if another has been given already."""
        if not self.cancel_asked:
            self.cancel_asked = True
            self._cancelling(self)

    def advance(self, fraction: float) -> None:
        """Pass on progress, unless nobody wants it any more."""
        if self._progress and not self.settled and not self.cancel_asked:
            self._progress(fraction)

    def settle(self, outcome: Outcome) -> None:
        """Give the outcome, if none was given; an answer that comes after `cancel` is dropped."""
        if self.settled:
            return
        if self.cancel_asked:
            outcome = Cancelled()
        if isinstance(outcome, Cancelled):
            self.state = "cancelled"
        else:
            self.state = "done" if isinstance(outcome, Done) else "failed"
        self._done(outcome)
