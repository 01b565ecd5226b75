"""What is done behind the reader's back when nothing else is asked of the library.

Annotations are written beside the database, new texts are compared with all others, backups are
made when they are due. Each in small pieces, so that nobody waits.
"""

from collections.abc import Callable
from dataclasses import dataclass
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from reader.library import Library

AT_ONCE = 20
QUICK_MB = 50  # a library up to this size is backed up when the window closes, too


@dataclass
class Care:
    """How the reader wants the library to be looked after; `days` 0 is never."""

    days: int = 1
    backups: int = 10


@dataclass(frozen=True)
class Chore:
    """`piece` does a little and returns whether there is more; it starts after `rest` seconds.

    `finish` does what should not wait for another day, when the library is closed.
    """

    rest: float
    piece: Callable[["Library"], bool]
    finish: Callable[["Library"], bool]
    failed: Callable[[Exception], None]


def chores(
    care: Care, failed: Callable[[Exception], None], likes_known: Callable[[], None]
) -> tuple[Chore, ...]:
    """All chores. `care` is asked each time, `failed` is told on the window's thread.

    `likes_known` is called on the library's own thread, when all texts are compared and the
    families are others than before.
    """
    told = 0

    def compare_and_tell(library: "Library") -> bool:
        nonlocal told
        more, moves = compare(library), library.families.moves
        if moves != told and not more:
            told = moves
            likes_known()
        return more

    def back_up(library: "Library") -> bool:
        library.back_up_if_due(days=care.days, keep=care.backups)
        return False

    def back_up_quickly(library: "Library") -> bool:
        return library.megabytes() <= QUICK_MB and back_up(library)

    return (
        Chore(1.0, write, write_all, failed),
        Chore(2.0, compare_and_tell, nothing, failed),
        Chore(30.0, back_up, back_up_quickly, failed),
    )


def write(library: "Library") -> bool:
    """Write the annotations of some articles beside the database."""
    return library.write_changed(AT_ONCE) > 0


def write_all(library: "Library") -> bool:
    """Write all annotations that changed beside the database."""
    while write(library):
        pass
    return False


def compare(library: "Library") -> bool:
    """Compare some new texts with all others."""
    return library.families.look(AT_ONCE) > 0


def compare_all(library: "Library") -> None:
    """Compare all new texts with all others."""
    while compare(library):
        pass


def nothing(_: "Library") -> bool:
    """What can wait."""
    return False
