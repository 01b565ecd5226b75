"""The lock file of a library: one program at a time. The system lets go of it after a kill."""

import errno
import os
import sys
from collections.abc import Callable
from contextlib import ExitStack, suppress
from pathlib import Path
from typing import BinaryIO

from reader.core.errors import LibraryHeld
from reader.library.troubles import damaged

LOCK_FILE = "library.lock"
MARKER = "library.open"  # is there while a library is open, and after an unclean end
FAR = 1 << 30  # Windows keeps others from reading a locked byte: lock one beyond the process id
HELD = {errno.EWOULDBLOCK, errno.EAGAIN, errno.EACCES, errno.EDEADLK}


def hold(folder: Path) -> BinaryIO:
    """Lock the library in the folder until the file that is returned is closed.

    Raises `LibraryHeld` when another program holds it, and `OSError` when there can be no lock.
    """
    file = (folder / LOCK_FILE).open("a+b", buffering=0)
    try:
        _lock(file)
    except OSError as error:
        holder = _holder(file)
        file.close()
        if error.errno not in HELD:
            raise
        raise LibraryHeld(
            f"The library in {folder} is held by another Reportedly{holder}: "
            "close that one, or choose another library with --library."
        ) from None
    with suppress(OSError):  # a full disk has no room for our number, and we can do without
        file.truncate(0)
        file.write(str(os.getpid()).encode("ascii"))
    return file


def marked(folder: Path, stack: ExitStack, is_sound: Callable[[], bool]) -> None:
    """Leave a mark in the folder until the stack is closed.

    A mark that is there already was left by an unclean end: then the library is looked through.
    Raises `LibraryTrouble` when it is not sound, and the mark stays.
    """
    marker = folder / MARKER
    if marker.exists() and not is_sound():
        advice = "put a backup in its place with “reportedly restore”."
        raise damaged(folder, "the database", advice)
    with suppress(OSError):  # a full disk has no room for a mark: the next look is left out
        marker.touch()
    stack.callback(_unmark, marker)


def _unmark(marker: Path) -> None:
    with suppress(OSError):
        marker.unlink(missing_ok=True)


def _holder(file: BinaryIO) -> str:
    file.seek(0)
    pid = file.read(20).decode("ascii", "ignore")
    return f" (process {pid})" if pid.isdigit() else ""


if sys.platform == "win32":

    def _lock(file: BinaryIO) -> None:
        import msvcrt

        file.seek(FAR)
        msvcrt.locking(file.fileno(), msvcrt.LK_NBLCK, 1)

else:

    def _lock(file: BinaryIO) -> None:
        import fcntl

        fcntl.flock(file.fileno(), fcntl.LOCK_EX | fcntl.LOCK_NB)
