"""What the parts of the desk share: the article on it, the library's thread, and who is told."""

from collections.abc import Callable
from dataclasses import dataclass, field
from typing import TYPE_CHECKING, Literal, TypeVar

from reader.core.codes import Code
from reader.core.errors import Trouble
from reader.desk.events import Event, Said
from reader.desk.keeper import Keeper
from reader.desk.sitting import Sitting

if TYPE_CHECKING:
    from reader.library import Library

T = TypeVar("T")
Tell = Callable[[Event], None]


@dataclass
class DeskState:
    """`without_library` is set when nothing can be kept; `refusal` says why to who would write.

    `codes` is the codebook by ids. `away` counts the changes that are made on the library's
    thread now: until they are answered, what is on screen may be older than what is stored.
    """

    keeper: Keeper
    tell: Tell
    sitting: Sitting | None = None
    without_library: bool = False
    refusal: str = "The library is not open, so nothing written here could be kept."
    codes: dict[str, Code] = field(default_factory=dict)
    away: int = 0

    def say(self, text: str, kind: Literal["note", "trouble"] = "note") -> None:
        """Show the reader a sentence."""
        self.tell(Said(text, kind))

    def change(
        self,
        work: Callable[["Library"], T],
        done: Callable[[T], None],
        failed: Callable[[Exception], None] | None = None,
    ) -> None:
        """Change what is stored on the library's thread, and show it when it is done."""

        def answered(answer: T) -> None:
            self.away -= 1
            done(answer)

        def refused(error: Exception) -> None:
            self.away -= 1
            (failed or self.failed)(error)

        self.away += 1
        self.keeper.run(work, answered, refused)

    def failed(self, error: Exception) -> None:
        """Show the reader what the world did; anything else is a bug and goes on as one."""
        if not isinstance(error, Trouble):
            raise error
        self.say(str(error), "trouble")


def nothing(_: object) -> None:
    """For answers that nobody waits for."""
