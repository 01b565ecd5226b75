"""What makes the program known to a desktop is whole, and stands where desktops look."""

import configparser
import sys
import xml.etree.ElementTree as ET
from pathlib import Path

import pytest
from typer.testing import CliRunner

from reader import __version__
from reader.cli import cli
from reader.cli_desktop import SIZES
from reader.paths import resources

FOLDER = resources() / "desktop"
LINUX = pytest.mark.skipif(not sys.platform.startswith("linux"), reason="for Linux desktops")


def entry(path: Path) -> configparser.SectionProxy:
    parser = configparser.ConfigParser(interpolation=None)
    parser.optionxform = str
    parser.read(path, "utf-8")
    return parser["Desktop Entry"]


def test_the_desktop_entry_has_what_the_standard_asks_for() -> None:
    known = entry(FOLDER / "reportedly.desktop")
    assert known["Type"] == "Application"
    assert known["Exec"] == "reportedly open %f"
    assert all(known[key].endswith(";") for key in ("MimeType", "Categories", "Keywords"))
    for key in ("GenericName", "Comment"):
        assert known[f"{key}[de]"]
        assert known[f"{key}[es]"]
    for kind in known["MimeType"].strip(";").split(";"):
        assert kind.count("/") == 1


def test_our_own_type_of_file_is_declared() -> None:
    root = ET.parse(FOLDER / "reportedly-mime.xml").getroot()
    declared = {child.get("type") for child in root}
    assert declared <= set(entry(FOLDER / "reportedly.desktop")["MimeType"].split(";"))


def test_the_metainfo_names_this_version_and_the_entry() -> None:
    root = ET.parse(FOLDER / "reportedly.metainfo.xml").getroot()
    assert root.get("type") == "desktop-application"
    assert root.findtext("launchable") == "reportedly.desktop"
    assert root.find("releases/release").get("version") == __version__
    assert len(root.findtext("summary")) < 35 + 10


def run(*arguments: str):
    return CliRunner().invoke(cli, ["install-desktop", *arguments])


@LINUX
def test_it_is_installed_and_taken_away(tmp_path, monkeypatch) -> None:
    monkeypatch.setenv("XDG_DATA_HOME", str(tmp_path / "my data"))
    assert run().exit_code == 0
    home = tmp_path / "my data"
    known = entry(home / "applications" / "reportedly.desktop")
    program = known["Exec"].removesuffix(" open %f").removesuffix(" -m reader").strip('"')
    assert Path(program).exists()
    assert "TryExec" not in known
    for size in SIZES:
        icon = home / "icons" / "hicolor" / f"{size}x{size}" / "apps" / "reportedly.png"
        assert icon.read_bytes().startswith(b"\x89PNG")
    assert (home / "mime" / "packages" / "reportedly.xml").exists()
    assert run("--remove").exit_code == 0
    assert not [path for path in home.rglob("*") if path.is_file()]


@LINUX
def test_a_place_that_cannot_be_written_is_said(tmp_path, monkeypatch) -> None:
    (tmp_path / "file").write_text("")
    monkeypatch.setenv("XDG_DATA_HOME", str(tmp_path / "file"))
    result = run()
    assert result.exit_code == 2
    assert "not a directory" in result.stderr


def test_elsewhere_it_says_so(monkeypatch) -> None:
    monkeypatch.setattr(sys, "platform", "win32")
    result = run()
    assert result.exit_code == 2
    assert "Linux" in result.stderr
