"""Asking for files and folders, each time where the reader found some, or put some, last."""

from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtWidgets import QFileDialog

from reader.ui.language import tr

if TYPE_CHECKING:
    from reader.ui.window import Window


def files(window: "Window", title: str) -> list[Path]:
    """Ask for articles to read; none when the reader turns away."""
    from reader.desk import readable_endings

    kinds = " ".join(f"*{ending}" for ending in readable_endings())
    every = tr("Articles ({kinds});;All files (*)", kinds=kinds)
    names, _ = QFileDialog.getOpenFileNames(window, title, window.memory.taken_from, every)
    paths = [Path(name) for name in names]
    if paths:
        window.memory.taken_from = str(paths[0].parent)
    return paths


def folder(window: "Window", title: str) -> Path | None:
    """Ask for a folder of articles."""
    name = QFileDialog.getExistingDirectory(window, title, window.memory.taken_from)
    if not name:
        return None
    window.memory.taken_from = str(Path(name).parent)
    return Path(name)


def place(window: "Window", title: str, name: str, kinds: str) -> tuple[Path | None, str]:
    """Ask where to write a file that is called `name` so far. The path, and the kind chosen."""
    told = str(Path(window.memory.put_into) / name)
    chosen, kind = QFileDialog.getSaveFileName(window, title, told, kinds)
    if not chosen:
        return None, kind
    window.memory.put_into = str(Path(chosen).parent)
    return Path(chosen), kind
