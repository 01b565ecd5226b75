"""Where a library lies: on a disk of this machine, or on another machine's."""

import os
import re
import sys
from pathlib import Path

REMOTE = frozenset(
    [
        "nfs",
        "nfs4",
        "cifs",
        "smb3",
        "smbfs",
        "afpfs",
        "webdav",
        "davfs",
        "afs",
        "ceph",
        "lustre",
        "ncpfs",
        "fuse.sshfs",
        "fuse.rclone",
        "fuse.davfs",
        "fuse.glusterfs",
    ]
)
MOUNTS = Path("/proc/self/mounts")
DRIVE_REMOTE = 4


def is_remote(folder: Path) -> bool:
    """Whether a folder is another machine's, as far as the system tells.

    There a lock may not hold, and SQLite's log must not be: two writers would damage the library.
    """
    if sys.platform == "win32":
        return _is_remote_on_windows(folder)
    return _kind(folder) in REMOTE


def _kind(folder: Path) -> str:
    """The file system of a folder, by the longest mount above it; "" where none is listed."""
    try:
        lines = MOUNTS.read_text("utf-8", "replace").splitlines()
    except OSError:
        return ""
    try:
        place = str(folder.resolve())
    except OSError:
        place = str(folder.absolute())
    mounts = ((_unescaped(words[1]), words[2]) for words in map(str.split, lines) if len(words) > 2)
    above = [
        (len(path), number, kind)
        for number, (path, kind) in enumerate(mounts)
        if place == path or place.startswith(path.rstrip("/") + "/")
    ]
    return max(above)[2] if above else ""


def _unescaped(path: str) -> str:
    """Blanks and the like stand as octal numbers."""
    return re.sub(r"\\([0-7]{3})", lambda found: chr(int(found[1], 8)), path)


def _is_remote_on_windows(folder: Path) -> bool:
    import ctypes

    drive = os.path.splitdrive(str(folder.absolute()))[0]
    if drive.startswith("\\\\"):
        return True
    kernel = ctypes.WinDLL("kernel32")  # type: ignore[attr-defined,unused-ignore]
    return bool(kernel.GetDriveTypeW(f"{drive}\\") == DRIVE_REMOTE)
