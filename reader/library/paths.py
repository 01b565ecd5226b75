"""Paths as the library keeps them: text, or bytes where they cannot be encoded."""

import os


def storable_path(path: str) -> str | bytes:
    """A path as it can be stored."""
    try:
        path.encode("utf-8")
    except UnicodeEncodeError:
        return path.encode("utf-8", "surrogatepass")
    return path


def path_of(stored: str | bytes) -> str:
    """The inverse of `storable_path`."""
    return stored.decode("utf-8", "surrogatepass") if isinstance(stored, bytes) else stored


def inside(folder: str) -> str | bytes:
    """How the stored paths of the files in a folder begin."""
    return storable_path(folder.rstrip(os.sep) + os.sep)
