"""What a reader does, without Qt; every change is a command that can be undone."""

from reader.desk.desk import Desk
from reader.desk.sitting import Sitting

__all__ = ["Desk", "Sitting", "readable_endings"]


def readable_endings() -> tuple[str, ...]:
    """The endings of the files that can be opened, with their dots."""
    from reader.importers import readable_endings as known

    return known()
