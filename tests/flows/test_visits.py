"""A second program finds the window that has the library, and hands its files over."""

import os
import subprocess
import sys
from pathlib import Path

import pytest

from tests.conftest import ROOT

pytestmark = pytest.mark.skipif(os.name != "posix", reason="sockets are of Unix")

FERRY = "The union denied that the ferry was late.\n"
CRANE = "The mayor said that the crane fell.\n"


class Caller:
    """Another program, which the window must answer while it runs."""

    def __init__(self, reader, *arguments: object) -> None:
        self._reader = reader
        library = str(reader.window.folder)
        self._process = subprocess.Popen(
            [sys.executable, "-m", "reader", "--library", library, *map(str, arguments)],
            stdout=subprocess.PIPE,
            stderr=subprocess.PIPE,
            text=True,
            cwd=ROOT,
            env={**os.environ, "QT_QPA_PLATFORM": "offscreen"},
        )

    def ends(self) -> tuple[int, str, str]:
        self._reader.waits_until(lambda: self._process.poll() is not None)
        out, err = self._process.communicate()
        return self._process.returncode, out, err


def at_home(sit_down, file: Path):
    reader = sit_down(file)
    reader.waits_until(lambda: reader.sitting and reader.sitting.article)
    reader.waits_until(lambda: reader.fittings.visits._door)
    return reader


@pytest.fixture
def ferry(tmp_path: Path) -> Path:
    (tmp_path / "ferry.txt").write_text(FERRY)
    return tmp_path / "ferry.txt"


@pytest.mark.qt_log_ignore("This plugin does not support raise", extend=True)
def test_a_second_window_hands_its_file_to_the_first(sit_down, ferry: Path) -> None:
    reader = at_home(sit_down, ferry)
    crane = ferry.with_name("crane.txt")
    crane.write_text(CRANE)
    code, out, err = Caller(reader, "open", crane).ends()
    assert (code, err) == (0, "")
    assert out == "The window that has the library open comes to the front.\n"
    reader.waits_until(lambda: reader.sitting.text == CRANE)


def test_files_are_added_by_the_window(sit_down, ferry: Path) -> None:
    reader = at_home(sit_down, ferry)
    folder = ferry.with_name("papers")
    folder.mkdir()
    (folder / "crane.txt").write_text(CRANE)
    (folder / "ferry.txt").write_text(FERRY)
    (folder / "empty.txt").touch()
    code, out, _ = Caller(reader, "add", folder).ends()
    assert (code, out) == (0, "The window that has the library open adds what you named.\n")
    titles: set[str] = set()

    def both_are_there() -> bool:
        reader.fittings.desk._keeper.run(
            lambda library: {article.title for article in library.articles()}, titles.update, print
        )
        return len(titles) == 2

    reader.waits_until(both_are_there)
    assert any("crane" in title for title in titles)
    assert reader.sitting.text == FERRY


def test_another_command_says_who_has_the_library(sit_down, ferry: Path) -> None:
    reader = at_home(sit_down, ferry)
    code, _, err = Caller(reader, "list").ends()
    assert code == 2
    assert "held by another Reportedly" in err


def test_the_door_is_closed_with_the_window(sit_down, ferry: Path) -> None:
    from reader.core.address import address

    reader = at_home(sit_down, ferry)
    where = Path(address(reader.window.folder))
    assert where.exists()
    assert where.stat().st_mode & 0o077 == 0
    reader.leaves()
    assert not where.exists()
