"""What happens when the program itself errs: a report is kept on this machine, and never sent.

The hooks must be there from the beginning and cost nothing before the first paint, so everything
else is imported when something has happened.
"""

import sys
import threading
from collections.abc import Callable
from pathlib import Path
from types import TracebackType
from typing import TextIO

FOLDER = "reports"
ENDED = "ended.txt"
KEPT = 20

Tell = Callable[[Path | None, str], None]


class Crashes:
    """Keeps a report of each error that nobody caught, in whichever thread it happened.

    `tell`, once it is set, is called in that thread with the report and the file it is in (None
    when it could not be written). The same error is told once.
    """

    def __init__(self, folder: Path) -> None:
        self.folder = folder / FOLDER
        self.tell: Tell | None = None
        self._waiting: list[tuple[Path | None, str]] = []
        self._known: set[str] = set()
        self._end: TextIO | None = None

    def watch(self) -> None:
        """Take over Python's hooks for errors that nobody caught."""
        sys.excepthook = self.caught
        threading.excepthook = lambda args: self.caught(
            args.exc_type, args.exc_value, args.exc_traceback
        )

    def caught(
        self,
        kind: type[BaseException],
        error: BaseException | None,
        trace: TracebackType | None,
    ) -> None:
        """Print it as Python does, keep a report, and tell of it."""
        sys.__excepthook__(kind, error, trace)
        if issubclass(kind, KeyboardInterrupt | SystemExit):
            return
        where = self._where(kind, trace)
        if where in self._known:
            return
        self._known.add(where)
        report = report_of(kind, error, trace)
        self._tell(self._keep(report), report)

    def tell_from_now(self, tell: Tell) -> None:
        """Tell what has happened before anybody could hear it, and from now on at once."""
        self.tell = tell
        for told in self._waiting:
            tell(*told)
        self._waiting.clear()

    def watch_the_end(self) -> str:
        """From now on a fatal end (a fault in a library) leaves its traces; returns those of the
        last time, "" when there are none."""
        import faulthandler

        path = self.folder / ENDED
        try:
            left = path.read_text("utf-8", "replace") if path.exists() else ""
            self.folder.mkdir(parents=True, exist_ok=True)
            self._end = path.open("w", encoding="utf-8")
        except OSError:
            return ""
        faulthandler.enable(self._end)
        return left and f"{_system()}\n\n{left}"

    def end(self) -> None:
        """The program ends as it should."""
        import faulthandler

        if self._end is not None:
            faulthandler.disable()
            self._end.close()
            self._end = None

    def _where(self, kind: type[BaseException], trace: TracebackType | None) -> str:
        while trace and trace.tb_next:
            trace = trace.tb_next
        place = (trace.tb_frame.f_code.co_filename, trace.tb_lineno) if trace else ()
        return f"{kind.__name__} {place}"

    def _tell(self, path: Path | None, report: str) -> None:
        if self.tell:
            self.tell(path, report)
        else:
            self._waiting.append((path, report))

    def _keep(self, report: str) -> Path | None:
        from datetime import datetime

        path = self.folder / f"{datetime.now():%Y-%m-%d %H.%M.%S.%f}.txt"
        try:
            self.folder.mkdir(parents=True, exist_ok=True)
            path.write_text(report, "utf-8")
            for old in sorted(self.folder.glob("2*.txt"))[:-KEPT]:
                old.unlink()
        except OSError:
            return None
        return path


def report_of(
    kind: type[BaseException], error: BaseException | None, trace: TracebackType | None
) -> str:
    """The report: the versions of everything, then what happened. No words of any article."""
    import traceback

    lines = traceback.format_exception(kind, error, trace)
    return f"{_system()}\n\n{''.join(lines)}"


def _system() -> str:
    import platform

    from PySide6.QtCore import qVersion

    from reader import __version__

    python = platform.python_version()
    return f"Reportedly {__version__}, Python {python}, Qt {qVersion()}, {platform.platform()}"
