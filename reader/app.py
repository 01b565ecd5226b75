"""The window's door: puts the parts together and runs them, or draws them where nobody looks."""

import os
import sys
from pathlib import Path

from reader.core.article import Imported
from reader.core.errors import BadFile
from reader.paths import library_folder

BAD_INPUT = 2


def run(file: Path | None, *, library: str | None = None, pictures: Path | None = None) -> int:
    """Open the window, on a file if one is given, and return the exit code.

    Where there is no display, the article's actors and positions are printed, and the window is
    drawn into the folder `pictures` if one is given.
    """
    try:
        imported = _read_at_once(file)
    except BadFile as trouble:
        print(f"reportedly: {trouble}", file=sys.stderr)
        return BAD_INPUT
    if _has_display():
        return _show(file, imported, library_folder(library))
    if file is None:
        print("reportedly: there is no display to open the window on", file=sys.stderr)
        return BAD_INPUT
    return _without_display(file, pictures)


def _read_at_once(file: Path | None) -> Imported | None:
    """The article of a file that is quick to read; None for one that a worker must read."""
    if file is None:
        return None
    from reader import importers

    importers.find(file)
    return importers.read(file.absolute())[0] if importers.is_quick(file) else None


def _show(file: Path | None, imported: Imported | None, folder: Path) -> int:
    from PySide6.QtWidgets import QApplication

    from reader.ui.start import application
    from reader.ui.window import Window

    app: QApplication = application(sys.argv)
    window = Window(folder)
    if imported is not None:
        window.open_imported(imported)
    elif file is not None:
        window.open_path(file)
    window.show()
    code: int = app.exec()
    window.leave()
    return code


def _without_display(file: Path, pictures: Path | None) -> int:
    """The same analysis in the terminal, and the same window on paper."""
    from reader.cli import Output, write_files

    code = write_files([file], Output.text, None)
    if code == 0 and pictures is not None:
        from reader.ui.pictures import draw

        for path in draw(file, pictures):
            print(f"The window is drawn in {path}")
    elif pictures is None:
        print("There is no display: --pictures DIR draws the window into a folder.")
    return code


def _has_display() -> bool:
    """Whether a window can be seen: on Linux and its kin a display must be named."""
    if os.environ.get("QT_QPA_PLATFORM"):
        return True
    named = os.environ.get("DISPLAY") or os.environ.get("WAYLAND_DISPLAY")
    return bool(named) or not sys.platform.startswith(("linux", "freebsd"))
