"""Several processes, or a cluster: what comes out is what one process makes."""

import importlib.util
import json
import os
import subprocess
import sys
import time
from collections.abc import Iterator
from pathlib import Path

import pytest

from tests.conftest import ROOT

NEEDS_DASK = pytest.mark.skipif(
    importlib.util.find_spec("distributed") is None,
    reason="distributed is not installed: the extra “dask” brings it",
)
SPEAKERS = ("mayor", "union", "ministry", "minister", "spokeswoman", "director", "committee")
TEXT = (
    "The {0} said on Monday that the harbour would open in May. The {1} denied that anyone had "
    "asked for it, and warned of a strike.\n\n“We will not go,” the {2} told Coast News.\n"
)


@pytest.fixture
def files(tmp_path: Path) -> Path:
    folder = tmp_path / "files"
    folder.mkdir()
    for number in range(10):
        names = [SPEAKERS[(number + step) % len(SPEAKERS)] for step in range(3)]
        (folder / f"{number:02}.txt").write_text(f"Report {number}\n\n{TEXT.format(*names)}")
    (folder / "03.html").write_text("<html><<<")
    return folder


def run(*arguments: object) -> subprocess.CompletedProcess[str]:
    return subprocess.run(
        [sys.executable, "-m", "reader", *map(str, arguments)],
        capture_output=True,
        text=True,
        cwd=ROOT,
        check=False,
    )


def analysed(files: Path, *more: object) -> subprocess.CompletedProcess[str]:
    return run("analyze", files, "--format", "jsonl", *more)


def test_several_processes_print_what_one_prints(files: Path, tmp_path: Path) -> None:
    alone, together = analysed(files), analysed(files, "--jobs", 3)
    assert alone.stdout.count("\n") == 10
    assert together.stdout == alone.stdout
    assert together.stderr == alone.stderr
    assert (together.returncode, "03.html" in together.stderr) == (2, True)
    assert_library_holds(alone.stdout, files, tmp_path / "library", "--jobs", 2)


def assert_library_holds(printed: str, files: Path, library: Path, *how: object) -> None:
    """Adding in this way finds the claims that were printed."""
    added = run("add", files, "--library", library, "--format", "jsonl", *how)
    keys = [json.loads(line)["id"] for line in added.stdout.splitlines()]
    shown = run("show", *keys, "--library", library, "--format", "jsonl")
    expected = {one["text"]: one["claims"] for one in map(json.loads, printed.splitlines())}
    claims = {one["text"]: one["claims"] for one in map(json.loads, shown.stdout.splitlines())}
    for found in claims.values():
        for claim in found:
            del claim["state"]
    assert claims == expected
    assert any(expected.values())


@pytest.fixture
def cluster(tmp_path: Path) -> Iterator[tuple[str, list[subprocess.Popen[bytes]]]]:
    """The address of a scheduler of Dask's, and its two worker processes."""
    file, started = tmp_path / "scheduler.json", []
    environment = {**os.environ, "PYTHONPATH": str(ROOT), "OPENBLAS_NUM_THREADS": "1"}

    def start(kind: str, *arguments: str) -> subprocess.Popen[bytes]:
        module = f"distributed.cli.dask_{kind}"
        command = [sys.executable, "-m", module, "--scheduler-file", str(file), "--no-dashboard"]
        log = (tmp_path / f"{kind}{len(started)}.log").open("wb")
        with log:
            started.append(
                subprocess.Popen(
                    [*command, *arguments], cwd=tmp_path, env=environment, stdout=log, stderr=log
                )
            )
        return started[-1]

    start("scheduler", "--host", "127.0.0.1", "--port", "0")
    workers = [
        start("worker", "--nthreads", "1", "--no-nanny", "--host", "127.0.0.1") for _ in range(2)
    ]
    yield wait_for_address(file, started), workers
    for process in reversed(started):
        process.kill()
        process.wait()


def wait_for_address(file: Path, started: list[subprocess.Popen[bytes]]) -> str:
    from distributed import Client

    while True:
        assert all(process.poll() is None for process in started), "the cluster did not start"
        try:
            address = str(json.loads(file.read_text())["address"])
        except (OSError, ValueError):
            time.sleep(0.05)  # it needs the processor that a busy wait would take from it
            continue
        with Client(address, timeout=120, set_as_default=False) as client:
            client.wait_for_workers(2, timeout=120)
        return address


@NEEDS_DASK
@pytest.mark.timeout(600)
@pytest.mark.filterwarnings("default")
def test_a_cluster_that_loses_a_worker_prints_what_one_process_prints(
    files: Path, tmp_path: Path, cluster: tuple[str, list[subprocess.Popen[bytes]]]
) -> None:
    address, workers = cluster
    alone = analysed(files)
    command = [sys.executable, "-m", "reader", "analyze", str(files), "--format", "jsonl"]
    with subprocess.Popen(
        [*command, "--dask", address],
        stdout=subprocess.PIPE,
        stderr=subprocess.PIPE,
        text=True,
        cwd=ROOT,
    ) as going:
        assert going.stdout is not None
        lines = [going.stdout.readline()]
        workers[0].kill()
        lines += list(going.stdout)
    assert "".join(lines) == alone.stdout
    assert workers[0].wait() != 0
    assert workers[1].poll() is None
    assert_library_holds(alone.stdout, files, tmp_path / "library", "--dask", address)


@NEEDS_DASK
@pytest.mark.filterwarnings("default")
def test_no_scheduler_is_a_sentence(files: Path) -> None:
    for address in ("tcp://127.0.0.1:9", "nonsense"):
        result = analysed(files, "--dask", address)
        assert result.returncode == 2
        (sentence,) = result.stderr.strip().splitlines()
        assert sentence.startswith("reportedly: ")
        assert address in sentence
        assert "scheduler of Dask" in sentence
