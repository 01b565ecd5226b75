"""What runs in the worker processes: plain functions, values in and values out."""

from collections.abc import Callable
from pathlib import Path

from reader.core.analysis import Analysis
from reader.core.article import Edition, Imported
from reader.core.bundle import ImportedBundle

Report = Callable[[float], None]


def warm() -> None:
    """Load the pipeline, so that the first article does not wait for it."""
    from reader.analysis import warm as load

    load()


def analyse(job: tuple[Edition, str | None], report: Report) -> Analysis:
    """Analyse an edition, its language given if it is known."""
    from reader.analysis import analyse as run

    edition, language = job
    return run(edition, language=language, report=report)


def analyse_alone(job: tuple[Edition, str | None]) -> Analysis:
    """The same for those who cannot be told how far it is."""
    return analyse(job, lambda _: None)


def read(path: Path, report: Report) -> tuple[Imported, ...]:  # noqa: ARG001
    """Read the articles of a foreign file."""
    from reader.importers import read as run

    return run(path)


def read_bundle(path: Path, report: Report) -> ImportedBundle:  # noqa: ARG001
    """Read the work of another program."""
    from reader.importers import read_bundle as run

    return run(path)


def recognise(path: Path, report: Report) -> tuple[Imported, ...]:
    """Read a document of pictures, by a program that recognises text."""
    from reader.importers import recognise as run

    return run(path, report)
