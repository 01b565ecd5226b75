"""What the workers of these tests do, in their own processes."""

# ruff: noqa: ARG001 - every work has the same arguments

import os
import signal
import sys
import threading
import time
from pathlib import Path

from reader.core.errors import BadFile


def double(value, report):
    return value * 2


def halves(value, report):
    report(0.5)
    report(0.501)
    report(1.0)
    return value


def modules(value, report):
    return sorted(sys.modules)


def environment(value, report):
    return os.environ.get(value)


def interrupted(value, report):
    signal.raise_signal(signal.SIGINT)
    return "still here"


def prints(value, report):
    print("to nobody in particular")
    os.write(1, b"nor this\n")
    return sys.stdin.read()


def niceness(value, report):
    """Of the thread that works, and of one that it starts."""
    found = []
    thread = threading.Thread(target=lambda: found.append(nice_of_thread()))
    thread.start()
    thread.join()
    return [nice_of_thread(), *found]


def nice_of_thread():
    return os.getpriority(os.PRIO_PROCESS, threading.get_native_id())


def pid(value, report):
    return os.getpid()


def until_told(path, report):
    """Work on, reporting, until the file is there; leaves a sign that it has begun."""
    Path(path + ".begun").touch()
    while not Path(path).exists():
        report(0.1)
        time.sleep(0.01)
    return "told"


def deaf(path, report):
    if path == "quick":
        return "quick"
    Path(path + ".begun").touch()
    while True:
        time.sleep(10)


def dies_once(path, report):
    marker = Path(path)
    if not marker.exists():
        marker.touch()
        os._exit(7)
    return "second try"


def dies(value, report):
    if value == "die":
        os.kill(os.getpid(), signal.SIGKILL)
    return "alive"


def hoards(megabytes, report):
    hoard = []
    for _ in range(megabytes):
        hoard.append(bytearray(b"x" * 1_000_000))
        time.sleep(0.001)
    return len(hoard)


def raises(value, report):
    raise ValueError(f"not {value}")


def bad_file(value, report):
    raise BadFile(value, "empty")


def leaves(value, report):
    sys.exit(3)


def unpicklable(value, report):
    return lambda: value


class Sour:
    """Can be packed and not unpacked."""

    def __reduce__(self):
        return (int, ("no number",))


def sour(value, report):
    return Sour()


def warm_up():
    os.environ["WARMED"] = "yes"


def warm_badly():
    raise OSError("the model is missing")


def warm_to_death():
    os._exit(9)


def tells_pid_then_deaf(path, report):
    """Write the process's id, whole at once, and go deaf."""
    half = Path(path + ".half")
    half.write_text(str(os.getpid()), "ascii")
    half.rename(path)
    deaf(path, report)


def slow_square(value, report):
    """The later ones are done first."""
    time.sleep(0.02 * (value % 3 == 0))
    return value * value


def dies_of_seven(value, report):
    if value == 7:
        os._exit(1)
    return value
