"""Where resources and the reader's data are."""

import os
from pathlib import Path

LIBRARY_VARIABLE = "REPORTEDLY_LIBRARY"

_HERE = Path(__file__).resolve().parent


def resources() -> Path:
    """The folder of resources: beside the code in a wheel, at the top level in a checkout."""
    packaged = _HERE / "resources"
    return packaged if packaged.is_dir() else _HERE.parent / "resources"


def library_folder(chosen: str | None = None) -> Path:
    """The library's folder: what the reader chose, the environment's, or the data directory's."""
    named = chosen or os.environ.get(LIBRARY_VARIABLE)
    if named:
        return Path(named).expanduser()
    from platformdirs import user_data_path

    return user_data_path("reportedly", appauthor=False)


def sample() -> Path:
    """The article that shows what the program does."""
    return _shared("seeds") / "000_2409f258b2518ddc.txt"


def changelog() -> Path:
    """What has changed from version to version, for readers."""
    return _shared("CHANGELOG.md")


def _shared(name: str) -> Path:
    """A part of the checkout's top level; in a wheel it stands among the resources."""
    packaged = resources() / name
    return packaged if packaged.exists() else _HERE.parent / name
