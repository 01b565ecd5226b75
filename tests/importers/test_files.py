"""Files, folders and the table: what is found, and what is refused in which words."""

import os
from pathlib import Path

import pytest

from reader import importers
from reader.core.errors import BadFile
from reader.importers import expand, find, is_quick, read, readable_endings
from reader.importers.table import TABLE

ZIP = b"PK\x03\x04"
COMPOUND = b"\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1"
ROOT_USER = hasattr(os, "geteuid") and os.geteuid() == 0


def reason(path):
    with pytest.raises(BadFile) as caught:
        read(path)
    assert caught.value.path == str(path)
    return caught.value.reason


def file(folder, name, data=b"Some words."):
    path = folder / name
    path.write_bytes(data)
    return path


def test_files_that_are_none(tmp_path):
    assert reason(tmp_path / "gone.txt") == "no such file"
    assert reason(file(tmp_path, "a.txt") / "b.txt") == "no such file"
    assert reason(tmp_path / ("x" * 300)) == "no such file"
    assert reason(tmp_path / "a\0b.txt") == "no such file"
    assert reason(tmp_path) == "a folder"
    assert reason(file(tmp_path, "empty.txt", b"")) == "empty"
    assert reason(file(tmp_path, "blank.txt", b" \n ")) == "empty"


def test_a_link_that_leads_to_itself(tmp_path):
    loop = tmp_path / "loop.txt"
    loop.symlink_to(loop)
    assert reason(loop) in ("a link that leads back to itself", "no such file")


@pytest.mark.skipif(not hasattr(os, "mkfifo"), reason="the system has no pipes with names")
def test_a_pipe_is_never_waited_for(tmp_path):
    pipe = tmp_path / "pipe.txt"
    os.mkfifo(pipe)
    assert reason(pipe) == "a device or a pipe, not a file"
    assert not is_quick(pipe)


@pytest.mark.skipif(not Path("/dev/zero").exists(), reason="the system has no such device")
def test_a_device_is_never_read():
    assert reason(Path("/dev/zero")) == "a device or a pipe, not a file"


@pytest.mark.skipif(ROOT_USER or os.name == "nt", reason="everything is permitted here")
def test_a_file_without_permission(tmp_path):
    path = file(tmp_path, "secret.txt")
    path.chmod(0)
    assert reason(path) == "no permission to read it"


def test_no_permission_is_said_in_these_words(tmp_path, monkeypatch):
    def refuse(*_):
        raise PermissionError(13, "Permission denied")

    monkeypatch.setattr(os, "open", refuse)
    assert reason(tmp_path / "secret.txt") == "no permission to read it"


def test_a_file_that_is_too_large_is_not_read(tmp_path):
    path = tmp_path / "large.txt"
    with path.open("wb") as large:
        large.truncate(50_000_001)
    assert reason(path) == "over 50 MB"


@pytest.mark.parametrize(
    ("name", "data", "expected"),
    [
        ("a.doc", COMPOUND, "an old Word document, which this version cannot read yet"),
        ("a.txt", COMPOUND, "an old Word document, which this version cannot read yet"),
        ("a.docx", COMPOUND, "a Word document that is locked with a password"),
        ("a.gz", b"\x1f\x8b\x08", "an archive, which this version cannot read yet"),
        ("a.png", b"\x89PNG\r\n\x1a\n", "an image, which this version cannot read yet"),
        ("a.xyz", b"words", "an unknown format (.xyz)"),
    ],
)
def test_formats_that_are_not_read(tmp_path, name, data, expected):
    assert reason(file(tmp_path, name, data)) == expected


@pytest.mark.parametrize(
    ("name", "data", "expected"),
    [
        ("a.TXT", b"words", "txt"),
        ("a.HTM", b"words", "html"),
        ("noending", b"words", "txt"),
        ("St. John", b"words", "txt"),
        ("version 1.2", b"words", "txt"),
        ("noending", b"\xef\xbb\xbf\n <!DOCTYPE HTML><p>x", "html"),
        ("noending", b'<?xml version="1.0"?><html xmlns="x">', "html"),
        ("noending", b'<?xml version="1.0"?><other>', "txt"),
        ("noending", b"Subject: x\nFrom: y\n\nz", "eml"),
        ("noending", b"From a Mon\nSubject: x\n\nz", "mbox"),
        ("noending", b"One word.\nSubject: x", "txt"),
        ("a.epub", ZIP, "epub"),
        ("a.docx", ZIP, "docx"),
        ("a.odt", ZIP, "odt"),
        ("a.fodt", b"<?xml", "odt"),
        ("a.txt", ZIP, "zip"),
        ("a.xyz", ZIP, "zip"),
        ("a.rtf", b"{\\rtf1", "rtf"),
        ("a.txt", b"{\\rtf1", "rtf"),
        ("a.Markdown", b"words", "md"),
        ("a.mht", b"From: x", "mhtml"),
    ],
)
def test_formats_are_found(tmp_path, name, data, expected):
    assert find(file(tmp_path, name, data)).name == expected


def test_only_harmless_and_small_files_are_quick(tmp_path):
    assert is_quick(file(tmp_path, "a.txt"))
    assert not is_quick(file(tmp_path, "b.txt", b"x" * 2_000_001))
    assert not is_quick(file(tmp_path, "a.html"))
    assert not is_quick(tmp_path / "gone.txt")


def test_the_table_is_sound():
    endings = [ending for row in TABLE for ending in row.endings]
    assert len(set(endings)) == len(endings)
    assert all(ending == ending.lower() and ending.startswith(".") for ending in endings)
    assert len({row.name for row in TABLE}) == len(TABLE)
    assert {".txt", ".html"} <= set(readable_endings())


def test_a_folder_stands_for_its_readable_files_in_order(tmp_path):
    (tmp_path / "b" / "c").mkdir(parents=True)
    (tmp_path / ".hidden").mkdir()
    kept = [file(tmp_path / "b", "z.html"), file(tmp_path / "b" / "c", "a.txt")]
    kept += [file(tmp_path, "d.TXT")]
    for name in (".secret.txt", "e.png", "f.xyz"):
        file(tmp_path, name)
    file(tmp_path / ".hidden", "g.txt")
    (tmp_path / "b" / "again").symlink_to(tmp_path)
    (tmp_path / "broken.txt").symlink_to(tmp_path / "gone")
    assert set(expand([tmp_path])) == set(kept)
    assert list(expand([tmp_path])) == sorted(kept)


def test_a_folder_without_readable_files_is_said_to_be_one(tmp_path):
    (tmp_path / "empty").mkdir()
    gone = tmp_path / "gone.txt"
    first, second = expand([gone, tmp_path / "empty"])
    assert first == gone
    assert isinstance(second, BadFile)
    assert second.reason == "a folder without readable files"


def test_a_name_that_is_no_text_is_shown_as_one(tmp_path):
    try:
        path = file(tmp_path, os.fsdecode(b"caf\xe9.txt"))
    except OSError:
        pytest.skip("the system does not allow such names")
    assert read(path)[0].origin.path.endswith(r"caf\xe9.txt")


def test_the_room_is_light_until_it_is_used():
    import subprocess
    import sys

    code = "import reader.importers, sys; print(*sys.modules)"
    said = subprocess.run([sys.executable, "-c", code], capture_output=True, text=True, check=True)
    heavy = {"trafilatura", "lxml", "charset_normalizer", "mammoth", "pypdfium2", "zipfile"}
    assert not {*heavy, "plistlib", "email.policy"} & set(said.stdout.split())
    assert importers.__all__
