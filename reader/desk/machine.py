"""The machine beside the desk: worker processes that analyse articles and read foreign files."""

from collections.abc import Callable
from functools import partial
from pathlib import Path
from typing import TYPE_CHECKING, Any

from reader.core.analysis import Analysis
from reader.core.article import Edition, Imported
from reader.core.errors import BadFile, Trouble
from reader.desk import scans, work
from reader.desk.events import AnalysisStopped, Event, Progress, Said
from reader.desk.keeper import Post

if TYPE_CHECKING:
    from reader.jobs import Outcome, Ticket, Worker, WorkerState

FILE_SECONDS, FILE_MEGABYTES = 10.0, 1024
ANALYSIS_MEGABYTES = 4096
LONG = 15_000  # characters of a text that takes so long that the reader does not wait for it
ONE_THREAD = {"OPENBLAS_NUM_THREADS": "1", "OMP_NUM_THREADS": "1"}

RESTARTED = "The analysis stopped unexpectedly and was started again."
FAILED = "The analysis of this article failed."
OUR_ERROR = "This did not work, by an error of this program. Nothing that you wrote is lost."


class Machine:
    """Two workers and the one job that the reader waits for.

    Answers of a job that was cancelled, or overtaken by another, are dropped.
    """

    def __init__(self, *, post: Post, tell: Callable[[Event], None]) -> None:
        self._post = post
        self._tell = tell
        self._analyst: Worker | None = None
        self._file_reader: Worker | None = None
        self._scanner: Worker | None = None
        self._ticket: Ticket | None = None
        self._quiet: Ticket | None = None
        self._job: object = None
        self._waiting = False
        self._state = "starting"
        self._doing = ""

    def start(self) -> None:
        """Start the worker that analyses."""
        from reader.jobs import Worker

        self._analyst = Worker(
            work.analyse,
            warm=work.warm,
            megabytes=ANALYSIS_MEGABYTES,
            environment=ONE_THREAD,
            on_state=self._from_worker(self._analyst_state),
        )
        self._analyst.start()

    def stop(self) -> None:
        """End the workers."""
        for worker in (self._analyst, self._file_reader, self._scanner):
            if worker is not None:
                worker.stop()

    def analyse(
        self, edition: Edition, language: str | None, done: Callable[[Analysis], None]
    ) -> None:
        """Analyse an edition, before anything else."""
        if self._analyst is None:
            return
        if self._quiet is not None:
            self._quiet.cancel()
        self._submit(self._analyst, (edition, language), done, self._analysis_failed)
        self._show_progress(None)

    def analyse_quietly(
        self,
        edition: Edition,
        language: str | None,
        done: Callable[[Analysis | None], None],
        again: Callable[[], None],
    ) -> None:
        """Analyse an edition that nobody waits for; None where that failed.

        `again` is called where it had to make room for the reader's own.
        """
        from reader.jobs import Cancelled, Done

        def answered(outcome: "Outcome") -> None:
            self._quiet = None
            if isinstance(outcome, Cancelled):
                again()
            else:
                done(outcome.value if isinstance(outcome, Done) else None)

        if self._analyst is not None:
            call = self._from_worker(answered)
            ticket = self._analyst.submit((edition, language), call, quiet=True)
            self._quiet = ticket if len(edition.text) > LONG else None

    def read(self, path: Path, done: Callable[[tuple[Imported, ...]], None]) -> None:
        """Read a foreign file."""
        worker = self._reading_worker()
        self._submit(worker, path, done, lambda error: self._file_failed(path, error, done))
        self._tell(Progress(f"Reading {path.name} …", can_cancel=True))

    def _recognise(self, path: Path, done: Callable[[tuple[Imported, ...]], None]) -> None:
        """Read a document of pictures, which takes some seconds a page."""
        from reader.jobs import Worker

        if self._scanner is None:
            self._scanner = Worker(
                work.recognise, seconds=scans.SECONDS, megabytes=scans.MEGABYTES, tries=1
            )
            self._scanner.start()
        self._submit(self._scanner, path, done, lambda error: self._file_told(path, error))
        self._doing = f"Recognising the text of {path.name} …"
        self._show_progress(None)

    def cancel(self) -> None:
        """Drop the job that the reader waits for."""
        if self._ticket is not None:
            self._ticket.cancel()
        self._finish()

    def _reading_worker(self) -> "Worker":
        if self._file_reader is None:
            from reader.jobs import Worker

            self._file_reader = Worker(
                work.read, seconds=FILE_SECONDS, megabytes=FILE_MEGABYTES, tries=1
            )
            self._file_reader.start()
        return self._file_reader

    def _submit(
        self,
        worker: "Worker",
        value: Any,
        done: Callable[[Any], None],
        failed: Callable[[Exception], None],
    ) -> None:
        self.cancel()
        job = object()
        self._job, self._waiting, self._doing = job, True, ""
        self._ticket = worker.submit(
            value,
            self._from_worker(partial(self._answered, job, done, failed)),
            progress=self._from_worker(partial(self._progressed, job)),
            first=True,
        )

    def _answered(
        self,
        job: object,
        done: Callable[[Any], None],
        failed: Callable[[Exception], None],
        outcome: "Outcome",
    ) -> None:
        from reader.jobs import Done, Failed

        if job is not self._job or not self._waiting:
            return
        self._finish()
        if isinstance(outcome, Done):
            done(outcome.value)
        elif isinstance(outcome, Failed):
            failed(outcome.error)

    def _analysis_failed(self, error: Exception) -> None:
        self._tell(AnalysisStopped(FAILED))
        self._say(error, str(error))

    def _file_failed(
        self, path: Path, error: Exception, done: Callable[[tuple[Imported, ...]], None]
    ) -> None:
        from reader.importers import NeedsOcr
        from reader.importers.scans import tool

        if isinstance(error, NeedsOcr) and tool():
            self._recognise(path, done)
        else:
            self._file_told(path, error)

    def _file_told(self, path: Path, error: Exception) -> None:
        self._say(error, str(error) if isinstance(error, BadFile) else f"{path}: {error}")

    def _say(self, error: Exception, sentence: str) -> None:
        if not isinstance(error, Trouble):
            self._tell(Said(OUR_ERROR, "trouble"))
            raise error
        self._tell(Said(sentence, "trouble"))

    def _progressed(self, job: object, fraction: float) -> None:
        if job is self._job and self._waiting:
            self._show_progress(fraction)

    def _show_progress(self, fraction: float | None) -> None:
        starting = self._state in ("starting", "restarting")
        text = "Starting the analysis …" if starting else "Analysing …"
        self._tell(Progress(self._doing or text, fraction, can_cancel=True))

    def _finish(self) -> None:
        if self._waiting:
            self._waiting = False
            self._tell(Progress(""))

    def _analyst_state(self, state: "WorkerState") -> None:
        self._state = state.name
        if state.name == "restarting" and state.reason:
            self._tell(Said(RESTARTED))
        if self._waiting:
            self._show_progress(None)

    def _from_worker(self, call: Callable[[Any], None]) -> Callable[[Any], None]:
        """The same call, made on the thread of the desk."""
        return lambda value: self._post(lambda: call(value))
