"""Jobs that are cancelled, die, or take too much."""

import os
import signal
import subprocess
import sys
import time
from pathlib import Path

import pytest

from reader.core.errors import TookTooLong, WorkerDied
from reader.jobs import Bug, Cancelled, Done, Failed, run, run_once

LONG = 120


def appears(path):
    end = time.monotonic() + LONG
    while not Path(path).exists():
        assert time.monotonic() < end, f"{path} never came"
        time.sleep(0.005)


def test_a_waiting_job_is_cancelled_at_once(make, works, tmp_path, outcomes):
    worker, running, waiting = make(works.until_told), outcomes(), outcomes()
    gate = tmp_path / "gate"
    worker.submit(str(gate), running.done)
    appears(f"{gate}.begun")
    ticket = worker.submit(str(tmp_path / "never"), waiting.done)
    ticket.cancel()
    assert waiting.wait() == Cancelled()
    assert ticket.state == "cancelled"
    assert running.given == []
    gate.touch()
    assert running.wait() == Done("told")


def test_a_running_job_stops_at_its_next_report_and_the_process_lives(
    make, works, states, tmp_path, outcomes
):
    worker, job = make(works.until_told), outcomes()
    gate = tmp_path / "gate"
    ticket = worker.submit(str(gate), job.done)
    appears(f"{gate}.begun")
    ticket.cancel()
    ticket.cancel()
    assert job.wait() == Cancelled()
    gate.touch()
    assert run(worker, str(gate)) == "told"
    assert job.given == [Cancelled()]
    assert "restarting" not in states.names()


def test_a_running_job_that_never_reports_loses_its_process(
    make, works, states, tmp_path, outcomes
):
    worker, job = make(works.deaf), outcomes()
    ticket = worker.submit(str(tmp_path / "x"), job.done)
    appears(tmp_path / "x.begun")
    ticket.cancel()
    assert job.wait() == Cancelled()
    assert run(worker, "quick") == "quick"
    assert job.given == [Cancelled()]
    assert states.wait("restarting").reason == "", "a cancel is nothing gone wrong"


def test_to_cancel_what_is_done_changes_nothing(make, works, outcomes):
    worker, job = make(works.double), outcomes()
    ticket = worker.submit(1, job.done)
    job.wait()
    ticket.cancel()
    assert run(worker, 2) == 4
    assert job.given == [Done(2)]
    assert ticket.state == "done"


def test_a_job_whose_process_dies_is_tried_again(make, works, states, tmp_path):
    assert run(make(works.dies_once), str(tmp_path / "marker")) == "second try"
    assert states.wait("restarting").reason == "exit code 7"
    assert states.names()[:4] == ["starting", "busy", "restarting", "busy"]


def test_a_job_whose_process_dies_again_has_failed_and_the_next_is_done(make, works, states):
    worker = make(works.dies)
    with pytest.raises(WorkerDied, match="killed by SIGKILL"):
        run(worker, "die")
    assert states.names().count("restarting") == 2
    assert run(worker, "live") == "alive"


def test_a_process_that_dies_with_nothing_to_do_is_started_again(make, works, states):
    worker = make(works.pid)
    first = run(worker, None)
    states.wait("ready")
    os.kill(first, signal.SIGKILL)
    states.wait("restarting")
    assert run(worker, None) != first


def test_a_job_over_its_time_is_stopped_and_the_next_is_done(make, works, tmp_path, states):
    worker = make(works.deaf, seconds=0.3)
    with pytest.raises(TookTooLong, match=r"longer than 0\.3 seconds"):
        run(worker, str(tmp_path / "x"))
    assert "0.3 seconds" in states.wait("restarting").reason
    states.wait("ready")
    assert run_once(works.deaf, "quick", seconds=LONG) == "quick"


@pytest.mark.skipif(not Path("/proc/self/statm").exists(), reason="the system does not tell")
def test_a_job_over_its_memory_is_stopped_and_the_next_is_done(make, works):
    worker = make(works.hoards, megabytes=150)
    with pytest.raises(TookTooLong, match="more than 150 MB"):
        run(worker, 4000)
    assert run(worker, 2) == 2


def test_a_failure_to_warm_up_fails_the_worker_and_its_jobs(make, works, states, outcomes):
    worker, job = make(works.double, warm=works.warm_badly), outcomes()
    worker.submit(1, job.done)
    outcome = job.wait()
    assert isinstance(outcome, Failed)
    assert isinstance(outcome.error, Bug)
    assert states.wait("failed").reason == "OSError: the model is missing"
    with pytest.raises(Bug, match="the model is missing"):
        run(worker, 2)
    worker.start()
    states.wait("failed", times=2)


def test_a_process_that_dies_while_it_warms_up_is_started_again_once(make, works, states):
    with pytest.raises(WorkerDied, match="exit code 9"):
        run(make(works.double, warm=works.warm_to_death), 1)
    assert states.names() == ["starting", "restarting", "failed"]


PARENT = """
import sys, time
sys.path[:0] = {paths!r}
import job_works
from reader.jobs import Worker
worker = Worker(job_works.{work})
worker.submit({value!r}, print)
{then}
"""


def parent(works, work, value, then):
    root = Path(__file__).resolve().parents[2]
    paths = [str(root), str(Path(works.__file__).parent)]
    code = PARENT.format(paths=paths, work=work, value=value, then=then)
    return subprocess.Popen([sys.executable, "-c", code], stdout=subprocess.PIPE, text=True)


def ends(pid):
    """Whether a process that is not our child ends soon; a zombie has ended."""
    end = time.monotonic() + LONG
    while time.monotonic() < end:
        try:
            if Path(f"/proc/{pid}/stat").read_text().rsplit(")", 1)[1].split()[0] == "Z":
                return True
            os.kill(pid, 0)
        except (ProcessLookupError, FileNotFoundError):
            return True
        time.sleep(0.02)
    return False


@pytest.mark.skipif(not Path("/proc/self/stat").exists(), reason="needs /proc")
def test_the_worker_dies_with_a_parent_that_is_killed(works, tmp_path):
    marker = tmp_path / "x"
    process = parent(works, "tells_pid_then_deaf", str(marker), "time.sleep(600)")
    try:
        appears(marker)
        process.kill()
        assert ends(int(marker.read_text()))
    finally:
        process.kill()
        process.communicate()


@pytest.mark.skipif(not Path("/proc/self/stat").exists(), reason="needs /proc")
def test_a_parent_that_ends_without_stopping_its_worker_leaves_nothing(works, tmp_path):
    marker = tmp_path / "x"
    wait = f"import pathlib\nwhile not pathlib.Path({str(marker)!r}).exists(): time.sleep(0.01)"
    process = parent(works, "tells_pid_then_deaf", str(marker), wait)
    said, _ = process.communicate(timeout=LONG)
    assert process.returncode == 0
    assert said.strip() == "Cancelled()"
    assert ends(int(marker.read_text()))
