"""The error tree: everything the world can do to us, each with a sentence for the reader.

An exception that is not of this tree is a bug.
"""


class Trouble(Exception):
    """Something outside failed. `str()` is one clear sentence: what happened, and what to do."""


class BadFile(Trouble):
    """A file that cannot be read as an article."""

    def __init__(self, path: str, reason: str) -> None:
        super().__init__(path, reason)
        self.path = path
        self.reason = reason

    def __str__(self) -> str:
        return " ".join(f"{self.path}: {self.reason}".splitlines())


class LibraryTrouble(Trouble):
    """The library cannot be opened or written."""


class LibraryHeld(LibraryTrouble):
    """Another program holds the library."""


class WorkerDied(Trouble):
    """A worker process ended before its work was done."""


class TookTooLong(Trouble):
    """Work went over its limit of time or memory and was stopped."""


class Cancelled(Trouble):
    """The reader cancelled the work."""
