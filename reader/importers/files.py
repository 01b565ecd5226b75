"""The bytes of a file, got without ever waiting on one that is not a plain file."""

import os
import stat
from errno import EACCES, ELOOP, ENAMETOOLONG, ENOENT, ENOTDIR, EPERM
from hashlib import sha256
from pathlib import Path, PurePath

from reader.core.article import Origin
from reader.core.errors import BadFile

LARGEST = 50_000_000
HEAD = 65_536

REASONS = {
    ENOENT: "no such file",
    ENOTDIR: "no such file",
    ENAMETOOLONG: "no such file",
    EACCES: "no permission to read it",
    EPERM: "no permission to read it",
    ELOOP: "a link that leads back to itself",
}
# Without O_NONBLOCK, opening a pipe nobody writes to would wait for ever.
FLAGS = os.O_RDONLY | getattr(os, "O_NONBLOCK", 0) | getattr(os, "O_BINARY", 0)


def shown(path: PurePath) -> str:
    """The path as text that can be printed and stored, whatever bytes its name has."""
    return os.fsencode(path).decode("utf-8", "backslashreplace")


def contents(path: Path) -> bytes:
    """All bytes of a plain file that is neither empty nor over 50 MB. Raises BadFile."""
    data = _read(path, LARGEST + 1)
    if len(data) > LARGEST:
        raise BadFile(shown(path), "over 50 MB")
    return data


def head(path: Path) -> bytes:
    """The first bytes of a plain file that is not empty. Raises BadFile."""
    return _read(path, HEAD)


def origin_of(path: str, name: str, data: bytes) -> Origin:
    """The origin of the first article of a file with these bytes, in the format of that name."""
    return Origin(path=path, format=name, sha256=sha256(data).hexdigest(), size=len(data))


def _read(path: Path, limit: int) -> bytes:
    try:
        if path.is_dir():
            raise BadFile(shown(path), "a folder")
        handle = os.open(path, FLAGS)
        with open(handle, "rb") as file:  # noqa: PTH123 - a descriptor, not a path
            _check(path, os.fstat(handle))
            data = file.read(limit)
    except (OSError, ValueError) as error:
        raise BadFile(shown(path), reason(error)) from error
    if not data:
        raise BadFile(shown(path), "empty")
    return data


def _check(path: Path, status: os.stat_result) -> None:
    if not stat.S_ISREG(status.st_mode):
        raise BadFile(shown(path), "a device or a pipe, not a file")
    if status.st_size > LARGEST:
        raise BadFile(shown(path), "over 50 MB")


def reason(error: OSError | ValueError) -> str:
    """Why the system could not give us a file, in lower case. A name with NUL is a ValueError."""
    if isinstance(error, ValueError):
        return "no such file"
    known = REASONS.get(error.errno or 0)
    return known or (error.strerror or "cannot be read").lower()
