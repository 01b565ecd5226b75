"""The command line, as a person types it: each test starts the program anew."""

import json
import os
import subprocess
import sys
from pathlib import Path

import pytest

from tests.conftest import SEED

CLAIM = "The union denied that the ferry was late.\n"


def reportedly(*arguments: str | Path, **environment: str) -> subprocess.CompletedProcess[str]:
    known = {k: v for k, v in os.environ.items() if k not in ("DISPLAY", "WAYLAND_DISPLAY")}
    known.pop("QT_QPA_PLATFORM", None)
    return subprocess.run(
        [sys.executable, "-m", "reader", *map(str, arguments)],
        env={**known, "COLUMNS": "100", **environment},
        capture_output=True,
        text=True,
        timeout=240,
        check=False,
    )


@pytest.fixture
def ferry(tmp_path: Path) -> Path:
    path = tmp_path / "ferry.txt"
    path.write_text(CLAIM)
    return path


def test_the_version_and_the_help() -> None:
    assert reportedly("--version").stdout.startswith("reportedly 0.")
    for arguments in (["--help"], ["open", "--help"], ["analyze", "-h"]):
        shown = reportedly(*arguments)
        assert shown.returncode == 0
        assert "Usage" in shown.stdout


def test_text_names_the_actor_and_its_position(ferry) -> None:
    shown = reportedly("analyze", ferry)
    assert (shown.returncode, shown.stderr) == (0, "")
    assert "union" in shown.stdout.casefold()
    assert "denies" in shown.stdout


def test_jsonl_is_one_object_an_article_in_order(ferry, tmp_path) -> None:
    other = tmp_path / "other.txt"
    other.write_text("The mayor said that the bridge is safe.\n")
    lines = reportedly("analyze", ferry, other, "--format", "jsonl").stdout.splitlines()
    first, second = map(json.loads, lines)
    assert [first["id"], second["id"]] == ["ferry", "other"]
    assert first["schema"] == "reportedly/analysis/1"
    assert first["text"] == CLAIM
    (claim,) = first["claims"]
    start, end = claim["content"][0]
    assert "the ferry was late" in first["text"][start:end]


def test_json_is_a_list_and_may_go_into_a_file(ferry, tmp_path) -> None:
    target = tmp_path / "found.json"
    assert reportedly("analyze", ferry, "--format", "json", "-o", target).returncode == 0
    assert [article["id"] for article in json.loads(target.read_text())] == ["ferry"]


def test_html_of_one_article_and_of_a_folder(ferry, tmp_path) -> None:
    page = reportedly("analyze", ferry, "--format", "html").stdout
    assert page.startswith("<!DOCTYPE html>")
    folder = tmp_path / "pages"
    assert reportedly("analyze", tmp_path, "--format", "html", "-o", folder).returncode == 0
    assert [path.name for path in folder.iterdir()] == ["ferry.html"]
    assert (folder / "ferry.html").read_text() == page


BAD_FILES = {
    "empty.txt": b"",
    "noise.txt": bytes(range(256)) * 64,
    "nul.txt": b"The mayor said\0 nothing.",
    "surrogate.txt": "The mayor said \ud800 nothing.".encode("utf-16-le", "surrogatepass"),
    "unknown.xyz": b"\x93\x8a\x00\x01\x02",
    "broken.html": b"<html><<<",
    "broken.pdf": b"%PDF-1.7 and no more",
    "broken.epub": b"PK\x03\x04 and no more",
}


def test_each_bad_file_is_one_sentence_and_the_others_are_still_done(ferry, tmp_path) -> None:
    bad = tmp_path / "bad"
    bad.mkdir()
    for name, data in BAD_FILES.items():
        (bad / name).write_bytes(data)
    (bad / "folder").mkdir()
    paths = [bad / name for name in (*BAD_FILES, "folder", "missing.txt")]
    shown = reportedly("analyze", *paths, ferry, "--format", "jsonl")
    assert shown.returncode == 2
    assert [json.loads(line)["id"] for line in shown.stdout.splitlines()] == ["ferry"]
    sentences = shown.stderr.splitlines()
    assert len(sentences) == len(paths)
    for path, sentence in zip(paths, sentences, strict=True):
        assert sentence.startswith(f"reportedly: {path}: ")


