"""Work elsewhere for those who wait for it: the command line."""

from threading import Event
from typing import Any

from reader.core import errors
from reader.jobs.outcomes import Done, Failed, Outcome, Work
from reader.jobs.worker import Worker

# A wait without an end cannot be interrupted on every system.
BEAT = 0.5


def run(worker: Worker, value: Any, *, quiet: bool = False) -> Any:
    """The worker's answer for a value. Blocks; raises what the work raised, or why it failed.

    `quiet` is as in `Worker.submit`.
    """
    outcomes: list[Outcome] = []
    there = Event()

    def done(outcome: Outcome) -> None:
        outcomes.append(outcome)
        there.set()

    ticket = worker.submit(value, done, quiet=quiet)
    try:
        while not there.wait(BEAT):
            pass
    except BaseException:
        ticket.cancel()
        raise
    outcome = outcomes[0]
    if isinstance(outcome, Done):
        return outcome.value
    if isinstance(outcome, Failed):
        raise outcome.error
    raise errors.Cancelled("The work was cancelled.")


def run_once(
    work: Work, value: Any, *, seconds: float | None = None, megabytes: int | None = None
) -> Any:
    """The work's answer for one value, from a process that is started for it. As `run`."""
    worker = Worker(work, seconds=seconds, megabytes=megabytes, tries=1)
    try:
        return run(worker, value)
    finally:
        worker.stop()
