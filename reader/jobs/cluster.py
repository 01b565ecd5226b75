"""Work on a Dask cluster: as a crowd of processes, but on other machines.

What is sent is pickled, and what comes back is unpickled: a cluster is trusted as this machine is.
The optional extra `dask` brings what is needed.
"""

import logging
import re
from collections import deque
from collections.abc import Callable, Iterable, Iterator
from typing import Any

from reader.core.errors import Trouble, WorkerDied
from reader.jobs.outcomes import Bug, Done, Failed, Outcome

ADDRESS = re.compile(r"(\w+://)?[^\s/]+:\d+")
AHEAD = 4  # jobs for each thread of the cluster
LEAST = 8
SECONDS = 10.0
TRIES = 3  # a job goes to so many workers before it counts as what killed them


class Cluster:
    """The scheduler at an address; to be used as a context. Raises Trouble where none answers."""

    def __init__(self, address: str, work: Callable[[Any], Any]) -> None:
        self._work = work
        try:
            from distributed import Client
        except ImportError:
            raise Trouble(
                "Dask is not installed: the extra “dask” brings it (pip install reportedly[dask])."
            ) from None
        if not ADDRESS.fullmatch(address):
            raise Trouble(
                f"{address} is no address of a scheduler of Dask: tcp://host:8786 is one."
            )
        # what goes wrong is told in our own sentences
        for name in ("distributed", "tornado.application"):
            logging.getLogger(name).setLevel(logging.CRITICAL)
        try:
            self._client = Client(address, timeout=SECONDS, set_as_default=False)
        except (OSError, ValueError, TypeError) as error:
            raise Trouble(f"No scheduler of Dask answers at {address}: {_line(error)}.") from error

    def __enter__(self) -> "Cluster":
        return self

    def __exit__(self, *_: object) -> None:
        self.close()

    def close(self) -> None:
        """Take leave of the cluster, which goes on."""
        self._client.close()

    def outcomes(self, values: Iterable[Any]) -> Iterator[Outcome]:
        """The outcome for each value, in their order; values are taken some way ahead.

        A job whose worker is lost goes to another one. Raises Trouble where no worker is left.
        """
        waiting: deque[Any] = deque()
        for value in values:
            waiting.append(self._client.submit(self._work, value, pure=False, retries=TRIES))
            if len(waiting) >= max(LEAST, AHEAD * self._threads()):
                yield self._outcome(waiting.popleft())
        while waiting:
            yield self._outcome(waiting.popleft())

    def _threads(self) -> int:
        return sum(self._client.nthreads().values())

    def _outcome(self, future: Any) -> Outcome:
        from distributed import CancelledError, KilledWorker, TimeoutError

        while True:
            try:
                return Done(future.result(timeout=SECONDS))
            except TimeoutError:
                if not future.done() and not self._threads():
                    raise Trouble("The Dask cluster has no worker left.") from None
            except KilledWorker as error:
                return Failed(WorkerDied(f"The workers of the cluster ended at it: {_line(error)}"))
            except CancelledError:
                raise Trouble("The Dask cluster is gone: start it again, and go on.") from None
            except Trouble as error:
                return Failed(error)
            except Exception as error:
                return Failed(Bug(_line(error)))


def _line(error: Exception) -> str:
    return " ".join(str(error).split()) or type(error).__name__
