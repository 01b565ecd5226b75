"""Who does the work of the command line: this process, several on this machine, or a cluster."""

from collections import deque
from collections.abc import Callable, Iterable, Iterator
from contextlib import contextmanager
from pathlib import Path
from typing import TYPE_CHECKING, Any, Protocol, TypeVar

from reader.core.analysis import Analysis
from reader.core.article import Edition, Imported
from reader.core.errors import BadFile, Trouble
from reader.desk import work
from reader.desk.machine import ANALYSIS_MEGABYTES, FILE_MEGABYTES, FILE_SECONDS, ONE_THREAD
from reader.desk.scans import recognised

if TYPE_CHECKING:
    from reader.jobs import Outcome

T = TypeVar("T")
Job = tuple[Edition, str | None]


class Crew(Protocol):
    """Whoever answers many questions of one kind, in their order."""

    def outcomes(self, values: Iterable[Any]) -> "Iterator[Outcome]":
        """The outcome for each value."""


@contextmanager
def analysts(*, jobs: int = 1, dask: str | None = None) -> Iterator[Crew | None]:
    """Who analyses: a cluster, several processes, or None for this one. Raises Trouble."""
    if dask is not None:
        from reader.jobs.cluster import Cluster

        with Cluster(dask, work.analyse_alone) as cluster:
            yield cluster
    elif jobs > 1:
        from reader.jobs.crowd import Crowd

        with Crowd(
            jobs,
            work.analyse,
            warm=work.warm,
            megabytes=ANALYSIS_MEGABYTES,
            environment=ONE_THREAD,
        ) as crowd:
            yield crowd
    else:
        yield None


def analysed(
    crew: Crew | None, items: Iterable[T | Trouble], job_of: Callable[[T], Job]
) -> Iterator[tuple[T, Analysis | Trouble] | Trouble]:
    """Each item with its analysis, in their order; troubles among the items go through.

    Raises Trouble where the crew is of another version of the program.
    """
    if crew is None:
        yield from _analysed_here(items, job_of)
        return
    passed: deque[T | Trouble] = deque()

    def jobs() -> Iterator[Job]:
        for item in items:
            passed.append(item)
            if not isinstance(item, Trouble):
                yield job_of(item)

    for outcome in crew.outcomes(jobs()):
        while isinstance(item := passed.popleft(), Trouble):
            yield item
        yield item, _value(outcome)
    yield from (item for item in passed if isinstance(item, Trouble))


def _analysed_here(
    items: Iterable[T | Trouble], job_of: Callable[[T], Job]
) -> Iterator[tuple[T, Analysis] | Trouble]:
    for item in items:
        yield item if isinstance(item, Trouble) else (item, work.analyse_alone(job_of(item)))


def _value(outcome: "Outcome") -> Analysis | Trouble:
    from reader.analysis import engine
    from reader.jobs import Done, Failed

    if isinstance(outcome, Done):
        found: Analysis = outcome.value
        if found.engine.version != engine().version:
            raise Trouble(
                f"The cluster analyses with version {found.engine.version}, and this machine with "
                f"{engine().version}: install the same Reportedly on both."
            )
        return found
    if isinstance(outcome, Failed) and isinstance(outcome.error, Trouble):
        return outcome.error
    raise outcome.error if isinstance(outcome, Failed) else Trouble("The work was cancelled.")


def read_files(
    paths: Iterable[Path | BadFile], *, jobs: int
) -> Iterator[tuple[Path, tuple[Imported, ...]] | Trouble]:
    """The articles of each file, read by several processes at a time, in the order of the files."""
    from reader.jobs.crowd import Crowd

    passed: deque[Path | BadFile] = deque()

    def foreign() -> Iterator[Path]:
        for path in paths:
            passed.append(path)
            if isinstance(path, Path):
                yield path

    with Crowd(jobs, work.read, tries=1, seconds=FILE_SECONDS, megabytes=FILE_MEGABYTES) as crowd:
        for outcome in crowd.outcomes(foreign()):
            while isinstance(path := passed.popleft(), BadFile):
                yield path
            yield _read(path, outcome)
    yield from (path for path in passed if isinstance(path, BadFile))


def _read(path: Path, outcome: "Outcome") -> tuple[Path, tuple[Imported, ...]] | Trouble:
    from reader.importers import NeedsOcr
    from reader.jobs import Done, Failed

    if isinstance(outcome, Done):
        return path, outcome.value
    error = outcome.error if isinstance(outcome, Failed) else Trouble("the reading was cancelled")
    try:
        if isinstance(error, NeedsOcr):
            return path, recognised(path, error)
    except Trouble as trouble:
        error = trouble
    if isinstance(error, BadFile):
        return error
    if isinstance(error, Trouble):
        return BadFile(str(path), str(error))
    raise error
