"""A worker: one process that does one kind of job, one after the other."""

import atexit
from collections.abc import Callable, Mapping
from threading import Lock, Thread, current_thread
from typing import Any

from reader.jobs.outcomes import Cancelled, Outcome, Work, WorkerState
from reader.jobs.supervisor import Plan, Supervisor
from reader.jobs.tickets import Ticket

PATIENCE = 5.0


def ignore(_: Any) -> None:
    """Take no notice."""


class Worker:
    """Does `work(value, report)` in another process, for one value at a time.

    `work` and `warm` are functions of importable modules; `warm` is called once when the process
    starts. A job may take `seconds` and the process hold `megabytes` while it works (Linux only);
    beyond, it is ended and the job has Failed with TookTooLong. A job whose process dies is tried
    `tries` times in all, then it has Failed with WorkerDied. `environment` is added to the
    process's own. All callbacks come on a thread of the worker's.
    """

    def __init__(
        self,
        work: Work,
        *,
        warm: Callable[[], None] | None = None,
        seconds: float | None = None,
        megabytes: int | None = None,
        tries: int = 2,
        environment: Mapping[str, str] | None = None,
        on_state: Callable[[WorkerState], None] = ignore,
    ) -> None:
        self._tries = tries
        plan = Plan(work, warm, seconds, megabytes, tries, dict(environment or {}))
        self._supervisor = Supervisor(plan, on_state)
        self._thread: Thread | None = None
        self._stopped = False
        self._lock = Lock()

    def start(self) -> None:
        """Start the process, or start it again after it failed; returns at once."""
        with self._lock:
            if not self._stopped:
                self._start()

    def submit(
        self,
        value: Any,
        done: Callable[[Outcome], None],
        progress: Callable[[float], None] | None = None,
        first: bool = False,
        quiet: bool = False,
    ) -> Ticket:
        """Ask for the work on a value (anything that can be pickled); returns at once.

        `done` is given the outcome, once; `progress` each fraction reported, from 0 to 1. A `first`
        job goes before those that wait; a `quiet` one, which nobody waits for, works at
        low priority. The process is started if `start` was never called; after
        `stop` the outcome is Cancelled, given on the calling thread.
        """
        supervisor = self._supervisor
        ticket = Ticket(
            value,
            done=done,
            progress=progress,
            tries=self._tries,
            quiet=quiet,
            cancelling=lambda asked: supervisor.post(supervisor.cancel, asked),
        )
        with self._lock:
            if not self._stopped:
                if self._thread is None:
                    self._start()
                supervisor.post(supervisor.submit, ticket, first)
                return ticket
        ticket.settle(Cancelled())
        return ticket

    def stop(self) -> None:
        """End the process and its threads; jobs that wait or run are cancelled. Idempotent."""
        with self._lock:
            stopped, self._stopped = self._stopped, True
            thread, process = self._thread, self._supervisor.process
        if thread is None:
            return
        if not stopped:
            atexit.unregister(self.stop)
            self._supervisor.post(self._supervisor.stop)
            # The supervisor may be waiting for a process that does not read.
            if process:
                process.kill()
        if thread is not current_thread():
            thread.join(PATIENCE)

    def _start(self) -> None:
        if self._thread is None:
            self._thread = Thread(target=self._supervisor.run, daemon=True, name="worker")
            self._thread.start()
            atexit.register(self.stop)
        self._supervisor.post(self._supervisor.start)
