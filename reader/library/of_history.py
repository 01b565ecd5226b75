"""Commands, and what takes them back: one part of `Library`."""

from pathlib import Path
from typing import TYPE_CHECKING

from reader.core.history import Command, Entry
from reader.library import editions, past
from reader.library.troubles import told

if TYPE_CHECKING:
    from sqlite_utils import Database


class OfHistory:
    """The history of an article, or of the library at large where the article is ""."""

    _db: "Database"
    folder: Path

    def do(self, command: Command, *, edition: str | None = None) -> bool:
        """Apply a command and write it into the history; what was undone can no more be redone.

        Its places are those of the edition with that digest, the latest if none is given; returns
        whether it had to move to a later one. A command that changes nothing leaves no trace.
        Raises `ValueError`, and changes nothing, when the command does not go out from what is
        stored.
        """
        with told(self.folder):
            latest = command
            if edition is not None:
                latest = editions.brought_up(self._db, command, edition)
            past.do(self._db, latest)
            return latest is not command

    def undo(self, article_id: str) -> Command | None:
        """Take back the last command done on an article.

        Returns the inverse that was applied, under the label of the command; None where there is
        nothing to take back.
        """
        with told(self.folder):
            return past.undo(self._db, article_id)

    def redo(self, article_id: str) -> Command | None:
        """Do again, and return, the command that was taken back last; None where there is none."""
        with told(self.folder):
            return past.redo(self._db, article_id)

    def can_undo(self, article_id: str) -> str | None:
        """The label of the command that `undo` would take back."""
        with told(self.folder):
            return past.can_undo(self._db, article_id)

    def can_redo(self, article_id: str) -> str | None:
        """The label of the command that `redo` would do again."""
        with told(self.folder):
            return past.can_redo(self._db, article_id)

    def history(self, article_id: str | None = None) -> tuple[Entry, ...]:
        """All commands of an article, or of the whole library, the oldest first."""
        with told(self.folder):
            return past.entries(self._db, article_id)
