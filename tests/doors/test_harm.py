"""Whatever is in files, disks and clocks: a sentence each, nothing fetched, nothing lost."""

import json
import os
import socket
import subprocess
import sys
import threading
from collections.abc import Iterator
from contextlib import suppress
from pathlib import Path

import pytest

from reader.library import Library
from tests.conftest import ROOT
from tests.doors.hostile import hostile_files
from tests.library.test_troubles import small_disk

assert small_disk

GOOD = "The mayor said that the crane fell.\n"


class Listener:
    """Somebody who would be asked if an address in a file were followed."""

    def __init__(self) -> None:
        self.asked = 0
        self._server = socket.create_server(("127.0.0.1", 0))
        self.address = f"http://127.0.0.1:{self._server.getsockname()[1]}"
        threading.Thread(target=self._listen, daemon=True).start()

    def _listen(self) -> None:
        with suppress(OSError):
            while True:
                link, _ = self._server.accept()
                self.asked += 1
                link.close()

    def close(self) -> None:
        self._server.close()


@pytest.fixture
def listener() -> Iterator[Listener]:
    made = Listener()
    yield made
    made.close()


def run(*arguments: object, **more: object) -> subprocess.CompletedProcess[str]:
    return subprocess.run(
        [sys.executable, "-m", "reader", *map(str, arguments)],
        capture_output=True,
        text=True,
        cwd=ROOT,
        check=False,
        **more,
    )


def everything(folder: Path) -> dict[str, int]:
    return {str(path): path.lstat().st_mtime_ns for path in sorted(folder.rglob("*"))}


@pytest.mark.timeout(400)
def test_forty_hostile_files_are_a_sentence_each_and_the_rest_goes_on(
    tmp_path: Path, listener: Listener
) -> None:
    folder, outside, library = tmp_path / "in", tmp_path / "outside", tmp_path / "library"
    for each in (folder, outside):
        each.mkdir()
    names = set()
    for name, data in hostile_files(listener.address).items():
        (folder / name).write_bytes(data)
        names.add(name)
    assert len(names) >= 40
    for name in ("aaa.txt", "zzz.txt"):
        (folder / name).write_text(f"{GOOD}And {name} ends.\n")
    (folder / "link.txt").symlink_to("/etc/passwd")
    before = everything(folder) | everything(outside)
    temporary = {**os.environ, "TMPDIR": str(outside)}
    paths = sorted(path for path in folder.iterdir() if path.name[0] != "-")
    result = run(
        "add", *paths, "--no-analyze", "--library", library, "--format", "jsonl", env=temporary
    )
    assert result.returncode == 2
    assert "Traceback" not in result.stderr + result.stdout
    sentences = result.stderr.splitlines()
    assert all(line.startswith("reportedly: ") for line in sentences)
    added = {
        Path(json.loads(line)["path"].split("!")[0]).name for line in result.stdout.splitlines()
    }
    assert {"aaa.txt", "zzz.txt"} <= added
    for name in {path.name for path in paths} - added - {"link.txt"}:
        assert any(name in sentence for sentence in sentences), f"{name} is neither read nor told"
    assert listener.asked == 0
    after = everything(folder) | everything(outside)
    assert after == before
    with Library.open(library) as opened:
        assert opened.complaints() == ()
        ids = {json.loads(line)["id"] for line in result.stdout.splitlines()}
        assert {article.id for article in opened.articles()} == ids


def test_a_clock_that_is_set_back_loses_nothing(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    from reader.library import adding, clock, past
    from tests.library.samples import annotation, command, imported

    moments = ["2027-03-01T10:00:00", "2025-01-01T00:00:00", "2026-06-01T00:00:00"]
    with Library.open(tmp_path) as library:
        for number, moment in enumerate(moments):
            for module in (adding, past, clock):
                monkeypatch.setattr(module, "now", lambda moment=moment: f"{moment}.000000+00:00")
            key = library.add(imported())
            library.add(imported(f"The crane {number} fell.", f"/crane{number}.txt"))
            note = annotation(key, f"n{number}")
            library.do(command(key, None, note, f"step {number}"))
            library.back_up(keep=2)
        assert len(library.annotations(key)) == 3
        assert [entry.label for entry in library.history()] == ["step 0", "step 1", "step 2"]
        for label in ("step 2", "step 1", "step 0"):
            assert library.can_undo(key) == label
            library.undo(key)
        assert len(library.articles()) == 4
        assert library.complaints() == ()


@pytest.mark.skipif(os.name != "posix", reason="limits are of Unix")
@pytest.mark.parametrize("limit", [200_000, 500_000, 1_000_000])
def test_no_room_for_files_is_a_sentence_and_nothing_is_lost(tmp_path: Path, limit: int) -> None:
    """The system refuses to let any file grow beyond a limit, wherever it is written."""
    import resource

    folder, library = tmp_path / "papers", tmp_path / "library"
    folder.mkdir()
    for number in range(300):
        text = f"Report {number}. " + " ".join(f"word{number}x{n}" for n in range(300))
        (folder / f"{number:03}.txt").write_text(text)

    def small() -> None:
        import signal

        signal.signal(signal.SIGXFSZ, signal.SIG_IGN)
        resource.setrlimit(resource.RLIMIT_FSIZE, (limit, limit))

    arguments = ("add", folder, "--no-analyze", "--library", library, "--format", "jsonl")
    result = run(*arguments, preexec_fn=small)
    assert result.returncode == 2
    (sentence,) = result.stderr.splitlines()
    assert "The library in" in sentence
    told = {json.loads(line)["id"] for line in result.stdout.splitlines()}
    with Library.open(library) as opened:
        kept = {article.id for article in opened.articles()}
        assert told <= kept
        assert len(kept) < 300
        assert opened.complaints() == ()
    again = run(*arguments)
    assert (again.returncode, again.stderr) == (0, "")
    with Library.open(library) as opened:
        assert len(opened.articles()) == 300
        assert told <= {article.id for article in opened.articles()}


def test_a_full_disk_is_a_sentence_on_the_command_line(small_disk: Path, tmp_path: Path) -> None:
    papers = tmp_path / "papers"
    papers.mkdir()
    for number in range(60):
        (papers / f"{number}.txt").write_text(f"Report {number}. " + os.urandom(30_000).hex())
    library = small_disk / "library"
    result = run("add", papers, "--no-analyze", "--library", library, "--format", "jsonl")
    assert result.returncode == 2
    assert "disk is full" in result.stderr
    assert "Traceback" not in result.stderr
    told = {json.loads(line)["id"] for line in result.stdout.splitlines()}
    listed = run("list", "--library", library, "--format", "jsonl")
    assert told <= {json.loads(line)["id"] for line in listed.stdout.splitlines()}
