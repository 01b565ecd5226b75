"""Foreign files, one after the other, read in a process that is kept between them."""

from pathlib import Path
from typing import TYPE_CHECKING

from reader.core.article import Imported
from reader.core.errors import BadFile, Trouble
from reader.desk import work
from reader.desk.machine import FILE_MEGABYTES, FILE_SECONDS
from reader.desk.scans import recognised

if TYPE_CHECKING:
    from reader.jobs import Worker


class FileReader:
    """Reads files; the process is started for the first that is not harmless.

    `quiet` reads at low priority, where nobody waits for it.
    """

    def __init__(self, *, quiet: bool = False) -> None:
        self._quiet = quiet
        self._worker: Worker | None = None

    def __enter__(self) -> "FileReader":
        return self

    def __exit__(self, *_: object) -> None:
        self.close()

    def close(self) -> None:
        """End the process, if there is one."""
        if self._worker is not None:
            self._worker.stop()
            self._worker = None

    def read(self, path: Path) -> tuple[Imported, ...]:
        """The articles of a file. Raises `BadFile`, which names it."""
        from reader import importers
        from reader.jobs import run

        if importers.is_quick(path):
            return importers.read(path)
        importers.find(path)
        try:
            articles: tuple[Imported, ...] = run(self._process(), path, quiet=self._quiet)
        except importers.NeedsOcr as scan:
            return recognised(path, scan)
        except BadFile:
            raise
        except Trouble as trouble:
            self.close()  # a process that was ended is not to be trusted with the next file
            raise BadFile(str(path), str(trouble)) from trouble
        return articles

    def _process(self) -> "Worker":
        from reader.jobs import Worker

        if self._worker is None:
            self._worker = Worker(
                work.read, seconds=FILE_SECONDS, megabytes=FILE_MEGABYTES, tries=1
            )
            self._worker.start()
        return self._worker
