"""Several workers at one kind of job: answers come in the order of the questions."""

from collections.abc import Callable, Iterable, Iterator, Mapping
from functools import partial
from queue import Empty, SimpleQueue
from typing import Any

from reader.jobs.outcomes import Outcome, Work
from reader.jobs.worker import Worker

AHEAD = 2  # jobs that each worker has before it, so that none waits for the next
BEAT = 0.5  # a wait without an end cannot be interrupted on every system


class Crowd:
    """So many processes as a `Worker` each; to be used as a context."""

    def __init__(
        self,
        jobs: int,
        work: Work,
        *,
        warm: Callable[[], None] | None = None,
        seconds: float | None = None,
        megabytes: int | None = None,
        tries: int = 2,
        environment: Mapping[str, str] | None = None,
    ) -> None:
        self._workers = [
            Worker(
                work,
                warm=warm,
                seconds=seconds,
                megabytes=megabytes,
                tries=tries,
                environment=environment,
            )
            for _ in range(jobs)
        ]

    def __enter__(self) -> "Crowd":
        return self

    def __exit__(self, *_: object) -> None:
        self.close()

    def close(self) -> None:
        """End all processes."""
        for worker in self._workers:
            worker.stop()

    def outcomes(self, values: Iterable[Any]) -> Iterator[Outcome]:
        """The outcome for each value, in their order; values are taken a few ahead."""
        answers: SimpleQueue[tuple[int, int, Outcome]] = SimpleQueue()
        busy = [0] * len(self._workers)
        ready: dict[int, Outcome] = {}
        asked = told = 0
        for value in values:
            who = busy.index(min(busy))
            busy[who] += 1
            self._workers[who].submit(value, partial(_answered, answers, asked, who))
            asked += 1
            while min(busy) >= AHEAD:
                _take(answers, ready, busy)
            while told in ready:
                yield ready.pop(told)
                told += 1
        while told < asked:
            while told not in ready:
                _take(answers, ready, busy)
            yield ready.pop(told)
            told += 1


def _answered(
    answers: "SimpleQueue[tuple[int, int, Outcome]]", number: int, who: int, outcome: Outcome
) -> None:
    answers.put((number, who, outcome))


def _take(
    answers: "SimpleQueue[tuple[int, int, Outcome]]", ready: dict[int, Outcome], busy: list[int]
) -> None:
    """Wait for one answer, whichever it is."""
    while True:
        try:
            number, who, outcome = answers.get(timeout=BEAT)
        except Empty:
            continue
        ready[number] = outcome
        busy[who] -= 1
        return