def test_a_file_over_fifty_megabytes_is_refused(tmp_path) -> None:
    large = tmp_path / "large.txt"
    with large.open("wb") as stream:
        stream.truncate(50_000_001)
    shown = reportedly("analyze", large)
    assert shown.returncode == 2
    assert "50 MB" in shown.stderr


def test_another_language_is_readable_and_said_so(tmp_path) -> None:
    german = tmp_path / "deutsch.txt"
    german.write_text(
        "Der Hafenmeister sagte am Montag, dass der alte Kran nicht mehr sicher ist und bald "
        "abgebaut wird. Die Gewerkschaft bestritt, dass jemand verletzt worden sei.\n"
    )
    shown = reportedly("analyze", german, "--format", "jsonl")
    assert shown.returncode == 2
    assert "the analysis reads English" in shown.stderr
    assert json.loads(shown.stdout)["claims"] == []


def test_without_a_display_the_panel_is_printed_and_the_window_is_drawn(tmp_path) -> None:
    library = tmp_path / "library"
    shown = reportedly(
        "open", SEED, "--pictures", tmp_path / "build", REPORTEDLY_LIBRARY=str(library)
    )
    assert (shown.returncode, shown.stderr) == (0, "")
    assert "Alibaba" in shown.stdout
    for name in ("window-light.png", "window-dark.png"):
        assert (tmp_path / "build" / name).read_bytes().startswith(b"\x89PNG")
    assert not library.exists(), "drawing leaves the reader's library alone"


def test_pictures_go_into_no_file(ferry) -> None:
    shown = reportedly("open", ferry, "--pictures", ferry)
    assert shown.returncode == 2
    assert shown.stderr == f"reportedly: {ferry}: file exists\n"


def test_without_a_display_and_a_file_there_is_a_sentence() -> None:
    shown = reportedly()
    assert shown.returncode == 2
    assert "no display" in shown.stderr


def test_opening_a_file_that_is_not_there_is_a_sentence(tmp_path) -> None:
    shown = reportedly("open", tmp_path / "none.txt")
    assert (shown.returncode, shown.stdout) == (2, "")
    assert shown.stderr == f"reportedly: {tmp_path / 'none.txt'}: no such file\n"


def test_whatever_the_system_writes_in_no_letter_is_too_much(ferry) -> None:
    plain = {"LC_ALL": "C", "PYTHONUTF8": "0", "PYTHONCOERCECLOCALE": "0"}
    shown = reportedly("analyze", ferry, **plain)
    assert (shown.returncode, shown.stderr) == (0, "")
    assert "1 claim by 1 actor" in shown.stdout
    assert " · " in shown.stdout
    assert "\\xb7" in reportedly("analyze", ferry, PYTHONIOENCODING="ascii").stdout


def test_an_empty_argument_is_no_folder() -> None:
    shown = reportedly("analyze", "")
    assert (shown.returncode, shown.stdout) == (2, "")
    assert shown.stderr == (
        "reportedly: one of the arguments is empty, as of a variable that was never set\n"
    )


@pytest.mark.skipif(not Path("/dev/full").exists(), reason="a device of Linux")
@pytest.mark.parametrize("command", [("extract",), ("--help",)])
def test_a_full_disk_behind_the_output_is_a_sentence(ferry, command) -> None:
    with open("/dev/full", "w") as full:  # noqa: PTH123 (a device)
        words = [sys.executable, "-m", "reader", *command, str(ferry)]
        done = subprocess.run(words, stdout=full, stderr=subprocess.PIPE, text=True, check=False)
    assert (done.returncode, done.stderr) == (2, "reportedly: no space left on device\n")


def test_a_reader_that_goes_away_hears_nothing_more(ferry) -> None:
    words = [sys.executable, "-m", "reader", "extract", *[str(ferry)] * 500]
    with subprocess.Popen(words, stdout=subprocess.PIPE, stderr=subprocess.PIPE) as process:
        process.stdout.read(1)
        process.stdout.close()
        assert process.stderr.read() == b""
