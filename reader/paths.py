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
