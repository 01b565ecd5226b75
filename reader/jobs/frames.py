"""Frames: what parent and worker process say to each other over a pipe.

A frame is a length (eight bytes, big-endian) and a pickled (kind, job number, payload). Values
are pickled a second time inside the payload, so that one that cannot be unpickled harms only its
own job.
"""

import pickle
import struct
from typing import IO, Any, NamedTuple

LENGTH = struct.Struct(">Q")


class Frame(NamedTuple):
    """Parent to worker: setup, job, quiet (a job that nobody waits for), cancel. Worker to parent:
    ready, broken, progress, done, error. The payload is bytes, or the fraction of a progress.
    """

    kind: str
    number: int = 0
    payload: Any = b""


def write(pipe: IO[bytes], frame: Frame) -> None:
    """Send a frame. Raises OSError when nobody is there to read it."""
    data = pickle.dumps(tuple(frame), pickle.HIGHEST_PROTOCOL)
    pipe.write(LENGTH.pack(len(data)))
    pipe.write(data)
    pipe.flush()


def read(pipe: IO[bytes]) -> Frame | None:
    """The next frame, or None when the other side is gone, be it in the middle of one."""
    size = pipe.read(LENGTH.size)
    if len(size) < LENGTH.size:
        return None
    (length,) = LENGTH.unpack(size)
    data = pipe.read(length)
    return Frame(*pickle.loads(data)) if len(data) == length else None
