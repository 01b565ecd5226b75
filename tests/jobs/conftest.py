import importlib
import threading
from pathlib import Path

import pytest

from reader.jobs import Worker

LONG = 120


class Outcomes:
    """Collects what a job's callbacks are given, and waits for the outcome."""

    def __init__(self):
        self.given = []
        self.progress = []
        self.threads = set()
        self._there = threading.Event()

    def done(self, outcome):
        self.given.append(outcome)
        self.threads.add(threading.current_thread())
        self._there.set()

    def wait(self):
        assert self._there.wait(LONG), "no outcome"
        return self.given[0]


class States:
    """Collects the states of a worker, and waits for one."""

    def __init__(self):
        self.given = []
        self._change = threading.Condition()

    def __call__(self, state):
        with self._change:
            self.given.append(state)
            self._change.notify_all()

    def names(self):
        return [state.name for state in self.given]

    def wait(self, name, times=1):
        with self._change:
            assert self._change.wait_for(lambda: self.names().count(name) >= times, LONG), (
                self.given
            )
            return [state for state in self.given if state.name == name][-1]


def of_workers():
    """The threads of workers; what else is at work in this process is no business of theirs."""
    return {thread for thread in threading.enumerate() if thread.name.startswith("worker")}


@pytest.fixture
def works(monkeypatch):
    monkeypatch.syspath_prepend(str(Path(__file__).parent))
    return importlib.import_module("job_works")


@pytest.fixture
def states():
    return States()


@pytest.fixture
def outcomes():
    """Makes one collector a job."""
    return Outcomes


@pytest.fixture
def make(states):
    """Makes workers, and sees that nothing of them is left."""
    made = []

    def _make(work, **options):
        worker = Worker(work, on_state=states, **options)
        made.append(worker)
        return worker

    before = of_workers()
    yield _make
    for worker in made:
        worker.stop()
    assert of_workers() <= before
