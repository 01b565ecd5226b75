"""An error of ours leaves a report on this machine, in whichever thread it happened."""

import subprocess
import sys
import threading
from pathlib import Path

import pytest

from reader import __version__
from reader.ui.crashes import ENDED, KEPT, Crashes
from tests.conftest import ROOT


@pytest.fixture
def crashes(tmp_path, monkeypatch) -> Crashes:
    monkeypatch.setattr(sys, "__excepthook__", lambda *_: None)
    monkeypatch.setattr(sys, "excepthook", sys.excepthook)
    monkeypatch.setattr(threading, "excepthook", threading.excepthook)
    return Crashes(tmp_path)


def caught(crashes: Crashes, error: type[BaseException] = ValueError, text: str = "") -> None:
    try:
        exec(f"{text}\nraise error", {"error": error})
    except BaseException:
        crashes.caught(*sys.exc_info())


def reports(crashes: Crashes) -> list[Path]:
    return sorted(crashes.folder.glob("2*.txt"))


def test_a_report_holds_versions_and_what_happened(crashes) -> None:
    heard = []
    crashes.tell_from_now(lambda path, report: heard.append((path, report)))
    caught(crashes)
    ((path, report),) = heard
    assert path.read_text("utf-8") == report
    assert f"Reportedly {__version__}" in report
    assert "ValueError" in report


def test_what_happens_before_anybody_hears_is_told_later(crashes) -> None:
    caught(crashes)
    heard = []
    crashes.tell_from_now(lambda _, report: heard.append(report))
    assert len(heard) == 1


def test_the_same_error_is_told_once_and_only_the_last_reports_are_kept(crashes) -> None:
    for _ in range(3):
        caught(crashes)
    assert len(reports(crashes)) == 1
    for number in range(KEPT + 3):
        caught(crashes, text="\n" * (number + 1))
    assert len(reports(crashes)) == KEPT


def test_threads_are_heard_as_well(crashes) -> None:
    crashes.watch()
    heard = []
    crashes.tell_from_now(lambda _, report: heard.append(report))
    thread = threading.Thread(target=lambda: 1 / 0)
    thread.start()
    thread.join()
    assert "ZeroDivisionError" in heard[0]


def test_leaving_is_no_error(crashes) -> None:
    caught(crashes, KeyboardInterrupt)
    assert reports(crashes) == []


def test_a_folder_that_cannot_be_written_does_not_matter(crashes) -> None:
    crashes.folder.write_text("a file where the folder should be")
    heard = []
    crashes.tell_from_now(lambda path, _: heard.append(path))
    caught(crashes)
    assert heard == [None]
    assert crashes.watch_the_end() == ""


def test_a_fatal_end_is_told_at_the_next_start(tmp_path) -> None:
    program = (
        "import sys, faulthandler; from pathlib import Path\n"
        "from reader.ui.crashes import Crashes\n"
        "Crashes(Path(sys.argv[1])).watch_the_end()\n"
        "faulthandler._sigsegv()"
    )
    done = subprocess.run([sys.executable, "-c", program, str(tmp_path)], cwd=ROOT, check=False)
    assert done.returncode != 0
    assert (tmp_path / "reports" / ENDED).read_text()
    again = "import sys; from pathlib import Path; from reader.ui.crashes import Crashes\n"
    again += "print(Crashes(Path(sys.argv[1])).watch_the_end())"
    told = subprocess.run(
        [sys.executable, "-c", again, str(tmp_path)],
        cwd=ROOT,
        check=True,
        capture_output=True,
        text=True,
    )
    assert "Segmentation fault" in told.stdout
