"""The window's door: puts the parts together and runs them."""

import os
import sys
from collections.abc import Mapping
from contextlib import suppress
from importlib import import_module
from pathlib import Path
from typing import TYPE_CHECKING

from reader import settings_file
from reader.core.address import listens
from reader.core.article import Imported
from reader.core.errors import BadFile
from reader.paths import library_folder

if TYPE_CHECKING:
    from reader.exporters.table import Format
    from reader.settings import Value

BAD_INPUT = 2
_kept: list[object] = []  # an application that nobody holds is gone


def run(file: Path | None, *, library: str | None = None) -> int:
    """Open the window, on a file if one is given, and return the exit code."""
    try:
        imported = _read_at_once(file)
    except BadFile as trouble:
        print(f"reportedly: {trouble}", file=sys.stderr)
        return BAD_INPUT
    folder = library_folder(library)
    if said := _handed_over(folder, file):
        print(said)
        return 0
    from PySide6.QtWidgets import QApplication

    spare_sources()
    from reader.ui.crashes import Crashes
    from reader.ui.start import application, enlarge
    from reader.ui.window import Window

    enlarge(int(settings_file.load(folder)["scale"]))
    app: QApplication = application(sys.argv)
    window = Window(folder)
    window.crashes = Crashes(window.folder)
    window.crashes.watch()
    if imported is not None:
        window.open_imported(imported)
    elif file is not None:
        window.open_path(file)
    window.appear()
    code: int = app.exec()
    window.leave()
    return code


def spare_sources() -> None:
    """Keep PySide from reading the source of each module that is imported after it.

    It looks whether a module wants its names in another spelling (`__feature__`); none of ours
    does, and it takes a tenth of the time until the first paint.
    """
    with suppress(ImportError):
        feature = vars(import_module("shibokensupport.feature"))
        if "_mod_uses_pyside" in feature:
            feature["_mod_uses_pyside"] = lambda _: True


def typesetter(options: "Mapping[str, Value]") -> "Format":
    """The format of pages on paper, for a door without a window; see `reader.ui.printing`."""
    from PySide6.QtGui import QGuiApplication

    from reader.ui.printing.form import pdf_form
    from reader.ui.start import application, load_later_fonts

    if QGuiApplication.instance() is None:
        if not has_display():
            os.environ["QT_QPA_PLATFORM"] = "offscreen"
        _kept.append(application(sys.argv[:1]))
        load_later_fonts()
    form: Format = pdf_form(options)
    return form


def has_display() -> bool:
    """Whether a window can be seen: on Linux and its kin a display must be named."""
    if os.environ.get("QT_QPA_PLATFORM"):
        return True
    named = os.environ.get("DISPLAY") or os.environ.get("WAYLAND_DISPLAY")
    return bool(named) or not sys.platform.startswith(("linux", "freebsd"))


def _handed_over(folder: Path, file: Path | None) -> str | None:
    """What the window says that has the library and opens the file; None where there is none."""
    if not listens(folder):
        return None
    from reader.core.handing import hand_over

    return hand_over(folder, "open", [file] if file else [])


def _read_at_once(file: Path | None) -> Imported | None:
    """The article of a file that is quick to read; None for one that a worker must read."""
    if file is None:
        return None
    from reader import importers

    importers.find(file)
    return importers.read(file.absolute())[0] if importers.is_quick(file) else None
