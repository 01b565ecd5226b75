"""Files that wait to be added, on disk: after a kill, adding goes on where it stopped.

A file waits until all that came of it is in the library; both change in one transaction. What came
of each stays for the report until another lot is added.
"""

from collections.abc import Iterable, Mapping, Sequence
from pathlib import Path
from typing import TYPE_CHECKING

from reader.core.article import Imported, shown_title
from reader.core.errors import BadFile
from reader.core.listing import Arrival, Lot, WaitingFile
from reader.library import adding
from reader.library.clock import now
from reader.library.paths import inside, path_of, storable_path
from reader.library.queries import insert, row, rows
from reader.library.troubles import told

if TYPE_CHECKING:
    from sqlite_utils import Database

COUNTS = "SELECT state, count(*) AS number FROM arrivals GROUP BY state"
WINDOW = 2000


class Queue:
    """The files that wait, what came of those that do not any more, and the folders watched."""

    def __init__(self, db: "Database", folder: Path) -> None:
        self._db = db
        self._folder = folder

    def put(self, paths: Iterable[str]) -> Lot:
        """Let files wait; those that wait already stand in line once. A new lot forgets the old."""
        with told(self._folder), self._db.atomic():
            if not self._waiting():
                self._db.execute("DELETE FROM arrivals")
            sql = "INSERT OR IGNORE INTO waiting_files (path) VALUES (?)"
            for path in paths:
                self._db.execute(sql, [storable_path(path)])
        return self.lot()

    def waiting(self, most: int) -> tuple[WaitingFile, ...]:
        """The next files in line."""
        sql = "SELECT number, path FROM waiting_files ORDER BY number LIMIT ?"
        with told(self._folder):
            found = rows(self._db, sql, [most])
        return tuple(WaitingFile(r["number"], path_of(r["path"])) for r in found)

    def settle(self, results: Mapping[WaitingFile, Sequence[Imported | BadFile | Arrival]]) -> Lot:
        """Add what came of files, and let them wait no more. An `Arrival` is in already."""
        with told(self._folder):
            with self._db.atomic():
                for file, outcomes in results.items():
                    for outcome in outcomes:
                        self._note(self._arrived(file, outcome))
                    self._db.execute("DELETE FROM waiting_files WHERE number = ?", [file.number])
            return self.lot()

    def cancel(self) -> Lot:
        """Let no file wait any more."""
        with told(self._folder), self._db.atomic():
            self._db.execute("DELETE FROM waiting_files")
        return self.lot()

    def lot(self) -> Lot:
        """How many files wait, and what came of the others."""
        with told(self._folder):
            counts = {r["state"]: r["number"] for r in rows(self._db, COUNTS)}
            return Lot(self._waiting(), **counts)

    def arrivals(self, *, most: int = 10**6) -> tuple[Arrival, ...]:
        """What came of the files of the last lot, in their order, what failed first."""
        sql = "SELECT * FROM arrivals ORDER BY state <> 'failed', number LIMIT ?"
        names = ("state", "article", "title", "reason")
        with told(self._folder):
            found = rows(self._db, sql, [most])
        return tuple(Arrival(path_of(r["path"]), *(r[name] for name in names)) for r in found)

    def watched(self) -> tuple[str, ...]:
        """The folders that are watched."""
        with told(self._folder):
            found = rows(self._db, "SELECT path FROM watched_folders ORDER BY path")
        return tuple(path_of(r["path"]) for r in found)

    def watch(self, path: str, watched: bool) -> None:
        """Watch a folder from now on, or no more."""
        known = "INSERT OR IGNORE INTO watched_folders (path) VALUES (?)"
        sql = known if watched else "DELETE FROM watched_folders WHERE path = ?"
        with told(self._folder), self._db.atomic():
            self._db.execute(sql, [storable_path(path)])

    def seen(self, folder: str) -> dict[str, str]:
        """The files under a folder that were looked at, and when last (ISO 8601, UTC)."""
        sql = """
            SELECT path, max(at) AS at FROM (
                SELECT path, added AS at FROM origins
                UNION ALL SELECT path, at FROM arrivals WHERE state = 'failed'
            ) WHERE instr(path, ?) = 1 GROUP BY path
        """
        with told(self._folder):
            return {path_of(r["path"]): r["at"] for r in rows(self._db, sql, [inside(folder)])}

    def unanalysed(self, engine: str, below: int | None) -> tuple[list[str], int]:
        """Articles that no such engine has read, the newest first, out of some below a number.

        Returns them with the number to go on below; 0 when there are no more.
        """
        with told(self._folder):
            top = below if below is not None else self._top() + 1
            found = rows(self._db, UNANALYSED, [top - WINDOW, top, engine])
        return [r["id"] for r in found], max(0, top - WINDOW)

    def _top(self) -> int:
        found = row(self._db, "SELECT coalesce(max(number), 0) AS top FROM articles")
        return int(found["top"]) if found else 0

    def _waiting(self) -> int:
        found = row(self._db, "SELECT count(*) AS number FROM waiting_files")
        return int(found["number"]) if found else 0

    def _arrived(self, file: WaitingFile, outcome: Imported | BadFile | Arrival) -> Arrival:
        if isinstance(outcome, Arrival):
            return outcome
        if isinstance(outcome, Imported):
            added = adding.take(self._db, outcome)
            if not isinstance(added, BadFile):
                title = shown_title(outcome.metadata, outcome.edition)
                return Arrival(file.path, "known" if added.known else "added", added.article, title)
            outcome = added
        return Arrival(outcome.path or file.path, "failed", reason=outcome.reason)

    def _note(self, arrival: Arrival) -> None:
        own = {"state": arrival.state, "article": arrival.article, "title": arrival.title}
        path = storable_path(arrival.path)
        insert(self._db, "arrivals", {"path": path, **own, "reason": arrival.reason, "at": now()})


UNANALYSED = """
SELECT id FROM articles WHERE number >= ? AND number < ? AND NOT trashed AND NOT EXISTS (
    SELECT 1 FROM analyses WHERE engine = ? AND edition = (
        SELECT digest FROM editions WHERE article = articles.id
        ORDER BY editions.number DESC LIMIT 1))
ORDER BY number DESC
"""
