"""Jobs that go well, and their order."""

import os
import threading
import time
from pathlib import Path

import pytest

from reader.core.errors import BadFile
from reader.jobs import Bug, Cancelled, Done, Failed, run, run_once

LONG = 120


def appears(path):
    end = time.monotonic() + LONG
    while not Path(path).exists():
        assert time.monotonic() < end, f"{path} never came"
        time.sleep(0.005)


def test_a_job_is_done_elsewhere_and_its_answer_comes_on_the_workers_thread(make, works, outcomes):
    worker, job = make(works.double), outcomes()
    ticket = worker.submit(21, job.done)
    assert job.wait() == Done(42)
    assert ticket.state == "done"
    assert threading.main_thread() not in job.threads


def test_the_states_are_told_in_order(make, works, states):
    worker = make(works.double, warm=works.warm_up)
    worker.start()
    states.wait("ready")
    assert run(worker, 1) == 2
    states.wait("ready", times=2)
    worker.stop()
    assert states.names() == ["starting", "ready", "busy", "ready", "stopped"]


def test_warm_is_called_before_the_first_job(make, works):
    assert run(make(works.environment, warm=works.warm_up), "WARMED") == "yes"


@pytest.mark.skipif(not hasattr(os, "getpriority"), reason="priorities are another thing here")
def test_a_quiet_job_steps_back_with_its_threads_and_the_next_one_does_not(make, works):
    worker, usual = make(works.niceness), os.getpriority(os.PRIO_PROCESS, 0)
    assert run(worker, None) == [usual, usual]
    assert run(worker, None, quiet=True) == [max(10, usual)] * 2
    assert run(worker, None) == [usual, usual]


def test_jobs_are_done_in_order_and_a_first_one_goes_before_those_that_wait(
    make, works, tmp_path, outcomes
):
    worker, order = make(works.until_told), []
    jobs = {name: outcomes() for name in "abc"}

    def note(name):
        def done(outcome):
            order.append(name)
            jobs[name].done(outcome)

        return done

    gate = tmp_path / "gate"
    worker.submit(str(gate), note("a"))
    appears(f"{gate}.begun")
    worker.submit(str(gate), note("b"))
    worker.submit(str(gate), note("c"), first=True)
    gate.touch()
    assert [jobs[name].wait() for name in "abc"] == [Done("told")] * 3
    assert order == ["a", "c", "b"]


def test_progress_is_passed_on_in_steps_that_can_be_seen(make, works, outcomes):
    worker, job = make(works.halves), outcomes()
    worker.submit("x", job.done, job.progress.append)
    job.wait()
    assert job.progress == [0.5, 1.0]


def test_a_worker_imports_nothing_heavy_and_not_the_main_module(make, works):
    loaded = set(run(make(works.modules), None))
    assert "job_works" in loaded
    assert not loaded & {"PySide6", "spacy", "numpy", "pytest", "sqlite_utils", "multiprocessing"}


def test_the_environment_is_the_parents_and_what_is_given(make, works, monkeypatch):
    monkeypatch.setenv("FROM_THE_PARENT", "a")
    worker = make(works.environment, environment={"OPENBLAS_NUM_THREADS": "1"})
    assert run(worker, "OPENBLAS_NUM_THREADS") == "1"
    assert run(worker, "FROM_THE_PARENT") == "a"


def test_an_interrupt_does_not_reach_the_worker(make, works):
    assert run(make(works.interrupted), None) == "still here"


def test_what_the_work_prints_does_not_disturb_the_answers(make, works, capfd):
    assert run(make(works.prints), None) == ""
    assert capfd.readouterr().out == ""


def test_a_trouble_travels_as_itself(make, works):
    with pytest.raises(BadFile) as caught:
        run(make(works.bad_file), "a.txt")
    assert (caught.value.path, caught.value.reason) == ("a.txt", "empty")


def test_another_error_is_a_bug_with_its_traceback(make, works):
    with pytest.raises(Bug) as caught:
        run(make(works.raises), "this")
    assert caught.value.summary == "ValueError: not this"
    assert "in raises" in caught.value.trace


@pytest.mark.parametrize("name", ["unpicklable", "sour", "leaves"])
def test_an_answer_that_cannot_travel_fails_its_job_alone(make, works, name):
    worker = make(getattr(works, name))
    for _ in range(2):
        with pytest.raises(Bug):
            run(worker, 1)


def test_a_value_that_cannot_travel_fails_its_job_alone(make, works):
    worker = make(works.double)
    with pytest.raises(Bug, match="cannot be sent"):
        run(worker, threading.Lock())
    assert run(worker, 2) == 4


def test_work_that_cannot_be_found_fails_the_worker(make, states):
    worker = make(lambda value, _: value)
    with pytest.raises(Bug, match="cannot be sent"):
        run(worker, 1)
    assert states.wait("failed").reason.startswith("the work cannot be sent")


def test_an_error_in_a_callback_is_reported_and_ends_nothing(make, works, monkeypatch):
    seen = []
    monkeypatch.setattr(threading, "excepthook", lambda args: seen.append(args.exc_type))
    worker = make(works.double)

    def broken(_):
        raise KeyError("mine")

    worker.submit(1, broken)
    assert run(worker, 2) == 4
    assert seen == [KeyError]


def test_stop_cancels_what_waits_and_runs_and_may_be_called_again(make, works, tmp_path, outcomes):
    worker, running, waiting, late = make(works.deaf), outcomes(), outcomes(), outcomes()
    worker.submit(str(tmp_path / "x"), running.done)
    worker.submit("quick", waiting.done)
    appears(tmp_path / "x.begun")
    worker.stop()
    worker.stop()
    worker.submit("quick", late.done)
    assert [job.given for job in (running, waiting, late)] == [[Cancelled()]] * 3


def test_a_worker_that_never_started_can_be_stopped(make, works):
    make(works.double).stop()


def test_a_worker_may_be_stopped_from_its_own_callback(make, works, states):
    worker = make(works.double)
    worker.submit(1, lambda _: worker.stop())
    states.wait("stopped")


def test_run_once_answers_or_raises(works):
    assert run_once(works.double, "ab") == "abab"
    with pytest.raises(BadFile):
        run_once(works.bad_file, "a.txt")


def test_outcomes_say_what_they_hold():
    assert str(Bug("ValueError: no", "Traceback…")) == "ValueError: no\nTraceback…"
    assert Failed(ValueError("x")).error.args == ("x",)
