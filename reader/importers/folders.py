"""The readable files in a folder."""

import os
from collections.abc import Iterator
from pathlib import Path

from reader.core.errors import BadFile
from reader.importers.files import reason, shown


def files_of(path: Path, endings: tuple[str, ...]) -> Iterator[Path | BadFile]:
    """The path itself, or for a folder the files with one of the endings in it, sorted.

    Hidden files and folders are passed over, and so are links to folders: they may lead in a
    circle.
    """
    try:
        if not path.is_dir():
            yield path
            return
        next(path.iterdir(), None)
    except (OSError, ValueError) as error:
        yield BadFile(shown(path), reason(error))
        return
    found = sorted(_inside(path, endings))
    if not found:
        yield BadFile(shown(path), "a folder without readable files")
    yield from found


def _inside(folder: Path, endings: tuple[str, ...]) -> Iterator[Path]:
    for here, folders, names in os.walk(folder):
        folders[:] = [name for name in folders if not name.startswith(".")]
        for name in names:
            path = Path(here, name)
            if path.suffix.lower() in endings and not name.startswith(".") and path.is_file():
                yield path
