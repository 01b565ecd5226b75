"""Work elsewhere: worker processes, tickets, limits. Knows nothing of what it runs."""

from reader.jobs.once import run, run_once
from reader.jobs.outcomes import Bug, Cancelled, Done, Failed, Outcome, Report, WorkerState
from reader.jobs.tickets import Ticket
from reader.jobs.worker import Worker

__all__ = [
    "Bug",
    "Cancelled",
    "Done",
    "Failed",
    "Outcome",
    "Report",
    "Ticket",
    "Worker",
    "WorkerState",
    "run",
    "run_once",
]
