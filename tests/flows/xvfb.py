"""The program as it is started, on a screen of its own, with real keys: Xvfb and xdotool."""

import os
import shutil
import signal
import sqlite3
import subprocess
import sys
import time
from collections.abc import Callable, Iterator, Mapping
from contextlib import closing, contextmanager, suppress
from pathlib import Path

import pytest

from tests.conftest import ROOT

TOOLS = ("Xvfb", "xdotool")
PATIENCE_S, LOOK_S = 120.0, 0.1
AFTER_KEY_S = 0.05
REST_S, BUSY_S = 1.0, 0.05
"""A program that uses less of the processor's time in so long rests."""

_started: list[subprocess.Popen[bytes]] = []
"""Programs on the screen, which end before it does."""

needs_a_screen = pytest.mark.skipif(
    not all(map(shutil.which, TOOLS)), reason="needs Xvfb and xdotool"
)


@contextmanager
def screen(*, size: str = "1440x900") -> Iterator[str]:
    """A display of its own, as it is named in DISPLAY."""
    reading, writing = os.pipe()
    command = [
        "Xvfb",
        "-displayfd",
        str(writing),
        "-screen",
        "0",
        f"{size}x24",
        "-nolisten",
        "tcp",
        "-noreset",
    ]
    server = subprocess.Popen(command, pass_fds=[writing], stderr=subprocess.DEVNULL)
    os.close(writing)
    try:
        with os.fdopen(reading) as told:
            yield f":{told.readline().strip()}"
    finally:
        for process in _started:
            process.kill()
            process.wait()
        _started.clear()
        server.terminate()
        server.wait()


class Program:
    """The program with its window on a display."""

    def __init__(
        self, display: str, library: Path, *arguments: object, also: Mapping[str, str] | None = None
    ) -> None:
        self.library = library
        self._environment = {**os.environ, **(also or {}), "DISPLAY": display}
        self._environment["QT_QPA_PLATFORM"] = "xcb"
        command = [sys.executable, "-m", "reader", "--library", str(library), *map(str, arguments)]
        self.process = subprocess.Popen(command, cwd=ROOT, env=self._environment)
        _started.append(self.process)
        self.window = ""
        self.waits_until(self._finds_the_window)
        self._tool("windowfocus", "--sync", self.window)

    def waits_until(self, condition: Callable[[], object]) -> None:
        end = time.monotonic() + PATIENCE_S
        while not condition():
            assert time.monotonic() < end, f"nothing comes of it: {condition}"
            assert self.process.poll() is None, "the program has ended"
            time.sleep(LOOK_S)

    def presses(self, *keys: str) -> None:
        """Press keys by their names in X: "ctrl+k", "Return"."""
        for key in keys:
            self._tool("key", "--clearmodifiers", key)
            time.sleep(AFTER_KEY_S)

    def types(self, words: str) -> None:
        self._tool("type", "--delay", "15", words)

    def clicks(self, x: int, y: int) -> None:
        self._tool("mousemove", str(x), str(y), "click", "1")

    def drags(self, x: int, y: int, to_x: int, to_y: int) -> None:
        self._tool("mousemove", str(x), str(y), "mousedown", "1")
        middle = str((x + to_x) // 2), str((y + to_y) // 2)
        self._tool("mousemove", *middle, "mousemove", str(to_x), str(to_y), "mouseup", "1")

    def holds(self, query: str) -> list[tuple[object, ...]]:
        """What the library has on disk; nothing before it is there."""
        database = self.library / "library.db"
        if not database.exists():
            return []
        try:
            with closing(sqlite3.connect(f"file:{database}?mode=ro", uri=True)) as db:
                return db.execute(query).fetchall()
        except sqlite3.OperationalError:
            return []

    def rests(self) -> None:
        """Let the window show what it has just been told: until it has nothing more to do."""
        used = -1.0
        while self._is_at_work() or self._seconds_used() - used > BUSY_S:
            used = self._seconds_used()
            time.sleep(REST_S)

    def is_killed(self) -> None:
        self.process.send_signal(signal.SIGKILL)
        self.process.wait()

    def ends(self) -> int:
        """Close the window by its key. The exit code."""
        self.presses("ctrl+q")
        return self.process.wait(PATIENCE_S)

    def _seconds_used(self) -> float:
        """Of the processor, by all threads of the program and of its workers."""
        used = (int(told[11]) + int(told[12]) for told in self._told("/proc/{}/stat"))
        return sum(used) / os.sysconf("SC_CLK_TCK")

    def _is_at_work(self) -> bool:
        """Whether a thread has the processor or waits for it."""
        return any(told[0] == "R" for told in self._told("/proc/{}/task/*/stat"))

    def _told(self, path: str) -> Iterator[list[str]]:
        """What Linux tells of the program and its workers, from the state on: see proc(5)."""
        workers = " ".join(_contents(f"/proc/{self.process.pid}/task/*/children")).split()
        for pid in (str(self.process.pid), *workers):
            for told in _contents(path.format(pid)):
                yield told.rpartition(")")[2].split()

    def _finds_the_window(self) -> bool:
        found = self._tool("search", "--onlyvisible", "--name", "Reportedly").split()
        self.window = found[-1] if found else ""
        return bool(found)

    def _tool(self, *arguments: str) -> str:
        command = ["xdotool", *arguments]
        told = subprocess.run(command, env=self._environment, capture_output=True, text=True)
        return told.stdout


def _contents(paths: str) -> Iterator[str]:
    for path in Path("/").glob(paths.lstrip("/")):
        with suppress(OSError):  # the thread has ended meanwhile
            yield path.read_text()
