"""One worker process as its parent sees it."""

import os
import pickle
import subprocess
import sys
from collections.abc import Callable, Mapping
from contextlib import suppress
from pathlib import Path
from signal import Signals
from threading import Thread
from typing import Any

from reader.jobs import frames
from reader.jobs.frames import Frame

PATIENCE = 2.0
# The parent's path comes along, and its main module does not: a worker imports what it needs.
START = "import sys; sys.path[:] = {path!r}; from reader.jobs.child import main; main()"


class Process:
    """A process that runs `reader.jobs.child`.

    `heard(process, frame)` is called for each frame that it sends, and with None when it has
    ended, on a thread of the process's own. Raises OSError when it cannot be started.
    """

    def __init__(
        self, heard: Callable[["Process", Frame | None], None], environment: Mapping[str, str]
    ) -> None:
        self.ready = False
        self._heard = heard
        popen = subprocess.Popen(
            [sys.executable, "-c", START.format(path=sys.path)],
            stdin=subprocess.PIPE,
            stdout=subprocess.PIPE,
            env={**os.environ, **environment},
            **_apart(),
        )
        assert popen.stdin is not None
        assert popen.stdout is not None
        self._popen, self._pipes = popen, (popen.stdin, popen.stdout)
        self._listener = Thread(target=self._listen, daemon=True, name="worker pipe")
        self._listener.start()

    def set_up(self, work: Callable[..., Any], warm: Callable[[], None] | None) -> None:
        """Tell the process what it is for."""
        self.send(Frame("setup", 0, pickle.dumps((work, warm))))

    def send(self, frame: Frame) -> None:
        """Send a frame; if the process is gone, its end is heard of in its own way."""
        with suppress(OSError, ValueError):
            frames.write(self._pipes[0], frame)

    def kill(self) -> None:
        """End the process without waiting for it; from any thread."""
        self._popen.kill()

    def end(self) -> str:
        """End the process, wait for it, close the pipes; returns how it ended, in a few words."""
        self.kill()
        code = self._popen.wait()
        # A process that the work started itself may still hold the pipe open.
        self._listener.join(PATIENCE)
        for pipe in () if self._listener.is_alive() else self._pipes:
            with suppress(OSError):
                pipe.close()
        return _how(code)

    def megabytes(self) -> float:
        """How much memory the process holds, in MB; 0 where the system does not tell."""
        try:
            pages = int(Path(f"/proc/{self._popen.pid}/statm").read_text("ascii").split()[1])
        except (OSError, IndexError, ValueError):
            return 0.0
        return pages * os.sysconf("SC_PAGE_SIZE") / 1e6

    def _listen(self) -> None:
        with suppress(OSError, ValueError, pickle.UnpicklingError):
            while frame := frames.read(self._pipes[1]):
                self._heard(self, frame)
        self._heard(self, None)


def _apart() -> dict[str, Any]:
    """A Ctrl+C in the terminal is for the parent alone; Windows must open no console."""
    if sys.platform == "win32":
        return {"creationflags": subprocess.CREATE_NO_WINDOW}
    return {"process_group": 0}


def _how(code: int) -> str:
    if code >= 0:
        return f"exit code {code}"
    try:
        return f"killed by {Signals(-code).name}"
    except ValueError:
        return f"killed by signal {-code}"
