"""The command that makes the program known to a Linux desktop: menu, file types, icons."""

import os
import shlex
import shutil
import sys
from collections.abc import Iterator
from pathlib import Path
from typing import Annotated

import typer

from reader.cli_parts import BAD_INPUT, complain
from reader.paths import resources

SIZES = (16, 32, 48, 128, 256)


def register(cli: typer.Typer) -> None:
    """Give the command line this command."""
    cli.command(name="install-desktop")(install_desktop)


def install_desktop(
    remove: Annotated[bool, typer.Option("--remove", help="Take it all away again.")] = False,
) -> None:
    """Put the program into your desktop's menu, and open its files with it (Linux)."""
    if not sys.platform.startswith(("linux", "freebsd")):
        complain("this is for desktops of Linux and its kin; elsewhere make a shortcut by hand")
        raise typer.Exit(BAD_INPUT)
    for source, target in _files(_data_home()):
        if remove:
            target.unlink(missing_ok=True)
        else:
            _install(source, target)
    word = "Taken out of" if remove else "Installed in"
    typer.echo(f"{word} {_data_home()}. The desktop may need a moment, or a new login.")


def _files(home: Path) -> Iterator[tuple[Path, Path]]:
    """Each file of the desktop folder, and where desktops look for it."""
    folder = resources() / "desktop"
    yield folder / "reportedly.desktop", home / "applications" / "reportedly.desktop"
    yield folder / "reportedly.metainfo.xml", home / "metainfo" / "reportedly.metainfo.xml"
    yield folder / "reportedly-mime.xml", home / "mime" / "packages" / "reportedly.xml"
    icons = home / "icons" / "hicolor"
    yield folder / "icons" / "reportedly.svg", icons / "scalable" / "apps" / "reportedly.svg"
    for size in SIZES:
        name = f"reportedly-{size}.png"
        yield folder / "icons" / name, icons / f"{size}x{size}" / "apps" / "reportedly.png"


def _install(source: Path, target: Path) -> None:
    target.parent.mkdir(parents=True, exist_ok=True)
    if source.suffix == ".desktop":
        target.write_text(_with_program(source.read_text("utf-8")), "utf-8")
    else:
        shutil.copyfile(source, target)


def _with_program(entry: str) -> str:
    """The entry with the program that runs now, which need not be on the desktop's path."""
    program = _program()
    lines = (line for line in entry.splitlines() if not line.startswith("TryExec="))
    return "\n".join(line.replace("Exec=reportedly", f"Exec={program}", 1) for line in lines) + "\n"


def _program() -> str:
    beside = Path(sys.executable).with_name("reportedly")
    if beside.exists():
        return _quoted(str(beside))
    return f"{_quoted(sys.executable)} -m reader"


def _quoted(path: str) -> str:
    """A path as the key Exec takes it: in quotation marks where there is need."""
    plain = shlex.quote(path) == path
    return path.replace("%", "%%") if plain else '"' + path.replace("%", "%%") + '"'


def _data_home() -> Path:
    chosen = os.environ.get("XDG_DATA_HOME")
    return Path(chosen) if chosen else Path.home() / ".local" / "share"
