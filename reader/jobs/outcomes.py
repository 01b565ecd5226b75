"""What becomes of a job, and what a worker says about itself."""

from collections.abc import Callable
from dataclasses import dataclass
from typing import Any, Literal

Report = Callable[[float], None]
"""Called by the work with the fraction done, 0 to 1; raises when the job has been cancelled."""

Work = Callable[[Any, Report], Any]

StateName = Literal["starting", "ready", "busy", "restarting", "failed", "stopped"]


@dataclass(frozen=True)
class WorkerState:
    """What a worker does now; `reason` says in a few words why, where it went wrong."""

    name: StateName
    reason: str = ""


@dataclass(frozen=True)
class Done:
    """The work returned this value."""

    value: Any


@dataclass(frozen=True)
class Failed:
    """The work raised: a Trouble as it is, anything else as a Bug. Or it died or took too long."""

    error: Exception


@dataclass(frozen=True)
class Cancelled:
    """The job was cancelled, or the worker stopped, before there was an answer."""


Outcome = Done | Failed | Cancelled


class Bug(Exception):
    """An error of ours in a worker process: what it was, and the traceback from over there."""

    def __init__(self, summary: str, trace: str = "") -> None:
        super().__init__(summary, trace)
        self.summary = summary
        self.trace = trace

    def __str__(self) -> str:
        return f"{self.summary}\n{self.trace}" if self.trace else self.summary
