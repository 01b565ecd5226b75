"""Where the window that has a library listens: the name of its socket (on Windows, of its pipe).

Whoever opens a window looks there first, so this file is short: what is said is in `handing`.
"""

import os
import sys
import tempfile
from hashlib import sha256
from pathlib import Path


def address(folder: Path) -> str:
    """The name of the socket of a library's window."""
    place = os.path.normcase(str(folder.expanduser().resolve()))
    name = "reportedly-" + sha256(place.encode("utf-8", "surrogatepass")).hexdigest()[:24]
    if sys.platform == "win32":
        return rf"\\.\pipe\{name}"
    return str(_own_folder() / name)


def listens(folder: Path) -> bool:
    """Whether a window may listen there; a socket that a kill left behind is one, too."""
    return os.path.exists(address(folder))  # noqa: PTH110 - a pipe of Windows is no path


def make_room(where: str) -> None:
    """Make the folder of an address. Raises OSError where it is not ours alone."""
    if sys.platform == "win32":
        return
    folder = Path(where).parent
    folder.mkdir(mode=0o700, exist_ok=True)
    found = folder.stat()
    if found.st_uid != os.getuid() or found.st_mode & 0o022:
        raise PermissionError(str(folder))


def _own_folder() -> Path:
    """The folder for sockets, which only this user can look into."""
    if runtime := os.environ.get("XDG_RUNTIME_DIR"):
        return Path(runtime)
    return Path(tempfile.gettempdir()) / f"reportedly-{os.getuid()}"
