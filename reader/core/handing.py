"""How a second program hands its files to the window that has the library: the words they say.

The window listens at a local socket (on Windows a pipe) whose name comes from the library's folder,
and which only the same user can open. A line of JSON goes each way:
`{"do": "open", "paths": ["/…"]}`, and `{"said": "…"}` back. Nothing else can be asked.
"""

import json
import os
import sys
from collections.abc import Sequence
from dataclasses import dataclass
from pathlib import Path
from typing import Literal

from reader.core.address import address, listens

Do = Literal["open", "add"]

LONGEST = 4_000_000  # bytes of a line
SECONDS = 20.0


@dataclass(frozen=True)
class Request:
    """Open files (or, with none, only come to the front), or add files and folders."""

    do: Do
    paths: tuple[str, ...] = ()


def hand_over(folder: Path, do: Do, paths: Sequence[Path]) -> str | None:
    """Have the window that holds a library open or add files; returns what it says.

    None where no window listens: there is none, or it is not of this user.
    """
    if not listens(folder):
        return None
    where = address(folder)
    request = {"do": do, "paths": [str(path.expanduser().absolute()) for path in paths]}
    line = json.dumps(request).encode("ascii") + b"\n"
    try:
        answer = _asked_by_pipe(where, line) if sys.platform == "win32" else _asked(where, line)
        said = json.loads(answer)["said"]
    except (OSError, ValueError, KeyError, TypeError):
        return None
    return said if isinstance(said, str) else None


def request_from(line: bytes) -> Request | None:
    """What is asked in a line; None for anything that is no request."""
    try:
        data = json.loads(line)
        do, paths = data["do"], data["paths"]
    except (ValueError, KeyError, TypeError, RecursionError):
        return None
    if do not in ("open", "add") or not isinstance(paths, list):
        return None
    if not all(isinstance(path, str) and path and "\0" not in path for path in paths):
        return None
    return Request(do, tuple(paths))


def answer_line(said: str) -> bytes:
    """What the window says, as a line."""
    return json.dumps({"said": said}).encode("ascii") + b"\n"


def _asked(where: str, line: bytes) -> bytes:
    import socket

    if Path(where).stat().st_uid != os.getuid():
        raise PermissionError(where)
    with socket.socket(socket.AF_UNIX) as link:
        link.settimeout(SECONDS)
        link.connect(where)
        link.sendall(line)
        with link.makefile("rb") as answers:
            return answers.readline(LONGEST)


def _asked_by_pipe(where: str, line: bytes) -> bytes:
    with open(where, "r+b", buffering=0) as pipe:  # noqa: PTH123 - a pipe is no path
        pipe.write(line)
        answer = b""
        while not answer.endswith(b"\n") and (more := pipe.read(4096)):
            answer += more
        return answer
