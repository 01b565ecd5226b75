"""Work that nobody waits for steps back behind the window and the reader's own article.

It does so in a thread of its own: what a thread has given up on Linux it cannot take back, and the
next job of the same process may be one that the reader waits for. Threads that it starts inherit
it.
"""

import os
import sys
import threading
from collections.abc import Iterator
from contextlib import contextmanager, suppress

NICE = 10
BELOW_NORMAL, NORMAL = 0x4000, 0x20  # priority classes of Windows
UTILITY = 0x11  # QOS_CLASS_UTILITY of macOS


@contextmanager
def behind_others() -> Iterator[None]:
    """Work at low priority; where that cannot be had, as before."""
    with suppress(Exception):
        _step_back()
    try:
        yield
    finally:
        if sys.platform == "win32":
            _set_class(NORMAL)


def _step_back() -> None:
    if sys.platform == "win32":
        _set_class(BELOW_NORMAL)
    elif sys.platform == "darwin":
        import ctypes

        ctypes.CDLL(None).pthread_set_qos_class_self_np(UTILITY, 0)
    else:
        os.setpriority(os.PRIO_PROCESS, threading.get_native_id(), NICE)


def _set_class(name: int) -> None:
    """Give the whole process another priority: on Windows it can be taken back."""
    import ctypes

    with suppress(Exception):
        kernel = ctypes.WinDLL("kernel32")  # type: ignore[attr-defined,unused-ignore]
        kernel.GetCurrentProcess.restype = ctypes.c_void_p
        kernel.SetPriorityClass(ctypes.c_void_p(kernel.GetCurrentProcess()), name)
