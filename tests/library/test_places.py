"""A library on another machine's disk, or where nothing can be written, is opened for reading."""

import os
from pathlib import Path

import pytest

from reader.core.errors import LibraryTrouble
from reader.library import Library, places, why_only_to_read
from tests.library.samples import TEXT, annotation, command, imported


@pytest.fixture
def mounts(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    """A table of mounts in which a folder is another machine's."""
    listed = tmp_path / "mounts"
    share = str(tmp_path / "my share").replace(" ", "\\040")
    lines = ["/dev/sda1 / ext4 rw 0 0", f"server:/vol {share} nfs4 rw 0 0"]
    lines.append(f"/dev/sdb1 {share}/disk ext4 rw 0 0")
    listed.write_text("\n".join(lines))
    monkeypatch.setattr(places, "MOUNTS", listed)
    return tmp_path / "my share"


pytestmark = pytest.mark.skipif(os.name != "posix", reason="mounts are of Unix")


def test_a_network_drive_is_known_by_its_mount(mounts: Path) -> None:
    assert places.is_remote(mounts)
    assert places.is_remote(mounts / "library")
    assert not places.is_remote(mounts / "disk" / "library")
    assert not places.is_remote(mounts.with_name("my shares"))


def test_where_nothing_is_listed_the_disk_counts_as_ours(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(places, "MOUNTS", tmp_path / "nothing")
    assert not places.is_remote(tmp_path)


def test_a_library_on_a_network_drive_can_be_read_and_says_so(
    mounts: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    with monkeypatch.context() as here:
        here.setattr(places, "MOUNTS", mounts / "nothing")
        with Library.open(mounts) as library:
            key = library.add(imported())
            library.do(command(key, None, annotation(key, body="lighthouse")))
    with pytest.raises(LibraryTrouble, match=r"network drive.* keep it on a disk"):
        Library.open(mounts)
    assert "it can only be read" in why_only_to_read(mounts)
    with Library.open_to_read(mounts) as library:
        assert not library.can_write
        assert library.article(key).edition.text == TEXT
        assert library.search("lighthouse").total == 1
    assert not (mounts / "library.open").exists()


def test_no_library_is_made_on_a_network_drive(mounts: Path) -> None:
    with pytest.raises(LibraryTrouble, match="network drive"):
        Library.open(mounts)
    assert not mounts.exists()
    assert why_only_to_read(mounts) == ""
