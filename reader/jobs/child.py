"""The worker process: it listens, works on one job at a time, and ends with its parent."""

import os
import pickle
import signal
import sys
import traceback
from concurrent.futures import ThreadPoolExecutor
from contextlib import suppress
from queue import SimpleQueue
from threading import Lock, Thread
from typing import IO

from reader.core import errors
from reader.jobs import frames
from reader.jobs.frames import Frame
from reader.jobs.outcomes import Bug, Work
from reader.jobs.priority import behind_others

STEP = 0.01
PR_SET_PDEATHSIG = 1


class Channel:
    """The two pipes to the parent. `cancelled` is the number of the last job to be cancelled."""

    def __init__(self, incoming: IO[bytes], outgoing: IO[bytes]) -> None:
        self.jobs: SimpleQueue[Frame] = SimpleQueue()
        self.cancelled = 0
        self._incoming = incoming
        self._outgoing = outgoing
        self._writing = Lock()

    def listen(self) -> None:
        """Take what the parent sends until it is gone; then end, whatever is being worked on."""
        while frame := frames.read(self._incoming):
            if frame.kind == "cancel":
                self.cancelled = frame.number
            else:
                self.jobs.put(frame)
        os._exit(0)

    def send(self, frame: Frame) -> None:
        """Tell the parent; end when it is gone."""
        try:
            with self._writing:
                frames.write(self._outgoing, frame)
        except OSError:
            os._exit(0)


class Progress:
    """The report that a job is given."""

    def __init__(self, channel: Channel, number: int) -> None:
        self._channel = channel
        self._number = number
        self._last = -1.0

    def __call__(self, fraction: float) -> None:
        """Tell the parent how far it is; raises Cancelled when it no longer wants to know."""
        if self._channel.cancelled == self._number:
            raise errors.Cancelled("The reader cancelled the work.")
        if abs(fraction - self._last) >= STEP or (fraction >= 1 and self._last < 1):
            self._last = fraction
            self._channel.send(Frame("progress", self._number, float(fraction)))


def main() -> None:
    """Serve the parent at the other end of standard input and output, until it is gone."""
    with suppress(ValueError):
        signal.signal(signal.SIGINT, signal.SIG_IGN)
    _die_with_parent()
    channel = Channel(*_pipes())
    Thread(target=channel.listen, daemon=True).start()
    work = _set_up(channel, channel.jobs.get())
    aside = ThreadPoolExecutor(1, "aside")
    while True:
        frame = channel.jobs.get()
        report = Progress(channel, frame.number)
        if frame.kind == "quiet":
            channel.send(aside.submit(_quietly, work, frame, report).result())
        else:
            channel.send(_answer(work, frame, report))


def _set_up(channel: Channel, frame: Frame) -> Work:
    """Fetch the work and warm up; when that fails say why, and end."""
    try:
        work: Work
        work, warm = pickle.loads(frame.payload)
        if warm is not None:
            warm()
    except BaseException as error:
        channel.send(Frame("broken", 0, _packed(error)))
        os._exit(1)
    channel.send(Frame("ready"))
    return work


def _answer(work: Work, frame: Frame, report: Progress) -> Frame:
    try:
        value = work(pickle.loads(frame.payload), report)
        return Frame("done", frame.number, pickle.dumps(value, pickle.HIGHEST_PROTOCOL))
    except BaseException as error:
        return Frame("error", frame.number, _packed(error))


def _quietly(work: Work, frame: Frame, report: Progress) -> Frame:
    with behind_others():
        return _answer(work, frame, report)


def _packed(error: BaseException) -> bytes:
    """The error as it can travel: a Trouble as itself, anything else as a Bug."""
    if isinstance(error, MemoryError):
        error = errors.TookTooLong("The work ran out of memory and was stopped.")
    if isinstance(error, errors.Trouble):
        with suppress(Exception):
            data = pickle.dumps(error)
            pickle.loads(data)
            return data
    summary = traceback.format_exception_only(error)[-1].strip()
    return pickle.dumps(Bug(summary, "".join(traceback.format_exception(error))))


def _pipes() -> tuple[IO[bytes], IO[bytes]]:
    """Standard input and output as the channel's own; what the work prints goes to the errors."""
    incoming, outgoing = os.dup(0), os.dup(1)
    nowhere = os.open(os.devnull, os.O_RDWR)
    os.dup2(nowhere, 0)
    try:
        os.dup2(2, 1)
    except OSError:
        os.dup2(nowhere, 1)
    os.close(nowhere)
    return os.fdopen(incoming, "rb"), os.fdopen(outgoing, "wb")


def _die_with_parent() -> None:
    """Ask Linux for a signal when the parent ends: it comes even while C code holds the lock."""
    if sys.platform.startswith("linux"):
        import ctypes

        with suppress(Exception):
            ctypes.CDLL(None).prctl(PR_SET_PDEATHSIG, signal.SIGKILL)
