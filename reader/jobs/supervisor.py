"""The thread that keeps one worker process at work: starts it, feeds it, watches it, ends it."""

import pickle
import sys
import threading
from collections import deque
from collections.abc import Callable, Mapping
from contextlib import suppress
from dataclasses import dataclass, field
from functools import partial
from queue import Empty, SimpleQueue
from time import monotonic
from typing import Any

from reader.core.errors import TookTooLong, WorkerDied
from reader.jobs.frames import Frame
from reader.jobs.outcomes import Bug, Cancelled, Done, Failed, Outcome, StateName, Work, WorkerState
from reader.jobs.process import Process
from reader.jobs.tickets import Ticket

GRACE = 1.5
LOOK = 0.05
STEADY = 5.0


@dataclass(frozen=True)
class Plan:
    """What a worker is for and what it may use; see `Worker`."""

    work: Work
    warm: Callable[[], None] | None
    seconds: float | None
    megabytes: int | None
    tries: int
    environment: Mapping[str, str] = field(default_factory=dict)


class Supervisor:
    """Everything here happens on one thread, in the order in which `post` was told of it."""

    def __init__(self, plan: Plan, on_state: Callable[[WorkerState], None]) -> None:
        self.process: Process | None = None
        self._plan = plan
        self._on_state = on_state
        self._state = WorkerState("stopped")
        self._steps: SimpleQueue[Callable[[], None]] = SimpleQueue()
        self._waiting: deque[Ticket] = deque()
        self._running: Ticket | None = None
        self._number = 0
        self._kill_at: float | None = None
        self._ready_at = 0.0
        self._deaths = 0
        self._failure: Exception | None = None
        self._over = False

    def post(self, step: Callable[..., None], *values: Any) -> None:
        """Let a step be taken on the supervisor's thread; from any thread, returns at once."""
        self._steps.put(partial(step, *values))

    def run(self) -> None:
        """Take steps until `stop` is one of them."""
        while not self._over:
            with suppress(Empty):
                self._call(self._steps.get(timeout=self._patience()))
            self._call(self._look)

    # Steps

    def start(self) -> None:
        """Start the process, if there is none."""
        if self.process is None:
            self._failure = None
            self._deaths = 0
            self._spawn("starting")

    def submit(self, ticket: Ticket, first: bool) -> None:
        """Take a job in, at the end of the queue or at its front."""
        if self._failure:
            self._settle(ticket, Failed(self._failure))
            return
        if first:
            self._waiting.appendleft(ticket)
        else:
            self._waiting.append(ticket)
        self._next()

    def cancel(self, ticket: Ticket) -> None:
        """Settle a job that waits or runs; a process that works on it has a moment to notice."""
        if ticket in self._waiting:
            self._waiting.remove(ticket)
        elif ticket is self._running and self.process:
            self.process.send(Frame("cancel", ticket.number))
            self._kill_at = min(self._kill_at or sys.float_info.max, monotonic() + GRACE)
        self._settle(ticket, Cancelled())

    def stop(self) -> None:
        """End it all; jobs that wait or run are cancelled."""
        self._over = True
        if self._running:
            self._waiting.appendleft(self._running)
        self._end()
        self._settle_all(Cancelled())
        self._say("stopped")

    def heard(self, process: Process, frame: Frame | None) -> None:
        """What a process sent, or None when it has ended. Of an earlier process it is dropped."""
        if process is not self.process:
            return
        if frame is None:
            self._died()
        elif frame.kind == "ready":
            process.ready, self._ready_at = True, monotonic()
            self._next()
        elif frame.kind == "broken":
            self._fail(_error(frame.payload))
        elif self._running and frame.number == self._running.number:
            self._answered(self._running, frame)

    # What the steps are made of

    def _spawn(self, name: StateName, reason: str = "") -> None:
        self._say(name, reason)
        try:
            self.process = Process(partial(self.post, self.heard), self._plan.environment)
            self.process.set_up(self._plan.work, self._plan.warm)
        except OSError as error:
            self._fail(WorkerDied(f"The worker process cannot be started: {error}."))
        except (AttributeError, TypeError, pickle.PicklingError) as error:
            self._fail(Bug(f"the work cannot be sent: {error}"))

    def _next(self) -> None:
        """Give the process the next job, if it is free."""
        if not (self.process and self.process.ready) or self._running:
            return
        while self._waiting:
            ticket = self._waiting.popleft()
            try:
                payload = pickle.dumps(ticket.value, pickle.HIGHEST_PROTOCOL)
            except Exception as error:
                self._settle(ticket, Failed(Bug(f"the value cannot be sent: {error}")))
                continue
            self._send(ticket, payload)
            return
        self._say("ready")

    def _send(self, ticket: Ticket, payload: bytes) -> None:
        assert self.process
        self._number += 1
        ticket.number, ticket.state = self._number, "running"
        self._running = ticket
        seconds = self._plan.seconds
        self._kill_at = monotonic() + seconds if seconds is not None else None
        self._say("busy")
        self.process.send(Frame("quiet" if ticket.quiet else "job", ticket.number, payload))

    def _answered(self, ticket: Ticket, frame: Frame) -> None:
        if frame.kind == "progress":
            self._call(ticket.advance, frame.payload)
            return
        self._running = self._kill_at = None
        self._deaths = 0
        self._settle(ticket, _outcome(frame))
        self._next()

    def _patience(self) -> float | None:
        """How long there is nothing to look after, in seconds; None if until the next step."""
        waits = [LOOK] if self._running and self._plan.megabytes else []
        if self._kill_at is not None:
            waits.append(max(0.0, self._kill_at - monotonic()))
        return min(waits, default=None)

    def _look(self) -> None:
        """End the process if its job is over its limits, or was cancelled and goes on."""
        ticket, reason = self._running, self._over_limit()
        if ticket is None or reason is None:
            return
        self._end()
        cancelled = ticket.settled
        self._settle(ticket, Failed(TookTooLong(reason)))
        self._spawn("restarting", "" if cancelled else reason)  # a cancel is nothing gone wrong

    def _over_limit(self) -> str | None:
        most = self._plan.megabytes
        if self._kill_at is not None and monotonic() >= self._kill_at:
            if self._running and self._running.settled:
                return "A cancelled job did not stop."
            return f"The work took longer than {self._plan.seconds:g} seconds and was stopped."
        if most is not None and self.process and self.process.megabytes() > most:
            return f"The work needed more than {most} MB of memory and was stopped."
        return None

    def _died(self) -> None:
        """Start the process again; the job it died of is tried again, unless that was the last."""
        ticket, how = self._running, self._end()
        if ticket is None and not self._lives_on():
            self._fail(WorkerDied(f"The worker process ended as soon as it was started ({how})."))
            return
        if ticket and not ticket.settled:
            ticket.tries -= 1
            if ticket.tries > 0:
                ticket.state = "queued"
                self._waiting.appendleft(ticket)
            else:
                said = f"The worker process ended before its work was done ({how})."
                self._settle(ticket, Failed(WorkerDied(said)))
        self._spawn("restarting", how)

    def _lives_on(self) -> bool:
        """Whether a process that died without a job may be started again: not over and over."""
        if self._ready_at and monotonic() - self._ready_at > STEADY:
            self._deaths = 0
        self._deaths += 1
        return self._deaths < self._plan.tries

    def _fail(self, error: Exception) -> None:
        self._end()
        self._failure = error
        self._settle_all(Failed(error))
        self._say("failed", str(error).partition("\n")[0])

    def _end(self) -> str:
        """End the process, if there is one, and forget its job; how it ended."""
        process, self.process = self.process, None
        self._running = self._kill_at = None
        self._ready_at = 0.0
        return process.end() if process else ""

    def _settle_all(self, outcome: Outcome) -> None:
        while self._waiting:
            self._settle(self._waiting.popleft(), outcome)

    def _settle(self, ticket: Ticket, outcome: Outcome) -> None:
        self._call(ticket.settle, outcome)

    def _say(self, name: StateName, reason: str = "") -> None:
        state = WorkerState(name, reason)
        if state != self._state:
            self._state = state
            self._call(self._on_state, state)

    def _call(self, callback: Callable[..., None], *values: Any) -> None:
        """Call out; an error in there is told as any other, and must not end this thread."""
        try:
            callback(*values)
        except Exception:
            threading.excepthook(
                threading.ExceptHookArgs((*sys.exc_info(), threading.current_thread()))
            )


def _outcome(frame: Frame) -> Outcome:
    if frame.kind == "error":
        return Failed(_error(frame.payload))
    try:
        return Done(pickle.loads(frame.payload))
    except Exception as error:
        return Failed(Bug(f"the answer cannot be read: {error}"))


def _error(payload: bytes) -> Exception:
    try:
        error: Exception = pickle.loads(payload)
    except Exception as problem:
        return Bug(f"an error that cannot be read: {problem}")
    return error
