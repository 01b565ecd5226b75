"""Many processes at one kind of job, and their answers in order."""

from collections.abc import Iterator

import pytest

import tests.jobs.job_works as job_works
from reader.core.errors import WorkerDied
from reader.jobs import Done, Failed
from reader.jobs.crowd import Crowd


def test_answers_come_in_the_order_of_the_questions() -> None:
    with Crowd(3, job_works.slow_square) as crowd:
        assert [outcome.value for outcome in crowd.outcomes(range(20))] == [
            number * number for number in range(20)
        ]
        assert list(crowd.outcomes([])) == []


def test_values_are_taken_only_a_few_ahead() -> None:
    taken: list[int] = []

    def values() -> Iterator[int]:
        for number in range(1000):
            taken.append(number)
            yield number

    with Crowd(2, job_works.slow_square) as crowd:
        answers = crowd.outcomes(values())
        for _ in range(3):
            next(answers)
        assert len(taken) < 30


@pytest.mark.parametrize("tries", [1, 2])
def test_a_process_that_dies_costs_its_own_job_only(tries: int) -> None:
    with Crowd(2, job_works.dies_of_seven, tries=tries) as crowd:
        outcomes = list(crowd.outcomes(range(12)))
    assert isinstance(outcomes[7], Failed)
    assert isinstance(outcomes[7].error, WorkerDied)
    rest = [outcome for number, outcome in enumerate(outcomes) if number != 7]
    assert all(isinstance(outcome, Done) for outcome in rest)
