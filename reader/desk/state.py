"""What the parts of the desk share: the article on it, the library's thread, and who is told."""

from collections.abc import Callable
from dataclasses import dataclass, field
from typing import Literal

from reader.core.codes import Code
from reader.core.errors import Trouble
from reader.desk.events import Event, Said
from reader.desk.keeper import Keeper
from reader.desk.sitting import Sitting

Tell = Callable[[Event], None]


@dataclass
class DeskState:
    """`without_library` is set when nothing can be kept; `refusal` says why to who would write.

    `codes` is the codebook by ids.
    """

    keeper: Keeper
    tell: Tell
    sitting: Sitting | None = None
    without_library: bool = False
    refusal: str = "The library is not open, so nothing written here could be kept."
    codes: dict[str, Code] = field(default_factory=dict)

    def say(self, text: str, kind: Literal["note", "trouble"] = "note") -> None:
        """Show the reader a sentence."""
        self.tell(Said(text, kind))

    def failed(self, error: Exception) -> None:
        """Show the reader what the world did; anything else is a bug and goes on as one."""
        if not isinstance(error, Trouble):
            raise error
        self.say(str(error), "trouble")


def nothing(_: object) -> None:
    """For answers that nobody waits for."""
